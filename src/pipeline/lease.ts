import { progressOf, type Usual, type VisitCounts, type VisitProgress } from '../board/visit-progress.ts'
import type { Context } from '../context.ts'
import { PermanentError } from '../errors.ts'
import { usualDuration } from '../store/run-progress.ts'
import { LEASE_MS, type RunRow, renewLease } from '../store/runs.ts'

/** Hears in this process what is written of a run's progress. */
export type HearProgress = (runId: string, progress: VisitProgress) => void

type Slice = Pick<Context, 'db' | 'now' | 'log'> & { hearProgress?: HearProgress }

/** How often progress is told at most. A stage that is over sooner tells none, and costs no statement. */
const TELLING_MS = 1_000
const RENEWAL_MS = LEASE_MS / 3

/** A worker's hold on the run that it is at. */
export interface Lease {
  /** From now on the lease tells what `look` counts, whenever that has changed. */
  watch(look: () => VisitCounts): void
  /** Once it has resolved, nothing more is said of the run. */
  release(): Promise<void>
}

/**
 * Says every ten seconds that a run is being worked on, or each second while what is watched changes: one statement says both. `lost`
 * hears of it when the run is no longer this worker's.
 */
export function holdLease(
  ctx: Slice,
  run: RunRow,
  { usualSeen, lost = () => {} }: { usualSeen: number | null; lost?: (reason: PermanentError) => void },
): Lease {
  const began = ctx.now()
  // As if it had begun later by what it waited for an admin.
  const visitBegan = new Date(new Date(run.startedAt ?? began).getTime() + (run.waitedMs ?? 0))
  let watched: (() => VisitCounts) | null = null
  let usual: Usual | null = null
  let told = ''
  let silentMs = 0
  let saying: Promise<void> | null = null

  async function say(counts: VisitCounts | null): Promise<void> {
    try {
      usual ??= counts && { seen: usualSeen, durationMs: await usualDuration(ctx.db, run.boardId) }
      const times = { now: ctx.now(), began, visitBegan }
      const progress = counts && usual ? progressOf(counts, usual, times) : undefined
      if (!(await renewLease(ctx.db, run, times.now, progress))) {
        lost(new PermanentError('internal', 'The run was cancelled'))
      } else if (progress) ctx.hearProgress?.(run.id, progress)
    } catch (error) {
      ctx.log.warn({ runId: run.id, err: error }, 'The lease of a run could not be renewed')
    }
  }

  function beat(): void {
    silentMs += TELLING_MS
    if (saying !== null) return
    const counts = watched?.() ?? null
    const now = JSON.stringify(counts)
    if (now === told && silentMs < RENEWAL_MS) return
    told = now
    silentMs = 0
    saying = say(counts).finally(() => {
      saying = null
    })
  }

  const timer = setInterval(beat, TELLING_MS)
  return {
    watch: (look) => {
      watched = look
    },
    release: async () => {
      clearInterval(timer)
      await saying
    },
  }
}
