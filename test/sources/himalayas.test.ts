import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/posting/normalize.ts'
import type { Page } from '../../src/sources/define-source.ts'
import { himalayas } from '../../src/sources/himalayas.ts'
import { recogniseBoard } from '../../src/sources/index.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/boards/himalayas_api_response.json', import.meta.url)
const board = { slug: 'all', name: null, config: {} }

function row(id: number, more: object = {}) {
  const url = `https://himalayas.app/companies/acme/jobs/job-${id}`
  return { guid: url, applicationLink: url, title: `Job ${id}`, ...more }
}

function only(more: object) {
  return himalayas.parse([pageOf(JSON.stringify({ jobs: [row(1, more)] }))], board).postings[0]
}

/** Visits a site of `size` rows, by cursor or by offset, that gives at most `clamp` rows a page. */
function visit(size: number, by: 'cursor' | 'offset', { clamp = 20, pages: most }: { clamp?: number; pages?: number }) {
  const config = most === undefined ? {} : { pages: most }
  const pages: Page[] = []
  const open = himalayas.requests({ ...board, config })
  for (let request = open.shift(); request; request = open.shift()) {
    const { searchParams } = new URL(request.url)
    const from = Number(searchParams.get(by) ?? 0)
    const jobs = Array.from({ length: Math.max(0, Math.min(clamp, size - from)) }, (_, index) => row(from + index))
    const nextCursor = from + clamp < size ? String(from + clamp) : null
    const body = { totalCount: size, jobs, ...(by === 'cursor' && { nextCursor }) }
    const page = { ...pageOf(JSON.stringify(body), request), request }
    pages.push(page)
    open.push(...himalayas.next(page, { ...board, config }))
  }
  return { pages, ...himalayas.parse(pages, { ...board, config }) }
}

describe.each(['cursor', 'offset'] as const)('himalayas by %s', (by) => {
  it.each([
    [0, 1],
    [20, 1],
    [21, 2],
    [65, 4],
  ])('%i rows are all seen in %i pages, as the total says', (size, pages) => {
    const seen = visit(size, by, {})
    expect(seen.postings).toHaveLength(size)
    expect(seen.pages).toHaveLength(pages)
    expect(seen.total).toBe(size)
  })

  it('goes on by the rows that it got', () => {
    expect(visit(65, by, { clamp: 7 }).postings).toHaveLength(65)
  })

  it.each([
    [1, 20],
    [3, 60],
  ])('stops after %i pages where its config says so, and claims no total', (pages, seen) => {
    const cut = visit(100_000, by, { pages })
    expect(cut.postings).toHaveLength(seen)
    expect(cut.total).toBeNull()
  })

  it('stops after 100 pages of its own accord', () => {
    expect(visit(100_000, by, {}).pages).toHaveLength(100)
  })
})

describe('himalayas', () => {
  it('asks for no page twice and never sends what counts them', () => {
    const { pages } = visit(100, 'cursor', {})
    const urls = pages.map((page) => page.request.url)
    expect(new Set(urls).size).toBe(5)
    expect(urls[4]).toBe('https://himalayas.app/jobs/api?limit=20&cursor=80#5')
  })

  it.each([
    [[], []],
    [
      ['Spain', ' Korea, Republic of '],
      ['Spain', 'Korea, Republic of'],
    ],
    [[{ alpha2: 'ES', name: 'Spain', slug: 'spain' }], ['Spain']],
    [[''], null],
    [null, null],
    [undefined, null],
  ])('restrictions %j', (locationRestrictions, eligibility) => {
    expect(only({ locationRestrictions })?.eligibility).toEqual(eligibility)
    expect(only({ locationRestrictions })?.locations).toEqual([])
  })

  it.each([1785571200, 1785571200000, '1785571200'])('takes %j for the same time in seconds or milliseconds', (at) => {
    const posting = only({ pubDate: at, expiryDate: at })
    if (!posting) throw new Error('no posting')
    const hints = { now: '2026-08-02T00:00:00Z', boardCompany: null, boardCountry: null }
    const { postedAt, validThrough } = normalize(posting, hints)
    expect(postedAt).toMatch(/^2026-08-01T08:00:00/)
    expect(validThrough).toMatch(/^2026-08-01T08:00:00/)
  })

  it.each([
    [
      { minSalary: 60000, maxSalary: 90000, currency: 'EUR' },
      { min: 60000, max: 90000, period: 'annual' },
    ],
    [
      { minSalary: 4, maxSalary: 7, currency: 'USD', salaryPeriod: 'hourly' },
      { min: 4, max: 7, period: 'hourly' },
    ],
    [
      { minSalary: 4, maxSalary: null, currency: 'USD' },
      { min: 4, max: null },
    ],
  ])('pay %j', (said, pay) => {
    expect(only(said)?.salary).toMatchObject(pay)
  })

  it.each([
    { minSalary: null, maxSalary: null, currency: 'USD' },
    { minSalary: 0, maxSalary: 0, currency: 'USD', salaryPeriod: 'annual' },
  ])('no pay: %j', (said) => {
    expect(only(said)?.salary).toBeNull()
  })

  it('keeps a link of its own where the guid is none', () => {
    const applicationLink = 'https://himalayas.app/companies/acme/jobs/dev'
    const { externalId, url } = only({ guid: 'dev-1', applicationLink }) ?? {}
    expect({ externalId, url }).toEqual({ externalId: 'dev-1', url: applicationLink })
  })

  it.each([
    ['https://himalayas.app/jobs/countries/spain', true],
    ['https://himalayas.app/jobs/api?limit=20', true],
    [himalayas.boardUrl(board), true],
    ['https://himalayas.app/companies/acme', false],
    ['https://himalayas.app.evil.example/jobs', false],
  ])('%s is the board: %s', (href, known) => {
    expect(recogniseBoard(new URL(href))?.source.name === 'himalayas').toBe(known)
  })

  it.each([{ pages: 0 }, { pages: 1.5 }, { pages: '3' }])('refuses the config %j', (config) => {
    expect(himalayas.config.safeParse(config).success).toBe(false)
  })

  it.skipIf(!existsSync(RECORDED))('reads a page that the site really served', () => {
    const page = pageOf(readFileSync(RECORDED, 'utf8'), himalayas.requests(board)[0])
    const { postings, rejections } = himalayas.parse([page], board)
    expect(rejections).toEqual([])
    expect(postings).toHaveLength(3)
    expect(postings[0]).toMatchObject({
      title: 'Senior Front-End Developer',
      company: 'Miratech',
      eligibility: ['Ukraine'],
      salary: null,
      postedAt: '1774692720',
      validThrough: '1779876720',
    })
    expect(postings[1]?.salary).toMatchObject({ min: 600000, max: 660000, currency: 'PHP', period: 'annual' })
    expect(postings[2]?.eligibility).toHaveLength(10)
    expect(himalayas.next(page, board).map((request) => request.url)).toEqual([
      'https://himalayas.app/jobs/api?limit=20&offset=3#2',
    ])
  })
})
