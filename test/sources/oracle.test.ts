import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Page, PageRequest } from '../../src/sources/define-source.ts'
import { oracle } from '../../src/sources/oracle.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/', import.meta.url)
const host = 'ejov.fa.ca2.oraclecloud.com'
const board = { slug: 'ejov.fa.ca2.CX_1', name: 'Acme', config: { host, siteNumber: 'CX_1' } }
const first = oracle.requests(board)[0]

function row(id: number, more: object = {}) {
  return { Id: String(id), Title: `Job ${id}`, PrimaryLocation: 'Lisbon, Portugal', ...more }
}

function answer(rows: object[], total: number | null): string {
  return JSON.stringify({ items: [{ ...(total !== null && { TotalJobsCount: total }), requisitionList: rows }] })
}

/** Visits the lists of a board of `size` rows on a server that gives at most `clamp` a page. */
function lists(size: number, clamp: number, said: (size: number) => number | null): Page[] {
  const all = Array.from({ length: size }, (_, index) => row(index))
  const pages: Page[] = []
  const open = oracle.requests(board)
  for (let request = open.shift(); request; request = open.shift()) {
    const [limit, offset] = ['limit', 'offset'].map((name) =>
      Number(new RegExp(`,${name}=(\\d+)`).exec(request?.url ?? '')?.[1]),
    )
    const rows = all.slice(offset, Number(offset) + Math.min(Number(limit), clamp))
    const page = pageOf(answer(rows, said(size)), request)
    pages.push(page)
    open.push(...oracle.next(page, board).filter(({ kind }) => kind === 'list'))
  }
  return pages
}

/** One posting with this detail. */
function posting(info: object, listed: object = {}) {
  const list = pageOf(answer([row(1, listed)], 1), first)
  const request = oracle.next(list, board)[0] as PageRequest
  const page = pageOf(JSON.stringify({ items: [{ Title: 'Job 1', ...info }] }), request)
  return oracle.parse([list, page], board).postings[0]
}

describe('oracle', () => {
  it.each([
    [0, 100, 1],
    [1, 100, 1],
    [100, 100, 1],
    [101, 100, 2],
    [130, 25, 6],
  ])('%i rows on a server that gives %i a page are all seen in %i pages', (size, clamp, count) => {
    const pages = lists(size, clamp, (total) => total)
    const parsed = oracle.parse(pages, board)
    expect(pages).toHaveLength(count)
    expect(new Set(parsed.rejections.map(({ externalId }) => externalId)).size).toBe(size)
    expect(parsed).toMatchObject({ total: size, incomplete: null })
  })

  it('goes on to a page without rows where no total is stated', () => {
    const pages = lists(55, 25, () => null)
    expect(pages).toHaveLength(4)
    expect(oracle.parse(pages, board)).toMatchObject({ total: null, rejections: { length: 55 } })
  })

  it('fails on the empty list that Oracle gives under a total when its rows are not expanded', () => {
    const page = pageOf(answer([], 812), first)
    expect(oracle.next(page, board)).toEqual([])
    expect(() => oracle.parse([page], board)).toThrow(
      expect.objectContaining({ code: 'schema', field: 'items.0.requisitionList' }),
    )
  })

  it.each(['{"items":[]}', '{"items":[{"TotalJobsCount":0}]}', '{"count":0}'])(
    'does not take %s for an empty board',
    (text) => {
      expect(() => oracle.parse([pageOf(text, first)], board)).toThrow(expect.objectContaining({ code: 'schema' }))
    },
  )

  it('asks for a page anew where the list says that something changed', () => {
    const version = (more: object) => oracle.next(pageOf(answer([row(1, more)], 1), first), board)[0]?.version
    expect(version({ Relevancy: 9, TrendingFlag: true })).toBe(version({}))
    for (const more of [
      { Title: 'x' },
      { PostingEndDate: '2026-09-01' },
      { secondaryLocations: [{ Name: 'Porto' }] },
    ]) {
      expect(version(more)).not.toBe(version({}))
    }
  })

  it.each([
    [
      { ExternalDescriptionStr: '<p>A</p>', ExternalQualificationsStr: '<p>B</p>' },
      '<p>A</p>\n<h3>Qualifications</h3><p>B</p>',
    ],
    [
      {
        ExternalDescriptionStr: '<p>A</p>',
        ExternalResponsibilitiesStr: '<p>A</p>',
        ExternalQualificationsStr: '<p>A</p>',
      },
      '<p>A</p>',
    ],
    [
      { ExternalDescriptionStr: '<p>A</p>', ExternalResponsibilitiesStr: '<p>A</p><p>B</p>' },
      '<h3>Responsibilities</h3><p>A</p><p>B</p>',
    ],
    [{ ExternalDescriptionStr: '&lt;p&gt;A &amp;amp; B&lt;/p&gt;' }, '<p>A &amp; B</p>'],
    [{ ExternalDescriptionStr: ' ', ShortDescriptionStr: 'Short & plain' }, 'Short & plain'],
  ])('puts %j together without saying anything twice', (info, body) => {
    expect(posting(info)?.description?.body).toBe(body)
  })

  it('takes the detail before the list, and the list where the detail is silent', () => {
    const listed = { PostedDate: '2026-08-01', PrimaryLocationCountry: 'PT', WorkplaceType: 'Hybrid' }
    expect(posting({}, listed)).toMatchObject({
      postedAt: '2026-08-01',
      workplaces: ['Hybrid'],
      locations: [{ text: 'Lisbon, Portugal', country: 'PT' }],
      employmentTypes: [],
      validThrough: null,
    })
    expect(posting({ ExternalPostedStartDate: '2026-08-02T00:00:00+00:00' }, listed)?.postedAt).toMatch(/^2026-08-02/)
  })

  it('shelters a posting that is listed but not found by its id', () => {
    const list = pageOf(answer([row(1)], 1), first)
    const empty = pageOf('{"items":[]}', oracle.next(list, board)[0])
    expect(oracle.parse([list, empty], board)).toMatchObject({
      postings: [],
      rejections: [{ externalId: '1', code: 'detail' }],
      incomplete: null,
    })
  })

  it('keeps an id inside its quotes', () => {
    const [request] = oracle.next(pageOf(answer([row(1, { Id: 'R 1",siteNumber=CX_2' })], 1), first), board)
    expect(request?.url).toContain('finder=ById;Id=%22R%201%22%2CsiteNumber%3DCX_2%22,siteNumber=CX_1')
  })

  it.each([
    [`https://${host}/hcmUI/CandidateExperience/en/sites/CX_1/job/25587/?keyword=x`, 'ejov.fa.ca2.CX_1', 'CX_1'],
    [`https://${host}/hcmUI/CandidateExperience/fr/sites/careers/jobs`, 'ejov.fa.ca2.careers', 'careers'],
    [first?.url ?? '', 'ejov.fa.ca2.CX_1', 'CX_1'],
    [oracle.boardUrl(board), 'ejov.fa.ca2.CX_1', 'CX_1'],
  ])('knows %s', (href, slug, siteNumber) => {
    expect(oracle.recognise(new URL(href))).toEqual({ slug, config: { host, siteNumber } })
  })

  it.each([
    `https://${host}/`,
    `https://${host}/hcmUI/CandidateExperience/en/sites/`,
    `https://${host}/hcmUI/CandidateExperience/en/sites/a%2Fb`,
    `https://${host}.evil.example/hcmUI/CandidateExperience/en/sites/CX_1`,
    'https://oraclecloud.com/sites/CX_1',
  ])('does not know %s', (href) => {
    expect(oracle.recognise(new URL(href))).toBeNull()
  })

  it('finds a board on a domain of the employer by its settings', () => {
    const url = new URL('https://careers.acme.example/en/sites/jobsearch/jobs')
    const page = `<script>var CX_CONFIG = {app: {"apiBaseUrl":"https://${host}:443","siteNumber":"CX_45001"}}</script>`
    const config = { host, siteNumber: 'CX_45001' }
    expect(oracle.recognisePage?.(page, url)).toEqual({ slug: 'ejov.fa.ca2.CX_45001', config })
    const own = '<script src="/hcmUI/CandidateExperience/app.js"></script>'
    expect(oracle.recognisePage?.(own, url)).toEqual({
      slug: 'careers.acme.example.jobsearch',
      config: { host: 'careers.acme.example', siteNumber: 'jobsearch' },
    })
    expect(oracle.recognisePage?.('<p>siteNumber = "CX_1"</p>', url)).toBeNull()
  })

  it.each([{ host: `${host}/x`, siteNumber: 'CX_1' }, { host, siteNumber: 'CX_1,limit=1' }, { host }])(
    'takes no config like %j',
    (config) => {
      expect(oracle.config.safeParse(config).success).toBe(false)
    },
  )

  it.skipIf(!existsSync(RECORDED))('reads a list and a posting that real boards served', () => {
    const list = pageOf(readFileSync(new URL('oracle_orc.json', RECORDED), 'utf8'), first)
    const [more, ...details] = oracle.next(list, board)
    expect(more?.url).toContain('offset=2')
    expect(details.map((request) => request.posting)).toEqual(['25587', '26876'])
    const detail = pageOf(
      `{"items":[${readFileSync(new URL('oracle_orc_detail.json', RECORDED), 'utf8')}]}`,
      details[1],
    )
    const { postings, rejections } = oracle.parse([list, detail], board)
    expect(rejections).toMatchObject([{ externalId: '25587', code: 'detail' }])
    expect(postings).toHaveLength(1)
    expect(postings[0]).toMatchObject({
      title: 'Technology and Communications Sector Leader',
      workplaces: ['Hybrid'],
      postedAt: '2026-08-19T00:00:00+00:00',
    })
    expect(postings[0]?.locations).toHaveLength(5)
    expect(postings[0]?.description?.body).toContain('<h3>Qualifications</h3><p>Five years of CRM delivery')
  })
})
