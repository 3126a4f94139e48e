import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/sources/define-source.ts'
import { paylocity } from '../../src/sources/paylocity.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/paylocity.html', import.meta.url)
const GUID = '211e692d-c45a-4e3a-ae01-3e497af97929'
const board = { slug: GUID, name: 'Acme', config: {} }

function listPage(text: string): Page {
  return pageOf(text, { expect: 'html' })
}

function list(jobs: unknown, title = 'Acme Mills'): Page {
  const data = JSON.stringify({ ModuleTitle: title, Jobs: jobs })
  return listPage(`<html><body><script>\nwindow.pageData = ${data};\n</script></body></html>`)
}

function row(JobId: number, more: object = {}) {
  return { JobId, JobTitle: `Job ${JobId}`, IsInternal: false, ...more }
}

const DESCRIPTION = '<div class="job-listing-header">Description</div><div><p>Clay</p></div>'

function ad(posting: number, details = DESCRIPTION, job: object | null = null, error: Page['error'] = null): Page {
  const script = JSON.stringify({ '@type': 'JobPosting', title: 'On the page', ...job })
  const head = job === null ? '' : `<script type="application/ld+json">${script}</script>`
  const text = `<html><head>${head}</head><body><div class="job-preview-details">${details}</div></body></html>`
  const url = `https://recruiting.paylocity.com/Recruiting/Jobs/Details/${posting}`
  return { ...pageOf(text, { url, kind: 'detail', expect: 'html', posting: String(posting) }), error }
}

function readOne(more: object, page = ad(7), title?: string) {
  return paylocity.parse([list([row(7, more)], title), page], board).postings[0]
}

describe('paylocity', () => {
  it('finds the data whatever its strings hold and whatever the script does next', () => {
    const titles = ['a } b', 'a { b', 'a "quoted" \\ b', 'a </ b; window.pageData = {', 'ends in \\']
    const jobs = titles.map((JobTitle, index) => row(index + 1, { JobTitle }))
    const page = list(jobs)
    const more = { ...page, text: page.text.replace('};\n', '};\nwindow.other = {"Jobs":[]};\n') }
    const { postings } = paylocity.parse([more, ...jobs.map((job) => ad(job.JobId))], board)
    expect(postings.map((posting) => posting.title)).toEqual(titles)
  })

  it.each([
    ['a board that is not there', '<html><body><h1>Job Not Found</h1></body></html>', 'schema', 'window.pageData'],
    ['data that is cut off', list([row(1), row(2)]).text.slice(0, 120), 'cut_off', 'page'],
    ['data that ends in a string', list([row(1)]).text.slice(0, 60), 'cut_off', 'page'],
    ['data without a list', '<script>window.pageData = {"ModuleTitle":"Acme"};</script>', 'schema', 'Jobs'],
    ['data that is no JSON', "<script>window.pageData = {Jobs: ['a']};</script>", 'not_json', 'page'],
  ])('fails on %s', (_, text, code, field) => {
    expect(paylocity.next(listPage(text), board)).toEqual([])
    expect(() => paylocity.parse([listPage(text)], board)).toThrow(expect.objectContaining({ code, field }))
  })

  it('reads a script that never ends in a moment', () => {
    const text = `<script>window.pageData = {${'"\\'.repeat(2_000_000)}`
    const start = performance.now()
    expect(() => paylocity.parse([listPage(text)], board)).toThrow(expect.objectContaining({ code: 'cut_off' }))
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  it('asks for no ad that is for the company’s own people, and turns it away', () => {
    const page = list([row(1), row(2, { IsInternal: true })])
    expect(paylocity.next(page, board).map((request) => request.url)).toEqual([
      'https://recruiting.paylocity.com/Recruiting/Jobs/Details/1',
    ])
    const { postings, rejections } = paylocity.parse([page, ad(1)], board)
    expect(postings.map((posting) => posting.externalId)).toEqual(['1'])
    expect(rejections).toMatchObject([{ externalId: '2', code: 'unlisted' }])
  })

  it('shelters an ad whose row is broken, whose page is refused, cut off or says that it is not active', () => {
    const jobs = [row(1), row(2), row(3), row(4), row(5), row(6), { JobId: 7, JobTitle: '' }]
    const refused = ad(2, '', null, { code: 'rate_limited', message: 'the answer was 429' })
    const closed = ad(3, '<h1>Job Not Found</h1><p>Sorry, that job does not exist or is not currently active.</p>')
    const cut = { ...ad(4), text: ad(4).text.slice(0, -20) }
    const { postings, rejections, incomplete } = paylocity.parse(
      [list(jobs), ad(1), refused, closed, cut, ad(5), ad(6)],
      board,
    )
    expect(postings.map((posting) => posting.externalId)).toEqual(['1', '5', '6'])
    expect(rejections.map(({ externalId, code }) => [externalId, code])).toEqual([
      ['2', 'detail'],
      ['3', 'detail'],
      ['4', 'schema'],
      ['7', 'schema'],
    ])
    expect(incomplete).toBeNull()
  })

  it('fails where no ad has a text', () => {
    const type = '<div class="job-listing-header">Job Type</div><div>Full-time</div>'
    const pages = [list([row(1), row(2)]), ad(1, '<p>New look</p>'), ad(2, type, { description: '' })]
    expect(() => paylocity.parse(pages, board)).toThrow(
      expect.objectContaining({ code: 'schema', field: '.job-listing-header' }),
    )
  })

  it('takes every section of an ad, of which its JobPosting has but one', () => {
    const details = `<div class="job-listing-header">Job Type</div><div> Full-time </div>${DESCRIPTION}
      <div class="job-listing-header">Requirements &amp; more</div><div><div>Nested</div> wheel</div>
      <div class="job-listing-header">Benefits</div><div> </div>`
    const posting = readOne({}, ad(7, details, { description: '<p>Clay</p>', employmentType: 'OTHER' }))
    expect(posting?.description?.body).toBe('<p>Clay</p>\n<h3>Requirements &amp; more</h3><div>Nested</div> wheel')
    expect(posting?.employmentTypes).toEqual(['Full-time'])
  })

  it.each([
    [{ IsRemote: true, IndeedRemoteType: 2 }, ['Remote']],
    [{ IsRemote: false, IndeedRemoteType: 2 }, []],
    [{}, []],
  ])('believes IsRemote alone: %j', (more, workplaces) => {
    expect(readOne(more)?.workplaces).toEqual(workplaces)
  })

  const JobLocation = { Name: 'Plant 3', City: 'Duluth', State: 'MN', Country: 'USA' }
  const duluth = { city: 'Duluth', region: 'MN', country: 'USA' }
  it.each([
    [{ LocationName: 'Plant 3', JobLocation }, [{ text: 'Plant 3', ...duluth }]],
    [{ LocationName: '', JobLocation }, [{ text: null, ...duluth }]],
    [{ LocationName: 'Plant 3', JobLocation, ShouldDisplayLocation: false }, []],
    [{ LocationName: null, JobLocation: null }, []],
  ])('finds the place, but none that the employer hides: %j', (more, locations) => {
    expect(readOne(more)?.locations).toEqual(locations)
  })

  it.each([
    ['Acme Mills', 'Acme Mills'],
    ['Career Opportunities', null],
    ['Our Open Positions', null],
    ['Jobs at the mill', null],
    ['Openshaw Bakery', 'Openshaw Bakery'],
  ])('takes the title of the list for the company where it may be one: %s', (title, company) => {
    expect(readOne({}, ad(7), title)?.company).toBe(company)
    const named = ad(7, DESCRIPTION, { hiringOrganization: { name: 'Acme Inc.' } })
    expect(readOne({}, named, title)?.company).toBe('Acme Inc.')
  })

  it.each([
    [`https://recruiting.paylocity.com/recruiting/jobs/All/${GUID}/Acme-Mills`, GUID, `All/${GUID}`],
    [`https://recruiting.paylocity.com/Recruiting/Jobs/All/${GUID.toUpperCase()}`, GUID, `All/${GUID}`],
    ['https://recruiting.paylocity.com/recruiting/jobs/List/1438/ACME', '1438', 'List/1438'],
  ])('knows %s', (href, slug, path) => {
    const found = paylocity.recognise(new URL(href))
    expect(found).toEqual({ slug, config: {} })
    const url = `https://recruiting.paylocity.com/Recruiting/Jobs/${path}`
    expect(paylocity.requests({ slug, name: null, config: {} })[0]?.url).toBe(url)
    expect(paylocity.recognise(new URL(paylocity.boardUrl({ slug, name: null, config: {} })))).toEqual(found)
  })

  it.each([
    'https://recruiting.paylocity.com/Recruiting/Jobs/Details/4141169',
    'https://recruiting.paylocity.com/recruiting/jobs/All/not-a-guid',
    `https://www.paylocity.com/recruiting/jobs/All/${GUID}`,
  ])('takes %s for no board', (href) => {
    expect(paylocity.recognise(new URL(href))).toBeNull()
  })

  it.each(['../admin', 'a/b', 'a?b', '', '.', '%2e%2e', 'a b'])('puts no path trick into a URL: %j', (slug) => {
    expect(() => paylocity.requests({ slug, name: null, config: {} })).toThrow(RangeError)
  })

  it.skipIf(!existsSync(RECORDED))('reads a page that a real board served', () => {
    const page = listPage(readFileSync(RECORDED, 'utf8'))
    expect(paylocity.next(page, board).map((request) => request.posting)).toEqual(['4141169', '4401262'])
    const { postings, rejections } = paylocity.parse([page, ad(4141169), ad(4401262)], board)
    expect(rejections).toEqual([])
    expect(postings[0]).toMatchObject({
      title: 'Engineer/Associate Engineer, Power Systems',
      company: 'North Carolina Advanced Energy Corporation',
      locations: [{ text: 'Hybrid', city: 'Raleigh', region: 'NC', country: 'USA' }],
      workplaces: [],
      postedAt: '2026-08-08T11:27:44-05:00',
    })
  })
})
