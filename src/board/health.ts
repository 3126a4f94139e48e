import type { ReasonCode } from '../errors.ts'

/** We are kept from the board, which may be well. */
const REFUSALS = new Set<ReasonCode>(['robots', 'rate_limited', 'not_json', 'private_address', 'off_host'])
const REFUSING_STATUSES = new Set<number | null>([401, 403, 451])

/** What a board is called after a visit that failed by this code, and by this status where a page answered one. A circuit tells of the host, not of the board. */
export function healthAfterFailure(code: ReasonCode, status: number | null, before: string): string {
  if (code === 'circuit_open') return before
  return REFUSALS.has(code) || REFUSING_STATUSES.has(status) ? 'blocked' : 'broken'
}

/** After a visit that found all as the last good one did, which saw so many. */
export function healthUnchanged(seen: number): 'ok' | 'empty' {
  return seen === 0 ? 'empty' : 'ok'
}
