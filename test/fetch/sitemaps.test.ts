import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import zlib from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageRule } from '../../src/pipeline/visit-target.ts'
import { get } from '../../src/sources/define-source.ts'
import { requireSource } from '../../src/sources/index.ts'
import { MOST_SITEMAP_BYTES, readSitemap } from '../../src/sources/sitemap.ts'
import * as fault from '../helpers/fault-server.ts'
import { failure, MIB, testFetcher } from './fetching.ts'

/** The most that the protocol allows: 50,000 addresses and 52,428,800 bytes, or so many more of these. */
function largest(more = 0): Buffer {
  const head = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
  const rest = MOST_SITEMAP_BYTES + more - head.length - '</urlset>'.length
  const length = Math.floor(rest / 50_000)
  const entry = (n: number) => {
    const open = `<url><loc>https://acme.example/jobs/${n}-`
    const close = '</loc><lastmod>2026-11-22</lastmod><changefreq>daily</changefreq></url>\n'
    return open + 'abcdefghij'.repeat(100).slice(0, length - open.length - close.length) + close
  }
  const entries = Array.from({ length: 50_000 }, (_, n) => entry(n)).join('')
  return Buffer.from(`${head}${entries.padEnd(rest)}</urlset>`)
}

let server: fault.FaultServer
let fetcher: ReturnType<typeof testFetcher>
beforeAll(async () => {
  server = await fault.openFaultServer()
  // Wide time-outs: both ends share one busy process here.
  const timeouts = { connectMs: 5_000, headersMs: 20_000, bodyMs: 20_000 }
  fetcher = testFetcher({ allowPrivate: [server.host], timeouts, spacingMs: 0 })
})
afterAll(async () => {
  await fetcher.close()
  await server[Symbol.asyncDispose]()
})

const rule = pageRule(requireSource('json-ld'))
const sitemap = (path: string) => fetcher.page(get(server.origin + path, 'xml', 'sitemap'), rule)

describe('a sitemap', { timeout: 60_000 }, () => {
  it('may be as large as its protocol allows, plain and packed', async () => {
    const body = largest()
    expect(body.length).toBe(52_428_800)
    server.on('/sitemap.xml', fault.send(body))
    server.on('/sitemap.xml.gz', fault.send(zlib.gzipSync(body, { level: 1 }), { 'content-type': 'application/gzip' }))
    for (const path of ['/sitemap.xml', '/sitemap.xml.gz']) {
      const outcome = await sitemap(path)
      expect(outcome).toMatchObject({ kind: 'page', bytes: 52_428_800 })
      expect(outcome.kind === 'page' && readSitemap(outcome.page.text)?.urls.length).toBe(50_000)
    }
  })

  it('may be no larger, packed or not, and a page no larger than before', async () => {
    const body = largest(1)
    server.on('/larger.xml', fault.send(body))
    server.on('/larger.xml.gz', fault.send(zlib.gzipSync(body, { level: 1 }), { 'content-type': 'application/gzip' }))
    for (const path of ['/larger.xml', '/larger.xml.gz']) {
      expect(await failure(sitemap(path))).toMatchObject({ name: 'PermanentError', code: 'too_large' })
    }
    server.on('/job', fault.html(`<p>${'x'.repeat(10 * MIB)}</p>`))
    for (const kind of ['html', 'any'] as const) {
      const page = fetcher.page(get(`${server.origin}/job`, kind), rule)
      expect(await failure(page)).toMatchObject({ code: 'too_large', message: expect.stringContaining('10.0 MiB') })
    }
  })

  it('is read without a tree of it in memory', () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const text = largest().toString('latin1')
    collect()
    const before = process.memoryUsage().heapUsed
    const read = readSitemap(text)
    // What is left is the addresses, which are parts of the text: no copy of it, and no nodes.
    collect()
    expect((process.memoryUsage().heapUsed - before) / MIB).toBeLessThan(30)
    expect(read?.urls[49_999]).toMatch(/^https:\/\/acme\.example\/jobs\/49999-abc/)
  })

  it.each([
    ['a page in HTML', '<!doctype html><html><body><loc>https://acme.example/</loc></body></html>'],
    ['what ends too early', '<urlset><url><loc>https://acme.example/</loc></url>'],
    ['what goes on behind its end', '<urlset></urlset><p>more</p>'],
    ['plain text', 'https://acme.example/'],
  ])('is not %s', (_name, text) => expect(readSitemap(text)).toBeNull())

  it('is one with a remark behind it, and addresses in CDATA, and none of its pictures', () => {
    const picture = '<image:image><image:loc>https://acme.example/p.png</image:loc></image:image>'
    const url = `<url><loc><![CDATA[https://acme.example/a?b=1&c=2]]></loc>${picture}</url>`
    expect(
      readSitemap(`<urlset>${url}<url><image:loc>https://acme.example/q</image:loc></url></urlset><!-- 1 -->`),
    ).toEqual({ kind: 'pages', urls: ['https://acme.example/a?b=1&c=2'] })
    expect(readSitemap('<urlset/>')).toEqual({ kind: 'pages', urls: [] })
  })
})

describe('a hostile text', () => {
  it.each([
    ['comments that never end', `<urlset>${'</urlset><!--'.repeat(400_000)}`],
    ['tags that never end', `<urlset ${'<urlset '.repeat(400_000)}`],
    ['elements in each other', `<urlset>${'<url>'.repeat(400_000)}`],
  ])('of %s is no sitemap, and known for it at once', (_name, text) => {
    const began = performance.now()
    expect(readSitemap(text)).toBeNull()
    // Quadratic, each would take from 10 s to hours.
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it.each(['</urlset>', '</urlset>\n<!-- made by hand -->\n<!-- and kept -->\n', '</ns:urlset >'])(
    'that ends %j is whole',
    (end) => {
      const name = end.includes('ns:') ? 'ns:urlset' : 'urlset'
      const url = 'https://acme.example/jobs/1'
      expect(readSitemap(`<${name}><url><loc>${url}</loc></url>${end}`)?.urls).toEqual([url])
    },
  )
})
