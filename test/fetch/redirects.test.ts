import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { originalLocation, rewriteFor, rewrittenUrl } from '../../src/fetch/rewrite.ts'
import * as fault from '../helpers/fault-server.ts'
import { apiRule, failure, siteRule, testFetcher } from './fetching.ts'

const openRule = { ...siteRule, robots: 'documented-api' as const }

let server: fault.FaultServer
let other: fault.FaultServer
let closed: fault.FaultServer
let fetcher: ReturnType<typeof testFetcher>
beforeAll(async () => {
  server = await fault.openFaultServer()
  other = await fault.openFaultServer()
  closed = await fault.openFaultServer()
  closed.on('*', fault.json({ secret: true }))
  other.on('/jobs', fault.json({ other: true }))
  fetcher = testFetcher({
    allowPrivate: [server.host, other.host],
    rewrite: [{ from: 'https://boards-api.greenhouse.io', to: `${server.origin}/greenhouse` }],
  })
})
afterAll(async () => {
  await fetcher.close()
  for (const each of [server, other, closed]) await each[Symbol.asyncDispose]()
})

describe('redirects', () => {
  it('are followed on the host, and the page says where it came from', async () => {
    server.on('/a', fault.redirect('/b', 301))
    server.on('/b', fault.redirect('c?x=1', 307))
    server.on('/c', fault.json({ found: true }))
    const outcome = await fetcher.page(`${server.origin}/a`)
    expect(outcome.kind === 'page' && outcome.page.url).toBe(`${server.origin}/c?x=1`)
    expect(fetcher.facts.slice(-3).map((fact) => fact.status)).toEqual([301, 307, 200])
  })

  it('end after five', async () => {
    for (let step = 0; step < 9; step++) server.on(`/step${step}`, fault.redirect(`/step${step + 1}`))
    const before = server.hits.length
    expect(await failure(fetcher.page(`${server.origin}/step0`))).toMatchObject({
      name: 'PermanentError',
      code: 'http_status',
      message: `${server.origin}/step0 redirects more than 5 times`,
    })
    expect(server.hits.length - before).toBe(6)
  })

  it.each([
    ['itself', { '/self': '/self' }, 1, 'it leads back to itself'],
    ['the first', { '/self': '/other', '/other': '/self' }, 2, '{}/other leads back to {}/self'],
    ['itself, later', { '/self': '/other', '/other': '/other' }, 2, '{}/other leads back to itself'],
    ['itself, in other words', { '/self': '/x/../self#again' }, 1, 'it leads back to itself'],
  ])('end where a page leads back to %s', async (_name, ways, asked, words) => {
    for (const [from, to] of Object.entries(ways)) server.on(from, fault.redirect(to))
    const before = server.hits.length
    const { name, message } = await failure(fetcher.page(`${server.origin}/self`))
    const told = words.replaceAll('{}', server.origin)
    expect([name, message]).toEqual(['PermanentError', `${server.origin}/self redirects in a loop: ${told}`])
    expect(server.hits.length - before).toBe(asked)
  })

  it('that turn a POST into a GET of the same page are none', async () => {
    server.on('/form', (request, response, body) => {
      const answer = request.method === 'POST' ? fault.redirect('/form', 303) : fault.json({ found: true })
      answer(request, response, body)
    })
    const post = { url: `${server.origin}/form`, method: 'POST' as const, body: '{}', expect: 'json' as const }
    expect(await fetcher.page({ ...post, kind: 'list' })).toMatchObject({ kind: 'page', status: 200 })
  })

  it('may leave the host only where the source is no API', async () => {
    server.on('/away', fault.redirect(`${other.origin}/jobs`))
    expect(await failure(fetcher.page(`${server.origin}/away`, apiRule))).toMatchObject({
      name: 'PermanentError',
      code: 'off_host',
    })
    expect(other.hits).toHaveLength(0)
    const outcome = await fetcher.page(`${server.origin}/away`, openRule)
    expect(outcome.kind === 'page' && outcome.page.url).toBe(`${other.origin}/jobs`)
  })

  it.each(['https://example.com/', 'ftp://example.com/x', 'file:///etc/passwd', 'javascript:alert(1)'])(
    'never lead to another scheme: %s',
    async (location) => {
      server.on('/scheme', fault.redirect(location))
      expect(await failure(fetcher.page(`${server.origin}/scheme`, openRule))).toMatchObject({
        code: 'off_host',
        message: expect.stringContaining('another scheme'),
      })
    },
  )

  it('never lead to a private address, on any hop, whatever the source', async () => {
    server.on('/hop', fault.redirect('/private'))
    for (const rule of [apiRule, openRule]) {
      for (const location of [
        `${closed.origin}/`,
        `http://localhost:${closed.host.split(':')[1]}/`,
        'http://169.254.169.254/latest/meta-data',
        'http://[::ffff:7f00:1]/',
        'http://2130706433/',
      ]) {
        server.on('/private', fault.redirect(location))
        const error = await failure(fetcher.page(`${server.origin}/hop`, rule))
        const named = location.includes('localhost') && rule === apiRule
        expect(error, location).toMatchObject({ name: 'PermanentError', code: named ? 'off_host' : 'private_address' })
      }
    }
    expect(closed.hits).toHaveLength(0)
  })

  it('that name no place are failures', async () => {
    server.on('/nowhere', fault.redirect('http://'))
    expect(await failure(fetcher.page(`${server.origin}/nowhere`))).toMatchObject({
      code: 'http_status',
      message: expect.stringContaining('no URL'),
    })
    server.on('/silent', fault.status(302))
    expect(await failure(fetcher.page(`${server.origin}/silent`))).toMatchObject({ code: 'http_status' })
  })

  it('turn a POST into a GET for 303, and leave it one for 307', async () => {
    server.on('/target', fault.json({}))
    for (const [code, method] of [
      [303, 'GET'],
      [302, 'GET'],
      [307, 'POST'],
    ] as const) {
      server.on('/post', fault.redirect('/target', code))
      await fetcher.page({ url: `${server.origin}/post`, method: 'POST', body: '{}', expect: 'json', kind: 'list' })
      expect(server.hits.at(-1)).toMatchObject({ path: '/target', method, body: method === 'POST' ? '{}' : '' })
    }
  })
})

describe('a rewritten origin', () => {
  const board = 'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true'

  it('is asked elsewhere, the path appended, and keeps its own name', async () => {
    server.on('/greenhouse/v1/boards/acme/jobs', fault.json({ jobs: [] }))
    const outcome = await fetcher.page(board)
    expect(outcome.kind === 'page' && outcome.page.url).toBe(board)
    expect(server.hits.at(-1)?.path).toBe('/greenhouse/v1/boards/acme/jobs?content=true')
    expect(fetcher.facts.at(-1)).toMatchObject({
      host: 'boards-api.greenhouse.io',
      lane: 'rewrite:https://boards-api.greenhouse.io',
    })
  })

  it.each([
    ['a path of the original', '/v1/moved', '/greenhouse/v1/moved'],
    ['a path of the mirror', '/greenhouse/v1/moved', '/greenhouse/v1/moved'],
    ['the original in full', 'https://boards-api.greenhouse.io/v1/moved', '/greenhouse/v1/moved'],
  ])('may redirect to %s', async (_name, location, path) => {
    server.on('/greenhouse/v1/old', fault.redirect(location))
    server.on('/greenhouse/v1/moved', fault.json({ moved: true }))
    const outcome = await fetcher.page('https://boards-api.greenhouse.io/v1/old')
    expect(outcome.kind === 'page' && outcome.page.url).toBe('https://boards-api.greenhouse.io/v1/moved')
    expect(server.hits.at(-1)?.path).toBe(path)
  })

  it('may not redirect off its original host', async () => {
    server.on('/greenhouse/v1/off', fault.redirect('https://evil.example/'))
    expect(await failure(fetcher.page('https://boards-api.greenhouse.io/v1/off'))).toMatchObject({ code: 'off_host' })
  })

  it('must be public or excepted', async () => {
    await using strict = testFetcher({ rewrite: [{ from: 'https://api.lever.co', to: closed.origin }] })
    expect(await failure(strict.page('https://api.lever.co/v0/postings/acme'))).toMatchObject({
      name: 'PermanentError',
      code: 'private_address',
      message: expect.stringContaining('https://api.lever.co/v0/postings/acme'),
    })
    expect(closed.hits).toHaveLength(0)
  })

  it('is not spaced and takes many at once; with a spacing set it is', async () => {
    const rule = { ...apiRule, lane: 'greenhouse', spacingMs: 5_000 }
    const started = performance.now()
    await Promise.all([1, 2, 3, 4].map(() => fetcher.page(board, rule)))
    expect(performance.now() - started).toBeLessThan(1_000)

    await using spaced = testFetcher({
      allowPrivate: [server.host],
      spacingMs: 120,
      rewrite: [{ from: 'https://boards-api.greenhouse.io', to: `${server.origin}/greenhouse` }],
    })
    const from = server.hits.length
    await Promise.all([1, 2, 3].map(() => spaced.page(board, rule)))
    const times = server.hits.slice(from).map((hit) => hit.at)
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(180)
  })

  it('leads URLs there and back', () => {
    const rules = [{ from: 'https://a.example', to: 'http://127.0.0.1:1/x/' }]
    const url = new URL('https://a.example/p/q?r=1')
    expect(rewrittenUrl(url, rewriteFor(url, rules)).href).toBe('http://127.0.0.1:1/x/p/q?r=1')
    expect(rewriteFor(new URL('http://a.example/'), rules)).toBeNull()
    expect(originalLocation('http://127.0.0.1:1/x', url, rules).href).toBe('https://a.example/')
    expect(originalLocation('http://127.0.0.1:1/xy', url, rules).href).toBe('http://127.0.0.1:1/xy')
    expect(originalLocation('//b.example/z', url, rules).href).toBe('http://b.example/z')
  })
})
