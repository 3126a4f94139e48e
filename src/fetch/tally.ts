import type { RequestFact } from './fetcher.ts'

/** The requests of a visit to one host. */
export interface HostTally {
  requests: number
  notModified: number
  /** Over the wire. */
  bytes: number
  ms: number
  /** How often each status came; `0` where no answer did. */
  statuses: Record<string, number>
}

/** Requests, counted by host. */
export function tally(facts: readonly RequestFact[]): Record<string, HostTally> {
  const hosts = new Map<string, HostTally>()
  for (const { host, status, bytes, ms, notModified } of facts) {
    const sum = hosts.get(host) ?? { requests: 0, notModified: 0, bytes: 0, ms: 0, statuses: {} }
    sum.requests++
    sum.notModified += notModified ? 1 : 0
    sum.bytes += bytes
    sum.ms += ms
    sum.statuses[status ?? 0] = (sum.statuses[status ?? 0] ?? 0) + 1
    hosts.set(host, sum)
  }
  return Object.fromEntries(hosts)
}
