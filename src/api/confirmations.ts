import { confirmedTimes } from '../store/board-reads.ts'
import type { ApiContext } from './env.ts'

/** A time that is told to the hour may be five seconds old. */
const KEPT_MS = 5_000
const MOST_KEPT = 50_000

/** When boards last confirmed what they show: one query for the boards of a page that are not fresh in memory. */
export type Confirmations = (boards: Iterable<string>) => Promise<ReadonlyMap<string, string | null>>

export function openConfirmations(ctx: Pick<ApiContext, 'db' | 'now'>): Confirmations {
  const kept = new Map<string, { confirmedAt: string | null; until: number }>()
  return async (boards) => {
    const now = ctx.now().getTime()
    const wanted = [...new Set(boards)]
    const stale = wanted.filter((board) => (kept.get(board)?.until ?? 0) < now)
    if (stale.length > 0) {
      const read = await confirmedTimes(ctx.db, stale)
      if (kept.size > MOST_KEPT) kept.clear()
      for (const board of stale) kept.set(board, { confirmedAt: read.get(board) ?? null, until: now + KEPT_MS })
    }
    return new Map(wanted.map((board) => [board, kept.get(board)?.confirmedAt ?? null]))
  }
}
