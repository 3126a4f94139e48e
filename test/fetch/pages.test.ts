import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { get } from '../../src/sources/define-source.ts'
import * as fault from '../helpers/fault-server.ts'
import { apiRule, failure, MIB, testFetcher } from './fetching.ts'

let server: fault.FaultServer
let fetcher: ReturnType<typeof testFetcher>
beforeAll(async () => {
  server = await fault.openFaultServer()
  fetcher = testFetcher({ allowPrivate: [server.host] })
})
afterAll(async () => {
  await fetcher.close()
  await server[Symbol.asyncDispose]()
})

const big = { jobs: Array.from({ length: 40_000 }, (_, id) => ({ id, title: `Role ${(id * 7919) % 104729}` })) }

describe('a page that comes', () => {
  it('brings its text, its validators and its counts, and who we are went out', async () => {
    server.on('/ok', fault.json({ jobs: [] }, { etag: '"a1"', 'last-modified': 'Mon, 05 Jan 2026 00:00:00 GMT' }))
    const before = fetcher.facts.length
    const outcome = await fetcher.page(`${server.origin}/ok?x=1#top`)
    expect(outcome).toMatchObject({
      kind: 'page',
      status: 200,
      etag: '"a1"',
      lastModified: 'Mon, 05 Jan 2026 00:00:00 GMT',
      bytes: 11,
      wireBytes: 11,
    })
    expect(outcome.kind === 'page' && outcome.page).toMatchObject({
      url: `${server.origin}/ok?x=1`,
      text: '{"jobs":[]}',
      contentType: 'application/json',
      error: null,
    })
    expect(server.hits.at(-1)).toMatchObject({
      path: '/ok?x=1',
      headers: { 'user-agent': 'Rolecall/0.1 (+https://rolecall.example/about)' },
    })
    expect(fetcher.facts.slice(before)).toEqual([
      { host: server.host, lane: server.host, status: 200, bytes: 11, ms: expect.any(Number), notModified: false },
    ])
  })

  it('is not sent again when it has not changed', async () => {
    server.on('/cond', (request, response, body) => {
      const known = request.headers['if-none-match'] === '"a1"'
      ;(known ? fault.status(304) : fault.json({}, { etag: '"a1"' }))(request, response, body)
    })
    const again = await fetcher.page(`${server.origin}/cond`, apiRule, {
      etag: '"a1"',
      lastModified: 'Mon, 05 Jan 2026 00:00:00 GMT',
    })
    expect(again).toMatchObject({
      kind: 'not_modified',
      status: 304,
      etag: '"a1"',
      lastModified: 'Mon, 05 Jan 2026 00:00:00 GMT',
      bytes: 0,
    })
    expect(server.hits.at(-1)?.headers['if-modified-since']).toBe('Mon, 05 Jan 2026 00:00:00 GMT')
    expect(fetcher.facts.at(-1)?.notModified).toBe(true)
    server.on('/cond-length', fault.status(304, { 'content-length': '5000' }))
    expect(
      (await fetcher.page(`${server.origin}/cond-length`, apiRule, { etag: '"a1"', lastModified: null })).kind,
    ).toBe('not_modified')
    expect((await fetcher.page(`${server.origin}/cond`, apiRule, { etag: '"old"', lastModified: null })).kind).toBe(
      'page',
    )
  })

  it('carries the body of a POST', async () => {
    server.on('/post', fault.json([]))
    await fetcher.page({
      url: `${server.origin}/post`,
      method: 'POST',
      body: '{"limit":20}',
      expect: 'json',
      kind: 'list',
    })
    expect(server.hits.at(-1)).toMatchObject({
      method: 'POST',
      body: '{"limit":20}',
      headers: { 'content-type': 'application/json' },
    })
  })

  const text = JSON.stringify(big)
  it.each<fault.Packing[]>([['gzip'], ['deflate'], ['br'], ['zstd'], ['gzip', 'br'], ['zstd', 'gzip', 'deflate']])(
    'is unpacked from %s %s %s',
    async (...packings) => {
      const used = packings.filter((packing) => packing !== undefined)
      server.on('/packed', fault.packed(text, ...used))
      const outcome = await fetcher.page(`${server.origin}/packed`)
      expect(outcome.kind === 'page' && outcome.page.text === text).toBe(true)
      expect(outcome.bytes).toBe(text.length)
      expect(outcome.wireBytes).toBeLessThan(text.length / 2)
    },
  )

  it('may be a gzip file, packed or already unpacked, within the same cap', async () => {
    const map = '<?xml version="1.0"?><urlset></urlset>'
    const { gzipSync } = await import('node:zlib')
    server.on('/sitemap.xml.gz', fault.send(gzipSync(map), { 'content-type': 'application/octet-stream' }))
    server.on('/plain.xml.gz', fault.send(map, { 'content-type': 'application/xml' }))
    server.on('/typed', fault.send(gzipSync(map), { 'content-type': 'application/gzip' }))
    for (const path of ['/sitemap.xml.gz', '/plain.xml.gz', '/typed']) {
      const outcome = await fetcher.page(get(server.origin + path, 'xml'))
      expect(outcome.kind === 'page' && outcome.page.text).toBe(map)
    }
    server.on('/bomb.xml.gz', fault.send(gzipSync(Buffer.alloc(32 * MIB, ' '))))
    expect(await failure(fetcher.page(get(`${server.origin}/bomb.xml.gz`, 'xml')))).toMatchObject({ code: 'too_large' })
  })
})
