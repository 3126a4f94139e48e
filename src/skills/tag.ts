import type { SectionKind } from '../posting/posting.ts'
import type { Mention } from './skill.ts'
import { type Candidate, findCandidates } from './tagger/candidates.ts'
import { findHits } from './tagger/hits.ts'
import { levelsOf } from './tagger/level.ts'
import { buildLexicon } from './tagger/lexicon.ts'
import { scoreCandidates } from './tagger/score.ts'
import { headedSections, type SectionSpan, sectionReader } from './tagger/sections.ts'
import { tokenize } from './tagger/tokenize.ts'
import { lookupIn } from './tagger/trie.ts'
import { allSkills } from './taxonomy.ts'

export interface TagOptions {
  /** The employer, whose own name is no skill. */
  company: string | null
  /** Where the sections are known; else headings inside the text are looked for. */
  sections?: SectionSpan[]
  /** UTF-16 offset up to which the text is the title. */
  titleEnd?: number
}

const LEXICON = buildLexicon(allSkills())
const LOOKUP = lookupIn(LEXICON.trie.vocabulary)

// What these sections name belongs to the employer's offer or to the way of applying, not to the work.
const SILENT: ReadonlySet<SectionKind | 'title' | null> = new Set<SectionKind>(['benefits', 'process'])
// Fields of knowledge in a company's portrait ("an AI company") ask for nothing.
const PORTRAIT_CATEGORIES = new Set([
  'ai',
  'sales',
  'finance',
  'health',
  'logistics',
  'education',
  'law',
  'science',
  'trade',
])

/** Every mention of a skill in a text, in order, offsets in UTF-16 units. One pass, linear in the text's length. */
export function tag(text: string, options: TagOptions): Mention[] {
  const tokens = tokenize(text, LOOKUP)
  const hits = findHits(LEXICON.trie, text, tokens)
  const { vocabulary } = LEXICON.trie
  const sections = options.sections ?? headedSections(hits, tokens, text.length)
  const sectionAt = sectionReader(sections, options.titleEnd ?? 0)
  const candidates = findCandidates(text, tokens, hits, vocabulary, options.company)
  scoreCandidates({ text, tokens, hits, lexicon: LEXICON, sectionAt }, candidates)
  const accepted = candidates.filter((candidate) => candidate.accepted)
  const levels = levelsOf({ tokens, vocabulary, hits, sectionAt }, accepted)
  const mentions: Mention[] = []
  for (const [index, candidate] of accepted.entries()) {
    const level = levels[index] ?? null
    const start = tokens.starts[candidate.first] ?? 0
    const end = tokens.ends[candidate.last] ?? 0
    if (level === null || isOutOfPlace(candidate, sectionAt(start))) continue
    const { slug, name, category } = candidate.skill
    mentions.push({
      slug,
      name,
      category,
      level,
      start,
      end,
      text: text.slice(start, end),
      confidence: candidate.confidence,
    })
  }
  return mentions
}

function isOutOfPlace({ skill }: Candidate, section: SectionKind | 'title' | null): boolean {
  return SILENT.has(section) || (section === 'company' && PORTRAIT_CATEGORIES.has(skill.category))
}
