import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deleteAllowances, requestsTaken, takeRequest } from '../../src/store/allowances.ts'
import { type DatabaseHandle, openDatabase } from '../../src/store/database.ts'
import { addFetchCounts } from '../../src/store/fetch-counts.ts'
import { migrateDatabase } from '../../src/store/migrate.ts'
import { dailyAllowances, fetchCounts } from '../../src/store/schema.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'

const TODAY = '2026-11-22'
const allowance = { source: 'adzuna', host: 'api.example', day: TODAY, most: 50 }
const fact = { host: 'api.example', lane: 'x', status: 200, bytes: 1, ms: 1, notModified: false }

let database: TestDatabase
/** As many processes, each with its own connections. */
let processes: DatabaseHandle[]
beforeAll(async () => {
  database = await testDatabase()
  await migrateDatabase(database.url)
  processes = [1, 2, 3].map(() =>
    openDatabase(database.url, { max: 4, applicationName: 'rolecall-test', commits: 'relaxed' }),
  )
})
beforeEach(async () => {
  await db().delete(dailyAllowances)
  await db().delete(fetchCounts)
})
afterAll(async () => {
  for (const each of processes) await each.close()
  await database.drop()
})

function db(n = 0) {
  const handle = processes[n % processes.length]
  if (!handle) throw new Error('no process')
  return handle.db
}

/** How many of so many requests at once, of all processes, are let out. */
async function letOut(times: number, over: Partial<typeof allowance> = {}): Promise<number> {
  const takes = Array.from({ length: times }, (_, n) => takeRequest(db(n), { ...allowance, ...over }))
  return (await Promise.all(takes)).filter(Boolean).length
}

describe("a day's allowance", () => {
  it('is never exceeded, however many ask at once', async () => {
    expect(await letOut(120)).toBe(50)
    expect(await letOut(5)).toBe(0)
    expect(await requestsTaken(db(), allowance)).toBe(50)
  })

  it('is one for each source and day', async () => {
    await letOut(60)
    expect(await letOut(60, { day: '2026-11-23' })).toBe(50)
    expect(await letOut(5, { source: 'reed', most: 3 })).toBe(3)
  })

  it('holds what was counted without leave, as by a version that asked for none, and counts nothing twice', async () => {
    await addFetchCounts(
      db(),
      TODAY,
      Array.from({ length: 45 }, () => fact),
    )
    expect(await requestsTaken(db(), allowance)).toBe(45)
    expect(await letOut(2)).toBe(2)
    await addFetchCounts(db(), TODAY, [fact, fact])
    expect(await requestsTaken(db(), allowance)).toBe(47)
    expect(await letOut(9)).toBe(3)
    await addFetchCounts(db(), TODAY, [fact, fact, fact, fact])
    expect(await requestsTaken(db(), allowance)).toBe(51)
    expect(await letOut(1, { most: 51 })).toBe(0)
  })

  it('is forgotten when the day is long over', async () => {
    await letOut(1, { day: '2026-10-01' })
    await letOut(1)
    await deleteAllowances(db(), '2026-11-01')
    expect((await db().select().from(dailyAllowances)).map(({ day }) => day)).toEqual([TODAY])
  })
})
