import { featuresOf } from '../skillspan/features.ts'
import { type Model, stepOf, sumsOf } from '../skillspan/model.ts'
import type { Phrases } from '../skillspan/phrases.ts'
import { type Sentence, wordSpans } from '../skillspan/sentences.ts'

// Found by cross-validation over the train split's documents.
const PASSES = 10
const RATE = 0.05
const SHRINK = 0.006
const RARE = 3
const LABELS = [0, 1, 2] as const

interface Row {
  words: number[][]
  labels: number[]
}

/** Weights and steps while they are learned, three a feature, each with the sum of its squared slopes (AdaGrad). */
interface State {
  weights: Float64Array
  slopes: Float64Array
  steps: number[][]
  stepSlopes: number[][]
}

/**
 * The span model of eval/skillspan, trained on these sentences: a linear chain over O, B and I by gradient descent, its
 * weights averaged over the passes. The order is shuffled by a fixed seed: the same input gives the same model.
 */
export function trainSpans(sentences: readonly Sentence[], phrases: Phrases): Model {
  const features = sentences.map((sentence, at) => featuresOf(sentence, sentences[at - 1] ?? null, phrases))
  const names = numbersOf(features)
  const rows = sentences.map((sentence, at) => ({
    words: (features[at] ?? []).map((list) => list.flatMap((name) => names.get(name) ?? [])),
    labels: labelsOf(sentence),
  }))
  const state: State = {
    weights: new Float64Array(names.size * 3),
    slopes: new Float64Array(names.size * 3).fill(1e-6),
    steps: LABELS.map(() => [0, 0, 0]),
    stepSlopes: LABELS.map(() => [1e-6, 1e-6, 1e-6]),
  }
  const averaged = new Float64Array(state.weights.length)
  const steps = LABELS.map(() => [0, 0, 0])
  for (let pass = 0; pass < PASSES; pass++) {
    for (const row of shuffled(rows, pass)) learn(state, row)
    if (pass === 0) continue
    for (const [at, weight] of state.weights.entries()) averaged[at] = (averaged[at] ?? 0) + weight / (PASSES - 1)
    for (const from of LABELS)
      for (const to of LABELS) set(steps, from, to, get(steps, from, to) + get(state.steps, from, to) / (PASSES - 1))
  }
  const weights = new Map<string, { open: number; go: number }>()
  for (const [name, at] of names) {
    const none = averaged[at * 3] ?? 0
    weights.set(name, { open: (averaged[at * 3 + 1] ?? 0) - none, go: (averaged[at * 3 + 2] ?? 0) - none })
  }
  return { weights, steps }
}

function numbersOf(features: readonly string[][][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of features.flat(2)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const known = [...counts].filter(([, count]) => count >= RARE)
  return new Map(known.map(([name], at) => [name, at]))
}

function labelsOf(sentence: Sentence): number[] {
  const labels = sentence.words.map(() => 0)
  for (const { first, last } of wordSpans(sentence)) {
    labels[first] = 1
    for (let at = first + 1; at <= last; at++) labels[at] = 2
  }
  return labels
}

function learn(state: State, { words, labels }: Row): void {
  const { weights, steps, stepSlopes } = state
  const scores = words.map((list) =>
    LABELS.map((label) => list.reduce((sum, feature) => sum + (weights[feature * 3 + label] ?? 0), 0)),
  )
  const { forward, backward, total } = sumsOf(scores, steps)
  for (const [word, list] of words.entries()) {
    for (const label of LABELS) {
      const share = Math.exp(get(forward, word, label) + get(backward, word, label) - total)
      const slope = share - (labels[word] === label ? 1 : 0)
      for (const feature of list) update(state, feature * 3 + label, slope)
    }
    if (word === 0) continue
    for (const from of LABELS) {
      for (const to of LABELS) {
        if (from === 0 && to === 2) continue
        const path = get(forward, word - 1, from) + stepOf(steps, from, to) + get(scores, word, to)
        const share = Math.exp(path + get(backward, word, to) - total)
        const slope = share - (labels[word - 1] === from && labels[word] === to ? 1 : 0)
        set(stepSlopes, from, to, get(stepSlopes, from, to) + slope * slope)
        set(steps, from, to, get(steps, from, to) - (RATE * slope) / Math.sqrt(get(stepSlopes, from, to)))
      }
    }
  }
}

function update({ weights, slopes }: State, at: number, own: number): void {
  const slope = own + SHRINK * (weights[at] ?? 0)
  const sum = (slopes[at] ?? 0) + slope * slope
  slopes[at] = sum
  weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(sum)
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const order = [...list]
  let state = seed + 7
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = state % (at + 1)
    ;[order[at], order[other]] = [order[other] as T, order[at] as T]
  }
  return order
}

function get(list: readonly (readonly number[])[], row: number, column: number): number {
  return list[row]?.[column] ?? 0
}

function set(list: number[][], row: number, column: number, value: number): void {
  const cells = list[row]
  if (cells) cells[column] = value
}
