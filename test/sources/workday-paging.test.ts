import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openPaging } from '../../src/pipeline/paging.ts'
import type { PageRequest } from '../../src/sources/define-source.ts'
import { workday } from '../../src/sources/workday.ts'
import type { StoredPage } from '../../src/store/pages.ts'
import { pageOf } from './recorded-visit.ts'

const CAP = 2000
const board = {
  slug: 'acme.wd5.Careers',
  name: 'Acme',
  config: { host: 'acme.wd5.myworkdayjobs.com', site: 'Careers' },
}

type Posting = { id: string } & Record<string, string | string[]>

/** How a tenant's server behaves; the defaults are those of most tenants. */
interface Tenant {
  postings: Posting[]
  facets: string[]
  /** Whether totals above 2,000 are stated and offsets above it answered. */
  isCapped: boolean
  clamp: number
  /** Some tenants state the total on the first page of a list only. */
  laterTotals: 'zero' | 'true'
}

function tenant(
  size: number,
  more: Partial<Tenant> & { facet?: (n: number) => Record<string, string | string[]> } = {},
) {
  const { facet = () => ({}), ...said } = more
  const postings = Array.from({ length: size }, (_, n) => ({ id: `R${n}`, ...facet(n) }))
  return { postings, facets: [], isCapped: true, clamp: 20, laterTotals: 'zero', ...said } as Tenant
}

function answer(at: Tenant, request: PageRequest): string {
  const { appliedFacets, limit, offset } = JSON.parse(request.body ?? '')
  const values = (posting: Posting, facet: string) => [posting[facet] ?? []].flat()
  const found = at.postings.filter((posting) =>
    Object.entries(appliedFacets as Record<string, string[]>).every(([facet, ids]) =>
      values(posting, facet).some((id) => ids.includes(id)),
    ),
  )
  const facets = at.facets.map((facetParameter) => {
    const counts = new Map<string, number>()
    for (const id of found.flatMap((posting) => values(posting, facetParameter)))
      counts.set(id, (counts.get(id) ?? 0) + 1)
    return { facetParameter, values: [...counts].map(([id, count]) => ({ descriptor: id, id, count })) }
  })
  const total = at.isCapped ? Math.min(found.length, CAP) : found.length
  const start = at.isCapped ? offset % CAP : offset
  const rows = found.slice(start, start + Math.min(limit, at.clamp))
  return JSON.stringify({
    total: offset === 0 || at.laterTotals === 'true' ? total : 0,
    jobPostings: rows.map(({ id }) => ({
      title: `Job ${id}`,
      externalPath: `/job/Oslo/Job_${id}`,
      bulletFields: [id],
    })),
    facets: [{ facetParameter: 'group', descriptor: 'All', values: facets }],
  })
}

/** Visits the lists alone, under the watch that a real visit is under; each row is then a posting whose page was not had. */
function visit(at: Tenant) {
  const paging = openPaging(workday, board, { maxPostings: 50_000 })
  const pages: StoredPage[] = []
  const open = workday.requests(board)
  const asked = new Set(open.map((request) => request.body))
  let stop: ReturnType<typeof paging.stopAt> = null
  for (let request = open.shift(); request && stop === null; request = open.shift()) {
    const text = answer(at, request)
    const page = { ...pageOf(text, request), etag: null, lastModified: null, hash: hash('sha256', text) }
    const more = workday.next(page, board)
    stop = paging.stopAt(page, more)
    pages.push(page)
    const lists = more.filter(({ kind, body }) => kind === 'list' && !asked.has(body))
    for (const { body } of lists) asked.add(body)
    open.push(...lists)
  }
  const parsed = workday.parse(pages, board)
  const ids = parsed.rejections.filter(({ code }) => code === 'detail').map(({ externalId }) => externalId)
  return { ...parsed, pages, stop, seen: new Set(ids).size, rows: parsed.rejections.length }
}

/** Values v0, v1, … for the first so many postings, the next so many, … */
function byShare(shares: number[]) {
  const ends = shares.map((_, index) => shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0))
  return (n: number) => `v${ends.findIndex((end) => n < end)}`
}

describe('the lists of a Workday board', () => {
  it.each([
    [0, 1],
    [1, 1],
    [20, 1],
    [21, 2],
    [45, 3],
    [1999, 100],
  ])('%i postings are all seen in %i pages, although only the first states the total', (size, pages) => {
    const seen = visit(tenant(size))
    expect(seen).toMatchObject({ total: size, incomplete: null, stop: null, seen: size, rows: size })
    expect(seen.pages).toHaveLength(pages)
  })

  it('go on by the rows that the server gave, where it lowers the page size on its own', () => {
    for (const clamp of [7, 10, 19]) {
      expect(visit(tenant(130, { clamp }))).toMatchObject({ seen: 130, total: 130, incomplete: null, stop: null })
    }
  })

  it('go on after a page in the middle that is shorter than the others, where the total is stated there', () => {
    const request = workday.requests(board)[0] as PageRequest
    const body = JSON.stringify({ appliedFacets: {}, limit: 20, offset: 20, searchText: '' })
    const at = tenant(100, { laterTotals: 'true', clamp: 5 })
    const next = workday.next(pageOf(answer(at, { ...request, body }), { ...request, body }), board)
    expect(next.filter(({ kind }) => kind === 'list').map(({ body }) => JSON.parse(body ?? '').offset)).toEqual([25])
  })

  it('are split by a facet that counts each posting once, into few parts below the cap', () => {
    const family = byShare([1900, 1200, 700, 400, 100])
    const at = tenant(4300, {
      facets: ['locations', 'jobFamilyGroup', 'timeType'],
      facet: (n) => ({
        jobFamilyGroup: family(n),
        timeType: n % 9 === 0 ? 'part' : 'full',
        locations: n % 3 === 0 ? [`l${n % 40}`, `l${(n + 1) % 40}`] : [`l${n % 40}`],
      }),
    })
    const seen = visit(at)
    expect(seen).toMatchObject({ total: 4300, incomplete: null, stop: null, seen: 4300, rows: 4300 })
    const parts = new Set(seen.pages.map(({ request }) => JSON.stringify(JSON.parse(request.body ?? '').appliedFacets)))
    expect([...parts]).toEqual([
      '{}',
      '{"jobFamilyGroup":["v0"]}',
      '{"jobFamilyGroup":["v1","v2"]}',
      '{"jobFamilyGroup":["v3","v4"]}',
    ])
    expect(seen.pages.length).toBe(1 + 95 + 95 + 25)
  })

  it('are split by a facet whose every value stays below the cap, if there is one', () => {
    const family = byShare([3500, 300, 200])
    const facet = (n: number) => ({ jobFamilyGroup: family(n), workerSubType: `w${n % 3}` })
    const seen = visit(tenant(4000, { facets: ['jobFamilyGroup', 'workerSubType'], facet }))
    expect(seen).toMatchObject({ total: 4000, incomplete: null, stop: null, seen: 4000, rows: 4000 })
    expect(seen.pages.some(({ request }) => request.body?.includes('jobFamilyGroup'))).toBe(false)
  })

  it('prove nothing where a part reaches the cap and nothing is left to split it by', () => {
    const family = byShare([3500, 500])
    const seen = visit(tenant(4000, { facets: ['jobFamilyGroup'], facet: (n) => ({ jobFamilyGroup: family(n) }) }))
    expect(seen).toMatchObject({ total: 4000, stop: null, seen: 2500, rows: 2500 })
  })

  it('are split by one facet inside another', () => {
    const family = byShare([3500, 500])
    const at = tenant(4000, {
      facets: ['jobFamilyGroup', 'locations'],
      facet: (n) => ({ jobFamilyGroup: family(n), locations: [`l${n % 9}`] }),
    })
    const seen = visit(at)
    expect(seen).toMatchObject({ total: 4000, incomplete: null, stop: null, seen: 4000, rows: 4000 })
    const asked = seen.pages.map(({ request }) => Object.keys(JSON.parse(request.body ?? '').appliedFacets).join('+'))
    expect(new Set(asked)).toEqual(new Set(['', 'jobFamilyGroup', 'jobFamilyGroup+locations']))
  })

  it('prove nothing where only places split them, which count a posting at each place', () => {
    const at = tenant(3000, {
      facets: ['locations'],
      facet: (n) => ({ locations: n % 7 === 0 ? [`l${n % 50}`, `l${(n + 3) % 50}`] : [`l${n % 50}`] }),
    })
    const seen = visit(at)
    expect(seen.seen).toBe(3000)
    expect(seen).toMatchObject({ total: null, incomplete: { code: 'coverage' }, stop: null })
  })

  it('prove nothing where postings lack the facet that they are split by', () => {
    const at = tenant(3000, {
      facets: ['jobFamilyGroup', 'timeType'],
      facet: (n) => ({ timeType: 'full', ...(n > 4 && { jobFamilyGroup: `f${n % 8}` }) }),
    })
    at.postings.reverse()
    const seen = visit(at)
    expect(seen).toMatchObject({ total: 3000, seen: 2995, rows: 2995 })
  })

  it('prove nothing where no facet splits a capped list, and are never asked beyond the cap', () => {
    const seen = visit(tenant(2600))
    expect(seen).toMatchObject({ total: null, incomplete: { code: 'coverage' }, seen: 2000, stop: null })
    expect(seen.pages).toHaveLength(100)
  })

  it('are walked through where the tenant states a total above the cap and has no facets', () => {
    const seen = visit(tenant(2600, { isCapped: false }))
    expect(seen).toMatchObject({ total: 2600, incomplete: null, seen: 2600, rows: 2600, stop: null })
  })

  it('prove nothing where a part shows fewer rows than it states', () => {
    const at = tenant(2500, { facets: ['timeType'], facet: (n) => ({ timeType: n < 1800 ? 'full' : 'part' }) })
    const { pages } = visit(at)
    const last = pages.findIndex(({ request }) => request.body?.includes('"offset":1780'))
    const parsed = workday.parse(pages.toSpliced(last, 1), board)
    expect(parsed.incomplete).toEqual({ code: 'coverage', message: expect.stringContaining('1800 rows') })
  })

  it('ask for at most a hundred values at once, and never for those without postings', () => {
    const values = Array.from({ length: 250 }, (_, n) => ({ id: `f${n}`, count: n < 10 ? 0 : 15 }))
    const body = {
      total: 2000,
      jobPostings: [{ title: 'A', externalPath: '/job/A_R1' }],
      facets: [{ facetParameter: 'jobFamily', values }],
    }
    const parts = workday
      .next(pageOf(JSON.stringify(body), workday.requests(board)[0]), board)
      .filter(({ kind }) => kind === 'list')
      .map(({ body }) => JSON.parse(body ?? '').appliedFacets.jobFamily as string[])
    expect(parts.map((ids) => ids.length)).toEqual([100, 100, 40])
    expect(parts.flat()).not.toContain('f3')
  })

  it('count a row that two pages show once, so that the one it pushed out is missed', () => {
    const at = tenant(40)
    const [first, second] = visit(at).pages
    const doubled = JSON.parse(second?.text ?? '')
    doubled.jobPostings[0] = JSON.parse(first?.text ?? '').jobPostings[19]
    const parsed = workday.parse([first, { ...second, text: JSON.stringify(doubled) }] as StoredPage[], board)
    expect(parsed).toMatchObject({ total: 40, rejections: { length: 39 } })
  })

  it('come to an end whatever total is stated, and however deep the facets nest', () => {
    const facets = `${'{"facetParameter":"a","values":['.repeat(3000)}{"id":"x","count":1}${']}'.repeat(3000)}`
    const text = `{"total":999999999,"jobPostings":[{"title":"A","externalPath":"/job/A_R1"}],"facets":[${facets}]}`
    const next = workday.next(pageOf(text, workday.requests(board)[0]), board)
    expect(next.length).toBe(2500)
  })
})
