import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runJson } from '../../src/api/run-json.ts'
import { ConflictError, PermanentError } from '../../src/errors.ts'
import { approveRun, discardRun } from '../../src/pipeline/decide-run.ts'
import { fetchBoard } from '../../src/pipeline/fetch-board.ts'
import { ingestSnapshot } from '../../src/pipeline/ingest-snapshot.ts'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { findBoard } from '../../src/store/boards.ts'
import { deletePages, loadPages } from '../../src/store/pages.ts'
import { usualDuration } from '../../src/store/run-progress.ts'
import { createRuns, findRun, type RunRow } from '../../src/store/runs.ts'
import { greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, openings, visitOne } from './crawling.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

const jobs = Array.from({ length: 10 }, (_, id) => ({ id: id + 1, title: `Gardener ${id + 1}` }))
let hour = 0

async function nextVisit(board: string): Promise<RunRow> {
  ctx.setNow(new Date(Date.UTC(2026, 10, 22, 12 + ++hour)).toISOString())
  return visitOne(ctx, board)
}

/** A board of ten postings with three good visits behind it, and a fourth that saw two of them. */
async function heldVisit(slug: string): Promise<RunRow> {
  const board = await greenhouseBoard(ctx, slug, jobs)
  for (const round of [1, 2, 3]) {
    ctx.answers.set(greenhouseUrl(slug), greenhousePage(slug, [...jobs, { id: 100 + round, title: 'Cook' }]))
    expect(await nextVisit(board)).toMatchObject({ outcome: 'ok' })
  }
  ctx.answers.set(greenhouseUrl(slug), greenhousePage(slug, [...jobs.slice(0, 2), { id: 200, title: 'Beekeeper' }]))
  const run = await nextVisit(board)
  expect(run).toMatchObject({ outcome: 'held', reason: { code: 'drop_guard' }, closed: 0, new: 0 })
  return run
}

async function approve(run: RunRow): Promise<RunRow> {
  await approveRun(ctx, ctx.db, run)
  await ingestSnapshot(ctx, run.id)
  await linkPostings(ctx)
  return (await findRun(ctx.db, run.id)) as RunRow
}

async function openIds(board: string): Promise<string[]> {
  const rows = await ctx.db.execute<{ external_id: string }>(
    sql`select external_id from postings where board_id = ${board} and closed_at is null order by id`,
  )
  return rows.map((row) => row.external_id)
}

describe('a visit that is held', () => {
  it('shows what it would do, and does nothing of it', async () => {
    const run = await heldVisit('drop')
    const diff = run.diff as { open: { title: string }[]; close: { externalId: string; listing: string }[] }
    expect(diff.open.map((ref) => ref.title)).toEqual(['Beekeeper'])
    expect(diff.close).toHaveLength(9)
    expect(diff.close.every((ref) => /^[\w-]+$/.test(ref.listing))).toBe(true)
    expect(await openIds('greenhouse:drop')).toHaveLength(11)
    expect(await findBoard(ctx.db, 'greenhouse:drop')).toMatchObject({ health: 'held' })
  })

  it('does just that once an admin believes it, and the board goes on from there', async () => {
    const run = await heldVisit('approved')
    const after = await approve(run)
    expect(after).toMatchObject({
      outcome: 'ok',
      complete: true,
      new: 1,
      closed: 9,
      decision: 'approved',
      reason: null,
    })
    expect(await openIds('greenhouse:approved')).toEqual(['1', '2', '200'])
    expect(await findBoard(ctx.db, 'greenhouse:approved')).toMatchObject({ health: 'ok', openPostings: 3 })
    await expect(approveRun(ctx, ctx.db, after)).rejects.toThrow(ConflictError)
  })

  it('took what it took, however long it waited', async () => {
    const run = await heldVisit('waited')
    await ctx.db.execute(sql`update runs set finished_at = started_at + interval '6 s' where id = ${run.id}`)
    ctx.setNow(new Date(Date.UTC(2026, 10, 22, 12 + ++hour, 30)).toISOString())
    const after = await approve((await findRun(ctx.db, run.id)) as RunRow)
    expect([after.outcome, runJson(after).durationMs]).toEqual(['ok', 6_000])
    await ctx.db.execute(sql`delete from runs where board_id = ${run.boardId} and id <> ${run.id}`)
    expect(await usualDuration(ctx.db, run.boardId)).toBe(6_000)
    // Of an older version, which did not keep how long it had waited.
    await ctx.db.execute(sql`update runs set waited_ms = null where id = ${run.id}`)
    expect(runJson((await findRun(ctx.db, run.id)) as RunRow).durationMs).toBeNull()
    expect(await usualDuration(ctx.db, run.boardId)).toBeNull()
  })

  it('that is discarded late took no longer for that', async () => {
    const run = await heldVisit('ponder')
    ctx.setNow(new Date(Date.UTC(2026, 10, 22, 12 + ++hour, 30)).toISOString())
    expect(runJson(await discardRun(ctx.db, run)).durationMs).toBe(0)
  })

  it('leaves no trace once an admin does not', async () => {
    const run = await heldVisit('discarded')
    const before = await openings(ctx)
    await discardRun(ctx.db, run)
    expect(await findRun(ctx.db, run.id)).toMatchObject({ outcome: 'discarded', decision: 'discarded' })
    expect(await loadPages(ctx.db, run.id)).toEqual([])
    expect(await openings(ctx)).toEqual(before)
    expect(await findBoard(ctx.db, 'greenhouse:discarded')).toMatchObject({ health: 'ok', openPostings: 11 })
    await expect(discardRun(ctx.db, run)).rejects.toThrow('decided by another hand')
  })

  it('is not to be decided on any more after another visit, nor during one', async () => {
    const run = await heldVisit('late')
    const [live] = await createRuns(ctx.db, ['greenhouse:late'], { trigger: 'cli', now: ctx.now() })
    await expect(approveRun(ctx, ctx.db, run)).rejects.toThrow(`run ${live?.id}`)
    await ctx.db.execute(sql`delete from runs where id = ${live?.id}`)
    const later = await nextVisit('greenhouse:late')
    expect(later).toMatchObject({ outcome: 'held' })
    await expect(approveRun(ctx, ctx.db, run)).rejects.toThrow(later.id)
    expect(await approve(later)).toMatchObject({ outcome: 'ok', closed: 9 })
  })

  it('is still to be decided on after a visit that failed, which saw nothing', async () => {
    const run = await heldVisit('away')
    ctx.answers.set(greenhouseUrl('away'), new PermanentError('http_status', 'it answered 404'))
    expect(await nextVisit('greenhouse:away')).toMatchObject({ outcome: 'failed', closed: 0 })
    expect(await loadPages(ctx.db, run.id)).toHaveLength(1)
    expect(await approve(run)).toMatchObject({ outcome: 'ok', new: 1, closed: 9 })
  })

  it.each([
    ['has changed its shape', '{"postings": []}', { outcome: 'failed', reason: { code: 'schema' } }],
    ['is cut in the middle of a row', '{"jobs":[{"id":1}],"meta":{"total":1}}', { outcome: 'failed' }],
  ])('is still to be decided on after a visit whose page %s', async (what, page, failed) => {
    const slug = what.replaceAll(' ', '-')
    const run = await heldVisit(slug)
    ctx.answers.set(greenhouseUrl(slug), page)
    expect(await nextVisit(`greenhouse:${slug}`)).toMatchObject(failed)
    expect(await loadPages(ctx.db, run.id)).toHaveLength(1)
    expect(await approve(run)).toMatchObject({ outcome: 'ok', seen: 3, new: 1, closed: 9 })
  })

  it('closes nothing where its pages were lost meanwhile', async () => {
    const run = await heldVisit('lost')
    await deletePages(ctx.db, run.id)
    expect(await approve(run)).toMatchObject({ outcome: 'failed', reason: { code: 'internal' }, closed: 0 })
    expect(await openIds('greenhouse:lost')).toHaveLength(11)
  })

  it('is still to be decided on after a dry run, which leaves nothing but its report', async () => {
    const run = await heldVisit('dry')
    const before = await openings(ctx)
    const board = await findBoard(ctx.db, 'greenhouse:dry')
    const { runs } = await planCrawl(ctx, board ? [board] : [], { trigger: 'admin', dryRun: true })
    const [dry] = runs
    await fetchBoard({ ...ctx, queues: { ...ctx.queues, addIngests: async () => {} } }, dry?.id ?? '')
    await ingestSnapshot(ctx, dry?.id ?? '')
    expect(await findRun(ctx.db, dry?.id ?? '')).toMatchObject({
      outcome: 'held',
      diff: { open: [{ externalId: '200' }], close: expect.any(Array) },
    })
    expect([await openings(ctx), await findBoard(ctx.db, 'greenhouse:dry')]).toEqual([before, board])
    expect(await loadPages(ctx.db, dry?.id ?? '')).toEqual([])
    expect(await approve(run)).toMatchObject({ outcome: 'ok', new: 1, closed: 9 })
  })

  it('of a board that somebody else took over names the stranger', async () => {
    const board = await greenhouseBoard(
      ctx,
      'taken',
      jobs.map((job) => ({ ...job, company: 'Acme' })),
    )
    expect(await nextVisit(board)).toMatchObject({ outcome: 'ok' })
    const strangers = jobs.map((job) => ({ ...job, id: job.id + 500, company: 'Globex Ltd' }))
    ctx.answers.set(greenhouseUrl('taken'), greenhousePage('taken', strangers))
    const run = await nextVisit(board)
    expect(run).toMatchObject({ outcome: 'held', reason: { code: 'wrong_owner', field: 'company' }, closed: 0 })
    expect(run.reason?.message).toContain('Globex Ltd')
  })

  it('is not one of a company that is renamed and keeps its postings', async () => {
    const board = await greenhouseBoard(
      ctx,
      'renamed',
      jobs.map((job) => ({ ...job, company: 'Acme' })),
    )
    expect(await nextVisit(board)).toMatchObject({ outcome: 'ok' })
    const renamed = jobs.map((job) => ({ ...job, company: 'Globex Ltd' }))
    ctx.answers.set(greenhouseUrl('renamed'), greenhousePage('renamed', renamed))
    expect(await nextVisit(board)).toMatchObject({ outcome: 'ok', changed: 10 })
  })
})
