import { hasHeadingShape, isBareHeading, readHeading } from './headings.ts'
import { kindOfLines, scoresOfLine } from './line-kind.ts'
import type { TextLine } from './lines.ts'
import { isLabel } from './one-liner.ts'
import type { Section, SectionKind } from './posting.ts'

/** A stretch of lines of one kind; only the first of those under a heading has it. */
interface Run {
  heading: string | null
  kind: SectionKind
  lines: TextLine[]
}

const LATE: SectionKind[] = ['other', 'process']
const EARLY: SectionKind[] = ['benefits', 'company']
const CLEAR = 2
const LOOK_AHEAD = 12
const MIN_PROSE = 60
const PROSE: SectionKind[] = ['about', 'company', 'other']
/** What may follow the lines of a section under no heading of its own. */
const TURNS: Record<SectionKind, SectionKind[]> = {
  about: ['other', 'process'],
  company: ['other', 'process'],
  responsibilities: ['other', 'process', 'benefits', 'company'],
  requirements: ['other', 'process', 'benefits', 'company'],
  nice_to_have: ['other', 'process', 'benefits', 'company'],
  benefits: ['other', 'process', 'company'],
  stack: ['other', 'process', 'benefits', 'company'],
  process: ['other', 'company'],
  other: ['process', 'benefits', 'company'],
}

/** Turns lines that are headings by their words, their bold type or by what stands below them into headings. */
export function markHeadings(lines: TextLine[]): TextLine[] {
  let current: SectionKind | null = null
  let pastHead = false
  return lines.map((line, at) => {
    if (!isHeading(lines, at, pastHead ? current : undefined)) {
      pastHead ||= line.kind === 'item' || line.text.length > MIN_PROSE
      return line
    }
    const known = readHeading(line.text)?.kind ?? null
    current = known ?? (line.kind === 'heading' ? current : kindOfLines(linesBelow(lines, at))) ?? current
    pastHead ||= known !== null
    return { kind: 'heading', text: line.text.replace(/(?:(?<!\s)\s+)?[:：]$/, ''), strong: line.strong }
  })
}

/** The sections of a description; what stands before the first heading is one without heading when it is prose. */
export function sectionsOf(lines: TextLine[]): Section[] {
  const runs: Run[] = []
  let body: TextLine[] = []
  let heading: string | null = null
  const close = () => {
    runs.push(...(heading === null ? unheadedRuns(body) : headedRuns(heading, body, runs.at(-1)?.kind ?? null)))
    body = []
  }
  for (const line of lines) {
    if (line.kind === 'heading') {
      close()
      heading = line.text
    } else body.push(line)
  }
  close()
  return runs.map(toSection)
}

/** `current`: the kind of the section above, undefined in the head of an ad, where short lines are its title and facts. */
function isHeading(lines: TextLine[], at: number, current: SectionKind | null | undefined): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || line.kind === 'heading') return line !== undefined
  if (line.kind === 'item' && !(line.strong && next?.kind === 'paragraph')) return false
  const bold = line.strong && line.text.length <= 90 && !/[.;,]$/.test(line.text)
  if ((bold && readHeading(line.text) !== null) || isBareHeading(line.text)) return true
  if (current === undefined || next === undefined || line.kind === 'item' || !hasHeadingShape(line.text)) return false
  if (lines[at - 1]?.kind === 'heading' || isBareHeading(lines[at - 1]?.text ?? '')) return false
  const closed = /[:?：…]$/.test(line.text)
  const shouted = /\p{Lu}{3}/u.test(line.text) && !/\p{Ll}/u.test(line.text)
  const leads = line.gap === true && next.gap === false
  if (!bold && !closed && !shouted && !leads && next.kind !== 'item') return false
  if (readHeading(line.text) !== null) return true
  const below = kindOfLines(linesBelow(lines, at))
  return below !== null && below !== current
}

/** The lines that would stand under a heading here: a list, or the rest of its block, or the next one. */
function linesBelow(lines: TextLine[], at: number): TextLine[] {
  const first = lines[at + 1]
  if (first === undefined) return []
  const below = [first]
  for (const line of lines.slice(at + 2, at + LOOK_AHEAD)) {
    const goesOn = line.kind === first.kind && line.gap !== true && !line.strong && !isBareHeading(line.text)
    if (!goesOn || (line.gap === undefined && line.kind === 'paragraph')) break
    below.push(line)
  }
  return below
}

/** The heading's own lines, and those at their end that plainly speak of something else. */
function headedRuns(heading: string, body: TextLine[], above: SectionKind | null): Run[] {
  if (body.length === 0) return []
  const kind = kindUnder(heading, body, above)
  const runs: Run[] = [{ heading, kind, lines: [] }]
  for (const [at, line] of body.entries()) {
    const run = runs.at(-1)
    const turn = at > 0 && run !== undefined ? turnOf(line, body, at, run) : null
    if (turn === null) run?.lines.push(line)
    else runs.push({ heading: null, kind: turn, lines: [line] })
  }
  return runs
}

/** By the heading's words, else by those below it, which are read only then. */
function kindUnder(heading: string, body: TextLine[], above: SectionKind | null): SectionKind {
  const found = readHeading(heading)
  if (found?.open === false) return found.kind
  const below = kindOfLines(body.filter((line) => line.kind === body[0]?.kind))
  const isList = body.filter((line) => line.kind === 'item').length > 1
  if (found === null) return below ?? (above !== null && isList && !PROSE.includes(above) ? above : 'other')
  // "Job description" announces the role or its tasks: a list is of tasks unless its words deny it.
  return below === 'responsibilities' || (below === null && isList) ? 'responsibilities' : found.kind
}

/** The kind to which the text turns with a paragraph of its own, or null where it goes on. */
function turnOf(line: TextLine, body: TextLine[], at: number, run: Run): SectionKind | null {
  if (line.kind !== 'paragraph' || line.text.length < 25) return null
  const listFollows = body[at + 1]?.kind === 'item' && /[:：]$/.test(line.text)
  const isSentence = line.text.length >= 40 && /[.!]$/.test(line.text) && /[.!]$/.test(body[at - 1]?.text ?? '')
  if (listFollows || (line.gap === false && !isSentence)) return null
  const allowed = line.gap === false ? LATE : run.heading === null ? [...LATE, ...EARLY] : TURNS[run.kind]
  const scores = scoresOfLine(line.text)
  const highest = Math.max(
    0,
    ...[...scores].map(([kind, score]) => (kind === 'about' && kind !== run.kind ? 0 : score)),
  )
  const turn = allowed.find((kind) => kind !== run.kind && scores.get(kind) === highest)
  const goesOn = turn === undefined || (turn !== 'other' && scores.get(run.kind) === highest)
  return highest < CLEAR || goesOn ? null : turn
}

/** Lines under no heading: each paragraph by its words, else as the one before; each list as a whole. */
function unheadedRuns(body: TextLine[]): Run[] {
  const lines = body.filter((line) => !isLabel(line.text))
  if (!lines.some((line) => line.text.length >= MIN_PROSE)) return []
  const firstProse = lines.findIndex(
    (line) => line.kind === 'item' || line.text.length >= MIN_PROSE || /[.!?]$/.test(line.text),
  )
  const facts = lines.splice(0, firstProse)
  const runs: Run[] = []
  for (let at = 0; at < lines.length; ) {
    const end = lines[at]?.kind === 'item' ? endOfList(lines, at) : at + 1
    const group = lines.slice(at, end)
    const last = runs.at(-1)
    const kind = kindOfLabel(group[0]) ?? kindOfLines(group) ?? last?.kind ?? 'about'
    if (last?.kind === kind) last.lines.push(...group)
    else runs.push({ heading: null, kind, lines: group })
    at = end
  }
  runs[0]?.lines.unshift(...facts)
  return runs
}

/** "Stack: TypeScript, React": a heading that runs in. */
function kindOfLabel(line: TextLine | undefined): SectionKind | null {
  const label = line?.kind === 'paragraph' ? /^([^:：]{3,40})[:：] /.exec(line.text)?.[1] : undefined
  const found = label === undefined ? null : readHeading(label)
  return found !== null && found.coverage >= 0.5 ? found.kind : null
}

function endOfList(lines: TextLine[], from: number): number {
  const end = lines.findIndex((line, at) => at > from && line.kind !== 'item')
  return end === -1 ? lines.length : end
}

function toSection({ heading, kind, lines }: Run): Section {
  const listed = lines.filter((line) => line.kind === 'item')
  const asItems = PROSE.includes(kind) ? [] : lines
  const items = (listed.length > 0 ? listed : asItems).map((line) => line.text)
  return { kind, heading, items, text: lines.map((line) => line.text).join('\n') }
}
