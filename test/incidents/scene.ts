import type { RunRow, Trigger } from '../../src/store/runs.ts'
import type { Site, SiteState } from '../faults/sites/site.ts'
import {
  type Behaviour,
  type Clock,
  honest,
  openClock,
  openSiteServer,
  openStage,
  openStageFetcher,
  type SiteServer,
  type Stage,
} from '../faults/stage.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

/** A database, a server and a clock for the incidents of one file. */
export interface Scene {
  ctx: TestContext
  server: SiteServer
  clock: Clock
  open(site: Site, slug?: string): Promise<Stage>
  /** A visit six hours later, in which the site behaves like this. */
  visit(stage: Stage, how?: Spoiled): Promise<RunRow>
  close(): Promise<void>
}

export interface Spoiled extends Partial<Omit<Behaviour, 'state'>> {
  state?: Partial<SiteState>
  waitMs?: number
  trigger?: Trigger
}

const HOUR = 3_600_000

export async function openScene(): Promise<Scene> {
  const ctx = await testContext()
  const server = await openSiteServer()
  const clock = openClock(ctx.now().getTime())
  return {
    ctx,
    server,
    clock,
    open: (site, slug = 'acme') => openStage(ctx, server, site, { slug, clock }),
    async visit(stage, { state, waitMs, trigger, ...more } = {}) {
      const good = honest(stage.site)
      stage.behaviour = { ...good, ...more, state: { ...good.state, ...state } }
      clock.pass(6 * HOUR)
      const fetcher = openStageFetcher(server.host, [stage], clock, waitMs)
      try {
        return await stage.visit(fetcher, trigger)
      } finally {
        await fetcher.close()
      }
    },
    async close() {
      await server[Symbol.asyncDispose]()
      await ctx.close()
    },
  }
}

export async function openIds(stage: Stage): Promise<string[]> {
  return (await stage.known()).filter((row) => row.closed_at === null).map((row) => row.external_id)
}
