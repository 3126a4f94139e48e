import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Check, clockCheck, inWords } from '../../src/cli/doctor-check.ts'
import { awayCheck, databaseChecks } from '../../src/cli/doctor-database.ts'
import {
  adminKeyCheck,
  dataDirCheck,
  envFileCheck,
  memoryCheck,
  packagesCheck,
  roomCheck,
} from '../../src/cli/doctor-machine.ts'
import { redisAwayCheck, redisChecks } from '../../src/cli/doctor-redis.ts'
import { contactCheck, keysCheck, networksCheck, proxiesCheck, publicUrlCheck } from '../../src/cli/doctor-settings.ts'
import { ROOT } from '../../src/config.ts'
import { migrateQueues } from '../../src/queues/backend.ts'
import type { RedisFacts } from '../../src/queues/redis-facts.ts'
import { migrateDatabase } from '../../src/store/migrate.ts'
import type { ServerFacts } from '../../src/store/server-facts.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

const folder = mkdtempSync(join(tmpdir(), 'rolecall-doctor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const server: ServerFacts = {
  version: '18.4',
  versionNumber: 180_004,
  encoding: 'UTF8',
  inRecovery: false,
  readOnly: false,
  mayCreate: true,
  connections: 12,
  maxConnections: 100,
  off: [],
  sizeBytes: 5e7,
  aheadMs: 3,
  migrations: 'ready',
  visits: { overdue: 0, enabled: 400 },
}

const redis: RedisFacts = {
  version: '7.4.7',
  policy: 'noeviction',
  appendOnly: true,
  role: 'master',
  loading: false,
  usedBytes: 1e7,
  maxBytes: 5e8,
  failedWrite: null,
  aheadMs: -2,
}

/** Of checks that are not well: name, status and mend. */
const ill = (checks: Check[]) =>
  checks.filter(({ status }) => status !== 'ok').map(({ name, status }) => `${name} ${status}`)

/** Root may write everywhere, and what access(2) asks for is who started the process. */
const ANOTHER = process.getuid?.() || 65_534

function runAs(uid: number, code: string): string {
  const found = spawnSync(process.execPath, ['--input-type=module', '-e', code], { uid, encoding: 'utf8' })
  return found.status === 0 ? found.stdout : ''
}

const MACHINE = JSON.stringify(join(ROOT, 'src/cli/doctor-machine.ts'))
const isReadable = runAs(ANOTHER, `await import(${MACHINE}); process.stdout.write('yes')`) === 'yes'

describe('a database that answers', () => {
  it('is well as it should be', () => {
    expect(ill(databaseChecks(server))).toEqual([])
  })

  it.each<[Partial<ServerFacts>, string, RegExp]>([
    [{ versionNumber: 140_012 }, 'database fail', /15 or newer/],
    [{ encoding: 'SQL_ASCII' }, 'database_encoding fail', /--encoding=UTF8/],
    [{ inRecovery: true }, 'database_rights fail', /primary/],
    [{ readOnly: true }, 'database_rights fail', /read_only = off/],
    [{ mayCreate: false }, 'database_rights fail', /OWNER TO/],
    [{ off: ['fsync'] }, 'database_settings warn', /SET fsync = on/],
    [{ off: ['autovacuum'] }, 'database_settings warn', /SET autovacuum = on/],
    [{ connections: 80 }, 'database_connections warn', /max_connections/],
    [{ migrations: 'behind' }, 'migrations fail', /rolecall migrate/],
    [{ migrations: 'ahead' }, 'migrations warn', /update this machine/],
    [{ aheadMs: 1_500 }, 'database_clock warn', /NTP/],
    [{ aheadMs: -61_000 }, 'database_clock fail', /NTP/],
    [{ visits: { overdue: 9, enabled: 10 } }, 'visits warn', /crawl --due/],
  ])('%j', (facts, told, mend) => {
    const checks = databaseChecks({ ...server, ...facts })
    expect(ill(checks)).toEqual([told])
    expect(checks.find(({ status }) => status !== 'ok')?.mend).toMatch(mend)
  })
})

describe('a Redis that answers', () => {
  it('is well as it should be, also without a limit', () => {
    expect(ill(redisChecks(redis))).toEqual([])
    expect(ill(redisChecks({ ...redis, maxBytes: 0 }))).toEqual([])
  })

  it.each<[Partial<RedisFacts>, string]>([
    [{ version: '6.2.14' }, 'redis fail'],
    [{ role: 'slave' }, 'redis fail'],
    [{ loading: true }, 'redis fail'],
    [{ policy: 'allkeys-lru' }, 'redis_policy fail'],
    [{ usedBytes: 4.5e8 }, 'redis_memory warn'],
    [{ appendOnly: false }, 'redis_disk warn'],
    [{ failedWrite: 'snapshot' }, 'redis_disk fail'],
    [{ aheadMs: 5_000 }, 'redis_clock warn'],
  ])('%j', (facts, told) => {
    expect(ill(redisChecks({ ...redis, ...facts }))).toEqual([told])
  })
})

describe('what does not answer', () => {
  it.each([
    ['connect ECONNREFUSED 127.0.0.1:5432', /start Postgres/],
    ['password authentication failed for user "rolecall"', /password in DATABASE_URL/],
    ['database "rolecall" does not exist', /createdb/],
    ['sorry, too many clients already', /max_connections/],
    ['getaddrinfo ENOTFOUND postgres', /host in DATABASE_URL/],
    ['the database system is starting up', /wait/],
  ])('%s', (why, mend) => {
    expect(awayCheck(why)).toMatchObject({
      status: 'fail',
      says: `no answer: ${why}`,
      mend: expect.stringMatching(mend),
    })
  })

  it.each([
    ['connect ECONNREFUSED 127.0.0.1:6379', /start Redis/],
    ['NOAUTH Authentication required.', /password in REDIS_URL/],
    ['getaddrinfo ENOTFOUND redis', /host in REDIS_URL/],
  ])('%s', (why, mend) => {
    expect(redisAwayCheck(why).mend).toMatch(mend)
  })
})

describe('this machine', () => {
  it('has memory enough, and the packages that are asked for', () => {
    expect([5e8, 2e9].map((bytes) => memoryCheck(bytes).status)).toEqual(['warn', 'ok'])
    expect(packagesCheck(ROOT).status).toBe('ok')
    const other = join(folder, 'other')
    mkdirSync(join(other, 'node_modules/hono'), { recursive: true })
    writeFileSync(join(other, 'package.json'), '{"dependencies": {"hono": "4.0.0", "pg": "8.0.0"}}')
    writeFileSync(join(other, 'node_modules/hono/package.json'), '{"version": "3.0.0"}')
    expect(packagesCheck(other).says).toContain('hono 3.0.0 instead of 4.0.0, pg missing instead of 8.0.0')
  })

  it.each([
    [{ freeBytes: 1e8, allBytes: 1e11, freeFiles: 1e6, allFiles: 2e6 }, 'fail'],
    [{ freeBytes: 1e9, allBytes: 1e10, freeFiles: 1e6, allFiles: 2e6 }, 'warn'],
    [{ freeBytes: 1e10, allBytes: 1e12, freeFiles: 1e6, allFiles: 2e6 }, 'warn'],
    [{ freeBytes: 1e11, allBytes: 1e12, freeFiles: 100, allFiles: 2e6 }, 'warn'],
    [{ freeBytes: 1e11, allBytes: 1e12, freeFiles: 0, allFiles: 0 }, 'ok'],
  ])('has room: %j is %s', (room, status) => {
    expect(roomCheck('/data', room).status).toBe(status)
  })

  it('keeps its secrets from others', () => {
    const key = join(folder, 'admin-key')
    expect(adminKeyCheck(key).status).toBe('ok')
    writeFileSync(key, 'rk_x', { mode: 0o600 })
    expect(adminKeyCheck(key).status).toBe('ok')
    chmodSync(key, 0o640)
    expect(adminKeyCheck(key)).toMatchObject({ status: 'fail', mend: expect.stringContaining('chmod 600') })
    const env = join(folder, '.env')
    writeFileSync(env, 'PORT=1\n', { mode: 0o644 })
    expect(envFileCheck(env).status).toBe('ok')
    writeFileSync(env, 'REDIS_URL=redis://:secret@h\n')
    expect(envFileCheck(env)).toMatchObject({ status: 'warn', mend: expect.stringContaining('chmod 640') })
  })

  it('has a DATA_DIR that is ours', () => {
    const dir = join(folder, 'data')
    expect(dataDirCheck(join(dir, 'later')).says).toContain('not there yet')
    mkdirSync(dir)
    expect(dataDirCheck(dir).status).toBe('ok')
    chmodSync(dir, 0o777)
    expect(dataDirCheck(dir)).toMatchObject({ status: 'warn', mend: `chmod go-w ${dir}` })
  })

  it.skipIf(!isReadable)('says whose DATA_DIR it is where it is not, and hands over no folder of others', () => {
    chmodSync(folder, 0o755)
    const theirs = join(folder, 'theirs')
    mkdirSync(theirs, { mode: process.getuid?.() === 0 ? 0o700 : 0o000 })
    const [owner, user] = [process.getuid?.(), ANOTHER]
    const below = join(theirs, 'a', 'rolecall')
    const told = runAs(
      user,
      `import { adminKeyCheck, dataDirCheck } from ${MACHINE}
      const checks = ${JSON.stringify([theirs, below])}.flatMap((dir) => [dataDirCheck(dir), adminKeyCheck(dir + '/admin-key')])
      process.stdout.write(JSON.stringify(checks))`,
    )
    const fault = { status: 'fail', says: `user ${user} may not write in ${theirs}, which belongs to user ${owner}` }
    const notOurs = { status: 'ok', says: `${theirs} is not for us to look into: data_dir tells` }
    const handOver = `run as user ${owner}, or where all in it is Rolecall's hand it over: chown -R ${user} ${theirs}`
    const make = `run as user ${owner}, or have root make it: install -d -m 711 -o ${user} ${below}`
    expect(JSON.parse(told)).toMatchObject([{ ...fault, mend: handOver }, notOurs, { ...fault, mend: make }, notOurs])
    chmodSync(theirs, 0o700)
  })

  it('counts in units, and clocks by the second', () => {
    expect([0, 999, 1_000, 2.5e9].map(inWords)).toEqual(['0 bytes', '999 bytes', '1.0 kB', '2.5 GB'])
    expect([1_000, -1_001, 60_001].map((ms) => clockCheck('c', 'its', ms).status)).toEqual(['ok', 'warn', 'fail'])
  })
})

describe('the settings', () => {
  it('ask for a proxy that is believed, and no other', () => {
    const at = (publicUrl: string, trustedProxies: string[]) => proxiesCheck({ publicUrl, trustedProxies }).status
    expect(at('http://127.0.0.1:3000', [])).toBe('ok')
    expect(at('https://jobs.example.org', [])).toBe('warn')
    expect(at('https://jobs.example.org', ['127.0.0.1'])).toBe('ok')
    expect(at('https://jobs.example.org', ['0.0.0.0/0'])).toBe('fail')
    expect(networksCheck('n', ['10.0.0.0/99'], '').status).toBe('fail')
    expect(networksCheck('n', ['::/0'], '').status).toBe('fail')
  })

  it('ask for https where others come', () => {
    const at = (publicUrl: string, host: string) => publicUrlCheck({ publicUrl, host }).status
    expect(at('http://127.0.0.1:3000', '127.0.0.1')).toBe('ok')
    expect(at('http://127.0.0.1:3000', '0.0.0.0')).toBe('warn')
    expect(at('http://jobs.example.org', '0.0.0.0')).toBe('warn')
    expect(at('https://jobs.example.org', '0.0.0.0')).toBe('ok')
  })

  it('tell who is visited whom to ask', () => {
    for (const contact of ['+https://mill.example/about', '+mailto:ann@mill.example', 'ann@mill.example']) {
      expect(contactCheck(`Millbot/1 (${contact})`).status).toBe('ok')
    }
    expect(contactCheck('Millbot/1 (robots.txt token Rolecall)')).toMatchObject({
      name: 'user_agent',
      status: 'warn',
      mend: expect.stringContaining('set PUBLIC_URL, or CONTACT'),
    })
  })

  it('may leave a source without keys, and not with half of them', () => {
    const boards = [{ source: 'adzuna' }]
    expect(keysCheck(boards, { credentials: {} })).toMatchObject({
      status: 'ok',
      says: expect.stringContaining('adzuna has none (1 boards wait)'),
    })
    expect(keysCheck(boards, { credentials: { ADZUNA_APP_ID: 'x' } })).toMatchObject({
      status: 'warn',
      says: expect.stringContaining('ADZUNA_APP_KEY'),
    })
  })
})

describe('rolecall doctor', { timeout: 60_000 }, () => {
  let database: TestDatabase
  let env: Record<string, string>
  beforeAll(async () => {
    database = await testDatabase()
    env = { ...emptyInstallation(database.url), CONTACT: 'ann@mill.example' }
  })
  afterAll(() => database.drop())

  const doctor = async (more: Record<string, string> = {}) => {
    const { code, stdout, stderr } = await rolecall(['doctor', '--json'], { env: { ...env, ...more } })
    const { status, checks } = JSON.parse(stdout) as { status: string; checks: Check[] }
    const of = (name: string) => checks.find((check) => check.name === name)
    return { code, stderr, status, checks, of }
  }

  it('says of a new database that all is well, changes nothing, and sees the schema when it is there', async () => {
    const first = await doctor()
    expect(first.stderr).toBe('')
    expect(first.of('migrations')?.says).toContain('no tables yet')
    // The shared server of the tests runs without fsync: that is told, and is all.
    expect(ill(first.checks).filter((one) => one !== 'database_settings warn' && !one.startsWith('disk'))).toEqual([])
    const sql = postgres(database.url, { max: 1 })
    expect(await sql`select from pg_tables where schemaname in ('public', 'drizzle', 'bullmq')`).toHaveLength(0)
    await sql.end()
    await migrateDatabase(database.url)
    await migrateQueues(database.url)
    const second = await doctor()
    expect(second.of('migrations')).toMatchObject({ status: 'ok', says: expect.stringContaining('this version') })
    expect(second.of('queues')).toMatchObject({ status: 'ok', says: expect.stringContaining('in Postgres') })
  })

  it('tells a schema that is behind, and one that is ahead', async () => {
    const sql = postgres(database.url, { max: 1 })
    await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 9999999999999)`
    expect((await doctor()).of('migrations')?.status).toBe('warn')
    await sql`create table kept as select * from drizzle.__drizzle_migrations where hash <> 'x'`
    await sql`delete from drizzle.__drizzle_migrations where created_at > (select min(created_at) from drizzle.__drizzle_migrations)`
    expect(await doctor()).toMatchObject({ code: 1, status: 'fail' })
    await sql`truncate drizzle.__drizzle_migrations`
    await sql`insert into drizzle.__drizzle_migrations select * from kept`
    await sql.end()
  })

  it('works with database and Redis away, and says which: exit 1', async () => {
    const away = { DATABASE_URL: 'postgres://u:p@127.0.0.1:9/x', REDIS_URL: 'redis://127.0.0.1:9' }
    const { code, status, of, stderr } = await doctor(away)
    expect({ code, status, stderr }).toEqual({ code: 1, status: 'fail', stderr: '' })
    expect(of('database')).toMatchObject({ status: 'fail', says: expect.stringContaining('ECONNREFUSED') })
    expect(of('redis')).toMatchObject({ status: 'fail', says: expect.stringContaining('ECONNREFUSED') })
    expect(of('node')?.status).toBe('ok')
  })

  it('tells a wrong boards.yaml, and a setting that is no setting: exit 2', async () => {
    const wrong = join(folder, 'boards.yaml')
    writeFileSync(wrong, 'boards:\n  - { source: nosuch, slug: x }\n')
    expect((await doctor({ BOARDS_FILE: wrong })).of('boards_file')).toMatchObject({ status: 'fail' })
    const { code, stdout, stderr } = await rolecall(['doctor'], { env: { ...env, PORT: 'eighty' } })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('PORT')
  })

  it('writes for people: a word, a name, what it is, and the mend; no colours off a terminal', async () => {
    const { stdout } = await rolecall(['doctor'], { env: { ...env, PUBLIC_URL: 'https://jobs.example.org' } })
    expect(stdout).toMatch(/^ok {4}node {18}Node 24/m)
    expect(stdout).toMatch(/^warn {2}trusted_proxies .*\n {28}mend: set TRUSTED_PROXIES/m)
    expect(stdout).not.toContain('\u001b')
  })

  it.skipIf(!process.env.TEST_REDIS_URL)('looks at the Redis that there is', async () => {
    const { of } = await doctor({ REDIS_URL: process.env.TEST_REDIS_URL ?? '' })
    expect(of('redis')).toMatchObject({ status: 'ok', says: expect.stringMatching(/^Redis \d/) })
    expect(of('redis_policy')).toBeDefined()
    expect(of('redis_clock')?.status).toBe('ok')
    expect(of('queues')?.says).toContain('in Redis')
  })
})
