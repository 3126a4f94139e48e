import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { sweep } from '../../src/pipeline/sweep.ts'
import { findBoard } from '../../src/store/boards.ts'
import type { RunRow } from '../../src/store/runs.ts'
import type { Written } from '../faults/sites/site.ts'
import { smartrecruitersSite } from '../faults/sites/smartrecruiters.ts'
import { honest } from '../faults/stage.ts'
import { greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { status } from '../helpers/fault-server.ts'
import { openIds, openScene, type Scene } from '../incidents/scene.ts'
import { greenhouseBoard, visitOne } from './crawling.ts'

let scene: Scene
let hours = 0
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const jobs = [1, 2, 3, 4].map((id) => ({ id, title: `Engineer ${id}` }))

/** A visit an hour later to a board that answers so. */
async function visit(slug: string, page: string): Promise<RunRow> {
  scene.ctx.setNow(new Date(Date.parse('2026-11-23T00:00:00Z') + hours++ * 3_600_000).toISOString())
  scene.ctx.answers.set(greenhouseUrl(slug), page)
  return visitOne(scene.ctx, `greenhouse:${slug}`)
}

/** What is told of a board after a visit. */
async function told(run: RunRow) {
  const board = await findBoard(scene.ctx.db, run.boardId)
  return [run.outcome, run.reason?.code ?? null, run.closed, board?.health, board?.openPostings]
}

describe('a board that shows nothing any more', () => {
  it('is suspect at the third visit in a row, and emptied at the sixth', async () => {
    await greenhouseBoard(scene.ctx, 'emptied', jobs)
    await visit('emptied', greenhousePage('emptied', jobs))
    const nothing = greenhousePage('emptied', [])
    const seen: unknown[] = []
    for (let i = 0; i < 7; i++) seen.push(await told(await visit('emptied', nothing)))
    const held = ['held', 'empty_board', 0, 'held', 4]
    const suspect = ['held', 'empty_board', 0, 'suspect', 4]
    const unchanged = ['not_modified', null, 0, 'empty', 0]
    expect(seen).toEqual([held, held, suspect, suspect, suspect, ['ok', null, 4, 'empty', 0], unchanged])
  })

  it('begins anew once it showed something, and counts no visit that failed', async () => {
    await greenhouseBoard(scene.ctx, 'flickering', jobs)
    await visit('flickering', greenhousePage('flickering', jobs))
    const nothing = greenhousePage('flickering', [])
    const pages = [nothing, nothing, greenhousePage('flickering', jobs), nothing, '{"jobs":', nothing, nothing]
    const healths: unknown[] = []
    for (const page of pages) healths.push((await told(await visit('flickering', page)))[3])
    expect(healths).toEqual(['held', 'held', 'ok', 'held', 'broken', 'held', 'suspect'])
  })

  it('is believed in the end, too, where deadlines have closed all that it had', async () => {
    await greenhouseBoard(scene.ctx, 'dated', [])
    const page = JSON.parse(greenhousePage('dated', jobs))
    for (const job of page.jobs) job.application_deadline = '2026-12-01'
    for (let i = 0; i < 3; i++) {
      page.jobs[0].title = `Engineer, team ${i}`
      expect(await visit('dated', JSON.stringify(page))).toMatchObject({ outcome: 'ok', complete: true })
    }
    hours += 24 * 20
    scene.ctx.setNow('2026-12-20T00:00:00.000Z')
    expect(await sweep(scene.ctx)).toMatchObject({ deadlines: 4 })
    const outcomes: unknown[] = []
    for (let i = 0; i < 6; i++) outcomes.push((await visit('dated', greenhousePage('dated', []))).outcome)
    expect(outcomes).toEqual([...Array(5).fill('held'), 'ok'])
  })
})

describe('the first good visit to a board', () => {
  it('closes nothing that one before it saw, and lets the next one close it, were it the same page', async () => {
    await greenhouseBoard(scene.ctx, 'first', jobs)
    const part = JSON.parse(greenhousePage('first', jobs))
    part.meta.total = 9
    expect(await visit('first', JSON.stringify(part))).toMatchObject({ outcome: 'partial', new: 4 })
    const less = greenhousePage('first', jobs.slice(1))
    expect(await visit('first', less)).toMatchObject({ outcome: 'ok', complete: true, missing: 1, closed: 0 })
    expect(await visit('first', less)).toMatchObject({ outcome: 'ok', missing: 0, closed: 1 })
    expect(await visit('first', less)).toMatchObject({ outcome: 'not_modified' })
  })

  it('says so where the page of each posting is gone', async () => {
    const stage = await scene.open(smartrecruitersSite, 'acme')
    const run = await scene.visit(stage, { wire: goneDetails(404) })
    expect(run).toMatchObject({ outcome: 'partial', complete: false, reason: { code: 'http_status' }, seen: 0, new: 0 })
    expect(await scene.visit(stage)).toMatchObject({ outcome: 'ok', new: 25 })
  })
})

describe('postings whose pages are gone, though their list names them', () => {
  const ids = Array.from({ length: 25 }, (_, n) => String(7001 + n))

  it('stay open where no other page answers: not even the few that each day asks for again', async () => {
    const stage = await scene.open(smartrecruitersSite, 'acme')
    await scene.visit(stage)
    let asked = 0
    for (let visit = 0; visit < 32; visit++) {
      const run = await scene.visit(stage, { wire: goneDetails(410) })
      asked += run.truncated === null ? 0 : 1
      expect(run).toMatchObject({ closed: 0, missing: 0 })
    }
    expect(asked, 'visits that asked for pages, and did not believe that they are gone').toBeGreaterThan(20)
    expect(await openIds(stage)).toEqual(ids)
  })

  it('is closed at once where it is one', async () => {
    const stage = await scene.open(smartrecruitersSite, 'acme')
    await scene.visit(stage)
    const { ads } = honest(smartrecruitersSite).state
    const edited = ads.map((ad, n) => (n === 4 ? { ...ad, title: 'Gärtner 5, edited' } : ad))
    const wire = ({ kind, text }: Written) => (kind === 'detail' && text.includes('7005') ? status(404) : null)
    expect(await scene.visit(stage, { state: { ads: edited }, wire })).toMatchObject({ closed: 1 })
    expect(await openIds(stage)).toEqual(ids.filter((id) => id !== '7005'))
  })

  it('are held of a board that is visited for the second time, where they are most of those that it has', async () => {
    const young = await openScene()
    onTestFinished(() => young.close())
    const stage = await young.open(smartrecruitersSite, 'acme')
    const { ads } = honest(smartrecruitersSite).state
    const five = ads.slice(0, 5)
    await young.visit(stage, { state: { ads: five } })
    expect(await openIds(stage)).toEqual(ids.slice(0, 5))
    const edited = five.map((ad) => ({ ...ad, title: `${ad.title}, edited` }))
    const gone = ['7001', '7002', '7003', '7004']
    const wire = ({ kind, text }: Written) =>
      kind === 'detail' && gone.some((id) => text.includes(id)) ? status(404) : null
    expect(await young.visit(stage, { state: { ads: edited }, wire })).toMatchObject({
      outcome: 'held',
      reason: { code: 'drop_guard', message: expect.stringContaining('the pages of 4 of 5 open postings are gone') },
      closed: 0,
    })
    expect(await openIds(stage)).toEqual(ids.slice(0, 5))
    // Back again, they were never away.
    expect(await young.visit(stage, { state: { ads: edited } })).toMatchObject({ outcome: 'ok', new: 0, closed: 0 })
  })
})

function goneDetails(code: number) {
  return ({ kind }: Written) => (kind === 'detail' ? status(code) : null)
}
