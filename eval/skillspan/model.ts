/** Scores of a word for opening a span (B) and for going on with one (I), against none (O), by feature. */
export type Weights = ReadonlyMap<string, { open: number; go: number }>

export interface Model {
  weights: Weights
  /** Scores of one word's label after another's, [from][to], labels O, B, I. */
  steps: readonly (readonly number[])[]
}

export interface ScoredSpan {
  first: number
  last: number
  probability: number
}

const LABELS = 3
const LONGEST = 10
const IMPOSSIBLE = -1e9

/** Every span of at most ten words with its probability, by the forward and backward sums of a linear chain. */
export function spanProbabilities({ weights, steps }: Model, features: readonly string[][]): ScoredSpan[] {
  const scores = features.map((names) => scoresOf(weights, names))
  const { forward, backward, total } = sumsOf(scores, steps)
  const spans: ScoredSpan[] = []
  for (let first = 0; first < scores.length; first++) {
    let inside = at(forward, first)[1] ?? 0
    for (let last = first; last < Math.min(first + LONGEST, scores.length); last++) {
      const from = last === first ? 1 : 2
      if (last > first) inside += stepOf(steps, last === first + 1 ? 1 : 2, 2) + (at(scores, last)[2] ?? 0)
      const leave = last === scores.length - 1 ? 0 : logSum([0, 1].map((to) => after(from, to, last + 1)))
      const probability = Math.exp(inside + leave - total)
      if (probability > 0.05) spans.push({ first, last, probability })
    }
  }
  return spans

  function after(from: number, to: number, word: number): number {
    return stepOf(steps, from, to) + (at(scores, word)[to] ?? 0) + (at(backward, word)[to] ?? 0)
  }
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

function scoresOf(weights: Weights, names: readonly string[]): number[] {
  const scores = [0, 0, 0]
  for (const name of names) {
    const weight = weights.get(name)
    if (!weight) continue
    scores[1] = (scores[1] ?? 0) + weight.open
    scores[2] = (scores[2] ?? 0) + weight.go
  }
  return scores
}

/** Log sums over all labellings up to and from each word. Shared with eval/train/span-model.ts, whose slope is made of them. */
export function sumsOf(
  scores: readonly (readonly number[])[],
  steps: Model['steps'],
): { forward: number[][]; backward: number[][]; total: number } {
  const size = scores.length
  const forward: number[][] = [[at(scores, 0)[0] ?? 0, at(scores, 0)[1] ?? 0, IMPOSSIBLE]]
  for (let word = 1; word < size; word++) {
    const before = at(forward, word - 1)
    forward.push(
      at(scores, word).map((own, to) => own + logSum(before.map((sum, from) => sum + stepOf(steps, from, to)))),
    )
  }
  const backward: number[][] = scores.map(() => new Array<number>(LABELS).fill(0))
  for (let word = size - 2; word >= 0; word--) {
    const next = at(backward, word + 1)
    const own = at(scores, word + 1)
    backward[word] = [0, 1, 2].map((from) =>
      logSum(next.map((sum, to) => sum + (own[to] ?? 0) + stepOf(steps, from, to))),
    )
  }
  return { forward, backward, total: logSum(at(forward, size - 1)) }
}

/** A span never goes on where none is open. */
export function stepOf(steps: Model['steps'], from: number, to: number): number {
  return from === 0 && to === 2 ? IMPOSSIBLE : (at(steps, from)[to] ?? 0)
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values)
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0))
}

function at<T>(list: readonly (readonly T[])[], place: number): readonly T[] {
  return list[place] ?? []
}
