import { load } from 'cheerio'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { ask } from '../api/client.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { type Corpus, seedPages } from './corpus.ts'

let ctx: TestContext
let app: Api
let ids: Corpus

beforeAll(async () => {
  ctx = await testContext({ env: { PUBLIC_URL: 'https://jobs.example' } })
  app = createApp(ctx)
  ids = await seedPages(ctx)
})
afterAll(() => ctx.close())

async function locations(path: string): Promise<{ loc: string; lastmod: string }[]> {
  const { status, headers, body } = await ask<string>(app, path)
  expect([status, headers.get('content-type')], path).toEqual([200, 'application/xml; charset=utf-8'])
  expect(body.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true)
  const $ = load(body, { xml: true })
  expect($.root().children().attr('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  return $('sitemap, url')
    .toArray()
    .map((entry) => ({ loc: $(entry).find('loc').text(), lastmod: $(entry).find('lastmod').text() }))
}

const pathOf = (url: string) => url.replace('https://jobs.example', '')

async function everything() {
  const parts = await locations('/sitemap.xml')
  return { parts, entries: (await Promise.all(parts.map(({ loc }) => locations(pathOf(loc))))).flat() }
}

it('names every page that may be kept, each once, and each is there', async () => {
  const { parts, entries } = await everything()
  expect(parts.map(({ loc }) => pathOf(loc))).toEqual(['/sitemaps/pages.xml', '/sitemaps/listings.xml'])
  const paths = entries.map(({ loc }) => pathOf(loc))
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths).toEqual(
    expect.arrayContaining(['/', '/about', '/skills/python', '/companies/heron-and-pike', `/listings/${ids.full}`]),
  )
  for (const path of paths) expect((await ask(app, path)).status, path).toBe(200)
})

it('leaves out what is closed, what joined another, and what a source forbids to pass on', async () => {
  const { entries } = await everything()
  const paths = entries.map(({ loc }) => pathOf(loc))
  for (const id of [ids.closed, ids.twin, ids.kept]) expect(paths).not.toContain(`/listings/${id}`)
  expect(paths.filter((path) => path.startsWith('/listings/'))).toHaveLength(48)
})

it('says when a listing last changed, and the index when any of a part did', async () => {
  await ctx.db.execute(sql`update listings set updated_at = '2026-11-22T11:11:11Z' where id = ${ids.bare}`)
  const fresh = createApp(ctx)
  app = fresh
  const { parts, entries } = await everything()
  expect(entries.find(({ loc }) => loc.endsWith(ids.bare))?.lastmod).toBe('2026-11-22T11:11:11.000Z')
  const newestOf = (kind: RegExp) =>
    entries
      .filter(({ loc }) => kind.test(pathOf(loc)))
      .map(({ lastmod }) => lastmod)
      .toSorted()
      .at(-1)
  expect(parts.map(({ lastmod }) => lastmod)).toEqual([newestOf(/^\/(skills|companies)\//), newestOf(/^\/listings\//)])
  expect(parts.every(({ lastmod }) => lastmod !== '')).toBe(true)
})

it('says when the newest listing of a company or a skill came', async () => {
  const { entries } = await everything()
  for (const [path, term] of [
    ['/companies/heron-and-pike', 'company:heron-and-pike'],
    ['/skills/python', 'skill:python'],
  ]) {
    const [row] = await ctx.db.execute<{ newest: string }>(
      sql`select max(rank_at) as newest from listings where status = 'open' and ${term} = any(terms)`,
    )
    const told = entries.find(({ loc }) => pathOf(loc) === path)?.lastmod
    expect([path, told]).toEqual([path, new Date(row?.newest ?? '').toISOString()])
  }
})

it('holds the pages of more companies than fit in one file', async () => {
  await ctx.db.execute(sql`insert into listings (id, canonical_id, status, rank_at, posted_at, updated_at, terms, search, doc)
    select 'many' || n, canonical_id, 'open', rank_at, posted_at, updated_at, array['company:many-' || n], '', doc
    from listings, generate_series(1, 10001) n where id = ${ids.bare}`)
  app = createApp(ctx)
  const { parts, entries } = await everything()
  expect(parts.map(({ loc }) => pathOf(loc)).slice(0, 2)).toEqual(['/sitemaps/pages.xml', '/sitemaps/pages-2.xml'])
  expect(entries.filter(({ loc }) => loc.includes('/companies/many-'))).toHaveLength(10_001)
  expect((await locations('/sitemaps/pages.xml')).length).toBe(10_000)
  await ctx.db.execute(sql`delete from listings where id like 'many%'`)
  app = createApp(ctx)
}, 60_000)

it('is cut into parts before one grows past what a file holds', async () => {
  // Rows of one shape under ids as the pipeline makes them: hashes in 32 letters and digits.
  await ctx.db.execute(sql`insert into listings (id, canonical_id, status, rank_at, posted_at, updated_at, terms, search, doc)
    select translate(substr(md5(n::text), 1, 20), 'abcdef', 'ghjkmn'), canonical_id, 'open', rank_at, posted_at, updated_at, terms, search, doc
    from listings, generate_series(1, 8400) n where id = ${ids.bare}`)
  await ctx.db.execute(sql`analyze listings`)
  app = createApp(ctx)
  const { parts, entries } = await everything()
  expect(parts.length).toBeGreaterThan(10)
  const listings = entries.filter(({ loc }) => loc.includes('/listings/'))
  expect(new Set(listings.map(({ loc }) => loc)).size).toBe(8_448)
  expect(listings).toHaveLength(8_448)
  await ctx.db.execute(
    sql`delete from listings where canonical_id = (select canonical_id from listings where id = ${ids.bare}) and id <> ${ids.bare}`,
  )
}, 60_000)

it('knows no other part', async () => {
  for (const path of [
    '/sitemaps/none.xml',
    '/sitemaps/listings-%27.xml',
    '/sitemaps/listings-AAAA.xml',
    '/sitemaps/listings-0a0a0.xml',
  ])
    expect((await ask(app, path)).status, path).toBe(404)
})
