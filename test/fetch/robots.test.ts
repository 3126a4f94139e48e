import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { memoryRobots } from '../../src/fetch/robots.ts'
import { robotsRules } from '../../src/fetch/robots-rules.ts'
import { get } from '../../src/sources/define-source.ts'
import * as fault from '../helpers/fault-server.ts'
import { failure, siteRule, testFetcher } from './fetching.ts'

describe('robots.txt by RFC 9309', () => {
  const cases: [string, string, string, boolean][] = [
    ['nothing said', '', '/x', true],
    ['all refused', 'User-agent: *\nDisallow: /', '/x', false],
    ['robots.txt itself is always allowed', 'User-agent: *\nDisallow: /', '/robots.txt', true],
    ['an empty rule allows', 'User-agent: *\nDisallow:', '/x', true],
    ['our own group wins over *', 'User-agent: *\nDisallow: /\n\nUser-agent: Rolecall\nDisallow: /private', '/x', true],
    ['our token in any case', 'User-agent: rOLECALL\nDisallow: /', '/x', false],
    ['our token with a version', 'User-agent: Rolecall/2.1\nDisallow: /', '/x', false],
    ['a longer token is another robot', 'User-agent: RolecallImages\nDisallow: /', '/x', true],
    [
      'our groups are joined',
      'User-agent: Rolecall\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n\nUser-agent: Rolecall\nDisallow: /b',
      '/b',
      false,
    ],
    ['several agents share rules', 'User-agent: a\nUser-agent: Rolecall\nDisallow: /x', '/x', false],
    [
      'other lines do not part agents from rules',
      'User-agent: a\nSitemap: https://e.example/s\nUser-agent: Rolecall\nDisallow: /x',
      '/x',
      false,
    ],
    ['nor does a crawl-delay', 'User-agent: Rolecall\nCrawl-delay: 3\nUser-agent: b\nDisallow: /x', '/x', false],
    ['our group without rules allows', 'User-agent: *\nDisallow: /\nUser-agent: Rolecall', '/x', true],
    ['rules before any agent count for nobody', 'Disallow: /\nUser-agent: *\nDisallow: /y', '/x', true],
    ['the longest match wins', 'User-agent: *\nDisallow: /jobs\nAllow: /jobs/public', '/jobs/public/1', true],
    ['whatever the order', 'User-agent: *\nAllow: /jobs/public\nDisallow: /jobs', '/jobs/public/1', true],
    ['allow wins a tie', 'User-agent: *\nDisallow: /jobs\nAllow: /jobs', '/jobs', true],
    ['a star inside', 'User-agent: *\nDisallow: /*/apply', '/jobs/1/apply', false],
    ['a star at the end', 'User-agent: *\nDisallow: /jobs*', '/jobs-x', false],
    ['an end mark', 'User-agent: *\nDisallow: /*.php$', '/a.php', false],
    ['an end mark that is not the end', 'User-agent: *\nDisallow: /*.php$', '/a.php?x', true],
    ['a dollar elsewhere is a dollar', 'User-agent: *\nDisallow: /a$b', '/a$bc', false],
    ['a query', 'User-agent: *\nDisallow: /*?page=', '/jobs?page=2', false],
    ['case matters in paths', 'User-agent: *\nDisallow: /Jobs', '/jobs', true],
    ['a path is not a folder', 'User-agent: *\nDisallow: /jobs/', '/jobs', true],
    ['letters beyond ASCII', 'User-agent: *\nDisallow: /stellen/köln', '/stellen/k%C3%B6ln', false],
    ['escapes in lower case', 'User-agent: *\nDisallow: /k%c3%b6ln', '/köln', false],
    ['escaped letters', 'User-agent: *\nDisallow: /%6aobs', '/jobs', false],
    ['an escaped slash is no slash', 'User-agent: *\nDisallow: /a%2Fb', '/a/b', true],
    ['brackets', 'User-agent: *\nDisallow: /a[b]', '/a[b]', false],
    ['comments and blanks', '  User-Agent : * # all\n\n  Disallow : /x # not here', '/x', false],
    ['CR alone ends a line', 'User-agent: *\rDisallow: /x', '/x', false],
    ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /x', '/x', false],
    ['an HTML page says nothing', '<!doctype html><title>Disallow: /</title>', '/x', true],
  ]
  it.each(cases)('%s', (_name, text, path, allowed) => {
    expect(robotsRules('https://e.example', text).allows(new URL(path, 'https://e.example'))).toBe(allowed)
  })

  it.each([
    ['User-agent: *\nCrawl-delay: 2.5', 2_500],
    ['User-agent: *\nCrawl-delay: 9\nUser-agent: Rolecall\nCrawl-delay: 1\nDisallow: /x', 1_000],
    ['User-agent: *\nCrawl-delay: 86400', 86_400_000],
    ['User-agent: *\nCrawl-delay: soon', 0],
  ])('crawl-delay of %j is %d ms', (text, ms) => expect(robotsRules('https://e.example', text).crawlDelayMs).toBe(ms))
})

let server: fault.FaultServer
beforeAll(async () => {
  server = await fault.openFaultServer()
})
beforeEach(() => {
  server.hits.length = 0
  server.on('/robots.txt', fault.status(404))
  server.on('/jobs', fault.html('<p>Jobs</p>'))
})
afterAll(() => server[Symbol.asyncDispose]())

function visitor(settings = {}) {
  const clock = { now: Date.parse('2026-01-05T12:00:00Z') }
  const fetcher = testFetcher(
    { allowPrivate: [server.host], ...settings },
    { now: () => clock.now, robots: memoryRobots() },
  )
  const visit = () => fetcher.page(get(`${server.origin}/jobs`, 'html'), siteRule)
  const asked = () => server.hits.filter((hit) => hit.path === '/robots.txt').length
  return { clock, fetcher, visit, asked, [Symbol.asyncDispose]: () => fetcher.close() }
}

describe('the fetcher before a page that is no documented API', () => {
  it('asks once a day, and 404 allows', async () => {
    await using v = visitor()
    await v.visit()
    await v.visit()
    expect(v.asked()).toBe(1)
    v.clock.now += 25 * 3_600_000
    await v.visit()
    expect(v.asked()).toBe(2)
  })

  it('does not ask for a refused page', async () => {
    server.on('/robots.txt', fault.send('User-agent: Rolecall\nDisallow: /jobs'))
    await using v = visitor()
    expect(await failure(v.visit())).toMatchObject({
      name: 'PermanentError',
      code: 'robots',
      message: `${server.origin}/robots.txt does not let us visit ${server.origin}/jobs`,
    })
    expect(server.hits.map((hit) => hit.path)).toEqual(['/robots.txt'])
  })

  it.each<[string, fault.Handler, string]>([
    ['5xx', fault.status(500), 'robots'],
    ['a reset', fault.reset, 'connection'],
    ['silence', fault.hang, 'timeout'],
  ])('stays away for a while after %s', async (_name, handler, code) => {
    server.on('/robots.txt', handler)
    await using v = visitor()
    for (let i = 0; i < 2; i++)
      expect(await failure(v.visit())).toMatchObject({
        name: 'TransientError',
        code,
        message: expect.stringContaining(`${server.origin}/robots.txt`),
      })
    expect(server.hits.map((hit) => hit.path)).toEqual(['/robots.txt'])
    server.on('/robots.txt', fault.status(404))
    v.clock.now += 2 * 3_600_000
    expect((await v.visit()).kind).toBe('page')
  })

  it('goes by the last text while a host cannot say, for thirty days', async () => {
    server.on('/robots.txt', fault.send('User-agent: *\nDisallow: /private'))
    await using v = visitor()
    await v.visit()
    server.on('/robots.txt', fault.status(503))
    v.clock.now += 25 * 3_600_000
    expect((await v.visit()).kind).toBe('page')
    v.clock.now += 31 * 24 * 3_600_000
    expect(await failure(v.visit())).toMatchObject({ code: 'robots' })
  })

  it('is called off while it waits for robots.txt, which goes on for others', async () => {
    server.on('/robots.txt', (request, response, body) => {
      setTimeout(() => fault.send('User-agent: *\nDisallow: /private')(request, response, body), 300)
    })
    await using v = visitor()
    const abort = new AbortController()
    const started = performance.now()
    const called = v.fetcher.fetchPage(get(`${server.origin}/jobs`, 'html'), siteRule, null, abort.signal)
    const other = v.visit()
    setTimeout(() => abort.abort(new Error('the run was cancelled')), 50)
    expect((await failure(called)).message).toBe('the run was cancelled')
    expect(performance.now() - started).toBeLessThan(250)
    expect((await other).kind).toBe('page')
    expect(v.asked()).toBe(1)
  })

  it('waits as long as 429 asks', async () => {
    server.on('/robots.txt', fault.status(429, { 'retry-after': '600' }))
    await using v = visitor()
    expect(await failure(v.visit())).toMatchObject({ name: 'RetryLaterError', code: 'rate_limited' })
  })

  it('reads the first 500 KiB and no more', async () => {
    const filler = `# ${'x'.repeat(1022)}\n`.repeat(498)
    server.on('/robots.txt', fault.send(`${filler}User-agent: *\nDisallow: /jobs\n${filler.repeat(3)}Allow: /jobs\n`))
    await using v = visitor()
    expect(await failure(v.visit())).toMatchObject({ code: 'robots' })
  })

  it('follows redirects of robots.txt, and checks a redirected page anew', async () => {
    server.on('/robots.txt', fault.redirect('/elsewhere.txt'))
    server.on('/elsewhere.txt', fault.send('User-agent: *\nDisallow: /private'))
    server.on('/private', fault.html('<p>secret</p>'))
    server.on('/jobs', fault.redirect('/private'))
    await using v = visitor()
    expect(await failure(v.visit())).toMatchObject({ code: 'robots', message: expect.stringContaining('/private') })
    expect(server.hits.some((hit) => hit.path === '/private')).toBe(false)
  })

  it('keeps the spacing that the host asks for, unless ours is set', async () => {
    server.on('/robots.txt', fault.send('User-agent: *\nCrawl-delay: 0.3'))
    for (const [settings, least, most] of [
      [{}, 290, 5_000],
      [{ spacingMs: 0 }, 0, 200],
    ] as const) {
      await using polite = testFetcher({ allowPrivate: [server.host], ...settings })
      const page = () => polite.page(get(`${server.origin}/jobs`, 'html'), siteRule)
      await page()
      const started = performance.now()
      await page()
      await page()
      const waited = performance.now() - started
      expect(waited).toBeGreaterThanOrEqual(least)
      expect(waited).toBeLessThan(most)
    }
  })

  it('honours a reservation against mining in header or page', async () => {
    await using v = visitor()
    server.on('/jobs', fault.html('<p>Jobs</p>', { 'tdm-reservation': '1' }))
    expect(await failure(v.visit())).toMatchObject({
      name: 'PermanentError',
      code: 'robots',
      message: expect.stringContaining('tdm-reservation'),
    })
    server.on('/jobs', fault.html('<head><meta content="1" name="tdm-reservation"></head>'))
    expect(await failure(v.visit())).toMatchObject({ code: 'robots' })
    server.on('/jobs', fault.html('<meta name="tdm-reservation" content="0">', { 'tdm-reservation': '0' }))
    expect((await v.visit()).kind).toBe('page')
  })

  it('asks nothing before a documented API', async () => {
    server.on('/robots.txt', fault.send('User-agent: *\nDisallow: /'))
    await using v = visitor()
    expect(
      (await v.fetcher.page(get(`${server.origin}/jobs`, 'html'), { ...siteRule, robots: 'documented-api' })).kind,
    ).toBe('page')
    expect(v.asked()).toBe(0)
  })
})
