import type { Context } from '../src/context.ts'
import { sweep } from '../src/pipeline/sweep.ts'

const EVERY_MS = 60_000

/** Keeps deadlines and retention, every minute. Any number may run: each statement may run twice. */
export function startSweeper(ctx: Context): { close(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = running
      .then(() => sweep(ctx))
      .catch((error) => ctx.log.warn({ err: error }, 'A sweep failed; the next is due in a minute'))
  }, EVERY_MS)
  return {
    close: async () => {
      clearInterval(timer)
      await running
    },
  }
}
