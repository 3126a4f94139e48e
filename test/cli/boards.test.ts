import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listBoards } from '../../src/store/boards.ts'
import { openDatabase } from '../../src/store/database.ts'
import { requestsToday } from '../../src/store/fetch-counts.ts'
import { listRuns } from '../../src/store/runs.ts'
import { greenhousePage } from '../helpers/boards.ts'
import { type FaultServer, type Handler, hang, html, openFaultServer, send, status } from '../helpers/fault-server.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'
import { type Ended, emptyInstallation, rolecall } from './rolecall.ts'

const JOBS = [1, 2, 3, 4, 5, 6, 7].map((id) => ({
  id,
  title: `Miller ${id}`,
  place: id === 7 ? null : 'Ghent, Belgium',
  content: id > 5 ? undefined : '&lt;p&gt;You mill. Salary: €40,000 - €50,000 per year.&lt;/p&gt;',
}))

const jobs = (slug: string, rows = JOBS) =>
  send(
    greenhousePage(
      slug,
      rows.map(({ content, ...row }) => ({ ...row, ...(content && { content }) })),
    ),
    { 'content-type': 'application/json' },
  )

let server: FaultServer
let network: Record<string, string>
beforeAll(async () => {
  server = await openFaultServer()
  const mirrors = [
    ['https://boards-api.greenhouse.io', 'greenhouse'],
    ['https://api.lever.co', 'lever'],
    ['https://mill.example', 'mill'],
  ]
  network = {
    FETCH_ALLOW_PRIVATE: server.host,
    FETCH_REWRITE: mirrors.map(([from, to]) => `${from}=>${server.origin}/${to}`).join(','),
  }
  const boards: Record<string, Handler> = {
    mill: jobs('mill'),
    gone: status(404),
    empty: jobs('empty', []),
    slow: hang,
  }
  for (const [slug, answer] of Object.entries(boards)) server.on(`/greenhouse/v1/boards/${slug}/jobs`, answer)
  server.on('/mill/careers', html('<iframe src="https://boards.greenhouse.io/mill"></iframe>'))
  server.on('/mill/team', html('<h1>Our team</h1>'))
})
afterAll(() => server[Symbol.asyncDispose]())

/** Each test starts several processes. */
const PATIENT = { timeout: 90_000 }

describe('boards test URL', PATIENT, () => {
  /** There is no installation, and none may be made. */
  function testUrl(url: string, ...more: string[]): Promise<Ended & { dataDir: string }> {
    const dataDir = join(mkdtempSync(join(tmpdir(), 'rolecall-test-url-')), 'data')
    const env = { ...network, DATA_DIR: dataDir }
    return rolecall(['boards', 'test', url, ...more], { env }).then((ended) => ({ ...ended, dataDir }))
  }

  it('shows what a visit would bring, and writes nothing', async () => {
    const { code, stdout, stderr, dataDir } = await testUrl('https://mill.example/careers', '--json')
    expect(code).toBe(0)
    expect(stderr).toBe(`There is no database in ${dataDir} yet: nobody to take turns with, nowhere to count\n`)
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({
      board: {
        id: 'greenhouse:mill',
        source: 'greenhouse',
        slug: 'mill',
        url: 'https://job-boards.greenhouse.io/mill',
        config: {},
      },
      how: expect.stringContaining('frame'),
      complete: true,
      fault: null,
      total: 7,
      count: 7,
      rejections: [],
      requests: 1,
    })
    expect(answer.postings).toHaveLength(5)
    expect(answer.postings[0]).toMatchObject({
      title: 'Miller 1',
      places: ['Ghent, BE'],
      pay: '40000-50000 EUR per year',
      postedAt: '2026-10-01',
    })
    expect(answer.coverage).toMatchObject({ title: 100, url: 100, locations: 86, description: 71, salary: 0 })
    expect(answer.bytes).toBeGreaterThan(500)
    expect(existsSync(dataDir)).toBe(false)
  })

  it('says it to people, in a few lines', async () => {
    const { code, stdout } = await testUrl('https://boards.greenhouse.io/mill')
    expect(code).toBe(0)
    for (const words of [
      'greenhouse:mill',
      'by its address',
      'complete: yes',
      'postings: 7 of 7',
      'description 71 %',
      '1 request(s)',
      'Miller 1',
      '… and 2 more',
    ])
      expect(stdout).toContain(words)
  })

  it('fails on a board that is gone, and says why', async () => {
    const { code, stdout } = await testUrl('https://boards.greenhouse.io/gone', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ complete: false, count: 0, fault: { code: 'http_status' } })
  })

  it('ends within 10 s on a board that does not answer', async () => {
    const started = performance.now()
    const { code, stdout } = await testUrl('https://boards.greenhouse.io/slow')
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(code).toBe(1)
    expect(stdout).toContain('(time_limit)')
  })

  it('takes part in the installation of DATA_DIR, whether that runs or not, and still ends within 10 s', async () => {
    const dataDir = join(mkdtempSync(join(tmpdir(), 'rolecall-test-url-')), 'data')
    const env = { ...network, DATA_DIR: dataDir }
    await rolecall(['boards', 'list'], { env })
    const started = performance.now()
    const { code, stdout, stderr } = await rolecall(['boards', 'test', 'https://boards.greenhouse.io/slow'], { env })
    expect(performance.now() - started).toBeLessThan(10_000)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('(time_limit)')
  })

  it('does not visit beside a database that is away', async () => {
    const before = server.hits.length
    const env = { ...network, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nowhere' }
    const { code, stderr } = await rolecall(['boards', 'test', 'https://boards.greenhouse.io/mill'], { env })
    expect({ code, asked: server.hits.length - before }).toEqual({ code: 1, asked: 0 })
    expect(stderr).toContain('ECONNREFUSED')
  })

  it.each([
    ['/broken', status(503)],
    ['/lost', status(404)],
  ])('fails on a page that cannot be read: %s', async (path, answer) => {
    server.on(`/mill${path}`, answer)
    const { code, stdout, stderr } = await testUrl(`https://mill.example${path}`, '--json')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/No source recognises[\s\S]*its page could not be read: .*(503|404)/)
  })

  it('takes an address that nobody may visit for a wrong use', async () => {
    expect(await testUrl('http://10.0.0.1/careers')).toMatchObject({ code: 2, stdout: '' })
  })

  it('takes what is no careers page for a wrong use, and says what was tried', async () => {
    const { code, stdout, stderr } = await testUrl('https://mill.example/team')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/No source recognises[\s\S]*its page carries no marks/)
  })
})

describe('with a database', PATIENT, () => {
  let database: TestDatabase
  let env: Record<string, string>
  beforeAll(async () => {
    database = await testDatabase()
    env = { ...emptyInstallation(database.url), ...network }
    const lines = ['mill', 'gone', 'empty'].map((slug) => `  - { source: greenhouse, slug: ${slug} }`)
    writeFileSync(
      env.BOARDS_FILE ?? '',
      `boards:\n${lines.join('\n')}\n  - { source: greenhouse, slug: off, enabled: false }\n`,
    )
  })
  afterAll(() => database.drop())

  /** Every row that a visit would write. */
  async function everything() {
    const { db, close } = openDatabase(database.url, { max: 1, applicationName: 'rolecall-test', commits: 'durable' })
    try {
      return { boards: await listBoards(db), runs: await listRuns(db, { limit: 100 }) }
    } finally {
      await close()
    }
  }

  async function requestsTo(host: string): Promise<number> {
    const { db, close } = openDatabase(database.url, { max: 1, applicationName: 'rolecall-test', commits: 'durable' })
    try {
      return await requestsToday(db, [host], new Date().toISOString().slice(0, 10))
    } finally {
      await close()
    }
  }

  it('adds the board behind a careers page on a domain of the employer', async () => {
    const { code, stdout } = await rolecall(
      ['boards', 'add', 'https://mill.example/careers', '--name', 'Mill', '--json'],
      { env },
    )
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      created: true,
      board: { id: 'greenhouse:mill', name: 'Mill', enabled: true },
    })
    const again = await rolecall(['boards', 'add', 'https://boards.greenhouse.io/mill'], { env })
    expect(again.stdout).toMatch(/^greenhouse:mill was there already .*by its address/)
    const often = await rolecall(['boards', 'set', 'greenhouse:mill', '--cron', '*/5 * * * *'], { env })
    expect([often.code, often.stdout]).toEqual([0, 'greenhouse:mill is changed\n'])
    expect(often.stderr).toContain('asks for at least 60 minutes between two visits')
    expect((await rolecall(['boards', 'set', 'greenhouse:mill', '--cron', 'auto'], { env })).stderr).toBe('')
    const none = await rolecall(['boards', 'add', 'https://mill.example/team'], { env })
    expect({ code: none.code, stdout: none.stdout }).toEqual({ code: 2, stdout: '' })
    expect(none.stderr).toMatch(/its address is none that a source knows[\s\S]*\n--source json-ld takes the page/)
    server.on('/mill/down', status(503))
    const down = await rolecall(['boards', 'add', 'https://mill.example/down'], { env })
    expect({ code: down.code, stdout: down.stdout }).toEqual({ code: 1, stdout: '' })
    expect(down.stderr).toContain('its page could not be read')
  })

  it('tests a board by its id, the boards of the file among them, and writes nothing', async () => {
    const before = await everything()
    const known = await rolecall(['boards', 'test', 'greenhouse:mill', '--json'], { env })
    expect(JSON.parse(known.stdout)).toMatchObject({
      board: { id: 'greenhouse:mill', name: 'Mill' },
      how: null,
      count: 7,
    })
    const listed = await rolecall(['boards', 'test', 'greenhouse:empty', '--json'], { env })
    expect(JSON.parse(listed.stdout)).toMatchObject({ complete: true, count: 0, total: 0 })
    const asked = () => requestsTo('boards-api.greenhouse.io')
    const atFirst = await asked()
    const byUrl = await rolecall(['boards', 'test', 'https://boards.greenhouse.io/mill', '--json'], { env })
    expect(JSON.parse(byUrl.stdout)).toMatchObject({ count: 7, requests: 1 })
    expect({ stderr: byUrl.stderr, counted: (await asked()) - atFirst }).toEqual({ stderr: '', counted: 1 })
    const unknown = await rolecall(['boards', 'test', 'greenhouse:nobody'], { env })
    expect({ code: unknown.code, stdout: unknown.stdout }).toEqual({ code: 2, stdout: '' })
    expect(await everything()).toEqual(before)
  })

  it('checks every board that is enabled, tells the reason of each, and changes none: exit 3', async () => {
    const { code, stdout, stderr } = await rolecall(['boards', 'check', '--json'], { env })
    expect(code).toBe(3)
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({ checked: 3, failed: 2 })
    expect(answer.boards).toMatchObject([
      { board: 'greenhouse:empty', answers: 'empty', reason: { code: 'empty_board' } },
      { board: 'greenhouse:gone', answers: 'no', reason: { code: 'http_status' } },
      { board: 'greenhouse:mill', answers: 'yes', reason: null, seen: 7 },
    ])
    expect(stderr.trimEnd().split('\n')).toHaveLength(3)
    const { boards, runs } = await everything()
    expect(runs).toEqual([])
    expect(boards.map(({ id, enabled, health }) => [id, enabled, health])).toEqual([
      ['greenhouse:empty', true, 'new'],
      ['greenhouse:gone', true, 'new'],
      ['greenhouse:mill', true, 'new'],
      ['greenhouse:off', false, 'new'],
    ])
  })

  it('says 0 where all answer, 1 where none does, one line each', async () => {
    const good = await rolecall(['boards', 'check', 'greenhouse:mill'], { env })
    expect({ code: good.code, stdout: good.stdout }).toEqual({
      code: 0,
      stdout:
        '  greenhouse:mill: answers, 7 on its first page\n1 board(s) asked, 0 without an answer that shows openings\n',
    })
    const bad = await rolecall(['boards', 'check', 'greenhouse:gone'], { env })
    expect(bad.code).toBe(1)
    expect(bad.stdout).toMatch(/greenhouse:gone: FAILS, .*404.* \(http_status\)/)
    const none = await rolecall(['boards', 'check', 'greenhouse:nobody'], { env })
    expect(none.code).toBe(2)
  })
})
