import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/sources/define-source.ts'
import { reed } from '../../src/sources/reed.ts'
import { pageOf } from './recorded-visit.ts'

const board = { slug: 'reed', name: null, config: { keywords: 'nurse', pages: 20 } }

function row(id: number, more: object = {}) {
  return { jobId: id, jobTitle: `Job ${id}`, jobUrl: `https://www.reed.co.uk/jobs/job/${id}`, applications: 1, ...more }
}

function full(id: number, more: object = {}) {
  return { jobId: id, jobDescription: '<p>Work.</p>', ...more }
}

/** Visits a search of `count` rows on a server that gives at most `clamp` rows a page. */
function visit(count: number, pages: number, clamp = 100): Page[] {
  const config = { ...board.config, pages }
  const visited: Page[] = []
  const open = reed.requests({ ...board, config })
  for (let request = open.shift(); request; request = open.shift()) {
    const { searchParams } = new URL(request.url)
    const skip = Number(searchParams.get('resultsToSkip'))
    const size = Math.min(Number(searchParams.get('resultsToTake')), clamp)
    const ids = Array.from({ length: count }, (_, id) => id).slice(skip, skip + size)
    const list = { results: ids.map((id) => row(id)), totalResults: count }
    const page = pageOf(JSON.stringify(request.posting ? full(Number(request.posting)) : list), request)
    visited.push(page)
    open.push(...reed.next(page, { ...board, config }))
  }
  return visited
}

function readOne(listed: object, its: object) {
  const url = 'https://www.reed.co.uk/api/1.0/search?resultsToTake=100&resultsToSkip=0'
  const list = pageOf(JSON.stringify({ results: [row(1, listed)], totalResults: 1 }), { url })
  const page = pageOf(JSON.stringify(full(1, its)), { kind: 'detail', posting: '1' })
  return reed.parse([list, page], board).postings[0]
}

describe('reed', () => {
  it.each([
    [0, 100],
    [99, 100],
    [230, 100],
    [230, 25],
  ])('reads all %i rows where pages hold %i', (count, clamp) => {
    const { postings, total } = reed.parse(visit(count, 20, clamp), board)
    expect(postings).toHaveLength(count)
    expect(total).toBe(count)
  })

  it('stops at the bound of its board, and then states no total', () => {
    const pages = visit(1_000, 2)
    expect(pages.filter((page) => page.request.kind === 'list')).toHaveLength(2)
    expect(reed.parse(pages, board)).toMatchObject({ total: null, incomplete: null })
  })

  it('asks for a page again when its row changed, not when someone applied', () => {
    const ask = (more: object) => {
      const list = pageOf(JSON.stringify({ results: [row(1, more)], totalResults: 1 }), reed.requests(board)[0])
      return reed.next(list, board)[0]?.version
    }
    expect(ask({ applications: 1 })).toBe(ask({ applications: 90 }))
    expect(ask({ expirationDate: '01/09/2026' })).not.toBe(ask({ expirationDate: '02/09/2026' }))
  })

  it('reads days before months', () => {
    expect(readOne({ date: '03/08/2026', expirationDate: '7/9/2026' }, {})).toMatchObject({
      postedAt: '2026-08-03',
      validThrough: '2026-09-07',
    })
  })

  it.each([
    [
      { salaryType: 'per hour', salary: '£15 per hour' },
      { min: 15, period: 'per hour', text: '£15 per hour' },
    ],
    [
      { salaryType: '', salary: '' },
      { min: 15, period: null, text: null },
    ],
  ])('takes the period of pay from the ad itself: %j', (its, salary) => {
    expect(readOne({ minimumSalary: 15, maximumSalary: 15, currency: 'GBP' }, its)?.salary).toMatchObject(salary)
  })

  it('learns the ids of a list before its pages are had', () => {
    const [list] = visit(2, 1)
    const { postings, rejections } = reed.parse(list ? [list] : [], board)
    expect(postings).toEqual([])
    expect(rejections.map(({ externalId, code }) => [externalId, code])).toEqual([
      ['0', 'detail'],
      ['1', 'detail'],
    ])
  })

  it('sends its key as the user name alone', () => {
    expect(reed.manifest.credentials).toEqual({ place: 'basic', variables: { user: 'REED_API_KEY' } })
    expect(reed.manifest.onByDefault).toBe(false)
  })

  it.each([
    [
      'https://www.reed.co.uk/jobs/staff-nurse-jobs-in-leeds',
      'staff-nurse-leeds',
      { keywords: 'staff nurse', locationName: 'leeds' },
    ],
    ['https://www.reed.co.uk/jobs/jobs-in-york', 'york', { locationName: 'york' }],
    ['https://www.reed.co.uk/jobs?keywords=welder', 'welder', { keywords: 'welder' }],
    [
      'https://www.reed.co.uk/api/1.0/search?keywords=vet&locationName=Bath',
      'vet-bath',
      { keywords: 'vet', locationName: 'Bath' },
    ],
    ['https://www.reed.co.uk/jobs', 'reed', {}],
  ])('recognises %s', (href, slug, config) => {
    expect(reed.recognise(new URL(href))).toEqual({ slug, config })
    expect(reed.config.parse(config)).toEqual(config)
  })

  it.each(['https://www.reed.com/jobs', 'https://www.reed.co.uk/courses', 'https://www.reed.co.uk/'])(
    'does not recognise %s',
    (href) => expect(reed.recognise(new URL(href))).toBeNull(),
  )
})
