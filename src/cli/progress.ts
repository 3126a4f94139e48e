import type { RunRow } from '../store/runs.ts'

const SUMMARY_AFTER_MS = 3_000

/** Prints one line for each visit that ended; boards passed over because their whole source is away share a line. */
export function openProgress(out: { write(text: string): unknown }): {
  report(run: RunRow): void
  close(): Promise<void>
} {
  const passedOver = new Map<string, number>()
  let timer: NodeJS.Timeout | null = null
  function flush(): void {
    timer = null
    for (const [source, boards] of passedOver) {
      out.write(`  ${source}: ${boards} more boards wait, because the source does not answer\n`)
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
      passedOver.set(source, (passedOver.get(source) ?? 0) + 1)
      timer ??= setTimeout(flush, SUMMARY_AFTER_MS)
    },
    close: async () => {
      if (timer !== null) clearTimeout(timer)
      flush()
    },
  }
}

/** One visit in one line: what it saw, or why it saw nothing. */
export function progressLine(run: RunRow): string {
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
