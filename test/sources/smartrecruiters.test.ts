import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/sources/define-source.ts'
import { listPages } from '../../src/sources/details.ts'
import { shelteredIds } from '../../src/sources/incomplete.ts'
import { smartrecruiters } from '../../src/sources/smartrecruiters.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/smartrecruiters.json', import.meta.url)
const board = { slug: 'Acme', name: 'Acme', config: {} }
const AD = { jobAd: { sections: { jobDescription: { title: 'Job', text: '<p>Weave.</p>' } } } }

function row(id: number, more: object = {}) {
  return { id: String(id), name: `Job ${id}`, visibility: 'PUBLIC', ...more }
}

/** Visits a board on a server that gives at most `clamp` rows a page; `ad` is what each detail page says. */
function visit(rows: object[], { clamp = 100, ad = AD as object } = {}): Page[] {
  const pages: Page[] = []
  const open = smartrecruiters.requests(board)
  for (let request = open.shift(); request; request = open.shift()) {
    const { searchParams } = new URL(request.url)
    const [offset, limit] = [Number(searchParams.get('offset')), Number(searchParams.get('limit'))]
    const content = rows.slice(offset, offset + Math.min(limit, clamp))
    const answer = request.kind === 'list' ? { offset, limit, totalFound: rows.length, content } : ad
    const page = { ...pageOf(JSON.stringify(answer)), request, url: request.url }
    pages.push(page)
    open.push(...smartrecruiters.next(page, board))
  }
  return pages
}

function rowsOf(size: number): object[] {
  return Array.from({ length: size }, (_, index) => row(index))
}

function listOf(content: object[], totalFound = content.length): Page {
  const request = smartrecruiters.requests(board)[0]
  return pageOf(JSON.stringify({ totalFound, content }), request)
}

describe('smartrecruiters', () => {
  it.each([
    ['https://careers.smartrecruiters.com/Acme/', 'Acme'],
    ['https://jobs.smartrecruiters.com/Acme/744000-clerk?oga=true', 'Acme'],
    ['https://jobs.smartrecruiters.com/ni/Acme/0f-clerk', 'Acme'],
    ['https://jobs.smartrecruiters.com/oneclick-ui/company/Acme/publication/0f', 'Acme'],
    ['https://api.smartrecruiters.com/v1/companies/Acme/postings/744000', 'Acme'],
    ['https://jobs.smartrecruiters.com/', null],
    ['https://jobs.smartrecruiters.com/oneclick-ui/x/Acme', null],
    ['https://api.smartrecruiters.com/feed/publications', null],
    ['https://www.smartrecruiters.com/recruiting-software/', null],
    ['https://careers.smartrecruiters.com.evil.example/Acme', null],
    ['https://careers.smartrecruiters.com/a%2fb', null],
  ])('%s is the board %s', (href, slug) => {
    expect(smartrecruiters.recognise(new URL(href))).toEqual(slug === null ? null : { slug, config: {} })
  })

  it.each([
    [0, 1],
    [1, 1],
    [99, 1],
    [100, 1],
    [101, 2],
    [250, 3],
  ])('%i rows are all seen in %i lists, each with its own page', (size, lists) => {
    const pages = visit(rowsOf(size))
    expect(listPages(pages)).toHaveLength(lists)
    expect(pages).toHaveLength(lists + size)
    const parsed = smartrecruiters.parse(pages, board)
    expect(parsed).toMatchObject({ total: size, rejections: [], incomplete: null })
    expect(parsed.postings).toHaveLength(size)
  })

  it('misses no row where the server lowers the page size on its own', () => {
    for (const clamp of [1, 7, 20, 50]) {
      expect(smartrecruiters.parse(visit(rowsOf(130), { clamp }), board).postings).toHaveLength(130)
    }
  })

  it('ends at a page without rows, whatever the total says', () => {
    const page = listOf([], 500)
    expect(smartrecruiters.next(page, board)).toEqual([])
    expect(smartrecruiters.parse([page], board)).toMatchObject({ postings: [], total: 500 })
  })

  it('keeps the highest total: one that falls means that rows moved up a page unseen', () => {
    const pages = [listOf([row(1), row(2)], 4), listOf([row(4)], 3)]
    expect(smartrecruiters.parse(pages, board).total).toBe(4)
  })

  it('names every posting where only the lists are given', () => {
    const visited = smartrecruiters.parse(listPages(visit(rowsOf(3))), board)
    expect(visited.postings).toEqual([])
    expect(shelteredIds(visited.rejections)).toEqual(['0', '1', '2'])
  })

  it('asks for no page of a row that is not public, and again for one that changed', () => {
    const [first, second] = [row(1, { releasedDate: '2026-07-01' }), row(1, { releasedDate: '2026-07-02' })]
    const versions = [first, second].map((one) => smartrecruiters.next(listOf([one]), board)[0]?.version)
    expect(versions[0]).not.toBe(versions[1])
    expect(smartrecruiters.next(listOf([row(1, { visibility: 'INTERNAL' })]), board)).toEqual([])
    expect(smartrecruiters.next(listOf([row(1, { visibility: undefined })]), board)).toHaveLength(1)
  })

  it('takes an ad that says itself that it is closed for gone', () => {
    const parsed = smartrecruiters.parse(visit([row(1)], { ad: { ...AD, active: false } }), board)
    expect(parsed).toMatchObject({ postings: [], rejections: [{ externalId: '1', code: 'gone' }], incomplete: null })
  })

  it.each([
    [{ jobAd: {} }, 'jobAd.sections'],
    [{ jobAd: { sections: { jobDescription: { text: 7 } } } }, 'jobAd.sections.jobDescription.text'],
    [{}, 'jobAd'],
  ])('fails where all ads have another shape: %j', (ad, field) => {
    const pages = visit(rowsOf(3), { ad })
    expect(() => smartrecruiters.parse(pages, board)).toThrow(expect.objectContaining({ code: 'schema', field }))
  })

  it.each([
    [{ id: 'mid_senior_level', label: 'Kadra' }, 'mid senior level'],
    [{ label: 'Kadra' }, 'Kadra'],
    [{ id: 'not_applicable', label: 'Not Applicable' }, null],
    [{}, null],
  ])('reads the level %j', (experienceLevel, seniority) => {
    const [posting] = smartrecruiters.parse(visit([row(1, { experienceLevel })]), board).postings
    expect(posting?.seniority).toBe(seniority)
  })

  it('puts all sections of the ad together, each under its heading, and drops a link that is none', () => {
    const sections = {
      additionalInformation: { title: 'More', text: '<p>4</p>' },
      qualifications: { title: 'A & B', text: '<p>3</p>' },
      jobDescription: { title: null, text: '<p>2</p>' },
      companyDescription: { title: 'Us', text: ' ' },
    }
    const ad = { jobAd: { sections }, postingUrl: 'javascript:alert(1)', applyUrl: 'mailto:a@acme.example' }
    const [posting] = smartrecruiters.parse(visit([row(1)], { ad }), board).postings
    expect(posting?.description?.body).toBe('<p>2</p>\n<h3>A &amp; B</h3>\n<p>3</p>\n<h3>More</h3>\n<p>4</p>')
    expect(posting).toMatchObject({ url: 'https://jobs.smartrecruiters.com/Acme/1', applyUrl: null })
  })

  it.skipIf(!existsSync(RECORDED))('reads a page that a real board served', () => {
    const request = smartrecruiters.requests({ ...board, slug: 'knight' })[0]
    const list = pageOf(readFileSync(RECORDED, 'utf8'), request)
    const details = smartrecruiters.next(list, { ...board, slug: 'knight' })
    expect(details.map(({ url, posting }) => [url, posting])).toEqual([
      ['https://api.smartrecruiters.com/v1/companies/knight/postings/743999671674844', '743999671674844'],
    ])
    const ad = { ...pageOf(JSON.stringify(AD)), request: details[0] ?? list.request }
    const { postings, total } = smartrecruiters.parse([list, ad], board)
    expect(total).toBe(1)
    expect(postings).toMatchObject([
      {
        externalId: '743999671674844',
        title: 'CNA  / LPN - Consistent Hours. Start Next Week.',
        company: 'Knight Gayles',
        locations: [{ text: 'St. Louis, MO, United States', city: 'St. Louis', region: 'MO', country: 'us' }],
        employmentTypes: ['Part-time'],
        workplaces: [],
        seniority: null,
        language: 'en',
        postedAt: '2018-06-08T02:11:28.000Z',
        requisitionId: 'REF30D',
      },
    ])
  })
})
