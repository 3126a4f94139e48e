import type { Context } from '../context.ts'
import { RetryLaterError } from '../errors.ts'
import type { Fetcher, OnRequest, RequestFact, Visit } from '../fetch/fetcher.ts'
import { type HostTally, tally } from '../fetch/tally.ts'
import type { Source } from '../sources/define-source.ts'
import { type Allowance, requestsTaken, takeRequest } from '../store/allowances.ts'
import { addFetchCounts, OTHER_HOSTS } from '../store/fetch-counts.ts'
import type { RunRow } from '../store/runs.ts'

type Slice = Pick<Context, 'db' | 'now'>

/** What a run is told of the requests of all its attempts: by host, and of all hosts together. */
export interface Requests {
  fetched: Record<string, HostTally>
  requests: number
  /** Over the wire. */
  bytes: number
}

/** Tells the installation of every request that was made for a visit, whether it came to anything or not, and returns what to tell the run. */
export async function countRequests(ctx: Slice, run: RunRow, facts: readonly RequestFact[]): Promise<Requests> {
  if (facts.length > 0) await addFetchCounts(ctx.db, dayOf(ctx.now()), facts)
  const fetched = together(run.fetched ?? {}, tally(facts))
  const hosts = Object.values(fetched)
  return {
    fetched,
    requests: hosts.reduce((sum, host) => sum + host.requests, 0),
    bytes: hosts.reduce((sum, host) => sum + host.bytes, 0),
  }
}

/**
 * Work that asks sites outside of any run, such as a look at a board: its requests are counted for the installation too, each when it is
 * over, so that what a killed process asked for stands as well. Hosts that are their own lane are counted as one: anybody may name any number.
 */
export async function counted<Ctx extends Slice & { fetcher: Fetcher }, T>(
  ctx: Ctx,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const { fetcher } = ctx
  const count = openCount(ctx)
  const heard = (onRequest?: OnRequest) => (fact: RequestFact) => {
    count.add(hostOfSource(fact) ? fact : { ...fact, host: OTHER_HOSTS })
    onRequest?.(fact)
  }
  const own: Fetcher = {
    ...fetcher,
    fetchPage: (request, rule, conditional, signal, onRequest) =>
      fetcher.fetchPage(request, rule, conditional, signal, heard(onRequest)),
    openVisit: (visit, onRequest) => fetcher.openVisit(visit, heard(onRequest)),
  }
  try {
    return await work({ ...ctx, fetcher: own })
  } finally {
    await count.close()
  }
}

/** Hosts of a source share its lane, and no source without one has a day's limit. */
function hostOfSource({ host, lane }: RequestFact): boolean {
  return lane !== host
}

/** One statement at a time: what comes meanwhile is the next one's, and so is what one that failed could not tell. */
function openCount(ctx: Slice) {
  let untold: RequestFact[] = []
  let telling: Promise<void> | null = null

  async function tell(): Promise<void> {
    const facts = untold
    untold = []
    try {
      await addFetchCounts(ctx.db, dayOf(ctx.now()), facts)
    } catch (error) {
      untold = [...facts, ...untold]
      throw error
    }
  }

  async function tellAll(): Promise<void> {
    try {
      while (untold.length > 0) await tell()
    } catch {
      // The next request tries again, and the last word is `close`, which says why.
    } finally {
      telling = null
    }
  }

  return {
    add(fact: RequestFact): void {
      untold.push(fact)
      telling ??= tellAll()
    },
    async close(): Promise<void> {
      await telling
      if (untold.length > 0) await tell()
    },
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
 * What a visit to a source must ask before each of its requests, where the source's terms allow only so many in a day (UTC): one is taken
 * from what is left to all visits and processes together, or to this visit alone where there is no `db` that counts. Throws
 * RetryLaterError `rate_limited`, until the next day, where nothing is left, and so does what it returns.
 */
export async function allowanceToday(
  ctx: Pick<Slice, 'now'> & { db: Slice['db'] | null },
  source: Source,
  url: string,
): Promise<Pick<Visit, 'mayAsk'>> {
  const most = source.manifest.dailyRequests
  if (most === null) return {}
  const { db } = ctx
  const { host } = new URL(url)
  const today = () => ({ source: source.name, host, day: dayOf(ctx.now()), most })
  let alone = 0
  if (db !== null && (await requestsTaken(db, today())) >= most) throw usedUp(today(), ctx.now())
  return {
    async mayAsk() {
      const isLeft = db === null ? alone++ < most : await takeRequest(db, today())
      if (!isLeft) throw usedUp(today(), ctx.now())
    },
  }
}

function usedUp({ source, host, most }: Allowance, now: Date): RetryLaterError {
  const nextDay = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1)
  const message = `${host} was asked ${most} times today, which is all that ${source} allows in a day`
  return new RetryLaterError('rate_limited', message, nextDay - now.getTime())
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}
