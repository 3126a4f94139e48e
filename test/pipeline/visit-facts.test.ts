import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KnownPosting } from '../../src/board/reconcile.ts'
import { visitFacts } from '../../src/pipeline/visit-facts.ts'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import { requireSource } from '../../src/sources/index.ts'
import { findBoard } from '../../src/store/boards.ts'
import { createRuns } from '../../src/store/runs.ts'
import { greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, openings, visitOne } from './crawling.ts'

const jobs = Array.from({ length: 12 }, (_, n) => ({ id: n + 1, title: `Gardener ${n + 1}` }))

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

describe('rows that cannot be read', () => {
  /** The next visit finds the first `count` ads without a title. */
  async function withoutTitles(slug: string, count: number) {
    const board = await greenhouseBoard(ctx, slug, jobs)
    expect(await visitOne(ctx, board)).toMatchObject({ outcome: 'ok', new: 12 })
    const page = JSON.parse(greenhousePage(slug, jobs)) as { jobs: { title: string | null }[] }
    for (const row of page.jobs.slice(0, count)) row.title = null
    ctx.answers.set(greenhouseUrl(slug), JSON.stringify(page))
    const before = await openings(ctx)
    return { before, run: await visitOne(ctx, board) }
  }

  it('hold a visit that has two of them', async () => {
    const { before, run } = await withoutTitles('two', 2)
    expect(run).toMatchObject({ outcome: 'held', reason: { code: 'coverage', field: null } })
    expect(await openings(ctx)).toEqual(before)
  })

  it('are turned down where there is one, which stays open', async () => {
    const { before, run } = await withoutTitles('one', 1)
    expect(run).toMatchObject({ outcome: 'ok', seen: 11, rejected: 1, closed: 0, missing: 0 })
    expect(await openings(ctx)).toEqual(before)
  })
})

it('counts, of the pages that are gone, those of open postings alone', async () => {
  const slug = await greenhouseBoard(ctx, 'pages', jobs)
  const board = await findBoard(ctx.db, slug)
  const [run] = await createRuns(ctx.db, [slug], { trigger: 'cli', now: ctx.now() })
  if (board === null || run === undefined) throw new Error('neither board nor run')
  const known = jobs.map(({ id }): KnownPosting => {
    const facts = {
      rawHash: '',
      missing: false,
      missedVisits: 0,
      closedReason: id > 10 ? ('removed_from_board' as const) : null,
      closedBefore: null,
    }
    return { id, externalId: String(id), ...facts }
  })
  const parsed = { postings: [emptyRawPosting('1')], rejections: [], total: null, incomplete: null }
  const gone = ['2', '2', '3', '11', 'never seen']
  const visit = { run, board, source: requireSource('greenhouse'), parsed, known, gone, extent: { lists: 1, pages: 1 } }
  expect(await visitFacts(ctx, visit)).toMatchObject({ open: 10, gone: 2 })
})
