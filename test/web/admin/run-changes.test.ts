import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../src/api/app.ts'
import type { Api } from '../../../src/api/env.ts'
import { createKey } from '../../../src/store/api-keys.ts'
import type { RunRow } from '../../../src/store/runs.ts'
import { visitChanges } from '../../../src/store/visit-changes.ts'
import { ask } from '../../api/client.ts'
import { type GreenhouseJob, greenhousePage, greenhouseUrl } from '../../helpers/boards.ts'
import { type TestContext, testContext } from '../../helpers/context.ts'
import { greenhouseBoard, visitOne } from '../../pipeline/crawling.ts'
import { jobs } from './corpus.ts'
import { type SignedIn, signIn } from './signed-in.ts'

let ctx: TestContext
let app: Api
let viewer: SignedIn
let board: string
let hour = 0

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  viewer = await signIn(ctx, app, 'viewer')
  board = await greenhouseBoard(ctx, 'heron', [])
})
afterAll(() => ctx.close())

async function visitOf(shown: GreenhouseJob[]): Promise<RunRow> {
  ctx.setNow(new Date(Date.UTC(2026, 10, 22, 12 + ++hour)).toISOString())
  ctx.answers.set(greenhouseUrl('heron'), greenhousePage('heron', shown))
  return visitOne(ctx, board)
}

/** The external ids of each kind, and how many of those that the run counted are not known. */
async function told(run: RunRow) {
  const changes = await visitChanges(ctx.db, run)
  if (changes === null) return null
  const { open, update, close, reopen } = changes
  const ids = [open, update, close, reopen].map(({ refs }) => refs.map((ref) => Number(ref.externalId)))
  const counted = run.new + run.changed + run.closed + run.reopened
  return [...ids, counted - ids.flat().length]
}

describe('what a believed visit did', () => {
  const all = jobs(12)
  const [first, second] = all as [GreenhouseJob, GreenhouseJob]
  const other = { ...first, title: 'Keeper of the great hall' }
  const rest = all.slice(2)

  it('is told of each visit, for as long as it can be', async () => {
    const opened = await visitOf(all)
    const three = await visitOf([other, ...rest, { id: 40, title: 'Keeper of keys' }])
    expect(await told(three)).toEqual([[40], [1], [2], [], 0])
    const back = await visitOf([other, second, ...rest, { id: 40, title: 'Keeper of keys' }])
    expect(await told(back)).toEqual([[], [], [], [2], 0])
    expect(await told(three)).toEqual([[40], [1], [], [], 1])
    const again = await visitOf([{ ...first, title: 'Keeper of no hall' }, ...rest])
    expect(await told(again)).toEqual([[], [1], [2, 40].toSorted(), [], 0])
    expect(await told(back)).toEqual([[], [], [], [], 1])
    expect(await told(three)).toEqual([[40], [1], [], [], 1])
    expect((await told(opened))?.[0]).toHaveLength(12)
    const quiet = await visitOf([{ ...first, title: 'Keeper of no hall' }, ...rest])
    expect(await told(quiet)).toBeNull()

    const { text, $ } = await viewer.get(`/admin/runs/${again.id}`)
    expect(text('.diff')).toMatch(/It changed 1 posting ?Keeper of no hall 1 ?It closed 2 postings/)
    expect($('.diff a').first().attr('href')).toMatch(/^\/admin\/listings\/\w+$/)
    const { text: earlier } = await viewer.get(`/admin/runs/${three.id}`)
    expect(earlier('.diff')).toMatch(/It closed 1 posting ?1 posting can be named no longer/)

    const { key } = await createKey(ctx.db, { role: 'viewer', name: 'v', now: ctx.now() })
    const { body } = await ask<{ diff: Record<string, { externalId: string }[]> }>(
      app,
      `/api/v1/admin/runs/${again.id}`,
      { key },
    )
    expect(body.diff).toMatchObject({
      open: [],
      update: [{ externalId: '1', title: 'Keeper of no hall', fields: [] }],
      close: [{ externalId: '2' }, { externalId: '40' }],
      reopen: [],
    })
  })

  it('names the first hundred, and counts the rest', async () => {
    const run = await visitOf(jobs(160).map((job) => ({ ...job, id: job.id + 1_000 })))
    const many = run.outcome === 'ok' ? run : null
    expect(many?.new).toBe(160)
    const { body } = await viewer.get(`/admin/runs/${run.id}`)
    const opened = load(body)('.diff details').first()
    expect([opened.find('li').length, opened.find('.hint').text()]).toEqual([100, 'And 60 more.'])
  })
})
