import { spawn, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addBoards } from '../../src/store/boards.ts'
import { openDatabase } from '../../src/store/database.ts'
import { migrateDatabase } from '../../src/store/migrate.ts'
import { circuits } from '../../src/store/schema.ts'
import { type FaultServer, type Handler, json, openFaultServer } from '../helpers/fault-server.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

const BIN = join(import.meta.dirname, '../../bin/rolecall')
const BOARDS = ['acme', 'birch', 'cedar']
const PAGE_MS = 500
/** util-linux's, which runs a command in a terminal of its own. */
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false
if (!hasScript) console.warn('No `script` of util-linux here: the bars of `rolecall crawl` are not seen on a terminal')

let server: FaultServer
let database: TestDatabase
let env: Record<string, string>
beforeAll(async () => {
  server = await openFaultServer()
  for (const slug of BOARDS) serveSlowly(slug)
  database = await testDatabase()
  await migrateDatabase(database.url)
  const { db, close } = openDatabase(database.url, { max: 1, applicationName: 'test', commits: 'durable' })
  const now = new Date().toISOString()
  const boards = BOARDS.map((slug) => ({ source: 'smartrecruiters', slug, url: `https://x.example/${slug}` }))
  await addBoards(db, boards, { now, revive: 'leave' })
  await close()
  env = {
    ...emptyInstallation(database.url),
    FETCH_ALLOW_PRIVATE: server.host,
    FETCH_REWRITE: `https://api.smartrecruiters.com=>${server.origin}`,
  }
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await database.drop()
})

/** A list of four ads on two pages, and a page for each, each after `PAGE_MS`. */
function serveSlowly(slug: string): void {
  const path = `/v1/companies/${slug}/postings`
  const rows = [1, 2, 3, 4].map((id) => ({ id: `${id}`, name: `Diver ${id}` }))
  const slowly = (answer: (offset: number) => unknown): Handler => {
    return (request, response, body) => {
      const offset = Number(new URL(request.url ?? '', server.origin).searchParams.get('offset') ?? 0)
      setTimeout(() => json(answer(offset))(request, response, body), PAGE_MS)
    }
  }
  server.on(
    path,
    slowly((offset) => ({ totalFound: 4, content: rows.slice(offset, offset + 2) })),
  )
  const sections = { jobDescription: { title: 'The job', text: '<p>You dive for pearls.</p>' } }
  for (const { id } of rows)
    server.on(
      `${path}/${id}`,
      slowly(() => ({ jobAd: { sections } })),
    )
}

/** What a terminal of this size is sent by a crawl of all boards. */
function onTerminal(
  rows: number,
  { columns = 150, ...more }: { columns?: number; [variable: string]: string | number | undefined } = {},
): Promise<{ code: number | null; text: string }> {
  const command = `stty rows ${rows} cols ${columns}; exec ${BIN} crawl --all --wait`
  const variables = { PATH: process.env.PATH ?? '', HOME: tmpdir(), TERM: 'xterm', ...env, ...more }
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', (part) => {
    text += part
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, text }))
  })
}

const BAR = /\[[#.]{20}\]/
const FOUND = BOARDS.map((slug) => expect.stringMatching(`smartrecruiters:${slug} +(ok|not modified): 4 `))

describe('rolecall crawl', { timeout: 90_000 }, () => {
  it.skipIf(!hasScript)('on a terminal shows a bar for each board, and leaves a line for each', async () => {
    const { code, text } = await onTerminal(24)
    expect(code).toBe(0)
    // With counts, a share and a time once something is known.
    expect(text).toMatch(
      /smartrecruiters:(acme|birch|cedar) .*\[#+\.+\] +\d+%.* 4 of 4 seen, \d of 6 pages, \d requests, \d+ B, ETA \d+ s/,
    )
    expect(text).toMatch(/0 of 3 boards, 3 under way; .*ETA unknown/)
    expect(text).toMatch(/[12] of 3 boards, [12] under way; .*ETA \d+ s/)
    expect(text).toContain('\u001b[32m[')
    for (const found of FOUND) expect(text.split(/\r?\n/)).toContainEqual(found)
    // What stays on the screen are the lines: the last thing that is drawn is that the bars are gone.
    expect(text.slice(text.lastIndexOf('under way'))).toContain('\u001b[2K')
  })

  it.skipIf(!hasScript)('shows no more bars than there are rows, and no colour where none is wanted', async () => {
    const { code, text } = await onTerminal(5, { NO_COLOR: '1' })
    expect(code).toBe(0)
    expect(text).toMatch(/3 under way \(1 not shown\)/)
    expect(text).toMatch(BAR)
    expect(text).not.toContain('\u001b[32m')
  })

  it.skipIf(!hasScript)('takes a terminal that knows no size for one of 24 lines and 80 columns', async () => {
    const { code, text } = await onTerminal(0, { columns: 0 })
    expect(code).toBe(0)
    expect(text).toMatch(/smartrecruiters:(acme|birch|cedar) +\S*\[[#.]{20}\]/)
    expect(text).toContain('3 under way')
    for (const found of FOUND) expect(text.split(/\r?\n/)).toContainEqual(found)
  })

  it.skipIf(!hasScript)('shows lines alone on a terminal that can do no more', async () => {
    const { text } = await onTerminal(24, { TERM: 'dumb' })
    expect(text).not.toMatch(BAR)
    expect(text).not.toContain('\u001b')
    for (const found of FOUND) expect(text.split(/\r?\n/)).toContainEqual(found)
  })

  it('prints lines alone elsewhere, and with --json one document', async () => {
    const plain = await rolecall(['crawl', '--all', '--wait'], { env })
    expect(plain.code).toBe(0)
    expect(plain.stdout).not.toMatch(BAR)
    expect(plain.stdout).not.toContain('\u001b')
    expect(plain.stdout.split('\n').filter(Boolean).toSorted()).toEqual(FOUND)
    const machine = await rolecall(['crawl', '--all', '--wait', '--json'], { env })
    expect(machine.stderr).not.toMatch(BAR)
    expect((JSON.parse(machine.stdout) as { runs: unknown[] }).runs).toHaveLength(3)
  })

  it('of boards whose host is left alone visits none, says so and fails', async () => {
    const { db, close } = openDatabase(database.url, { max: 1, applicationName: 'test', commits: 'durable' })
    const openUntil = Date.now() + 600_000
    const rest = { failures: [], openUntil, probeSince: null }
    const key = `rewrite:https://api.smartrecruiters.com`
    await db.insert(circuits).values({ key, state: rest, updatedAt: new Date().toISOString() })
    await close()
    const ended = await rolecall(['crawl', '--all', '--wait'], { env })
    expect(ended.stdout).toContain('smartrecruiters:acme: not visited: its host failed too often')
    expect(ended.code).toBe(1)
  })
})
