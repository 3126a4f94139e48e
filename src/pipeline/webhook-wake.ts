import type { Context } from '../context.ts'
import { dueWebhooks } from '../store/webhook-lease.ts'

/** One beat of the webhooks: whoever has something to send, or changes to look at, gets a job. */
export async function wakeWebhooks(ctx: Pick<Context, 'db' | 'now' | 'queues'>): Promise<number> {
  const due = await dueWebhooks(ctx.db, ctx.now())
  await ctx.queues.addWebhooks(due)
  return due.length
}
