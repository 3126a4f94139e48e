import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/sources/define-source.ts'
import { recogniseBoard } from '../../src/sources/index.ts'
import { remotive } from '../../src/sources/remotive.ts'
import { pageOf } from './recorded-visit.ts'

const board = { slug: 'all', name: null, config: {} }

function row(id: number, more: object = {}) {
  return { id, title: `Job ${id}`, url: `https://remotive.com/remote-jobs/design/job-${id}`, ...more }
}

function parse(more: object) {
  return remotive.parse([pageOf(JSON.stringify({ jobs: [row(1, more)] }))], board)
}

/** Visits a site of `size` rows that gives at most `clamp` of them at once. */
function visit(size: number, clamp: number): Page[] {
  const all = Array.from({ length: size }, (_, index) => row(index))
  const pages: Page[] = []
  const open = remotive.requests(board)
  for (let request = open.shift(); request; request = open.shift()) {
    const offset = Number(new URL(request.url).searchParams.get('offset') ?? 0)
    const jobs = all.slice(offset, offset + clamp)
    const body = { 'job-count': jobs.length, 'total-job-count': size, jobs }
    const page = { ...pageOf(JSON.stringify(body), request), request }
    pages.push(page)
    open.push(...remotive.next(page, board))
  }
  return pages
}

describe('remotive', () => {
  it.each([
    [31, 31, 1],
    [31, 20, 2],
    [45, 15, 3],
  ])('%i rows at %i a page are all seen in %i pages', (size, clamp, pages) => {
    const seen = visit(size, clamp)
    const { postings, total } = remotive.parse(seen, board)
    expect(seen).toHaveLength(pages)
    expect({ seen: postings.length, total }).toEqual({ seen: size, total: size })
  })

  it('tells by its total that rows are missing', () => {
    const first = visit(31, 20).slice(0, 1)
    const { postings, total } = remotive.parse(first, board)
    expect({ seen: postings.length, total }).toEqual({ seen: 20, total: 31 })
  })

  it.each([
    ['Americas, Europe', ['Americas', 'Europe']],
    ['USA, UK, EU', ['USA', 'UK', 'EU']],
    ['San Diego, CA', ['San Diego, CA']],
    ['Worldwide', []],
    [' worldwide ', []],
    ['Remote', null],
    ['', null],
    [null, null],
  ])('takes the place that a candidate must live in for eligibility, never for a place: %j', (said, eligibility) => {
    const posting = parse({ candidate_required_location: said }).postings[0]
    expect(posting?.eligibility).toEqual(eligibility)
    expect(posting?.locations).toEqual([])
  })

  it('puts its filters into the request', () => {
    const config = { category: 'software-dev', company: 'Larkspur & Finch', search: 'front end' }
    expect(remotive.requests({ ...board, config })[0]?.url).toBe(
      'https://remotive.com/api/remote-jobs?category=software-dev&company_name=Larkspur+%26+Finch&search=front+end',
    )
  })

  it.each([
    ['https://remotive.com/', 'all', {}],
    ['https://remotive.com/remote-jobs/api', 'all', {}],
    ['https://www.remotive.com/remote-jobs/software-dev', 'software-dev', { category: 'software-dev' }],
    ['https://remotive.com/remote-jobs/software-dev/backend-engineer-208', 'all', {}],
    ['https://remotive.io/api/remote-jobs?category=data&limit=5', 'data', { category: 'data' }],
  ])('%s is a board of it', (href, slug, config) => {
    const found = recogniseBoard(new URL(href))
    expect(found).toMatchObject({ source: { name: 'remotive' }, slug })
    expect(found?.config).toEqual(config)
    expect(remotive.recognise(new URL(remotive.boardUrl({ slug, name: null, config })))).toEqual({ slug, config })
  })

  it('may be asked four times a day and passed on to nobody', () => {
    expect(remotive.manifest).toMatchObject({
      dailyRequests: 4,
      cadence: { minMinutes: 360 },
      redistribute: false,
      attribution: { text: 'Remotive' },
    })
    expect(remotive.manifest.spacingMs).toBeGreaterThan(30_000)
  })
})
