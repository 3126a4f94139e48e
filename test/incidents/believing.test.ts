import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plausible, type VisitFacts } from '../../src/board/plausible.ts'
import { reconcile } from '../../src/board/reconcile.ts'
import { SourceChangedError } from '../../src/errors.ts'
import { collectPages } from '../../src/pipeline/collect-pages.ts'
import { noPatience } from '../../src/pipeline/patience.ts'
import { watchLeaks } from '../../src/pipeline/watch-leaks.ts'
import { SOURCES } from '../../src/sources/index.ts'
import { lever } from '../../src/sources/lever.ts'
import { findBoard } from '../../src/store/boards.ts'
import { ashbySite } from '../faults/sites/ashby.ts'
import { greenhouseSite } from '../faults/sites/greenhouse.ts'
import { leverSite } from '../faults/sites/lever.ts'
import { smartrecruitersSite } from '../faults/sites/smartrecruiters.ts'
import { honest } from '../faults/stage.ts'
import { status } from '../helpers/fault-server.ts'
import { recordedVisit } from '../sources/recorded-visit.ts'
import { openIds, openScene, type Scene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

describe('incident 1: one cycle saw 104 of 11,815 postings, as a fetch error and the last page took the same way out', () => {
  it('keeps what the missing pages held, however often they fail', async () => {
    const stage = await scene.open(leverSite)
    for (let visit = 0; visit < 3; visit++) await scene.visit(stage)
    for (let visit = 0; visit < 3; visit++) {
      const run = await scene.visit(stage, { wire: (page) => (page.offset > 0 ? status(403) : null) })
      expect(run).toMatchObject({ outcome: 'partial', complete: false, seen: 100, missing: 0, closed: 0 })
      expect(run.truncated).toMatchObject({ code: 'http_status' })
    }
    expect(await openIds(stage)).toHaveLength(113)
  })
})

describe('incident 2: a cap of 50,000 was returned as success, and the tail behind it closed', () => {
  const facts: VisitFacts = {
    ...{
      seen: 96,
      rejected: 0,
      withoutTitleOrUrl: 0,
      unreadable: 0,
      gone: 0,
      described: 96,
      stated: null,
      truncated: null,
      presence: 'whole',
    },
    ...{ open: 100, recentSeen: [], recentDescribed: [], emptyVisits: 0, otherOwner: null, approved: null },
  }

  it('calls a visit that met a cap truncated', async () => {
    const { state } = honest(leverSite)
    const visited = await collectPages(
      lever,
      { slug: 'acme', name: null, config: {} },
      { maxPages: 50, maxPostings: 99, deadlineMs: 60_000 },
      {
        fetchPage: async (request) => {
          const text = leverSite.answer({ url: new URL(request.url), body: '' }, state)?.text ?? ''
          const page = { request, url: request.url, contentType: null, text, error: null }
          const answer = { status: 200, etag: null, lastModified: null, bytes: 1, wireBytes: 1, ms: 1 }
          return { ...answer, kind: 'page', page }
        },
        ...{ remembered: new Map(), expectedPages: 0, now: () => new Date(0) },
        patience: noPatience(AbortSignal.timeout(5_000)),
      },
    )
    expect(visited).toMatchObject({ truncated: { code: 'posting_limit' }, unchanged: false })
  })

  it.each<[string, Partial<VisitFacts>]>([
    ['a cap on a first visit, which has no history', { truncated: { code: 'posting_limit', message: 'capped' } }],
    [
      'a cap that hides 4 %, which no drop guard sees',
      { truncated: { code: 'page_limit', message: '' }, recentSeen: [100, 100, 100] },
    ],
    ['a tail of 4 % that only the stated total tells of', { stated: 100, recentSeen: [100, 100, 100] }],
  ])('proves no absence by %s', (_name, more) => {
    expect(plausible({ ...facts, ...more })).toMatchObject({
      verdict: 'believed',
      complete: false,
      provesAbsence: false,
    })
  })

  it('closes nothing where no absence is proved', () => {
    const unseen = { rawHash: 'a', missing: true, missedVisits: 9, closedReason: null, closedBefore: null }
    const known = Array.from({ length: 100 }, (_, id) => ({ ...unseen, id, externalId: String(id) }))
    expect(reconcile(known, [], null)).toMatchObject({ close: [], miss: [] })
  })
})

describe('incident 3: one 404 retired boards for good, of which a quarter were alive again', () => {
  it('goes on visiting a board that is not found, and closes none of its postings', async () => {
    const stage = await scene.open(greenhouseSite)
    await scene.visit(stage)
    for (let visit = 0; visit < 8; visit++) {
      const run = await scene.visit(stage, { wire: () => status(404), trigger: 'schedule' })
      expect(run).toMatchObject({ outcome: 'failed', complete: false })
      expect(['http_status', 'circuit_open']).toContain(run.reason?.code)
      const board = await findBoard(scene.ctx.db, stage.board)
      expect(board).toMatchObject({ enabled: true, health: 'broken', openPostings: 25 })
      expect(Date.parse(board?.nextVisitAt ?? '') - scene.clock.now().getTime()).toBeLessThan(4 * 86_400_000)
    }
    expect(await openIds(stage)).toHaveLength(25)
    expect(await scene.visit(stage)).toMatchObject({ outcome: 'not_modified', seen: 25 })
  })
})

describe('incident 4: stale rows stayed open, and their repair closed live ones that a silent cap had hidden', () => {
  it('takes a list that ends before its total for no proof, at the seventh visit too', async () => {
    const stage = await scene.open(smartrecruitersSite)
    await scene.visit(stage)
    const { ads } = honest(smartrecruitersSite).state
    for (let visit = 0; visit < 7; visit++) {
      const run = await scene.visit(stage, { state: { ads: ads.slice(0, 10), stated: 25 } })
      expect(run).toMatchObject({ outcome: 'partial', complete: false, seen: 10, missing: 0, closed: 0 })
    }
    expect(await openIds(stage)).toHaveLength(25)
  })

  it('finds open postings that no complete visit shows', async () => {
    const stage = await scene.open(ashbySite)
    const { ads } = honest(ashbySite).state
    await scene.visit(stage)
    for (let visit = 0; visit < 7; visit++) {
      // A row that nobody can read keeps its posting open for ever.
      const moved = ads.map((ad, n) => ({ ...ad, title: n === 3 ? null : `${ad.title}, ${visit}` }))
      expect(await scene.visit(stage, { state: { ads: moved } })).toMatchObject({ complete: true, seen: 11, closed: 0 })
    }
    expect(await watchLeaks({ ...scene.ctx, now: scene.clock.now })).toBe(1)
    expect(await findBoard(scene.ctx.db, stage.board)).toMatchObject({ leaked: 1, openPostings: 12 })
  })
})

describe('incident 5: seven of ten adapters answered [] to a malformed page', () => {
  const network = SOURCES.filter((source) => source.name !== 'files')

  it.each(network.map((source) => [source.name, source] as const))('%s throws instead', (name, source) => {
    const { board, pages } = recordedVisit(name)
    for (const text of ['{"message":"Internal error"}', '{}', '<p>Sorry</p>']) {
      expect(() =>
        source.parse(
          pages.map((page) => ({ ...page, text })),
          board,
        ),
      ).toThrow(SourceChangedError)
    }
  })

  it('takes 200 with no rows, which SmartRecruiters answers to any name, for no empty board', async () => {
    const stage = await scene.open(smartrecruitersSite)
    const run = await scene.visit(stage, { state: { ads: [] } })
    expect(run).toMatchObject({ outcome: 'held', reason: { code: 'empty_board' }, closed: 0 })
    expect(await openIds(stage)).toHaveLength(25)
  })

  it('counts no answer that contradicts itself towards the six that are believed', async () => {
    const stage = await scene.open(smartrecruitersSite)
    await scene.visit(stage)
    const visits = [25, 25, 25, 25, 25, 25, 0]
    for (const stated of visits) {
      const run = await scene.visit(stage, { state: { ads: [], stated } })
      expect(run).toMatchObject({ outcome: 'held', reason: { code: 'empty_board' }, closed: 0 })
    }
    expect(await openIds(stage)).toHaveLength(25)
  })
})
