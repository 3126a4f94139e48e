import { type FetchCount, OTHER_HOSTS } from '../store/fetch-counts.ts'

/** Each costs Prometheus half a dozen series. */
const MOST_HOSTS = 300

/**
 * Names hosts of requests as labels, so many at most: those that were asked most when there was room have one of their own, and keep it
 * as long as the process lives, for a counter must not fall. All else is `other`.
 */
export function openHostLabels(most = MOST_HOSTS): (counts: readonly FetchCount[]) => (host: string) => string {
  const own = new Set<string>()
  return (counts) => {
    if (own.size < most) {
      const requests = new Map<string, number>()
      for (const { host, requests: more } of counts) {
        if (host !== OTHER_HOSTS && !own.has(host)) requests.set(host, (requests.get(host) ?? 0) + more)
      }
      const byRequests = [...requests].toSorted(([, a], [, b]) => b - a)
      for (const [host] of byRequests.slice(0, most - own.size)) own.add(host)
    }
    return (host) => (own.has(host) ? host : OTHER_HOSTS)
  }
}

const TOLD_ALONE = new Set([
  200, 204, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 406, 410, 422, 429, 451, 500, 502, 503, 504,
])

/** A server may answer any number: rare ones are told by their class, `4xx`. 0 is `none`. */
export function statusLabel(status: number): string {
  if (status === 0) return 'none'
  return TOLD_ALONE.has(status) ? String(status) : `${Math.floor(status / 100)}xx`
}
