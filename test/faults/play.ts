import { type BoardRow, findBoard } from '../../src/store/boards.ts'
import type { RunRow } from '../../src/store/runs.ts'
import type { TestContext } from '../helpers/context.ts'
import type { Fault } from './fault.ts'
import { FAULTS } from './faults.ts'
import { personioBoard } from './sites/personio.ts'
import type { Site } from './sites/site.ts'
import {
  type Behaviour,
  type Clock,
  honest,
  type KnownRow,
  openClock,
  openStage,
  openStageFetcher,
  type SiteServer,
  type Stage,
} from './stage.ts'

/** What came of one fault on one site. */
export interface Played {
  site: Site
  fault: Fault
  before: KnownRow[]
  run: RunRow
  after: KnownRow[]
  board: BoardRow | null
  /** The visit to a board of another host meanwhile. */
  neighbour: RunRow
  /** The visit after the fault was over. */
  healthy: RunRow
  healed: KnownRow[]
}

const HOUR = 3_600_000

interface Scene {
  ctx: TestContext
  server: SiteServer
  stage: Stage
  neighbour: Stage
  clock: Clock
  round: number
}

/** Tries every fault on one site, one after the other, each between two visits that find nothing wrong. */
export async function playSite(ctx: TestContext, server: SiteServer, site: Site): Promise<Map<Fault, Played | Error>> {
  const clock = openClock(ctx.now().getTime())
  const stage = await openStage(ctx, server, site, { slug: 'acme', clock })
  const slug = `beside-${site.source}`
  const neighbour = await openStage(ctx, server, { ...personioBoard(slug), ads: 3 }, { slug, clock })
  const scene: Scene = { ctx, server, stage, neighbour, clock, round: 0 }
  for (let visit = 0; visit < 3; visit++) await healthyVisit(scene)
  const played = new Map<Fault, Played | Error>()
  for (const fault of FAULTS) {
    if (fault.befalls?.(site) === false) continue
    played.set(fault, await play(scene, fault).catch((error: Error) => error))
  }
  return played
}

async function play(scene: Scene, fault: Fault): Promise<Played> {
  const { ctx, stage, clock } = scene
  if (fault.before) await healthyVisit(scene, fault.before)
  const before = await stage.known()
  const good = nextBehaviour(scene)
  stage.behaviour = { ...good, ...fault.spoil(good, stage.site, clock) }
  const { run, neighbour } = await bothVisits(scene, fault.waitMs)
  const after = await stage.known()
  const board = await findBoard(ctx.db, stage.board)
  const healthy = await healthyVisit(scene)
  return { site: stage.site, fault, before, run, after, board, neighbour, healthy, healed: await stage.known() }
}

/** A process of its own: what it learned of the host is gone with it. */
async function bothVisits({ server, stage, neighbour, clock }: Scene, waitMs?: number) {
  clock.pass(6 * HOUR)
  const fetcher = openStageFetcher(server.host, [stage, neighbour], clock, waitMs)
  try {
    const [run, other] = await Promise.all([stage.visit(fetcher), neighbour.visit(fetcher)])
    return { run, neighbour: other }
  } finally {
    await fetcher.close()
  }
}

async function healthyVisit(scene: Scene, more: Partial<Behaviour> = {}): Promise<RunRow> {
  const { server, stage, clock } = scene
  stage.behaviour = { ...nextBehaviour(scene), ...more }
  clock.pass(6 * HOUR)
  const fetcher = openStageFetcher(server.host, [stage], clock)
  try {
    return await stage.crawl(fetcher)
  } finally {
    await fetcher.close()
  }
}

/** Something is new each time, or a visit would have nothing to look at. */
function nextBehaviour(scene: Scene): Behaviour {
  const good = honest(scene.stage.site)
  const [first, ...rest] = good.state.ads
  scene.round++
  const ads = first ? [{ ...first, title: `Gärtner, team ${scene.round}` }, ...rest] : []
  return { ...good, state: { ...good.state, ads } }
}
