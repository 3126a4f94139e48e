import type { SectionKind } from '../../posting/posting.ts'
import type { Hit } from './hits.ts'
import type { Tokens } from './tokens.ts'

/** A section of a text, offsets in UTF-16 units. */
export interface SectionSpan {
  kind: SectionKind
  start: number
  end: number
  /** Told by its lines alone, for want of a heading. */
  isGuessed?: boolean
}

/** Sections by the headings that the lexicon knows: each lasts to the next one. */
export function headedSections(hits: readonly Hit[], tokens: Tokens, length: number): SectionSpan[] {
  const spans: SectionSpan[] = []
  for (const { entry, first } of hits) {
    if (entry.kind !== 'heading') continue
    const start = tokens.starts[first] ?? 0
    const previous = spans.at(-1)
    if (previous) previous.end = start
    spans.push({ kind: entry.section, start, end: length })
  }
  return spans
}

const OPEN: ReadonlySet<SectionKind> = new Set(['nice_to_have', 'responsibilities', 'company', 'stack'])

/**
 * The sections by which a mention gets its level: in a paragraph without a heading "X is a plus" speaks of its own sentence
 * only, and its sentences are judged one by one.
 */
export function levelSections(sections: readonly SectionSpan[]): readonly SectionSpan[] {
  if (!sections.some(isOpen)) return sections
  return sections.map((span) => (isOpen(span) ? { ...span, kind: 'other' } : span))
}

function isOpen({ kind, isGuessed }: SectionSpan): boolean {
  return isGuessed === true && OPEN.has(kind)
}

/** Says which section an offset lies in. Meant for offsets that mostly grow: each answer starts from the last one. */
export function sectionReader(
  sections: readonly SectionSpan[],
  titleEnd: number,
): (offset: number) => SectionKind | 'title' | null {
  let at = 0
  return (offset) => {
    if (offset < titleEnd) return 'title'
    if (at >= sections.length || offset < (sections[at]?.start ?? 0)) at = 0
    while (at < sections.length && offset >= (sections[at]?.end ?? 0)) at++
    const section = sections[at]
    return section && offset >= section.start ? section.kind : null
  }
}
