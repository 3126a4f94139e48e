import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { presenceOf } from '../../src/sources/define-source.ts'
import { requireSource } from '../../src/sources/index.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import type { Fault, Verdict } from './fault.ts'
import { FAULTS } from './faults.ts'
import { type Played, playSite } from './play.ts'
import { SITES } from './sites/all-sites.ts'
import type { Site } from './sites/site.ts'
import { openSiteServer, type SiteServer } from './stage.ts'

/** As many as keep two cores busy; more, and honest answers come too late. */
const AT_ONCE = 4

const cases = SITES.flatMap((site) =>
  FAULTS.filter((fault) => fault.befalls?.(site) !== false).map(
    (fault) => [site.source, fault.name, site, fault] as const,
  ),
)

let ctx: TestContext
let server: SiteServer
const results = new Map<string, Played | Error>()

beforeAll(async () => {
  ctx = await testContext()
  server = await openSiteServer()
  const waiting = [...SITES]
  async function work(): Promise<void> {
    for (let site = waiting.shift(); site !== undefined; site = waiting.shift()) {
      for (const [fault, result] of await playSite(ctx, server, site)) results.set(nameOf(site, fault), result)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}, 400_000)
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await ctx.close()
})

describe.each(SITES.map((site) => [site.source] as const))('a visit to %s that meets', (source) => {
  const mine = cases.filter(([name]) => name === source).map(([, name, site, fault]) => [name, site, fault] as const)

  it.each(mine)('%s', (_name, site, fault) => {
    const result = results.get(nameOf(site, fault))
    if (!result || result instanceof Error) throw result ?? new Error('This case was not played')
    expectVerdict(result)
    expectNothingLost(result)
    expectNeighbour(result)
    expectHealed(result)
  })
})

describe('the matrix', () => {
  it('tries at least 32 faults, each on at least 6 sources', () => {
    const sitesOf = FAULTS.map((fault) => cases.filter((one) => one[3] === fault).length)
    console.log(`Fault matrix: ${FAULTS.length} faults on ${SITES.length} sources, ${cases.length} cases.`)
    expect(FAULTS.length).toBeGreaterThanOrEqual(32)
    expect(Math.min(...sitesOf), 'sources of the fault that befalls fewest').toBeGreaterThanOrEqual(6)
    expect(results.size).toBe(cases.length)
  })
})

function nameOf(site: Site, fault: Fault): string {
  return `${site.source}: ${fault.name}`
}

function verdictOn({ site, fault }: Played): Verdict {
  return fault.except?.[site.source] ?? fault.expected
}

/** Outcome, code and proof as they should be: no success that nobody hears of. */
function expectVerdict(played: Played): void {
  const { run, board } = played
  const expected = verdictOn(played)
  expect({
    outcome: run.outcome,
    code: run.reason?.code ?? null,
    truncated: (run.truncated as { code: string } | null)?.code ?? null,
    complete: run.complete,
  }).toEqual({ truncated: null, ...expected, complete: expected.outcome === 'ok' })
  const isWell = expected.outcome === 'ok' || expected.outcome === 'partial' || expected.outcome === 'not_modified'
  expect(board?.health === 'ok', `health is ${board?.health}`).toBe(isWell)
}

/** What was open is open, and not thought missing, but for what truly left; a visit that is not believed writes nothing at all. */
function expectNothingLost(played: Played): void {
  const { site, fault, before, after, run, board } = played
  const dropped = fault.drops?.(site).ads ?? 0
  const away = dropped + (fault.leaves ?? 0)
  const staying = before.slice(away).map((row) => row.external_id)
  const open = after.filter((row) => staying.includes(row.external_id) && row.closed_at === null)
  expect(open.map((row) => row.external_id)).toEqual(staying)
  if (fault.leaves === undefined) expect(open.filter((row) => row.missing_since !== null)).toEqual([])
  expectDropped(played)
  expect(run.closed ?? 0).toBeLessThanOrEqual(away)
  expect(board?.openPostings).toBeGreaterThanOrEqual(site.ads - away)
  if (run.outcome !== 'ok' && run.outcome !== 'partial') expect(after).toEqual(before)
  const rows = (run.seen ?? 0) + (run.rejected ?? 0)
  if (run.outcome === 'ok')
    expect(rows, 'rows of a visit that calls itself whole').toBeGreaterThanOrEqual(site.ads - away)
  const finishedAt = run.finishedAt ?? ''
  const tooLate = after.filter((row) => row.posted_at !== null && row.posted_at > finishedAt)
  expect(tooLate, 'postings of the future').toEqual([])
}

/** What truly left is closed by its page, or where the source grants one visit, else missed; of what a window does not show nothing is known. */
function expectDropped({ site, fault, before, after, run }: Played): void {
  const dropped = fault.drops?.(site)
  if (!dropped) return
  const source = requireSource(site.source)
  const board = { slug: 'acme', name: site.name, config: source.config.parse(site.config) }
  const isMissed = dropped.tells === 'page' || presenceOf(source, board) === 'whole'
  const closes = dropped.tells === 'page' || (isMissed && source.manifest.grace === 1)
  expect([run.closed, run.missing]).toEqual([closes ? dropped.ads : 0, isMissed && !closes ? dropped.ads : 0])
  for (const { external_id } of before.slice(0, dropped.ads)) {
    const row = after.find((one) => one.external_id === external_id)
    expect([row?.closed_at !== null, row?.missing_since !== null]).toEqual([closes, isMissed])
  }
}

function expectNeighbour({ neighbour }: Played): void {
  expect(neighbour).toMatchObject({ reason: null, truncated: null })
  expect(['ok', 'not_modified']).toContain(neighbour.outcome)
}

/** The next visit finds all as it was. */
function expectHealed({ site, before, healthy, healed }: Played): void {
  expect(healthy).toMatchObject({ outcome: 'ok', complete: true, reason: null, seen: site.ads, rejected: 0 })
  const known = new Set(before.map((row) => row.external_id))
  const told = (rows: Played['before']) =>
    rows
      .filter((row) => known.has(row.external_id))
      .map(({ hash: _, ...row }) => ({ ...row, title: row.title?.replace(/team \d+/, 'team') ?? null }))
  expect(told(healed)).toEqual(told(before))
}
