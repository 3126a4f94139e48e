import { styleText } from 'node:util'
import { createLogUpdate } from 'log-update'
import type { Context } from '../context.ts'
import type { CrawlReport } from '../pipeline/crawl.ts'
import type { RunRow } from '../store/runs.ts'
import { diffLines } from './diff-lines.ts'
import { progressLine } from './progress.ts'
import { barLines, type ShownVisit } from './progress-bars.ts'

type Log = Context['log']

const FRAME_MS = 250

/** What a crawl says as it goes on. */
export interface CrawlView extends CrawlReport {
  /** A log that keeps out of the view's way. */
  log: Log
  close(): void
}

/** What is told of each visit that ended, and nothing else: for files, pipes and machines. */
export function plainView(say: (line: string) => void, log: Log): CrawlView {
  return { log, report: (run) => say(linesOf(run).join('\n')), close: () => {} }
}

/** The same lines, and below them a bar for each visit that is under way. */
export function barView(out: NodeJS.WriteStream, planned: number, log: Log): CrawlView {
  // The cursor stays: hiding it would bring a handler of signals along, which ends the process before we have stopped.
  const draw = createLogUpdate(sized(out), { showCursor: true })
  const visits = new Map<string, ShownVisit>()
  const ended = { boards: 0, seen: 0, bytes: 0 }
  const startedAt = Date.now()

  function show(): void {
    const { rows, columns } = sizeOf(out)
    const paint = (bar: string) => styleText('green', bar, { stream: out })
    const crawl = { visits: [...visits.values()], planned, ended, startedAt }
    draw(barLines(crawl, { now: Date.now(), rows, columns, paint }).join('\n'))
  }

  const timer = setInterval(show, FRAME_MS)
  return {
    log: clearing(log, () => draw.clear()),
    begun: (run) => void visits.set(run.id, { board: run.boardId, progress: null, waitsUntil: null }),
    told: (runId, progress) => change(visits, runId, { progress, waitsUntil: null }),
    putOff: (runId, delayMs) => change(visits, runId, { progress: null, waitsUntil: Date.now() + delayMs }),
    report: (run) => {
      visits.delete(run.id)
      ended.boards++
      ended.seen += run.seen
      ended.bytes += run.bytes
      draw.persist(linesOf(run).join('\n'))
      show()
    },
    close: () => {
      clearInterval(timer)
      draw.clear()
      draw.done()
    },
  }
}

/** A line, and of a dry run what it would do. */
function linesOf(run: RunRow): string[] {
  return [progressLine(run), ...diffLines(run)]
}

/** A terminal without a size, as serial lines and some containers have it, says 0. */
function sizeOf({ rows, columns }: NodeJS.WriteStream): { rows: number; columns: number } {
  return { rows: rows || 24, columns: columns || 80 }
}

/** The same stream for who asks it for its size, and would break lines at every letter or draw none. */
function sized(out: NodeJS.WriteStream): NodeJS.WriteStream {
  return new Proxy(out, {
    get(target, name) {
      if (name === 'rows' || name === 'columns') return sizeOf(target)[name]
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

function change(visits: Map<string, ShownVisit>, runId: string, patch: Partial<ShownVisit>): void {
  const visit = visits.get(runId)
  if (visit) visits.set(runId, { ...visit, ...patch })
}

/** Log lines go to the same terminal, by another stream: without this the bars would be drawn over them. */
function clearing(log: Log, clear: () => void): Log {
  const names = new Set<string | symbol>(['info', 'warn', 'error', 'debug'])
  return new Proxy(log, {
    get(target, name) {
      const value = Reflect.get(target, name, target)
      if (!names.has(name) || typeof value !== 'function') return value
      return (...args: unknown[]) => {
        clear()
        return Reflect.apply(value, target, args)
      }
    },
  })
}
