import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { RetryLaterError } from '../errors.ts'
import type { FetchSettings, PageRule } from './fetcher.ts'
import { openLaneLocks } from './lane-locks.ts'
import { jittered } from './retry-after.ts'
import { rewriteFor } from './rewrite.ts'
import { hintFor, isSlow, newVisitor, openSlowLanes, slownessOf, type Visitor } from './slow-lanes.ts'
import { memoryTurns, type Turn, type Turns } from './turns.ts'

export interface Lane {
  name: string
  spacingMs: number
  /** A mirror of our own without spacing takes any number of requests at once, and turns in this process only. */
  shared: boolean
  /** The host whose robots.txt asks for this spacing; absent where it is ours. */
  slowedBy?: string
}

/** A longer wait for the lane's next start goes back to the queue instead of holding a worker. */
const LONGEST_SLEEP_MS = 10_000
/** Behind requests that are under way one waits longer: a visit broken off after page one is lost work. */
const LONGEST_LINE_MS = 30_000
/** When to ask again for a lane in which another process' request is under way. */
const ASK_AGAIN_MS = 200
/** A quarter of the visits that a process makes at once, unless it is told otherwise. */
const MOST_SLOW_LANES = 4
/** A request ends by its own deadline; only one whose process died holds its lane for longer. */
const HOLD_MARGIN_MS = 5_000

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

export interface Stay {
  /** Milliseconds that the work may take. */
  deadlineMs: number
  signal: AbortSignal
  /** Whose request it is; one of nobody's visit where absent. */
  visitor?: Visitor
}

export interface Lanes {
  /** Runs `work` when the lane is free. Throws RetryLaterError `rate_limited` when that takes too long; an abort throws its reason. */
  inTurn<T>(lane: Lane, stay: Stay, work: () => Promise<T>): Promise<T>
  /** Nobody starts in the lane for `delayMs`. */
  pause(lane: Lane, delayMs: number): Promise<void>
  /** A visit is over. */
  leave(visitor: Visitor): Promise<void>
}

/** `mostSlow`: how many slow lanes this process' visits may be in at once. */
export function openLanes(turns: Turns, now: () => number, mostSlow = MOST_SLOW_LANES): Lanes {
  const locks = openLaneLocks()
  const ownTurns = memoryTurns(now)
  const slow = openSlowLanes(turns, now, mostSlow)

  async function inSharedTurn<T>(lane: Lane, stay: Stay, work: () => Promise<T>): Promise<T> {
    const { deadlineMs, signal, visitor = newVisitor() } = stay
    const began = performance.now()
    await slow.enter(lane, visitor, deadlineMs)
    const release = await locks.acquire(lane.name, Math.max(LONGEST_LINE_MS, longestSleep(lane)), signal)
    if (release === null) throw busy(lane, longestSleep(lane), visitor)
    try {
      const turn = { ...turnIn(lane, patienceOf(lane, visitor)), holdMs: deadlineMs + HOLD_MARGIN_MS }
      // What this process was told to wait holds even if the shared store has forgotten it.
      await waitFor(ownTurns, { ...turn, spacingMs: 0, holdMs: 0 }, lane, { signal, visitor })
      try {
        await waitFor(turns, turn, lane, { signal, visitor })
        if (isSlow(lane)) {
          visitor.begun = true
          visitor.waitedMs += performance.now() - began
        }
        return await work()
      } finally {
        // Where the store is away the hold ends by itself.
        await turns.release(turn).catch(() => {})
      }
    } finally {
      release()
    }
  }

  return {
    async inTurn(lane, stay, work) {
      try {
        stay.signal.throwIfAborted()
        if (lane.shared) return await inSharedTurn(lane, stay, work)
        await waitFor(ownTurns, turnIn(lane, longestSleep(lane)), lane, { visitor: newVisitor(), ...stay })
        return await work()
      } catch (error) {
        // Timers throw an AbortError of their own; the caller's reason says more.
        throw stay.signal.aborted ? stay.signal.reason : error
      }
    },
    async pause(lane, delayMs) {
      await ownTurns.penalise(lane.name, delayMs)
      // The answer that asked for the pause must reach its visit, whatever has become of the store.
      if (lane.shared) await turns.penalise(lane.name, delayMs).catch(() => {})
    },
    leave: slow.leave,
  }
}

async function waitFor(
  turns: Turns,
  turn: Turn,
  lane: Lane,
  { signal, visitor }: Required<Pick<Stay, 'signal' | 'visitor'>>,
): Promise<void> {
  const started = performance.now()
  for (;;) {
    const { granted, waitMs } = await turns.take(turn)
    if (granted) {
      if (waitMs > 0) await sleep(waitMs, undefined, { signal })
      return
    }
    if (waitMs > turn.maxWaitMs) throw busy(lane, waitMs, visitor)
    if (performance.now() - started > LONGEST_LINE_MS) throw busy(lane, turn.maxWaitMs, visitor)
    await sleep(ASK_AGAIN_MS, undefined, { signal })
  }
}

function turnIn(lane: Lane, maxWaitMs: number): Turn {
  // The jitter goes into what is reserved, so that the least spacing always holds.
  const spacingMs = Math.ceil(lane.spacingMs * (1 + Math.random() / 5))
  return { lane: lane.name, holder: randomUUID(), spacingMs, maxWaitMs, holdMs: 0 }
}

/**
 * A visit that has not begun waits in its queue, where it holds nobody up. One for which somebody waits is told at once of a
 * crawl-delay that is longer: to sit the time out would show no more.
 */
function patienceOf(lane: Lane, visitor: Visitor): number {
  const longest = isSlow(lane) && !visitor.begun ? LONGEST_SLEEP_MS : longestSleep(lane)
  if (visitor.haste === null || lane.slowedBy === undefined) return longest
  return Math.max(0, Math.min(longest, visitor.haste.until - performance.now()))
}

/** A lane with a long crawl-delay must be waited for, or no visit of two pages would ever end. */
function longestSleep(lane: Lane): number {
  return Math.max(LONGEST_SLEEP_MS, lane.spacingMs * 1.5)
}

function busy(lane: Lane, waitMs: number, visitor: Visitor): RetryLaterError {
  const seconds = Math.ceil(waitMs / 1000)
  const message =
    lane.slowedBy === undefined
      ? `The lane ${lane.name} is taken for another ${seconds} s`
      : `${slownessOf(lane)}, and may be asked again in ${seconds} s${hintFor(visitor)}`
  return new RetryLaterError('rate_limited', message, jittered(waitMs))
}
