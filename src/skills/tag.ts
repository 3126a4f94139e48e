import type { Mention } from './skill.ts'
import { isAskedFor, type Sentence } from './tagger/asked.ts'
import { findCandidates } from './tagger/candidates.ts'
import { findHits } from './tagger/hits.ts'
import { levelsOf } from './tagger/level.ts'
import { buildLexicon } from './tagger/lexicon.ts'
import { scoreCandidates } from './tagger/score.ts'
import { headedSections, type SectionSpan, sectionReader } from './tagger/sections.ts'
import { tokenize } from './tagger/tokenize.ts'
import { newTokens } from './tagger/tokens.ts'
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
// Used again for every text: nothing of it outlives a call.
const TOKENS = newTokens(4_096)

/** Every mention of a skill in a text, in order, offsets in UTF-16 units. One pass, linear in the text's length. */
export function tag(text: string, options: TagOptions): Mention[] {
  const tokens = tokenize(text, LEXICON.trie.vocabulary, TOKENS)
  const hits = findHits(LEXICON.trie, text, tokens)
  const { vocabulary } = LEXICON.trie
  const sections = options.sections ?? headedSections(hits, tokens, text.length)
  const sectionAt = sectionReader(sections, options.titleEnd ?? 0)
  const candidates = findCandidates(text, tokens, hits, vocabulary, options.company)
  const input = { text, tokens, hits, lexicon: LEXICON, sectionAt }
  scoreCandidates(input, candidates)
  const sentence: Sentence = { from: 0, to: -1, seen: 0 }
  const accepted = candidates.filter((candidate) => candidate.accepted && isAskedFor(input, candidate, sentence))
  const levels = levelsOf({ tokens, vocabulary, hits, sectionAt }, accepted)
  const mentions: Mention[] = []
  for (const [index, candidate] of accepted.entries()) {
    const level = levels[index] ?? null
    const start = tokens.starts[candidate.first] ?? 0
    const end = tokens.ends[candidate.last] ?? 0
    if (level === null) continue
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
