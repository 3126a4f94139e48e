import { readConfig } from '../../src/config.ts'
import type { Context } from '../../src/context.ts'
import { SourceChangedError } from '../../src/errors.ts'
import type { Fetcher, FetchOutcome, RequestFact } from '../../src/fetch/fetcher.ts'
import { openLog } from '../../src/logger.ts'
import { migrateQueues, openQueueBackend } from '../../src/queues/backend.ts'
import { openQueues } from '../../src/queues/queues.ts'
import type { PageRequest } from '../../src/sources/define-source.ts'
import { openDatabase } from '../../src/store/database.ts'
import { migrateDatabase } from '../../src/store/migrate.ts'
import { NO_TRACING, type Tracing } from '../../src/telemetry/tracing.ts'
import { testDatabase } from './postgres.ts'

/** What the faked `fetch` answers to a URL: a body, a status to answer with, or an error to throw. */
export type Answer = string | { status: 304 } | Error

export interface TestContext extends Context {
  /** Answers by URL prefix; a longer prefix wins. */
  answers: Map<string, Answer>
  /** Every request that was made. */
  requested: PageRequest[]
  setNow(time: string): void
}

/** A context on a database of its own, with `fetch` and `now` faked and nothing else. */
export async function testContext(
  options: { redisUrl?: string; env?: Record<string, string>; tracing?: Tracing } = {},
): Promise<TestContext> {
  const database = await testDatabase()
  await migrateDatabase(database.url)
  const redis =
    options.redisUrl === undefined ? null : { url: options.redisUrl, ca: null, sentinels: null, cluster: null }
  const tracing = options.tracing ?? NO_TRACING
  if (redis === null) await migrateQueues(database.url)
  // Tests ask faster than any client may.
  const config = readConfig({ DATA_DIR: '/nonexistent', DATABASE_URL: database.url, RATE_LIMIT: '0', ...options.env })
  const { db, close } = openDatabase(database.url, { max: 5, applicationName: 'rolecall-test', commits: 'durable' })
  const prefix = `rolecall-test-${new URL(database.url).pathname.slice(1)}`
  const queueBackend = openQueueBackend({ redis, databaseUrl: database.url, prefix, telemetry: tracing.jobs })
  const queues = openQueues(queueBackend)
  const answers = new Map<string, Answer>()
  const requested: PageRequest[] = []
  let now = new Date('2026-11-22T12:00:00.000Z')
  return {
    config: { ...config, redis },
    log: openLog('silent'),
    databaseUrl: database.url,
    databasePlace: null,
    db,
    replica: null,
    queueBackend,
    queues,
    fetcher: fakeFetcher(answers, requested),
    tracing,
    now: () => now,
    stopping: new AbortController().signal,
    answers,
    requested,
    setNow: (time) => {
      now = new Date(time)
    },
    close: async () => {
      await queues.close()
      await queueBackend.close()
      await close()
      await database.drop()
    },
  }
}

function fakeFetcher(answers: Map<string, Answer>, requested: PageRequest[]): Fetcher {
  return {
    fetchPage: async (request): Promise<FetchOutcome> => {
      requested.push(request)
      const prefix = [...answers.keys()]
        .filter((each) => request.url.startsWith(each))
        .toSorted((a, b) => b.length - a.length)[0]
      const answer = prefix === undefined ? new Error(`No answer for ${request.url}`) : answers.get(prefix)
      if (answer === undefined || answer instanceof Error) throw answer
      if (typeof answer !== 'string') {
        return { kind: 'not_modified', status: 304, etag: null, lastModified: null, bytes: 0, wireBytes: 0, ms: 1 }
      }
      if (request.expect === 'json' && answer.startsWith('<'))
        throw new SourceChangedError('not_json', `${request.url} is HTML`)
      const page = { request, url: request.url, contentType: null, text: answer, error: null }
      return {
        kind: 'page',
        page,
        status: 200,
        etag: null,
        lastModified: null,
        bytes: answer.length,
        wireBytes: answer.length,
        ms: 1,
      }
    },
    // Through `this`, so that a test that puts its own fetchPage in place is asked by visits too.
    async openVisit({ rule, mayAsk }, onRequest) {
      const facts: RequestFact[] = []
      return {
        facts,
        waitedMs: 0,
        doing: null,
        fetchPage: async (request, conditional, signal) => {
          await mayAsk?.()
          const outcome = await this.fetchPage(request, rule, conditional, signal)
          const { status, wireBytes: bytes, ms, kind } = outcome
          const { host } = new URL(request.url)
          const fact = { host, lane: rule.lane ?? host, status, bytes, ms, notModified: kind === 'not_modified' }
          facts.push(fact)
          onRequest?.(fact)
          return outcome
        },
        end: async () => {},
      }
    },
    isResting: async () => false,
    postWebhook: async () => ({ status: 204, retryAfterMs: null, ms: 1 }),
    close: async () => {},
  }
}
