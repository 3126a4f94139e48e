import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/sources/define-source.ts'
import { workday } from '../../src/sources/workday.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/workday.json', import.meta.url)
const board = {
  slug: 'acme.wd5.Careers',
  name: 'Acme',
  config: { host: 'acme.wd5.myworkdayjobs.com', site: 'Careers' },
}
const first = workday.requests(board)[0]

function listOf(rows: object[]): Page {
  return pageOf(JSON.stringify({ total: rows.length, jobPostings: rows, facets: [] }), first)
}

function row(path: string, more: object = {}) {
  return { title: 'Nurse', externalPath: path, locationsText: '2 Locations', postedOn: 'Posted Today', ...more }
}

/** A visit of these rows whose detail pages all say the same, but for what `details` says of each. */
function visit(rows: object[], details: (object | string)[] = []): Page[] {
  const list = listOf(rows)
  const asked = workday.next(list, board).filter(({ kind }) => kind === 'detail')
  const pages = asked.map((request, n) => {
    const said = details[n] ?? {}
    const info = { title: 'Nurse', jobDescription: '<p>Care.</p>', ...(typeof said === 'string' ? {} : said) }
    return pageOf(typeof said === 'string' ? said : JSON.stringify({ jobPostingInfo: info }), request)
  })
  return [list, ...pages]
}

describe('workday', () => {
  it.each([
    ['/job/Oslo/Nurse_R123', ['R123'], 'R123'],
    ['/job/Oslo/Nurse_R123-2', ['R123'], 'R123-2'],
    ['/job/Oslo/Nurse_REQ_2024_1', ['Oslo', 'REQ_2024_1'], 'REQ_2024_1'],
    ['/job/Oslo/Nurse_REQ_2024_1-1', ['REQ_2024_1', null], 'REQ_2024_1-1'],
    ['/job/Oslo/Nurse_R_12_R_1', ['R_1'], 'R_1'],
    ['/job/Oslo/Nurse_JR7', [], 'JR7'],
    ['/job/Oslo/Nurse_JR7', ['Full time', ''], 'JR7'],
    ['/job/Nurse_JR7/', undefined, 'JR7'],
    ['/job/plain', null, 'plain'],
    ['/job/ends_', [], 'ends_'],
  ])('%s with the bullets %j is posting %s', (path, bulletFields, id) => {
    const pages = visit([row(path, { bulletFields })])
    expect(pages[1]?.request.posting).toBe(id)
    expect(workday.parse(pages, board).postings.map(({ externalId }) => externalId)).toEqual([id])
  })

  it.each([
    '/../../admin',
    '/job/../x_R1',
    '//evil.example/x_R1',
    '/job/x_R1?a=b',
    '/job/x#_R1',
    'job/x_R1',
    '\\job_R1',
  ])('never asks for %s', (path) => {
    expect(workday.next(listOf([row(path)]), board)).toEqual([])
    expect(() => workday.parse([listOf([row(path)])], board)).toThrow(
      expect.objectContaining({ code: 'schema', field: 'jobPostings.0.externalPath' }),
    )
  })

  it('keeps a row without a path from proving anything, and from spoiling the others', () => {
    const pages = visit([
      row('/job/a_R1'),
      row('/job/b_R2'),
      row('/job/c_R3'),
      { title: 'Taken down', bulletFields: [] },
    ])
    const parsed = workday.parse(pages, board)
    expect(parsed.postings).toHaveLength(3)
    expect(parsed).toMatchObject({ total: 4, incomplete: { code: 'schema' } })
  })

  it('asks for a page anew where title, place or number changed, not where a day went by', () => {
    const version = (more: object) => workday.next(listOf([row('/job/a_R1', more)]), board)[0]?.version
    expect(version({ postedOn: 'Posted Yesterday' })).toBe(version({}))
    expect(version({ locationsText: '3 Locations' })).not.toBe(version({}))
    expect(version({ title: 'Head Nurse' })).not.toBe(version({}))
  })

  it('turns a date of its own page into the date of posting, never "3 days ago"', () => {
    const pages = visit([row('/job/a_R1'), row('/job/b_R2')], [{ startDate: '2026-08-01', postedOn: 'Posted Today' }])
    expect(workday.parse(pages, board).postings.map(({ postedAt }) => postedAt)).toEqual(['2026-08-01', null])
  })

  it.each([
    [{}, '2 Locations', []],
    [{}, 'Oslo', [['Oslo', null]]],
    [{ location: 'Oslo', country: { descriptor: 'Norway' } }, '2 Locations', [['Oslo', 'Norway']]],
    [{ country: { descriptor: 'Norway' } }, '2 Locations', [[null, 'Norway']]],
    [
      { location: 'Oslo', additionalLocations: ['Bergen', 'Oslo', ' '], country: { descriptor: 'Norway' } },
      'x',
      [
        ['Oslo', 'Norway'],
        ['Bergen', null],
      ],
    ],
  ])('places of %j beside "%s"', (info, locationsText, places) => {
    const { postings } = workday.parse(visit([row('/job/a_R1', { locationsText })], [info]), board)
    expect(postings[0]?.locations.map(({ text, country }) => [text, country])).toEqual(places)
  })

  it('names the legal entity only where the board has no name, and without its number', () => {
    const pages = visit([row('/job/a_R1')])
    const page = { ...pages[1], text: pages[1]?.text.replace('{', '{"hiringOrganization":{"name":"2100 - Acme USA"},') }
    const both = [pages[0], page] as Page[]
    expect(workday.parse(both, board).postings[0]?.company).toBeNull()
    expect(workday.parse(both, { ...board, name: null }).postings[0]?.company).toBe('Acme USA')
  })

  it('loses one posting to a sign-in page, and fails where most details are one', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name) => row(`/job/${name}_R${name}`))
    const page = '<!doctype html><title>Sign in</title>'
    const one = workday.parse(visit(rows, [{}, page]), board)
    expect(one.postings).toHaveLength(4)
    expect(one).toMatchObject({ total: 5, incomplete: null, rejections: [{ externalId: 'Rb', code: 'schema' }] })
    expect(() => workday.parse(visit(rows, [page, page, page]), board)).toThrow(
      expect.objectContaining({ code: 'not_json' }),
    )
  })

  it.each([
    ['https://acme.wd5.myworkdayjobs.com/Careers', 'acme.wd5.Careers', {}],
    ['https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Oslo/Nurse_R1?source=x', 'acme.wd5.Careers', {}],
    ['https://acme.wd5.myworkdayjobs.com/en-US/jobs', 'acme.wd5.jobs', { site: 'jobs' }],
    ['https://acme.wd5.myworkdayjobs.com/fr-CA/Careers/jobs', 'acme.wd5.Careers', {}],
    ['https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/jobs', 'acme.wd5.Careers', {}],
    ['https://acme.myworkdayjobs.com/2', 'acme.2', { host: 'acme.myworkdayjobs.com', site: '2' }],
    ['https://acme.wd5.myworkdayjobs.com/en', 'acme.wd5.en', { site: 'en' }],
    [
      'https://wd3.myworkdaysite.com/en-US/recruiting/acme/Careers/job/x_R1',
      'acme.wd3.Careers',
      { host: 'wd3.myworkdaysite.com', tenant: 'acme' },
    ],
    [
      'https://acme-b.wd5.myworkdayjobs.com/wday/cxs/acme_b/Careers/jobs',
      'acme_b.wd5.Careers',
      { host: 'acme-b.wd5.myworkdayjobs.com', tenant: 'acme_b' },
    ],
  ])('knows %s', (href, slug, more) => {
    expect(workday.recognise(new URL(href))).toEqual({ slug, config: { ...board.config, ...more } })
  })

  it.each([
    'https://acme.wd5.myworkdayjobs.com/',
    'https://wd3.myworkdaysite.com/Careers',
    'https://wd3.myworkdaysite.com/recruiting/acme',
    'https://acme.wd5.myworkdayjobs.com.evil.example/Careers',
    'https://acme.wd5.myworkdayjobs.com/%2e%2e%2fadmin',
    'https://www.workday.com/Careers',
  ])('does not know %s', (href) => {
    expect(workday.recognise(new URL(href))).toBeNull()
  })

  it('recognises its own page for people, on both of its hosts', () => {
    for (const href of [
      'https://acme.wd5.myworkdayjobs.com/Careers',
      'https://wd3.myworkdaysite.com/recruiting/acme/x',
    ]) {
      const found = workday.recognise(new URL(href))
      if (!found) throw new Error(`${href} was not recognised`)
      expect(workday.boardUrl({ ...found, name: null })).toBe(href)
    }
  })

  it('finds a board on a domain of the employer by what its page sets', () => {
    const page = `<script>window.workday = window.workday || {\n tenant: "acme",\n siteId: "Careers", locale: "en-US" };</script>`
    const found = workday.recognisePage?.(page, new URL('https://jobs.acme.example/'))
    const config = { host: 'jobs.acme.example', site: 'Careers', tenant: 'acme' }
    expect(found).toEqual({ slug: 'jobs.acme.example.Careers', config })
    expect(workday.requests({ ...board, config })[0]?.url).toBe('https://jobs.acme.example/wday/cxs/acme/Careers/jobs')
    expect(workday.recognisePage?.('<script>window.workdays = {}</script>', new URL('https://a.example'))).toBeNull()
  })

  it.each([
    { host: 'acme.wd5.myworkdayjobs.com/evil', site: 'Careers' },
    { host: 'acme.wd5.myworkdayjobs.com', site: '../Careers' },
    { host: 'acme.wd5.myworkdayjobs.com:8080', site: 'Careers' },
    { host: 'acme.wd5.myworkdayjobs.com', site: 'Careers', tenant: 'a/b' },
    { site: 'Careers' },
  ])('takes no config like %j', (config) => {
    expect(workday.config.safeParse(config).success).toBe(false)
  })

  it.skipIf(!existsSync(RECORDED))('reads a list that a real board served', () => {
    const list = pageOf(readFileSync(RECORDED, 'utf8'), first)
    const asked = workday.next(list, board)
    expect(asked.map(({ posting }) => posting)).toEqual(['JR354232', 'JR332446'])
    const path = 'Illinois---Chicago/Customer-Success-Manager---Global-Public-Sector--State---Local-Gov-_JR332446'
    expect(asked[1]?.url).toBe(`https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/job/${path}`)
    expect(workday.parse([list], board)).toMatchObject({
      total: 2,
      rejections: [{ code: 'detail', externalId: 'JR354232' }, { externalId: 'JR332446' }],
    })
  })
})
