import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { skippedLine } from '../../src/cli/crawl-skipped.ts'
import { addBoards, findBoards, updateBoard } from '../../src/store/boards.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { migrateDatabase } from '../../src/store/migrate.ts'
import { createRuns, findRun, liveRunOf } from '../../src/store/runs.ts'
import { runs } from '../../src/store/schema.ts'
import { greenhousePage } from '../helpers/boards.ts'
import { type FaultServer, json, openFaultServer } from '../helpers/fault-server.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

const ON = 'greenhouse:acme'
const OFF = 'greenhouse:birch'
let server: FaultServer
let database: TestDatabase
let env: Record<string, string>
let db: Database
let close: () => Promise<void>
let answerAfterMs = 0
let shown: object[] = []

beforeAll(async () => {
  server = await openFaultServer()
  server.on('/v1/boards/acme/jobs', (request, response, body) => {
    const jobs = { jobs: shown, meta: { total: shown.length } }
    setTimeout(() => json(jobs)(request, response, body), answerAfterMs)
  })
  database = await testDatabase()
  await migrateDatabase(database.url)
  ;({ db, close } = openDatabase(database.url, { max: 2, applicationName: 'test', commits: 'durable' }))
  const boards = ['acme', 'birch'].map((slug) => ({ source: 'greenhouse', slug, url: `https://x.example/${slug}` }))
  await addBoards(db, boards, { now: new Date().toISOString(), revive: 'leave' })
  await updateBoard(db, OFF, { enabled: false, disabledReason: 'asked us to stop' })
  env = {
    ...emptyInstallation(database.url),
    FETCH_ALLOW_PRIVATE: server.host,
    FETCH_REWRITE: `https://boards-api.greenhouse.io=>${server.origin}`,
  }
})
afterEach(async () => {
  answerAfterMs = 0
  shown = []
  await db.delete(runs)
})
afterAll(async () => {
  await close()
  await server[Symbol.asyncDispose]()
  await database.drop()
})

const crawl = (...args: string[]) => rolecall(['crawl', ...args], { env })

async function queued(options: { dryRun: boolean }): Promise<string> {
  const [run] = await createRuns(db, [ON], { trigger: 'schedule', now: new Date(), ...options })
  return run?.id ?? ''
}

describe('crawl of a board that is disabled', { timeout: 60_000 }, () => {
  const line = `  ${OFF}: not visited: it is disabled (asked us to stop); "rolecall boards enable ${OFF}" lets it be visited\n`

  it.each([[['--wait']], [['--dry-run']], [[]]])('says why and what to do, and fails: %j', async (how) => {
    expect(await crawl(OFF, ...how)).toEqual({ code: 1, stdout: line, stderr: '' })
  })

  it('fails in part where another one is visited', async () => {
    const { code, stdout, stderr } = await crawl(OFF, ON, '--wait', '--json')
    expect({ code, stderr: stderr.split('\n')[0] }).toEqual({ code: 3, stderr: line.trimEnd() })
    expect(JSON.parse(stdout)).toMatchObject({
      runs: [{ board: ON, status: 'finished' }],
      skipped: [{ board: OFF, reason: 'disabled', run: null }],
    })
  })

  it('is no failure where all boards are asked for', async () => {
    const { code, stdout } = await crawl('--all', '--wait')
    expect(stdout).toContain(line)
    expect(code).toBe(0)
  })
})

describe('crawl of a board with a live run', { timeout: 60_000 }, () => {
  it('makes the visit that waits for a worker', async () => {
    const id = await queued({ dryRun: false })
    const { code, stdout, stderr } = await crawl(ON, '--wait', '--json')
    expect(stderr).toContain(`${ON}: run ${id} is on its way already: this waits for its end\n`)
    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ id, status: 'finished' }], skipped: [] })
    expect(code).toBe(0)
  })

  it('waits for the end of one that another process makes', async () => {
    answerAfterMs = 4_000
    const first = crawl(ON, '--wait', '--json')
    let live = await liveRunOf(db, ON)
    for (; live?.status !== 'fetching'; live = await liveRunOf(db, ON)) await sleep(20)
    const [one, two] = await Promise.all([first, crawl(ON, '--wait', '--json')])
    for (const { code, stdout } of [one, two]) {
      expect(JSON.parse(stdout)).toMatchObject({ runs: [{ id: live.id, status: 'finished' }], skipped: [] })
      expect(code).toBe(0)
    }
    expect(await findRun(db, live.id)).toMatchObject({ requests: 1 })
  })

  it('without --wait says which run it is', async () => {
    const id = await queued({ dryRun: false })
    const stdout = `  ${ON}: run ${id} is on its way already; "rolecall run ${id}" shows it\n`
    expect(await crawl(ON)).toEqual({ code: 0, stdout, stderr: '' })
  })

  it('is no dry run of another kind: exit 1', async () => {
    const id = await queued({ dryRun: false })
    const { code, stdout } = await crawl(ON, '--dry-run')
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining(`run ${id} is on its way`) })
    expect(await findRun(db, id)).toMatchObject({ status: 'queued', attempt: 0 })
  })
})

describe('a board that is not visited', () => {
  it('is told by what would help', async () => {
    const [board] = await findBoards(db, [OFF])
    if (board === undefined) throw new Error(`${OFF} is gone`)
    const disabled = { board: OFF, reason: 'disabled', run: null } as const
    expect(skippedLine(disabled, { ...board, disabledReason: 'needs REED_API_KEY in the environment' })).toBe(
      `  ${OFF}: not visited: it is disabled: needs REED_API_KEY in the environment`,
    )
    expect(skippedLine(disabled, { ...board, enabled: true })).toMatch(/only imports fill it/)
    expect(skippedLine({ ...disabled, reason: 'circuit_open' }, board)).toMatch(/name it alone/)
  })
})

describe('a dry run', { timeout: 60_000 }, () => {
  const job = (id: number, title: string) => {
    return JSON.parse(greenhousePage('acme', [{ id, title }])).jobs[0]
  }

  it('prints below its board what it would do, and with --json one document that holds it', async () => {
    shown = [job(1, 'Deckhand'), job(2, 'Cook')]
    expect((await crawl(ON, '--wait')).stdout).toMatch(/ok: 2 seen, 2 new/)
    shown = [job(1, 'Able Deckhand'), job(3, 'Purser')]
    const told = '    + Purser\n    ~ Able Deckhand (title)\n    - Cook\n'
    const { code, stdout } = await crawl(ON, '--dry-run')
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^ {2}greenhouse:acme +ok: 2 seen, 1 new, 1 changed, 1 closed\n/),
    ])
    expect(stdout.slice(stdout.indexOf('\n') + 1)).toBe(told)
    const asJson = await crawl(ON, '--dry-run', '--json')
    expect(JSON.parse(asJson.stdout).runs[0].diff).toMatchObject({
      open: [{ title: 'Purser' }],
      update: [{ title: 'Able Deckhand', fields: ['title'] }],
      close: [{ title: 'Cook' }],
      reopen: [],
    })
  })
})
