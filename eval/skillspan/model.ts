import { at, LABELS, logSum, sumsOf } from './chain.ts'

/** Scores of a word for opening a span (B) and for going on with one (I), against none (O), by feature. */
export type Weights = ReadonlyMap<string, { open: number; go: number }>

export interface Model {
  weights: Weights
  /** As in chain.ts. */
  steps: Float64Array
}

export interface ScoredSpan {
  first: number
  last: number
  probability: number
}

const LONGEST = 10
const LEAST = 0.05

/** Every span of at most ten words with its probability, by the forward and backward sums of a linear chain. */
export function spanProbabilities({ weights, steps }: Model, features: readonly string[][]): ScoredSpan[] {
  const size = features.length
  const scores = scoresOf(weights, features)
  const { forward, backward, total } = sumsOf(scores, steps, size)
  const spans: ScoredSpan[] = []
  for (let first = 0; first < size; first++) {
    let inside = at(forward, first * LABELS + 1)
    for (let last = first; last < Math.min(first + LONGEST, size); last++) {
      const label = last === first ? 1 : 2
      if (last > first) inside += at(steps, (last === first + 1 ? 1 : 2) * LABELS + 2) + at(scores, last * LABELS + 2)
      const leave = last === size - 1 ? 0 : logSum(after(label, 0, last + 1), after(label, 1, last + 1), -Infinity)
      const probability = Math.exp(inside + leave - total)
      if (probability > LEAST) spans.push({ first, last, probability })
    }
  }
  return spans

  function after(from: number, to: number, word: number): number {
    return at(steps, from * LABELS + to) + at(scores, word * LABELS + to) + at(backward, word * LABELS + to)
  }
}

/** The spans of several models over one sentence, each with the mean of its probabilities. */
export function meanSpans(answers: readonly ScoredSpan[][]): ScoredSpan[] {
  const spans = new Map<string, ScoredSpan>()
  for (const { first, last, probability } of answers.flat()) {
    const known = spans.get(`${first} ${last}`)
    spans.set(`${first} ${last}`, {
      first,
      last,
      probability: (known?.probability ?? 0) + probability / answers.length,
    })
  }
  return [...spans.values()]
}

/** The likeliest spans first, none that overlaps a likelier one or falls below `least`. */
export function chooseSpans(spans: readonly ScoredSpan[], least: number): ScoredSpan[] {
  const chosen: ScoredSpan[] = []
  for (const span of spans.toSorted((left, right) => right.probability - left.probability)) {
    if (span.probability < least) break
    if (!chosen.some(({ first, last }) => first <= span.last && span.first <= last)) chosen.push(span)
  }
  return chosen
}

function scoresOf(weights: Weights, features: readonly string[][]): Float64Array {
  const scores = new Float64Array(features.length * LABELS)
  for (const [word, names] of features.entries()) {
    for (const name of names) {
      const weight = weights.get(name)
      if (!weight) continue
      scores[word * LABELS + 1] = at(scores, word * LABELS + 1) + weight.open
      scores[word * LABELS + 2] = at(scores, word * LABELS + 2) + weight.go
    }
  }
  return scores
}
