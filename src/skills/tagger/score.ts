import type { Skill } from '../taxonomy/parse-table.ts'
import type { Candidate } from './candidates.ts'
import { MOST_CERTAIN, neighbourFeatures, ownFeatures, type ScoreInput } from './features.ts'
import { newFound, sumOf } from './found.ts'
import { SAFE_CONFIDENCE, VALUES } from './weights.ts'

/** Settles `accepted` and `confidence` of every candidate: safe names at once, the others by their surroundings. */
export function scoreCandidates(input: ScoreInput, candidates: Candidate[]): void {
  const open: number[] = []
  const certain: Skill[] = []
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as Candidate
    const { entry } = candidate
    if (entry.needsContext) {
      open.push(index)
      continue
    }
    candidate.confidence = candidate.isSpelled ? SAFE_CONFIDENCE.asSpelled : SAFE_CONFIDENCE.otherwise
    candidate.accepted = true
    if (certain.length < MOST_CERTAIN && entry.domain === 'tech' && !certain.includes(candidate.skill)) {
      certain.push(candidate.skill)
    }
  }
  if (open.length === 0) return
  const alone = open.map((index) => {
    const candidate = candidates[index] as Candidate
    ownFeatures(input, candidate, certain.length, FOUND)
    return (candidate.entry.context?.offset ?? 0) + sumOf(FOUND, VALUES, 0)
  })
  // Twice: in "C, R, Go, Python" each member settled by its neighbour settles the next one.
  for (let at = 0; at < open.length; at++) settle(input, candidates, open[at] as number, alone[at] as number)
  for (let at = open.length - 1; at >= 0; at--) {
    const score = settle(input, candidates, open[at] as number, alone[at] as number)
    const candidate = candidates[open[at] as number] as Candidate
    candidate.confidence = 1 / (1 + Math.exp(-score))
  }
}

// Used again for every mention.
const FOUND = newFound()

function settle(input: ScoreInput, candidates: Candidate[], index: number, alone: number): number {
  const candidate = candidates[index] as Candidate
  neighbourFeatures(input, candidates, index, FOUND)
  const score = alone + sumOf(FOUND, VALUES, 0)
  candidate.accepted = score >= 0
  return score
}
