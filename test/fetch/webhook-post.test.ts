import type { LookupAddress } from 'node:dns'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as fault from '../helpers/fault-server.ts'
import { failure, testFetcher } from './fetching.ts'
import { watchConnects } from './watch-connects.ts'

let server: fault.FaultServer
const watch = watchConnects()
const signal = AbortSignal.timeout(60_000)
const post = (url: string) => ({ url, body: '{"id":"1"}', headers: { 'webhook-id': '1' } })
beforeAll(async () => {
  server = await fault.openFaultServer()
})
beforeEach(() => {
  watch.addresses.splice(0)
  server.hits.splice(0)
})
afterAll(() => server[Symbol.asyncDispose]())

describe('a webhook is posted', () => {
  it('once, as JSON, with its headers and our name, to path and query', async () => {
    await using fetcher = testFetcher({ allowPrivate: [server.host] })
    server.on('/hook', fault.status(204))
    const answer = await fetcher.postWebhook(post(`${server.origin}/hook?token=t`), signal)
    expect(answer).toMatchObject({ status: 204, retryAfterMs: null })
    expect(server.hits).toMatchObject([
      {
        method: 'POST',
        path: '/hook?token=t',
        body: '{"id":"1"}',
        headers: {
          'content-type': 'application/json',
          'webhook-id': '1',
          'user-agent': 'Rolecall/0.1 (+https://rolecall.example/about)',
        },
      },
    ])
    expect(fetcher.facts, 'it is no visit').toEqual([])
  })

  it.each([301, 302, 303, 307, 308])('and a redirect (%i) is an answer, not a way', async (code) => {
    await using fetcher = testFetcher({ allowPrivate: [server.host] })
    server.on('/moved', fault.redirect(`${server.origin}/secret`, code))
    expect(await fetcher.postWebhook(post(`${server.origin}/moved`), signal)).toMatchObject({ status: code })
    expect(server.hits.map((hit) => hit.path)).toEqual(['/moved'])
  })

  it.each([
    [429, '7', 7_000],
    [503, new Date(Date.now() + 60_000).toUTCString(), 60_000],
    [500, '999999999', 6 * 3_600_000],
    [404, undefined, null],
  ])('%i with Retry-After %s', async (code, retryAfter, wait) => {
    await using fetcher = testFetcher({ allowPrivate: [server.host] })
    server.on('/busy', fault.status(code, retryAfter === undefined ? {} : { 'retry-after': retryAfter }))
    const { status, retryAfterMs } = await fetcher.postWebhook(post(`${server.origin}/busy`), signal)
    expect(status).toBe(code)
    if (wait === null || retryAfterMs === null) expect(retryAfterMs).toBe(wait)
    else expect(Math.abs(retryAfterMs - wait)).toBeLessThan(2_000)
  })

  it.each([
    ['endless', fault.endless],
    ['cut off', fault.resetMidway],
    ['stalled', fault.stall],
    ['a bomb', fault.bomb(64, 'gzip')],
    ['no charset', fault.send(Buffer.from([0xff, 0xfe, 0x80]), { 'content-type': 'text/plain; charset=utf-8' })],
  ])('and taken, whatever follows the 200: %s', async (_what, handler) => {
    await using fetcher = testFetcher({ allowPrivate: [server.host] })
    server.on('/odd', handler)
    expect(await fetcher.postWebhook(post(`${server.origin}/odd`), signal)).toMatchObject({ status: 200 })
  })

  it.each([
    ['silence', fault.hang, 'timeout'],
    ['a reset', fault.reset, 'connection'],
    ['no HTTP', fault.gibberish, 'connection'],
  ])('in vain: %s; the error names no path', async (_what, handler, code) => {
    await using fetcher = testFetcher({ allowPrivate: [server.host] })
    server.on('/T0/secret-token', handler)
    const error = await failure(fetcher.postWebhook(post(`${server.origin}/T0/secret-token`), signal))
    expect(error).toMatchObject({ code, message: expect.stringContaining(server.host) })
    expect(error.message).not.toContain('secret-token')
  })
})

describe('a webhook is refused', () => {
  const refusal = { name: 'PermanentError', code: 'private_address' }

  it.each([
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://192.168.1.1:8080/',
    'https://[fd00::1]/',
    'http://0.0.0.0/',
  ])('at a private literal: %s', async (url) => {
    await using fetcher = testFetcher()
    expect(await failure(fetcher.postWebhook(post(url), signal))).toMatchObject(refusal)
    expect(watch.addresses).toEqual([])
  })

  it('by a name that leads to one, at every connect', async () => {
    const answers = [['10.0.0.7'], ['8.8.8.8', '127.0.0.1'], ['::ffff:192.168.0.1']]
    const addressed = (address: string): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })
    let asked = 0
    await using fetcher = testFetcher(
      {},
      { resolveHost: (_name, callback) => callback(null, (answers[asked++] ?? []).map(addressed)) },
    )
    for (const _each of answers) {
      expect(await failure(fetcher.postWebhook(post('https://hooks.example/'), signal))).toMatchObject(refusal)
    }
    expect(asked).toBe(3)
    expect(watch.addresses).toEqual([])
  })

  it('unless exactly that host and port is allowed', async () => {
    await using fetcher = testFetcher({ allowPrivate: [server.host] })
    server.on('/hook', fault.status(200))
    expect(await fetcher.postWebhook(post(`${server.origin}/hook`), signal)).toMatchObject({ status: 200 })
    const port = server.host.split(':')[1]
    for (const other of [`http://localhost:${port}/hook`, 'http://127.0.0.1:1/hook', `http://127.0.0.2:${port}/hook`]) {
      expect(await failure(fetcher.postWebhook(post(other), signal))).toMatchObject(refusal)
    }
  })

  it('where a rewrite leads inside', async () => {
    const rewrite = [{ from: 'https://hooks.example', to: 'http://127.0.0.1:9/x' }]
    await using fetcher = testFetcher({ rewrite })
    expect(await failure(fetcher.postWebhook(post('https://hooks.example/a'), signal))).toMatchObject(refusal)
  })
})
