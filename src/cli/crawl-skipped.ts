import type { Skipped } from '../pipeline/plan-crawl.ts'
import type { BoardRow } from '../store/boards.ts'

/** Why a board is not visited, and what to do about it: one line. */
export function skippedLine({ board: id, reason, run }: Skipped, board: BoardRow | null): string {
  switch (reason) {
    case 'disabled':
      return `  ${id}: not visited: ${whyDisabled(id, board)}`
    case 'live_run':
      return `  ${id}: run ${run} is on its way already; "rolecall run ${run}" shows it`
    case 'circuit_open':
      return `  ${id}: not visited: its host failed too often and is left alone for a while; name it alone to try all the same`
    case 'not_due':
      return `  ${id}: not visited: it is not due`
  }
}

function whyDisabled(id: string, board: BoardRow | null): string {
  if (board?.enabled) return 'only imports fill it: rolecall import PATH --board NAME'
  const reason = board?.disabledReason ?? null
  // Enabling it would last until the next start, which looks at the keys again.
  if (reason?.startsWith('needs ')) return `it is disabled: ${reason}`
  return `it is disabled${reason === null ? '' : ` (${reason})`}; "rolecall boards enable ${id}" lets it be visited`
}

/** Those whose boards nobody visits, though that was asked for. Of many boards at once, disabled and busy ones are passed over by right. */
export function leftUnvisited(skipped: Skipped[], how: { named: boolean; here: boolean }): Skipped[] {
  return skipped.filter(({ reason }) => {
    if (!how.named) return how.here && reason === 'circuit_open'
    // What is only queued is queued already.
    return how.here || reason !== 'live_run'
  })
}
