import type { RunRow } from '../store/runs.ts'
import { visible } from './output.ts'

/** Boards that share a line are told once none has come for so long. */
const QUIET_MS = 5_000

/** Prints one line for each visit that ended; boards passed over because their whole source is away share a line. */
export function openProgress(out: { write(text: string): unknown }): {
  report(run: RunRow): void
  close(): Promise<void>
} {
  const passedOver = new Map<string, { boards: number; why: string }>()
  let timer: NodeJS.Timeout | undefined
  function flush(): void {
    for (const [source, { boards, why }] of passedOver) {
      out.write(
        `  ${`${source}: ${boards} more ${boards === 1 ? 'board' : 'boards'}`.padEnd(34)} unreachable: ${why}\n`,
      )
    }
    passedOver.clear()
  }
  return {
    report(run) {
      if (run.reason?.code !== 'circuit_open') {
        out.write(`${progressLine(run)}\n`)
        return
      }
      const source = run.boardId.slice(0, run.boardId.indexOf(':'))
      const boards = (passedOver.get(source)?.boards ?? 0) + 1
      passedOver.set(source, { boards, why: run.reason.message })
      clearTimeout(timer)
      timer = setTimeout(flush, QUIET_MS)
    },
    close: async () => {
      clearTimeout(timer)
      flush()
    },
  }
}

/** One visit in one line: what it saw, or why it saw nothing. */
export function progressLine(run: RunRow): string {
  return visible(told(run))
}

function told(run: RunRow): string {
  const board = `  ${run.boardId.padEnd(34)}`
  switch (run.outcome) {
    case 'ok':
    case 'partial':
      return `${board} ${run.outcome}: ${countsOf(run)}${run.reason ? ` (${run.reason.message})` : ''}`
    case 'not_modified':
      return `${board} not modified: ${run.seen} postings`
    case 'held':
      return `${board} held: ${run.reason?.message}`
    case 'failed':
      return `${board} ${isUnreachable(run) ? 'unreachable' : 'failed'}: ${run.reason?.message}`
    default:
      return `${board} ${run.status}`
  }
}

function isUnreachable(run: RunRow): boolean {
  return run.reason?.code === 'connection' || run.reason?.code === 'timeout'
}

function countsOf(run: RunRow): string {
  const counts = {
    new: run.new,
    changed: run.changed,
    closed: run.closed,
    reopened: run.reopened,
    rejected: run.rejected,
  }
  const told = Object.entries(counts).filter(([, n]) => n > 0)
  return [`${run.seen} seen`, ...told.map(([name, n]) => `${n} ${name}`)].join(', ')
}
