import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/sources/define-source.ts'
import { usajobs } from '../../src/sources/usajobs.ts'
import { pageOf } from './recorded-visit.ts'

const board = { slug: 'ranger', name: null, config: { keyword: 'ranger' } }

function row(id: number, more: object = {}) {
  const uri = `https://www.usajobs.gov/job/${id}`
  return {
    MatchedObjectId: `${id}`,
    MatchedObjectDescriptor: { PositionTitle: `Job ${id}`, PositionURI: uri, ...more },
  }
}

/** Visits a search of `count` rows on a server that gives at most `clamp` rows a page and may say how many pages it has. */
function visit(count: number, clamp: number, says: 'pages' | 'nothing'): Page[] {
  const visited: Page[] = []
  const open = usajobs.requests(board)
  for (let request = open.shift(); request; request = open.shift()) {
    const number = Number(new URL(request.url).searchParams.get('Page'))
    const ids = Array.from({ length: count }, (_, id) => id).slice((number - 1) * clamp, number * clamp)
    const UserArea = says === 'pages' ? { NumberOfPages: `${Math.ceil(count / clamp)}` } : {}
    const SearchResult = { SearchResultCountAll: count, SearchResultItems: ids.map((id) => row(id)), UserArea }
    const page = pageOf(JSON.stringify({ SearchResult }), request)
    visited.push(page)
    open.push(...usajobs.next(page, board))
  }
  return visited
}

function readOne(more: object) {
  const SearchResult = { SearchResultCountAll: 1, SearchResultItems: [row(1, more)] }
  return usajobs.parse([pageOf(JSON.stringify({ SearchResult }))], board).postings[0]
}

describe('usajobs', () => {
  it.each([
    [0, 500, 'pages', 1],
    [500, 500, 'pages', 1],
    [1_201, 500, 'pages', 3],
    [1_201, 250, 'pages', 5],
    [1_201, 500, 'nothing', 4],
    [1_000, 250, 'nothing', 4],
  ] as const)(
    'reads all %i rows, %i a page, of a server that says %s of its pages, in %i requests',
    (count, clamp, says, requests) => {
      const pages = visit(count, clamp, says)
      const { postings, total } = usajobs.parse(pages, board)
      expect(postings).toHaveLength(count)
      expect(total).toBe(count)
      expect(pages).toHaveLength(requests)
    },
  )

  it('does not claim to be whole where the API cuts a long search', () => {
    const cut = visit(1_500, 500, 'pages').slice(0, 2)
    const { postings, total } = usajobs.parse(cut, board)
    expect(total).toBeGreaterThan(postings.length)
  })

  it.each([
    ['PA', { min: '50000', max: '60000', period: 'Per Year' }],
    ['Per Year', { period: 'Per Year' }],
    ['PH', { period: 'Per Hour' }],
    ['WC', null],
    ['FB', null],
    [null, null],
  ])('knows what pay by %s is', (RateIntervalCode, salary) => {
    const band = { MinimumRange: '50000', MaximumRange: '60000', RateIntervalCode }
    const read = readOne({ PositionRemuneration: [band] })?.salary ?? null
    if (salary === null) expect(read).toBeNull()
    else expect(read).toMatchObject({ ...salary, currency: 'USD' })
  })

  it('names no city where the place is to be agreed', () => {
    const LocationName = 'Location Negotiable After Selection, United States'
    const at = { LocationName, CityName: LocationName, CountrySubDivisionCode: 'N/A', CountryCode: 'United States' }
    expect(readOne({ PositionLocation: [at] })?.locations).toEqual([
      { text: LocationName, city: null, region: null, country: 'United States' },
    ])
  })

  it('takes telework for a benefit and the remote mark for a workplace', () => {
    const details = (more: object) => ({ UserArea: { Details: more } })
    expect(readOne(details({ TeleworkEligible: true, RemoteIndicator: false }))?.workplaces).toEqual([])
    expect(readOne(details({ RemoteIndicator: 'True' }))?.workplaces).toEqual(['remote'])
  })

  it('lets words in angle brackets stand', () => {
    const { body } = readOne({ QualificationSummary: 'Knows <nothing> & says so' })?.description ?? { body: '' }
    expect(body).toContain('Knows &lt;nothing&gt; &amp; says so')
  })

  it('asks for one filter at least, and for a key in headers', () => {
    expect(usajobs.config.safeParse({}).success).toBe(false)
    expect(usajobs.config.safeParse({ category: '2210' }).success).toBe(true)
    expect(usajobs.manifest.credentials).toEqual({
      place: 'header',
      variables: { 'Authorization-Key': 'USAJOBS_API_KEY', 'User-Agent': 'USAJOBS_EMAIL' },
    })
    expect(usajobs.manifest.onByDefault).toBe(false)
  })

  it.each([
    [
      'https://www.usajobs.gov/search/results/?l=Denver%2C%20Colorado&k=ranger',
      'ranger-denver-colorado',
      { keyword: 'ranger', location: 'Denver, Colorado' },
    ],
    ['https://data.usajobs.gov/api/search?Keyword=nurse&Page=2', 'nurse', { keyword: 'nurse' }],
  ])('recognises %s', (href, slug, config) => {
    expect(usajobs.recognise(new URL(href))).toEqual({ slug, config })
    expect(usajobs.config.parse(config)).toEqual(config)
  })

  it.each([
    'https://www.usajobs.gov/search/results/',
    'https://www.usajobs.gov/job/1',
    'https://usajobs.example/search/results/?k=x',
  ])('does not recognise %s', (href) => expect(usajobs.recognise(new URL(href))).toBeNull())
})
