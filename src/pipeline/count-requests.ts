import type { Context } from '../context.ts'
import { RetryLaterError } from '../errors.ts'
import type { Fetcher, RequestFact } from '../fetch/fetcher.ts'
import { type HostTally, tally } from '../fetch/tally.ts'
import type { Source } from '../sources/define-source.ts'
import { addFetchCounts, requestsToday } from '../store/fetch-counts.ts'
import type { RunRow } from '../store/runs.ts'
import { LIMITS, type VisitLimits } from './visit-limits.ts'

type Slice = Pick<Context, 'db' | 'now'>

/**
 * Tells the installation of every request that was made for a visit, whether it came to anything or not. Returns them by host, with
 * those of the run's earlier attempts: what the run is to be told.
 */
export async function countRequests(
  ctx: Slice,
  run: RunRow,
  facts: readonly RequestFact[],
): Promise<Record<string, HostTally>> {
  if (facts.length > 0) await addFetchCounts(ctx.db, dayOf(ctx.now()), facts)
  return together(run.fetched ?? {}, tally(facts))
}

/** Work that asks sites outside of any run, such as finding the board behind a URL: its requests are counted for the installation too. */
export async function counted<Ctx extends Slice & { fetcher: Fetcher }, T>(
  ctx: Ctx,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const facts: RequestFact[] = []
  const fetchPage: Fetcher['fetchPage'] = (request, rule, conditional, signal, onRequest) =>
    ctx.fetcher.fetchPage(request, rule, conditional, signal, (fact) => {
      facts.push(fact)
      onRequest?.(fact)
    })
  try {
    return await work({ ...ctx, fetcher: { ...ctx.fetcher, fetchPage } })
  } finally {
    if (facts.length > 0) await addFetchCounts(ctx.db, dayOf(ctx.now()), facts)
  }
}

/** With what earlier attempts of the same run asked for. */
function together(before: Record<string, unknown>, now: Record<string, HostTally>): Record<string, HostTally> {
  const all = { ...(before as Record<string, HostTally>) }
  for (const [host, more] of Object.entries(now)) {
    const sum = all[host] ?? { requests: 0, notModified: 0, bytes: 0, ms: 0, statuses: {} }
    const statuses = { ...sum.statuses }
    for (const [status, times] of Object.entries(more.statuses)) statuses[status] = (statuses[status] ?? 0) + times
    all[host] = {
      requests: sum.requests + more.requests,
      notModified: sum.notModified + more.notModified,
      bytes: sum.bytes + more.bytes,
      ms: sum.ms + more.ms,
      statuses,
    }
  }
  return all
}

/**
 * The limits of a visit within what the source's terms leave of this day. Throws RetryLaterError `rate_limited`, until the next
 * day (UTC), where they leave nothing.
 */
export async function limitsToday(ctx: Slice, source: Source, url: string): Promise<VisitLimits> {
  const most = source.manifest.dailyRequests
  if (most === null) return LIMITS
  const now = ctx.now()
  const { host } = new URL(url)
  const left = most - (await requestsToday(ctx.db, [host], dayOf(now)))
  if (left > 0) return { ...LIMITS, maxPages: Math.min(LIMITS.maxPages, left) }
  const nextDay = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1)
  const message = `${host} was asked ${most} times today, which is all that ${source.name} allows in a day`
  throw new RetryLaterError('rate_limited', message, nextDay - now.getTime())
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}
