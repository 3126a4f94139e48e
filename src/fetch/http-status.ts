import { PermanentError, RetryLaterError, TransientError } from '../errors.ts'
import { jittered, waitFrom } from './retry-after.ts'

/**
 * The error that a status other than 2xx or 304 means: RetryLaterError `rate_limited` for 429, and for 503 with Retry-After;
 * TransientError for 408, 425 and 5xx; PermanentError for the rest. `httpStatusOf` gives the status back.
 */
export function statusError(url: string, status: number, retryAfter: string | null, now: number): Error {
  const cause = { status }
  if (status === 429 || (status === 503 && retryAfter !== null)) {
    const delayMs = jittered(waitFrom(retryAfter, now))
    const wish = retryAfter === null ? 'without saying for how long' : `(Retry-After: ${retryAfter.slice(0, 60)})`
    return new RetryLaterError('rate_limited', `${url} answered ${status} and asks for patience ${wish}`, delayMs, {
      cause,
    })
  }
  const message = `${url} answered ${status}${MEANING[status] ? ` (${MEANING[status]})` : ''}`
  if (status >= 500 || status === 408 || status === 425) return new TransientError('http_status', message, { cause })
  return new PermanentError('http_status', message, { cause })
}

const MEANING: Record<number, string> = {
  400: 'bad request',
  401: 'needs a login',
  403: 'forbidden',
  404: 'not found',
  410: 'gone',
  451: 'withheld for legal reasons',
  500: 'internal error',
  502: 'bad gateway',
  503: 'unavailable',
  504: 'gateway time-out',
}

/** The HTTP status behind an error of the fetcher, or null: tells 404 and 410 (gone) from 401 and 403 (refused). */
export function httpStatusOf(error: unknown): number | null {
  const cause = error instanceof Error ? error.cause : null
  return typeof cause === 'object' && cause !== null && 'status' in cause && typeof cause.status === 'number'
    ? cause.status
    : null
}
