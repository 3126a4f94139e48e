import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readDuration } from '../../src/cli/duration.ts'
import { addBoards } from '../../src/store/boards.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { migrateDatabase } from '../../src/store/migrate.ts'
import { findRun, listRuns } from '../../src/store/runs.ts'
import { runs } from '../../src/store/schema.ts'
import { type FaultServer, hang, json, openFaultServer } from '../helpers/fault-server.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

const SLOW = 'greenhouse:slow'
const QUICK = 'greenhouse:quick'
let server: FaultServer
let database: TestDatabase
let env: Record<string, string>
let db: Database
let close: () => Promise<void>

beforeAll(async () => {
  server = await openFaultServer()
  server.on('/v1/boards/quick/jobs', json({ jobs: [], meta: { total: 0 } }))
  server.on('/v1/boards/slow/jobs', hang)
  database = await testDatabase()
  await migrateDatabase(database.url)
  ;({ db, close } = openDatabase(database.url, { max: 2, applicationName: 'test', commits: 'durable' }))
  const boards = ['slow', 'quick'].map((slug) => ({ source: 'greenhouse', slug, url: `https://x.example/${slug}` }))
  await addBoards(db, boards, { now: new Date().toISOString(), revive: 'leave' })
  env = {
    ...emptyInstallation(database.url),
    FETCH_ALLOW_PRIVATE: server.host,
    FETCH_REWRITE: `https://boards-api.greenhouse.io=>${server.origin}`,
  }
})
afterEach(() => db.delete(runs))
afterAll(async () => {
  await close()
  await server[Symbol.asyncDispose]()
  await database.drop()
})

const crawl = (...args: string[]) => rolecall(['crawl', ...args], { env })

describe('crawl --wait --timeout', { timeout: 60_000 }, () => {
  it('prints how things stand, fails, and gives the run back to whoever comes next', async () => {
    const { code, stdout, stderr } = await crawl(SLOW, '--wait', '--timeout', '2s', '--json')
    expect([code, stdout.split('\n').length]).toEqual([1, 2])
    expect(stderr).toContain('The visits did not end within 2 s; what is not done waits for a worker\n')
    const { runs: told, skipped } = JSON.parse(stdout)
    expect(told).toMatchObject([{ board: SLOW, status: 'queued', outcome: null, finishedAt: null }])
    expect(skipped).toEqual([])
    const id = told[0].id
    const left = await findRun(db, id)
    expect(left).toMatchObject({ status: 'queued', attempt: 0 })
    expect(Date.parse(left?.leaseUntil ?? '')).toBeLessThan(Date.now())

    server.on('/v1/boards/slow/jobs', json({ jobs: [], meta: { total: 0 } }))
    const next = await crawl(SLOW, '--wait', '--json')
    server.on('/v1/boards/slow/jobs', hang)
    expect(next.code).toBe(0)
    expect(JSON.parse(next.stdout)).toMatchObject({ runs: [{ id, status: 'finished' }], skipped: [] })
  })

  it('fails in part where others ended in time', async () => {
    const { code, stdout } = await crawl(SLOW, QUICK, '--wait', '--timeout', '3s', '--json')
    const told = new Map(
      JSON.parse(stdout).runs.map((run: { board: string; status: string }) => [run.board, run.status]),
    )
    expect([code, told.get(SLOW), told.get(QUICK)]).toEqual([3, 'queued', 'finished'])
  })

  it('of no sensible length is a wrong use, told before anything is planned', async () => {
    const { code, stdout, stderr } = await crawl(QUICK, '--wait', '--timeout', '99999999h')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe('--timeout: "99999999h" is no duration from 1s to 24d, such as 90s, 10m or 1h\n')
    expect(await listRuns(db, { limit: 1 })).toEqual([])
  })

  it.each(['0', '0s', '99999999h', '25d', '600h', '1.5h', '-1', 'soon', ''])('is never %j', (text) => {
    expect(() => readDuration(text)).toThrow(`--timeout: "${text}" is no duration from 1s to 24d`)
  })

  it.each([
    ['1', 1],
    ['90s', 90],
    ['10m', 600],
    ['576h', 2_073_600],
    ['24d', 2_073_600],
  ])('takes %s', (text, seconds) => {
    expect(readDuration(text)).toBe(seconds)
  })
})

describe('crawl without --wait', { timeout: 60_000 }, () => {
  it('while the queue is away has planned the visit, and says so', async () => {
    const away = { ...env, REDIS_URL: 'redis://127.0.0.1:1' }
    const { code, stdout, stderr } = await rolecall(['crawl', QUICK, '--json'], { env: away })
    expect(stderr).toMatch(/^The queue is away: Redis did not answer .*the scheduler queues them when it is back\n$/)
    const [run] = await listRuns(db, { limit: 5 })
    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ id: run?.id, board: QUICK, status: 'queued' }], skipped: [] })
    expect(code).toBe(0)
    await db.delete(runs)
    const plain = await rolecall(['crawl', QUICK], { env: away })
    expect([plain.code, plain.stdout]).toEqual([0, '1 visit(s) are planned for the workers\n'])
  })
})
