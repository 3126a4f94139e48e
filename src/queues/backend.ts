import {
  assertSchemaCompatibility,
  createPostgresBackend,
  type PostgresConnection,
  type PostgresQueueBackend,
  Queue,
  runMigrations,
  type Telemetry,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq'
import pg from 'pg'
import { withBriefCauses } from './brief-cause.ts'
import { closeWithoutRedis, watched } from './close-worker.ts'
import type { JobData, QueueName } from './jobs.ts'
import { type OldestWait, oldestInPostgres, oldestInRedis } from './oldest-wait.ts'
import { openRedis, type RedisClient, type RedisPlace } from './redis-client.ts'

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
  /** Of a queue that it opened. */
  oldestWait(queue: JobQueue): Promise<OldestWait>
  close(): Promise<void>
}

/** Chooses the backend. `prefix` keeps two installations on one Redis apart. */
export function openQueueBackend(settings: {
  redis: RedisPlace | null
  databaseUrl: string
  prefix: string
  /** Carries traces from who adds a job to who runs it. */
  telemetry: Telemetry | null
}): QueueBackend {
  const traced = settings.telemetry === null ? {} : { telemetry: settings.telemetry }
  return settings.redis === null
    ? postgresBackend(settings.databaseUrl, traced)
    : redisBackend(settings.redis, settings.prefix, traced)
}

type Traced = { telemetry?: Telemetry }

function redisBackend(place: RedisPlace, name: string, traced: Traced): QueueBackend {
  // The braces put all keys of a queue on one node of a cluster, where BullMQ's scripts want them.
  const prefix = place.cluster ? `{${name}}` : name
  // A producer must hear of a dead Redis at once (the run waits in Postgres and the next beat adds it again);
  // a worker must outlive it, which is what BullMQ asks of `maxRetriesPerRequest: null`.
  // Both connect by themselves: BullMQ gives a queue or worker up for good whose own first try to connect fails.
  const clients: RedisClient[] = []
  const once = (maxRetriesPerRequest: number | null) => {
    let client: RedisClient | null = null
    return () => {
      if (client !== null) return client
      client = openRedis(place, { maxRetriesPerRequest, lazyConnect: false })
      client.on('error', () => {})
      clients.push(client)
      return client
    }
  }
  const [producer, consumer] = [once(1), once(null)]
  return {
    kind: 'redis',
    openQueue: (name) => new Queue<JobData>(name, { connection: producer(), prefix, ...traced }),
    openWorker: (name, handler, options) => {
      const atWork = watched(handler)
      const connection = consumer()
      const worker = new Worker<JobData>(name, withBriefCauses(atWork.handler), {
        ...options,
        connection,
        prefix,
        ...KEEP,
        ...traced,
      })
      return closeWithoutRedis(worker, connection, atWork)
    },
    oldestWait: oldestInRedis,
    close: async () => {
      for (const client of clients) client.disconnect()
    },
  }
}

function postgresBackend(databaseUrl: string, traced: Traced): QueueBackend {
  const bound = withBackend(patientBackend)
  // Losing the last milliseconds of the queue costs nothing: what is to be done stands in `runs`, and every beat adds
  // what has no job. So its commits need not wait for the disk.
  const connection = {
    connectionString: databaseUrl,
    schema: SCHEMA,
    max: 4,
    // As in the store: a backend only gains memory, and one that goes gives it back.
    maxLifetimeSeconds: 600,
    options: '-c synchronous_commit=off',
  }
  return {
    kind: 'postgres',
    // The classes differ only in their backend's type parameter, which nothing outside this file may know.
    openQueue: (name) => new bound.Queue<JobData>(name, { connection, ...traced }) as unknown as JobQueue,
    openWorker: (name, handler, options) =>
      new bound.Worker<JobData>(name, withBriefCauses(handler) as never, {
        ...options,
        connection,
        ...KEEP,
        ...traced,
      }) as unknown as QueueWorker,
    oldestWait: (queue) =>
      oldestInPostgres((queue.getBackend() as unknown as PostgresQueueBackend).connection, queue.name),
    close: async () => {},
  }
}

/** How long a worker goes by what Postgres tells it before it looks for jobs by itself: what it was to be told is lost with a connection. */
const LOOK_AGAIN_S = 5

/**
 * BullMQ's own, mended in two places, at which a worker would seem to run and take nothing up. It and its connection remember for good that
 * their first look at the database failed: here they look again, as often as the worker tries. And a worker whose wait for a job broke off with its
 * connection waits for an hour from then on, unless it is told of a job; jobs that were there already are told by nobody.
 */
const patientBackend: typeof createPostgresBackend = (...asked) => {
  const backend = createPostgresBackend(...asked)
  const { connection } = backend
  let ready: Promise<void> | null = null
  connection.waitUntilReady = () => {
    ready ??= assertReady(connection).catch((error: unknown) => {
      ready = null
      throw error
    })
    return ready
  }
  // It gives the connection its name, by which the console counts workers, once there is one to be named.
  const named = backend.waitUntilReady.bind(backend)
  backend.waitUntilReady = async () => {
    await connection.waitUntilReady()
    await named().catch(() => {})
  }
  return Object.defineProperty(backend, 'maximumBlockTimeout', { value: LOOK_AGAIN_S })
}

async function assertReady({ pool, schema }: PostgresConnection): Promise<void> {
  const client = await pool.connect()
  try {
    await assertSchemaCompatibility(client, schema)
  } finally {
    client.release()
  }
}

/** Failed jobs stay a week for whoever asks why; a killed worker's job moves on in 30 s: its lock ends, and then somebody looks. */
const KEEP = {
  removeOnFail: { age: 7 * 24 * 3600, count: 1000 },
  stalledInterval: 10_000,
  lockDuration: 20_000,
  runRetryDelay: 1_000,
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
