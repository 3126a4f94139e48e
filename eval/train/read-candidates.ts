import { type Candidate, findCandidates } from '../../src/skills/tagger/candidates.ts'
import { findEmployer } from '../../src/skills/tagger/employer.ts'
import type { ScoreInput } from '../../src/skills/tagger/features.ts'
import { findHits } from '../../src/skills/tagger/hits.ts'
import { buildLexicon } from '../../src/skills/tagger/lexicon.ts'
import { scoreCandidates } from '../../src/skills/tagger/score.ts'
import { headedSections, type SectionSpan, sectionReader } from '../../src/skills/tagger/sections.ts'
import { tokenize } from '../../src/skills/tagger/tokenize.ts'
import { newTokens } from '../../src/skills/tagger/tokens.ts'
import { allSkills } from '../../src/skills/taxonomy.ts'

const LEXICON = buildLexicon(allSkills())

/** A text as the tagger sees it between its steps: every candidate with its confidence of meaning the skill. */
export function readCandidates(
  text: string,
  {
    company,
    sections,
    titleEnd,
  }: { company: string | null; sections: readonly SectionSpan[] | undefined; titleEnd: number },
): { input: ScoreInput; candidates: Candidate[] } {
  const tokens = tokenize(text, LEXICON.trie.vocabulary, newTokens(1_024))
  const hits = findHits(LEXICON.trie, text, tokens)
  const sectionAt = sectionReader(sections ?? headedSections(hits, tokens, text.length), titleEnd)
  const employer = findEmployer(text, company)
  const input = { text, tokens, hits, lexicon: LEXICON, employer, sectionAt }
  const candidates = findCandidates(text, tokens, hits, employer)
  scoreCandidates(input, candidates)
  return { input, candidates }
}
