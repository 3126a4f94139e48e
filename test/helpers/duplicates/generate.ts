import { dedupAnswers, dedupRow } from '../../../src/cli/dedup-records.ts'
import type { Ad } from './ads.ts'
import { chanceFrom } from './chance.ts'
import type { Kind, Mutator } from './mutators.ts'

export interface Figures {
  /** Share of each mutator's copies that fell into the listing of their original. */
  merged: Record<string, { kind: Kind; merged: number; of: number }>
  f1: Record<Exclude<Kind, 'near miss'>, number>
  macroF1: number
  /** Share of the near misses that stayed apart. */
  nearMisses: number
}

const NOW = '2026-11-22T00:00:00.000Z'
const KINDS = ['full', 'semantic', 'temporal', 'partial'] as const

/**
 * Every ad once on its own list and once mutated, all of them in one run: a copy counts as merged when it is in its original's
 * listing. An F1 takes the copies of one kind and as many near misses, so that what merges everything scores .67.
 */
export function figuresOf(ads: readonly Ad[], mutators: readonly Mutator[], seed: number): Figures {
  const chance = chanceFrom(seed)
  const records: Record<string, unknown>[] = ads.map((ad, at) => ({
    ...ad,
    id: `ad ${at}`,
    source: 'origin',
    board: ad.company,
  }))
  const copies: { at: number; mutator: Mutator; id: string }[] = []
  ads.forEach((ad, at) => {
    const mutator = mutators[at % mutators.length] as Mutator
    const copy = mutator.apply(ad, chance, ads)
    if (copy === null) return
    const id = `copy ${at}`
    const board = mutator.sameList
      ? { source: 'origin', board: ad.company }
      : { source: `site ${at % 7}`, board: 'all' }
    records.push({ ...copy, id, ...board })
    copies.push({ at, mutator, id })
  })
  const rows = records.map((record, line) => dedupRow(record, line, NOW))
  const listingOf = new Map(dedupAnswers(rows).map((answer) => [answer.id, answer.listing]))
  const merged: Figures['merged'] = {}
  for (const { at, mutator, id } of copies) {
    merged[mutator.name] ??= { kind: mutator.kind, merged: 0, of: 0 }
    const count = merged[mutator.name] as Figures['merged'][string]
    count.of++
    if (listingOf.get(id) === listingOf.get(`ad ${at}`)) count.merged++
  }
  return summed(merged)
}

function summed(merged: Figures['merged']): Figures {
  const shareOf = (kind: Kind) => {
    const own = Object.values(merged).filter((count) => count.kind === kind)
    return own.reduce((sum, count) => sum + count.merged, 0) / own.reduce((sum, count) => sum + count.of, 0)
  }
  const wrong = shareOf('near miss')
  const f1 = Object.fromEntries(KINDS.map((kind) => [kind, f1Of(shareOf(kind), wrong)])) as Figures['f1']
  const macroF1 = KINDS.reduce((sum, kind) => sum + f1[kind], 0) / KINDS.length
  return { merged, f1, macroF1, nearMisses: 1 - wrong }
}

/** Of as many copies as near misses. */
function f1Of(found: number, wrong: number): number {
  return (2 * found) / (2 * found + wrong + (1 - found))
}
