import { styleText } from 'node:util'
import { Command } from 'commander'
import { type Config, readConfig } from '../config.ts'
import { type Context, hasDatabase } from '../context.ts'
import type { RedisPlace } from '../queues/redis-client.ts'
import { readRedisFacts } from '../queues/redis-facts.ts'
import { readReplicaFacts } from '../store/replica-facts.ts'
import { readServerFacts } from '../store/server-facts.ts'
import { inTime } from '../timeout.ts'
import { type Check, fail, ok } from './doctor-check.ts'
import { awayCheck, databaseChecks } from './doctor-database.ts'
import { machineChecks } from './doctor-machine.ts'
import { redisAwayCheck, redisChecks } from './doctor-redis.ts'
import { replicaAwayCheck, replicaChecks } from './doctor-replica.ts'
import { settingsChecks } from './doctor-settings.ts'
import { printJson } from './output.ts'
import type { Env } from './program.ts'
import { withContextAsFound } from './with-context.ts'

const HELP = `
Looks at Node and its packages, memory, rights and disk, the settings and boards.yaml, Postgres and its read replica, Redis and the queues, and the clocks.
Nothing is changed. A database or Redis that is away is one more thing that it tells.

Exit codes: 0 all is well, 3 it runs and something should be mended (warn), 1 something must be mended (fail), 2 wrong settings.

Examples:
  $ rolecall doctor
  $ rolecall doctor --json | jq '.checks[] | select(.status != "ok")'`

/** Everything that Rolecall needs, looked at from here. */
export function doctorVerb(env: Env): Command {
  return new Command('doctor')
    .option('--json', 'print one JSON document')
    .addHelpText('after', HELP)
    .action(async (options: { json?: true }) => {
      const config = readConfig(env)
      const checks = [
        ...machineChecks(config, env.ROLECALL_ENV_FILE ?? null),
        ...settingsChecks(config),
        ...(await serverChecks(config, env)),
      ]
      const worst = worstOf(checks)
      if (options.json) printJson({ status: worst, checks })
      else for (const check of checks) print(check)
      process.exitCode = { ok: 0, warn: 3, fail: 1 }[worst]
    })
}

async function serverChecks(config: Config, env: Env): Promise<Check[]> {
  const redis = config.redis === null ? [] : await redisPart(config.redis)
  if (!hasDatabase(config)) {
    return [ok('database', `none yet: the first start makes an embedded Postgres in ${config.dataDir}`), ...redis]
  }
  // A context waits for its Redis when it closes: one that is away is not asked again.
  const isQueueAway = redis.some(({ name, status }) => name === 'redis' && status === 'fail')
  try {
    const database = await withContextAsFound('doctor', { ...env, LOG_LEVEL: 'silent' }, async (ctx) => {
      const checks = await databasePart(ctx.databaseUrl)
      // Without tables of ours, or without a database, the queues that live beside them are not there either.
      const hasTables = checks.some(({ name }) => name === 'visits')
      const isAskable = ctx.queues.kind === 'redis' ? !isQueueAway : hasTables
      const replica = await replicaPart(config.databaseReadUrl, ctx.databaseUrl)
      const place = ctx.databasePlace === null ? [] : [ok('database_place', ctx.databasePlace)]
      return [...place, ...checks, ...replica, ...(isAskable ? [await queuePart(ctx)] : [])]
    })
    return [...database, ...redis]
  } catch (error) {
    return [awayCheck(wordsOf(error)), ...redis]
  }
}

async function databasePart(url: string): Promise<Check[]> {
  try {
    return databaseChecks(await readServerFacts(url, () => new Date()))
  } catch (error) {
    return [awayCheck(wordsOf(error))]
  }
}

async function replicaPart(url: string | null, primaryUrl: string): Promise<Check[]> {
  if (url === null) return []
  try {
    return replicaChecks(await readReplicaFacts(url, primaryUrl, () => new Date()))
  } catch (error) {
    return [replicaAwayCheck(wordsOf(error))]
  }
}

async function redisPart(place: RedisPlace): Promise<Check[]> {
  try {
    return redisChecks(await readRedisFacts(place, () => new Date()))
  } catch (error) {
    return [redisAwayCheck(wordsOf(error))]
  }
}

async function queuePart(ctx: Pick<Context, 'queues'>): Promise<Check> {
  const where = ctx.queues.kind === 'redis' ? 'Redis' : 'Postgres'
  try {
    const counts = Object.entries(await inTime(ctx.queues.counts(), 5_000, 'no answer within 5 s'))
    const words = counts.map(([name, states]) => `${name} ${(states.waiting ?? 0) + (states.delayed ?? 0)}`)
    const failed = counts.reduce((sum, [, states]) => sum + (states.failed ?? 0), 0)
    return ok('queues', `in ${where}; waiting: ${words.join(', ')}; failed and kept: ${failed}`)
  } catch (error) {
    const mend = `run "rolecall migrate" where ${where} itself is well`
    return fail('queues', `the queues in ${where} do not answer: ${wordsOf(error)}`, mend)
  }
}

/** A refused connection to a host with two addresses has its words one level down. */
function wordsOf(error: unknown): string {
  const inner = error instanceof AggregateError ? error.errors[0] : error
  return (
    (inner instanceof Error ? inner.message || (inner as NodeJS.ErrnoException).code : String(inner)) ?? 'no reason'
  )
}

function worstOf(checks: Check[]): Check['status'] {
  return (['fail', 'warn'] as const).find((status) => checks.some((check) => check.status === status)) ?? 'ok'
}

const COLOURS = { ok: 'green', warn: 'yellow', fail: 'red' } as const

/** In colour on a terminal, unless NO_COLOR says otherwise. */
function print({ name, status, says, mend }: Check): void {
  const word = styleText(COLOURS[status], status.padEnd(4), { stream: process.stdout })
  process.stdout.write(`${word}  ${name.padEnd(20)}  ${says}\n`)
  if (mend !== null) process.stdout.write(`${' '.repeat(28)}mend: ${mend}\n`)
}
