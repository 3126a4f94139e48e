import type { SectionKind } from '../../posting/posting.ts'
import type { Hit } from './hits.ts'
import type { Tokens } from './tokens.ts'

/** A section of a text, offsets in UTF-16 units. */
export interface SectionSpan {
  kind: SectionKind
  start: number
  end: number
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
