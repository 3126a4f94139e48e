import { openFetcher } from '../../src/fetch/open-fetcher.ts'
import { memoryRobots } from '../../src/fetch/robots.ts'
import { memoryTurns } from '../../src/fetch/turns.ts'
import { addWebhook, type WebhookInput } from '../../src/pipeline/webhook-acts.ts'
import type { WebhookRow } from '../../src/store/webhooks.ts'
import type { TestContext } from '../helpers/context.ts'
import { type FaultServer, type Handler, openFaultServer, status } from '../helpers/fault-server.ts'

/** CONTRACT.md's body of a webhook. */
export interface Body {
  id: string
  type: string
  at: string
  webhook: string
  data: {
    listing?: { id: string; title: string; status: string } | null
    change?: { type: string; id: string; into: string | null }
    board?: Record<string, unknown>
    run?: Record<string, unknown>
    postings?: number
  }
}

export interface Receiver {
  server: FaultServer
  /** Answers from now on. */
  answer(handler: Handler): void
  /** What came, and forgets it. */
  taken(): Body[]
  webhook(input?: Partial<WebhookInput>): Promise<WebhookRow>
  close(): Promise<void>
}

/** A receiver on loopback, which the context's own fetcher may post to. */
export async function openReceiver(ctx: TestContext): Promise<Receiver> {
  const server = await openFaultServer()
  server.on('*', status(204))
  const now = () => ctx.now().getTime()
  const fetcher = openFetcher(
    { ...ctx.config.fetch, allowPrivate: [server.host] },
    { turns: memoryTurns(now), robots: memoryRobots(), now },
  )
  ctx.fetcher.postWebhook = fetcher.postWebhook
  return {
    server,
    answer: (handler) => server.on('*', handler),
    taken: () => server.hits.splice(0).map((hit) => JSON.parse(hit.body) as Body),
    webhook: (input) => {
      const all = { name: null, url: `${server.origin}/hook`, events: ['listing.opened' as const], filter: null }
      return addWebhook(ctx, { ...all, ...input }, 'test')
    },
    close: async () => {
      await fetcher.close()
      await server[Symbol.asyncDispose]()
    },
  }
}
