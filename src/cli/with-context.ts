import { isMainThread } from 'node:worker_threads'
import { readConfig } from '../config.ts'
import { type Context, openContext } from '../context.ts'
import { migrateQueues } from '../queues/backend.ts'
import { redisFault } from '../queues/lost.ts'
import type { Commits } from '../store/database.ts'
import { migrateDatabase } from '../store/migrate.ts'
import { databaseFault } from './database-away.ts'
import type { Env } from './program.ts'
import { requireDatabase } from './require-database.ts'
import { openSupervisor } from './supervisor.ts'

/** Opens what a short-lived verb needs, with the schema up to date, and closes it whatever happens. */
export async function withContext<T>(
  name: string,
  env: Env,
  work: (ctx: Context) => Promise<T>,
  commits: Commits = 'durable',
): Promise<T> {
  const migrated = async (ctx: Context) => {
    await migrateAll(ctx)
    return work(ctx)
  }
  return withContextAsFound(name, env, migrated, commits)
}

/** As `withContext`, on a database that is there already: for verbs that have no business with a new one. */
export async function withInstallation<T>(
  name: string,
  env: Env,
  work: (ctx: Context) => Promise<T>,
  commits: Commits = 'durable',
): Promise<T> {
  requireDatabase(readConfig(env))
  return withContext(name, env, work, commits)
}

/** As `withContext`, with the schema as it is: for verbs that look at it, save it or replace it. */
export async function withContextAsFound<T>(
  name: string,
  env: Env,
  work: (ctx: Context) => Promise<T>,
  commits: Commits = 'durable',
): Promise<T> {
  const stopping = new AbortController()
  const stop = () => stopping.abort(new Error('interrupted'))
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const options = { name: `rolecall-${name}`, env, stopping: stopping.signal, defaultLogLevel: 'warn', commits }
  const ctx = await openContext(options)
  try {
    return await work(ctx)
  } catch (error) {
    throw inPlainWords(ctx, error)
  } finally {
    await ctx.close()
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}

/** Rolecall's tables, and BullMQ's where the queues live in Postgres. Safe to call from any number of processes. */
export async function migrateAll(ctx: Pick<Context, 'databaseUrl' | 'config'>): Promise<void> {
  await migrateDatabase(ctx.databaseUrl)
  if (ctx.config.redis === null) await migrateQueues(ctx.databaseUrl)
}

/** A database of our own says what is wrong by itself. */
function inPlainWords({ config }: Pick<Context, 'config'>, error: unknown): unknown {
  const database = config.databaseUrl === null ? null : databaseFault(config.databaseUrl, error)
  const queue = config.redis === null ? null : redisFault(error)
  return database ?? queue ?? error
}

/** Opens what lives until it is told to stop (SIGINT, SIGTERM, or `stop`): `begin` returns what must be closed, last opened first. */
export async function serve(
  name: string,
  env: Env,
  begin: (ctx: Context) => Promise<{ close(): Promise<unknown> }[]>,
  { stop, ...how }: { defaultLogLevel?: string; commits?: Commits; stop?: Promise<void> } = {},
): Promise<void> {
  const stopping = new AbortController()
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
    void stop?.then(resolve)
  })
  const ctx = await openContext({ name: `rolecall-${name}`, env, stopping: stopping.signal, ...how })
  const supervisor = openSupervisor(isMainThread ? env : {}, (err) => ctx.log.warn({ err }, 'systemd cannot be told'))
  try {
    await migrateAll(ctx)
    const opened = await begin(ctx)
    supervisor.ready()
    await stopped
    supervisor.stopping()
    stopping.abort(new Error('the process stops'))
    await withDeadline(Promise.all(opened.toReversed().map((each) => each.close())))
  } catch (error) {
    throw inPlainWords(ctx, error)
  } finally {
    await withDeadline(ctx.close())
    // A library that still waits for a database or Redis that is gone must not keep the process: a supervisor grants 30 s.
    setTimeout(() => process.exit(), 2_000).unref()
  }
}

/** What does not close by then is left to the leases and to BullMQ's stalled check: 30 s is all that a supervisor grants. */
async function withDeadline(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise((resolve) => {
    timer = setTimeout(resolve, 12_000)
  })
  await Promise.race([work, deadline])
  clearTimeout(timer)
}
