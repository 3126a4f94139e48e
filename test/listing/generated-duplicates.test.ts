import { describe, expect, it } from 'vitest'
import { haveSharedAds, ownAds, sharedAds } from '../helpers/duplicates/ads.ts'
import { figuresOf } from '../helpers/duplicates/generate.ts'
import { LATER_MUTATORS } from '../helpers/duplicates/later-mutators.ts'
import { MUTATORS } from '../helpers/duplicates/mutators.ts'

const LONG_MS = 240_000

describe('duplicates made of our own ads', () => {
  it('are found in all four kinds, and near misses are left alone', { timeout: LONG_MS }, () => {
    const figures = figuresOf([...ownAds(), ...ownAds().map(inDublin)], [...MUTATORS, ...LATER_MUTATORS], 3)
    expect(figures.macroF1).toBeGreaterThan(0.9)
    expect(figures.nearMisses).toBe(1)
  })
})

describe.skipIf(!haveSharedAds)('duplicates made of 1,400 real ads', () => {
  it('are found in all four kinds, and near misses are left alone', { timeout: LONG_MS }, () => {
    const figures = figuresOf(sharedAds(), MUTATORS, 7)
    expect(figures.macroF1).toBeGreaterThanOrEqual(0.92)
    expect(figures.nearMisses).toBeGreaterThanOrEqual(0.995)
  })

  it('and in kinds that nobody tuned on', { timeout: LONG_MS }, () => {
    const figures = figuresOf(sharedAds(), LATER_MUTATORS, 11)
    expect(figures.macroF1).toBeGreaterThanOrEqual(0.92)
    expect(figures.nearMisses).toBeGreaterThanOrEqual(0.98)
  })
})

/** The same ad of another employer in another city: more ads for as many mutators as there are. */
function inDublin<Ad extends { company: string; location: string }>(ad: Ad): Ad {
  return { ...ad, company: `${ad.company.split(' ')[0]}mere`, location: 'Dublin, Ireland' }
}
