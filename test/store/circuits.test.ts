import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TransientError } from '../../src/errors.ts'
import {
  admit,
  afterVisit,
  type Circuit,
  closedCircuit,
  FAILURES_TO_OPEN,
  kept,
  OPEN_MS,
} from '../../src/fetch/circuit.ts'
import type { Visit } from '../../src/fetch/fetcher.ts'
import { circuitStore } from '../../src/store/circuits.ts'
import { type DatabaseHandle, openDatabase } from '../../src/store/database.ts'
import { migrateDatabase } from '../../src/store/migrate.ts'
import { circuits } from '../../src/store/schema.ts'
import { apiRule, failure, testFetcher } from '../fetch/fetching.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'

let database: TestDatabase
let processes: DatabaseHandle[]
beforeAll(async () => {
  database = await testDatabase()
  await migrateDatabase(database.url)
  const open = () => openDatabase(database.url, { max: 4, applicationName: 'rolecall-test', commits: 'durable' })
  processes = [open(), open()]
})
afterAll(async () => {
  await Promise.all(processes.map((process) => process.close()))
  await database.drop()
})

function stores() {
  const [one, other] = processes.map(({ db }) => circuitStore(db))
  if (!one || !other) throw new Error('two processes are open')
  return [one, other] as const
}

const rows = async () => (await processes[0]?.db.select().from(circuits)) ?? []
const stateOf = (key: string) => stores()[0].change(key, (circuit) => ({ circuit, result: circuit }))
const failed = (circuit: Circuit | null, board: string) =>
  kept(
    afterVisit(circuit ?? closedCircuit, { board, ok: false, why: 'it did not answer', now: 1_000, count: 'visits' }),
  )

describe('circuits of two processes', () => {
  it('lose no failure when many end at once', async () => {
    const [one, other] = stores()
    const boards = Array.from({ length: 16 }, (_, i) => `board-${i}`)
    await Promise.all(
      boards.map((board, i) =>
        (i % 2 ? one : other).change('race', (circuit) => ({ circuit: failed(circuit, board), result: null })),
      ),
    )
    const seen = (await stateOf('race'))?.failures.map((failure) => failure.board)
    expect(seen?.toSorted()).toEqual(boards.toSorted())
  })

  it('open for both at the third failure, wherever it was seen', async () => {
    const [one, other] = stores()
    for (let i = 0; i < FAILURES_TO_OPEN; i++) {
      await [one, other][i % 2]?.change('opens', (circuit) => ({ circuit: failed(circuit, 'a'), result: null }))
    }
    for (const store of [one, other]) {
      const waitMs = await store.change('opens', (circuit) => {
        const admitted = admit(circuit ?? closedCircuit, { trigger: 'scheduled', board: 'a' }, 2_000)
        return { circuit: kept(admitted.circuit), result: admitted.waitMs }
      })
      expect(waitMs).toBe(1_000 + OPEN_MS - 2_000)
    }
  })

  it('let one single probe through, however many ask at once', async () => {
    const [one, other] = stores()
    for (let i = 0; i < FAILURES_TO_OPEN; i++) {
      await one.change('probe', (circuit) => ({ circuit: failed(circuit, 'a'), result: null }))
    }
    const later = 1_000 + OPEN_MS
    const waits = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        (i % 2 ? one : other).change('probe', (circuit) => {
          const admitted = admit(circuit ?? closedCircuit, { trigger: 'scheduled', board: 'a' }, later)
          return { circuit: kept(admitted.circuit), result: admitted.waitMs }
        }),
      ),
    )
    expect(waits.filter((waitMs) => waitMs === null)).toHaveLength(1)
  })

  it('leave no row behind once they are closed, and write nothing for a host that works', async () => {
    const [one, other] = stores()
    await one.change('closes', (circuit) => ({ circuit: failed(circuit, 'a'), result: null }))
    expect((await rows()).map((row) => row.key)).toContain('closes')
    const report = { board: 'a', ok: true, why: '', now: 2_000, count: 'visits' as const }
    await other.change('closes', (circuit) => ({
      circuit: kept(afterVisit(circuit ?? closedCircuit, report)),
      result: null,
    }))
    await other.change('never', (circuit) => ({
      circuit: kept(afterVisit(circuit ?? closedCircuit, report)),
      result: null,
    }))
    const keys = (await rows()).map((row) => row.key)
    expect(keys).not.toContain('closes')
    expect(keys).not.toContain('never')
  })

  it('hold for the fetchers of both', async () => {
    const [one, other] = stores()
    await using first = testFetcher({}, { circuits: one })
    await using second = testFetcher({}, { circuits: other })
    const visit: Visit = {
      board: 'a',
      url: 'https://down.example/jobs',
      rule: apiRule,
      provider: null,
      trigger: 'scheduled',
    }
    for (const fetcher of [first, second, first]) {
      await (await fetcher.openVisit(visit)).end(new TransientError('timeout', 'https://down.example/jobs: silence'))
    }
    for (const fetcher of [first, second]) {
      expect(await failure(fetcher.openVisit(visit))).toMatchObject({
        code: 'circuit_open',
        message: expect.stringContaining('https://down.example/jobs: silence'),
      })
    }
    const probe = await second.openVisit({ ...visit, trigger: 'manual' })
    await probe.end(null)
    await first.openVisit(visit)
  })
})
