import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { PermanentError, UsageError } from '../../src/errors.ts'
import { backUp, checkBackup, restoreBackup } from '../../src/pipeline/backup.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { recordAudit } from '../../src/store/audit.ts'
import { openDatabase } from '../../src/store/database.ts'
import { MIGRATIONS, migrateDatabase } from '../../src/store/migrate.ts'
import { setOnce } from '../../src/store/settings.ts'
import { ask } from '../api/client.ts'
import { seedCorpus } from '../api/corpus.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'
import { rolecall } from './rolecall.ts'

const BIN = join(import.meta.dirname, '../../bin/rolecall')
const folder = mkdtempSync(join(tmpdir(), 'rolecall-backup-'))
const file = join(folder, 'all.zst')
const about = { rolecall: '0.0.0-test', told: () => {} }
const opened: { end(): Promise<void> }[] = []
const databases: TestDatabase[] = []
let ctx: TestContext

beforeAll(async () => {
  ctx = await testContext()
  await seedCorpus(ctx)
  await createKey(ctx.db, { role: 'admin', name: 'of the test', now: ctx.now() })
  await recordAudit(ctx.db, {
    at: ctx.now().toISOString(),
    actor: 'cli',
    action: 'a',
    subject: 'b',
    before: null,
    after: { x: [1] },
  })
  // Whatever COPY's text format gives a meaning to, and a line that reads like the end of the rows.
  await setOnce(ctx.db, 'traps', '\\.\n\\N\t\\\\ \r\n"quoted" \u{1F98A} é\n\\.\n')
  await setOnce(ctx.db, 'empty', '')
  const sql = connect(ctx.databaseUrl)
  await sql`insert into pages (run_id, n, board_id, request, url, hash, body)
    values ('r1', 0, 'greenhouse:acme', '{}', 'https://x.example', ${Buffer.alloc(16, 7)}, ${Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 256))})`
  // The secret that signs cursors is made at the first answer.
  await answersOf(ctx.db)
  await backUp(ctx, file, about)
})

afterAll(async () => {
  await Promise.all(opened.map((each) => each.end()))
  await ctx.close()
  await Promise.all(databases.map((database) => database.drop()))
  rmSync(folder, { recursive: true, force: true })
})

function connect(url: string): postgres.Sql {
  const sql = postgres(url, { max: 2, onnotice: () => {} })
  opened.push(sql)
  return sql
}

async function emptyDatabase(): Promise<string> {
  const database = await testDatabase()
  databases.push(database)
  return database.url
}

function restoreInto(databaseUrl: string, from = file, standing: 'refuse' | 'replace' = 'refuse') {
  const { now, stopping } = ctx
  return restoreBackup({ databaseUrl, now, stopping }, from, { standing, told: () => {} })
}

/** Every row of every table, every index and constraint, the place of every sequence. */
async function everything(url: string) {
  const sql = connect(url)
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`
  const rows: Record<string, string[]> = {}
  for (const { name } of tables)
    rows[name] = (await sql`select t::text as row from ${sql(name)} t order by 1`).map((r) => r.row)
  return {
    rows,
    indexes: (await sql`select indexdef from pg_indexes where schemaname = 'public' order by 1`).map((r) => r.indexdef),
    constraints: (
      await sql`select conrelid::regclass || ' ' || pg_get_constraintdef(oid) as k from pg_constraint
      where connamespace = 'public'::regnamespace and contype <> 'n' order by 1`
    ).map((r) => r.k),
    migrations: (await sql`select hash, created_at from drizzle.__drizzle_migrations order by id`).map((r) => ({
      ...r,
    })),
    sequences: (
      await sql`select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public' order by 1`
    ).map((r) => ({ ...r })),
  }
}

async function tablesIn(url: string): Promise<number> {
  const [row] = await connect(url)`select count(*)::int as n from pg_tables where schemaname in ('public', 'drizzle')`
  return row?.n
}

async function answersOf(db: TestContext['db']): Promise<unknown[]> {
  const app = createApp({ ...ctx, db })
  const answer = async (path: string) => (await ask<{ data: { id: string }[] }>(app, `/api/v1${path}`)).body
  const lists = [
    '/listings?limit=100&include=total,facets,description',
    '/changes?since=2020-01-01T00:00:00Z',
    '/boards',
    '/companies',
    '/skills',
  ]
  const all = await Promise.all([...lists, '/listings?q=python', '/stats'].map(answer))
  const ids = (await answer('/listings?status=all&limit=100')).data.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(5)
  return [
    ...all,
    ...(await Promise.all(ids.flatMap((id) => [answer(`/listings/${id}`), answer(`/listings/${id}/postings`)]))),
  ]
}

describe('a backup', { timeout: 90_000 }, () => {
  it('restores to identical rows, indexes, sequences and API answers', async () => {
    const url = await emptyDatabase()
    const { header, rows } = await restoreInto(url)
    expect(header).toMatchObject({ format: 1, rolecall: '0.0.0-test', createdAt: ctx.now().toISOString() })
    expect(rows).toBeGreaterThan(20)
    expect(await everything(url)).toEqual(await everything(ctx.databaseUrl))
    const handle = openDatabase(url, { max: 2, applicationName: 'rolecall-test', commits: 'durable' })
    try {
      expect(await answersOf(handle.db)).toEqual(await answersOf(ctx.db))
      await recordAudit(handle.db, {
        at: ctx.now().toISOString(),
        actor: 'cli',
        action: 'a',
        subject: 'b',
        before: null,
        after: null,
      })
    } finally {
      await handle.close()
    }
    const [last] = await connect(url)`select max(id)::int as id, count(*)::int as n from audit`
    expect(last).toEqual({ id: 2, n: 2 })
  })

  it('is for its owner alone, whole, and says what it holds', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const { tables, rows } = await checkBackup(ctx, file)
    expect(tables.find(({ name }) => name === 'settings')).toMatchObject({ rows: 3 })
    expect(rows).toBe(tables.reduce((sum, table) => sum + table.rows, 0))
    expect(tables.map(({ name }) => name)).not.toContain('jobs')
  })

  it('is of one moment, whatever is written meanwhile', async () => {
    const sql = connect(ctx.databaseUrl)
    let going = true
    const writing = (async () => {
      for (let n = 0; going; n++) {
        await sql.begin(async (tx) => {
          await tx`insert into circuits (key, state, updated_at) values (${`pair-${n}`}, '{}', now())`
          await tx`insert into settings (name, value) values (${`pair-${n}`}, '')`
        })
      }
    })()
    while ((await sql`select from settings where name = 'pair-0'`).length === 0) await sleep(5)
    const pairs = join(folder, 'pairs.zst')
    await backUp(ctx, pairs, about)
    going = false
    await writing
    const text = zstdDecompressSync(readFileSync(pairs)).toString()
    const counts = [...text.matchAll(/^pair-\d+\t/gm)].length
    expect(counts).toBeGreaterThan(0)
    expect(counts % 2).toBe(0)
    await sql`delete from circuits where key like 'pair-%'`
    await sql`delete from settings where name like 'pair-%'`
  })

  it('of an older schema is brought up to this one', async () => {
    const [first] = readMigrationFiles({ migrationsFolder: MIGRATIONS })
    const [from, to] = [await emptyDatabase(), await emptyDatabase()]
    const sql = connect(from)
    for (const statement of first?.sql ?? []) await sql.unsafe(statement)
    await sql`create schema drizzle`
    await sql`create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`
    await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${first?.hash ?? ''}, ${first?.folderMillis ?? 0})`
    await sql`insert into settings (name, value) values ('old', 'kept')`
    const old = join(folder, 'old.zst')
    await backUp({ ...ctx, databaseUrl: from }, old, about)
    await restoreInto(to, old)
    const fresh = await emptyDatabase()
    await migrateDatabase(fresh)
    const [restored, made] = [await everything(to), await everything(fresh)]
    expect(restored.rows.settings).toEqual(['(old,kept)'])
    expect({ ...restored, rows: null }).toEqual({ ...made, rows: null })
    await migrateDatabase(to)
    expect(await everything(to)).toEqual(restored)
  })
})

describe('a restore refuses', { timeout: 90_000 }, () => {
  it('a database that holds something, unless it may replace it', async () => {
    const url = await emptyDatabase()
    await restoreInto(url)
    await connect(url)`insert into settings (name, value) values ('mine', 'x')`
    await expect(restoreInto(url)).rejects.toThrow(/not empty \(rows: .*settings 4.*--replace/)
    const [kept] = await connect(url)`select value from settings where name = 'mine'`
    expect(kept).toEqual({ value: 'x' })
    await restoreInto(url, file, 'replace')
    expect(await everything(url)).toEqual(await everything(ctx.databaseUrl))
  })

  it('a database that another process of Rolecall uses', async () => {
    const url = await emptyDatabase()
    const other = postgres(url, { max: 1, connection: { application_name: 'rolecall-worker' } })
    await other`select 1`
    await expect(restoreInto(url)).rejects.toThrow(/in use by rolecall worker/)
    await other.end()
    await restoreInto(url)
  })

  it('what was cut off or altered anywhere, and leaves the database as it was', async () => {
    const url = await emptyDatabase()
    const whole = readFileSync(file)
    const broken = join(folder, 'broken.zst')
    const cuts = [
      0,
      1,
      100,
      ...Array.from({ length: 4 }, (_, n) => Math.floor((whole.length * (n + 1)) / 5)),
      whole.length - 200,
    ]
    for (const at of cuts) {
      writeFileSync(broken, whole.subarray(0, at))
      await expect(restoreInto(url, broken), `cut at ${at}`).rejects.toThrow(/damaged|no backup/)
    }
    const text = zstdDecompressSync(whole).toString('latin1')
    const altered = [
      text.replace('Alpha Senior Engineer', 'Alpha Junior Engineer'),
      text.replace(/^-- end .*\n/m, ''),
      text.replace(/^COPY "links".*\n/m, ''),
      text.replace('"format":1', '"format":2'),
      'hello\n',
    ]
    for (const [n, body] of altered.entries()) {
      expect(body).not.toBe(text)
      writeFileSync(broken, zstdCompressSync(Buffer.from(body, 'latin1')))
      await expect(restoreInto(url, broken), `altered ${n}`).rejects.toThrow(/damaged|no backup|format 2/)
    }
    expect(await tablesIn(url)).toBe(0)
  })

  it('a backup of a newer version, whose schema it cannot make', async () => {
    const text = zstdDecompressSync(readFileSync(file)).toString('latin1')
    const newer = join(folder, 'newer.zst')
    writeFileSync(newer, zstdCompressSync(Buffer.from(text.replace(/"migrations":\[/, '"migrations":[1,'), 'latin1')))
    await expect(restoreInto(await emptyDatabase(), newer)).rejects.toThrow(/newer Rolecall/)
  })
})

describe('killed half way', { timeout: 90_000 }, () => {
  const victim = join(folder, 'victim.zst')
  let url: string
  beforeAll(async () => {
    url = await emptyDatabase()
    await restoreInto(url)
    await connect(url)`insert into changes (seq, type, listing_id, at)
      select n, 'opened', md5(n::text), now() from generate_series(1000, 200000) n`
  })

  /** Starts the verb, kills it with -9 once `isUnderWay`, and answers whether it was. */
  async function killed(
    args: string[],
    env: Record<string, string>,
    isUnderWay: () => Promise<boolean>,
  ): Promise<boolean> {
    const child = spawn(BIN, args, { env: { PATH: process.env.PATH ?? '', ...env }, stdio: 'ignore' })
    const exit = once(child, 'exit')
    for (let tries = 0; tries < 2000 && child.exitCode === null; tries++) {
      if (await isUnderWay()) {
        child.kill('SIGKILL')
        await exit
        return true
      }
      await sleep(5)
    }
    return false
  }

  it('a backup leaves the file of before', async () => {
    writeFileSync(victim, 'the one of yesterday')
    const half = `${victim}.partial`
    const env = { DATABASE_URL: url, DATA_DIR: folder }
    expect(await killed(['backup', victim], env, async () => existsSync(half) && statSync(half).size > 0)).toBe(true)
    expect(readFileSync(victim, 'utf8')).toBe('the one of yesterday')
    expect((await rolecall(['backup', victim, '--json'], { env })).code).toBe(0)
    expect(existsSync(half)).toBe(false)
    expect((await checkBackup(ctx, victim)).rows).toBeGreaterThan(199_000)
  })

  it('a restore leaves the database empty, and the next one fills it', async () => {
    const target = await emptyDatabase()
    const watch = connect(target)
    const isFilling = async () => {
      const [row] = await watch`select count(*)::int as n from pg_stat_activity
        where datname = current_database() and state = 'active' and query like 'copy%changes%'`
      return row?.n > 0
    }
    const env = { DATABASE_URL: target, DATA_DIR: folder }
    expect(await killed(['restore', victim], env, isFilling)).toBe(true)
    while (
      (
        await watch`select from pg_stat_activity where application_name = 'rolecall-restore' and datname = current_database()`
      ).length > 0
    )
      await sleep(20)
    expect(await tablesIn(target)).toBe(0)
    const { code, stdout } = await rolecall(['restore', victim, '--json'], { env })
    expect({ code, rows: JSON.parse(stdout).rows }).toEqual({ code: 0, rows: (await checkBackup(ctx, victim)).rows })
  })
})

describe('to an embedded Postgres of its own', { timeout: 90_000 }, () => {
  it('goes by two commands, and comes back the same', async () => {
    const env = { DATA_DIR: join(folder, 'new-data') }
    const there = await rolecall(['restore', file, '--json'], { env })
    expect(there).toMatchObject({ code: 0, stderr: '' })
    const again = join(folder, 'again.zst')
    const back = await rolecall(['backup', again, '--json'], { env })
    expect(back.code).toBe(0)
    const restored = JSON.parse(there.stdout)
    const others = ({ tables }: { tables: { name: string }[] }) => tables.filter(({ name }) => name !== 'audit')
    expect(others(JSON.parse(back.stdout))).toEqual(others(restored))
    expect(others(restored)).toHaveLength(restored.tables.length - 1)
    const keys = await rolecall(['keys', 'list', '--json'], { env })
    expect(JSON.parse(keys.stdout)).toMatchObject([{ name: 'of the test', role: 'admin' }])
    const check = await rolecall(['restore', again, '--check'], {})
    expect(check).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Whole: \d+ rows of \d+ tables/) })
  })

  it('leaves a row in the audit trail, beside those that were restored', async () => {
    const url = await emptyDatabase()
    const env = { DATABASE_URL: url, DATA_DIR: folder }
    const { rows, tables, createdAt } = JSON.parse((await rolecall(['restore', file, '--json'], { env })).stdout)
    const after = { standing: 'refuse', createdAt, rows, tables: tables.length }
    const trail = () => connect(url)`select actor, action, subject, before, after from audit order by id`
    const acts = await trail()
    expect(acts.map(({ action }) => action)).toEqual(['a', 'restore'])
    expect(acts[1]).toEqual({ actor: 'cli', action: 'restore', subject: file, before: null, after })
    expect((await rolecall(['restore', file], { env })).code).toBe(1)
    expect(await trail()).toHaveLength(2)
    expect((await rolecall(['restore', '--replace', file], { env })).code).toBe(0)
    expect((await trail()).map(({ after }) => after?.standing)).toEqual([undefined, 'replace'])
  })

  it('goes through a pipe', async () => {
    const { code, stdout } = await new Promise<{ code: number | null; stdout: string }>((resolve) => {
      const env = { PATH: process.env.PATH ?? '', DATABASE_URL: ctx.databaseUrl, DATA_DIR: folder }
      const child = spawn('sh', ['-c', `'${BIN}' backup - | '${BIN}' restore --check - --json`], { env })
      let out = ''
      child.stdout.on('data', (text) => {
        out += text
      })
      child.on('close', (exit) => resolve({ code: exit, stdout: out }))
    })
    expect({ code, checked: JSON.parse(stdout).checked }).toEqual({ code: 0, checked: true })
  })

  it('is refused in one sentence where there is no file, or no backup', async () => {
    const none = await rolecall(['restore', '--check', join(folder, 'none.zst')])
    expect(none).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/none\.zst is not there; name the file that [^\n]+\n$/),
    })
    writeFileSync(join(folder, 'letter.zst'), 'Dear reader')
    const letter = await rolecall(['restore', '--check', join(folder, 'letter.zst')])
    expect(letter).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^This is no backup of Rolecall: name a file that [^\n]+\n$/),
    })
  })

  it('says of a file that cannot be read what it is', async () => {
    const names = {
      folder: /^\S+ is a folder; name the file in it/,
      'all.zst/below': /^\S+ is not there; name the file/,
    }
    mkdirSync(join(folder, 'folder'))
    for (const [name, words] of Object.entries(names))
      await expect(checkBackup(ctx, join(folder, name))).rejects.toThrow(words)
    const header = join(folder, 'header.zst')
    for (const line of ['-- rolecall-backup {"format":1}\n', '-- rolecall-backup {"format":1,"tables":7}\n']) {
      writeFileSync(header, zstdCompressSync(line))
      const refused = checkBackup(ctx, header)
      await expect(refused).rejects.toThrow(
        'The backup is damaged: its first line is not as it was written; take another',
      )
      await expect(refused).rejects.toBeInstanceOf(UsageError)
    }
  })
})

describe('a backup that cannot be written', () => {
  const at = (name: string) => backUp(ctx, join(folder, name), about)

  it.each([
    ['none/all.zst', /\/none is not there or takes no files; make it/],
    ['all.zst/below.zst', /all\.zst is no folder; name a file in one$/],
    ['.', /it is a folder; name a file in it$/],
  ])('to %s says why', async (name, words) => {
    await expect(at(name)).rejects.toThrow(words)
    await expect(at(name)).rejects.toBeInstanceOf(UsageError)
  })

  it('ends with 2 and one line', async () => {
    const path = join(folder, 'none/all.zst')
    const env = { DATABASE_URL: ctx.databaseUrl, DATA_DIR: folder }
    expect(await rolecall(['backup', path], { env })).toEqual({
      code: 2,
      stdout: '',
      stderr: `No backup is written to ${path}: the folder ${folder}/none is not there or takes no files; make it (mkdir -p), or name a file elsewhere\n`,
    })
  })

  it.skipIf(process.platform !== 'linux')('to a full disk leaves the file of before and no half of one', async () => {
    const path = join(folder, 'full.zst')
    writeFileSync(path, 'the one of yesterday')
    symlinkSync('/dev/full', `${path}.partial`)
    const refused = at('full.zst')
    await expect(refused).rejects.toThrow(/full\.zst: the disk is full/)
    await expect(refused).rejects.toBeInstanceOf(PermanentError)
    expect(readFileSync(path, 'utf8')).toBe('the one of yesterday')
    expect(existsSync(`${path}.partial`)).toBe(false)
  })

  it.skipIf(process.platform !== 'linux')(
    'to a full disk ends, though most of a table was not read yet',
    { timeout: 60_000 },
    async () => {
      const path = join(folder, 'full-soon.zst')
      symlinkSync('/dev/full', `${path}.partial`)
      const sql = connect(ctx.databaseUrl)
      await sql`insert into pages (run_id, n, board_id, request, url, hash, body)
        select 'full', n, 'greenhouse:full', '{}', 'https://x.example', ${Buffer.alloc(16, 7)}, ${randomBytes(2 ** 20)}
        from generate_series(0, 15) as n`
      try {
        const env = { DATABASE_URL: ctx.databaseUrl, DATA_DIR: folder }
        const { code, stderr } = await rolecall(['backup', path], { env })
        expect([code, stderr]).toEqual([1, expect.stringContaining('the disk is full')])
      } finally {
        await sql`delete from pages where board_id = 'greenhouse:full'`
      }
    },
  )

  it.skipIf(process.platform !== 'linux')('replaces no device by a file', async () => {
    await expect(backUp(ctx, '/dev/null', about)).rejects.toThrow(/no file; name one, or - for standard output/)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(existsSync('/dev/null.partial')).toBe(false)
  })
})
