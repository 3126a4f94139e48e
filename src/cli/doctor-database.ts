import { OLDEST_SERVER } from '../store/migrate.ts'
import type { ServerFacts } from '../store/server-facts.ts'
import { awayMend } from './database-away.ts'
import { type Check, clockCheck, fail, inWords, ok, warn } from './doctor-check.ts'

/** What a server that answers says of itself, judged. */
export function databaseChecks(facts: ServerFacts): Check[] {
  return [
    versionCheck(facts),
    encodingCheck(facts),
    rightsCheck(facts),
    settingsCheck(facts),
    connectionsCheck(facts),
    migrationsCheck(facts),
    clockCheck('database_clock', "the database's", facts.aheadMs),
    ...visitsCheck(facts),
  ]
}

/** What to do about a server that does not answer, by its or the network's words. */
export function awayCheck(why: string): Check {
  return fail('database', `no answer: ${why}`, awayMend(why))
}

function versionCheck({ version, versionNumber, sizeBytes }: ServerFacts): Check {
  const says = `Postgres ${version}, ${inWords(sizeBytes)}`
  if (versionNumber >= OLDEST_SERVER) return ok('database', says)
  return fail('database', `${says} is too old`, 'use Postgres 15 or newer')
}

function encodingCheck({ encoding }: ServerFacts): Check {
  if (encoding === 'UTF8') return ok('database_encoding', 'UTF8')
  const mend = 'make a new one: createdb --encoding=UTF8 --template=template0 NAME, then "rolecall restore" into it'
  return fail('database_encoding', `the database is in ${encoding}, which cannot hold every ad`, mend)
}

function rightsCheck({ inRecovery, readOnly, mayCreate }: ServerFacts): Check {
  const name = 'database_rights'
  if (inRecovery) return fail(name, 'this is a standby, which takes no writes', 'let DATABASE_URL name the primary')
  if (readOnly)
    return fail(name, 'this database is read-only', 'ALTER DATABASE … SET default_transaction_read_only = off')
  if (!mayCreate) return fail(name, 'our user may make no tables', 'ALTER DATABASE … OWNER TO our user')
  return ok(name, 'our user may write, and make tables')
}

function settingsCheck({ off }: ServerFacts): Check {
  const name = 'database_settings'
  if (off.length === 0) return ok(name, 'what keeps data safe and tables small is on')
  const mend = `ALTER SYSTEM SET ${off[0]} = on; SELECT pg_reload_conf()`
  return warn(name, `${off.join(' and ')}: off. ${consequence(off)}`, mend)
}

function consequence(off: ServerFacts['off']): string {
  return off.includes('autovacuum') ? 'Tables grow without end' : 'A power cut may ruin the database'
}

/** A process holds up to about 20: ten for queries, four for each queue on Postgres. */
function connectionsCheck({ connections, maxConnections }: ServerFacts): Check {
  const says = `${connections} of ${maxConnections} connections are taken`
  if (connections < maxConnections * 0.8) return ok('database_connections', says)
  return warn('database_connections', says, 'raise max_connections, or run fewer processes')
}

function migrationsCheck({ migrations }: ServerFacts): Check {
  const name = 'migrations'
  switch (migrations) {
    case 'ready':
      return ok(name, 'the schema is that of this version')
    case 'none':
      return ok(name, 'no tables yet; the first start makes them')
    case 'behind':
      return fail(name, 'the schema is behind this version', 'run "rolecall migrate", or start any process')
    case 'ahead':
      return warn(
        name,
        'the schema is that of a newer version',
        'update this machine too; its processes go on meanwhile, but it makes no backup',
      )
  }
}

function visitsCheck({ visits }: ServerFacts): Check[] {
  if (visits === null) return []
  const says = `${visits.overdue} of ${visits.enabled} boards are due for more than an hour`
  if (visits.overdue === 0) return [ok('visits', says)]
  const mend = 'start a scheduler and a worker ("rolecall start"), or call "rolecall crawl --due" from cron'
  return [warn('visits', says, mend)]
}
