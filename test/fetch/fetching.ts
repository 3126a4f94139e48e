import type { FetchPorts, FetchSettings, PageRule, RequestFact } from '../../src/fetch/fetcher.ts'
import { openFetcher } from '../../src/fetch/open-fetcher.ts'
import { memoryRobots } from '../../src/fetch/robots.ts'
import { memoryTurns } from '../../src/fetch/turns.ts'
import { get, type PageRequest } from '../../src/sources/define-source.ts'

export const MIB = 1024 * 1024

export const apiRule: PageRule = {
  maxBodyBytes: 4 * MIB,
  lane: null,
  spacingMs: 0,
  robots: 'documented-api',
  sameHost: true,
  deadlineMs: 3_000,
}
export const siteRule: PageRule = { ...apiRule, robots: 'obey', sameHost: false }

/** A fetcher with short time-outs for one test, and the facts that it tells. */
export function testFetcher(settings: Partial<FetchSettings> = {}, ports: Partial<FetchPorts> = {}) {
  const facts: RequestFact[] = []
  const now = ports.now ?? Date.now
  const fetcher = openFetcher(
    {
      userAgent: 'Rolecall/0.1 (+https://rolecall.example/about)',
      spacingMs: null,
      allowPrivate: [],
      rewrite: [],
      timeouts: { connectMs: 1_000, headersMs: 500, bodyMs: 500 },
      ...settings,
    },
    {
      turns: memoryTurns(now),
      robots: memoryRobots(),
      now,
      onRequest: (fact) => facts.push(fact),
      ...ports,
    },
  )
  return {
    ...fetcher,
    facts,
    page: (
      target: string | PageRequest,
      rule: PageRule = apiRule,
      conditional: Parameters<typeof fetcher.fetchPage>[2] = null,
    ) =>
      fetcher.fetchPage(
        typeof target === 'string' ? get(target, 'json') : target,
        rule,
        conditional,
        AbortSignal.timeout(15_000),
      ),
    [Symbol.asyncDispose]: () => fetcher.close(),
  }
}

/** The error that a promise ends in; fails the test where it ends well. */
export async function failure(promise: Promise<unknown>): Promise<Error & { code?: string; delayMs?: number }> {
  try {
    await promise
  } catch (error) {
    return error as Error & { code?: string; delayMs?: number }
  }
  throw new Error('expected a failure, and there was none')
}
