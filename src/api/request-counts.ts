import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { ApiContext } from './env.ts'
import type { Count, SharedCounts } from './redis-counts.ts'

/** The window that a client's first request begins. */
export const WINDOW_S = 60
/** About 400 bytes each. Where more come within a window, those that came first are forgotten: a flood must not fill the memory. */
export const MOST_CLIENTS = 50_000
/** How long requests are counted here alone before the others hear of them. */
const SEND_AFTER_MS = 50
/** What is left of a window that is as good as over: its count would only be carried into the next. */
const BRIEF_MS = 2 * SEND_AFTER_MS

export interface RequestCounts {
  /** Counts one more request of this client. It never waits for anybody, and never fails. */
  count(client: string): Promise<Count>
}

/**
 * Counts in this process, which alone decides. With shared counts, what came in is told to the others every 50 ms in one batch, and
 * what the others saw is learned by it; while they are away, each process counts on alone.
 */
export function openRequestCounts(
  shared: SharedCounts | null,
  { log, windowSeconds = WINDOW_S }: Pick<ApiContext, 'log'> & { windowSeconds?: number },
): RequestCounts {
  const local = new RateLimiterMemory({ points: 1, duration: windowSeconds, keyPrefix: '' })
  const eldestFirst = new Set<string>()
  // One iterator for good: a new one would pass over all that were deleted before it comes to the eldest.
  const eldestsInTurn = eldestFirst.values()
  let unsent = new Map<string, number>()
  let isSending = false
  let isAlone = false

  function remember(client: string): void {
    eldestFirst.delete(client)
    eldestFirst.add(client)
    if (eldestFirst.size <= MOST_CLIENTS) return
    const { value: eldest = '' } = eldestsInTurn.next()
    eldestFirst.delete(eldest)
    void local.delete(eldest)
  }

  function sendLater(): void {
    isSending = true
    setTimeout(send, SEND_AFTER_MS).unref()
  }

  // One batch at a time: a slow Redis gets larger batches, not more of them.
  async function send(): Promise<void> {
    const batch = [...unsent]
    unsent = new Map()
    const told = await Promise.all(batch.map(([client, requests]) => tell(client, requests)))
    noteWhetherAlone(told.includes(false))
    isSending = false
    if (unsent.size > 0) sendLater()
  }

  /** What could not be told is not told later: it may be another window by then. It stays counted here. */
  async function tell(client: string, requests: number): Promise<boolean> {
    try {
      const all = await (shared as SharedCounts).add(client, requests)
      await learn(client, all)
      return true
    } catch {
      return false
    }
  }

  async function learn(client: string, all: Count): Promise<void> {
    const mine = await local.get(client)
    const requests = all.requests + (unsent.get(client) ?? 0)
    // Shared counts that were lost must not forgive what was seen here.
    if (mine === null || mine.consumedPoints >= requests || all.resetMs < BRIEF_MS) return
    await local.set(client, requests, all.resetMs / 1000)
  }

  function noteWhetherAlone(nowAlone: boolean): void {
    if (nowAlone === isAlone) return
    isAlone = nowAlone
    if (nowAlone) log.warn('Redis does not answer: each API process counts the requests of clients alone')
    else log.info('Redis answers again: the requests of clients are counted for all API processes together')
  }

  return {
    count: async (client) => {
      const counted = local.penalty(client)
      if (shared !== null) {
        unsent.set(client, (unsent.get(client) ?? 0) + 1)
        if (!isSending) sendLater()
      }
      const { consumedPoints, msBeforeNext, isFirstInDuration } = await counted
      if (isFirstInDuration) remember(client)
      return { requests: consumedPoints, resetMs: msBeforeNext }
    },
  }
}
