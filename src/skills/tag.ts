import type { Mention } from './skill.ts'
import { askedScore, newSentence } from './tagger/asked.ts'
import { type Candidate, findCandidates } from './tagger/candidates.ts'
import { findEmployer } from './tagger/employer.ts'
import type { ScoreInput } from './tagger/features.ts'
import { findHits } from './tagger/hits.ts'
import { levelsOf } from './tagger/level.ts'
import { buildLexicon } from './tagger/lexicon.ts'
import { scoreCandidates } from './tagger/score.ts'
import { headedSections, levelSections, type SectionSpan, sectionReader } from './tagger/sections.ts'
import { tokenize } from './tagger/tokenize.ts'
import { newTokens } from './tagger/tokens.ts'
import { LEAST_ASKED, SAFE_CONFIDENCE } from './tagger/weights.ts'
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
  const sections = options.sections ?? headedSections(hits, tokens, text.length)
  const sectionAt = sectionReader(sections, options.titleEnd ?? 0)
  const employer = findEmployer(text, options.company)
  const candidates = findCandidates(text, tokens, hits, employer)
  const input = { text, tokens, hits, lexicon: LEXICON, employer, sectionAt }
  scoreCandidates(input, candidates)
  const accepted = askedFor(input, candidates)
  const levelAt = sectionReader(levelSections(sections), options.titleEnd ?? 0)
  const levels = levelsOf({ text, tokens, hits, sectionAt: levelAt }, accepted)
  const mentions: Mention[] = []
  for (let index = 0; index < accepted.length; index++) {
    const candidate = accepted[index] as Candidate
    const level = levels[index] ?? null
    const start = tokens.starts[candidate.first] ?? 0
    const end = tokens.ends[candidate.last] ?? 0
    if (level === null) continue
    const { slug, name, category } = candidate.skill
    const { text: spelled } = candidate.entry.alias
    const isWord = candidate.isSpelled && candidate.first === candidate.last && end - start === spelled.length
    mentions.push({
      slug,
      name,
      category,
      level,
      start,
      end,
      // The same letters; cutting them out of the text again costs more than all else here.
      text: isWord ? spelled : text.slice(start, end),
      confidence: candidate.confidence,
    })
  }
  return mentions
}

// Past this score, in logits, a safe mention's own confidence is the lower one.
const SURE = 5

/** Of the mentions that mean their skill those that the ad asks for, less sure where it hardly does. */
function askedFor(input: ScoreInput, candidates: readonly Candidate[]): Candidate[] {
  const meant: Candidate[] = []
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at] as Candidate
    if (candidate.accepted) meant.push(candidate)
  }
  const sentence = newSentence()
  const asked: Candidate[] = []
  for (let at = 0; at < meant.length; at++) {
    const score = askedScore(input, meant, at, sentence)
    if (score < LEAST_ASKED) continue
    const candidate = meant[at] as Candidate
    if (score < SURE || candidate.confidence > SAFE_CONFIDENCE.asSpelled) {
      candidate.confidence = Math.min(candidate.confidence, 1 / (1 + Math.exp(-score)))
    }
    asked.push(candidate)
  }
  return asked
}
