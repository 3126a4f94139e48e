import { randomUUID } from 'node:crypto'
import { RetryLaterError } from '../errors.ts'
import type { Lane } from './lanes.ts'
import { jittered } from './retry-after.ts'
import type { Turns } from './turns.ts'

/** Who asks for page after page: a visit. */
export interface Visitor {
  name: string
  /** Whether a slow lane has let it ask for anything yet. */
  begun: boolean
  /** Milliseconds spent waiting for turns in slow lanes. */
  waitedMs: number
  /** What it waits for at this moment, in words that follow "waiting for"; null where it waits for nothing. */
  doing: string | null
  /** Until when (`performance.now()`) somebody waits for it, and what is said of a turn that comes later; null: it has its time. */
  haste: { until: number; hint: string } | null
  /** Asked before each request; throws where it may not go out. */
  mayAsk: () => Promise<void>
}

/** From this spacing on a lane is slow: a host that asks for it in robots.txt is kept waiting for by whoever visits it. */
const SLOW_MS = 10_000
/** What robots.txt asks for is kept to as it stands, up to here: a host that wants to be asked less than once an hour is not visited. */
export const LONGEST_CRAWL_DELAY_MS = 3_600_000
/** What one visit may wait in slow lanes, beside the time that it has for its work. */
export const LONGEST_WAITS_MS = 2 * 3_600_000
/** A wait of the lane's, and a margin for what is done between two pages. */
const MARGIN_MS = 60_000
/** When somebody who found a slow lane taken comes back, at the soonest. */
const COME_BACK_MS = 60_000

export interface SlowLanes {
  /** Passes where the lane is not slow, or is this visitor's now. Throws RetryLaterError `rate_limited`, or `time_limit` where it has waited enough. */
  enter(lane: Lane, visitor: Visitor, deadlineMs: number): Promise<void>
  /** The visit is over: its slow lanes are free for others, by the spacing that holds. */
  leave(visitor: Visitor): Promise<void>
}

export function newVisitor(of: Partial<Pick<Visitor, 'haste' | 'mayAsk'>> = {}): Visitor {
  return { name: randomUUID(), begun: false, waitedMs: 0, doing: null, haste: null, mayAsk: async () => {}, ...of }
}

export function isSlow(lane: Pick<Lane, 'spacingMs'>): boolean {
  return lane.spacingMs >= SLOW_MS
}

/**
 * One visit at a time in a slow lane, over all processes: two that took turns there would need twice the time, and each would hold a
 * worker's place meanwhile; the second goes back to its queue. And of this process' visits only `most` are in slow lanes at once, so
 * that other boards find places.
 */
export function openSlowLanes(turns: Turns, now: () => number, most: number): SlowLanes {
  const held = new Map<string, { visitor: string; until: number }>()

  function refuseIfFull(lane: Lane, visitor: Visitor): void {
    for (const [name, { until }] of held) if (until <= now()) held.delete(name)
    const holder = held.get(lane.name)
    const isFull = holder === undefined ? held.size >= most : holder.visitor !== visitor.name
    if (isFull) throw taken(lane, visitor)
  }

  return {
    async enter(lane, visitor, deadlineMs) {
      if (!isSlow(lane)) return
      if (visitor.waitedMs + lane.spacingMs > LONGEST_WAITS_MS) throw waitedEnough(lane)
      refuseIfFull(lane, visitor)
      const holdMs = 2 * lane.spacingMs + deadlineMs + MARGIN_MS
      held.set(lane.name, { visitor: visitor.name, until: now() + holdMs })
      const { granted } = await turns.take({ ...claim(lane.name, visitor), spacingMs: 0, maxWaitMs: 0, holdMs })
      if (granted) return
      held.delete(lane.name)
      throw taken(lane, visitor)
    },
    async leave(visitor) {
      for (const [name, holder] of held) {
        if (holder.visitor !== visitor.name) continue
        held.delete(name)
        // Where the store is away the hold ends by itself.
        await turns.release(claim(name, visitor)).catch(() => {})
      }
    },
  }
}

function claim(lane: string, { name }: Visitor) {
  return { lane: `visit:${lane}`, holder: name }
}

function taken(lane: Lane, visitor: Visitor): RetryLaterError {
  const message = `${slownessOf(lane)}, and another visit is under way${hintFor(visitor)}`
  return new RetryLaterError('rate_limited', message, jittered(Math.max(COME_BACK_MS, 2 * lane.spacingMs)))
}

/** Patience, so that the visit ends here with what it has: no page after this one is asked for. */
function waitedEnough(lane: Lane): RetryLaterError {
  const message = `the visit was stopped after ${LONGEST_WAITS_MS / 60_000} min of waiting: ${slownessOf(lane)}`
  return new RetryLaterError('time_limit', message, LONGEST_WAITS_MS)
}

/** Who asks for a lane's spacing, and how much that is: seconds, to the tenth where that is not whole. */
export function slownessOf({ name, spacingMs, slowedBy }: Lane): string {
  const who = slowedBy === undefined ? `the lane ${name}` : slowedBy
  const where = slowedBy === undefined ? '' : ' (Crawl-delay in its robots.txt)'
  return `${who} asks for ${Math.round(spacingMs / 100) / 10} s between two requests${where}`
}

/** What a visit in haste is told beside it, in words that follow a sentence. */
export function hintFor({ haste }: Visitor): string {
  return haste === null ? '' : `: ${haste.hint}`
}
