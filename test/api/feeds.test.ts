import { gunzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { FEED_EXAMPLES } from '../../src/api/feed-examples.ts'
import { xmlText } from '../../src/api/feed-item.ts'
import { LISTING_EXAMPLE } from '../../src/api/listing-example.ts'
import { ListingQuery } from '../../src/api/listing-query.ts'
import { ListingSchema } from '../../src/api/listing-schema.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, LOOPBACK, type Problem } from './client.ts'
import { names, seedCorpus } from './corpus.ts'
import { seed } from './seed.ts'
import { xmlFault } from './well-formed-xml.ts'

const ROOT = 'https://jobs.example'
const FORMATS = ['rss', 'atom', 'json'] as const
let ctx: TestContext
let app: Api

beforeAll(async () => {
  ctx = await testContext({ env: { PUBLIC_URL: ROOT } })
  app = createApp(ctx)
  await seedCorpus(ctx)
})
afterAll(() => ctx.close())

interface Item {
  id: string
  title: string
  url: string
  html: string
}

/** The items of a feed, whatever its format, as a reader takes them out of it. */
async function items(format: (typeof FORMATS)[number], query = ''): Promise<Item[]> {
  const response = await app.request(`/feed.${format}${query === '' ? '' : `?${query}`}`, {}, LOOPBACK)
  expect(response.status).toBe(200)
  const text = await response.text()
  if (format !== 'json') expect(xmlFault(text)).toBeNull()
  switch (format) {
    case 'rss':
      return (parseRssFeed(text).items ?? []).map((item) => ({
        id: item.guid?.value ?? '',
        title: item.title ?? '',
        url: item.link ?? '',
        html: item.description ?? '',
      }))
    case 'atom':
      return (parseAtomFeed(text).entries ?? []).map((entry) => ({
        id: entry.id?.split('/').at(-1) ?? '',
        title: entry.title?.value ?? '',
        url: entry.links?.find((link) => link.rel === 'alternate')?.href ?? '',
        html: entry.content?.value ?? '',
      }))
    case 'json':
      return (parseJsonFeed(text).items ?? []).map((item) => ({
        id: item.id ?? '',
        title: item.title ?? '',
        url: item.url ?? '',
        html: item.content_html ?? '',
      }))
  }
}

describe.each(FORMATS)('/feed.%s', (format) => {
  it('holds the listings of the same search, newest first, under their own ids and absolute links', async () => {
    const { data } = (await ask<ListingPage>(app, '/api/v1/listings')).body
    const found = await items(format)
    expect(found.map((item) => item.id)).toEqual(data.map((listing) => listing.id))
    expect(found.map((item) => item.url)).toEqual(data.map((listing) => `${ROOT}/listings/${listing.id}`))
    expect(found[0]?.title).toBe(`${data[0]?.title} at ${data[0]?.company?.name}`)
  })

  it.each([
    'skill=python&skill=k8s',
    'country=DE&include_unknown=country',
    'q=tiger',
    'posted_since=7d',
    'status=closed',
  ])('takes %s', async (query) => {
    const { data } = (await ask<ListingPage>(app, `/api/v1/listings?${query}&sort=newest`)).body
    expect(names(await items(format, query))).toBe(names(data))
  })

  it.each([
    ['foo=1', 'unknown-parameter', 'foo'],
    ['skill=nosuchskillatall', 'invalid-parameter', 'skill'],
    ['country=%3Cscript%3E', 'invalid-parameter', 'country'],
    ['q=a%00b', 'invalid-parameter', 'q'],
    ['limit=101', 'invalid-parameter', 'limit'],
    ['salary_currency=EUR', 'invalid-parameter', 'salary_currency'],
    ['include=facets', 'invalid-parameter', 'include'],
    ['cursor=abc', 'invalid-cursor', 'cursor'],
  ])('%s is %s of %s', async (query, type, parameter) => {
    const { status, headers, body } = await ask<Problem>(app, `/feed.${format}?${query}`)
    expect([status, body.type, headers.get('content-type')]).toEqual([
      400,
      `/problems/${type}`,
      'application/problem+json',
    ])
    expect(body.errors?.map((error) => error.parameter)).toContain(parameter)
  })

  it('shows the attribution that a source asks for, followed where it asks for that', async () => {
    const [item] = await items(format, 'source=remoteok')
    expect(item?.html).toMatch(
      /Found on <a href="https:\/\/ads\.example\/remoteok\/remoteok\/1" rel="noopener">[^<]*Remote OK/i,
    )
  })

  it('has the beginning of each ad, or all of it', async () => {
    expect((await items(format, 'q=zebra+-old'))[0]?.html).toMatch(/Skills: .*Python/)
    expect((await items(format, 'q=zebra+-old&include=description'))[0]?.html).toMatch(/<li>Kubernetes<\/li>/)
  })

  it('goes on by its own cursor to the end, each listing once', async () => {
    const ids: string[] = []
    let next: string | null = `limit=4`
    for (let page = 0; next !== null && page < 9; page++) {
      const text: string = await (await app.request(`/feed.${format}?${next}`, {}, LOOPBACK)).text()
      ids.push(...(await items(format, next)).map((item) => item.id))
      const following: RegExpExecArray | null = /feed\.\w+\?(limit=4(?:&amp;|&)cursor=[\w-]+)/.exec(
        text.replace(/"?feed_url.*?,/, '').replace(/<[^>]*rel="self"[^>]*>/, ''),
      )
      next = following?.[1]?.replace('&amp;', '&') ?? null
    }
    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(6)
  })

  it('is compressed, kept for a moment, and not sent again to who has it', async () => {
    const first = await app.request(`/feed.${format}`, { headers: { 'Accept-Encoding': 'gzip' } }, LOOPBACK)
    expect(first.headers.get('content-type')).toBe(
      `application/${{ rss: 'rss+xml', atom: 'atom+xml', json: 'feed+json' }[format]}; charset=utf-8`,
    )
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=60/)
    expect(first.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(Buffer.from(await first.arrayBuffer())).toString()).toContain('Foxtrot')
    const etag = first.headers.get('etag') ?? ''
    const again = await app.request(`/feed.${format}`, { headers: { 'If-None-Match': etag } }, LOOPBACK)
    expect([etag === '', again.status, await again.text()]).toEqual([false, 304, ''])
  })
})

const NAUGHTY = [
  ...[
    "'",
    '"',
    '--',
    '%',
    '\ud800',
    '🎉',
    '\u202e',
    '{}',
    '[',
    '$1',
    '../..',
    '\n',
    'İ',
    '1e309',
    '-1',
    '9'.repeat(30),
  ],
  ...['NaN', '__proto__', 'a'.repeat(400), 'null', '2026-02-31', '9999d', "'; drop table listings; --", ']]>', '<b>'],
]

it('naughty values are taken, or refused with the very problem, as by the list', { timeout: 60_000 }, async () => {
  for (const name of [...Object.keys(ListingQuery.shape), 'constructor', '<x>']) {
    if (name === 'include') continue
    for (const [n, value] of NAUGHTY.entries()) {
      const query = `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`
      const format = FORMATS[n % 3]
      const [list, feed] = [
        await ask<Problem>(app, `/api/v1/listings?${query}`),
        await ask<Problem>(app, `/feed.${format}?${query}`),
      ]
      expect(`${query} ${feed.status}`).toBe(`${query} ${list.status}`)
      if (feed.status === 200 && format !== 'json') expect(xmlFault(String(feed.body))).toBeNull()
      if (feed.status !== 200) expect({ ...feed.body, instance: '' }).toEqual({ ...list.body, instance: '' })
    }
  }
})

it('every format says where it stands, and the list of JSON where the feeds are', async () => {
  const query = 'skill=go&limit=5'
  const rss = parseRssFeed(await (await app.request(`/feed.rss?${query}`, {}, LOOPBACK)).text())
  const atom = parseAtomFeed(await (await app.request(`/feed.atom?${query}`, {}, LOOPBACK)).text())
  const json = parseJsonFeed(await (await app.request(`/feed.json?${query}`, {}, LOOPBACK)).text())
  const page = { href: `${ROOT}/?skill=go`, rel: 'alternate', type: 'text/html' }
  expect(rss.atom?.links).toEqual([
    { href: `${ROOT}/feed.rss?${query}`, rel: 'self', type: 'application/rss+xml' },
    page,
  ])
  expect(atom.links).toEqual([{ href: `${ROOT}/feed.atom?${query}`, rel: 'self', type: 'application/atom+xml' }, page])
  expect(json).toMatchObject({ feed_url: `${ROOT}/feed.json?${query}`, home_page_url: page.href })
  expect([rss.title, atom.title?.value, json.title]).toEqual(Array(3).fill('Rolecall: skill go'))
  const { headers } = await ask(app, '/api/v1/listings?skill=go&limit=1&include=total')
  for (const format of FORMATS) expect(headers.get('link')).toContain(`</feed.${format}?skill=go>; rel="alternate"`)
})

it('a cursor of the list is none of a feed', async () => {
  const { body } = await ask<ListingPage>(app, '/api/v1/listings?limit=2&sort=newest')
  const refused = await ask<Problem>(app, `/feed.rss?limit=2&sort=newest&cursor=${body.page.next}`)
  expect([refused.status, refused.body.type]).toEqual([400, '/problems/invalid-cursor'])
})

it('the examples of the document are feeds', () => {
  expect(xmlFault(String(FEED_EXAMPLES.rss))).toBeNull()
  expect(xmlFault(String(FEED_EXAMPLES.atom))).toBeNull()
  expect(parseRssFeed(FEED_EXAMPLES.rss).items).toHaveLength(1)
  expect(parseAtomFeed(FEED_EXAMPLES.atom).entries).toHaveLength(1)
  expect(parseJsonFeed(FEED_EXAMPLES.json).items).toHaveLength(1)
  expect(ListingSchema.strict().parse(LISTING_EXAMPLE)).toEqual(LISTING_EXAMPLE)
})

describe('what may not be passed on', () => {
  const feed = async (query = '') => {
    const found = await Promise.all(FORMATS.map((format) => items(format, `q=passing&${query}`)))
    expect(found.map((each) => each.map((item) => item.id))).toEqual(Array(3).fill(found[0]?.map((item) => item.id)))
    return found[0] ?? []
  }

  it('stays out: listings of such sources, those that show their text, and what they add to others', async () => {
    const free = await addBoard(ctx, { source: 'greenhouse', slug: 'free' })
    const forbidden = await addBoard(ctx, { source: 'remotive', slug: 'remotive' })
    await seed(ctx, forbidden, [{ title: 'Passing Alone', text: 'Passing by.', externalId: 'alone' }])
    await seed(ctx, free, [
      { title: 'Passing Canonical', text: 'Passing by.', externalId: 'canonical' },
      { title: 'Passing Both', text: 'Passing by.', externalId: 'both' },
      { title: 'Passing Old', text: 'Passing by.', externalId: 'old' },
    ])
    expect(names(await feed())).toBe('passing passing passing')
    const other = {
      postingId: 999_999,
      source: 'remotive',
      board: 'remotive:remotive',
      url: 'https://remotive.example/secret',
      applyUrl: null,
      externalId: 's',
      firstSeenAt: '2026-11-01T00:00:00.000Z',
      seenAt: null,
      present: true,
    }
    const salary = { min: 1, max: 2, currency: 'EUR', period: 'year', annualMin: 1, annualMax: 2, raw: 'remotive pay' }
    const join = (title: string, canonical: string, donors: Record<string, string> | null) =>
      ctx.db.execute(sql`update listings set canonical_id = case when ${canonical} = 'other' then 999999 else canonical_id end,
        terms = terms || '{source:remotive}'::text[],
        doc = doc - 'donors' || jsonb_build_object('sources', doc->'sources' || ${JSON.stringify(other)}::jsonb, 'salary', ${JSON.stringify(salary)}::jsonb)
          || ${JSON.stringify(donors === null ? {} : { donors })}::jsonb
        where doc->>'title' = ${title}`)
    await join('Passing Both', 'own', { salary: 'remotive' })
    await join('Passing Canonical', 'other', {})
    await join('Passing Old', 'own', null)

    const { data } = (await ask<ListingPage>(app, '/api/v1/listings?q=passing')).body
    expect(data).toHaveLength(4)
    // Asked for in other words: what was answered before is kept until a change is told, and here none is.
    const found = await feed('status=open')
    expect(found.map((item) => item.title)).toEqual(['Passing Both'])
    expect(found[0]?.html).toContain('greenhouse:free')
    expect(JSON.stringify(found)).not.toMatch(/remotive/i)
    expect(await feed('source=remotive')).toEqual(found)
  })

  it('leaves no page short of what could fill it', async () => {
    const board = await addBoard(ctx, { source: 'greenhouse', slug: 'many' })
    const ads = Array.from({ length: 12 }, (_, n) => ({
      title: `Filling Number${n}`,
      place: n % 2 ? 'Lyon, France' : 'Oslo, Norway',
      text: `Filling ${n} ${'x'.repeat(n)}.`,
    }))
    await seed(ctx, board, ads)
    await ctx.db.execute(sql`update listings set canonical_id = 999999, terms = terms || '{source:remotive}'::text[],
      doc = jsonb_set(doc, '{sources}', doc->'sources' || '[{"source":"remotive","postingId":999999,"present":false,"board":"remotive:remotive","firstSeenAt":"2026-01-01T00:00:00.000Z"}]'::jsonb)
      where doc->>'title' like 'Filling Number%' and doc #>> '{locations,0,country}' = 'FR'`)
    for (const format of FORMATS) expect(await items(format, 'q=filling&limit=4')).toHaveLength(4)
  })
})

describe('hostile ads', () => {
  const NASTY = [
    ']]><script>alert(1)</script>',
    '</title></item></channel></rss>',
    '&lt;b&gt; &amp; &#0; &unknown; & <',
    `"quotes' and <!-- comments --> and <?php ?>`,
    'bell\u0007 null-like\u0001 vertical\u000b last\uffff next\ufffe',
    '<![CDATA[ nested ]]]]><![CDATA[>',
    '\u202egnp.exe \u2028 \u0085 emoji 🦊',
  ]

  /** feedsmith's own reader drops what looks like a comment, even in CDATA. */
  const plain = (text: string) =>
    text
      .replace(/<!--.*?-->/g, '')
      .replace(/\s+/g, ' ')
      .trim()

  it('leave every feed well-formed, and come through as text', async () => {
    const board = await addBoard(ctx, { source: 'greenhouse', slug: 'evil' })
    await seed(
      ctx,
      board,
      NASTY.map((_, n) => ({ title: `Hostile Number${n}`, company: `Co ${n}`, text: `Hostile ${n}` })),
    )
    for (const [n, text] of NASTY.entries()) {
      const evil = { title: text, excerpt: text, company: { name: text, slug: `evil${n}` } }
      await ctx.db.execute(sql`update listings set doc = doc || ${JSON.stringify(evil)}::jsonb
          || jsonb_build_object('sources', jsonb_set(doc->'sources', '{0,url}', ${JSON.stringify(`javascript:alert("${text}")`)}::jsonb))
        where doc->>'title' = ${`Hostile Number${n}`}`)
    }
    for (const format of FORMATS) {
      const found = await items(format, 'q=hostile&limit=100')
      const shown = found.map((item) => plain(item.title)).sort()
      expect(shown).toEqual(NASTY.map((text) => plain(xmlText(`${text} at ${text}`))).sort())
      for (const { html } of found) expect(html).not.toMatch(/<script|href="javascript/i)
    }
  })

  it('half a character is told from a whole one', () => {
    expect(xmlText('a\ud800b🦊\u0000\u0008\t\n')).toBe('a\ufffdb🦊\t\n')
  })
})
