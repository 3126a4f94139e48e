import { setTimeout as sleep } from 'node:timers/promises'
import { RetryLaterError } from '../errors.ts'
import type { FetchSettings, PageRule } from './fetcher.ts'
import { openLaneLocks } from './lane-locks.ts'
import { jittered } from './retry-after.ts'
import { rewriteFor } from './rewrite.ts'
import { memoryTurns, type Turns } from './turns.ts'

export interface Lane {
  name: string
  spacingMs: number
  /** A mirror of our own without spacing takes any number of requests at once, and turns in this process only. */
  shared: boolean
}

/** A longer wait for the lane's next start goes back to the queue instead of holding a worker. */
const LONGEST_SLEEP_MS = 10_000
/** Behind requests of our own process one waits longer: they are under way, and a visit broken off after page one is lost work. */
const LONGEST_LINE_MS = 30_000

/** The lane of a URL under a rule. A rewritten origin is a lane of its own, spaced only where FETCH_SPACING_MS is set. */
export function laneOf(
  url: URL,
  rule: Pick<PageRule, 'lane' | 'spacingMs'>,
  settings: Pick<FetchSettings, 'spacingMs' | 'rewrite'>,
): Lane {
  if (rewriteFor(url, settings.rewrite) !== null) {
    const spacingMs = settings.spacingMs ?? 0
    return { name: `rewrite:${url.origin}`, spacingMs, shared: spacingMs > 0 }
  }
  return { name: rule.lane ?? url.host, spacingMs: settings.spacingMs ?? rule.spacingMs, shared: true }
}

export interface Lanes {
  /** Runs `work` when the lane is free. Throws RetryLaterError `rate_limited` when that takes too long; an abort throws its reason. */
  inTurn<T>(lane: Lane, signal: AbortSignal, work: () => Promise<T>): Promise<T>
  /** Nobody starts in the lane for `delayMs`. */
  pause(lane: Lane, delayMs: number): Promise<void>
}

export function openLanes(turns: Turns, now: () => number): Lanes {
  const locks = openLaneLocks()
  const ownTurns = memoryTurns(now)
  const turnsOf = (lane: Lane) => (lane.shared ? turns : ownTurns)

  async function waitForTurn(lane: Lane, signal: AbortSignal): Promise<void> {
    const maxWaitMs = longestSleep(lane)
    // The jitter goes into what is reserved, so that the least spacing always holds.
    const spacingMs = Math.ceil(lane.spacingMs * (1 + Math.random() / 5))
    const waitMs = await turnsOf(lane).take({ lane: lane.name, spacingMs, maxWaitMs })
    if (waitMs > maxWaitMs) throw busy(lane, waitMs)
    if (waitMs > 0) await sleep(waitMs, undefined, { signal })
  }

  return {
    async inTurn(lane, signal, work) {
      try {
        signal.throwIfAborted()
        if (!lane.shared) {
          await waitForTurn(lane, signal)
          return await work()
        }
        const inLineMs = Math.max(LONGEST_LINE_MS, longestSleep(lane))
        const release = await locks.acquire(lane.name, inLineMs, signal)
        if (release === null) throw busy(lane, longestSleep(lane))
        try {
          await waitForTurn(lane, signal)
          return await work()
        } finally {
          release()
        }
      } catch (error) {
        // Timers throw an AbortError of their own; the caller's reason says more.
        throw signal.aborted ? signal.reason : error
      }
    },
    pause: (lane, delayMs) => turnsOf(lane).penalise(lane.name, delayMs),
  }
}

/** A lane with a long crawl-delay must be waited for, or no visit of two pages would ever end. */
function longestSleep(lane: Lane): number {
  return Math.max(LONGEST_SLEEP_MS, lane.spacingMs * 1.5)
}

function busy(lane: Lane, waitMs: number): RetryLaterError {
  const message = `The lane ${lane.name} is taken for another ${Math.ceil(waitMs / 1000)} s`
  return new RetryLaterError('rate_limited', message, jittered(waitMs))
}
