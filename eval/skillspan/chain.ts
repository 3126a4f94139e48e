/** Labels of a word: 0 outside, 1 opens a span (B), 2 goes on with one (I). */
export const LABELS = 3
const IMPOSSIBLE = -1e9

/** Log sums over all labellings up to and from each word, three numbers a word; `total` is over all of the sentence's. */
export interface Sums {
  forward: Float64Array
  backward: Float64Array
  total: number
}

/** Scores of one word's label after another's, from * 3 + to. A span never goes on where none is open. */
export function newSteps(): Float64Array {
  const steps = new Float64Array(LABELS * LABELS)
  steps[2] = IMPOSSIBLE
  return steps
}

/** `scores` holds three numbers a word. Shared by the model and its training, whose slope is made of these sums. */
export function sumsOf(scores: Float64Array, steps: Float64Array, size: number): Sums {
  const forward = new Float64Array(size * LABELS)
  const backward = new Float64Array(size * LABELS)
  for (let label = 0; label < LABELS; label++) forward[label] = label === 2 ? IMPOSSIBLE : (scores[label] ?? 0)
  for (let word = 1; word < size; word++) {
    const before = (word - 1) * LABELS
    for (let to = 0; to < LABELS; to++) {
      const sum = logSum(
        at(forward, before) + at(steps, to),
        at(forward, before + 1) + at(steps, LABELS + to),
        at(forward, before + 2) + at(steps, 2 * LABELS + to),
      )
      forward[word * LABELS + to] = at(scores, word * LABELS + to) + sum
    }
  }
  for (let word = size - 2; word >= 0; word--) {
    const next = (word + 1) * LABELS
    for (let from = 0; from < LABELS; from++) {
      backward[word * LABELS + from] = logSum(
        at(steps, from * LABELS) + at(scores, next) + at(backward, next),
        at(steps, from * LABELS + 1) + at(scores, next + 1) + at(backward, next + 1),
        at(steps, from * LABELS + 2) + at(scores, next + 2) + at(backward, next + 2),
      )
    }
  }
  const last = (size - 1) * LABELS
  return { forward, backward, total: logSum(at(forward, last), at(forward, last + 1), at(forward, last + 2)) }
}

export function logSum(first: number, second: number, third: number): number {
  const most = Math.max(first, second, third)
  return most + Math.log(Math.exp(first - most) + Math.exp(second - most) + Math.exp(third - most))
}

export function at(numbers: Float64Array, place: number): number {
  return numbers[place] as number
}
