import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import type { Listing, ListingDetailSchema, ListingPostingSchema } from '../../src/api/listing-schema.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'
import { seed } from './seed.ts'

type Detail = z.infer<typeof ListingDetailSchema>
type PostingOf = z.infer<typeof ListingPostingSchema>

let ctx: TestContext
let app: Api
let anchor: string
let twin: string

const TWIN = {
  title: 'Python Engineer',
  company: 'Acme GmbH',
  place: 'Berlin, Germany',
  applyUrl: 'https://apply.example/jobs/77',
  text: 'Requirements:\n- Python and Docker\n\nBenefits:\n- Cake on Fridays',
}

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  const own = await addBoard(ctx, { source: 'greenhouse', slug: 'acme' })
  const site = await addBoard(ctx, { source: 'remoteok', slug: 'remoteok' })
  ctx.setNow('2026-11-20T08:30:00.000Z')
  ;[anchor] = (await seed(ctx, own, [TWIN])) as [string]
  ctx.setNow('2026-11-21T09:10:00.000Z')
  ;[twin] = (await seed(ctx, site, [TWIN], ctx.now().toISOString())) as [string]
  ctx.setNow('2026-11-22T12:00:00.000Z')
  await ctx.db.execute(sql`update boards set last_confirmed_at = '2026-11-22T10:59:59Z' where id = 'greenhouse:acme'`)
})
afterAll(() => ctx.close())

describe('a listing', () => {
  it('has exactly the fields that the contract names, and none of ours', async () => {
    const { body } = await ask<ListingPage>(app, '/api/v1/listings')
    const [listing] = body.data as [Listing]
    expect(Object.keys(listing).sort()).toEqual(
      'applyUrl clearance closedAt closedReason company direct education eligibility employmentTypes excerpt experienceYears firstSeenAt id language lastSeenAt locations postedAt provenance repostCount salary seniority skills sources status title updatedAt url validThrough visaSponsorship workplaces'.split(
        ' ',
      ),
    )
    expect(listing.url).toBe(`${ctx.config.publicUrl}/listings/${anchor}`)
    expect(Object.keys(listing.sources[0] ?? {})).toEqual(
      'source board url applyUrl externalId firstSeenAt lastSeenAt attribution'.split(' '),
    )
  })

  it('shows every place where it was found, with the attribution that is asked for', async () => {
    const { body } = await ask<Detail>(app, `/api/v1/listings/${anchor}`)
    expect(body.sources.map((source) => source.board)).toEqual(['greenhouse:acme', 'remoteok:remoteok'])
    expect(body.sources[0]?.attribution).toBeNull()
    expect(body.sources[1]?.attribution).toMatchObject({ follow: true, url: expect.stringContaining('remoteok') })
  })

  it('was last seen when its board was confirmed, to the hour; a window source says when it was seen itself', async () => {
    await ctx.db.execute(sql`update postings set seen_at = '2026-11-22T11:45:00Z' where key = ${twin}`)
    const { body } = await ask<Detail>(app, `/api/v1/listings/${anchor}`)
    expect(body.sources.map((source) => source.lastSeenAt)).toEqual([
      '2026-11-22T10:00:00.000Z',
      '2026-11-22T11:00:00.000Z',
    ])
    expect(body.lastSeenAt).toBe('2026-11-22T11:00:00.000Z')
    expect(body.firstSeenAt).toBe('2026-11-20T08:30:00.000Z')
  })

  it('carries text, sections and the sentences of its skills in the detail', async () => {
    const { body } = await ask<Detail>(app, `/api/v1/listings/${anchor}`)
    expect(body.description?.html).toContain('Cake on Fridays')
    expect(body.sections.map((section) => section.kind)).toEqual(expect.arrayContaining(['requirements', 'benefits']))
    const python = body.skills.find((skill) => skill.slug === 'python')
    expect(python).toMatchObject({ level: 'required', evidence: [{ quote: expect.stringContaining('Python') }, {}] })
  })

  it('answers 308 to the id of a posting that joined it, here, for its postings and on the page', async () => {
    for (const [from, to] of [
      [`/api/v1/listings/${twin}`, `/api/v1/listings/${anchor}`],
      [`/api/v1/listings/${twin}/postings`, `/api/v1/listings/${anchor}/postings`],
      [`/listings/${twin}`, `/listings/${anchor}`],
    ] as const) {
      const { status, headers } = await ask(app, from)
      expect([status, headers.get('location')]).toEqual([308, to])
    }
  })

  it.each(['0123456789abcdefghjk', 'NOT-AN-ID', '%00', "'%20or%201=1", 'a'.repeat(41)])(
    '%s is not found',
    async (id) => {
      const { status, body } = await ask<Problem>(app, `/api/v1/listings/${id}`)
      expect([status, body.type]).toEqual([404, '/problems/not-found'])
    },
  )

  it('tells which postings it is made of, and why', async () => {
    const { body } = await ask<{ data: PostingOf[] }>(app, `/api/v1/listings/${anchor}/postings`)
    expect(body.data.map((posting) => posting.id)).toEqual([anchor, twin])
    expect(body.data[0]).toMatchObject({
      source: 'greenhouse',
      board: 'greenhouse:acme',
      title: 'Python Engineer',
      closedAt: null,
    })
    expect(body.data[1]?.reasons).toContainEqual(expect.objectContaining({ with: anchor, verdict: 'same' }))
    expect(Object.keys(body.data[0] ?? {})).not.toContain('present')
  })

  it('is hidden where an admin hid it', async () => {
    await ctx.db.execute(sql`update listings set status = 'hidden' where id = ${anchor}`)
    for (const path of [`/api/v1/listings/${anchor}`, `/api/v1/listings/${twin}`, `/listings/${anchor}`]) {
      expect((await ask(app, path)).status).toBe(404)
    }
    expect((await ask<ListingPage>(app, '/api/v1/listings?status=all')).body.data).toEqual([])
    const changes = await ask<{ data: { listing: unknown }[] }>(app, '/api/v1/changes')
    expect(changes.body.data.every((change) => change.listing === null)).toBe(true)
    await ctx.db.execute(sql`update listings set status = 'open' where id = ${anchor}`)
  })
})
