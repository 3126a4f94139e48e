import { setTimeout } from 'node:timers/promises'
import { createRoute, z } from '@hono/zod-openapi'
import { isValidKey } from '../../store/api-keys.ts'
import { findRun, isLive, type RunRow } from '../../store/runs.ts'
import type { Api, ApiContext, Request } from '../env.ts'
import { IdInPath, noQuery } from '../parameters.ts'
import { ProblemError, problems } from '../problem.ts'
import { oneRunJson } from '../run-json.ts'
import { requireRole } from './auth.ts'
import { ADMIN_PROBLEMS, SECURITY } from './responses.ts'
import { mustFindRun } from './runs.ts'

const POLL_MS = 1_000
/** Proxies close what is silent for a minute. */
const SILENT_POLLS = 15
/** Each follower costs three queries a second. */
const MOST_FOLLOWERS = 100
const RETRY_MS = 2_000
/** The last event's id: a browser that comes back with it is told to stop (204). */
const END = 'end'

const route = createRoute({
  method: 'get',
  path: '/runs/{id}/events',
  tags: ['admin'],
  security: SECURITY,
  middleware: requireRole('viewer'),
  summary: 'Follow a run: server-sent events until it is over',
  request: {
    params: IdInPath,
    query: noQuery,
    headers: z.object({ 'last-event-id': z.string().max(100).optional() }),
  },
  responses: {
    200: {
      description:
        'Events `run`, each with the whole Run as it stands, the first at once, then one for each change, its progress at most once a second; then `end` with its id, status and outcome',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    204: { description: 'The run is over, and its `end` was seen: there is nothing to follow' },
    ...problems('not-found'),
    ...ADMIN_PROBLEMS,
  },
})

export function addRunEvents(admin: Api, ctx: ApiContext & { runEvents: RunEvents }): void {
  admin.openapi(route, async (c) => {
    const run = await mustFindRun(ctx, c.req.valid('param').id)
    return ctx.runEvents(c, run) as never
  })
}

/** Answers with the events of a run. Throws `rate-limited` where too many follow runs already. */
export type RunEvents = (c: Request, run: RunRow) => Response

/** It reads the run's row, so that it does not matter which process the run's worker is in. */
export function openRunEvents(ctx: ApiContext): RunEvents {
  let followers = 0
  return (c, run) => {
    if (c.req.header('last-event-id') === END && !isLive(run)) return c.body(null, 204)
    if (followers >= MOST_FOLLOWERS) {
      throw new ProblemError('rate-limited', `${followers} runs are followed already; try again soon`, {
        headers: { 'Retry-After': '10' },
      })
    }
    const signal = AbortSignal.any([c.req.raw.signal, ctx.stopping])
    const follower = { keyId: c.get('key').id, runId: run.id, signal }
    return new Response(ReadableStream.from(counted(eventsOf(ctx, follower))), {
      headers: {
        'Content-Type': 'text/event-stream',
        // Said, so that nothing on the way waits for the end in order to compress it.
        'Content-Encoding': 'identity',
        'X-Accel-Buffering': 'no',
      },
    })
  }

  async function* counted(events: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
    followers++
    try {
      yield* events
    } finally {
      followers--
    }
  }
}

interface Follower {
  keyId: string
  runId: string
  signal: AbortSignal
}

/**
 * Ends with the run, when the reader goes away or its key is revoked, when the process stops, and where the run cannot be read:
 * who reads then comes back.
 */
async function* eventsOf(ctx: ApiContext, follower: Follower): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(`retry: ${RETRY_MS}\n\n`)
  let told = ''
  let silent = 0
  for (let seen = await look(ctx, follower); seen !== null; seen = await next(ctx, follower)) {
    const { run, now } = seen
    silent = now === told ? silent + 1 : 0
    if (now !== told) yield encoder.encode(eventText('run', now))
    else if (silent % SILENT_POLLS === 0) yield encoder.encode(': still at it\n\n')
    told = now
    if (isLive(run)) continue
    const { id, status, outcome } = run
    yield encoder.encode(`id: ${END}\n${eventText('end', JSON.stringify({ id, status, outcome }))}`)
    return
  }
}

async function next(ctx: ApiContext, follower: Follower): Promise<Seen | null> {
  const { signal } = follower
  await setTimeout(POLL_MS, undefined, { signal }).catch(() => {})
  return signal.aborted ? null : look(ctx, follower)
}

interface Seen {
  run: RunRow
  /** As it is told. */
  now: string
}

/** Null where there is no such run, the key may not read it any more, or it cannot be read. */
async function look(ctx: ApiContext, { keyId, runId, signal }: Follower): Promise<Seen | null> {
  try {
    const [run, isValid] = await Promise.all([findRun(ctx.db, runId), isValidKey(ctx.db, keyId)])
    return run !== null && isValid ? { run, now: JSON.stringify(await oneRunJson(ctx, run)) } : null
  } catch (error) {
    if (!signal.aborted) ctx.log.warn({ runId, err: error }, 'A run cannot be followed any further')
    return null
  }
}

function eventText(name: string, data: string): string {
  return `event: ${name}\ndata: ${data}\n\n`
}
