import type { Example } from './mention-examples.ts'

const STEPS = 1_500
const RATE = 0.025

/** Logistic regression by gradient descent. `pull` holds the weights near their start, in units of one example. */
export function descend(examples: readonly Example[], start: Float64Array, pull: number): Float64Array {
  const weights = Float64Array.from(start)
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => pull * (weight - (start[at] ?? 0)))
    for (const example of examples) {
      const error = 1 / (1 + Math.exp(-scoreOf(example, weights))) - (example.isSkill ? 1 : 0)
      for (const feature of example.features) slope[feature] = (slope[feature] ?? 0) + error * example.weight
    }
    const rate = RATE / Math.sqrt(1 + step)
    for (const [at, weight] of weights.entries()) weights[at] = weight - rate * (slope[at] ?? 0)
  }
  return weights.map((value) => Math.round(value * 100) / 100)
}

export function wrongOf(examples: readonly Example[], weights: Float64Array): number {
  return examples.filter((example) => scoreOf(example, weights) >= 0 !== example.isSkill).length
}

function scoreOf({ features, offset }: Example, weights: Float64Array): number {
  return features.reduce((score, feature) => score + (weights[feature] ?? 0), offset)
}
