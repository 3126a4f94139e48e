import { expect, it } from 'vitest'
import { countCities } from '../../src/api/city-counts.ts'
import { openLiveTerms } from '../../src/api/live-terms.ts'
import { addBoard } from '../helpers/boards.ts'
import { testContext } from '../helpers/context.ts'
import { seed } from './seed.ts'

it('counts cities by their country, by the names that listings have, of listings in several countries too', async () => {
  const ctx = await testContext()
  try {
    const board = await addBoard(ctx, { source: 'greenhouse', slug: 'acme' })
    await seed(ctx, board, [
      { title: 'First Engineer', externalId: 'a', place: 'Zürich, Switzerland' },
      { title: 'Second Nurse', externalId: 'b', place: 'Zürich, Switzerland; Munich, Germany' },
      { title: 'Third Welder', externalId: 'c', place: 'Birmingham, Alabama, United States' },
      { title: 'Fourth Baker', externalId: 'd', place: 'Birmingham, England, United Kingdom' },
      { title: 'Fifth Pilot', externalId: 'e', place: 'Germany' },
    ])
    const cities = await countCities(ctx, await openLiveTerms(ctx)(), 10)
    expect(cities.map(({ city, country, count }) => `${city} ${country} ${count}`).toSorted()).toEqual([
      'Birmingham GB 1',
      'Birmingham US 1',
      'Munich DE 1',
      'Zurich CH 2',
    ])
    expect(cities[0]?.city).toBe('Zurich')
    expect(await countCities(ctx, await openLiveTerms(ctx)(), 1)).toHaveLength(1)
  } finally {
    await ctx.close()
  }
})
