import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RetryLaterError } from '../../src/errors.ts'
import type { Visit } from '../../src/fetch/fetcher.ts'
import { tally } from '../../src/fetch/tally.ts'
import { get } from '../../src/sources/define-source.ts'
import * as fault from '../helpers/fault-server.ts'
import { apiRule, failure, siteRule, testFetcher } from './fetching.ts'

let server: fault.FaultServer
let other: fault.FaultServer
beforeAll(async () => {
  server = await fault.openFaultServer()
  other = await fault.openFaultServer()
})
afterAll(async () => {
  for (const each of [server, other]) await each[Symbol.asyncDispose]()
})

const signal = AbortSignal.timeout(15_000)
const visitTo = (url: string, over: Partial<Visit> = {}): Visit => ({
  board: 'a',
  url,
  rule: siteRule,
  provider: null,
  trigger: 'scheduled',
  ...over,
})

describe('a visit', () => {
  it('asks for leave before each request that goes out, redirects among them, and sends nothing without', async () => {
    await using site = await fault.openFaultServer()
    await using fetcher = testFetcher({ allowPrivate: [site.host] })
    for (const from of [0, 1, 2]) site.on(`/hop${from}`, fault.redirect(`/hop${from + 1}`))
    site.on('/hop3', fault.html('<p>there</p>'))
    let left = 6
    const mayAsk = async () => {
      if (left-- <= 0) throw new RetryLaterError('rate_limited', 'enough for today', 3_600_000)
    }
    const visit = await fetcher.openVisit(visitTo(site.origin, { rule: { ...apiRule, spacingMs: 0 }, mayAsk }))
    const page = () => visit.fetchPage(get(`${site.origin}/hop0`, 'html'), null, signal)
    expect(await page()).toMatchObject({ kind: 'page', status: 200 })
    expect(left).toBe(2)
    expect(await failure(page())).toMatchObject({ name: 'RetryLaterError', message: 'enough for today' })
    expect([site.hits.length, visit.facts.length, visit.doing]).toEqual([6, 6, null])
    await visit.end(null)
  })

  it('counts every request that it makes: redirects, robots.txt and tdmrep.json, failures, pages that did not change', async () => {
    await using fetcher = testFetcher({ allowPrivate: [server.host, other.host] })
    server.on('/list', fault.redirect(`${other.origin}/list`))
    other.on('/list', fault.html('<p>one</p>', { etag: '"1"' }))
    const visit = await fetcher.openVisit(visitTo(`${server.origin}/list`))
    await visit.fetchPage(get(`${server.origin}/list`, 'html'), null, signal)
    other.on('/list', fault.status(304))
    await visit.fetchPage(get(`${other.origin}/list`, 'html'), { etag: '"1"', lastModified: null }, signal)
    other.on('/down', fault.reset)
    await failure(visit.fetchPage(get(`${other.origin}/down`, 'html'), null, signal))
    await visit.end(null)

    const counts = tally(visit.facts)
    expect(counts).toEqual({
      // robots.txt and tdmrep.json, which are not there, and the redirect.
      [server.host]: {
        requests: 3,
        notModified: 0,
        bytes: expect.any(Number),
        ms: expect.any(Number),
        statuses: { 404: 2, 302: 1 },
      },
      [other.host]: {
        requests: 5,
        notModified: 1,
        bytes: expect.any(Number),
        ms: expect.any(Number),
        statuses: { 404: 2, 200: 1, 304: 1, 0: 1 },
      },
    })
    expect(counts[other.host]?.bytes).toBe(visit.facts.reduce((sum, fact) => sum + fact.bytes, 0))
    expect(server.hits.length + other.hits.length).toBe(visit.facts.length)
  })

  it('knows its own requests from those of others at the same time', async () => {
    await using fetcher = testFetcher({ allowPrivate: [server.host, other.host] })
    server.on('/mine', fault.json({}))
    other.on('/theirs', fault.json({}))
    const [mine, theirs] = await Promise.all([
      fetcher.openVisit(visitTo(server.origin, { rule: apiRule })),
      fetcher.openVisit(visitTo(other.origin, { board: 'b', rule: apiRule })),
    ])
    await Promise.all([
      ...[1, 2, 3].map((page) => mine.fetchPage(get(`${server.origin}/mine?${page}`, 'json'), null, signal)),
      theirs.fetchPage(get(`${other.origin}/theirs`, 'json'), null, signal),
    ])
    expect(Object.entries(tally(mine.facts)).map(([host, { requests }]) => [host, requests])).toEqual([
      [server.host, 3],
    ])
    expect(tally(theirs.facts)).toEqual({
      [other.host]: { requests: 1, notModified: 0, bytes: 2, ms: expect.any(Number), statuses: { 200: 1 } },
    })
  })

  it('that made no request has nothing to count', () => expect(tally([])).toEqual({}))
})
