import { describe, expect, it } from 'vitest'
import { html } from '../../src/sources/html.ts'
import type { HtmlConfig } from '../../src/sources/html-config.ts'
import { adPage, boardOf, document, faultOf, job, listPage, nextUrls, parse, plain } from './html-board.ts'

describe('the detail pages of an html list', () => {
  const ld =
    '<script type="application/ld+json">{"@type":"JobPosting","title":"Marked","description":"<p>LD</p>","datePosted":"2026-01-02","hiringOrganization":"Acme"}</script>'
  const list = listPage(document(job(1)))

  it('are asked for once each, with what the row says of the ad', () => {
    const fields = { ...plain.fields, date: { selector: 'time' }, salary: { selector: 'b' } }
    const text = document(job(1, '<time>3 days ago</time><b>£9</b>'), job(1), job(2, '<time>2 May 2026</time>'))
    const requests = html.next(listPage(text), boardOf({ fields, detail: { jsonLd: true } }))
    expect(requests.map(({ posting, version, kind }) => [posting?.at(-1), version, kind])).toEqual([
      ['1', '["Job 1",null,null,null,null,[],[]]', 'detail'],
      ['2', '["Job 2",null,"2 May 2026",null,null,[],[]]', 'detail'],
    ])
  })

  it('are read by JSON-LD, by selectors, or by both, selectors first', () => {
    const ad = document(ld, '<h1>Picked</h1><div class="ad">Text</div>')
    const fields = { title: { selector: 'h1' }, description: { selector: '.ad' } }
    const read = (config: HtmlConfig['detail']) => parse([list, adPage(1, ad)], { detail: config }).postings[0]
    expect(read({ jsonLd: true })).toMatchObject({ title: 'Marked', company: 'Acme', postedAt: '2026-01-02' })
    expect(read({ fields })).toMatchObject({ title: 'Picked', company: null, description: { body: 'Text' } })
    expect(read({ jsonLd: true, fields })).toMatchObject({
      title: 'Picked',
      company: 'Acme',
      description: { body: 'Text' },
    })
    expect(read({ jsonLd: true, fields: { salary: { selector: 'b' } } })).toMatchObject({
      title: 'Marked',
      salary: null,
    })
    expect(read({ jsonLd: true })?.externalId).toBe('https://jobs.example/jobs/1')
  })

  it.each([
    ['no JobPosting', document('<p>Hello</p>'), { jsonLd: true }, 'JobPosting'],
    [
      'no description',
      document('<h1>Job</h1>'),
      { fields: { title: { selector: 'h1' }, description: { selector: '.ad' } } },
      '.ad',
    ],
    ['none of the fields', document('<p>Hello</p>'), { fields: { title: { selector: 'h1' } } }, 'h1'],
    [
      'no required field',
      document('<h1>J</h1>'),
      { fields: { title: { selector: 'h1' }, date: { selector: 'time', required: true } } },
      'time',
    ],
    ['no end', `<html><body>${ld}<h1>J</h1>`, { jsonLd: true }, 'end tag'],
    ['no end mark', document('<h1>J</h1>'), { fields: { title: { selector: 'h1' } }, end: 'footer' }, 'footer'],
  ])('with %s cost one posting, or fail where all are so', (_, text, config, field) => {
    const how = { detail: config }
    expect(faultOf([list, adPage(1, text)], how).message).toContain(field)
    const good = document(ld, '<h1>J</h1><p class="ad">x</p><time>now</time><footer>f</footer>')
    const visit = parse([listPage(document(job(1), job(2))), adPage(1, text), adPage(2, good)], how)
    expect(visit.postings.map((posting) => posting.externalId.at(-1))).toEqual(['2'])
    expect(visit.rejections).toMatchObject([{ externalId: 'https://jobs.example/jobs/1', code: 'schema' }])
  })

  it('are never asked for on another site', () => {
    const away = '<li class="job"><a href="https://ats.example/9">Job 9</a>'
    const page = listPage(document(job(1), away))
    const config = { detail: { jsonLd: true } }
    expect(nextUrls(page, config)).toEqual(['https://jobs.example/jobs/1'])
    expect(parse([page, adPage(1, document(ld))], config).rejections).toEqual([
      { externalId: 'https://ats.example/9', code: 'schema', why: 'rows.1.url: a detail page on another site' },
    ])
    expect(parse([page]).postings).toHaveLength(2)
  })
})
