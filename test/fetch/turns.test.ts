import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLanes } from '../../src/fetch/lanes.ts'
import { openRedisTurns } from '../../src/fetch/redis-turns.ts'
import { memoryTurns, type Turn, type Turns } from '../../src/fetch/turns.ts'
import { openDatabase } from '../../src/store/database.ts'
import { laneTurns } from '../../src/store/lanes.ts'
import { migrateDatabase } from '../../src/store/migrate.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'
import { failure } from './fetching.ts'
import { openRedisServer } from './redis-server.ts'

/** Two clients of one store, as two processes would be; memory has one process only. */
interface Clients {
  one: Turns
  other: Turns
  close(): Promise<void>
}

const redisUrl = process.env.TEST_REDIS_URL
const canStartRedis = !spawnSync('redis-server', ['--version']).error
if (!redisUrl) console.info('Turn-taking on Redis is left out: TEST_REDIS_URL is not set')

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await migrateDatabase(database.url)
})
afterAll(() => database.drop())

function onMemory(): Clients {
  const turns = memoryTurns(Date.now)
  return { one: turns, other: turns, close: async () => {} }
}

function onPostgres(): Clients {
  const open = () => openDatabase(database.url, { max: 2, applicationName: 'rolecall-test', commits: 'durable' })
  const [one, other] = [open(), open()]
  const close = async () => void (await Promise.all([one.close(), other.close()]))
  return { one: laneTurns(one.db), other: laneTurns(other.db), close }
}

function onRedis(url = redisUrl ?? ''): Clients {
  const [one, other] = [openRedisTurns(url), openRedisTurns(url)]
  const close = async () => [one, other].forEach((turns) => void turns.close())
  return { one, other, close }
}

const turnIn = (lane: string, over: Partial<Turn> = {}): Turn => ({
  lane,
  holder: randomUUID(),
  spacingMs: 1_000,
  maxWaitMs: 10_000,
  holdMs: 0,
  ...over,
})
const near = (grant: { granted: boolean; waitMs: number }, waitMs: number, granted = true) => {
  expect(grant.granted).toBe(granted)
  expect(Math.abs(grant.waitMs - waitMs), `${grant.waitMs} ms, not ${waitMs}`).toBeLessThan(150)
}

describe.each<[string, (() => Clients) | null]>([
  ['memory', onMemory],
  ['Postgres', onPostgres],
  ['Redis', redisUrl ? onRedis : null],
])('turns in %s', (_name, open) => {
  const withClients = (work: (clients: Clients, lane: string) => Promise<void>) => async () => {
    if (open === null) return
    const clients = open()
    await work(clients, `lane-${randomUUID()}`).finally(clients.close)
  }
  const test = it.skipIf(open === null)

  test(
    'are reserved one after the other, paused, and not reserved beyond the patience',
    withClients(async ({ one, other }, lane) => {
      near(await one.take(turnIn(lane)), 0)
      near(await other.take(turnIn(lane)), 1_000)
      near(await one.take(turnIn(lane)), 2_000)
      near(await other.take(turnIn(lane, { maxWaitMs: 2_500 })), 3_000, false)
      near(await one.take(turnIn(lane, { maxWaitMs: 2_500 })), 3_000, false)
      await other.penalise(lane, 60_000)
      near(await one.take(turnIn(lane)), 60_000, false)
      await one.penalise(lane, 5)
      near(await other.take(turnIn(lane)), 60_000, false)
      near(await one.take(turnIn(`${lane}-other`, { spacingMs: 0, maxWaitMs: 0 })), 0)
    }),
  )

  test(
    'are held while a request is under way, by whomever, and let go by its holder alone',
    withClients(async ({ one, other }, lane) => {
      const first = turnIn(lane, { spacingMs: 0, holdMs: 5_000 })
      const second = turnIn(lane, { spacingMs: 0, holdMs: 5_000 })
      near(await one.take(first), 0)
      near(await other.take(second), 0, false)
      await other.release(second)
      near(await other.take(second), 0, false)
      await one.release(first)
      near(await other.take(second), 0)
      near(await one.take(first), 0, false)
    }),
  )

  test(
    'are held anew by who holds them',
    withClients(async ({ one, other }, lane) => {
      const first = turnIn(lane, { spacingMs: 0, holdMs: 400 })
      near(await one.take(first), 0)
      near(await one.take({ ...first, holdMs: 5_000 }), 0)
      await sleep(500)
      near(await other.take(turnIn(lane, { spacingMs: 0, holdMs: 400 })), 0, false)
    }),
  )

  test(
    'of a process that died are over when their time is',
    withClients(async ({ one, other }, lane) => {
      near(await one.take(turnIn(lane, { spacingMs: 0, holdMs: 300 })), 0)
      near(await other.take(turnIn(lane, { holdMs: 300 })), 0, false)
      await sleep(400)
      near(await other.take(turnIn(lane, { holdMs: 300 })), 0)
    }),
  )

  test(
    'never overlap and never come too close, however many ask in two processes at once',
    { timeout: 30_000 },
    withClients(async ({ one, other }, lane) => {
      const spans: { from: number; to: number }[] = []
      const visitors = [one, other].map((turns) => openLanes(turns, Date.now))
      await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          visitors[i % 2]?.inTurn(
            { name: lane, spacingMs: 40, shared: true },
            { deadlineMs: 2_000, signal: AbortSignal.timeout(25_000) },
            async () => {
              const from = performance.now()
              await sleep(i % 3 === 0 ? 90 : 5)
              spans.push({ from, to: performance.now() })
            },
          ),
        ),
      )
      expect(spans).toHaveLength(12)
      for (let i = 1; i < spans.length; i++) {
        expect(spans[i]?.from, 'two requests at once').toBeGreaterThanOrEqual(spans[i - 1]?.to ?? 0)
      }
      // Timers make single starts late, and the next one look early; over all of them the spacing shows.
      expect((spans.at(-1)?.from ?? 0) - (spans[0]?.from ?? 0)).toBeGreaterThanOrEqual(11 * 40 - 80)
    }),
  )
})

describe.skipIf(!canStartRedis)('a Redis that dies', () => {
  it('is waited for, not visited without; and serves again when it returns', { timeout: 40_000 }, async () => {
    await using server = await openRedisServer()
    const turns = openRedisTurns(server.url)
    const lanes = openLanes(turns, Date.now)
    const lane = { name: `lane-${randomUUID()}`, spacingMs: 0, shared: true }
    const stay = { deadlineMs: 1_000, signal: AbortSignal.timeout(35_000) }
    let visits = 0
    const visit = () => lanes.inTurn(lane, stay, async () => ++visits)
    await visit()

    await server.kill()
    const error = await failure(visit())
    expect(error).toMatchObject({ name: 'RetryLaterError', code: 'internal' })
    expect(error.message).toContain('Redis is away')
    expect(error.delayMs).toBeGreaterThan(1_000)
    expect(visits).toBe(1)
    // A pause that is asked for meanwhile holds in the process that heard it, whatever Redis knows later.
    const paused = { ...lane, name: `${lane.name}-paused` }
    await lanes.pause(paused, 60_000)

    await server.start()
    for (let i = 0; i < 50 && visits < 2; i++) await visit().catch(() => sleep(100))
    expect(visits).toBe(2)
    expect(await failure(lanes.inTurn(paused, stay, async () => ++visits))).toMatchObject({ code: 'rate_limited' })
    turns.close()
  })

  it('in the middle of a request neither loses its answer nor holds the lane', { timeout: 40_000 }, async () => {
    await using server = await openRedisServer()
    const turns = openRedisTurns(server.url)
    const lanes = openLanes(turns, Date.now)
    const lane = { name: `lane-${randomUUID()}`, spacingMs: 0, shared: true }
    const stay = { deadlineMs: 1_000, signal: AbortSignal.timeout(35_000) }
    const answer = await lanes.inTurn(lane, stay, async () => {
      await server.kill()
      return 'the page'
    })
    expect(answer).toBe('the page')
    await server.start()
    let again: string | null = null
    for (let i = 0; i < 50 && again === null; i++) {
      again = await lanes.inTurn(lane, stay, async () => 'another').catch(() => sleep(100, null))
    }
    expect(again).toBe('another')
    turns.close()
  })
})
