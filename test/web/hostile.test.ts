import { load } from 'cheerio'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { ask } from '../api/client.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { PAYLOADS, seedHostile } from './hostile.ts'
import { visit } from './page.ts'

let ctx: TestContext
let app: Api
let ids: string[]

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  ids = await seedHostile(ctx)
}, 180_000)
afterAll(() => ctx.close())

/** Pages that are asked for together. */
const AT_ONCE = 8

async function eachOf<Each>(all: Each[], look: (each: Each) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += AT_ONCE) await Promise.all(all.slice(at, at + AT_ONCE).map(look))
}

/** Elements and attributes that pages use themselves; whatever else stands in one came out of an ad. */
const OWN_TAGS = new Set(
  'html head meta title link script body a header img nav ul li main h1 h2 h3 h4 div form input label select option button aside details summary fieldset legend span p section ol article time strong em small dl dt dd footer bdi b mark code pre kbd blockquote br table thead tbody tr th td svg rect figure figcaption meter'.split(
    ' ',
  ),
)
const OWN_SCRIPT = /^\/assets\/page\.[0-9a-f]{12}\.js$/

function foreign(body: string): string[] {
  const $ = load(body)
  const found: string[] = []
  for (const element of $('*').toArray()) {
    const { name, attribs } = element as { name: string; attribs: Record<string, string> }
    if (!OWN_TAGS.has(name)) found.push(`<${name}>`)
    for (const [attribute, value] of Object.entries(attribs)) {
      if (/^on|^style$|^srcdoc$|^formaction$|^background$/.test(attribute)) found.push(`${name} ${attribute}`)
      if (/^(href|src|action|xlink:href)$/.test(attribute) && !/^(https?:\/\/|mailto:|\/(?!\/)|#)/.test(value))
        found.push(`${name} ${attribute}=${value}`)
    }
    if (name === 'script' && !OWN_SCRIPT.test(attribs.src ?? '') && attribs.type !== 'application/ld+json')
      found.push('script')
    if (name === 'form' && !/^\/(skills)?$/.test(attribs.action ?? '')) found.push('form')
    if (name === 'img' && !/^\/assets\/icon\./.test(attribs.src ?? '')) found.push('img')
    if (name === 'meta' && attribs['http-equiv'] !== undefined) found.push('meta')
    if (name === 'link' && attribs.rel === 'stylesheet' && !attribs.href?.startsWith('/assets/')) found.push('link')
  }
  return found
}

it('is a collection of more than five hundred, all of which come to be shown', async () => {
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(500)
  expect(ids).toHaveLength(PAYLOADS.length)
  const { body } = await ask<ListingPage>(app, '/api/v1/listings?limit=1&include=total')
  expect(body.total?.value).toBe(PAYLOADS.length)
})

it('what counts as foreign is found', () => {
  for (const evil of [
    '<svg onload=x>',
    '<a href="javascript:x">y</a>',
    '<img src=x>',
    '<p style="x">y</p>',
    '<iframe></iframe>',
    '<script>x</script>',
  ])
    expect(foreign(evil), evil).not.toEqual([])
})

it('nothing of any ad stands in a page but as its text', async () => {
  await eachOf([...ids.entries()], async ([index, id]) => {
    const { status, body, $ } = await visit(app, `/listings/${id}`)
    expect(status, PAYLOADS[index]).toBe(200)
    expect(foreign(body), PAYLOADS[index]).toEqual([])
    expect($('#results').length, PAYLOADS[index]).toBeLessThanOrEqual(1)
    const data = $('script[type="application/ld+json"]').toArray()
    expect(data.length, PAYLOADS[index]).toBe(1)
    for (const script of data) expect(JSON.parse($(script).text())['@type'], PAYLOADS[index]).toBe('JobPosting')
  })
}, 180_000)

it('nor in a list, with the filters that it brings', async () => {
  let walked = 0
  for (let next: string | undefined = '/?limit=50'; next !== undefined; ) {
    const page: Awaited<ReturnType<typeof visit>> = await visit(app, next)
    expect(page.status).toBe(200)
    expect(foreign(page.body), next).toEqual([])
    walked += page.$('.card').length
    next = page.$('#pages a[rel=next]').attr('href')
  }
  expect(walked).toBe(PAYLOADS.length)
})

it('nor on the pages of its company, and those that gather', async () => {
  const { body } = await ask<{ data: { slug: string }[] }>(app, '/api/v1/companies?limit=100')
  const paths = body.data.map(({ slug }) => `/companies/${encodeURIComponent(slug)}`)
  expect(paths.length).toBeGreaterThan(50)
  for (const path of [...paths, '/companies', '/skills', '/skills/python', '/stats']) {
    const page = await visit(app, path)
    expect(page.status, path).toBe(200)
    expect(foreign(page.body), path).toEqual([])
  }
})

it('as a search it is only text', async () => {
  const paths = PAYLOADS.flatMap((payload) => [
    `/?${new URLSearchParams({ q: `weaver ${payload}`, limit: '1' })}`,
    `/skills?${new URLSearchParams({ q: payload })}`,
  ])
  await eachOf(paths, async (path) => {
    const { status, body } = await visit(app, path)
    expect([200, 400], path).toContain(status)
    expect(foreign(body), path).toEqual([])
  })
}, 180_000)

it('suggestions and sitemaps stay well formed', async () => {
  const { body } = await ask<{ data: unknown[] }>(app, '/suggest?q=loom')
  expect(body.data.length).toBe(4)
  for (const path of ['/sitemap.xml', '/sitemaps/pages.xml', '/sitemaps/listings.xml']) {
    const xml = (await ask<string>(app, path)).body
    const locs = xml.match(/<loc>/g)?.length ?? 0
    expect(load(xml, { xml: true })('loc').length, path).toBe(locs)
    expect(xml).not.toMatch(/<(?!\?xml|\/?(?:urlset|sitemapindex|url|sitemap|loc|lastmod)\b)/)
  }
})
