import { createPostgresBackend, Queue, runMigrations, Worker, type WorkerOptions, withBackend } from 'bullmq'
import { Redis } from 'ioredis'
import pg from 'pg'
import type { JobData, QueueName } from './jobs.ts'

/** The Postgres schema that BullMQ keeps its tables in; they never mix with Rolecall's own. */
const SCHEMA = 'bullmq'

export type JobHandler = ConstructorParameters<typeof Worker<JobData>>[1]
export type QueueWorker = Worker<JobData>
export type JobQueue = Queue<JobData>

/** Where jobs live: Redis when there is one, else Postgres. Both give the same BullMQ classes. */
export interface QueueBackend {
  kind: 'redis' | 'postgres'
  openQueue(name: QueueName): JobQueue
  openWorker(name: QueueName, handler: JobHandler, options: Pick<WorkerOptions, 'concurrency' | 'autorun'>): QueueWorker
  close(): Promise<void>
}

/** Chooses the backend. `prefix` keeps two installations on one Redis apart. */
export function openQueueBackend(settings: {
  redisUrl: string | null
  databaseUrl: string
  prefix: string
}): QueueBackend {
  return settings.redisUrl === null
    ? postgresBackend(settings.databaseUrl)
    : redisBackend(settings.redisUrl, settings.prefix)
}

function redisBackend(url: string, prefix: string): QueueBackend {
  // A producer must hear of a dead Redis at once (the run waits in Postgres and the next beat adds it again);
  // a worker must outlive it, which is what BullMQ asks of `maxRetriesPerRequest: null`.
  const producer = new Redis(url, { maxRetriesPerRequest: 1, lazyConnect: true })
  const consumer = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true })
  for (const client of [producer, consumer]) client.on('error', () => {})
  return {
    kind: 'redis',
    openQueue: (name) => new Queue<JobData>(name, { connection: producer, prefix }),
    openWorker: (name, handler, options) =>
      new Worker<JobData>(name, handler, { ...options, connection: consumer, prefix, ...KEEP }),
    close: async () => {
      producer.disconnect()
      consumer.disconnect()
    },
  }
}

function postgresBackend(databaseUrl: string): QueueBackend {
  const bound = withBackend(createPostgresBackend)
  // Losing the last milliseconds of the queue costs nothing: what is to be done stands in `runs`, and every beat adds
  // what has no job. So its commits need not wait for the disk.
  const connection = { connectionString: databaseUrl, schema: SCHEMA, max: 4, options: '-c synchronous_commit=off' }
  return {
    kind: 'postgres',
    // The classes differ only in their backend's type parameter, which nothing outside this file may know.
    openQueue: (name) => new bound.Queue<JobData>(name, { connection }) as unknown as JobQueue,
    openWorker: (name, handler, options) =>
      new bound.Worker<JobData>(name, handler as never, { ...options, connection, ...KEEP }) as unknown as QueueWorker,
    close: async () => {},
  }
}

/** Failed jobs stay a week for whoever asks why; a killed worker's job moves on in 30 s. */
const KEEP = {
  removeOnFail: { age: 7 * 24 * 3600, count: 1000 },
  stalledInterval: 15_000,
  lockDuration: 30_000,
  maxStalledCount: 3,
} satisfies Partial<WorkerOptions>

/** Creates or updates BullMQ's own tables; BullMQ takes an advisory lock for it. */
export async function migrateQueues(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await runMigrations(client as never, SCHEMA)
  } finally {
    await client.end()
  }
}
