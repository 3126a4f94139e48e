import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { html } from '../../src/sources/html.ts'
import type { HtmlConfig } from '../../src/sources/html-config.ts'
import { document, faultOf, job, listPage, parse, plain } from './html-board.ts'

const RECORDED = new URL('../../../shared/data/recorded/boards/', import.meta.url)
describe('an html list', () => {
  it('takes the address without the part behind # for the id where no id is given', () => {
    const [posting] = parse([listPage(document('<li class="job"><a href="a?x=1#apply"> A &amp;\n B </a>'))]).postings
    expect(posting).toMatchObject({
      externalId: 'https://jobs.example/a?x=1',
      url: 'https://jobs.example/a?x=1#apply',
      title: 'A & B',
      company: null,
      locations: [],
      description: null,
    })
  })

  it('may hold whole ads, and the one employer that it is about', () => {
    const more = '<div class="ad"><p>Mend <b>nets</b> &lt; 3 m.</p><script>x()</script></div>'
    const fields = { ...plain.fields, description: { selector: '.ad' }, salary: { attr: 'data-pay' } }
    const text = document(`<li class="job" data-pay="£9 an hour"><a href="/1">Net Mender</a>${more}</li>`)
    const [posting] = parse([listPage(text)], { fields, company: 'Gull & Sons' }).postings
    expect(posting).toMatchObject({
      company: 'Gull & Sons',
      description: { format: 'html', body: '<p>Mend <b>nets</b> &lt; 3 m.</p><script>x()</script>' },
      salary: { text: '£9 an hour' },
    })
  })

  it('keeps what stands in several lines or cells apart', () => {
    const fields = { ...plain.fields, location: { selector: '.at' } }
    const text = document(job(1, '<p class="at">Cork<br>Ireland</p><p class="at"><span>Tra</span>lee</p>'))
    const places = parse([listPage(text)], { fields }).postings[0]?.locations.map((place) => place.text)
    expect(places).toEqual(['Cork Ireland', 'Tralee'])
  })

  it.each([
    ['a', ['A', 'B', 'C', 'D']],
    ['a:first', ['A', 'C']],
    ['a:eq(1)', ['B', 'D']],
    ['> a', ['A', 'C']],
    ['a:first-child', ['A', 'B', 'C', 'D']],
    ['body li:last-child > a', ['C']],
    ['.job > a, p a', ['A', 'B', 'C', 'D']],
    ['h1 a', []],
  ])('finds in each row what %j means there', (selector, tags) => {
    const rows = ['<a href="/1">A</a><p><a>B</a></p>', '<a href="/2">C</a><p><a>D</a></p>']
    const text = document(`<ul>${rows.map((row) => `<li class="job">${row}</li>`).join('')}</ul><h1><a>E</a></h1>`)
    const { postings } = parse([listPage(text)], { fields: { ...plain.fields, tags: { selector } } })
    expect(postings.flatMap((posting) => posting.tags)).toEqual(tags)
  })

  it('reads deeper than the call stack is', () => {
    const text = document(`<li class="job"><a href="/1">${'<div>'.repeat(20_000)}Deep${'</div>'.repeat(20_000)}</a>`)
    expect(parse([listPage(text)]).postings[0]?.title).toBe('Deep')
  })

  it.each([
    ['beside each other', '<li class="job"><a href="/1">Job</a>'.repeat(60_000)],
    ['in each other', '<div>'.repeat(900_000)],
  ])('refuses elements %s that no page has, at once', (_name, text) => {
    const began = performance.now()
    expect(() => parse([listPage(text)])).toThrow(expect.objectContaining({ code: 'schema' }))
    // Quadratic, each would take from 10 s to minutes.
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  it.each([
    ['neither rows nor what an empty list shows', document('<p>Hello</p>'), {}, 'schema', 'li.job'],
    [
      'no rows where no empty list is known',
      document('<p class="none">None</p>'),
      { empty: undefined },
      'schema',
      'li.job',
    ],
    ['rows without addresses', document('<li class="job"><a>Job</a>'), {}, 'schema', 'rows.0.url'],
    [
      'rows whose addresses are scripts',
      document('<li class="job"><a href="javascript:x">J</a>'),
      {},
      'schema',
      'rows.0.url',
    ],
    ['rows without titles', document('<li class="job"><a href="/1"> </a>'), {}, 'schema', 'rows.0.title'],
    ['JSON', '{"jobs":[]}', {}, 'schema', 'html'],
    ['nothing', '', {}, 'schema', 'html'],
  ])('fails loudly on %s', (_, text, config, code, field) => {
    expect(faultOf([listPage(text)], config as Partial<HtmlConfig>)).toMatchObject({ code, field })
  })

  it('names the selector that found nothing', () => {
    expect(faultOf([listPage(document('<li class="job"><h2>Job</h2>'))]).message).toContain('no url at "a"')
    expect(faultOf([listPage(document(''))]).message).toContain('no element "li.job" nor "p.none"')
  })

  it('loses one row alone to a field that it must have, and shelters it', () => {
    const fields = { ...plain.fields, company: { selector: 'i', required: true } }
    const rows = [1, 2, 3].map((n) => job(n, n === 2 ? '' : '<i>Acme</i>'))
    const visit = parse([listPage(document(...rows))], { fields })
    expect(visit.postings.map((posting) => posting.company)).toEqual(['Acme', 'Acme'])
    expect(visit.rejections).toEqual([
      { externalId: 'https://jobs.example/jobs/2', code: 'schema', why: 'rows.1.company: no company at "i"' },
    ])
    expect(visit.incomplete).toBeNull()
    const renamed = document(...[1, 2, 3, 4].map((n) => job(n)))
    expect(faultOf([listPage(renamed)], { fields })).toMatchObject({ code: 'schema', field: 'rows.0.company' })
  })

  it('turns away a second row of the same id', () => {
    const visit = parse([listPage(document(job(1), job(1)))])
    expect([visit.postings.length, visit.rejections.map((one) => one.code)]).toEqual([1, ['duplicate_id']])
  })
})

describe.skipIf(!existsSync(RECORDED))('lists that real sites served', () => {
  const read = (name: string) => readFileSync(new URL(name, RECORDED), 'utf8')

  it('web3.career', () => {
    const url = 'https://web3.career/remote-jobs'
    const config: HtmlConfig = {
      urls: [url],
      rows: 'tr[onclick]',
      fields: {
        id: { attr: 'onclick', pattern: "/(\\d+)'" },
        url: { attr: 'onclick', pattern: "'(/[^']+)'" },
        title: { selector: 'h2' },
        company: { selector: 'h3', required: true },
        location: { selector: '.location-col' },
        date: { selector: 'time' },
        salary: { selector: '.salary-col p:not(.salary-estimate)' },
        tags: { selector: '.badge' },
      },
    }
    expect(html.config.parse(config)).toEqual(config)
    const text = read('web3career_jobs_html.html')
    const visit = html.parse([listPage(text, url)], { slug: 'web3', name: null, config })
    expect(visit).toMatchObject({ rejections: [], incomplete: null })
    expect(visit.postings.map((posting) => posting.externalId)).toEqual(['148070', '148067', '148059', '145957'])
    expect(visit.postings.map((posting) => posting.salary?.text ?? null)).toEqual([
      null,
      '$76k - $84k',
      '$175k - $250k',
      '$18k - $36k',
    ])
    expect(visit.postings[2]).toMatchObject({
      title: 'Institutional BD – DeFi Lending App: 786c0',
      url: 'https://web3.career/institutional-bd-defi-lending-app-786c0-referment/148059',
      company: 'Referment',
      locations: [{ text: 'New York, NY, United States' }],
      postedAt: null,
      tags: ['business development', 'c', 'c plus plus', 'blockchain', 'crypto'],
    })
    const cut = listPage(text.slice(0, text.indexOf('JOB CARD 3')), url)
    expect(() => html.parse([cut], { slug: 'web3', name: null, config })).toThrow(/cut off/)
  })

  it('cryptocurrencyjobs.co', () => {
    const url = 'https://cryptocurrencyjobs.co/operations/'
    const config: HtmlConfig = {
      urls: [url],
      rows: 'ul > li:has(> h2)',
      fields: {
        url: { selector: 'h2 a' },
        title: { selector: 'h2 a' },
        company: { selector: 'h3', required: true },
        location: { selector: '> ul:nth-of-type(1) > li' },
        type: { selector: '> ul:nth-of-type(2) > li' },
        tags: { selector: '> ul:nth-of-type(3) > li' },
        salary: { selector: '> span', pattern: '^\\D\\d.*K$' },
        date: { selector: '> span', pattern: '^(?:Today|\\d+[hdwm])$' },
      },
    }
    expect(html.config.parse(config)).toEqual(config)
    const visit = html.parse([listPage(read('cryptocurrencyjobs_html.html'), url)], { slug: 'c', name: null, config })
    expect(visit.rejections).toEqual([])
    expect(visit.postings.map(({ company, salary, postedAt }) => [company, salary?.text ?? null, postedAt])).toEqual([
      ['Ethena Labs', '€50K – €75K', 'Today'],
      ['Legacy', null, '1d'],
      ['Chainalysis', null, '3d'],
      ['Paradigm', '$100K – $180K', '1d'],
    ])
    expect(visit.postings[0]).toMatchObject({
      externalId: 'https://cryptocurrencyjobs.co/operations/ethena-labs-financial-associate/',
      locations: [{ text: 'Remote - Portugal' }],
      tags: ['Accounting', 'DeFi', 'Finance', 'Non-Tech', 'Web3'],
    })
    expect(visit.postings[2]?.employmentTypes).toEqual(['Contract', 'Full-Time'])
  })
})
