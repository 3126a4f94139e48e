import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PermanentError, RetryLaterError, SourceChangedError, TransientError } from '../../src/errors.ts'
import { statusError } from '../../src/fetch/http-status.ts'
import { crawlHere } from '../../src/pipeline/crawl.ts'
import { fetchBoard } from '../../src/pipeline/fetch-board.ts'
import { planCrawl } from '../../src/pipeline/plan-crawl.ts'
import { findBoard, findBoards, updateBoard } from '../../src/store/boards.ts'
import { findRun, findRuns } from '../../src/store/runs.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type Answer, type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, openings, visitOne } from './crawling.ts'

const jobs = [1, 2, 3, 4].map((id) => ({ id, title: `Engineer ${id}` }))
const good = greenhousePage('bad', jobs)
const url = greenhouseUrl('bad')

let ctx: TestContext
let visits = 0
beforeAll(async () => {
  ctx = await testContext()
  await greenhouseBoard(ctx, 'bad', jobs)
  for (const slug of ['left', 'right']) await greenhouseBoard(ctx, slug, [{ id: 7, title: 'Cook' }])
  await visitOne(ctx, 'greenhouse:bad')
})
afterAll(() => ctx.close())
beforeEach(() => {
  ctx.setNow(new Date(Date.parse('2026-11-23T00:00:00Z') + visits++ * 3_600_000).toISOString())
})

function renamed(key: string, other: string): string {
  return good.replaceAll(`"${key}":`, `"${other}":`)
}

describe('a page that is not what it should be', () => {
  it.each<[string, Answer, { code: string; field: unknown; says: RegExp }]>([
    ['HTML', '<!doctype html><title>Sign in</title>', { code: 'not_json', field: null, says: /boards\/bad\/jobs/ }],
    [
      'cut in the middle',
      good.slice(0, good.length / 2),
      { code: 'cut_off', field: 'page', says: /boards\/bad\/jobs/ },
    ],
    ['empty', '', { code: 'not_json', field: 'page', says: /boards\/bad\/jobs/ }],
    [
      'a renamed list',
      renamed('jobs', 'openings'),
      { code: 'schema', field: 'jobs', says: /boards\/bad\/jobs.*jobs/s },
    ],
    ['a renamed title', renamed('title', 'name'), { code: 'schema', field: 'jobs.0.title', says: /title/ }],
    ['a list that is an object', '{"jobs":{"1":{}}}', { code: 'schema', field: 'jobs', says: /boards\/bad\/jobs/ }],
    [
      'a 404',
      new PermanentError('http_status', `${url} answered 404`),
      { code: 'http_status', field: null, says: /404/ },
    ],
    [
      'a stranger',
      new SourceChangedError('wrong_owner', `${url} is of another`),
      { code: 'wrong_owner', field: null, says: /bad/ },
    ],
    ['a bug of ours', new TypeError('x is not a function'), { code: 'internal', field: null, says: /not a function/ }],
  ])('%s: the run fails and says why, nothing closes, the others are visited', async (_name, answer, expected) => {
    ctx.answers.set(url, answer)
    const before = await openings(ctx)
    const boards = await findBoards(ctx.db, ['greenhouse:left', 'greenhouse:bad', 'greenhouse:right'])
    const { runs } = await planCrawl(ctx, boards, { trigger: 'cli', dryRun: false })
    await crawlHere(ctx, runs, { concurrency: 2, report: () => {} })
    const ended = await findRuns(
      ctx.db,
      runs.map((run) => run.id),
    )
    const bad = ended.find((run) => run.boardId === 'greenhouse:bad')
    expect(bad).toMatchObject({
      status: 'finished',
      outcome: 'failed',
      complete: false,
      closed: 0,
      reason: { code: expected.code },
    })
    expect(bad?.reason?.field ?? null).toEqual(expected.field)
    expect(bad?.reason?.message).toMatch(expected.says)
    const others = ended.filter((run) => run.boardId !== 'greenhouse:bad').map((run) => run.outcome)
    expect(others.every((outcome) => outcome === 'ok' || outcome === 'not_modified')).toBe(true)
    const mine = (state: Awaited<ReturnType<typeof openings>>) =>
      state.postings.filter((row) => row.board_id === 'greenhouse:bad')
    expect(mine(await openings(ctx))).toEqual(mine(before))
    expect(await findBoard(ctx.db, 'greenhouse:bad')).toMatchObject({
      openPostings: 4,
      health: expected.code === 'not_json' ? 'blocked' : 'broken',
    })
  })

  it.each([
    [401, 'blocked'],
    [403, 'blocked'],
    [404, 'broken'],
    [410, 'broken'],
  ])('%i as an answer makes the board %s', async (status, health) => {
    ctx.answers.set(url, statusError(url, status, null, 0))
    await visitOne(ctx, 'greenhouse:bad')
    expect(await findBoard(ctx.db, 'greenhouse:bad')).toMatchObject({ health })
  })

  it('is forgotten with the next good one', async () => {
    ctx.answers.set(url, greenhousePage('bad', [...jobs, { id: 5, title: 'Engineer 5' }]))
    expect(await visitOne(ctx, 'greenhouse:bad')).toMatchObject({ outcome: 'ok', new: 1, unchanged: 4, closed: 0 })
    expect(await findBoard(ctx.db, 'greenhouse:bad')).toMatchObject({ health: 'ok', failedVisits: 0, openPostings: 5 })
  })
})

describe('a visit that was not whole', () => {
  it('keeps what it saw and closes nothing where its count is not the stated one', async () => {
    const page = JSON.parse(greenhousePage('bad', [{ id: 6, title: 'Engineer 6' }]))
    ctx.answers.set(url, JSON.stringify({ ...page, meta: { total: 9 } }))
    const run = await visitOne(ctx, 'greenhouse:bad')
    expect(run).toMatchObject({ outcome: 'partial', complete: false, seen: 1, new: 1, missing: 0, closed: 0 })
    expect(run.reason).toMatchObject({ code: 'coverage', field: 'total' })
  })

  it('is stored whatever characters it holds, and is the same at the next visit', async () => {
    await greenhouseBoard(ctx, 'odd', [{ id: 1, title: 'Odd\u0000 cook \ud800' }])
    expect(await visitOne(ctx, 'greenhouse:odd')).toMatchObject({ outcome: 'ok', new: 1 })
    await greenhouseBoard(ctx, 'odd', [
      { id: 1, title: 'Odd\u0000 cook \ud800' },
      { id: 2, title: 'Waiter' },
    ])
    expect(await visitOne(ctx, 'greenhouse:odd')).toMatchObject({ outcome: 'ok', new: 1, changed: 0, unchanged: 1 })
  })

  it('takes a row that it cannot read for present', async () => {
    const page = JSON.parse(
      greenhousePage('bad', [...jobs, { id: 5, title: 'Engineer 5' }, { id: 6, title: 'Engineer 6' }]),
    )
    page.jobs[1].title = 42
    ctx.answers.set(url, JSON.stringify(page))
    const run = await visitOne(ctx, 'greenhouse:bad')
    expect(run).toMatchObject({ outcome: 'ok', seen: 5, rejected: 1, closed: 0, missing: 0 })
    expect(run.rejections).toMatchObject([{ externalId: '2', code: 'schema' }])
  })

  it('is held, and writes nothing, below 70 % of what was usual', async () => {
    const before = await openings(ctx)
    ctx.answers.set(url, greenhousePage('bad', jobs.slice(0, 1)))
    const run = await visitOne(ctx, 'greenhouse:bad')
    expect(run).toMatchObject({ outcome: 'held', reason: { code: 'drop_guard' }, closed: 0 })
    expect(await findBoard(ctx.db, 'greenhouse:bad')).toMatchObject({ health: 'held', openPostings: 6 })
    expect(await openings(ctx)).toEqual(before)
  })

  it('believes in an empty board at the sixth visit', async () => {
    ctx.answers.set(url, greenhousePage('bad', []))
    const outcomes: unknown[] = []
    for (let i = 0; i < 6; i++) {
      ctx.setNow(new Date(Date.parse('2026-12-01T00:00:00Z') + i * 3_600_000).toISOString())
      const run = await visitOne(ctx, 'greenhouse:bad')
      outcomes.push([run.outcome, run.reason?.code ?? null, run.closed])
    }
    expect(outcomes).toEqual([...Array(5).fill(['held', 'empty_board', 0]), ['ok', null, 6]])
    expect(await findBoard(ctx.db, 'greenhouse:bad')).toMatchObject({ health: 'empty', openPostings: 0 })
  })
  it('believes in an empty board that stays empty, and in the first posting after that', async () => {
    await updateBoard(ctx.db, 'greenhouse:bad', { lastGoodRunId: null })
    expect(await visitOne(ctx, 'greenhouse:bad')).toMatchObject({ outcome: 'ok', seen: 0, reason: null })
    ctx.answers.set(url, greenhousePage('bad', [{ id: 9, title: 'Engineer 9' }]))
    expect(await visitOne(ctx, 'greenhouse:bad')).toMatchObject({ outcome: 'ok', seen: 1, new: 1, reason: null })
  })
  it('goes on counting empty visits for ever', async () => {
    const id = await greenhouseBoard(ctx, 'idle', [])
    await updateBoard(ctx.db, id, { emptyVisits: 32_767 })
    expect(await visitOne(ctx, id)).toMatchObject({ outcome: 'ok', seen: 0 })
  })
})

describe('a fault that passes', () => {
  it('is tried three times in all, then fails the run', async () => {
    await addBoard(ctx, { source: 'greenhouse', slug: 'shaky' })
    ctx.answers.set(greenhouseUrl('shaky'), new TransientError('connection', 'the connection was reset'))
    const { runs } = await planCrawl(ctx, await findBoards(ctx.db, ['greenhouse:shaky']), {
      trigger: 'cli',
      dryRun: false,
    })
    const id = runs[0]?.id ?? ''
    const kinds: string[] = []
    for (let i = 0; i < 5; i++) {
      kinds.push((await fetchBoard(ctx, id)).kind)
      ctx.setNow(new Date(ctx.now().getTime() + 60_000).toISOString())
    }
    expect(kinds).toEqual(['again', 'again', 'finished', 'not_mine', 'not_mine'])
    expect((await findRuns(ctx.db, [id]))[0]).toMatchObject({
      outcome: 'failed',
      attempt: 3,
      reason: { code: 'connection' },
    })
  })

  it('costs no attempt where the other side asks for patience, for six hours at most', async () => {
    await addBoard(ctx, { source: 'greenhouse', slug: 'busy' })
    ctx.answers.set(greenhouseUrl('busy'), new RetryLaterError('rate_limited', 'asked to wait', 30 * 60_000))
    const { runs } = await planCrawl(ctx, await findBoards(ctx.db, ['greenhouse:busy']), {
      trigger: 'cli',
      dryRun: false,
    })
    const id = runs[0]?.id ?? ''
    const started = ctx.now().getTime()
    for (;;) {
      const result = await fetchBoard(ctx, id)
      if (result.kind !== 'again') break
      expect(result.delayMs).toBe(30 * 60_000)
      expect((await findRuns(ctx.db, [id]))[0]).toMatchObject({ status: 'queued', attempt: 0 })
      ctx.setNow(new Date(ctx.now().getTime() + result.delayMs).toISOString())
    }
    expect(ctx.now().getTime() - started).toBeLessThanOrEqual(6 * 3_600_000)
    expect((await findRuns(ctx.db, [id]))[0]).toMatchObject({ outcome: 'failed', reason: { code: 'rate_limited' } })
  })
})

describe('a process that is asked to stop', () => {
  it('gives its run back and ends', { timeout: 8_000 }, async () => {
    await addBoard(ctx, { source: 'greenhouse', slug: 'slow' })
    const stopping = new AbortController()
    const { runs } = await planCrawl(ctx, await findBoards(ctx.db, ['greenhouse:slow']), {
      trigger: 'cli',
      dryRun: false,
    })
    let asked = 0
    const fetchPage = async () => {
      stopping.abort(new Error('interrupted'))
      // A loop that never ends would take the test with it.
      throw ++asked > 20
        ? new PermanentError('internal', 'asked for ever')
        : new TransientError('connection', 'aborted')
    }
    const moving = () => new Date(ctx.now().getTime() + performance.now())
    const stopped = {
      ...ctx,
      fetcher: { ...ctx.fetcher, fetchPage },
      stopping: stopping.signal,
      now: moving,
    }
    await crawlHere(stopped, runs, { concurrency: 1, report: () => {} })
    expect(asked).toBe(1)
    expect(await findRun(ctx.db, runs[0]?.id ?? '')).toMatchObject({ status: 'queued', attempt: 0 })
  })
})
