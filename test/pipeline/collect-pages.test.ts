import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { VisitLimits } from '../../src/board/paging.ts'
import type { VisitCounts } from '../../src/board/visit-progress.ts'
import { PermanentError, RetryLaterError, SourceChangedError, TransientError } from '../../src/errors.ts'
import type { FetchOutcome } from '../../src/fetch/fetcher.ts'
import { collectPages, type Remembered, requestName, type Visited } from '../../src/pipeline/collect-pages.ts'
import { REFRESH_DAYS } from '../../src/pipeline/kept-detail.ts'
import type { Patience } from '../../src/pipeline/patience.ts'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import { detail, get, type Page, type PageRequest, type Source } from '../../src/sources/define-source.ts'
import { lostDetail } from '../../src/sources/incomplete.ts'
import { lever } from '../../src/sources/lever.ts'
import { readJson } from '../../src/sources/read-json.ts'
import type { StoredPage } from '../../src/store/pages.ts'

const HOST = 'https://jobs.example'
const list = z.object({ rows: z.array(z.object({ id: z.string(), version: z.string() })), next: z.string().nullable() })

/** A site with list pages that lead to each other, and a page for each posting. */
const site: Source = {
  ...lever,
  name: 'site',
  config: z.strictObject({}),
  requests: () => [get(`${HOST}/list/1`, 'json')],
  instead: (request) => (request.url.endsWith('/list/1') ? get(`${HOST}/other/1`, 'json') : null),
  next(page) {
    if (page.request.kind !== 'list') return []
    const { rows, next } = readJson(page, list)
    const details = rows.map((row) => detail(`${HOST}/ad/${row.id}`, 'json', { posting: row.id, version: row.version }))
    return next === null ? details : [get(`${HOST}/list/${next}`, 'json'), ...details]
  },
  parse(pages) {
    const rows = pages.filter((page) => page.request.kind === 'list').flatMap((page) => readJson(page, list).rows)
    const rejections = rows.map((row) => lostDetail(row.id, pages[0] as Page))
    return { postings: [emptyRawPosting('x')].slice(1), rejections, total: null, incomplete: null }
  },
}

type Answer = string | Error | (() => string | Error)

interface Wish {
  remembered?: [string, Remembered][]
  limits?: Partial<VisitLimits>
  patience?: Partial<Patience>
  had?: Page[]
  now?: Date
}

async function visit(
  answers: Record<string, Answer>,
  wish: Wish = {},
): Promise<Visited & { asked: string[]; told: VisitCounts[] }> {
  const asked: string[] = []
  let look = (): VisitCounts => {
    throw new Error('nobody told how to count')
  }
  const told: VisitCounts[] = []
  const remembered = new Map(wish.remembered)
  const fetchPage = async (request: PageRequest): Promise<FetchOutcome> => {
    const path = request.url.slice(HOST.length)
    asked.push(path)
    told.push(look())
    const given = answers[path] ?? new PermanentError('http_status', `${path} answered 404`, { cause: { status: 404 } })
    const answer = typeof given === 'function' ? given() : given
    if (answer instanceof Error) throw answer
    const page = { request, url: request.url, contentType: null, text: answer, error: null }
    return { kind: 'page', page, status: 200, etag: null, lastModified: null, bytes: 1, wireBytes: 1, ms: 1 }
  }
  const visited = await collectPages(
    site,
    { slug: 'acme', name: null, config: {} },
    { maxPages: 50, maxPostings: 1000, deadlineMs: 60_000, ...wish.limits },
    {
      fetchPage,
      remembered,
      expectedPages: [...remembered.values()].filter((page) => page.visit === 'good').length,
      patience: {
        longestMs: 50,
        leftMs: 100,
        tries: 3,
        backoffMs: 1,
        signal: AbortSignal.timeout(5000),
        ...wish.patience,
      },
      now: () => wish.now ?? new Date('2026-11-22T12:00:00Z'),
      ...(wish.had && { had: wish.had }),
      watch: (counts) => {
        look = counts
      },
    },
  )
  told.push(look())
  return { ...visited, asked, told }
}

function page(ids: string[], next: string | null = null, version = '1'): string {
  return JSON.stringify({ rows: ids.map((id) => ({ id, version })), next })
}

/** What a visit leaves to the next one. */
function remember(visited: Visited, visitKind: Remembered['visit'] = 'good'): [string, Remembered][] {
  return visited.pages.map((stored: StoredPage) => [
    requestName(stored.request),
    {
      etag: null,
      lastModified: null,
      hash: stored.hash,
      version: stored.error === null ? (stored.request.version ?? null) : null,
      visit: visitKind,
      load: async () => stored,
    },
  ])
}

function answered(status: number) {
  return new PermanentError('http_status', `answered ${status}`, { cause: { status } })
}

describe('a visit that is watched', () => {
  it('counts each page once, asked for or had, to its end', async () => {
    const { told } = await visit({ '/list/1': page(['a', 'b']), '/ad/a': '{}', '/ad/b': '{}' })
    expect(told.map(({ pages, waiting, details, seen }) => ({ pages, waiting, details, seen }))).toEqual([
      { pages: 0, waiting: 1, details: null, seen: 0 },
      { pages: 1, waiting: 2, details: 0, seen: 2 },
      { pages: 2, waiting: 1, details: 1, seen: 2 },
      { pages: 3, waiting: 0, details: 2, seen: 2 },
    ])
  })
})

describe('pages that were had a moment ago', () => {
  const answers = { '/list/1': page(['a', 'b', 'c']), '/ad/a': '{}', '/ad/b': '{}', '/ad/c': '{}' }

  it('are not asked for, and cost no request', async () => {
    const had = (await visit(answers)).pages.filter(({ request }) => !request.url.endsWith('/ad/b'))
    const found = await visit(answers, { had })
    expect(found.asked).toEqual(['/ad/b'])
    expect([found.requests, found.bytes, found.pages.length, found.truncated]).toEqual([1, 1, 4, null])
  })

  it('are shown although the visit is cut off before them', async () => {
    const had = (await visit(answers)).pages.filter(({ request }) => request.url.endsWith('/ad/c'))
    const found = await visit(answers, { had, limits: { maxPages: 2 } })
    expect(found.asked).toEqual(['/list/1', '/ad/a'])
    expect(found.pages.map(({ request }) => request.url.slice(HOST.length))).toEqual(['/list/1', '/ad/a', '/ad/c'])
  })
})

describe('a first page that is not there', () => {
  const other = { '/other/1': page(['a'], '2'), '/list/2': page(['b']), '/ad/a': '{}', '/ad/b': '{}' }
  const missing = new PermanentError('http_status', 'answered 404', { cause: { status: 404 } })
  const asPage = new SourceChangedError('not_json', 'HTML where JSON was due')
  const refused = new PermanentError('http_status', 'answered 403', { cause: { status: 403 } })

  it.each([missing, answered(410), asPage])('is looked for at its other address: %s', async (fault) => {
    const found = await visit({ ...other, '/list/1': fault })
    expect(found.asked).toEqual(['/list/1', '/other/1', '/list/2', '/ad/a', '/ad/b'])
    expect(found).toMatchObject({ truncated: null, requests: 5 })
    const again = await visit({ ...other, '/list/1': fault }, { remembered: remember(found) })
    expect(again.unchanged, 'and is known again there').toBe(true)
  })

  it.each([
    ['403', refused],
    ['a 5xx', new TransientError('http_status', 'answered 500', { cause: { status: 500 } })],
    ['a wish for patience', new RetryLaterError('rate_limited', 'answered 429', 60_000)],
  ])('is looked for nowhere else after %s', async (_what, fault) => {
    await expect(visit({ ...other, '/list/1': fault })).rejects.toBe(fault)
  })

  it('is told of as it is where the other is not there either', async () => {
    await expect(visit({ '/list/1': asPage })).rejects.toBe(asPage)
  })

  it('may still come where the other asks for patience', async () => {
    const patience = new RetryLaterError('rate_limited', 'answered 429', 60_000)
    await expect(visit({ '/list/1': missing, '/other/1': patience })).rejects.toBe(patience)
  })

  it('is no matter of later pages', async () => {
    const found = await visit({ '/list/1': page(['a'], '1b'), '/other/1': page(['b']), '/ad/a': '{}' })
    expect(found.asked).not.toContain('/other/1')
    expect(found.truncated?.code).toBe('http_status')
  })
})

describe('pages of postings', () => {
  const two = { '/list/1': page(['a', 'b']), '/ad/a': '{"a":1}', '/ad/b': '{"b":1}' }

  it('are asked for after their list, once', async () => {
    const first = await visit(two)
    expect(first.asked).toEqual(['/list/1', '/ad/a', '/ad/b'])
    expect(first).toMatchObject({ truncated: null, unchanged: false, requests: 3 })
  })

  it('serve again while their list states the same version', async () => {
    const first = await visit(two)
    const days = Array.from({ length: REFRESH_DAYS }, (_, day) => new Date(Date.UTC(2026, 10, 22 + day)))
    const later = await Promise.all(days.map((now) => visit(two, { remembered: remember(first), now })))
    expect(later.every((each) => each.unchanged && each.pages.length === 3)).toBe(true)
    const renewed = later.flatMap((each) => each.asked).filter((path) => path.startsWith('/ad/'))
    expect(renewed.sort(), 'each is renewed on one day of seven').toEqual(['/ad/a', '/ad/b'])
  })

  it('are asked for anew when the version moves', async () => {
    const first = await visit(two)
    const moved = { ...two, '/list/1': page(['a', 'b'], null, '2') }
    const second = await visit(moved, { remembered: remember(first) })
    expect(second.asked).toEqual(['/list/1', '/ad/a', '/ad/b'])
    expect(second.unchanged).toBe(false)
  })

  it('of a visit that broke off are not asked for again, and prove nothing unchanged', async () => {
    const broken = await visit({ ...two, '/ad/b': new RetryLaterError('rate_limited', 'later', 9999) })
    expect(broken).toMatchObject({ truncated: { code: 'rate_limited' } })
    const days = [22, 23].map((day) => new Date(Date.UTC(2026, 10, day)))
    const resumed = await Promise.all(days.map((now) => visit(two, { remembered: remember(broken, 'later'), now })))
    expect(resumed.some((each) => !each.asked.includes('/ad/a'))).toBe(true)
    expect(resumed.every((each) => each.pages.length === 3 && each.truncated === null && !each.unchanged)).toBe(true)
  })

  it('that are gone or refused cost their own posting alone', async () => {
    const visited = await visit({ ...two, '/ad/a': answered(410), '/ad/b': answered(403) })
    expect(visited.truncated).toBeNull()
    expect(visited.pages.map((each) => each.error?.code ?? null)).toEqual([null, 'gone', 'http_status'])
  })

  it('that are refused one after the other end the visit', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const refused = Object.fromEntries(ids.map((id) => [`/ad/${id}`, answered(403)]))
    const visited = await visit({ '/list/1': page(ids), ...refused })
    expect(visited.truncated).toMatchObject({ code: 'http_status' })
    expect(visited.asked).toHaveLength(5)
  })

  it('that were lost are asked for at the next visit, whatever their list says', async () => {
    const first = await visit({ ...two, '/ad/b': answered(500) })
    const second = await visit(two, { remembered: remember(first) })
    expect(second.asked).toContain('/ad/b')
  })
})

describe('a fault in the midst of a visit', () => {
  const pages = { '/list/1': page([], '2'), '/list/3': page(['z']) }

  it('that passes soon is waited for, with what was seen kept', async () => {
    let asked = 0
    const busy = () => (++asked === 1 ? new RetryLaterError('rate_limited', 'busy', 20) : page(['y'], '3'))
    const visited = await visit({ ...pages, '/list/2': busy, '/ad/y': '1', '/ad/z': '2' })
    expect(visited).toMatchObject({ truncated: null, requests: 6 })
  })

  it.each<[string, () => Error, number]>([
    ['a 429 that asks for too long', () => new RetryLaterError('rate_limited', 'in an hour', 3_600_000), 1],
    ['a 429 for ever', () => new RetryLaterError('rate_limited', 'busy', 40), 3],
    ['a 500 for ever', () => new TransientError('http_status', 'answered 500'), 3],
    ['a 404', () => answered(404), 1],
  ])('%s ends it there, as truncated', async (_name, fault, tries) => {
    const visited = await visit({ ...pages, '/list/2': fault })
    expect(visited.truncated?.code).toMatch(/rate_limited|http_status/)
    expect(visited.pages).toHaveLength(1)
    expect(visited.asked.filter((path) => path === '/list/2')).toHaveLength(tries)
  })

  it('on the first page is the fault of the visit, at once', async () => {
    const fault = new TransientError('timeout', 'too slow')
    await expect(visit({ '/list/1': fault })).rejects.toBe(fault)
  })

  it('waits no longer than the process lives', async () => {
    const stop = AbortSignal.abort(new Error('stopping'))
    const busy = new RetryLaterError('rate_limited', 'busy', 20)
    await expect(visit({ ...pages, '/list/2': busy }, { patience: { signal: stop } })).rejects.toThrow('stopping')
  })
})

describe('lists that never end', () => {
  function endless(ids: (n: number) => string[]) {
    const answers: Record<string, Answer> = {}
    for (let n = 1; n <= 60; n++) {
      answers[`/list/${n}`] = page(ids(n), String(n + 1), `page ${n}`)
      for (const id of ids(n)) answers[`/ad/${id}`] = JSON.stringify({ id })
    }
    return answers
  }

  it.each<[string, (n: number) => string[], Partial<VisitLimits>, string]>([
    ['pages without a posting', () => [], {}, 'no_new_ids'],
    ['ever-new pages of the same postings', () => ['a', 'b'], {}, 'no_new_ids'],
    ['ever-new postings', (n) => [`${n}`], { maxPages: 20 }, 'page_limit'],
    ['too many postings', (n) => [`${n}a`, `${n}b`], { maxPostings: 9, maxPages: 1000 }, 'posting_limit'],
    ['no time', (n) => [`${n}`], { deadlineMs: -1 }, 'time_limit'],
  ])('are left: %s', async (_name, ids, limits, code) => {
    const visited = await visit(endless(ids), { limits })
    expect(visited.truncated).toMatchObject({ code })
    expect(visited.unchanged).toBe(false)
  })

  it('a page that repeats is not counted', async () => {
    const same = page(['a'], '2')
    const visited = await visit({ '/list/1': same, '/list/2': same, '/ad/a': '1' })
    expect(visited.truncated).toMatchObject({ code: 'repeated_page' })
    expect(visited.pages.filter((each) => each.request.kind === 'list')).toHaveLength(1)
  })
})
