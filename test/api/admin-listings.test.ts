import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { postingKey } from '../../src/listing/posting-key.ts'
import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'
import { seed } from './seed.ts'

interface Listing {
  id: string
  status: string
  closedReason: string | null
  company: { name: string } | null
  sources: { board: string; externalId: string }[]
}
interface Many {
  data: Listing[]
}

const A = '/api/v1/admin'
const text = `${'You will keep the ferries of our harbour running, with six colleagues, in Go and Postgres, and write down what you learn. '.repeat(5)}`
const G = postingKey('greenhouse:acme', '1')
const L = postingKey('lever:acme', '1')

let ctx: TestContext
let app: Api
let key: string
beforeAll(async () => {
  ctx = await testContext()
  key = (await createKey(ctx.db, { role: 'operator', name: 'ops', now: ctx.now() })).key
})
afterAll(() => ctx.close())

/** One opening that two boards show, the Greenhouse one first; and another one. */
beforeEach(async () => {
  app = createApp(ctx)
  await ctx.db.execute(
    sql`truncate postings, raw_postings, links, link_marks, listings, changes, match_keys, posting_edges, audit`,
  )
  const ad = {
    title: 'Harbour Engineer',
    company: 'Acme',
    place: 'Oslo, Norway',
    text,
    applyUrl: 'https://acme.example/apply/77',
  }
  ctx.setNow('2026-11-22T12:00:00.000Z')
  await seed(ctx, 'greenhouse:acme', [
    { ...ad, externalId: '1' },
    { title: 'Cook', company: 'Bistro', externalId: '2' },
  ])
  ctx.setNow('2026-11-22T13:00:00.000Z')
  await seed(ctx, 'lever:acme', [{ ...ad, externalId: '1' }])
})

const post = <Body>(path: string, json?: unknown) =>
  ask<Body>(app, `${A}${path}`, { method: 'POST', key, ...(json !== undefined && { json }) })
const read = <Body>(path: string) => ask<Body>(app, `/api/v1${path}`)
const shown = async (query = '') => (await read<Many>(`/listings${query}`)).body.data.map((each) => each.id).toSorted()
const audits = async () =>
  (
    await ctx.db.execute<{ action: string; subject: string; actor: string; before: unknown; after: unknown }>(
      sql`select action, subject, actor, before, after from audit order by id`,
    )
  ).slice()
const changes = async () =>
  (
    await ctx.db.execute<{ type: string; listing_id: string; reason: string | null }>(
      sql`select type, listing_id, reason from changes order by seq`,
    )
  ).map(({ type, listing_id, reason }) => [type, listing_id, reason])

/** What a later visit, or `reprocess --stage listings`, does to every posting. */
async function linkAllAnew() {
  await ctx.db.execute(sql`insert into link_marks select id from postings on conflict do nothing`)
  await linkPostings(ctx)
}

describe('split and merge', () => {
  it('begin with one listing of two postings', async () => {
    const { body } = await read<Listing>(`/listings/${G}`)
    expect(body.sources.map((source) => source.board)).toEqual(['greenhouse:acme', 'lever:acme'])
  })

  it('part a listing, for good, with the trail of who did it', async () => {
    const { status, body } = await post<Many>(`/listings/${G}/split`, { postings: [L] })
    expect(status).toBe(200)
    expect(body.data.map((each) => [each.id, each.sources.length]).toSorted()).toEqual(
      [
        [G, 1],
        [L, 1],
      ].toSorted(),
    )
    await linkAllAnew()
    expect((await shown()).includes(G) && (await shown()).includes(L)).toBe(true)
    expect(await ctx.db.execute(sql`select a_key, b_key, verdict from posting_edges`)).toMatchObject([
      { a_key: [G, L].toSorted()[0], b_key: [G, L].toSorted()[1], verdict: 'different' },
    ])
    expect(await audits()).toMatchObject([
      {
        action: 'listing.split',
        subject: G,
        actor: expect.stringMatching(/^key:/),
        before: { listings: { [G]: [G, L].toSorted() } },
        after: { listings: { [G]: [G], [L]: [L] } },
      },
    ])
    expect((await changes()).at(-1)).toEqual(['split', L, null])
  })

  it('take an empty body for none, whatever type it is said to have', async () => {
    const headers = { 'Content-Type': 'application/json' }
    for (const body of ['', undefined]) {
      const init = { method: 'POST', key, headers, ...(body !== undefined && { body }) }
      const { status, body: answer } = await ask<Many>(app, `${A}/listings/${G}/split`, init)
      expect([body, status, answer.data.length]).toEqual([body, 200, 2])
      expect((await ask(app, `${A}/listings/merge`, { method: 'POST', key, json: { listings: [G, L] } })).status).toBe(
        200,
      )
    }
    const cut = await ask<Problem>(app, `${A}/listings/${G}/split`, {
      method: 'POST',
      key,
      headers,
      body: '{"postings": [',
    })
    expect([cut.status, cut.body.type]).toEqual([422, '/problems/invalid-body'])
  })

  it('undo one another', async () => {
    await post(`/listings/${G}/split`, { postings: [L] })
    const merged = await post<Many>('/listings/merge', { listings: [L, G] })
    expect(merged.body.data.map((each) => [each.id, each.sources.length])).toEqual([[G, 2]])
    await linkAllAnew()
    expect(await shown('?company=acme')).toEqual([G])
    expect((await read(`/listings/${L}`)).status).toBe(308)
    const again = await post<Many>(`/listings/${L}/split`)
    expect(again.body.data.map((each) => each.id).toSorted()).toEqual([G, L].toSorted())
    expect((await audits()).map((each) => each.action)).toEqual(['listing.split', 'listing.merge', 'listing.split'])
  })

  it('merge what nothing speaks for, past the rule that two ids on a board are two openings', async () => {
    const cook = postingKey('greenhouse:acme', '2')
    const { body } = await post<Many>('/listings/merge', { listings: [G, cook] })
    expect(body.data).toHaveLength(1)
    expect(body.data[0]?.sources).toHaveLength(3)
    await linkAllAnew()
    expect(await shown()).toEqual([body.data[0]?.id])
    await post(`/listings/${G}/split`, { postings: [cook] })
    await linkAllAnew()
    expect(await shown()).toEqual([G, cook].toSorted())
  })

  it('refuse what cannot be', async () => {
    const none = await post<Problem>('/listings/merge', { listings: [G, 'nosuchlisting'] })
    expect([none.status, none.body.type]).toEqual([404, '/problems/not-found'])
    expect((await post('/listings/nosuchlisting/split', {})).status).toBe(404)
    const strange = await post<Problem>(`/listings/${G}/split`, { postings: [postingKey('greenhouse:acme', '2')] })
    expect(strange).toMatchObject({ status: 422, body: { errors: [{ pointer: '/postings' }] } })
    expect((await post<Problem>(`/listings/${G}/split`, { postings: [G, L] })).status).toBe(422)
    expect((await post<Problem>(`/listings/${postingKey('greenhouse:acme', '2')}/split`)).status).toBe(409)
    expect((await post<Problem>('/listings/merge', { listings: [G] })).status).toBe(422)
    expect(await audits()).toEqual([])
  })
})

describe('close, reopen, hide', () => {
  it('close with the reason admin, and stay closed whatever later visits bring of it', async () => {
    const { status, body } = await post<Listing>(`/listings/${L}/close`)
    expect([status, body.id, body.status, body.closedReason]).toEqual([200, G, 'closed', 'admin'])
    await linkAllAnew()
    expect(await shown('?company=acme')).toEqual([])
    expect((await changes()).at(-1)).toEqual(['closed', G, 'admin'])
    expect((await post<Listing>(`/listings/${G}/close`)).body.status).toBe('closed')
    expect((await audits()).map(({ action, subject }) => [action, subject])).toEqual([['listing.close', G]])
    const back = await post<Listing>(`/listings/${G}/reopen`)
    expect([back.body.status, back.body.closedReason]).toEqual(['open', null])
    expect((await changes()).at(-1)).toEqual(['reopened', G, null])
  })

  it('hide from every reader, with copies that come later, until reopened', async () => {
    const { body } = await post<Listing>(`/listings/${G}/hide`)
    expect([body.status, body.closedReason]).toEqual(['hidden', null])
    expect((await changes()).at(-1)).toEqual(['withdrawn', G, 'admin'])
    ctx.setNow('2026-11-22T14:00:00.000Z')
    const [copy] = await seed(ctx, 'ashby:acme', [
      {
        title: 'Harbour Engineer',
        company: 'Acme',
        place: 'Oslo, Norway',
        text,
        applyUrl: 'https://acme.example/apply/77',
      },
    ])
    expect(await shown('?company=acme&status=all')).toEqual([])
    for (const id of [G, L, copy ?? '']) expect((await read(`/listings/${id}`)).status).toBe(404)
    const back = await post<Listing>(`/listings/${G}/reopen`)
    expect([back.body.status, back.body.sources.length]).toEqual(['open', 3])
    expect(await shown('?company=acme')).toEqual([G])
    expect((await audits()).map((each) => each.action)).toEqual(['listing.hide', 'listing.reopen'])
  })

  it('take no body: what one says would be lost', async () => {
    for (const act of ['close', 'reopen', 'hide']) {
      for (const body of ['{"reason": "spam"}', 'reason=spam', '[]']) {
        const refused = await ask<Problem>(app, `${A}/listings/${G}/${act}`, { method: 'POST', key, body })
        expect([refused.status, refused.body.type]).toEqual([422, '/problems/invalid-body'])
        expect(refused.body.detail).toBe('this route takes no body')
      }
      expect((await post(`/listings/${G}/${act}`, {})).status).toBe(200)
    }
  })

  it('are for listings that are there', async () => {
    for (const act of ['close', 'reopen', 'hide']) expect((await post(`/listings/nosuchone/${act}`)).status).toBe(404)
  })
})
