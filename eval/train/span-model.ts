import { at, LABELS, newSteps, sumsOf } from '../skillspan/chain.ts'
import { featuresOf } from '../skillspan/features.ts'
import type { Model } from '../skillspan/model.ts'
import type { Phrases } from '../skillspan/phrases.ts'
import { type Sentence, wordSpans } from '../skillspan/sentences.ts'

// Found by cross-validation over the train split's documents (cross-validate.ts).
const PASSES = 10
const RATE = 0.05
const SHRINK = 0.012
const RARE = 3

interface Row {
  /** Numbers of each word's features. */
  words: Int32Array[]
  labels: Uint8Array
}

/** Weights and steps while they are learned, each with the sum of its squared slopes (AdaGrad). */
interface State {
  weights: Float64Array
  slopes: Float64Array
  steps: Float64Array
  stepSlopes: Float64Array
}

/**
 * The span models of eval/skillspan, trained on these sentences, whole documents in their order: one on all, one on source
 * tech alone. Their mean is surer than either: the other source marks other things, and is half of what there is to learn from.
 */
export function trainSpans(sentences: readonly Sentence[], phrases: Phrases): Model[] {
  const features = featuresOf(sentences, phrases)
  return trainBoth(sentences, features)
}

export function trainBoth(sentences: readonly Sentence[], features: readonly string[][][]): Model[] {
  const ofTech = <T>(list: readonly T[]) => list.filter((_, at) => sentences[at]?.source === 'tech')
  return [trainOn(sentences, features), trainOn(ofTech(sentences), ofTech(features))]
}

/**
 * A linear chain over O, B and I by gradient descent, its weights averaged over the passes after the first. The order is
 * shuffled by a fixed seed: the same input gives the same model.
 */
function trainOn(sentences: readonly Sentence[], features: readonly string[][][]): Model {
  const names = numbersOf(features)
  const rows = sentences.map((sentence, place) => ({
    words: (features[place] ?? []).map((list) => Int32Array.from(list.flatMap((name) => names.get(name) ?? []))),
    labels: labelsOf(sentence),
  }))
  const state: State = {
    weights: new Float64Array(names.size * LABELS),
    slopes: new Float64Array(names.size * LABELS).fill(1e-6),
    steps: newSteps(),
    stepSlopes: new Float64Array(LABELS * LABELS).fill(1e-6),
  }
  const averaged = new Float64Array(state.weights.length)
  const steps = new Float64Array(LABELS * LABELS)
  for (let pass = 0; pass < PASSES; pass++) {
    for (const row of shuffled(rows, pass)) learn(state, row)
    if (pass === 0) continue
    addTo(averaged, state.weights, 1 / (PASSES - 1))
    addTo(steps, state.steps, 1 / (PASSES - 1))
  }
  const weights = new Map<string, { open: number; go: number }>()
  for (const [name, number] of names) {
    const [none, open, go] = [0, 1, 2].map((label) => at(averaged, number * LABELS + label)) as [number, number, number]
    weights.set(name, { open: open - none, go: go - none })
  }
  return { weights, steps }
}

function numbersOf(features: readonly string[][][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of features) {
    for (const word of sentence) for (const name of word) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const known = [...counts].filter(([, count]) => count >= RARE)
  return new Map(known.map(([name], number) => [name, number]))
}

function labelsOf(sentence: Sentence): Uint8Array {
  const labels = new Uint8Array(sentence.words.length)
  for (const { first, last } of wordSpans(sentence)) {
    labels[first] = 1
    labels.fill(2, first + 1, last + 1)
  }
  return labels
}

function learn(state: State, { words, labels }: Row): void {
  const { weights, steps } = state
  const scores = new Float64Array(words.length * LABELS)
  for (const [word, list] of words.entries()) {
    for (const feature of list) {
      for (let label = 0; label < LABELS; label++) {
        scores[word * LABELS + label] = at(scores, word * LABELS + label) + at(weights, feature * LABELS + label)
      }
    }
  }
  const { forward, backward, total } = sumsOf(scores, steps, words.length)
  for (const [word, list] of words.entries()) {
    for (let label = 0; label < LABELS; label++) {
      const place = word * LABELS + label
      const slope = Math.exp(at(forward, place) + at(backward, place) - total) - (labels[word] === label ? 1 : 0)
      for (const feature of list) update(state, feature * LABELS + label, slope)
    }
    if (word === 0) continue
    for (let from = 0; from < LABELS; from++) {
      for (let to = 0; to < LABELS; to++) {
        if (from === 0 && to === 2) continue
        const path = at(forward, (word - 1) * LABELS + from) + at(steps, from * LABELS + to)
        const share = Math.exp(path + at(scores, word * LABELS + to) + at(backward, word * LABELS + to) - total)
        const slope = share - (labels[word - 1] === from && labels[word] === to ? 1 : 0)
        updateStep(state, from * LABELS + to, slope)
      }
    }
  }
}

function update({ weights, slopes }: State, place: number, own: number): void {
  const slope = own + SHRINK * at(weights, place)
  const sum = at(slopes, place) + slope * slope
  slopes[place] = sum
  weights[place] = at(weights, place) - (RATE * slope) / Math.sqrt(sum)
}

function updateStep({ steps, stepSlopes }: State, place: number, slope: number): void {
  const sum = at(stepSlopes, place) + slope * slope
  stepSlopes[place] = sum
  steps[place] = at(steps, place) - (RATE * slope) / Math.sqrt(sum)
}

function addTo(sums: Float64Array, numbers: Float64Array, share: number): void {
  for (let place = 0; place < sums.length; place++) sums[place] = at(sums, place) + at(numbers, place) * share
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const order = [...list]
  let state = seed + 7
  for (let place = order.length - 1; place > 0; place--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = state % (place + 1)
    ;[order[place], order[other]] = [order[other] as T, order[place] as T]
  }
  return order
}
