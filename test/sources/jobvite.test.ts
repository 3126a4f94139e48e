import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detail, get, type Page } from '../../src/sources/define-source.ts'
import { recogniseBoard } from '../../src/sources/index.ts'
import { jobvite } from '../../src/sources/jobvite.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/jobvite.html', import.meta.url)
const board = { slug: 'acme', name: 'Acme', config: {} }
const SEARCH = 'https://jobs.jobvite.com/acme/search?fr=true&nl=1'

function document(body: string): string {
  return `<!DOCTYPE html><html><body><article class="jv-page-body">${body}</article></body></html>`
}

function list(body: string, of = board): Page {
  return { ...pageOf(document(body), get(SEARCH.replace('acme', of.slug), 'html')) }
}

function row(id: string, slug = 'acme'): string {
  return `<tr><td class="jv-job-list-name"><a href="/${slug}/job/${id}">Job ${id}</a></td></tr>`
}

function ad(id: string, body: string, url = `https://jobs.jobvite.com/acme/job/${id}`): Page {
  return { ...pageOf(document(body), detail(`${url}?fr=true&nl=1`, 'html', { posting: id, version: null })), url }
}

function ids(body: string): (string | null)[] {
  return jobvite.parse([list(body)], board).rejections.map((rejection) => rejection.externalId)
}

describe('jobvite', () => {
  it.each([
    ['a table', `<table>${row('o1')}${row('o2')}</table>`],
    [
      'links around all',
      '<a href="/acme/job/o1"><div class="jv-job-list-name">A</div></a><a href="/acme/job/o2"><div>B</div></a>',
    ],
    [
      'a list',
      '<ul><li><a class="jv-job-list-name" href="/careers/acme/job/o1?x=1">A</a><li><a href="https://jobs.jobvite.com/Acme/job/o2">B</a></ul>',
    ],
  ])('reads the jobs of %s', (_, body) => {
    expect(ids(body)).toEqual(['o1', 'o2'])
  })

  it('leaves alone links to other boards, and to no job', () => {
    const other = `${row('x1', 'other')}<a href="/acme/job/o1/apply">Apply</a><a href="/acme/jobs">All</a><a href="/acme/jobAlerts">Alerts</a>`
    expect(ids(`<table>${row('o1')}${other}</table>`)).toEqual(['o1'])
    expect(() => jobvite.parse([list(other)], board)).toThrow(/does not say that there are none/)
  })

  it.each(['No results found', 'There are no open positions at this time.', 'no jobs'])('believes %j', (words) => {
    expect(jobvite.parse([list(`<div class="jv-job-list">${words}</div>`)], board)).toMatchObject({
      postings: [],
      total: 0,
    })
  })

  it('does not take the words of a script for those of the page', () => {
    const page = list('<script>var none = "No results found"</script><div class="jv-job-list"></div>')
    expect(() => jobvite.parse([page], board)).toThrow(expect.objectContaining({ code: 'schema' }))
  })

  it.each([
    ['/acme/search/?p=1', ['https://jobs.jobvite.com/acme/search/?p=1&fr=true&nl=1']],
    ['/acme/search?q=&amp;l=&amp;p=1&amp;nl=0', ['https://jobs.jobvite.com/acme/search?q=&l=&p=1&nl=1&fr=true']],
    ['https://evil.example/acme/search?p=1', []],
    ['/other/search?p=1', []],
  ])('follows %s', (href, urls) => {
    const page = list(`${row('o1')}<a href="${href}" class="jv-pagination-next">Next</a>`)
    const requests = jobvite.next(page, board)
    expect(requests.filter(({ kind }) => kind === 'list').map(({ url }) => url)).toEqual(urls)
  })

  it('says how many there are, and nothing where the page is silent', () => {
    const total = (words: string) =>
      jobvite.parse([list(`${row('o1')}<p class="jv-pagination-text">${words}</p>`)], board).total
    expect([total('1-50 of 1,266'), total('')]).toEqual([1266, null])
  })

  it('reads a row that stood on two pages once, and tells', () => {
    const pages = [list(row('o1') + row('o2')), list(row('o2') + row('o3'))]
    const { rejections } = jobvite.parse(pages, board)
    expect(rejections).toContainEqual(expect.objectContaining({ externalId: 'o2', code: 'duplicate_id' }))
  })

  it.each([
    ['2 Locations', []],
    ['1 location', []],
    [' Berlin,\n  Germany', ['Berlin, Germany']],
  ])('the place %j', (said, places) => {
    const rows = `<table><tr><td><a href="/acme/job/o1">A</a></td><td class="jv-job-list-location">${said}</td></tr></table>`
    const page = ad('o1', '<div class="jv-job-detail-description"><p>Do.</p></div>')
    const [posting] = jobvite.parse([list(rows), page], board).postings
    expect(posting?.locations.map((place) => place.text)).toEqual(places)
  })

  it('shelters a job whose page has become the list', () => {
    const away = ad('o1', 'x', 'https://jobs.jobvite.com/careers/acme/jobs?error=404')
    const visit = jobvite.parse([list(row('o1')), away], board)
    expect(visit).toMatchObject({ postings: [], incomplete: null, rejections: [{ externalId: 'o1', code: 'detail' }] })
  })

  it('fails where no page describes its job, and loses one such page alone', () => {
    const bare = ad('o1', '<h2 class="jv-header">Job</h2>')
    expect(() => jobvite.parse([list(row('o1')), bare], board)).toThrow(
      expect.objectContaining({ code: 'schema', field: 'JobPosting.description' }),
    )
    const good = ad('o2', '<div class="jv-job-detail-description">Do.</div>')
    const visit = jobvite.parse([list(row('o1') + row('o2')), bare, good], board)
    expect([visit.postings.length, visit.rejections[0]?.code]).toEqual([1, 'schema'])
  })

  it.each([
    ['https://jobs.jobvite.com/acme/jobs', 'acme'],
    ['https://jobs.jobvite.com/careers/acme/job/oAbC?__jvst=x', 'acme'],
    ['https://jobs.jobvite.com/acme-2/search?p=1', 'acme-2'],
  ])('%s is a board', (href, slug) => {
    expect(recogniseBoard(new URL(href))).toMatchObject({ source: { name: 'jobvite' }, slug, config: {} })
    expect(recogniseBoard(new URL(jobvite.boardUrl({ ...board, slug })))).toMatchObject({ slug })
  })

  it.each([
    'https://jobs.jobvite.com/',
    'https://jobs.jobvite.com/careers',
    'https://jobs.jobvite.com/__assets__/x.js',
    'https://jobs.jobvite.com.evil.example/acme',
  ])('%s is none', (href) => {
    expect(recogniseBoard(new URL(href))).toBeNull()
  })

  it("knows the frame on an employer's own page", () => {
    const url = new URL('https://acme.example/careers')
    const page = '<div class="jv-careersite" data-careersite="acme" data-site=""></div>'
    expect(jobvite.recognisePage?.(page, url)).toEqual({ slug: 'acme', config: {} })
    expect(jobvite.recognisePage?.('<div data-careersite="../x"></div>', url)).toBeNull()
    expect(jobvite.recognisePage?.('<p>jobvite</p>', url)).toBeNull()
  })

  it.skipIf(!existsSync(RECORDED))('reads a page that a real board served', () => {
    const of = { ...board, slug: 'feedingamerica' }
    const page = { ...list('', of), text: readFileSync(RECORDED, 'utf8') }
    const requests = jobvite.next(page, of)
    expect(requests.map(({ posting, version }) => [posting, version])).toEqual([
      ['octxAfww', '["Manager, Development (Chicago/Hybrid)","Chicago, Illinois"]'],
      ['ohAzAfwK', '["Manager, Technology Vendor Management (Chicago/Hybrid)","Chicago, Illinois"]'],
    ])
    expect(requests[0]?.url).toBe('https://jobs.jobvite.com/feedingamerica/job/octxAfww?fr=true&nl=1')
    const ads = requests.map((request) => pageOf(document('<div class="jv-job-detail-description">Do.</div>'), request))
    const visit = jobvite.parse([page, ...ads], of)
    expect(visit).toMatchObject({ rejections: [], incomplete: null, total: null })
    expect(visit.postings.map(({ title, locations }) => [title, locations[0]?.text])).toEqual([
      ['Manager, Development (Chicago/Hybrid)', 'Chicago, Illinois'],
      ['Manager, Technology Vendor Management (Chicago/Hybrid)', 'Chicago, Illinois'],
    ])
  })
})
