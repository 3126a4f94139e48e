import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { SourceChangedError } from '../../src/errors.ts'
import { detail, type Page } from '../../src/sources/define-source.ts'
import { recogniseBoard } from '../../src/sources/index.ts'
import { phenom } from '../../src/sources/phenom.ts'
import { readPhenomData } from '../../src/sources/phenom-page.ts'
import { pageOf, recordedVisit } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/phenom.html', import.meta.url)
const SITE = 'https://careers.acme.example/us/en'
const board = { slug: 'x', name: 'Acme', config: { host: 'careers.acme.example', locale: 'us/en' } }

function document(ddo: unknown, more = ''): string {
  const script = `var phApp = {}; phApp.ddo = ${JSON.stringify(ddo)}; phApp.experimentData = {};`
  return `<html><head>${more}<script>${script}</script></head><body></body></html>`
}

function job(n: number, more: object = {}) {
  return { jobSeqNo: `S${n}`, title: `Job ${n}`, ...more }
}

function ad(n: number, more: object = { description: '<p>Do.</p>' }, head = ''): Page {
  const request = detail(`${SITE}/job/S${n}`, 'html', { posting: `S${n}`, version: null })
  return pageOf(document({ jobDetail: { data: { job: job(n, more) } } }, head), request)
}

function list(jobs: unknown[], totalHits: number, from = 0): Page {
  const text = document({ eagerLoadRefineSearch: { status: 200, hits: jobs.length, totalHits, data: { jobs } } })
  return pageOf(text, { url: `${SITE}/search-results?from=${from}&s=1&size=50`, expect: 'html' })
}

/** Visits a board of `size` rows on a site that gives at most `clamp` rows a page. */
function visit(size: number, clamp: number): Page[] {
  const all = Array.from({ length: size }, (_, n) => job(n))
  const pages: Page[] = []
  const open = phenom.requests(board)
  for (let request = open.shift(); request; request = open.shift()) {
    if (request.kind === 'detail') continue
    const from = Number(new URL(request.url).searchParams.get('from'))
    const page = { ...list(all.slice(from, from + clamp), size, from), request }
    pages.push(page)
    open.push(...phenom.next(page, board))
  }
  return pages
}

describe('phenom', () => {
  it.each([
    [0, 10, 1],
    [9, 10, 1],
    [10, 10, 1],
    [52, 10, 6],
    [120, 50, 3],
    [7, 3, 3],
  ])('%i rows are all seen where a page holds %i', (size, clamp, pages) => {
    const seen = visit(size, clamp)
    const parsed = phenom.parse(seen, board)
    expect(seen).toHaveLength(pages)
    expect(new Set(parsed.rejections.map((one) => one.externalId)).size).toBe(size)
    expect(parsed.total).toBe(size)
  })

  it('stops at an empty page though the total says more, and lets the total tell', () => {
    const pages = [list([job(1)], 3), list([], 3, 1)]
    expect(phenom.next(pages[1] as Page, board)).toEqual([])
    expect(phenom.parse([...pages, ad(1)], board)).toMatchObject({ total: 3, postings: [{ externalId: 'S1' }] })
  })

  it('reads a row that stood on two pages once, and tells', () => {
    const pages = [list([job(1), job(2)], 4), list([job(2), job(3)], 4, 2), ad(1), ad(2), ad(3)]
    const parsed = phenom.parse(pages, board)
    expect(parsed.postings).toHaveLength(3)
    expect(parsed.rejections).toContainEqual(expect.objectContaining({ externalId: 'S2', code: 'duplicate_id' }))
  })

  it('asks for no page of a job that is for staff alone', () => {
    const page = list([job(1, { jobVisibility: ['internal'] }), job(2, { jobVisibility: [] })], 2)
    expect(phenom.next(page, board).map((request) => request.posting)).toEqual(['S2'])
    expect(phenom.parse([page, ad(2)], board).rejections).toMatchObject([{ externalId: 'S1', code: 'unlisted' }])
  })

  it.each([
    [{ location: 'Rome, Italy', city: 'Rome', country: 'Italy' }, [['Rome, Italy', 'Rome', 'Italy']]],
    [{ cityStateCountry: 'Rome, Italy', location: '' }, [['Rome, Italy', null, null]]],
    [{ multi_location: ['Rome, Italy'], location: null }, [['Rome, Italy', null, null]]],
    [
      { multi_location: ['Rome', 'Bari', 'Rome'], city: 'Rome' },
      [
        ['Rome', null, null],
        ['Bari', null, null],
      ],
    ],
    [{ country: 'Italy' }, [[null, null, 'Italy']]],
    [{}, []],
  ])('places of %j', (said, places) => {
    const [posting] = phenom.parse([list([job(1, said)], 1), ad(1)], board).postings
    expect(posting?.locations.map(({ text, city, country }) => [text, city, country])).toEqual(places)
  })

  it('takes the whole ad from the page of the job, by its data or by its JobPosting', () => {
    const ld =
      '<script type="application/ld+json">{"@type":"JobPosting","title":"x","description":"<p>LD</p>"}</script>'
    const body = (page: Page) => phenom.parse([list([job(1)], 1), page], board).postings[0]?.description?.body
    expect(body(ad(1, { description: '&lt;p&gt;A &amp;amp; B&lt;/p&gt;' }, ld))).toBe('<p>A &amp; B</p>')
    expect(body(ad(1, {}, ld))).toBe('<p>LD</p>')
    expect(() => body(ad(1, {}))).toThrow(
      expect.objectContaining({ code: 'schema', field: 'jobDetail.data.job.description' }),
    )
  })

  it.each([
    ['no data', '<html><body>phApp</body></html>', 'schema', 'phApp.ddo'],
    ['data of another kind', document({ siteConfig: {} }), 'schema', 'eagerLoadRefineSearch'],
    [
      'no list',
      document({ eagerLoadRefineSearch: { totalHits: 1, data: {} } }),
      'schema',
      'eagerLoadRefineSearch.data.jobs',
    ],
    [
      'no total',
      document({ eagerLoadRefineSearch: { data: { jobs: [] } } }),
      'schema',
      'eagerLoadRefineSearch.totalHits',
    ],
    ['a cut', document({ eagerLoadRefineSearch: {} }).split('Search')[0] ?? '', 'cut_off', 'phApp.ddo'],
    ['no JSON', '<script>phApp.ddo = {a: 1};</script>', 'not_json', 'page'],
  ])('fails loudly on %s', (_, text, code, field) => {
    const page = { ...list([], 0), text }
    expect(phenom.next(page, board)).toEqual([])
    expect(() => phenom.parse([page], board)).toThrow(expect.objectContaining({ code, field }))
  })

  it.each([
    ['https://careers.acme.example/us/en/search-results', 'careers.acme.example-us-en', 'us/en'],
    [
      'https://careers.acme.example/global/en/search-results?from=10&s=1',
      'careers.acme.example-global-en',
      'global/en',
    ],
    ['https://careers.acme.example/gb/en/job/ACMEGB77EXTERNALENGB/Baker', 'careers.acme.example-gb-en', 'gb/en'],
  ])('%s is a board', (href, slug, locale) => {
    const config = { host: 'careers.acme.example', locale }
    expect(recogniseBoard(new URL(href))).toMatchObject({ source: { name: 'phenom' }, slug, config })
    expect(recogniseBoard(new URL(phenom.boardUrl({ slug, name: null, config })))).toMatchObject({ slug, config })
  })

  it.each([
    'https://careers.acme.example/search-results',
    'https://careers.acme.example/us/en/jobs',
    'https://careers.acme.example/us/en/job/77/Baker',
    'https://127.0.0.1/us/en/search-results',
  ])('%s is none', (href) => {
    expect(recogniseBoard(new URL(href))).toBeNull()
  })

  it('knows its pages by the settings of their scripts', () => {
    const recognise = (html: string, path = '/us/en/home') => phenom.recognisePage?.(html, new URL(path, SITE))
    const { pages } = recordedVisit('phenom')
    expect(recognise(pages[0]?.text ?? '')).toEqual({
      slug: 'careers.lanternfish.example-global-en',
      config: { host: 'careers.lanternfish.example', locale: 'global/en' },
    })
    expect(
      recognise('<script>var phApp = {"baseUrl":"https:\\/\\/jobs.acme.example\\/ca\\/fr\\/"}</script>')?.config,
    ).toEqual({
      host: 'jobs.acme.example',
      locale: 'ca/fr',
    })
    expect(recognise('<script>var phApp = {}</script>')?.config).toEqual(board.config)
    expect(recognise('<script>var phApp = {}</script>', '/')).toBeNull()
    expect(recognise('<p>Phenom</p>')).toBeNull()
  })

  it.each([
    [{ host: 'careers.acme.example/x', locale: 'us/en' }],
    [{ host: 'localhost', locale: 'us/en' }],
    [{ host: 'careers.acme.example', locale: '../en' }],
    [{ host: 'careers.acme.example', locale: 'us/en/x' }],
    [{ host: 'careers.acme.example' }],
  ])('config %j is refused', (config) => {
    expect(phenom.config.safeParse(config).success).toBe(false)
  })

  it.skipIf(!existsSync(RECORDED))('reads a page that a real site served', () => {
    const real = { slug: 'x', name: null, config: { host: 'careers.phenom.com', locale: 'global/en' } }
    const page = { ...list([], 0), text: readFileSync(RECORDED, 'utf8') }
    const requests = phenom.next(page, real)
    expect(requests.map((request) => request.url)).toEqual([
      'https://careers.phenom.com/global/en/search-results?from=2&s=1&size=50',
      'https://careers.phenom.com/global/en/job/PHENA0059P104461EXTERNALENGLOBAL',
      'https://careers.phenom.com/global/en/job/PHENA0059P104504EXTERNALENGLOBAL',
    ])
    const ads = requests.slice(1).map((request) => pageOf(ad(1).text, request))
    const parsed = phenom.parse([page, ...ads], real)
    expect(parsed).toMatchObject({ rejections: [], total: 52 })
    expect(parsed.postings[0]).toMatchObject({
      title: 'Senior Project Manager(German Speaker)',
      requisitionId: 'P-104461',
      employmentTypes: ['Full-Time'],
      postedAt: '2026-04-09T09:54:06.573+0000',
      locations: [{ text: 'Rotterdam, South Holland, Netherlands', city: 'Rotterdam', country: 'Netherlands' }],
    })
  })
})

describe('readPhenomData', () => {
  const shape = z.object({ a: z.string() })

  it.each(['}', '};', '{', '"', '\\', '\\"};', '</script>', "'", '\u2028', '{"a":"}"}'])(
    'finds its end behind %j',
    (a) => {
      expect(readPhenomData(pageOf(document({ a })), shape)).toEqual({ a })
    },
  )

  it('says so where the end is missing, wherever the page is cut', () => {
    const text = document({ a: 'x"}{', b: [{ c: '\\' }] })
    const end = text.indexOf('; phApp.experimentData')
    const start = text.indexOf('phApp.ddo = {') + 'phApp.ddo = {'.length
    for (let length = start; length < end; length++) {
      const read = () => readPhenomData(pageOf(text.slice(0, length)), shape)
      expect(read, `cut after ${length}`).toThrow(SourceChangedError)
      expect(read).toThrow(expect.objectContaining({ code: 'cut_off' }))
    }
  })
})
