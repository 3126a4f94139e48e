import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { readConfig } from '../../src/config.ts'
import { foldWords } from '../../src/posting/fold.ts'
import { allSkills } from '../../src/skills/taxonomy.ts'
import { texts } from '../../src/store/arrays.ts'
import { PAGE_CSP } from '../../src/web/layout.ts'
import { ask } from '../api/client.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { type Corpus, seedPages } from './corpus.ts'
import { everyPage } from './every-page.ts'
import { visit } from './page.ts'

let ctx: TestContext
let app: Api
let ids: Corpus

beforeAll(async () => {
  ctx = await testContext({ env: { PUBLIC_URL: 'https://jobs.example' } })
  app = createApp(ctx)
  ids = await seedPages(ctx)
})
afterAll(() => ctx.close())

describe('every page', () => {
  it('asks nobody but its own site for anything, and runs nothing that stands in it', async () => {
    for (const path of everyPage(ids)) {
      const { headers, $ } = await visit(app, path)
      expect(headers.get('content-security-policy'), path).toBe(PAGE_CSP)
      const loaded = $(
        'script[src], img, link[rel=stylesheet], link[rel=icon], iframe, source, video, audio, object, embed',
      )
      const from = loaded.toArray().map((element) => $(element).attr('src') ?? $(element).attr('href'))
      expect(from.length, path).toBeGreaterThan(0)
      expect(
        from.filter((url) => !/^\/assets\/[a-z]+\.[0-9a-f]{12}\.(css|js|svg)$/.test(url ?? '')),
        path,
      ).toEqual([])
      expect($('style, [style], [onclick], [onload]').length, path).toBe(0)
      const inline = $('script:not([src])')
        .toArray()
        .map((element) => $(element).attr('type'))
      expect(
        inline.filter((type) => type !== 'application/ld+json'),
        path,
      ).toEqual([])
    }
  })

  it('has a language, one h1, a title of its own, a description and a way past the navigation', async () => {
    const titles = new Set<string>()
    for (const path of everyPage(ids)) {
      const { $, text } = await visit(app, path)
      expect($('html').attr('lang')).toBe('en')
      expect($('h1').length, path).toBe(1)
      expect(($('meta[name=description]').attr('content') ?? '').length, path).toBeGreaterThan(10)
      expect($('a.skip').attr('href')).toBe('#main')
      expect($('#main').length).toBe(1)
      titles.add(text('title'))
    }
    expect(titles.size).toBe(everyPage(ids).length)
  })

  it('leads only to pages that are there', async () => {
    const links = new Set<string>()
    for (const path of everyPage(ids)) {
      const { $ } = await visit(app, path)
      for (const element of $('a[href^="/"], link[href^="/"], script[src^="/"], img[src^="/"]').toArray())
        links.add(($(element).attr('href') ?? $(element).attr('src') ?? '').replace(/#.*/, ''))
    }
    expect(links.size).toBeGreaterThan(40)
    for (const link of links) {
      const { status } = await ask(app, link)
      expect([200, 410], link).toContain(status)
    }
  })
})

describe('files beside the pages', () => {
  it('are kept for ever under a name that changes with them', async () => {
    const { $ } = await visit(app, '/')
    const urls = [
      $('link[rel=stylesheet]').attr('href'),
      $('script[type=module]').attr('src'),
      $('link[rel=icon]').attr('href'),
    ]
    for (const url of urls) {
      const { status, headers } = await ask(app, url ?? '')
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
      expect(headers.get('content-type')).toMatch(/^(text\/css|text\/javascript|image\/svg\+xml)/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    expect((await ask(app, '/assets/page.000000000000.js')).status).toBe(404)
    expect((await ask(app, '/assets/..%2fpages.ts')).status).toBe(404)
  })

  it('make with the first page at most 60 KB on the wire, 15 of them script', async () => {
    const { $ } = await visit(app, '/')
    const sizeOf = async (path: string) => {
      const response = await app.request(path, { headers: { 'Accept-Encoding': 'br' } })
      return (await response.arrayBuffer()).byteLength
    }
    const script = await sizeOf($('script[type=module]').attr('src') ?? '')
    const rest = [await sizeOf('/'), await sizeOf($('link[rel=stylesheet]').attr('href') ?? '')]
    expect(script).toBeGreaterThan(1000)
    expect(script).toBeLessThan(15_000)
    expect(script + (rest[0] ?? 0) + (rest[1] ?? 0)).toBeLessThan(60_000)
  })
})

describe('what goes wrong', () => {
  it('is a page for a browser, and a problem document for a program, with one status', async () => {
    for (const [path, status] of [
      ['/nowhere', 404],
      ['/listings/0123456789abcdefghjk', 404],
      ['/skills/nosuchskillatall', 404],
      ['/companies/nobody', 404],
      ['/?country=XX', 400],
      ['/?cursor=made-up', 400],
      ['/skills?cursor=made-up', 400],
    ] as const) {
      const page = await visit(app, path)
      expect([page.status, page.headers.get('content-type')], path).toEqual([status, 'text/html; charset=UTF-8'])
      expect(page.headers.get('vary')).toContain('Accept')
      expect(page.$('main a[href="/"]').length).toBe(1)
      const problem = await ask<{ status: number }>(app, path)
      expect(problem.headers.get('content-type'), path).toBe('application/problem+json')
      expect([problem.status, problem.body.status], path).toEqual([status, status])
    }
  })

  it('names the parameter, escaped', async () => {
    const { text, body } = await visit(app, '/?skill=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E')
    expect(text('main')).toContain('skill: "<img src=x onerror=alert(1)>" is not a skill')
    expect(body).not.toContain('<img src=x')
  })

  it('stays a problem document on the paths of programs', async () => {
    const { headers } = await visit(app, '/api/v1/listings/0123456789abcdefghjk')
    expect(headers.get('content-type')).toBe('application/problem+json')
  })
})

it('tells search engines where the sitemap is', async () => {
  const { body } = await ask<string>(app, '/robots.txt')
  expect(body).toContain('\nSitemap: https://jobs.example/sitemap.xml\n')
  expect(body).toContain('\nDisallow: /api/\n')
})

it('tells who asks how to keep the crawler out, by the name that it goes by', async () => {
  const { text } = await visit(app, '/about')
  expect(text('#crawler ~ pre')).toContain(ctx.config.fetch.userAgent)
  expect(ctx.config.fetch.userAgent).toContain('https://jobs.example/about')
  expect(text('#leave-out ~ pre')).toBe('User-agent: Rolecall Disallow: /')
  expect(text('#takedown + p')).toContain('asks whoever runs this site. Name')
})

it.each([
  ['takedown@jobs.example', 'mailto:takedown@jobs.example'],
  ['https://jobs.example/imprint', 'https://jobs.example/imprint'],
])('who runs the site is named to those who want ads taken down: %s', async (CONTACT, href) => {
  const config = { ...ctx.config, contact: readConfig({ CONTACT }).contact }
  const { $ } = await visit(createApp({ ...ctx, config }), '/about')
  const link = $('#takedown + p a')
  expect([link.text(), link.attr('href')]).toEqual([CONTACT, href])
})

it.each(['nobody', 'javascript:alert(1)', 'a@b.example?bcc=c@d.example', '"><script>@x.example'])(
  'a contact that is no address is refused at the start: %s',
  (CONTACT) => {
    expect(() => readConfig({ CONTACT })).toThrow(/CONTACT/)
  },
)

it('the skills that are searched for are walked to the last', async () => {
  const terms = allSkills().map(({ slug }) => `skill:${slug}`)
  await ctx.db.execute(sql`insert into listings (id, canonical_id, status, rank_at, posted_at, updated_at, terms, search, doc)
    select 'everything', canonical_id, 'open', rank_at, posted_at, updated_at, ${texts(terms)}, '', doc
    from listings where id = ${ids.bare}`)
  app = createApp(ctx)
  const seen: string[] = []
  for (let path: string | undefined = '/skills?q=data'; path !== undefined; ) {
    const { status, $ } = await visit(app, path)
    expect([path, status]).toEqual([path, 200])
    seen.push(
      ...$('main a[href^="/skills/"]')
        .toArray()
        .map((link) => $(link).attr('href') ?? ''),
    )
    path = $('a[rel=next]').attr('href')
  }
  const wanted = allSkills().filter(({ name, slug }) => foldWords(name).includes('data') || slug.includes('data'))
  expect(wanted.length).toBeGreaterThan(100)
  expect(seen.length).toBe(wanted.length)
  expect(new Set(seen).size).toBe(wanted.length)
  await ctx.db.execute(sql`delete from listings where id = 'everything'`)
})
