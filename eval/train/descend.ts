import type { Example } from './mention-examples.ts'

const STEPS = 400
const RATE = 0.05
const [MEAN, SQUARES] = [0.9, 0.999]

/**
 * Logistic regression by gradient descent with a rate for each weight (Adam; Kingma and Ba 2015). `pull` holds the weights
 * near their start, in units of one example.
 */
export function descend(examples: readonly Example[], start: Float64Array, pull: Float64Array): Float64Array {
  const weights = Float64Array.from(start)
  const means = new Float64Array(start.length)
  const squares = new Float64Array(start.length)
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight, at) => (pull[at] ?? 0) * (weight - (start[at] ?? 0)))
    for (const example of examples) {
      const error = 1 / (1 + Math.exp(-scoreOf(example, weights))) - (example.isSkill ? 1 : 0)
      for (const feature of example.features) slope[feature] = (slope[feature] ?? 0) + error * example.weight
    }
    const rate = (RATE * (1 - (0.9 * step) / STEPS)) / (1 - MEAN ** step)
    for (const [at, own] of slope.entries()) {
      const mean = MEAN * (means[at] ?? 0) + (1 - MEAN) * own
      const square = SQUARES * (squares[at] ?? 0) + (1 - SQUARES) * own * own
      means[at] = mean
      squares[at] = square
      weights[at] = (weights[at] ?? 0) - (rate * mean) / (Math.sqrt(square / (1 - SQUARES ** step)) + 1e-8)
    }
  }
  return weights.map((value) => Math.round(value * 100) / 100)
}

export function wrongOf(examples: readonly Example[], weights: Float64Array): number {
  return examples.filter((example) => scoreOf(example, weights) >= 0 !== example.isSkill).length
}

export function scoreOf({ features, offset }: Example, weights: Float64Array): number {
  return features.reduce((score, feature) => score + (weights[feature] ?? 0), offset)
}
