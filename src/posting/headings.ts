import { remember } from './bounded-cache.ts'
import { foldWords } from './fold.ts'
import { HEADING_PHRASES, ROLE_OR_TASKS } from './heading-phrases.ts'
import type { SectionKind } from './posting.ts'

const LEXICON = HEADING_PHRASES.map(([kind, phrases]) => [kind, new RegExp(`(?:^|\\b|(?<= ))(?:${phrases})`)] as const)
const OPEN = new RegExp(ROLE_OR_TASKS)
/** Words that head a section only when nothing but their like stands beside them: "Experience with Docker" is a demand. */
const BARE =
  /^(?:(?:required|technical|professional|work|key|core|minimum|basic|your|the|relevant|essential|soft|education|and|skills?|experience|knowledge) )*(?:skills?|experience|knowledge|education|abilities|erfahrung|kenntnisse|experiencia|esperienza|ervaring|doswiadczenie|erfarenhet|ניסיון)(?: (?:and|needed|required|skills|experience|education|knowledge|abilities))*$/
const MAX_HEADING = 90
/** Boards head their ads alike. */
const MAX_KNOWN = 5_000

export interface HeadingReading {
  kind: SectionKind
  /** Share of the line's letters that the phrase covers, and whether it begins the line. */
  coverage: number
  first: boolean
  /** It announces the role or its tasks: the lines below tell which. */
  open: boolean
}

/** Which section a heading opens, or null where its words are in no lexicon. Asked several times about one line. */
export function readHeading(text: string): HeadingReading | null {
  return text.length > MAX_HEADING ? null : readCached(text)
}

const readCached = remember(MAX_KNOWN, (text: string): HeadingReading | null => {
  const words = foldWords(text)
  if (BARE.test(words)) return { kind: 'requirements', coverage: 1, first: true, open: false }
  const open = OPEN.exec(words)
  if (open !== null) return reading('about', open, words, true)
  for (const [kind, pattern] of LEXICON) {
    const match = pattern.exec(words)
    if (match !== null) return reading(kind, match, words, false)
  }
  return null
})

/** A bare line, nowhere marked as one, that reads as a heading: short, no sentence, mostly made of a known phrase. */
export function isBareHeading(text: string): boolean {
  if (!hasHeadingShape(text)) return false
  const closed = /[:?：]$/.test(text)
  const found = readHeading(text)
  return found !== null && found.coverage >= (closed || found.first ? 0.3 : 0.5)
}

/** Short, begun with a capital where there are any, and no sentence. */
export function hasHeadingShape(text: string): boolean {
  if (text.length > 70 || /^#|[.;!,]$/.test(text) || text.split(' ').length > (/[:?：]$/.test(text) ? 12 : 8))
    return false
  if (!/^[^\p{Ll}]*[\p{Lu}\p{Lo}\p{N}¿"“]/u.test(text) || /https?:|@/.test(text)) return false
  return /[:?：]$/.test(text) ? !/[:：]./.test(text) : !/:|,\s/.test(text)
}

function reading(kind: SectionKind, match: RegExpExecArray, words: string, open: boolean): HeadingReading {
  return { kind, coverage: match[0].length / words.length, first: match.index === 0, open }
}
