import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { TransientError, UsageError } from '../../src/errors.ts'
import { lookInTime, type TimedLook, targetOfUrl } from '../../src/pipeline/look-in-time.ts'
import { testFetcher } from '../fetch/fetching.ts'
import {
  type FaultServer,
  hang,
  html,
  openFaultServer,
  redirect,
  reset,
  send,
  status,
} from '../helpers/fault-server.ts'
import { freePort } from '../helpers/free-port.ts'

const BUDGET_MS = 2_500

let server: FaultServer
let closed: number
beforeAll(async () => {
  closed = await freePort()
})
beforeEach(async () => {
  server = await openFaultServer()
  return () => server[Symbol.asyncDispose]()
})

/** Names that end in `.local` lead to a network of our own, and all others nowhere. */
function openFetcher() {
  return testFetcher(
    {
      allowPrivate: [server.host, `127.0.0.1:${closed}`],
      timeouts: { connectMs: 9_000, headersMs: 9_000, bodyMs: 9_000 },
    },
    {
      resolveHost: (hostname, callback) =>
        hostname.endsWith('.local')
          ? callback(null, [{ address: '10.0.0.7', family: 4 }])
          : callback(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }), []),
    },
  )
}

/** How a test of this URL ends, and in how many milliseconds. */
async function ended(url: string): Promise<{ error: unknown; told: TimedLook | null; ms: number }> {
  await using fetcher = openFetcher()
  const ctx = { fetcher, db: null, now: () => new Date(), stopping: new AbortController().signal }
  const started = performance.now()
  const [outcome] = await Promise.allSettled([
    lookInTime(ctx, (withinMs) => targetOfUrl(ctx, new URL(url), withinMs), BUDGET_MS),
  ])
  const ms = performance.now() - started
  if (outcome?.status === 'fulfilled') return { error: null, told: outcome.value.told, ms }
  return { error: outcome?.reason, told: null, ms }
}

/** Leads from one page to the next, a second between each two, and never back. */
function chain(): void {
  for (let step = 0; step < 9; step++) server.on(`/step${step}`, redirect(`/step${step + 1}`))
}

describe('a test of a careers page', () => {
  it.each([
    ['a loop of one', '/self', /\/self redirects in a loop: it leads back to itself/],
    ['a loop of two', '/a', /\/a redirects in a loop: \S+\/b leads back to \S+\/a\n/],
    [
      'a redirect into our network',
      '/inside',
      /\/inside redirects to http:\/\/10\.0\.0\.1\/: 10\.0\.0\.1 is not a public/,
    ],
    ['a redirect to a name that leads there', '/named', /http:\/\/jobs\.local\S* may not be visited: .*10\.0\.0\.7/],
    ['a redirect to another scheme', '/ftp', /\/ftp redirects to ftp:\/\/mill\.example\/: another scheme/],
    ['a refusal', '/refused', /\/refused answered 403 \(forbidden\)/],
    ['a page that is gone', '/gone', /\/gone answered 404/],
    ['a fault of its server', '/broken', /\/broken answered 500/],
    ['a connection that is dropped', '/dropped', /could not be reached: .+ \(\S+\/dropped\)/],
    ['robots.txt', '/private/careers', /robots\.txt does not let us visit \S+\/private\/careers/],
  ])('tells %s as what it is, at once', async (_name, path, words) => {
    server.on('/robots.txt', send('User-agent: *\nDisallow: /private/\n'))
    const ways = {
      '/self': '/self',
      '/a': '/b',
      '/b': '/a',
      '/inside': 'http://10.0.0.1/',
      '/ftp': 'ftp://mill.example/',
    }
    for (const [from, to] of Object.entries(ways)) server.on(from, redirect(to))
    server.on('/named', redirect(`http://jobs.local/`))
    server.on('/refused', status(403))
    server.on('/broken', status(500))
    server.on('/dropped', reset)
    const { error, ms } = await ended(server.origin + path)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message).toMatch(words)
    expect((error as Error).message).toContain('its page could not be read')
    expect(ms).toBeLessThan(BUDGET_MS)
  })

  it.each([
    ['a host that there is not', () => 'https://mill.example/careers', /mill\.example could not be reached: ENOTFOUND/],
    [
      'a port at which nobody listens',
      () => `http://127.0.0.1:${closed}/careers`,
      /could not be reached: ECONNREFUSED/,
    ],
    ['a host that speaks no TLS', () => `https://${server.host}/careers`, /could not be reached: \w*(SSL|EPROTO)/],
  ])('tells %s as what it is, at once', async (_name, url, words) => {
    const { error, ms } = await ended(url())
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message).toMatch(words)
    expect(ms).toBeLessThan(BUDGET_MS)
  })

  it.each([
    ['a page that does not answer', '/slow', (at: string) => `the answer of ${at}/slow`],
    ['a site that does not say what may be visited', '/robots.txt', (at: string) => `${at}/robots.txt`],
    [
      'a site that does not say what is reserved',
      '/.well-known/tdmrep.json',
      (at: string) => `${at}/.well-known/tdmrep.json`,
    ],
  ])('that ends too late tells %s', async (_name, silent, waited) => {
    server.on(silent, hang)
    const { error } = await ended(`${server.origin}/slow`)
    expect(error).toBeInstanceOf(TransientError)
    expect(error).toMatchObject({
      code: 'time_limit',
      message: `No board was found within 3 s: still waiting for ${waited(server.origin)}`,
    })
  })

  it('that ends too late tells of the redirects that took its time', async () => {
    chain()
    const { error } = await ended(`${server.origin}/step0`)
    expect(error).toMatchObject({ code: 'time_limit' })
    expect((error as Error).message).toMatch(
      /^No board was found within 3 s: still waiting for the turn to ask for \S+\/step[23], redirect [23] of \S+\/step0$/,
    )
  })

  it('that ends too late tells that the sitemap was what it waited for', async () => {
    server.on('/', html('<h1>Join us</h1>'))
    server.on('/sitemap.xml', hang)
    const { error } = await ended(`${server.origin}/`)
    expect((error as Error).message).toMatch(
      /still waiting for the (answer of|turn to ask for) \S+\/(robots\.txt|sitemap\.xml)$/,
    )
  })
})
