import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { postingKey } from '../../src/listing/posting-key.ts'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { liftTakedown, takeDown, takedownValue } from '../../src/pipeline/takedown.ts'
import type { Db } from '../../src/store/database.ts'
import type { TakedownKind } from '../../src/store/takedowns.ts'
import { ask } from '../api/client.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, LONG_TEXT, listings, visit, visitOne } from './crawling.ts'

interface Listing {
  id: string
  title: string
  status: string
  closedReason: string | null
  company: object | null
  sources: { board: string; url: string }[]
  description?: object | null
}

const G = 'greenhouse:acme'
const L = 'lever:acme'
const text = `<p>${LONG_TEXT.repeat(3)}</p>`
const job = (id: number, title: string, url = `https://acme.example/jobs/${id}`) => ({ id, title, url, content: text })
const shared = 'https://jobs.acme.example/shared-1'
const actor = 'cli'

let ctx: TestContext
let app: Api
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

/** Two boards: one opening stands on both of them, one more on each. */
beforeEach(async () => {
  await ctx.db.execute(sql`truncate boards, runs, pages, snapshots, postings, raw_postings, links, link_marks, listings, changes,
    match_keys, posting_edges, takedowns, audit`)
  ctx.answers.clear()
  app = createApp(ctx)
  ctx.setNow('2026-11-22T12:00:00.000Z')
  await greenhouseBoard(ctx, 'acme', [job(1, 'Deckhand', shared), job(2, 'Stoker')])
  ctx.answers.set(
    'https://api.lever.co/v0/postings/acme',
    JSON.stringify([leverJob('x1', 'Deckhand', shared), leverJob('x2', 'Pilot')]),
  )
  await addBoard(ctx, { source: 'lever', slug: 'acme', name: 'Acme' })
  await visit(ctx, G, L)
})

function leverJob(id: string, title: string, url = `https://jobs.lever.co/acme/${id}`) {
  return {
    id,
    text: title,
    hostedUrl: url,
    applyUrl: `${url}/apply`,
    categories: { location: 'Berlin, Germany' },
    description: text,
    descriptionPlain: '',
    createdAt: 1763000000000,
    workplaceType: 'unspecified',
  }
}

const down = (kind: TakedownKind, given: string) => takeDown(ctx, { kind, value: takedownValue(kind, given), actor })
const lift = (kind: TakedownKind, given: string) =>
  liftTakedown(ctx, { kind, value: takedownValue(kind, given), actor })
const get = async <Body>(path: string) => (await ask<Body>(app, path)).body
const titles = async () =>
  (await get<{ data: Listing[] }>('/api/v1/listings?status=all')).data.map((each) => each.title).toSorted()
const reasons = async () =>
  [...(await ctx.db.execute(sql`select external_id as id, closed_reason as why from postings order by 1`))].map(
    ({ id, why }) => `${id} ${why ?? 'open'}`,
  )

describe('a takedown', () => {
  it('finds three openings to begin with', async () => {
    expect(await titles()).toEqual(['Deckhand', 'Pilot', 'Stoker'])
  })

  it('of a board takes its postings and leaves the rest of a merged listing', async () => {
    const id = postingKey(G, '1')
    expect((await get<Listing>(`/api/v1/listings/${id}`)).sources).toHaveLength(2)
    expect(await down('board', G)).toMatchObject({ created: true, postings: 2 })
    expect(await reasons()).toEqual(['1 takedown', '2 takedown', 'x1 open', 'x2 open'])
    expect(await titles()).toEqual(['Deckhand', 'Pilot'])
    const left = await get<Listing>(`/api/v1/listings/${id}`)
    expect([left.status, left.sources.map((each) => each.board)]).toEqual(['open', [L]])
    expect(JSON.stringify(left)).not.toContain(G)
    const postings = await get<{ data: { board: string }[] }>(`/api/v1/listings/${id}/postings`)
    expect(postings.data.map((each) => each.board)).toEqual([L])
  })

  it('leaves a tombstone where nothing else shows the opening', async () => {
    const id = postingKey(G, '2')
    await down('posting', id)
    const { sources, ...tomb } = await get<Listing>(`/api/v1/listings/${id}`)
    expect(tomb).toMatchObject({
      title: 'Stoker',
      status: 'closed',
      closedReason: 'takedown',
      company: null,
      description: null,
      sections: [],
    })
    expect(sources).toEqual([])
    expect(JSON.stringify(tomb)).not.toContain('parcels')
    expect((await get<{ data: object[] }>(`/api/v1/listings/${id}/postings`)).data).toEqual([])
    expect(await titles()).toEqual(['Deckhand', 'Pilot'])
    const page = await ask<string>(app, `/listings/${id}`, { headers: { Accept: 'text/html' } })
    expect(page.status).toBe(410)
    expect(page.body).not.toContain('parcels')
    const changes = await get<{ data: { id: string; type: string; reason: string; listing: null }[] }>(
      '/api/v1/changes?since=2026-11-01T00:00:00Z',
    )
    expect(changes.data.at(-1)).toMatchObject({ id, type: 'withdrawn', reason: 'takedown', listing: null })
    expect(changes.data.filter((change) => change.id === id).map((change) => change.listing)).toEqual([null, null])
  })

  it('lasts: later visits show nothing of it, what is new and what has changed included', async () => {
    await down('source', 'greenhouse')
    ctx.setNow('2026-11-22T16:00:00.000Z')
    const jobs = [job(1, 'Deckhand', shared), job(2, 'Senior Stoker'), job(3, 'Purser')]
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', jobs))
    expect(await visitOne(ctx, G)).toMatchObject({ outcome: 'ok', new: 1 })
    expect(await titles()).toEqual(['Deckhand', 'Pilot'])
    expect(await reasons()).toEqual(['1 takedown', '2 takedown', '3 takedown', 'x1 open', 'x2 open'])
    // Taken away and put back by its board.
    ctx.setNow('2026-11-22T17:00:00.000Z')
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', [job(3, 'Purser')]))
    await visitOne(ctx, G)
    ctx.setNow('2026-11-22T18:00:00.000Z')
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', jobs))
    await visitOne(ctx, G)
    expect(await titles()).toEqual(['Deckhand', 'Pilot'])
  })

  it('of a company counts for all spellings of its name', async () => {
    expect(await down('company', 'ACME GmbH')).toMatchObject({ created: true, takedown: { value: 'acme' } })
    const named = await listings(ctx)
    const companies = await ctx.db.execute(
      sql`select distinct doc #>> '{company,name}' as name from postings where closed_at is null`,
    )
    expect(companies.filter((row) => String(row.name).toLowerCase().startsWith('acme'))).toEqual([])
    expect(named.some((each) => each.status === 'hidden')).toBe(true)
  })

  it('is lifted: all is as it was, and the next visit tells what is there', async () => {
    const before = await listings(ctx)
    await down('board', G)
    await down('posting', postingKey(G, '2'))
    ctx.setNow('2026-11-23T12:00:00.000Z')
    expect(await lift('board', G)).toEqual({ postings: 2 })
    expect(await reasons()).toEqual(['1 open', '2 takedown', 'x1 open', 'x2 open'])
    expect(await lift('posting', postingKey(G, '2'))).toEqual({ postings: 1 })
    expect(await listings(ctx)).toEqual(before)
    expect(await lift('board', G)).toBeNull()
    const trail = await ctx.db.execute<{ action: string; subject: string }>(
      sql`select action, subject from audit order by id`,
    )
    expect(trail.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      `takedown.create board:${G}`,
      `takedown.create posting:${postingKey(G, '2')}`,
      `takedown.delete board:${G}`,
      `takedown.delete posting:${postingKey(G, '2')}`,
    ])
    ctx.setNow('2026-11-23T13:00:00.000Z')
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', [job(1, 'Deckhand', shared)]))
    expect(await visitOne(ctx, G)).toMatchObject({ closed: 1 })
  })

  it('is lifted: what its board dropped meanwhile is closed, though the board never changes again', async () => {
    await down('board', G)
    ctx.setNow('2026-11-23T12:00:00.000Z')
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', [job(1, 'Deckhand', shared)]))
    expect(await visitOne(ctx, G)).toMatchObject({ closed: 0, unchanged: 1 })
    expect(await reasons()).toEqual(['1 takedown', '2 takedown', 'x1 open', 'x2 open'])
    await lift('board', G)
    expect(await reasons()).toEqual(['1 open', '2 removed_from_board', 'x1 open', 'x2 open'])
    const stoker = await get<Listing>(`/api/v1/listings/${postingKey(G, '2')}`)
    expect([stoker.title, stoker.status, stoker.closedReason]).toEqual(['Stoker', 'closed', 'removed_from_board'])
    const before = await listings(ctx)
    await ctx.db.execute(sql`insert into link_marks select id from postings on conflict do nothing`)
    await linkPostings(ctx)
    expect(await listings(ctx)).toEqual(before)
  })

  it('is said once, and says the same of everything that is linked anew', async () => {
    await down('board', G)
    const before = await listings(ctx)
    expect(await down('board', G)).toMatchObject({ created: false, postings: 2 })
    await ctx.db.execute(sql`insert into link_marks select id from postings on conflict do nothing`)
    await linkPostings(ctx)
    expect(await listings(ctx)).toEqual(before)
    expect(await ctx.db.$count(sql`audit`)).toBe(1)
  })
})

describe('a takedown beside a visit that holds the postings', () => {
  /** What a visit's statement does to a posting: it writes the row, then its mark. */
  const write = (tx: Db, id: string) => tx.execute(sql`update postings set missed_visits = 0 where external_id = ${id}`)
  const mark = (tx: Db, id: string) =>
    tx.execute(
      sql`insert into link_marks select id from postings where external_id = ${id} on conflict (posting_id) do nothing`,
    )
  const takedowns = async () => ctx.db.$count(sql`takedowns`)

  it('is linked while the row is held, and closes it when it is free', { timeout: 30_000 }, async () => {
    const id = postingKey(G, '2')
    await ctx.db.execute(sql`insert into takedowns values ('posting', ${id}, ${actor}, now())`)
    await mark(ctx.db, '2')
    const { linking } = await ctx.db.transaction(async (tx) => {
      await write(tx, '2')
      const linked = linkPostings(ctx)
      await vi.waitFor(async () => expect(await titles()).toEqual(['Deckhand', 'Pilot']), 5_000)
      expect(await reasons()).toContain('2 open')
      await mark(tx, '2')
      return { linking: linked }
    })
    expect(await linking).toBeGreaterThan(1)
    expect(await reasons()).toContain('2 takedown')
  })

  it('marks what is free, and the rest as soon as the visit is through', { timeout: 30_000 }, async () => {
    const taking = await ctx.db.transaction(async (tx) => {
      await write(tx, '2')
      await mark(tx, '2')
      const done = down('board', G)
      await vi.waitFor(async () => expect(await takedowns()).toBe(1), 5_000)
      await write(tx, '1')
      await mark(tx, '1')
      return { done }
    })
    expect(await taking.done).toMatchObject({ created: true, postings: 2 })
    expect(await reasons()).toEqual(['1 takedown', '2 takedown', 'x1 open', 'x2 open'])
  })
})
