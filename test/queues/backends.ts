import type { QueueName } from '../../src/queues/jobs.ts'
import { NO_TRACING, type Tracing } from '../../src/telemetry/tracing.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

const REDIS_URL = process.env.TEST_REDIS_URL

if (!REDIS_URL) console.info('The Redis half of the queue tests is left out: TEST_REDIS_URL is not set')

/** Both homes of the queues; the one that is not here is left out. */
export const BACKENDS = [
  { backend: 'postgres', missing: false },
  { backend: 'redis', missing: !REDIS_URL },
] as const

/** A context on this backend, with the real clock: BullMQ knows no other. */
export async function queueContext(
  backend: 'postgres' | 'redis',
  env: Record<string, string> = {},
  tracing: Tracing = NO_TRACING,
): Promise<TestContext> {
  const ctx = await testContext({ env, tracing, ...(backend === 'redis' && REDIS_URL && { redisUrl: REDIS_URL }) })
  return { ...ctx, now: () => new Date() }
}

/** Like `until`, with the delays of a queue's jobs cut short: BullMQ's clock cannot be faked. */
export async function hurryUntil(
  ctx: TestContext,
  name: QueueName,
  check: () => Promise<boolean> | boolean,
): Promise<boolean> {
  const queue = ctx.queueBackend.openQueue(name)
  let ahead = 0
  ctx.now = () => new Date(Date.now() + ahead)
  const reached = await until(async () => {
    if (await check()) return true
    const delayed = await queue.getDelayed()
    if (delayed.length > 0) ahead += 30_000
    await Promise.all(delayed.map((job) => job.promote().catch(() => {})))
    return false
  })
  ctx.now = () => new Date()
  await queue.close()
  return reached
}

/** Waits until `check` holds, at most `ms`; answers whether it did. */
export async function until(check: () => Promise<boolean> | boolean, ms = 10_000): Promise<boolean> {
  const end = performance.now() + ms
  while (performance.now() < end) {
    if (await check()) return true
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return false
}
