import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { memoryRobots } from '../../src/fetch/robots.ts'
import { get } from '../../src/sources/define-source.ts'
import * as fault from '../helpers/fault-server.ts'
import { apiRule, failure, siteRule, testFetcher } from './fetching.ts'

const FILE = '/.well-known/tdmrep.json'
const HOUR = 3_600_000

let server: fault.FaultServer
beforeAll(async () => {
  server = await fault.openFaultServer()
})
beforeEach(() => {
  server.hits.length = 0
  server.on('*', fault.html('<p>Jobs</p>'))
  server.on('/robots.txt', fault.status(404))
  server.on(FILE, fault.status(404))
})
afterAll(() => server[Symbol.asyncDispose]())

function visitor(robots = memoryRobots()) {
  const clock = { now: Date.parse('2026-01-05T12:00:00Z') }
  const fetcher = testFetcher({ allowPrivate: [server.host] }, { now: () => clock.now, robots })
  const visit = (path = '/jobs', rule = siteRule) => fetcher.page(get(server.origin + path, 'html'), rule)
  const asked = () => server.hits.filter((hit) => hit.path === FILE).length
  return { clock, visit, asked, [Symbol.asyncDispose]: () => fetcher.close() }
}

const rule = (location: unknown, reservation: unknown) => ({ location, 'tdm-reservation': reservation })

describe('tdmrep.json', () => {
  it.each<[string, unknown, string, 'reserved' | 'free']>([
    ['the whole site', [rule('/', 1)], '/jobs', 'reserved'],
    ['all, by a star', [rule('*', 1)], '/jobs', 'reserved'],
    ['one folder', [rule('/jobs/', 1)], '/jobs/1', 'reserved'],
    ['another folder', [rule('/articles/', 1)], '/jobs/1', 'free'],
    ['a pattern', [rule('/*.html$', 1)], '/jobs/a.html', 'reserved'],
    ['a pattern that ends sooner', [rule('/*.html$', 1)], '/jobs/a.html?x=1', 'free'],
    ['all but one folder', [rule('/', 1), rule('/jobs/', 0)], '/jobs/1', 'free'],
    ['one folder of a free site', [rule('/', 0), rule('/jobs/', 1)], '/jobs/1', 'reserved'],
    ['nothing', [rule('/', 0)], '/jobs', 'free'],
    ['a number as text', [rule('/', '1')], '/jobs', 'reserved'],
    ['one rule without a list', rule('/', 1), '/jobs', 'reserved'],
    ['with a policy beside it', [{ ...rule('/', 1), 'tdm-policy': 'https://e.example/p.json' }], '/jobs', 'reserved'],
    ['a rule that is none beside one', [{ location: 7 }, null, rule('/', 1)], '/jobs', 'reserved'],
    ['a location with a line break in it', [rule('/a\nDisallow: /jobs', 1)], '/jobs', 'free'],
    ['a whole other document', { jobs: [{ id: 1 }] }, '/jobs', 'free'],
  ])('reserves %s', async (_name, file, path, outcome) => {
    server.on(FILE, fault.json(file))
    await using v = visitor()
    if (outcome === 'free') {
      expect((await v.visit(path)).kind).toBe('page')
      return
    }
    expect(await failure(v.visit(path))).toMatchObject({
      name: 'PermanentError',
      code: 'robots',
      message: `${server.origin}${path} is reserved against mining by ${server.origin}${FILE}`,
    })
    expect(server.hits.map((hit) => hit.path)).toEqual(['/robots.txt', FILE])
  })

  it.each<[string, fault.Handler]>([
    ['404', fault.status(404)],
    ['403', fault.status(403)],
    ['500', fault.status(500)],
    ['a page for people', fault.html('<!doctype html><title>Not found</title>')],
    ['cut JSON', fault.send('[{"location":"/"')],
    ['silence', fault.hang],
    ['a reset', fault.reset],
    ['a bomb', fault.bomb(64, 'gzip')],
  ])('reserves nothing by %s', async (_name, handler) => {
    server.on(FILE, handler)
    await using v = visitor()
    expect((await v.visit()).kind).toBe('page')
  })

  it('is asked for once a day, by all processes together', async () => {
    const shared = memoryRobots()
    await using v = visitor(shared)
    await using w = visitor(shared)
    await Promise.all([v.visit(), v.visit('/other')])
    await w.visit()
    expect(v.asked()).toBe(1)
    v.clock.now += 25 * HOUR
    await v.visit()
    expect(v.asked()).toBe(2)
  })

  it('holds as it was last read while it cannot be, and is asked for again within the hour', async () => {
    server.on(FILE, fault.json([rule('/', 1)]))
    await using v = visitor()
    expect(await failure(v.visit())).toMatchObject({ code: 'robots' })
    server.on(FILE, fault.status(503))
    v.clock.now += 25 * HOUR
    expect(await failure(v.visit())).toMatchObject({ code: 'robots' })
    server.on(FILE, fault.json([]))
    v.clock.now += 2 * HOUR
    expect((await v.visit()).kind).toBe('page')
  })

  it('is waited for where its host asks for patience', async () => {
    server.on(FILE, fault.status(429, { 'retry-after': '600' }))
    await using v = visitor()
    expect(await failure(v.visit())).toMatchObject({ name: 'RetryLaterError', code: 'rate_limited' })
  })

  it('is kept as short rules, whatever the host sends', async () => {
    const robots = memoryRobots()
    server.on(FILE, fault.html(`<p>${'not found '.repeat(20_000)}</p>`))
    await using v = visitor(robots)
    await v.visit()
    expect((await robots.get(server.origin + FILE))?.text).toBe('')
  })

  it('is not asked for before a documented API, nor where robots.txt says no', async () => {
    await using v = visitor()
    await v.visit('/jobs', apiRule)
    server.on('/robots.txt', fault.send('User-agent: *\nDisallow: /'))
    expect(await failure(v.visit())).toMatchObject({ code: 'robots' })
    expect(v.asked()).toBe(0)
  })

  it('holds for where a redirect leads', async () => {
    server.on(FILE, fault.json([rule('/closed/', 1)]))
    server.on('/jobs', fault.redirect('/closed/jobs'))
    await using v = visitor()
    expect(await failure(v.visit())).toMatchObject({ message: expect.stringContaining('/closed/jobs is reserved') })
    expect(server.hits.some((hit) => hit.path.startsWith('/closed'))).toBe(false)
  })
})
