import { setTimeout as sleep } from 'node:timers/promises'
import { RetryLaterError, TransientError } from '../errors.ts'

/** How long one visit may wait in the midst of it, instead of ending there. Milliseconds. */
export interface Patience {
  /** The longest single wait that a 429 or a taken lane may ask for. */
  longestMs: number
  /** What is left for all waits of the visit. */
  leftMs: number
  /** Tries of one page that may fail in passing (a reset, a 5xx) before it counts as lost. */
  tries: number
  /** The first wait after a passing failure; each next one is twice as long. */
  backoffMs: number
  signal: AbortSignal
}

/** A visit's patience: what was already fetched is worth minutes, an endless crawl is not. */
export function fullPatience(signal: AbortSignal): Patience {
  return { longestMs: 60_000, leftMs: 5 * 60_000, tries: 3, backoffMs: 1_000, signal }
}

/** For what starts over at little cost, such as the first page: the caller's queue waits instead. */
export function noPatience(signal: AbortSignal): Patience {
  return { longestMs: 0, leftMs: 0, tries: 1, backoffMs: 0, signal }
}

/** Tries until it succeeds, or until patience ends: then throws the last error. An abort throws its reason. */
export async function patiently<T>(patience: Patience, attempt: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; ) {
    try {
      return await attempt()
    } catch (error) {
      const waitMs = waitAfter(error, patience, failures)
      if (error instanceof TransientError) failures++
      if (waitMs === null || waitMs > patience.leftMs) throw error
      patience.leftMs -= waitMs
      await sleep(waitMs, undefined, { signal: patience.signal }).catch(() => {
        throw patience.signal.reason
      })
    }
  }
}

function waitAfter(error: unknown, patience: Patience, failures: number): number | null {
  if (error instanceof RetryLaterError) return error.delayMs <= patience.longestMs ? error.delayMs : null
  if (!(error instanceof TransientError) || failures + 1 >= patience.tries) return null
  return patience.backoffMs * 2 ** failures * (1 + Math.random() / 5)
}
