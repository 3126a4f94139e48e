import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RequestFact } from '../../src/fetch/fetcher.ts'
import { type DatabaseHandle, openDatabase } from '../../src/store/database.ts'
import { addFetchCounts, fetchCounts, foldFetchCounts, requestsToday } from '../../src/store/fetch-counts.ts'
import { migrateDatabase } from '../../src/store/migrate.ts'
import { fetchCounts as table } from '../../src/store/schema.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'

let database: TestDatabase
let handle: DatabaseHandle
beforeAll(async () => {
  database = await testDatabase()
  await migrateDatabase(database.url)
  handle = openDatabase(database.url, { max: 8, applicationName: 'rolecall-test', commits: 'durable' })
})
beforeEach(() => handle.db.delete(table))
afterAll(async () => {
  await handle.close()
  await database.drop()
})

const fact = (host: string, status: number | null, over: Partial<RequestFact> = {}): RequestFact => ({
  host,
  lane: host,
  status,
  bytes: 100,
  ms: 20,
  notModified: status === 304,
  ...over,
})
const TODAY = '2026-11-22'

describe('counts of requests', () => {
  it('add up by host and status, over visits and days', async () => {
    await addFetchCounts(handle.db, '2026-11-21', [fact('a.example', 200), fact('a.example', 200)])
    await addFetchCounts(handle.db, TODAY, [fact('a.example', 200, { bytes: 7, ms: 3.6 }), fact('a.example', 304)])
    await addFetchCounts(handle.db, TODAY, [fact('b.example', null, { bytes: 0 })])
    await addFetchCounts(handle.db, TODAY, [])
    expect(await fetchCounts(handle.db)).toEqual([
      { host: 'a.example', status: 200, requests: 3, bytes: 207, ms: 44, notModified: 0 },
      { host: 'a.example', status: 304, requests: 1, bytes: 100, ms: 20, notModified: 1 },
      { host: 'b.example', status: 0, requests: 1, bytes: 0, ms: 20, notModified: 0 },
    ])
  })

  it('tell how much of a day is spent, over several hosts', async () => {
    await addFetchCounts(handle.db, '2026-11-21', [fact('api.example', 200)])
    await addFetchCounts(handle.db, TODAY, [fact('api.example', 200), fact('api.example', 429), fact('b.example', 500)])
    await addFetchCounts(handle.db, TODAY, [fact('other.example', 200)])
    expect(await requestsToday(handle.db, ['api.example', 'b.example'], TODAY)).toBe(3)
    expect(await requestsToday(handle.db, ['api.example'], '2026-11-23')).toBe(0)
    expect(await requestsToday(handle.db, [], TODAY)).toBe(0)
  })

  it('lose none and wait for nobody when visits end at once, whatever the order of their hosts', async () => {
    const facts = ['a', 'b', 'c', 'd'].flatMap((name) => [fact(`${name}.example`, 200), fact(`${name}.example`, 304)])
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => addFetchCounts(handle.db, TODAY, i % 2 ? facts : facts.toReversed())),
    )
    const counts = await fetchCounts(handle.db)
    expect(counts).toHaveLength(8)
    expect(counts.every(({ requests }) => requests === 40)).toBe(true)
  })

  it('are folded into one row for each host and status, totals and today as they were', async () => {
    for (const day of ['2026-08-01', '2026-08-02', '2026-11-21', TODAY]) {
      await addFetchCounts(handle.db, day, [fact('a.example', 200), fact('a.example', 500)])
    }
    const before = await fetchCounts(handle.db)
    for (let i = 0; i < 2; i++) await foldFetchCounts(handle.db, '2026-11-01')
    await foldFetchCounts(handle.db, TODAY)
    expect(await fetchCounts(handle.db)).toEqual(before)
    expect(await handle.db.$count(table)).toBe(4)
    expect(await requestsToday(handle.db, ['a.example'], TODAY)).toBe(2)
  })
})
