import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import zlib from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { get } from '../../src/sources/define-source.ts'
import * as fault from '../helpers/fault-server.ts'
import { apiRule, failure, MIB, testFetcher } from './fetching.ts'

let server: fault.FaultServer
let fetcher: ReturnType<typeof testFetcher>
beforeAll(async () => {
  server = await fault.openFaultServer()
  // Wide time-outs: both ends of 64 MiB share one busy process here.
  const timeouts = { connectMs: 5_000, headersMs: 20_000, bodyMs: 20_000 }
  fetcher = testFetcher({ allowPrivate: [server.host], timeouts })
})
afterAll(async () => {
  await fetcher.close()
  await server[Symbol.asyncDispose]()
})

const wide = { ...apiRule, maxBodyBytes: 1024 * MIB, deadlineMs: 30_000 }

describe('time', () => {
  it('to connect is bounded, the resolving of the name included', async () => {
    await using silent = testFetcher({}, { resolveHost: () => {} })
    const started = performance.now()
    const error = await failure(silent.page('https://jobs.example/list', wide))
    expect(error).toMatchObject({ name: 'TransientError', code: 'timeout' })
    expect(error.message).toBe('jobs.example could not be reached in time (https://jobs.example/list)')
    // One second is this fetcher's connect time-out; undici looks at its clock every half second.
    expect(performance.now() - started).toBeLessThan(2_500)
  })

  it('in all is bounded over every redirect together', async () => {
    let step = 0
    server.on('/late', (request, response, body) => {
      setTimeout(() => fault.redirect(`/late?step=${++step}`)(request, response, body), 200)
    })
    const started = performance.now()
    const error = await failure(fetcher.page(`${server.origin}/late`, { ...apiRule, deadlineMs: 500 }))
    expect(error).toMatchObject({ name: 'TransientError', code: 'timeout' })
    expect(performance.now() - started).toBeLessThan(900)
  })

  it('is all that an error page without end costs, and its status stands', async () => {
    server.on('/gone', (_request, response) => {
      response.writeHead(404)
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    })
    const error = await failure(fetcher.page(`${server.origin}/gone`, { ...apiRule, deadlineMs: 600 }))
    expect(error).toMatchObject({ name: 'PermanentError', code: 'http_status' })
  })
})

describe('size', () => {
  const filler = 'x'.repeat(1024)
  const noise = (megabytes: number) =>
    Array.from({ length: megabytes * 1024 }, (_, i) => `${i * 7919}${filler.slice(8)}`).join('')

  it.each([
    ['html', 11, 'too_large'],
    ['html', 9, 'page'],
    ['json', 63, 'page'],
    ['json', 65, 'too_large'],
  ] as const)('of %s with %d MiB, under a rule that allows more: %s', async (expected, megabytes, what) => {
    const text = noise(megabytes)
    server.on('/big', fault.send(expected === 'json' ? `["${text}"]` : `<p>${text}</p>`))
    const page = fetcher.page(get(`${server.origin}/big`, expected), wide)
    if (what === 'page') expect((await page).kind).toBe('page')
    else expect(await failure(page)).toMatchObject({ name: 'PermanentError', code: 'too_large' })
  })

  it('stays what a source allows, where that is less', async () => {
    server.on('/big', fault.send(`["${noise(2)}"]`))
    const error = await failure(fetcher.page(`${server.origin}/big`, { ...wide, maxBodyBytes: MIB }))
    expect(error).toMatchObject({ code: 'too_large', message: expect.stringContaining('1.0 MiB') })
  })

  it.each<fault.Packing[]>([
    ['gzip', 'gzip'],
    ['gzip', 'br'],
    ['br', 'gzip'],
    ['zstd', 'br'],
    ['deflate', 'zstd', 'gzip'],
  ])('of a bomb in %s in %s (%s) is judged by its ratio, each packing by its own', async (...packings) => {
    server.on('/bomb', fault.bomb(40, ...packings.filter((packing) => packing !== undefined)))
    const error = await failure(fetcher.page(`${server.origin}/bomb`, wide))
    expect(error).toMatchObject({ name: 'PermanentError', code: 'too_large' })
    expect(error.message).toMatch(/unpacks to over \d+ times its size/)
  })

  it('on the wire ends a packing that unpacks to nothing, without end', async () => {
    // An empty stored block of deflate: five bytes that mean no byte.
    const empty = Buffer.concat(Array.from({ length: 20_000 }, () => Buffer.from([0, 0, 0, 0xff, 0xff])))
    server.on('/void', (_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' })
      response.write(zlib.gzipSync('').subarray(0, 10))
      const more = () => {
        while (!response.destroyed && response.write(empty));
      }
      response.on('drain', more)
      more()
    })
    const error = await failure(fetcher.page(`${server.origin}/void`, { ...apiRule, deadlineMs: 20_000 }))
    expect(error).toMatchObject({ name: 'PermanentError', code: 'too_large' })
  })
})

describe('a large page', () => {
  it('is held once, as text: no bytes of it stay beside it', { timeout: 30_000 }, async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const megabytes = 48
    server.on('/large', (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('["')
      let sent = 0
      const more = () => {
        while (sent < megabytes && !response.destroyed) {
          sent++
          if (!response.write(`${sent}`.padEnd(MIB, 'x'))) return
        }
        response.end('"]')
      }
      response.on('drain', more)
      more()
    })
    collect()
    const before = process.memoryUsage()
    const outcome = await fetcher.page(`${server.origin}/large`, wide)
    expect(outcome.kind === 'page' && outcome.page.text.length).toBe(megabytes * MIB + 4)
    // Buffers of a socket that is being closed are let go a little later: what stays is what is looked at.
    await vi.waitFor(
      () => {
        collect()
        const after = process.memoryUsage()
        expect((after.heapUsed - before.heapUsed) / MIB).toBeLessThan(1.2 * megabytes)
        // The server's own buffers are in there too.
        expect((after.arrayBuffers - before.arrayBuffers) / MIB).toBeLessThan(megabytes / 3)
      },
      { timeout: 5_000, interval: 50 },
    )
  })
})
