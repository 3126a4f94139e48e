import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Check } from '../../src/cli/doctor-check.ts'
import { replicaAwayCheck, replicaChecks } from '../../src/cli/doctor-replica.ts'
import { migrateQueues } from '../../src/queues/backend.ts'
import { migrateDatabase } from '../../src/store/migrate.ts'
import type { ReplicaFacts } from '../../src/store/replica-facts.ts'
import {
  DEBIAN_BIN,
  type OutsidePostgres,
  openOutsidePostgres,
  openStandby,
  outsideFolder,
} from '../helpers/outside-postgres.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

const standby: ReplicaFacts = {
  version: '18.4',
  versionNumber: 180_004,
  encoding: 'UTF8',
  inRecovery: true,
  readOnly: true,
  mayCreate: true,
  connections: 12,
  maxConnections: 100,
  off: [],
  sizeBytes: 5e7,
  aheadMs: 3,
  migrations: 'ready',
  visits: { overdue: 0, enabled: 400 },
  is: 'standby',
  hasDatabase: true,
  lagSeconds: 0.4,
  receives: true,
}
const primaries = { inRecovery: false, readOnly: false, receives: false }

describe('a read replica that answers', () => {
  it('is well as it should be', () => {
    expect(replicaChecks(standby).map(({ name, status }) => `${name} ${status}`)).toEqual([
      'replica ok',
      'replica_lag ok',
      'replica_migrations ok',
      'replica_clock ok',
    ])
  })

  it.each<[Partial<ReplicaFacts>, string, RegExp]>([
    [{ ...primaries, is: 'primary' }, 'replica warn', /standby/],
    [{ ...primaries, is: 'other' }, 'replica fail', /DATABASE_READ_URL/],
    [{ ...primaries, is: 'copy' }, 'replica fail', /DATABASE_READ_URL/],
    [{ ...primaries, is: null }, 'replica fail', /DATABASE_READ_URL/],
    [{ hasDatabase: false }, 'replica fail', /DATABASE_READ_URL/],
    [{ lagSeconds: 61 }, 'replica_lag warn', /faster disk/],
    [{ receives: false }, 'replica_lag warn', /primary_conninfo/],
    [{ migrations: 'behind' }, 'replica_migrations warn', /rolecall migrate/],
    [{ migrations: 'none' }, 'replica_migrations warn', /rolecall migrate/],
    [{ migrations: 'ahead' }, 'replica_migrations warn', /update this machine/],
    [{ aheadMs: -1_500 }, 'replica_clock warn', /NTP/],
  ])('%j', (facts, told, mend) => {
    const ill = replicaChecks({ ...standby, ...facts }).filter(({ status }) => status !== 'ok')
    expect(ill.map(({ name, status }) => `${name} ${status}`)).toEqual([told])
    expect(ill[0]?.mend).toMatch(mend)
  })

  it('of a primary that does not say who it is may be taken at its word', () => {
    expect(replicaChecks({ ...standby, is: null, hasDatabase: null }).map(({ status }) => status)).toEqual(
      Array(4).fill('ok'),
    )
  })
})

describe('a read replica that does not answer is no more than a warning', () => {
  it.each([
    ['connect ECONNREFUSED 127.0.0.1:5432', /start it/],
    ['password authentication failed for user "rolecall"', /password in DATABASE_READ_URL/],
    ['database "rolecall" does not exist', /database in DATABASE_READ_URL/],
    ['sorry, too many clients already', /max_connections/],
    ['getaddrinfo ENOTFOUND standby', /host in DATABASE_READ_URL/],
    ['the database system is not accepting connections', /hot_standby/],
    ['the database system is starting up', /wait/],
  ])('%s', (why, mend) => {
    expect(replicaAwayCheck(why)).toMatchObject({ status: 'warn', mend: expect.stringMatching(mend) })
  })
})

if (DEBIAN_BIN === null) console.warn('No Postgres of the distribution is here: doctor sees no true standby')

describe.skipIf(DEBIAN_BIN === null)('rolecall doctor beside a standby', { timeout: 90_000 }, () => {
  const folder = outsideFolder()
  let primary: OutsidePostgres
  let replica: OutsidePostgres
  let other: TestDatabase
  let env: Record<string, string>
  beforeAll(async () => {
    primary = await openOutsidePostgres(join(folder.path, 'primary'))
    await migrateDatabase(primary.url)
    await migrateQueues(primary.url)
    replica = await openStandby(primary, join(folder.path, 'standby'))
    other = await testDatabase()
    env = emptyInstallation(primary.url)
  }, 60_000)
  afterAll(async () => {
    await replica?.stop()
    await primary?.stop()
    await other?.drop()
    folder.remove()
  })

  const doctor = async (url: string) => {
    const { stdout } = await rolecall(['doctor', '--json'], { env: { ...env, DATABASE_READ_URL: url } })
    const { checks } = JSON.parse(stdout) as { checks: Check[] }
    return checks.filter(({ name }) => name.startsWith('replica')).map(({ name, status }) => `${name} ${status}`)
  }

  it('finds it, and all of it well', async () => {
    expect(await doctor(replica.url)).toEqual([
      'replica ok',
      'replica_lag ok',
      'replica_migrations ok',
      'replica_clock ok',
    ])
  })

  it('knows the primary itself, a stranger, and one that is away', async () => {
    expect(await doctor(primary.url)).toEqual(['replica warn'])
    expect(await doctor(other.url)).toEqual(['replica fail'])
    expect(await doctor('postgres://rolecall@127.0.0.1:1/postgres')).toEqual(['replica warn'])
  })

  it('knows one that hears nothing more, and one that was promoted', async () => {
    const sql = postgres(replica.url, { max: 1, onnotice: () => {} })
    try {
      await sql.unsafe("alter system set primary_conninfo = ''")
      await sql.unsafe('select pg_reload_conf()')
      for (let gone = false; !gone; ) {
        const [row] = await sql`select not exists (select from pg_stat_wal_receiver) as gone`
        gone = row?.gone
      }
      expect(await doctor(replica.url)).toContain('replica_lag warn')
      await sql.unsafe('select pg_promote()')
      expect(await doctor(replica.url)).toEqual(['replica fail'])
    } finally {
      await sql.end()
    }
  })
})
