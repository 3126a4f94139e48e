import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postingKey } from '../../src/listing/posting-key.ts'
import { removeBoards } from '../../src/pipeline/remove-boards.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { greenhouseBoard, LONG_TEXT, listings, visit, visitOne } from './crawling.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

const text = `<p>${LONG_TEXT.repeat(3)}</p>`

/** As long, on other work. */
const OTHER_TEXT = Array.from({ length: 60 }, (_, n) => `You forge part ${n} of the turbine with steel ${n * 7}.`).join(
  ' ',
)

/** A Lever posting as its API gives it. */
function leverJob(id: string, title: string, place: string, applyUrl: string, body = text) {
  return {
    id,
    text: title,
    hostedUrl: applyUrl,
    applyUrl: `${applyUrl}/apply`,
    categories: { location: place },
    description: body,
    descriptionPlain: '',
    createdAt: 1763000000000,
    workplaceType: 'unspecified',
  }
}

async function leverBoard(slug: string, name: string, jobs: object[]): Promise<string> {
  ctx.answers.set(`https://api.lever.co/v0/postings/${slug}`, JSON.stringify(jobs))
  return addBoard(ctx, { source: 'lever', slug, name })
}

/** Listings as lists of `board externalId`. */
async function held(): Promise<string[][]> {
  const all = await listings(ctx)
  return all.map((each) => each.doc.sources.map((source) => `${source.board} ${source.externalId}`).toSorted())
}

async function linkOf(board: string, externalId: string): Promise<string | undefined> {
  const [row] = await ctx.db.execute<{ listing_id: string }>(sql`
    select listing_id from links join postings on id = posting_id where key = ${postingKey(board, externalId)}`)
  return row?.listing_id
}

describe('two boards that show one opening', () => {
  it('by one apply URL are one listing, found in two places', async () => {
    await greenhouseBoard(ctx, 'acme', [
      { id: 11, title: 'Backend Engineer', content: '<p>Short.</p>', url: 'https://jobs.acme.example/backend-11' },
    ])
    await leverBoard('acme-lever', 'Acme', [
      leverJob('l1', 'Back-End Engineer (m/f/d)', 'Berlin, Germany', 'https://jobs.acme.example/backend-11'),
    ])
    ctx.setNow('2026-11-22T12:00:00.000Z')
    await visitOne(ctx, 'greenhouse:acme')
    ctx.setNow('2026-11-22T13:00:00.000Z')
    await visitOne(ctx, 'lever:acme-lever')
    expect(await held()).toEqual([['greenhouse:acme 11', 'lever:acme-lever l1']])
    const [listing] = await listings(ctx)
    expect(listing?.id).toBe(postingKey('greenhouse:acme', '11'))
    expect(listing?.doc.sources).toMatchObject([
      { source: 'greenhouse', present: true },
      { source: 'lever', present: true },
    ])
    const changes = await ctx.db.execute(sql`select type, listing_id, fields from changes order by seq`)
    expect(changes.map((change) => change.type)).toEqual(['opened', 'updated'])
  })

  it('by company, title, places and text too', async () => {
    await greenhouseBoard(ctx, 'bolt', [
      { id: 21, title: 'Go Developer', content: text, url: 'https://bolt.example/careers' },
    ])
    await leverBoard('bolt-jobs', 'bolt', [
      leverJob('l2', 'Go Developer', 'Berlin, Germany', 'https://jobs.lever.co/bolt-jobs/l2'),
    ])
    await visit(ctx, 'greenhouse:bolt', 'lever:bolt-jobs')
    expect(await held()).toContainEqual(['greenhouse:bolt 21', 'lever:bolt-jobs l2'])
  })

  it('stay open while one of them does, and lead to one listing by either id', async () => {
    ctx.setNow('2026-11-22T14:00:00.000Z')
    ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', [{ id: 12, title: 'Cook', place: 'Oslo, Norway' }]))
    expect(await visitOne(ctx, 'greenhouse:acme')).toMatchObject({ closed: 1 })
    const id = postingKey('greenhouse:acme', '11')
    const listing = (await listings(ctx)).find((each) => each.id === id)
    expect(listing).toMatchObject({ status: 'open', doc: { closedReason: null } })
    expect(listing?.doc.sources).toMatchObject([{ present: false }, { present: true }])
    expect(await linkOf('lever:acme-lever', 'l1')).toBe(id)
    expect(await linkOf('greenhouse:acme', '11')).toBe(id)
  })

  it('close with the last one', async () => {
    ctx.setNow('2026-11-22T15:00:00.000Z')
    ctx.answers.set(
      'https://api.lever.co/v0/postings/acme-lever',
      JSON.stringify([leverJob('l9', 'Baker', 'Rome, Italy', 'https://jobs.lever.co/acme-lever/l9')]),
    )
    // Lever's lists have pages: a second visit has to miss it too.
    expect(await visitOne(ctx, 'lever:acme-lever')).toMatchObject({ closed: 0, missing: 1 })
    expect(await visitOne(ctx, 'lever:acme-lever')).toMatchObject({ closed: 1 })
    const listing = (await listings(ctx)).find((each) => each.id === postingKey('greenhouse:acme', '11'))
    expect(listing).toMatchObject({ status: 'closed', doc: { closedReason: 'removed_from_board' } })
  })
})

let nearMisses = 0
describe('near misses', () => {
  it.each<[string, Partial<{ title: string; place: string; apply: string; body: string; id: number }>]>([
    ['another city', { place: 'Munich, Germany' }],
    ['another level', { title: 'Senior Rust Developer' }],
    ['another text', { body: `<p>${OTHER_TEXT}</p>` }],
  ])('%s stays apart', async (name, change) => {
    const slug = name.replace(' ', '-')
    const id = 100 + nearMisses++
    await greenhouseBoard(ctx, slug, [{ id, title: 'Rust Developer', content: text }])
    const lever = await leverBoard(`${slug}-l`, slug, [
      leverJob(
        `l-${slug}`,
        change.title ?? 'Rust Developer',
        change.place ?? 'Berlin, Germany',
        `https://jobs.lever.co/x/${slug}`,
        change.body ?? text,
      ),
    ])
    await visit(ctx, `greenhouse:${slug}`, lever)
    expect(await held()).toEqual(expect.arrayContaining([[`greenhouse:${slug} ${id}`], [`${lever} l-${slug}`]]))
  })
  it('two ids of one board stay apart, though another board shows a copy of each side', async () => {
    await greenhouseBoard(ctx, 'twins', [
      { id: 301, title: 'Driver', content: '<p>One.</p>', url: 'https://twins.example/jobs/driver' },
      { id: 302, title: 'Driver', content: text },
    ])
    const copy = leverJob('l3', 'Driver', 'Berlin, Germany', 'https://twins.example/jobs/driver', text)
    await leverBoard('twins-l', 'twins', [copy])
    await visit(ctx, 'greenhouse:twins', 'lever:twins-l')
    const apart = await Promise.all(['301', '302'].map((id) => linkOf('greenhouse:twins', id)))
    expect(new Set(apart).size).toBe(2)
  })
})

describe('taking one of two boards away', () => {
  it('leaves the listing to the other, under that one’s own id', async () => {
    ctx.setNow('2026-11-23T12:00:00.000Z')
    const before = await ctx.db.execute<{ n: number }>(sql`select max(seq)::int as n from changes`)
    const [greenhouse, lever] = [postingKey('greenhouse:bolt', '21'), postingKey('lever:bolt-jobs', 'l2')]
    const anchor = (await linkOf('greenhouse:bolt', '21')) ?? ''
    const [gone, left] = anchor === greenhouse ? ['greenhouse:bolt', lever] : ['lever:bolt-jobs', greenhouse]
    expect(await removeBoards(ctx, [gone])).toBe(1)
    const now = (await listings(ctx)).filter((each) => each.doc.sources.some((source) => source.board.includes('bolt')))
    expect(now.map((each) => [each.id, each.doc.sources.length])).toEqual([[left, 1]])
    const changes = await ctx.db.execute<{ type: string; listing_id: string }>(
      sql`select * from changes where seq > ${before[0]?.n ?? 0} order by seq`,
    )
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'split', listing_id: left, from: anchor }),
        expect.objectContaining({ type: 'withdrawn', listing_id: anchor }),
      ]),
    )
    for (const table of ['postings', 'raw_postings', 'snapshots', 'pages']) {
      expect([...(await ctx.db.execute(sql`select 1 from ${sql.identifier(table)} where board_id = ${gone}`))]).toEqual(
        [],
      )
    }
    expect([
      ...(await ctx.db.execute(sql`select 1 from links where posting_id not in (select id from postings)`)),
    ]).toEqual([])
  })
})
