import type { RedisFacts } from '../queues/redis-facts.ts'
import { type Check, clockCheck, fail, inWords, ok, warn } from './doctor-check.ts'

/** What a Redis that answers says of itself, judged. */
export function redisChecks(facts: RedisFacts): Check[] {
  return [
    versionCheck(facts),
    policyCheck(facts),
    memoryCheck(facts),
    diskCheck(facts),
    clockCheck('redis_clock', "Redis'", facts.aheadMs),
  ]
}

/** What to do about a Redis that does not answer, by its or the network's words. */
export function redisAwayCheck(why: string): Check {
  const says = `no answer: ${why}`
  if (/AUTH|WRONGPASS|invalid username/.test(why))
    return fail('redis', says, 'correct the password in REDIS_URL: redis://:password@host:6379')
  if (/ENOTFOUND|EAI_AGAIN/.test(why)) return fail('redis', says, 'correct the host in REDIS_URL')
  return fail('redis', says, 'start Redis, or correct REDIS_URL; unset it to keep the queues in Postgres')
}

function versionCheck({ version, role, loading }: RedisFacts): Check {
  const says = `Redis ${version}`
  if (Number(version.split('.')[0]) < 7) return fail('redis', `${says} is too old`, 'use Redis 7 or newer')
  if (role === 'slave') return fail('redis', `${says} is a replica`, 'let REDIS_URL name the primary')
  if (loading) return fail('redis', `${says} still loads its data`, 'wait')
  return ok('redis', says)
}

function policyCheck({ policy }: RedisFacts): Check {
  if (policy === 'noeviction') return ok('redis_policy', 'maxmemory-policy is noeviction')
  const mend = 'CONFIG SET maxmemory-policy noeviction, and the same in redis.conf'
  return fail('redis_policy', `maxmemory-policy is ${policy}: under pressure it throws jobs away`, mend)
}

function memoryCheck({ usedBytes, maxBytes }: RedisFacts): Check {
  if (maxBytes === 0) return ok('redis_memory', `${inWords(usedBytes)}, without a limit`)
  const says = `${inWords(usedBytes)} of ${inWords(maxBytes)}`
  if (usedBytes < maxBytes * 0.8) return ok('redis_memory', says)
  return warn('redis_memory', says, 'raise maxmemory: a full Redis takes no more jobs')
}

function diskCheck({ appendOnly, failedWrite }: RedisFacts): Check {
  const name = 'redis_disk'
  if (failedWrite !== null) {
    return fail(
      name,
      `the last ${failedWrite} could not be written`,
      "see Redis' log: its disk is full, or not its own",
    )
  }
  if (appendOnly) return ok(name, 'appendonly is on')
  const mend = 'CONFIG SET appendonly yes, and the same in redis.conf'
  return warn(name, 'appendonly is off: a restart forgets the queues, which take a minute to come back', mend)
}
