import type { Context } from '../src/context.ts'

/** BullMQ tries again at once, for each job that it could take: thousands of times a second while a server starts. */
const PAUSE_MS = 10_000

/** Says the first of many errors of a queue, then at most one in ten seconds and how many there were meanwhile. */
export function queueTrouble(ctx: Pick<Context, 'log'>, queue: string, message: string): (error: Error) => void {
  let saidAt = Number.NEGATIVE_INFINITY
  let unsaid = 0
  return (error) => {
    const now = performance.now()
    if (now - saidAt < PAUSE_MS) {
      unsaid++
      return
    }
    ctx.log.warn({ queue, err: error, ...(unsaid > 0 && { unsaid }) }, message)
    saidAt = now
    unsaid = 0
  }
}
