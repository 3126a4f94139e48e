import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitFrom } from '../../src/fetch/retry-after.ts'
import { findBoard } from '../../src/store/boards.ts'
import { leverSite } from '../faults/sites/lever.ts'
import { personioSite } from '../faults/sites/personio.ts'
import { recruiteeBoard } from '../faults/sites/recruitee.ts'
import { smartrecruitersSite } from '../faults/sites/smartrecruiters.ts'
import { theMuseSite } from '../faults/sites/the-muse.ts'
import { honest, openStageFetcher } from '../faults/stage.ts'
import { status } from '../helpers/fault-server.ts'
import { openIds, openScene, type Scene } from './scene.ts'

const HOUR = 3_600_000

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

describe('incident 6: pages were cut to 20 rows while the offset moved by 100, and a 429 threw good rows away', () => {
  it('moves by the rows that came', async () => {
    const stage = await scene.open(leverSite)
    const run = await scene.visit(stage, { state: { pageSize: 20 } })
    expect(run).toMatchObject({ outcome: 'ok', complete: true, seen: 113, new: 113 })
  })

  it('writes what came before the 429', async () => {
    const stage = await scene.open(leverSite)
    const { ads } = honest(leverSite).state
    const moved = ads.map((ad, n) => (n < 40 ? { ...ad, title: `${ad.title}, Nachtschicht` } : ad))
    const wire = (page: { offset: number }) => (page.offset > 0 ? status(429, { 'retry-after': '7200' }) : null)
    const run = await scene.visit(stage, { state: { ads: moved }, wire })
    expect(run).toMatchObject({ outcome: 'partial', truncated: { code: 'rate_limited' }, changed: 40, closed: 0 })
    expect(await openIds(stage)).toHaveLength(113)
  })
})

describe('incident 7: 43 of 45 detail pages were lost to 429, and nearly every board of a provider was refused', () => {
  it('stops asking at the first 429, and takes up where it stopped', async () => {
    const stage = await scene.open(smartrecruitersSite)
    let served = 0
    const run = await scene.visit(stage, {
      wire: ({ kind }) => (kind === 'detail' && ++served > 12 ? status(429, { 'retry-after': '7200' }) : null),
    })
    expect(run).toMatchObject({ outcome: 'partial', truncated: { code: 'rate_limited' }, new: 12, closed: 0 })
    expect(served, 'asked once more, and then left in peace').toBe(13)
    const next = await scene.visit(stage)
    expect(next).toMatchObject({ outcome: 'ok', complete: true, seen: 25, new: 13 })
    expect(next.requests, 'what was had is not asked for again, but for its day of the seven').toBeLessThan(3 + 25)
  })

  it('leaves the other hosts of a provider in peace when three boards have failed', async () => {
    const slugs = Array.from({ length: 15 }, (_, n) => `tenant-${n}`)
    const stages = await Promise.all(slugs.map((slug) => scene.open(recruiteeBoard(slug), slug)))
    const fetcher = openStageFetcher(scene.server.host, stages, scene.clock)
    for (const stage of stages) stage.behaviour = { ...honest(stage.site), wire: () => status(403) }
    const codes: (string | undefined)[] = []
    const before = scene.server.hits.length
    for (const stage of stages) codes.push((await stage.visit(fetcher, 'schedule')).reason?.code)
    expect(codes).toEqual([...Array(3).fill('http_status'), ...Array(12).fill('circuit_open')])
    const asked = new Set(scene.server.hits.slice(before).map((hit) => hit.path.split('/')[1]))
    expect([...asked].sort()).toEqual(['recruitee-tenant-0', 'recruitee-tenant-1', 'recruitee-tenant-2'])
    for (const stage of stages) stage.behaviour = honest(stage.site)
    const [first, ...rest] = stages
    expect(await first?.visit(fetcher, 'cli'), 'a manual visit is the probe').toMatchObject({ outcome: 'ok' })
    for (const stage of rest) expect(await stage.visit(fetcher, 'schedule')).toMatchObject({ outcome: 'ok', new: 12 })
    await fetcher.close()
  })
})

describe('incident 8: a Retry-After of a day hung the crawl, a last page repeated for ever, totals did not add up', () => {
  it.each(['86400', '999999999999', 'Fri, 31 Dec 2099 23:59:59 GMT'])('waits six hours at most for "%s"', (wish) => {
    expect(waitFrom(wish, Date.UTC(2026, 10, 22))).toBe(6 * HOUR)
  })

  it('ends the run, and comes again when the wait is over', async () => {
    const stage = await scene.open(personioSite)
    const started = scene.clock.now().getTime() + 6 * HOUR
    const run = await scene.visit(stage, { wire: () => status(429, { 'retry-after': '86400' }) })
    expect(run).toMatchObject({ outcome: 'failed', reason: { code: 'rate_limited' } })
    expect(scene.clock.now().getTime() - started).toBeLessThanOrEqual(6 * HOUR)
    const board = await findBoard(scene.ctx.db, stage.board)
    expect(Date.parse(board?.nextVisitAt ?? '') - scene.clock.now().getTime()).toBe(6 * HOUR)
    expect(await scene.visit(stage)).toMatchObject({ outcome: 'ok', new: 12 })
  })

  it('leaves a list that goes on for ever, and doubts a total that is not met', async () => {
    const stage = await scene.open(theMuseSite)
    await scene.visit(stage)
    const repeated = await scene.visit(stage, { state: { tail: 'same' } })
    expect(repeated).toMatchObject({ outcome: 'partial', truncated: { code: 'repeated_page' }, closed: 0 })
    expect(repeated.requests).toBeLessThan(6)
    const short = await scene.visit(stage, { state: { stated: 44 } })
    expect(short).toMatchObject({ outcome: 'partial', reason: { code: 'coverage', field: 'total' }, closed: 0 })
    expect(await openIds(stage)).toHaveLength(43)
  })
})
