import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { listRuns } from '../../src/store/runs.ts'
import { emptyInstallation, rolecall } from '../cli/rolecall.ts'
import { greenhousePage } from '../helpers/boards.ts'
import { type FaultServer, openFaultServer, send } from '../helpers/fault-server.ts'
import { DEBIAN_BIN, type OutsidePostgres, openOutsidePostgres, outsideFolder } from '../helpers/outside-postgres.ts'

const DISK_MB = 220
const BOARDS = 6
const CHUNK = Buffer.alloc(64 * 1024)

const mayMount = process.getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0
const missing = DEBIAN_BIN === null || !mayMount
if (missing)
  console.info(
    'A full disk under an outside Postgres is left untested: it needs root and a Postgres of the distribution',
  )

describe.skipIf(missing)('the disk of an outside Postgres', { timeout: 110_000 }, () => {
  const disk = outsideFolder()
  const ballast = join(disk.path, 'ballast')
  let server: FaultServer
  let database: OutsidePostgres
  let env: Record<string, string>

  beforeAll(async () => {
    mount(disk.path)
    database = await openOutsidePostgres(join(disk.path, 'postgres'))
    server = await openFaultServer()
    env = {
      ...emptyInstallation(database.url),
      FETCH_ALLOW_PRIVATE: server.host,
      FETCH_REWRITE: `https://boards-api.greenhouse.io=>${server.origin}`,
    }
    const rows = Array.from({ length: BOARDS }, (_, n) => `  - { source: greenhouse, slug: b${n} }`)
    writeFileSync(env.BOARDS_FILE ?? '', `boards:\n${rows.join('\n')}\n`)
    publish(1)
    expect((await rolecall(['crawl', '--all', '--wait'], { env })).code).toBe(0)
  }, 100_000)
  afterAll(async () => {
    await database?.stop()
    await server?.[Symbol.asyncDispose]()
    spawnSync('umount', ['-l', disk.path])
    disk.remove()
  })

  /** Boards with so many openings each, whose text is long and packs badly. */
  function publish(openings: number): void {
    for (let n = 0; n < BOARDS; n++) {
      const jobs = Array.from({ length: openings }, (_, id) => ({
        id: n * 1_000 + id + 1,
        title: `Keeper of lock ${n}-${id}`,
        content: `<p>You keep the lock. ${Buffer.from(`${n}-${id}`.repeat(3_000)).toString('base64')}</p>`,
      }))
      const type = { 'content-type': 'application/json' }
      server.on(`/v1/boards/b${n}/jobs`, send(greenhousePage(`b${n}`, jobs), type))
    }
  }

  async function state() {
    const { db, close } = openDatabase(database.url, { max: 1, applicationName: 'test', commits: 'durable' })
    try {
      const [row] = await db.execute<{ postings: number; listings: number; twice: number }>(sql`
        select (select count(*) from postings where closed_at is null)::int as postings,
          (select count(*) from listings where status = 'open')::int as listings,
          (select count(*) - count(distinct (board_id, external_id)) from postings)::int as twice`)
      return { ...row, live: (await listRuns(db, { limit: 50 })).filter((run) => run.finishedAt === null).length }
    } finally {
      await close()
    }
  }

  it('that is full fails loudly and by name; with room again everything is caught up with, and nothing is lost or doubled', async () => {
    expect(await state()).toMatchObject({ postings: BOARDS, twice: 0, live: 0 })
    publish(60)
    const filler = keepFull(ballast)
    const full = await rolecall(['crawl', '--all', '--wait', '--timeout', '12s', '--json'], { env })
    await filler.stop()
    expect(full.code).not.toBe(0)
    expect(full.stderr).toMatch(/No space left on device|53100/)
    expect(full.stderr).not.toMatch(/unhandled/i)
    // Postgres may have had to stop itself, as it does where its log finds no room: its supervisor starts it again.
    await database.stop()
    await database.start()
    // What was begun is taken up when its lease has ended, and the boards are due again by then or asked for.
    await sleep(31_000)
    const due = await rolecall(['crawl', '--due', '--json'], { env })
    const all = await rolecall(['crawl', '--all', '--wait', '--json'], { env })
    expect([due.code, all.code], `${due.stderr}${all.stderr}`).toEqual([0, 0])
    const openings = BOARDS * 60
    expect(await state()).toEqual({ postings: openings, listings: openings, twice: 0, live: 0 })
  })
})

/** Takes what room there is, and what is freed meanwhile. */
function keepFull(path: string): { stop(): Promise<void> } {
  let stopped = false
  const filling = (async () => {
    for (; !stopped; await sleep(100)) {
      try {
        for (;;) appendFileSync(path, CHUNK)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      }
    }
  })()
  return {
    stop: async () => {
      stopped = true
      await filling
      rmSync(path, { force: true })
    },
  }
}

function mount(path: string): void {
  mkdirSync(path, { recursive: true })
  const { status, stderr } = spawnSync(
    'mount',
    ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=0711`, 'rolecall-disk', path],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`mount failed: ${stderr}`)
  chmodSync(path, 0o711)
}
