import { LEAK_VISITS } from '../board/leak.ts'
import type { Context } from '../context.ts'
import { deleteOldChanges, deleteSuperseded, keptBytes, type Superseded } from '../store/retention.ts'

const DAY_MS = 86_400_000
const GB = 1024 ** 3
/** What leaks are looked for in; the last good snapshot is the first of them. */
const goodVisits = LEAK_VISITS

export interface HistoryKept extends Superseded {
  changes: number
  /** What visits brought that is still kept; null where no ceiling is set. */
  keptBytes: number | null
}

/**
 * Deletes history that is older than RETENTION_HISTORY_DAYS and then, while what visits brought takes more than RETENTION_DISK_GB, the
 * oldest of what has been superseded. What postings stand on is never taken, nor any board's last good snapshot: where these alone are
 * more than the ceiling, the log says so.
 */
export async function keepHistory(ctx: Pick<Context, 'db' | 'now' | 'config' | 'log'>): Promise<HistoryKept> {
  const { historyDays, diskGb } = ctx.config.retention
  const oldest = new Date(ctx.now().getTime() - historyDays * DAY_MS).toISOString()
  const changes = await deleteOldChanges(ctx.db, oldest)
  const gone = await deleteSuperseded(ctx.db, { before: oldest, goodVisits })
  if (diskGb === null) return { ...gone, changes, keptBytes: null }
  const ceiling = diskGb * GB
  let kept = await keptBytes(ctx.db, goodVisits)
  // What newer lists name stays until these go: a day that was not enough is followed by later ones.
  for (let before = ''; kept.all > ceiling; kept = await keptBytes(ctx.db, goodVisits)) {
    const superseded = kept.superseded.filter(({ until }) => until > before)
    if (superseded.length === 0) break
    before = enoughBefore({ all: kept.all, superseded }, ceiling)
    const more = await deleteSuperseded(ctx.db, { before, goodVisits })
    gone.snapshots += more.snapshots
    gone.contents += more.contents
    gone.pages += more.pages
  }
  if (kept.all > ceiling) {
    const figures = { keptGb: inGb(kept.all), ceilingGb: diskGb }
    ctx.log.warn(
      figures,
      'What the postings stand on is by itself more than RETENTION_DISK_GB: raise it, or visit fewer boards',
    )
  }
  return { ...gone, changes, keptBytes: kept.all }
}

/** The earliest of these times before which enough was superseded to come down to the ceiling, else the last. `superseded` holds one or more. */
export function enoughBefore(
  { all, superseded }: { all: number; superseded: { until: string; bytes: number }[] },
  ceiling: number,
): string {
  let left = all
  for (const { until, bytes } of superseded) {
    left -= bytes
    if (left <= ceiling) return until
  }
  return superseded.at(-1)?.until ?? ''
}

function inGb(bytes: number): number {
  return Math.round((bytes / GB) * 1000) / 1000
}
