import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fetchBoard } from '../../src/pipeline/fetch-board.ts'
import { ingestSnapshot, ingestVisit } from '../../src/pipeline/ingest-snapshot.ts'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { removeBoards } from '../../src/pipeline/remove-boards.ts'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import { findBoard, findBoards, updateBoard } from '../../src/store/boards.ts'
import { findRun, takeUpRun, updateLiveRun } from '../../src/store/runs.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, listings, openings, visitOne } from './crawling.ts'

const jobs = [1, 2, 3, 4].map((id) => ({ id, title: `Engineer ${id}`, content: '<p>You build things.</p>' }))

let ctx: TestContext
let hours = 0
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())
beforeEach(() => hour())

/** Each visit at an hour of its own. */
function hour(): void {
  ctx.setNow(new Date(Date.parse('2026-11-23T00:00:00Z') + hours++ * 3_600_000).toISOString())
}

async function posting(board: string, externalId: string) {
  const [row] = await ctx.db.execute(
    sql`select * from postings where board_id = ${board} and external_id = ${externalId}`,
  )
  return row
}

/** A live run whose pages are fetched and wait for ingest. */
async function fetched(board: string): Promise<string> {
  const { runs } = await planCrawl(ctx, await findBoards(ctx.db, [board]), { trigger: 'cli', dryRun: false })
  const id = runs[0]?.id ?? ''
  await fetchBoard({ ...ctx, queues: { ...ctx.queues, addIngests: async () => {} } }, id)
  return id
}

describe('the same snapshot twice', () => {
  it('changes no row, not even by other formatting of the page or its volatile fields', async () => {
    await greenhouseBoard(ctx, 'twice', jobs)
    await visitOne(ctx, 'greenhouse:twice')
    const before = await openings(ctx)
    hour()
    const page = greenhousePage('twice', jobs).replaceAll('2026-11-01T10:00:00-04:00', '2026-11-22T10:00:00-04:00')
    ctx.answers.set(greenhouseUrl('twice'), JSON.stringify(JSON.parse(page), null, 2))
    const again = await visitOne(ctx, 'greenhouse:twice')
    expect(again).toMatchObject({ outcome: 'ok', complete: true, seen: 4, new: 0, changed: 0, unchanged: 4 })
    expect(await openings(ctx)).toEqual(before)
  })

  it('ingested by a second job finds the run over', async () => {
    ctx.answers.set(greenhouseUrl('twice'), greenhousePage('twice', [...jobs, { id: 5, title: 'Engineer 5' }]))
    const id = await fetched('greenhouse:twice')
    expect(await ingestSnapshot(ctx, id)).toMatchObject({ kind: 'finished', run: { new: 1 } })
    const before = await openings(ctx)
    expect(await ingestSnapshot(ctx, id)).toEqual({ kind: 'not_mine' })
    expect(await openings(ctx)).toEqual(before)
  })

  it('ingested by two workers at once is written once', async () => {
    ctx.answers.set(greenhouseUrl('twice'), greenhousePage('twice', [...jobs, { id: 6, title: 'Engineer 6' }]))
    const id = await fetched('greenhouse:twice')
    const results = await Promise.all([ingestSnapshot(ctx, id), ingestSnapshot(ctx, id)])
    const finished = results.filter((result) => result.kind === 'finished')
    expect(finished).toHaveLength(1)
    expect(finished[0]).toMatchObject({ run: { new: 1, unchanged: jobs.length } })
  })

  it('that a worker holds is left to him, and asked for again when his lease ends', async () => {
    ctx.answers.set(greenhouseUrl('twice'), greenhousePage('twice', [...jobs, { id: 7, title: 'Engineer 7' }]))
    const id = await fetched('greenhouse:twice')
    await takeUpRun(ctx.db, id, 'ingesting', ctx.now())
    const before = await openings(ctx)
    expect(await ingestSnapshot(ctx, id)).toMatchObject({ kind: 'again', reason: 'another worker holds the run' })
    expect(await openings(ctx)).toEqual(before)
  })
})

describe('a run that was ended by another hand', () => {
  it('writes nothing of what it was about to', async () => {
    await greenhouseBoard(ctx, 'cancelled', jobs)
    const id = await fetched('greenhouse:cancelled')
    const run = await findRun(ctx.db, id)
    const board = await findBoard(ctx.db, 'greenhouse:cancelled')
    await updateLiveRun(ctx.db, id, { status: 'cancelled' })
    const before = await openings(ctx)
    const parsed = {
      postings: [{ ...emptyRawPosting('1'), title: 'Cook', url: 'https://x.example/1' }],
      rejections: [],
      total: null,
      incomplete: null,
    }
    if (!run || !board) throw new Error('not planned')
    await expect(ingestVisit(ctx, run, board, parsed)).rejects.toThrow(/another hand/)
    expect(await openings(ctx)).toEqual(before)
    expect((await findRun(ctx.db, id))?.status).toBe('cancelled')
  })
  it('leaves no posting on a board that was removed meanwhile', async () => {
    await greenhouseBoard(ctx, 'removed', jobs)
    const id = await fetched('greenhouse:removed')
    const [run, board] = [await findRun(ctx.db, id), await findBoard(ctx.db, 'greenhouse:removed')]
    if (!run || !board) throw new Error('not planned')
    await removeBoards(ctx, ['greenhouse:removed'])
    const parsed = {
      postings: [{ ...emptyRawPosting('1'), title: 'Cook', url: 'https://x.example/1' }],
      rejections: [],
      total: null,
      incomplete: null,
    }
    await ingestVisit(ctx, run, board, parsed).catch(() => null)
    expect(await posting('greenhouse:removed', '1')).toBeUndefined()
  })

  it('fails by name where its board is no more', async () => {
    await greenhouseBoard(ctx, 'removed-early', jobs)
    const { runs } = await planCrawl(ctx, await findBoards(ctx.db, ['greenhouse:removed-early']), {
      trigger: 'cli',
      dryRun: false,
    })
    await removeBoards(ctx, ['greenhouse:removed-early'])
    await fetchBoard(ctx, runs[0]?.id ?? '')
    expect((await findRun(ctx.db, runs[0]?.id ?? ''))?.status).not.toMatch(/queued|fetching|ingesting/)
  })
})

describe('a dry run', () => {
  it('says what it would do and writes nothing', async () => {
    const id = await greenhouseBoard(ctx, 'dry', jobs)
    await visitOne(ctx, id)
    hour()
    const changed = [{ ...jobs[0], id: 1, title: 'Lead Engineer 1' }, ...jobs.slice(1, 3), { id: 9, title: 'Cook' }]
    ctx.answers.set(greenhouseUrl('dry'), greenhousePage('dry', changed))
    const before = { ...(await openings(ctx)), board: await findBoard(ctx.db, id) }
    const { runs } = await planCrawl(ctx, await findBoards(ctx.db, [id]), { trigger: 'cli', dryRun: true })
    const runId = runs[0]?.id ?? ''
    await fetchBoard({ ...ctx, queues: { ...ctx.queues, addIngests: async () => {} } }, runId)
    await ingestSnapshot(ctx, runId)
    const run = await findRun(ctx.db, runId)
    expect(run).toMatchObject({ status: 'finished', outcome: 'ok', new: 1, changed: 1, closed: 1 })
    expect(run?.diff).toMatchObject({
      open: [{ externalId: '9', title: 'Cook' }],
      update: [{ externalId: '1', title: 'Lead Engineer 1' }],
      close: [{ externalId: '4' }],
    })
    expect({ ...(await openings(ctx)), board: await findBoard(ctx.db, id) }).toEqual(before)
  })
  it('names the listing and the fields that each posting would change', async () => {
    const { rows } = {
      rows: await ctx.db.execute<{ diff: Record<string, Record<string, unknown>[]> }>(
        sql`select diff from runs where dry_run`,
      ),
    }
    const [{ diff } = { diff: {} as Record<string, Record<string, unknown>[]> }] = rows
    expect(diff.update?.[0]).toMatchObject({ listing: expect.any(String), fields: expect.arrayContaining(['title']) })
    expect(diff.close?.[0]).toMatchObject({ listing: expect.any(String), title: 'Engineer 4' })
    expect(diff.reopen).toEqual([])
  })
})

describe('a source that shows a window', () => {
  const row = (id: number) => ({
    ...{ id: String(id), url: `https://remoteok.com/remote-jobs/${id}`, apply_url: `https://remoteok.com/l/${id}` },
    ...{
      position: `Role ${id}`,
      company: 'Acme',
      description: '',
      location: '',
      tags: [],
      date: '2026-11-20T00:00:00Z',
      epoch: 1795132800,
      slug: `s${id}`,
    },
  })
  const show = (...ids: number[]) =>
    ctx.answers.set('https://remoteok.com/api', JSON.stringify([{ legal: 'Terms' }, ...ids.map(row)]))

  it('never closes what has left it, and says when it was last seen', async () => {
    await addBoard(ctx, { source: 'remoteok', slug: 'remoteok' })
    show(1, 2, 3)
    expect(await visitOne(ctx, 'remoteok:remoteok')).toMatchObject({ outcome: 'ok', new: 3 })
    const first = ctx.now().toISOString()
    for (let i = 0; i < 8; i++) {
      hour()
      hour()
      show(2, 3, 4 + i)
      expect(await visitOne(ctx, 'remoteok:remoteok')).toMatchObject({ outcome: 'ok', missing: 0, closed: 0 })
    }
    expect(await posting('remoteok:remoteok', '1')).toMatchObject({ closed_at: null, missing_since: null })
    expect(new Date(String((await posting('remoteok:remoteok', '1'))?.seen_at)).toISOString()).toBe(first)
    expect(new Date(String((await posting('remoteok:remoteok', '2'))?.seen_at)).toISOString()).toBe(
      ctx.now().toISOString(),
    )
  })
  it('that did not change was still seen now', async () => {
    hour()
    hour()
    expect((await visitOne(ctx, 'remoteok:remoteok')).outcome).toBe('not_modified')
    expect(new Date(String((await posting('remoteok:remoteok', '2'))?.seen_at)).toISOString()).toBe(
      ctx.now().toISOString(),
    )
  })
})

describe('a posting that went and came back', () => {
  it('is seen with its board again, not at the time when it was missed', async () => {
    const id = await greenhouseBoard(ctx, 'back', jobs)
    await visitOne(ctx, id)
    hour()
    ctx.answers.set(greenhouseUrl('back'), greenhousePage('back', jobs.slice(0, 3)))
    expect(await visitOne(ctx, id)).toMatchObject({ closed: 1 })
    expect((await posting(id, '4'))?.seen_at).not.toBeNull()
    hour()
    ctx.answers.set(greenhouseUrl('back'), greenhousePage('back', jobs))
    expect(await visitOne(ctx, id)).toMatchObject({ reopened: 1 })
    expect(await posting(id, '4')).toMatchObject({
      seen_at: null,
      missing_since: null,
      missed_visits: 0,
      reopened_count: 1,
    })
  })

  it('with other words counts as reopened and changed', async () => {
    hour()
    ctx.answers.set(greenhouseUrl('back'), greenhousePage('back', jobs.slice(0, 3)))
    await visitOne(ctx, 'greenhouse:back')
    hour()
    const other = jobs.map((job) => (job.id === 4 ? { ...job, title: 'Principal Engineer 4' } : job))
    ctx.answers.set(greenhouseUrl('back'), greenhousePage('back', other))
    expect(await visitOne(ctx, 'greenhouse:back')).toMatchObject({ reopened: 1, changed: 1, new: 0 })
    expect(await posting('greenhouse:back', '4')).toMatchObject({ closed_at: null, reopened_count: 2 })
  })
})

describe('grace', () => {
  it('counts visits that found the very same page', async () => {
    const posting = (n: number) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: `Cook ${n}`, identifier: String(n), url: `https://kitchen.example/${n}`, datePosted: '2026-11-01', description: 'You cook.', hiringOrganization: { name: 'Kitchen' } })}</script>`
    const page = (...ids: number[]) =>
      `<!doctype html><html><head>${ids.map(posting).join('')}</head><body>Jobs</body></html>`
    const id = await addBoard(ctx, {
      source: 'json-ld',
      slug: 'kitchen',
      url: 'https://kitchen.example/jobs',
      config: { urls: ['https://kitchen.example/jobs'] },
    })
    ctx.answers.set('https://kitchen.example/jobs', page(1, 2))
    expect(await visitOne(ctx, id)).toMatchObject({ reason: null, outcome: 'ok', new: 2 })
    ctx.answers.set('https://kitchen.example/jobs', page(1))
    const counted: unknown[] = []
    for (let i = 0; i < 5; i++) {
      hour()
      const run = await visitOne(ctx, id)
      counted.push([run.outcome, run.missing, run.closed])
    }
    const missed = ['ok', 1, 0]
    expect(counted).toEqual([missed, missed, missed, ['ok', 0, 1], ['not_modified', 0, 0]])
  })
})

describe('linking', () => {
  it('that is interrupted is taken up by whoever links next', async () => {
    const id = await greenhouseBoard(
      ctx,
      'marks',
      [91, 92, 93, 94].map((id) => ({ id, title: `Engineer ${id}` })),
    )
    const run = await fetched(id)
    await ingestSnapshot(ctx, run)
    const marks = await ctx.db.execute(sql`select 1 from link_marks`)
    expect(marks).toHaveLength(4)
    expect((await listings(ctx)).filter((each) => each.doc.sources[0]?.board === id)).toHaveLength(0)
    const linked = await Promise.all([linkPostings(ctx), linkPostings(ctx), linkPostings(ctx)])
    expect(linked.reduce((sum, n) => sum + n, 0)).toBe(4)
    expect((await listings(ctx)).filter((each) => each.doc.sources[0]?.board === id)).toHaveLength(4)
    const [last] = await ctx.db.execute<{ n: number; max: number }>(
      sql`select count(*)::int as n, max(seq)::int as max from changes`,
    )
    expect(last?.n).toBe(last?.max)
  })
})

describe('what a board remembers', () => {
  it('is its last good visit, with pages of that and of the last bad one only', async () => {
    const id = await greenhouseBoard(ctx, 'memory', jobs)
    const good = await visitOne(ctx, id)
    hour()
    ctx.answers.set(greenhouseUrl('memory'), '{"jobs":')
    const bad = await visitOne(ctx, id)
    const pages = await ctx.db.execute<{ run_id: string }>(
      sql`select distinct run_id from pages where board_id = ${id} order by 1`,
    )
    expect(pages.map((page) => page.run_id)).toEqual([good.id, bad.id].toSorted())
    expect(await findBoard(ctx.db, id)).toMatchObject({
      lastGoodRunId: good.id,
      lastRunId: bad.id,
      failedVisits: 1,
      recentSeen: [4],
    })
    hour()
    ctx.answers.set(greenhouseUrl('memory'), greenhousePage('memory', jobs))
    expect(await visitOne(ctx, id)).toMatchObject({ outcome: 'not_modified', seen: 4, unchanged: 4 })
    expect(await findBoard(ctx.db, id)).toMatchObject({
      failedVisits: 0,
      health: 'ok',
      lastConfirmedAt: ctx.now().toISOString(),
    })
    await updateBoard(ctx.db, id, { enabled: false })
  })
})
