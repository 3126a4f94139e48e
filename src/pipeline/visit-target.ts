import type { PageRule, VisitTarget } from '../fetch/fetcher.ts'
import type { Source } from '../sources/define-source.ts'

/** Where a visit to a board of this source goes; `url` is its first request's. */
export function visitTarget(source: Source, url: string): VisitTarget {
  const { lane, kind, sites } = source.manifest
  const isVendor = kind === 'employer' && sites !== 'own'
  // A shared lane is a circuit already; a source with a host a board is down when several of its boards are.
  return { url, rule: pageRule(source), provider: lane === null && isVendor ? source.name : null }
}

export function pageRule(source: Source): PageRule {
  const { maxBodyBytes, lane, spacingMs, robots, redirects, credentials } = source.manifest
  return { maxBodyBytes, lane, spacingMs, robots, sameHost: redirects === 'stay', credentials }
}
