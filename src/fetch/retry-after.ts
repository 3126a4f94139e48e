export const LONGEST_WAIT_MS = 6 * 3_600_000
const DEFAULT_WAIT_MS = 60_000
const SHORTEST_WAIT_MS = 1_000

/** Retry-After in seconds or as a date (RFC 9110, 10.2.3) -> milliseconds from `now`, between a second and six hours. */
export function waitFrom(retryAfter: string | null, now: number): number {
  const text = retryAfter?.trim() ?? ''
  const wish = /^\d+$/.test(text) ? Number(text) * 1000 : httpDate(text) - now
  return Number.isNaN(wish) ? DEFAULT_WAIT_MS : Math.min(Math.max(wish, SHORTEST_WAIT_MS), LONGEST_WAIT_MS)
}

function httpDate(text: string): number {
  // The asctime form names no zone and would be read as local time; and Date.parse takes bare numbers such as "-5" or "1.5" for dates.
  if (!/[A-Za-z]{3}/.test(text)) return Number.NaN
  return Date.parse(/(GMT|UTC|[+-]\d{4})$/.test(text) ? text : `${text} GMT`)
}

/** Up to a tenth longer, so that those who wait do not all come back at once; never over six hours. */
export function jittered(delayMs: number): number {
  return Math.min(LONGEST_WAIT_MS, Math.ceil(delayMs * (1 + Math.random() / 10)))
}
