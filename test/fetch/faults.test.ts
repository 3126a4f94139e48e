import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { httpStatusOf } from '../../src/fetch/http-status.ts'
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

describe('a page that fails says what was wrong with which URL', () => {
  const cases: [string, fault.Handler, string, string, RegExp][] = [
    ['404', fault.status(404), 'PermanentError', 'http_status', /answered 404 \(not found\)/],
    ['410', fault.status(410), 'PermanentError', 'http_status', /answered 410 \(gone\)/],
    ['401', fault.status(401), 'PermanentError', 'http_status', /answered 401/],
    ['403', fault.status(403), 'PermanentError', 'http_status', /answered 403/],
    ['500', fault.status(500), 'TransientError', 'http_status', /answered 500/],
    ['503 without a date', fault.status(503), 'TransientError', 'http_status', /answered 503/],
    ['408', fault.status(408), 'TransientError', 'http_status', /answered 408/],
    ['304 that nobody asked for', fault.status(304), 'PermanentError', 'http_status', /answered 304/],
    ['429 without Retry-After', fault.status(429), 'RetryLaterError', 'rate_limited', /without saying for how long/],
    ['hang', fault.hang, 'TransientError', 'timeout', /no answer came in time/],
    ['stall in the body', fault.stall, 'TransientError', 'timeout', /stopped sending after 9 bytes/],
    ['slow drip', fault.drip, 'TransientError', 'timeout', /only \d+ bytes came in the 1\.2 s/],
    [
      'reset',
      fault.reset,
      'TransientError',
      'connection',
      /127\.0\.0\.1:\d+ could not be reached: ECONNRESET|other side closed/,
    ],
    ['reset midway', fault.resetMidway, 'TransientError', 'cut_off', /was cut off after 9 bytes/],
    ['wrong length', fault.wrongLength, 'TransientError', 'cut_off', /was cut off after 11 bytes/],
    ['no HTTP', fault.gibberish, 'TransientError', 'connection', /does not speak HTTP/],
    [
      'HTML for JSON',
      fault.html('<!doctype html><p>Blocked</p>'),
      'SourceChangedError',
      'not_json',
      /HTML where JSON was due: "<!doctype/,
    ],
    [
      'HTML that says it is JSON',
      fault.send('  <html>', { 'content-type': 'application/json' }),
      'SourceChangedError',
      'not_json',
      /HTML/,
    ],
    ['plain words', fault.send('Sorry'), 'SourceChangedError', 'not_json', /no JSON document: "Sorry"/],
    ['an empty body', fault.send(''), 'TransientError', 'cut_off', /empty body/],
    ['204', fault.status(204), 'TransientError', 'cut_off', /empty body/],
    ['truncated JSON', fault.send('{"jobs":[{"id":1},'), 'TransientError', 'cut_off', /ends in the middle of its JSON/],
    ['gzip bomb', fault.bomb(64, 'gzip'), 'PermanentError', 'too_large', /larger than 4\.0 MiB|times its size/],
    ['deflate bomb', fault.bomb(64, 'deflate'), 'PermanentError', 'too_large', /larger than 4\.0 MiB|times its size/],
    ['br bomb', fault.bomb(64, 'br'), 'PermanentError', 'too_large', /larger than 4\.0 MiB|times its size/],
    ['zstd bomb', fault.bomb(64, 'zstd'), 'PermanentError', 'too_large', /larger than 4\.0 MiB|times its size/],
    [
      'gzip in gzip bomb',
      fault.bomb(64, 'gzip', 'gzip'),
      'PermanentError',
      'too_large',
      /larger than 4\.0 MiB|times its size/,
    ],
    [
      'gzip in br bomb',
      fault.bomb(64, 'gzip', 'br'),
      'PermanentError',
      'too_large',
      /larger than 4\.0 MiB|times its size/,
    ],
    [
      'packed four times',
      fault.packed('{}', 'gzip', 'gzip', 'gzip', 'gzip'),
      'PermanentError',
      'too_large',
      /packed 4 times/,
    ],
    [
      'a packing nobody asked for',
      fault.json({}, { 'content-encoding': 'compress' }),
      'SourceChangedError',
      'charset',
      /"compress"/,
    ],
    ['huge body', fault.endless, 'PermanentError', 'too_large', /larger than 4\.0 MiB/],
    ['cut gzip', fault.cutPacked('gzip'), 'TransientError', 'cut_off', /inside its gzip packing/],
    ['cut br', fault.cutPacked('br'), 'TransientError', 'cut_off', /inside its br packing/],
    ['cut zstd', fault.cutPacked('zstd'), 'TransientError', 'cut_off', /inside its zstd packing|ends in the middle/],
    ['cut deflate', fault.cutPacked('deflate'), 'TransientError', 'cut_off', /inside its deflate packing/],
    [
      'garbage for gzip',
      fault.json({}, { 'content-encoding': 'gzip' }),
      'TransientError',
      'cut_off',
      /inside its gzip packing/,
    ],
    ['headers without end', fault.json({}, { 'x-long': 'a'.repeat(40_000) }), 'PermanentError', 'too_large', /headers/],
    [
      'JSON in Latin-1 that says UTF-8',
      fault.send(Buffer.from('{"a":"café"}', 'latin1'), { 'content-type': 'application/json; charset=utf-8' }),
      'SourceChangedError',
      'charset',
      /is not the utf-8 that it says it is/,
    ],
    [
      'JSON in Latin-1 that says nothing',
      fault.send(Buffer.from('{"a":"café"}', 'latin1')),
      'SourceChangedError',
      'charset',
      /is not the utf-8/,
    ],
  ]
  it.each(cases)('%s', async (name, handler, kind, code, message) => {
    const path = `/fault/${encodeURIComponent(name)}`
    server.on(path, handler)
    const error = await failure(
      fetcher.page(server.origin + path, { ...apiRule, deadlineMs: name === 'slow drip' ? 1_200 : 3_000, lane: name }),
    )
    expect({ kind: error.name, code: error.code }).toEqual({ kind, code })
    expect(error.message).toMatch(message)
    expect(error.message).toContain(server.origin + path)
  })

  it.each<fault.Packing>(['gzip', 'deflate', 'br', 'zstd'])(
    'a %s bomb under a wide cap, by its ratio',
    async (packing) => {
      server.on('/bomb', fault.bomb(48, packing))
      const error = await failure(fetcher.page(`${server.origin}/bomb`, { ...apiRule, maxBodyBytes: 1024 * MIB }))
      expect(error).toMatchObject({
        code: 'too_large',
        message: expect.stringContaining(`times its size (${packing})`),
      })
    },
  )

  it('HTML or words where XML was due', async () => {
    server.on('/feed', fault.html('<!DOCTYPE html><p>Moved</p>'))
    const error = await failure(fetcher.page(get(`${server.origin}/feed`, 'xml')))
    expect(error).toMatchObject({ name: 'SourceChangedError', code: 'not_json' })
  })

  it('a name that does not resolve and a port that nobody listens on', async () => {
    const resolveHost = (_name: string, callback: (error: NodeJS.ErrnoException, addresses: []) => void) =>
      callback(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), [])
    await using lost = testFetcher({ allowPrivate: ['127.0.0.1:1'] }, { resolveHost })
    expect(await failure(lost.page('https://api.lever.co/v0/postings/acme'))).toMatchObject({
      name: 'TransientError',
      code: 'connection',
      message: 'api.lever.co could not be reached: ENOTFOUND (https://api.lever.co/v0/postings/acme)',
    })
    expect(await failure(lost.page('http://127.0.0.1:1/'))).toMatchObject({
      code: 'connection',
      message: expect.stringContaining('ECONNREFUSED'),
    })
  })

  it('binary data where a page was due', async () => {
    for (const body of ['%PDF-1.7\n%...', 'PK\x03\x04abcdef', 'a\0b']) {
      server.on('/binary', fault.send(Buffer.from(body, 'latin1'), { 'content-type': 'text/html' }))
      const error = await failure(fetcher.page(get(`${server.origin}/binary`, 'html')))
      expect(error).toMatchObject({ name: 'SourceChangedError', message: expect.stringContaining('binary data') })
    }
  })

  it('TLS with a server that speaks none', async () => {
    const error = await failure(fetcher.page(`https://${server.host}/`))
    expect(error).toMatchObject({
      name: 'TransientError',
      code: 'connection',
      message: expect.stringContaining(`https://${server.host}/`),
    })
  })

  it('an address that is none of the web', async () => {
    for (const url of ['ftp://example.com/', 'file:///etc/passwd', 'nonsense']) {
      expect(await failure(fetcher.page(url))).toMatchObject({ name: 'PermanentError', code: 'config' })
    }
  })

  it('an abort throws the reason of the one who aborted', async () => {
    server.on('/hang', fault.hang)
    const abort = new AbortController()
    const visit = fetcher.fetchPage(get(`${server.origin}/hang`, 'json'), apiRule, null, abort.signal)
    setTimeout(() => abort.abort(new Error('the run was cancelled')), 50)
    expect((await failure(visit)).message).toBe('the run was cancelled')
  })

  it('gives back the status behind an error', async () => {
    server.on('/gone', fault.status(410))
    expect(httpStatusOf(await failure(fetcher.page(`${server.origin}/gone`)))).toBe(410)
  })
})
