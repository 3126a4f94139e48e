import type { VisitProgress } from '../board/visit-progress.ts'

/** A visit under way, as a terminal shows it; times in milliseconds since the epoch. */
export interface ShownVisit {
  board: string
  /** Null until its worker has said something. */
  progress: VisitProgress | null
  /** Set while it is put off: until when. */
  waitsUntil: number | null
}

/** A crawl under way. `ended`: what is over already, all together. */
export interface ShownCrawl {
  visits: ShownVisit[]
  planned: number
  ended: { boards: number; seen: number; bytes: number }
  startedAt: number
}

const BAR = 20
/** The sum, the line that the cursor stands in, and one of what was there before. */
const OTHER_ROWS = 3
const LONGEST_NAME = 34

/** A bar for each visit that the rows have room for, those begun first before the others, and the sum of all. */
export function barLines(
  crawl: ShownCrawl,
  { now, rows, columns, paint }: { now: number; rows: number; columns: number; paint(bar: string): string },
): string[] {
  const room = Math.max(0, rows - OTHER_ROWS)
  const shown = crawl.visits.slice(0, room)
  const longest = Math.min(LONGEST_NAME, Math.floor(columns * 0.4))
  const names = Math.min(longest, Math.max(0, ...shown.map(({ board }) => board.length)))
  const bars = shown.map((visit) => {
    const words = `  ${printable(visit.board).slice(0, names).padEnd(names)}  `
    const rest = `  ${wordsOf(visit, now)}`
    // Cut before it is painted: half a colour would paint all that follows.
    const bar = words.length + BAR + 2 + 5 < columns ? barOf(visit.progress?.share ?? null) : ''
    return `${words}${paint(bar)}${rest.slice(0, Math.max(0, columns - 1 - words.length - bar.length))}`
  })
  return [...bars, `  ${sumOf(crawl, crawl.visits.length - shown.length, now)}`.slice(0, columns - 1)]
}

/** A board's slug may be any text. */
function printable(text: string): string {
  return text.replaceAll(/\p{C}/gu, '?')
}

function barOf(share: number | null): string {
  if (share === null) return `[${'.'.repeat(BAR)}]    `
  const done = Math.floor(share * BAR)
  return `[${'#'.repeat(done)}${'.'.repeat(BAR - done)}]${`${Math.floor(share * 100)}%`.padStart(4)}`
}

function wordsOf({ progress, waitsUntil }: ShownVisit, now: number): string {
  if (waitsUntil !== null) return `put off, goes on in ${inTime(Math.max(0, waitsUntil - now))}`
  if (progress === null) return 'begins'
  const eta = `ETA ${progress.endsAt === null ? 'unknown' : inTime(Math.max(0, Date.parse(progress.endsAt) - now))}`
  if (progress.stage === 'ingesting') {
    return `reading ${of(progress.read, progress.toRead)} of ${progress.seen} seen, ${eta}`
  }
  const pages = of(progress.pages, progress.waiting > 0 ? progress.pages + progress.waiting : null)
  return `${of(progress.seen, progress.total)} seen, ${pages} pages, ${progress.requests} requests, ${inBytes(progress.bytes)}, ${eta}`
}

function sumOf({ visits, planned, ended, startedAt }: ShownCrawl, hidden: number, now: number): string {
  const seen = ended.seen + visits.reduce((sum, { progress }) => sum + (progress?.seen ?? 0), 0)
  const bytes = ended.bytes + visits.reduce((sum, { progress }) => sum + (progress?.bytes ?? 0), 0)
  const underWay = `${visits.length} under way${hidden > 0 ? ` (${hidden} not shown)` : ''}`
  const left = planned - ended.boards
  // What is left takes as long as what is over did: with none over, nothing tells.
  const eta = ended.boards === 0 ? 'unknown' : inTime(((now - startedAt) / ended.boards) * left)
  return `${ended.boards} of ${planned} boards, ${underWay}; ${seen} seen, ${inBytes(bytes)}, ETA ${eta}`
}

function of(done: number, whole: number | null): string {
  return whole === null ? String(done) : `${done} of ${whole}`
}

/** `40 s`, `3 min`, `2 h 5 min` */
export function inTime(ms: number): string {
  const s = Math.round(ms / 1_000)
  if (s < 100) return `${s} s`
  const min = Math.round(s / 60)
  return min < 100 ? `${min} min` : `${Math.floor(min / 60)} h ${min % 60} min`
}

/** `512 B`, `34 KB`, `3.4 MB` */
function inBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
