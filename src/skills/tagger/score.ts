import type { Candidate } from './candidates.ts'
import { neighbourFeatures, ownFeatures, type ScoreInput } from './features.ts'
import { isSpelled } from './hits.ts'
import { domainOf } from './surroundings.ts'
import { SAFE_CONFIDENCE, VALUES } from './weights.ts'

/** Settles `accepted` and `confidence` of every candidate: safe names at once, the others by their surroundings. */
export function scoreCandidates(input: ScoreInput, candidates: Candidate[]): void {
  const open: number[] = []
  const certain = new Set<string>()
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as Candidate
    const { entry } = candidate
    if (entry.needsContext) {
      open.push(index)
      continue
    }
    const spelled = isSpelled(entry.spelled, input.text, input.tokens, candidate.first)
    candidate.confidence = spelled ? SAFE_CONFIDENCE.asSpelled : SAFE_CONFIDENCE.otherwise
    candidate.accepted = true
    if (domainOf(candidate.skill.category) === 'tech') certain.add(candidate.skill.slug)
  }
  if (open.length === 0) return
  const alone = open.map((index) => {
    const candidate = candidates[index] as Candidate
    return (candidate.entry.context?.offset ?? 0) + sumOf(ownFeatures(input, candidate, certain.size, FOUND))
  })
  // Twice: in "C, R, Go, Python" each member settled by its neighbour settles the next one.
  for (let at = 0; at < open.length; at++) settle(input, candidates, open[at] as number, alone[at] as number)
  for (let at = open.length - 1; at >= 0; at--) settle(input, candidates, open[at] as number, alone[at] as number)
}

// Used again for every mention.
const FOUND: number[] = []

function settle(input: ScoreInput, candidates: Candidate[], index: number, alone: number): void {
  const candidate = candidates[index] as Candidate
  const score = alone + sumOf(neighbourFeatures(input, candidates, index, FOUND))
  candidate.confidence = 1 / (1 + Math.exp(-score))
  candidate.accepted = score >= 0
}

function sumOf(found: number[]): number {
  let sum = 0
  for (let at = 0; at < found.length; at++) sum += VALUES[found[at] as number] as number
  return sum
}
