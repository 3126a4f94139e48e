import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/sources/define-source.ts'
import { rippling } from '../../src/sources/rippling.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/rippling.json', import.meta.url)
const board = { slug: 'acme', name: 'Acme', config: {} }

function row(uuid: string, place: string | null, more: object = {}) {
  const workLocation = place === null ? null : { label: place, id: place }
  return { uuid, name: `Job ${uuid}`, url: `https://ats.rippling.com/acme/jobs/${uuid}`, workLocation, ...more }
}

function ad(posting: string, more: object = {}, error: Page['error'] = null): Page {
  const text = JSON.stringify({ uuid: posting, description: { role: '<p>Clay</p>' }, ...more })
  return { ...pageOf(text, { url: `https://api.rippling.com/x/jobs/${posting}`, kind: 'detail', posting }), error }
}

function read(rows: object[], details: Page[]) {
  return rippling.parse([pageOf(JSON.stringify(rows)), ...details], board)
}

function readOne(more: object) {
  return read([row('a', null)], [ad('a', more)]).postings[0]
}

describe('rippling', () => {
  it('joins the rows of one opening, one for each place, and asks for its ad once', () => {
    const rows = [row('a', 'Oslo'), row('b', 'Bergen'), row('a', 'Remote (Norway)'), row('a', 'Oslo')]
    const asked = rippling.next(pageOf(JSON.stringify(rows)), board)
    expect(asked.map((request) => [request.posting, request.version])).toEqual([
      ['a', '["Job a","Oslo","Remote (Norway)","Oslo"]'],
      ['b', '["Job b","Bergen"]'],
    ])
    const { postings, rejections } = read(rows, [ad('a'), ad('b')])
    expect(postings.map((posting) => posting.locations.map((place) => place.text))).toEqual([
      ['Oslo', 'Remote (Norway)'],
      ['Bergen'],
    ])
    expect(rejections).toEqual([])
  })

  it('adds the places that only the ad names', () => {
    const details = [ad('a', { workLocations: ['Oslo', ' Tromsø '] })]
    const [posting] = read([row('a', 'Oslo'), row('a', 'Bergen')], details).postings
    expect(posting?.locations.map((place) => place.text)).toEqual(['Oslo', 'Tromsø', 'Bergen'])
  })

  it('keeps out of the way of a row of another shape, and shelters its opening', () => {
    const broken = { uuid: 'c', name: null, url: 'https://ats.rippling.com/acme/jobs/c' }
    const { postings, rejections, incomplete } = read([row('a', 'Oslo'), row('b', 'Oslo'), broken], [ad('a'), ad('b')])
    expect(postings).toHaveLength(2)
    expect(rejections).toEqual([{ externalId: 'c', code: 'schema', why: expect.stringContaining('2.name') }])
    expect(incomplete).toBeNull()
  })

  it.each([
    ['HOUR', 18, 25, { min: 18, max: 25, currency: 'USD', period: 'HOUR', text: null }],
    ['YEAR', 0, 0, null],
    ['YEAR', null, 90_000, { min: null, max: 90_000, currency: 'USD', period: 'YEAR', text: null }],
  ])('reads pay by the %s', (frequency, rangeStart, rangeEnd, salary) => {
    const payRangeDetails = [{ location: 'Oslo', currency: 'USD', frequency, rangeStart, rangeEnd, isRemote: false }]
    expect(readOne({ payRangeDetails })?.salary).toEqual(salary)
  })

  it('never mixes the pay of two places that pay by another measure', () => {
    const payRangeDetails = [
      { currency: 'USD', frequency: 'YEAR', rangeStart: 100_000, rangeEnd: 120_000 },
      { currency: 'CAD', frequency: 'YEAR', rangeStart: 90_000, rangeEnd: 150_000 },
    ]
    expect(readOne({ payRangeDetails })?.salary).toMatchObject({ min: 100_000, max: 120_000, currency: 'USD' })
  })

  it.each([
    [
      { company: '<p>Us</p>', role: '<p>You</p>', legal: '<p>Fine print</p>' },
      '<p>Us</p>\n<p>You</p>\n<p>Fine print</p>',
    ],
    [{ company: '', role: '<p>You</p>', legal: null }, '<p>You</p>'],
    ['<p>You</p>', '<p>You</p>'],
  ])('takes every section of the text: %j', (description, body) => {
    expect(readOne({ description })?.description).toEqual({ format: 'html', body })
  })

  it.each([null, {}, '', { role: ' ' }])('has no text where none is given: %j', (description) => {
    expect(readOne({ description })?.description).toBeNull()
  })

  it('takes the label of the employment that people see', () => {
    const employmentType = { label: 'SALARIED_FT', id: 'Salaried, full-time' }
    expect(readOne({ employmentType })?.employmentTypes).toEqual(['Salaried, full-time'])
    expect(readOne({ employmentType: { label: 'TEMP', id: '' } })?.employmentTypes).toEqual(['TEMP'])
  })

  it('turns away what is not published, and loses what is refused or gone', () => {
    const refused = ad('b', {}, { code: 'rate_limited', message: 'the answer was 429' })
    const gone = ad('c', {}, { code: 'gone', message: 'the answer was 404' })
    const rows = ['a', 'b', 'c', 'd'].map((id) => row(id, null))
    const { postings, rejections } = read(rows, [ad('a', { unlistedFromSearch: true }), refused, gone, ad('d')])
    expect(postings.map((posting) => posting.externalId)).toEqual(['d'])
    expect(rejections.map(({ externalId, code }) => [externalId, code])).toEqual([
      ['a', 'unlisted'],
      ['b', 'detail'],
      ['c', 'gone'],
    ])
  })

  it('fails on a list that is no list, and on ads that all have another shape', () => {
    const page = pageOf('{"items":[],"totalPages":0}')
    expect(rippling.next(page, board)).toEqual([])
    expect(() => rippling.parse([page], board)).toThrow(expect.objectContaining({ code: 'schema', field: 'page' }))
    const details = ['a', 'b'].map((id) => ad(id, { description: 7 }))
    expect(() => read([row('a', null), row('b', null)], details)).toThrow(
      expect.objectContaining({ code: 'schema', field: 'description' }),
    )
  })

  describe('by the newer list, where the older is not there', () => {
    const API = 'https://api.rippling.com/platform/api/ats/v2/board/acme/jobs'
    const oslo = {
      name: 'Oslo',
      city: 'Oslo',
      state: '',
      country: 'Norway',
      countryCode: 'NO',
      workplaceType: 'HYBRID',
    }

    function item(id: string, ...locations: object[]) {
      return { id, name: `Job ${id}`, url: `https://ats.rippling.com/acme/jobs/${id}`, language: 'en', locations }
    }
    function paged(items: object[], at: number, said: { totalItems: number; totalPages: number }) {
      const text = JSON.stringify({ items, page: at, pageSize: 2, ...said })
      return pageOf(text, { url: `${API}?page=${at}&pageSize=100` })
    }
    const total = { totalItems: 3, totalPages: 2 }
    const lists = [paged([item('a', oslo), item('b')], 0, total), paged([item('c', { name: 'Remote' })], 1, total)]

    it('is asked for once, page by page as the answers count them, and for the ads beside it', () => {
      const [first] = rippling.requests(board)
      expect(first?.url).toBe('https://api.rippling.com/platform/api/ats/v1/board/acme/jobs')
      expect(first && rippling.instead?.(first, board)?.url).toBe(`${API}?page=0&pageSize=100`)
      expect(lists.map((list) => rippling.instead?.(list.request, board))).toEqual([null, null])
      expect(lists.map((list) => rippling.next(list, board).map((request) => request.url))).toEqual([
        [`${API}?page=1&pageSize=100`, `${API}/a`, `${API}/b`],
        [`${API}/c`],
      ])
      expect(rippling.next(paged([], 0, { totalItems: 9, totalPages: 5 }), board)).toEqual([])
    })

    it('reads places with their parts, and the ad as ever', () => {
      const more = { workLocations: [{ name: 'Oslo' }, 'Bergen'], createdOn: '2026-07-01' }
      const { postings, ...rest } = rippling.parse([...lists, ad('a', more), ad('b'), ad('c')], board)
      expect(rest).toEqual({ rejections: [], total: 3, incomplete: null })
      expect(postings).toMatchObject([
        {
          externalId: 'a',
          title: 'Job a',
          url: 'https://ats.rippling.com/acme/jobs/a',
          locations: [
            { text: 'Oslo', city: 'Oslo', region: null, country: 'NO' },
            { text: 'Bergen', city: null },
          ],
          workplaces: ['HYBRID'],
          postedAt: '2026-07-01',
          description: { body: '<p>Clay</p>' },
        },
        { externalId: 'b', locations: [], workplaces: [] },
        { externalId: 'c', locations: [{ text: 'Remote' }] },
      ])
    })

    it('keeps the highest total, and shelters what it cannot read', () => {
      const fewer = [
        paged([item('a'), item('b')], 0, { totalItems: 5, totalPages: 2 }),
        paged([item('c'), { id: 'd' }], 1, total),
      ]
      const visit = rippling.parse([...fewer, ad('a'), ad('b'), ad('c')], board)
      expect(visit).toMatchObject({ total: 5, rejections: [{ externalId: 'd', code: 'schema' }], incomplete: null })
    })

    it.each(['[]', '{"items":[]}', '{"items":{},"totalItems":0,"totalPages":0}'])('fails on %s', (text) => {
      const page = pageOf(text, { url: `${API}?page=0&pageSize=100` })
      expect(rippling.next(page, board)).toEqual([])
      expect(() => rippling.parse([page], board)).toThrow(expect.objectContaining({ code: 'schema' }))
    })
  })

  it.each([
    'https://ats.rippling.com/acme/jobs',
    'https://ats.rippling.com/acme',
    'https://ats.rippling.com/en-GB/acme/jobs/8a4d1f6e?source=x',
    'https://ats.rippling.com/api/v2/board/acme/jobs?page=0',
    'https://api.rippling.com/platform/api/ats/v1/board/acme/jobs/8a4d1f6e',
  ])('knows %s', (href) => {
    expect(rippling.recognise(new URL(href))).toEqual({ slug: 'acme', config: {} })
  })

  it.each([
    'https://ats.rippling.com/',
    'https://ats.rippling.com/en-US',
    'https://ats.rippling.com/api/v2/board',
    'https://ats.rippling.com/_next/static/chunks/main.js',
    'https://ats.rippling.com/favicon.ico',
    'https://ats.rippling.com/a%2Fb/jobs',
    'https://api.rippling.com/platform/api/companies',
    'https://www.rippling.com/acme/jobs',
  ])('takes %s for no board', (href) => {
    expect(rippling.recognise(new URL(href))).toBeNull()
  })

  it.each(['../admin', 'a/b', 'a?b', '', '.', '%2e%2e', 'a b'])('puts no path trick into a URL: %j', (slug) => {
    expect(() => rippling.requests({ slug, name: null, config: {} })).toThrow(RangeError)
  })

  it.skipIf(!existsSync(RECORDED))('reads a list that a real board served', () => {
    const page = pageOf(readFileSync(RECORDED, 'utf8'))
    const id = '2f0674e6-f01f-4ecd-b459-e947241c211f'
    expect(rippling.next(page, board).map((request) => request.posting)).toEqual([id])
    const { postings, rejections } = rippling.parse([page, ad(id)], board)
    expect(rejections).toEqual([])
    expect(postings).toMatchObject([
      {
        externalId: id,
        title: 'Account Executive - Accountants Channel (East Coast)',
        locations: [{ text: 'Remote (New Jersey, US)' }, { text: 'New York, NY' }],
      },
    ])
  })
})
