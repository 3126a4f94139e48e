import { MOST_BEHIND_S } from '../store/read-replica.ts'
import type { ReplicaFacts } from '../store/replica-facts.ts'
import { type Check, clockCheck, fail, ok, warn } from './doctor-check.ts'

/** What the server of DATABASE_READ_URL says of itself, judged. */
export function replicaChecks(facts: ReplicaFacts): Check[] {
  const whose = whoseCheck(facts)
  // What does not follow our primary may lag as it likes.
  if (whose.status === 'fail' || facts.is === 'primary') return [whose]
  return [whose, lagCheck(facts), migrationsCheck(facts), clockCheck('replica_clock', "the replica's", facts.aheadMs)]
}

/** Readers are answered by the primary meanwhile: nothing stands still. */
export function replicaAwayCheck(why: string): Check {
  const name = 'replica'
  const says = `no answer, so that the primary answers in its place: ${why}`
  if (/password authentication|SASL|no password/i.test(why))
    return warn(name, says, 'correct the user and the password in DATABASE_READ_URL')
  if (/database ".*" does not exist/.test(why)) return warn(name, says, 'correct the database in DATABASE_READ_URL')
  if (/too many clients|remaining connection slots/.test(why))
    return warn(name, says, 'raise max_connections there, or run fewer API processes')
  if (/not accepting connections|hot_standby/i.test(why))
    return warn(name, says, 'set hot_standby = on there, or wait until it has caught up')
  if (/starting up|recovery/.test(why)) return warn(name, says, 'wait: it is coming up')
  if (/ENOTFOUND|EAI_AGAIN/.test(why)) return warn(name, says, 'correct the host in DATABASE_READ_URL')
  return warn(name, says, 'start it, or correct DATABASE_READ_URL')
}

function whoseCheck({ is, hasDatabase, inRecovery, version }: ReplicaFacts): Check {
  const name = 'replica'
  const mend = 'let DATABASE_READ_URL name a streaming standby of the database in DATABASE_URL, or unset it'
  switch (is) {
    case 'other':
      return fail(name, `Postgres ${version} is no copy of our database: readers see what it holds instead`, mend)
    case 'copy':
      return fail(name, `Postgres ${version} takes writes of its own and follows our database no more`, mend)
    case 'primary':
      return warn(name, 'it is the server of DATABASE_URL itself, which is relieved of nothing', mend)
    case 'standby':
      if (hasDatabase === false) return fail(name, 'it names another database of the same server', mend)
      return ok(name, `Postgres ${version}, a standby of our database`)
    case null:
      if (!inRecovery) return fail(name, `Postgres ${version} is no standby`, mend)
      return ok(name, `Postgres ${version}, a standby; of what, our database does not say`)
  }
}

function lagCheck({ lagSeconds, receives }: ReplicaFacts): Check {
  const name = 'replica_lag'
  const behind = `${Math.round(lagSeconds)} s behind its primary`
  if (!receives)
    return warn(
      name,
      `${behind}, and nothing comes over from it`,
      'look at primary_conninfo there, and at its log; a standby that fell behind too far must be made anew (pg_basebackup)',
    )
  if (lagSeconds <= MOST_BEHIND_S) return ok(name, behind)
  const says = `${behind}: past ${MOST_BEHIND_S} s the primary is asked instead`
  return warn(name, says, 'give it a faster disk, or fewer long queries (max_standby_streaming_delay)')
}

function migrationsCheck({ migrations }: ReplicaFacts): Check {
  const name = 'replica_migrations'
  if (migrations === 'ready') return ok(name, 'the schema there is that of this version')
  if (migrations === 'ahead')
    return warn(name, 'the schema there is that of a newer version', 'update this machine too; its processes go on')
  const says = migrations === 'none' ? 'no tables there yet' : 'the schema there is behind this version'
  return warn(name, says, 'run "rolecall migrate" here: it goes to the primary, and comes over by itself')
}
