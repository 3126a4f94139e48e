import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fetcher } from '../../src/fetch/fetcher.ts'
import { type Check, checkBoards } from '../../src/pipeline/check-boards.ts'
import { openLoneFetcher } from '../../src/pipeline/lone-fetcher.ts'
import { lookAtBoard } from '../../src/pipeline/look-at-board.ts'
import { lookReport } from '../../src/pipeline/look-report.ts'
import { visitTarget } from '../../src/pipeline/visit-target.ts'
import { requireSource } from '../../src/sources/index.ts'
import { type GreenhouseJob, greenhousePage } from '../helpers/boards.ts'
import {
  type FaultServer,
  type Handler,
  hang,
  html,
  json,
  openFaultServer,
  redirect,
  reset,
  send,
  status,
} from '../helpers/fault-server.ts'

const NOW = '2026-11-22T12:00:00.000Z'
const LIMITS = { maxPages: 50, maxPostings: 5_000, deadlineMs: 1_500 }
const row = (id: number) => ({ id: `a${id}`, text: `Job ${id}`, hostedUrl: `https://jobs.lever.co/mill/a${id}` })
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => row(from + n))
const jobs = (slug: string, list: GreenhouseJob[]) => send(greenhousePage(slug, list))

let server: FaultServer
let fetcher: Fetcher
beforeAll(async () => {
  server = await openFaultServer()
  const mirrors = [
    ['https://boards-api.greenhouse.io', 'greenhouse'],
    ['https://api.lever.co', 'lever'],
    ['https://mill.example', 'mill'],
    ['https://api.ashbyhq.com', 'ashby'],
  ]
  const rewrite = mirrors.map(([from = '', to]) => ({ from, to: `${server.origin}/${to}` }))
  fetcher = openLoneFetcher({
    userAgent: 'Rolecall test',
    spacingMs: 0,
    allowPrivate: [server.host],
    rewrite,
    credentials: {},
  })
  const greenhouse: Record<string, Handler> = {
    mill: jobs('mill', [
      { id: 1, title: 'Miller', content: '&lt;p&gt;You mill for €20 - €25 per hour.&lt;/p&gt;' },
      { id: 2, title: 'Baker', place: null },
    ]),
    short: send(
      JSON.stringify({ ...JSON.parse(greenhousePage('short', [{ id: 1, title: 'A' }])), meta: { total: 3 } }),
    ),
    empty: jobs('empty', []),
    gone: status(404),
    changed: json({ postings: [] }),
    page: html('<!doctype html><title>Sign in</title>'),
    away: redirect('https://mill.example/elsewhere'),
    broken: status(500),
    cut: reset,
    slow: hang,
  }
  for (const [slug, answer] of Object.entries(greenhouse)) server.on(`/greenhouse/v1/boards/${slug}/jobs`, answer)
})
afterAll(async () => {
  await fetcher.close()
  await server[Symbol.asyncDispose]()
})

const context = () => ({ fetcher, db: null, now: () => new Date(), stopping: new AbortController().signal })
const boardRow = (source: string, slug: string, config = {}) => ({
  id: `${source}:${slug}`,
  source,
  slug,
  name: null,
  config,
})

async function look(source: string, slug: string, config = {}) {
  const board = boardRow(source, slug, config)
  const found = await lookAtBoard(context(), requireSource(source), board, LIMITS)
  return lookReport(found, requireSource(source), board, NOW)
}

describe('a look at a board', () => {
  it('reads and understands what a visit would bring', async () => {
    expect(await look('greenhouse', 'mill')).toMatchObject({
      complete: true,
      fault: null,
      total: 2,
      count: 2,
      postings: [
        { externalId: '1', title: 'Miller', places: ['Berlin, DE'], pay: '20-25 EUR per hour', postedAt: '2026-10-01' },
        { externalId: '2', title: 'Baker', places: [], pay: null },
      ],
      coverage: { title: 100, url: 100, company: 100, locations: 50, description: 50, salary: 0, postedAt: 100 },
      rejections: [],
      pages: 1,
      requests: 1,
    })
  })

  it.each([
    ['gone', 'http_status', '404'],
    ['changed', 'schema', 'jobs'],
    ['page', 'not_json', 'greenhouse'],
    ['away', 'off_host', 'mill.example'],
    ['broken', 'http_status', '500'],
    ['cut', 'connection', 'greenhouse'],
    ['slow', 'time_limit', 'stopped after 2 s'],
  ])('tells why a board is none: %s', async (slug, code, words) => {
    const { fault, complete, count, coverage } = await look('greenhouse', slug)
    expect({ code: fault?.code, complete, count, coverage }).toEqual({ code, complete: false, count: 0, coverage: {} })
    expect(fault?.message).toContain(words)
  })

  it('is as complete as the visit of a crawl would be', async () => {
    expect(await look('greenhouse', 'short')).toMatchObject({
      complete: false,
      count: 1,
      total: 3,
      fault: { code: 'coverage' },
    })
    expect(await look('greenhouse', 'empty')).toMatchObject({ complete: true, count: 0, fault: null })
  })

  it('asks for no page again that was had a moment ago', async () => {
    const board = boardRow('greenhouse', 'mill')
    const source = requireSource('greenhouse')
    const first = await lookAtBoard(context(), source, board, LIMITS)
    const before = server.hits.length
    const again = await lookAtBoard(context(), source, board, LIMITS, first.pages)
    expect([again.requests, again.parsed?.postings.length, again.complete]).toEqual([0, 2, true])
    expect(server.hits.length).toBe(before)
    const sent = first.pages.map((page) => ({
      ...page,
      request: { ...page.request, method: 'POST' as const, body: '{}' },
    }))
    expect((await lookAtBoard(context(), source, board, LIMITS, sent)).requests).toBe(1)
  })

  it('shows what it had when its time was up', async () => {
    server.on('/lever/v0/postings/mill', (request, response, body) => {
      const answer = request.url?.includes('skip=0&') ? json(rows(0, 100)) : hang
      answer(request, response, body)
    })
    expect(await look('lever', 'mill')).toMatchObject({ complete: false, count: 100, fault: { code: 'time_limit' } })
  })

  it('reads a folder as it stands', async () => {
    const { complete, count } = await look('files', 'sample-careers', { path: 'samples/careers' })
    expect({ complete, some: count > 12 }).toEqual({ complete: true, some: true })
  })

  it('throws what is no fault of the board', async () => {
    const broken = { ...context(), fetcher: { ...fetcher, openVisit: () => Promise.reject(new TypeError('a bug')) } }
    const board = boardRow('greenhouse', 'mill')
    await expect(lookAtBoard(broken, requireSource('greenhouse'), board, LIMITS)).rejects.toThrow('a bug')
  })

  describe('is a visit by hand', () => {
    const target = { ...visitTarget(requireSource('ashby'), 'https://api.ashbyhq.com/'), trigger: 'scheduled' as const }
    const lookAt = (slug: string) =>
      lookAtBoard(context(), requireSource('ashby'), boardRow('ashby', slug), { ...LIMITS, deadlineMs: 300 })

    it('whose failures speak against its host, and whose own haste does not', async () => {
      server.on('/ashby/posting-api/job-board/slow', hang)
      for (const _ of [1, 2, 3]) expect((await lookAt('slow')).fault?.code).toBe('time_limit')
      expect(await fetcher.isResting(target)).toBe(false)
      for (const slug of ['a', 'b', 'c']) {
        server.on(`/ashby/posting-api/job-board/${slug}`, status(500))
        expect((await lookAt(slug)).fault?.code).toBe('http_status')
      }
      expect(await fetcher.isResting(target)).toBe(true)
    })

    it('that probes a host which is left alone once a minute, and asks nothing else of it', async () => {
      expect(await lookAt('c')).toMatchObject({ fault: { code: 'http_status' }, requests: 1 })
      const before = server.hits.length
      expect(await lookAt('d')).toMatchObject({ fault: { code: 'circuit_open' }, requests: 0, pages: [] })
      expect(server.hits.length).toBe(before)
    })

    it('of which one of many boards probes none', async () => {
      const before = server.hits.length
      const boards = ['a', 'b'].map((slug) => boardRow('ashby', slug))
      const checks = await checkBoards(context(), boards, { concurrency: 2, report: () => {} })
      expect(checks.map(({ answers, reason }) => [answers, reason?.code])).toEqual([
        ['not_asked', 'circuit_open'],
        ['not_asked', 'circuit_open'],
      ])
      expect(server.hits.length).toBe(before)
    })
  })
})

describe('checkBoards', () => {
  async function check(boards: ReturnType<typeof boardRow>[]): Promise<[string, Check['answers'], string | null][]> {
    const reported: Check[] = []
    const checks = await checkBoards(context(), boards, { concurrency: 4, report: (one) => reported.push(one) })
    expect(reported).toEqual(checks)
    const byId = checks.toSorted((one, other) => (one.board < other.board ? -1 : 1))
    return byId.map(({ board, answers, reason }) => [board, answers, reason?.code ?? null])
  }

  it('tells for each board whether it answers, and why not', async () => {
    const slugs = ['mill', 'gone', 'empty', 'changed', 'page', 'away', 'broken']
    expect(await check(slugs.map((slug) => boardRow('greenhouse', slug)))).toEqual([
      ['greenhouse:away', 'no', 'off_host'],
      ['greenhouse:broken', 'no', 'http_status'],
      ['greenhouse:changed', 'no', 'schema'],
      ['greenhouse:empty', 'empty', 'empty_board'],
      ['greenhouse:gone', 'no', 'http_status'],
      ['greenhouse:mill', 'yes', null],
      ['greenhouse:page', 'no', 'not_json'],
    ])
  })

  it('asks for the first page alone, and one board of a lane after the other', async () => {
    let running = 0
    let most = 0
    for (const slug of ['a', 'b', 'c']) {
      server.on(`/lever/v0/postings/${slug}`, (request, response, body) => {
        most = Math.max(most, ++running)
        setTimeout(() => {
          running--
          json(rows(0, 100))(request, response, body)
        }, 30)
      })
    }
    const before = server.hits.length
    await check(['a', 'b', 'c'].map((slug) => boardRow('lever', slug)))
    expect({ most, asked: server.hits.length - before }).toEqual({ most: 1, asked: 3 })
  })

  it('takes a first page that only leads to others for an answer', async () => {
    server.on('/mill/sitemap.xml', send('<urlset><url><loc>https://mill.example/jobs/1</loc></url></urlset>'))
    const boards = [boardRow('json-ld', 'mill', { sitemap: 'https://mill.example/sitemap.xml' })]
    expect(await check(boards)).toEqual([['json-ld:mill', 'yes', null]])
  })

  it('asks once more where it was asked for patience', async () => {
    let times = 0
    server.on('/greenhouse/v1/boards/busy/jobs', (request, response, body) => {
      const answer = times++ === 0 ? status(429, { 'retry-after': '1' }) : jobs('busy', [{ id: 1, title: 'Miller' }])
      answer(request, response, body)
    })
    expect(await check([boardRow('greenhouse', 'busy')])).toEqual([['greenhouse:busy', 'yes', null]])
    server.on('/greenhouse/v1/boards/busier/jobs', status(429, { 'retry-after': '3600' }))
    expect(await check([boardRow('greenhouse', 'busier')])).toEqual([['greenhouse:busier', 'no', 'rate_limited']])
  })
})
