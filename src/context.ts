import { isMainThread } from 'node:worker_threads'
import { type Config, readConfig } from './config.ts'
import { type EmbeddedPostgres, openEmbeddedPostgres } from './embedded/open-embedded-postgres.ts'
import { holdsDatabase } from './embedded/placement.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { openFetcher } from './fetch/open-fetcher.ts'
import { openRedisTurns } from './fetch/redis-turns.ts'
import { type Log, openLog } from './logger.ts'
import { openQueueBackend, type QueueBackend } from './queues/backend.ts'
import { openQueues, type Queues } from './queues/queues.ts'
import { openRedis } from './queues/redis-client.ts'
import { circuitStore } from './store/circuits.ts'
import { type Commits, type Database, openDatabase } from './store/database.ts'
import { laneTurns } from './store/lanes.ts'
import { openReadReplica, type ReadReplica } from './store/read-replica.ts'
import { robotsStore } from './store/robots.ts'
import { NO_TRACING, openTracing, type Tracing } from './telemetry/tracing.ts'

/** Everything with a lifetime that a process needs. Functions ask for the slice that they use. */
export interface Context {
  config: Config
  log: Log
  databaseUrl: string
  /** Where the embedded Postgres was placed, in words; null where that is DATA_DIR, or there is none. */
  databasePlace: string | null
  db: Database
  /** Where public reads go first; null where DATABASE_READ_URL names none. */
  replica: ReadReplica | null
  queueBackend: QueueBackend
  queues: Queues
  fetcher: Fetcher
  tracing: Tracing
  now(): Date
  /** Aborted when the process is asked to stop: what runs gives its work back. */
  stopping: AbortSignal
  close(): Promise<void>
}

/** How many connections a process holds for queries: the embedded server allows 100 in all, BullMQ takes some of its own. */
const POOL_SIZE = 10

/** False where a context would make a new database. A DATABASE_URL is believed. */
export function hasDatabase({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): boolean {
  return databaseUrl !== null || holdsDatabase(dataDir)
}

/** Wires a process together by hand and opens nothing that is not used: pools connect at their first query. */
export async function openContext(options: {
  name: string
  env: Record<string, string | undefined>
  stopping: AbortSignal
  commits?: Commits
  defaultLogLevel?: string
}): Promise<Context> {
  const config = readConfig(options.env)
  let tracing = NO_TRACING
  const log = openLog(config.logLevel ?? options.defaultLogLevel ?? 'info', () => tracing.ids())
  tracing = await openTracing(config.tracing, options.name, log)
  const postgres = await openPostgres(config, log)
  const { db, close: closeDatabase } = openDatabase(postgres.url, {
    max: POOL_SIZE,
    applicationName: options.name,
    commits: options.commits ?? 'durable',
  })
  const replica = openReplica(config.databaseReadUrl, db, { applicationName: options.name, log })
  const queueBackend = openQueueBackend({
    redis: config.redis,
    databaseUrl: postgres.url,
    prefix: 'rolecall',
    telemetry: tracing.jobs,
  })
  const queues = openQueues(queueBackend)
  const now = () => new Date()
  const { redis } = config
  const redisTurns = redis === null ? null : openRedisTurns((options) => openRedis(redis, options))
  const fetcher = openFetcher(config.fetch, {
    turns: redisTurns ?? laneTurns(db),
    robots: robotsStore(db),
    circuits: circuitStore(db),
    now: () => now().getTime(),
  })
  return {
    config,
    log,
    databaseUrl: postgres.url,
    databasePlace: postgres.place,
    db,
    replica,
    queueBackend,
    queues,
    fetcher,
    tracing,
    now,
    stopping: options.stopping,
    close: async () => {
      await fetcher.close()
      redisTurns?.close()
      await queues.close()
      await queueBackend.close()
      await tracing.close()
      await replica?.close()
      await closeDatabase()
      await postgres.close()
    },
  }
}

function openReplica(
  url: string | null,
  primary: Database,
  options: { applicationName: string; log: Log },
): ReadReplica | null {
  return url === null ? null : openReadReplica(url, primary, { max: POOL_SIZE, ...options })
}

async function openPostgres(config: Config, log: Log): Promise<Pick<EmbeddedPostgres, 'url' | 'place' | 'close'>> {
  if (config.databaseUrl !== null) return { url: config.databaseUrl, place: null, close: async () => {} }
  return openEmbeddedPostgres({
    dataDir: config.dataDir,
    // What is told on joining, a process tells once, whatever threads it has.
    log: isMainThread ? log : { info: () => {}, warn: log.warn.bind(log) },
    // Pools cannot follow it to another port: a stop with a reason, and the next start finds it there.
    onMoved: () => {
      log.error({ dataDir: config.dataDir }, 'The database had to take another port; Rolecall stops, start it again')
      process.exitCode = 1
      process.kill(process.pid, 'SIGTERM')
    },
  })
}
