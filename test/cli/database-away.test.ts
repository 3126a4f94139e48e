import { createServer } from 'node:net'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFault } from '../../src/cli/database-away.ts'
import { TransientError, UsageError } from '../../src/errors.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

/** Whether it is shown without its password is looked at in one place: here. */
async function refusal(url: URL, verb = ['migrate']) {
  const { code, stdout, stderr } = await rolecall(verb, { env: { ...emptyInstallation(url.href), PORT: '0' } })
  const shown = new URL(url)
  if (url.password !== '') shown.password = '***'
  expect(stderr.startsWith(`DATABASE_URL ${shown.href}: `), stderr).toBe(true)
  expect(stderr.split('\n')).toHaveLength(2)
  return { code, stdout, says: stderr.slice(`DATABASE_URL ${shown.href}: `.length).trimEnd() }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('a DATABASE_URL', { timeout: 30_000 }, () => {
  it.each(['start', 'migrate', 'crawl a:b', 'listings close x', 'search x', 'backup -'])(
    'where nobody listens is told by %s',
    async (words) => {
      const port = await freePort()
      const url = new URL(`postgres://ann:s3cret@127.0.0.1:${port}/jobs`)
      expect(await refusal(url, words.split(' '))).toEqual({
        code: 1,
        stdout: '',
        says:
          `nobody listens there (connect ECONNREFUSED 127.0.0.1:${port}); ` +
          'start Postgres there, or correct DATABASE_URL, or unset it for the embedded one',
      })
    },
  )

  it('with a user that the server does not know ends with 2', async () => {
    const url = new URL(database.url)
    url.username = 'nobody_here'
    const { code, says } = await refusal(url)
    expect(code).toBe(2)
    expect(says).toMatch(/"nobody_here".*; correct the user and the password in DATABASE_URL$/)
  })

  it.each([['migrate'], ['backup', '-']])('of a database that is not there ends with 2: %s', async (...verb) => {
    const url = new URL(database.url)
    url.pathname = '/not_there'
    const { code, says } = await refusal(url, verb)
    expect(code).toBe(2)
    expect(says).toMatch(/^database "not_there" does not exist; make it: createdb /)
  })

  it('of a server that is too old says what is needed', async () => {
    const old = await testDatabase()
    const sql = postgres(old.url, { max: 1, onnotice: () => {} })
    // A server says its version by a function, and finds ours before its own.
    await sql.unsafe(`
      create function public.current_setting(name text) returns text language sql as
        $$ select case name when 'server_version_num' then '140011' when 'server_version' then '14.11'
           else pg_catalog.current_setting(name) end $$;
      do $$ begin execute format('alter database %I set search_path = public, pg_catalog', current_database()); end $$`)
    await sql.end()
    const { code, stdout, stderr } = await rolecall(['migrate'], { env: emptyInstallation(old.url) })
    await old.drop()
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'DATABASE_URL names Postgres 14.11, which is too old; use Postgres 15 or newer, or unset it for the embedded one\n',
    })
  })
})

describe('an error', () => {
  const url = 'postgres://ann:s3cret@db.example/jobs?password=s3cret'
  const failed = (fields: object, message = 'failed') => Object.assign(new Error(message), fields)

  it('of another server is not that of DATABASE_URL', () => {
    expect(databaseFault(url, failed({ code: 'ECONNREFUSED', port: 6379 }))).toBeNull()
    expect(databaseFault(url, failed({ code: 'ENOTFOUND', hostname: 'jobs.lever.co' }))).toBeNull()
    expect(databaseFault(url, new Error('connect ECONNREFUSED'))).toBeNull()
  })

  it('is found below those that stand for it, and shows no password', () => {
    const refused = failed({ code: 'ECONNREFUSED', port: 5432 }, 'connect ECONNREFUSED ::1:5432')
    const both = Object.assign(new AggregateError([refused, refused], ''), { code: 'ECONNREFUSED' })
    const fault = databaseFault(url, new Error('Failed query: select 1', { cause: both }))
    expect(fault).toBeInstanceOf(TransientError)
    expect(fault?.message).toMatch(
      /^DATABASE_URL postgres:\/\/ann:\*\*\*@db\.example\/jobs\?password=\*\*\*: nobody listens/,
    )
  })

  it.each([
    ['28P01', 'Passwort-Authentifizierung für Benutzer »ann« fehlgeschlagen', /correct the user/],
    ['42501', 'permission denied for schema public', /OWNER TO our user/],
    ['25006', 'cannot execute CREATE SCHEMA in a read-only transaction', /primary/],
  ])('%s needs another setting', (code, message, mend) => {
    const fault = databaseFault(url, failed({ code }, message))
    expect(fault).toBeInstanceOf(UsageError)
    expect(fault?.message).toMatch(mend)
  })

  it.each(['53300', '57P03'])('%s may be gone a minute later', (code) => {
    expect(databaseFault(url, failed({ code }))).toBeInstanceOf(TransientError)
  })
})
