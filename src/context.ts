import { mkdirSync } from 'node:fs'
import { type Config, readConfig } from './config.ts'
import { openEmbeddedPostgres } from './embedded/open-embedded-postgres.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { openFetcher } from './fetch/open-fetcher.ts'
import { openRedisTurns } from './fetch/redis-turns.ts'
import { type Log, openLog } from './logger.ts'
import { openQueueBackend, type QueueBackend } from './queues/backend.ts'
import { openQueues, type Queues } from './queues/queues.ts'
import { circuitStore } from './store/circuits.ts'
import { type Commits, type Database, openDatabase } from './store/database.ts'
import { laneTurns } from './store/lanes.ts'
import { robotsStore } from './store/robots.ts'

/** Everything with a lifetime that a process needs. Functions ask for the slice that they use. */
export interface Context {
  config: Config
  log: Log
  databaseUrl: string
  db: Database
  queueBackend: QueueBackend
  queues: Queues
  fetcher: Fetcher
  now(): Date
  /** Aborted when the process is asked to stop: what runs gives its work back. */
  stopping: AbortSignal
  close(): Promise<void>
}

/** How many connections a process holds for queries: the embedded server allows 100 in all, BullMQ takes some of its own. */
const POOL_SIZE = 10

/** Wires a process together by hand and opens nothing that is not used: pools connect at their first query. */
export async function openContext(options: {
  name: string
  env: Record<string, string | undefined>
  stopping: AbortSignal
  commits?: Commits
  defaultLogLevel?: string
}): Promise<Context> {
  const config = readConfig(options.env)
  const log = openLog(config.logLevel ?? options.defaultLogLevel ?? 'info')
  const postgres = await openPostgres(config, log)
  const { db, close: closeDatabase } = openDatabase(postgres.url, {
    max: POOL_SIZE,
    applicationName: options.name,
    commits: options.commits ?? 'durable',
  })
  const queueBackend = openQueueBackend({ redisUrl: config.redisUrl, databaseUrl: postgres.url, prefix: 'rolecall' })
  const queues = openQueues(queueBackend)
  const now = () => new Date()
  const redisTurns = config.redisUrl === null ? null : openRedisTurns(config.redisUrl)
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
    db,
    queueBackend,
    queues,
    fetcher,
    now,
    stopping: options.stopping,
    close: async () => {
      await fetcher.close()
      redisTurns?.close()
      await queues.close()
      await queueBackend.close()
      await closeDatabase()
      await postgres.close()
    },
  }
}

async function openPostgres(config: Config, log: Log): Promise<{ url: string; close(): Promise<void> }> {
  if (config.databaseUrl !== null) return { url: config.databaseUrl, close: async () => {} }
  mkdirSync(config.dataDir, { recursive: true })
  return openEmbeddedPostgres({
    dataDir: config.dataDir,
    log,
    // Pools cannot follow it to another port: a stop with a reason, and the next start finds it there.
    onMoved: () => {
      log.error({ dataDir: config.dataDir }, 'The database had to take another port; Rolecall stops, start it again')
      process.exitCode = 1
      process.kill(process.pid, 'SIGTERM')
    },
  })
}
