import { describe, expect, it } from 'vitest'
import { SourceChangedError } from '../../src/errors.ts'
import type { Page } from '../../src/sources/define-source.ts'
import { html } from '../../src/sources/html.ts'
import { boardOf, document, faultOf, job, listPage, nextUrls, parse, START } from './html-board.ts'
import { recordedVisit } from './recorded-visit.ts'

describe('an html page that ends too early', () => {
  it('fails wherever the recorded list is cut before its end', () => {
    const { pages, board: recorded } = recordedVisit('html')
    const board = { ...recorded, config: html.config.parse(recorded.config) }
    const [first] = pages
    const whole = first?.text ?? ''
    const end = whole.indexOf('</body>') + '</body>\n'.length
    for (let length = 0; length < end + '</html'.length; length += 3) {
      const cut = { ...(first as Page), text: whole.slice(0, length) }
      expect(() => html.parse([cut], board), `cut after ${length}`).toThrow(SourceChangedError)
      expect(html.next(cut, board)).toEqual([])
    }
  })

  it.each([
    ['one root', `<ul>${job(1)}${job(2)}</ul> <!-- end -->`, 2],
    ['no html tags but a body', `<head></head><body>${job(1)}</body>`, 1],
    ['a script behind </html>', `${document(job(1))}<script>1</script>`, 1],
    [
      'end tags that HTML lets out',
      document('<ul><li class="job"><a href="/1">A</a><li class="job"><a href="/2">B</a>'),
      2,
    ],
  ])('is not one with %s', (_, text, rows) => {
    expect(parse([listPage(text)]).postings).toHaveLength(rows)
  })

  it('needs a proof where the page is a piece with several roots', () => {
    const piece = [job(1), job(2)].join('\n')
    const total = { selector: 'b', pattern: 'of (.+)' }
    expect(faultOf([listPage(piece)])).toMatchObject({ code: 'cut_off', field: 'end' })
    expect(parse([listPage(`${piece}<i>.</i>`)], { end: 'i' }).postings).toHaveLength(2)
    expect(parse([listPage(`${piece}<b>2 of 1,024</b>`)], { total })).toMatchObject({ total: 1024 })
  })

  it.each([
    ['absent', document(job(1), job(2)), '#foot'],
    ['before the last row', document(job(1), '<p id="foot">', job(2)), '#foot'],
  ])('is one where the end mark is %s', (_, text, end) => {
    expect(faultOf([listPage(text)], { end })).toMatchObject({ code: 'cut_off', field: end })
  })

  it('trusts the end mark more than end tags', () => {
    expect(parse([listPage(`<html><body><div>${job(1)}<p id="foot">`)], { end: '#foot' }).postings).toHaveLength(1)
  })
})

describe('the pages of an html list', () => {
  const next = { selector: 'a[rel=next]' }
  const link = (href: string) => listPage(document(job(1), `<a rel="next" href="${href}">Next</a>`))

  it.each([
    ['?page=2', ['https://jobs.example/list?page=2']],
    ['//www.jobs.example/list/2#top', ['https://www.jobs.example/list/2']],
  ])('follow the link %s', (href, urls) => {
    expect(nextUrls(link(href), { next })).toEqual(urls)
  })

  it('end where there is no link', () => {
    expect(nextUrls(listPage(document(job(1))), { next })).toEqual([])
  })

  it.each(['#', '', 'javascript:void(0)', START, 'https://evil.example/list'])(
    'are no end where the link leads nowhere: %j',
    (href) => {
      expect(faultOf([link(href)], { next })).toMatchObject({ code: 'schema', field: 'a[rel=next]' })
      expect(nextUrls(link(href), { next })).toEqual([])
    },
  )

  it.each([
    ['https://jobs.example/list?p={page}', START, 2, ['https://jobs.example/list?p=2']],
    ['https://jobs.example/list?p={page}', 'https://jobs.example/list?p=0', 2, ['https://jobs.example/list?p=1']],
    ['https://jobs.example/list/{page}/x', 'https://jobs.example/list/9/x', 2, ['https://jobs.example/list/10/x']],
    ['https://jobs.example/list?from={offset}', START, 3, ['https://jobs.example/list?from=3']],
    [
      'https://jobs.example/list?from={offset}',
      'https://jobs.example/list?from=20',
      7,
      ['https://jobs.example/list?from=27'],
    ],
    ['https://jobs.example/list?from={offset}', 'https://jobs.example/list?from=20', 0, []],
  ])('are counted: %s after %s with %i rows', (pages, url, rows, urls) => {
    const text = rows === 0 ? '<p class="none">No more</p>' : Array.from({ length: rows }, (_, n) => job(n)).join('')
    expect(nextUrls(listPage(document(text), url), { pages })).toEqual(urls)
  })

  it('stop at the stated total where offsets are counted', () => {
    const text = document(job(1), job(2), '<b>22 jobs</b>')
    const config = { pages: 'https://jobs.example/list?from={offset}', total: { selector: 'b' } }
    expect(nextUrls(listPage(text, 'https://jobs.example/list?from=20'), config)).toEqual([])
  })

  it('hang on the base of the page', () => {
    const text = `<html><head><base href="/en/"></head><body>${job(1)}<a rel="next" href="2">n</a></body></html>`
    expect(nextUrls(listPage(text), { next })).toEqual(['https://jobs.example/en/2'])
  })

  it('have one total for each start', () => {
    const urls = [START, 'https://jobs.example/other']
    const total = { selector: 'b' }
    const pages = [listPage(document(job(1), '<b>1 200</b>')), listPage(document(job(2), '<b>3</b>'), urls[1])]
    const later = listPage(document(job(3), '<b>3</b>'), 'https://jobs.example/other?page=2')
    expect(html.requests(boardOf({ urls })).map((request) => request.url)).toEqual(urls)
    expect(parse([...pages, later], { urls, total }).total).toBe(1203)
  })

  it('fail where the total is no longer there', () => {
    expect(faultOf([listPage(document(job(1)))], { total: { selector: 'b' } })).toMatchObject({
      code: 'schema',
      field: 'b',
    })
    expect(parse([listPage(document('<p class="none">'))], { total: { selector: 'b' } }).total).toBe(0)
  })
})
