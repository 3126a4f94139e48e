import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Page, PageRequest } from '../../src/sources/define-source.ts'
import { icims } from '../../src/sources/icims.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/icims.html', import.meta.url)
const board = { slug: 'careers-acme', name: 'Acme', config: {} }
const HOST = 'https://careers-acme.icims.com'
const NONE = '<div class="iCIMS_Message iCIMS_ErrorMessage iCIMS_GenericMessage">Sorry, no jobs were found.</div>'
const first = icims.requests(board)[0] as PageRequest

function card(id: number | string, inside = '') {
  return `<li class="iCIMS_JobCardItem"><div class="row">${inside}
<div class="title"><a class="iCIMS_Anchor" href="/jobs/${id}/job-${id}/job?in_iframe=1"><h3>Job ${id}</h3></a></div></div></li>`
}

function list(body: string, more: { at?: number; header?: string } = {}): Page {
  const text = `<html><body class="iCIMS_Body">${more.header ?? ''}<ul class="iCIMS_JobsTable">${body}</ul></body></html>`
  return pageOf(text, { ...first, url: first.url.replace('pr=0', `pr=${more.at ?? 0}`) })
}

/** A visit of one list, whose rows all have this markup on their pages. */
function visit(page: Page, markup: (object | string)[]): Page[] {
  const asked = icims.next(page, board).filter(({ kind }) => kind === 'detail')
  const details = asked.map((request, n) => {
    const said = markup[n] ?? { title: 'Job' }
    const job =
      typeof said === 'string' ? said : JSON.stringify({ '@type': 'JobPosting', description: '<p>x</p>', ...said })
    return pageOf(`<html><head><script type="application/ld+json">${job}</script></head></html>`, request)
  })
  return [page, ...details]
}

function nextLists(page: Page): string[] {
  return icims.next(page, board).flatMap(({ kind, url }) => (kind === 'list' ? new URL(url).search : []))
}

describe('icims', () => {
  it.each([
    ['<h2 class="iCIMS_SubHeader iCIMS_SubHeader_Jobs">Search Results Page 1 of 3</h2>', 0, ['?ss=1&in_iframe=1&pr=1']],
    ['<h2 class="iCIMS_SubHeader iCIMS_SubHeader_Jobs">Search Results Page 3 of 3</h2>', 2, []],
    [
      '<div class="iCIMS_PagingBatch "> Page <span>1</span> of <span>28</span> , Current Page </div>',
      0,
      ['?ss=1&in_iframe=1&pr=1'],
    ],
    ['<div class="iCIMS_Paging"><a><span>Seite</span> 2 <span>von 2</span></a></div>', 1, []],
    ['<p>Page 1 of 9</p>', 3, ['?ss=1&in_iframe=1&pr=4']],
    ['', 0, ['?ss=1&in_iframe=1&pr=1']],
  ])('after %s at %i comes %j', (header, at, next) => {
    expect(nextLists(list(card(1), { header, at }))).toEqual(next)
  })

  it('ends at the page without rows where no number of pages is stated', () => {
    const end = list(NONE, { at: 1 })
    expect(icims.next(end, board)).toEqual([])
    const pages = [...visit(list(card(1)), []), end]
    expect(icims.parse(pages, board)).toMatchObject({ postings: { length: 1 }, rejections: [], incomplete: null })
  })

  it('proves nothing with fewer list pages than the first states', () => {
    const header = '<h2 class="iCIMS_SubHeader_Jobs">Page 1 of 3</h2>'
    const pages = [...visit(list(card(1), { header }), []), list(card(2), { at: 1 })]
    expect(icims.parse(pages, board).incomplete).toEqual({
      code: 'coverage',
      message: expect.stringContaining('2 of the 3'),
    })
  })

  it.each([
    '<iframe id="icims_content_iframe" src="/jobs/search?in_iframe=1"></iframe>',
    '<h1>Are you a robot?</h1>',
    '',
  ])('does not take a page with %j for an empty board', (body) => {
    const page = list(body)
    expect(icims.next(page, board)).toEqual([])
    expect(() => icims.parse([page], board)).toThrow(expect.objectContaining({ field: '.iCIMS_JobCardItem' }))
  })

  it('does not take the shorter list of a page that was cut for a board that shrank', () => {
    const page = list(card(1) + card(2))
    const cut = { ...page, text: page.text.slice(0, page.text.indexOf('</li>') + 5) }
    expect(() => icims.parse([cut], board)).toThrow(expect.objectContaining({ code: 'cut_off', field: '</html>' }))
  })

  it('turns down a row of another portal alone, and asks nothing there', () => {
    const alien = card(9).replace('href="', 'href="https://evil.example')
    const page = list([1, 2, 3].map((id) => card(id)).join('') + alien)
    expect(icims.next(page, board).every(({ url }) => url.startsWith(`${HOST}/`))).toBe(true)
    const parsed = icims.parse(visit(page, []), board)
    expect(parsed.postings.map(({ externalId }) => externalId)).toEqual(['1', '2', '3'])
    expect(parsed.incomplete).toMatchObject({ code: 'schema' })
  })

  it('follows the link of the title, not one in the words below it', () => {
    const [request] = icims.next(list(card(1, '<p>See <a href="/jobs/77/other/job">this</a></p>')), board).slice(-1)
    expect(request?.posting).toBe('1')
  })

  it.each([
    [
      '<span class="field-label">Job Locations</span><span >US-NJ-Edison | US-Remote</span>',
      [
        ['US', 'NJ', 'Edison', null],
        [null, null, null, 'US-Remote'],
      ],
    ],
    [
      '<dl><dt><span class="field-label">Location</span></dt><dd><span>GB-London-Stoke-on-Trent</span></dd></dl>',
      [['GB', 'London', 'Stoke-on-Trent', null]],
    ],
    ['<span class="sr-only field-label">Location : Location</span><span>US</span>', [['US', null, null, null]]],
    ['<span class="field-label">Category</span><span>US-NJ-Edison</span>', []],
  ])('reads %s as %j', (inside, places) => {
    const { postings } = icims.parse(visit(list(card(1, inside)), []), board)
    expect(postings[0]?.locations.map((at) => [at.country, at.region, at.city, at.text])).toEqual(places)
  })

  it('takes UNAVAILABLE for what it is, and the list for the places that the markup does not know', () => {
    const inside = '<span class="field-label">Location</span><span>US-AZ-Mesa</span>'
    const at = (addressLocality: string, addressCountry: string) => ({
      jobLocation: { address: { addressLocality, addressRegion: 'UNAVAILABLE', addressCountry } },
    })
    const [known, unknown] = [at('Tempe', 'US'), at('UNAVAILABLE', 'Unavailable')].map(
      (said) => icims.parse(visit(list(card(1, inside)), [{ title: 'Job', ...said }]), board).postings[0]?.locations,
    )
    expect(known).toEqual([{ text: null, city: 'Tempe', region: null, country: 'US' }])
    expect(unknown).toEqual([{ text: null, city: 'Mesa', region: 'AZ', country: 'US' }])
    const bare = icims.parse(visit(list(card(1)), [{ title: 'Job', ...at('UNAVAILABLE', 'US') }]), board)
    expect(bare.postings[0]?.locations).toEqual([{ text: null, city: null, region: null, country: 'US' }])
  })

  it('asks for a page anew where its row changed, not where "2 days ago" became "3 days ago"', () => {
    const dated = (words: string, title: string) =>
      `<span class="field-label">Posted Date</span><span title="${title}"> ${words}</span>`
    const version = (inside: string) => icims.next(list(card(1, inside)), board).at(-1)?.version
    expect(version(dated('3 days ago', '8/4/2026 6:18 PM'))).toBe(version(dated('2 days ago', '8/4/2026 6:18 PM')))
    expect(version(dated('today', '8/6/2026 8:00 AM'))).not.toBe(version(dated('2 days ago', '8/4/2026 6:18 PM')))
  })

  it('keeps its own id and address, whatever the markup calls itself', () => {
    const markup = { title: 'Potter', url: 'https://elsewhere.example/x', identifier: { value: '77' } }
    const { postings } = icims.parse(visit(list(card(5)), [markup]), board)
    expect(postings).toMatchObject([{ externalId: '5', url: `${HOST}/jobs/5/job-5/job`, title: 'Potter' }])
  })

  it('shelters a posting whose page is the list, holds no markup, or is broken; fails where most are', () => {
    const page = list([1, 2, 3, 4, 5].map((id) => card(id)).join(''))
    const pages = visit(page, [{ title: 'A' }, '{"@type":"Organization"}'])
    const moved = pages.map((one, n) => (n === 3 ? { ...one, url: `${HOST}/jobs/search?ss=1` } : one))
    expect(icims.parse(moved, board)).toMatchObject({
      postings: { length: 3 },
      rejections: [
        { externalId: '2', code: 'schema' },
        { externalId: '3', code: 'detail' },
      ],
      incomplete: null,
    })
    expect(() => icims.parse(visit(page, Array(5).fill('{"@type":"Thing"}')), board)).toThrow(
      expect.objectContaining({ field: 'JobPosting' }),
    )
  })

  it.each([
    ['https://careers-acme.icims.com/jobs/search?ss=1', 'careers-acme'],
    ['https://careers-acme.icims.com', 'careers-acme'],
    ['https://us-jobs-acme.icims.com/jobs/5098/payroll/job?mode=view', 'us-jobs-acme'],
    [first.url, 'careers-acme'],
    [icims.boardUrl(board), 'careers-acme'],
  ])('knows %s', (href, slug) => {
    expect(icims.recognise(new URL(href))).toEqual({ slug, config: {} })
  })

  it.each([
    'https://www.icims.com/jobs',
    'https://icims.com/jobs',
    'https://developer.icims.com/jobs',
    'https://careers-acme.icims.com/login',
    'https://careers-acme.icims.com.evil.example/jobs',
  ])('does not know %s', (href) => {
    expect(icims.recognise(new URL(href))).toBeNull()
  })

  it('finds a portal on a domain of the employer by its marks, and leaves a frame of another to its address', () => {
    const url = new URL('https://careers.acme.example/jobs/search')
    const frame =
      '<iframe id="icims_content_iframe" src="https://Careers-Acme.icims.com/jobs/search?in_iframe=1"></iframe>'
    expect(icims.recognisePage?.(frame, url)).toBeNull()
    const own = icims.recognisePage?.('<ul class="container-fluid iCIMS_JobsTable"></ul>', url)
    expect(own).toEqual({ slug: 'careers.acme.example', config: { host: 'careers.acme.example' } })
    expect(icims.requests({ ...board, ...own })[0]?.url).toBe(`${url.href}?ss=1&in_iframe=1&pr=0`)
    expect(icims.recognisePage?.('<a href="https://www.icims.com/jobs">Powered by iCIMS</a>', url)).toBeNull()
  })

  it.skipIf(!existsSync(RECORDED))('reads a list that a real board served', () => {
    const wipfli = { ...board, slug: 'careers-wipfli' }
    const page = pageOf(readFileSync(RECORDED, 'utf8'), icims.requests(wipfli)[0])
    const details = icims.next(page, wipfli).filter(({ kind }) => kind === 'detail')
    expect(details[0]).toEqual({
      url: 'https://careers-wipfli.icims.com/jobs/8214/payroll-tax-specialist/job?in_iframe=1',
      method: 'GET',
      body: null,
      expect: 'html',
      kind: 'detail',
      posting: '8214',
      version: '["Payroll Tax Specialist",["US"],null]',
    })
    const detail = pageOf('<html><script type="application/ld+json">{"@type":"JobPosting"}</script></html>', details[0])
    const { postings, rejections } = icims.parse([page, detail], wipfli)
    expect(postings).toMatchObject([
      { title: 'Payroll Tax Specialist', requisitionId: '2026-8214', locations: [{ country: 'US' }] },
    ])
    expect(rejections).toMatchObject([{ externalId: '8212', code: 'detail' }])
  })
})
