import type { Context } from '../src/context.ts'
import { lookAfter } from '../src/pipeline/look-after.ts'

/** What died is missed within this time; its lease, 30 s, and its restart come on top, within a minute. */
const EVERY_MS = 15_000

/** Takes up what crashes and a forgetful queue leave behind, between the beats. Any number may run. */
export function startCaretaker(ctx: Pick<Context, 'db' | 'now' | 'log' | 'queues'>): { close(): Promise<void> } {
  let running: Promise<void> | null = null
  const timer = setInterval(() => {
    running ??= lookAfter(ctx)
      .catch((error) =>
        ctx.log.warn({ err: error }, 'What was left behind could not be looked after; next try in 15 s'),
      )
      .finally(() => {
        running = null
      })
  }, EVERY_MS)
  return {
    close: async () => {
      clearInterval(timer)
      await running
    },
  }
}
