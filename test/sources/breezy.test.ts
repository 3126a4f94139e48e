import { describe, expect, it } from 'vitest'
import { breezy } from '../../src/sources/breezy.ts'
import type { Page } from '../../src/sources/define-source.ts'
import { pageOf } from './recorded-visit.ts'

const board = { slug: 'acme', name: 'Acme', config: {} }

function row(id: string, more: object = {}) {
  return { id, name: `Job ${id}`, url: `https://acme.breezy.hr/p/${id}-job`, ...more }
}

function ad(id: string, job: object | null = {}, error: Page['error'] = null): Page {
  const script = JSON.stringify({ '@type': 'JobPosting', title: 'On the page', description: '<p>Clay</p>', ...job })
  const text =
    job === null ? '<html><body>Loading</body></html>' : `<script type="application/ld+json">${script}</script>`
  const url = `https://acme.breezy.hr/p/${id}-job`
  return { ...pageOf(text, { url, kind: 'detail', expect: 'html', posting: id }), error }
}

function read(rows: object[], details: Page[]) {
  return breezy.parse([pageOf(JSON.stringify(rows)), ...details], board)
}

function readOne(more: object, job: object) {
  return read([row('a', more)], [ad('a', job)]).postings[0]
}

describe('breezy', () => {
  it('asks for the page of each ad, and for no other page', () => {
    const list = pageOf(JSON.stringify([row('a', { published_date: '2026-07-01' }), { id: 'b' }, row('c')]))
    const asked = breezy.next(list, board)
    expect(asked.map((request) => [request.url, request.posting, request.version])).toEqual([
      ['https://acme.breezy.hr/p/a-job', 'a', '["2026-07-01","Job a",null]'],
      ['https://acme.breezy.hr/p/c-job', 'c', '[null,"Job c",null]'],
    ])
    expect(breezy.next(ad('a'), board)).toEqual([])
  })

  it('names every posting that is there by the list alone, with none of them gone', () => {
    const { postings, rejections } = read([row('a'), row('b')], [])
    expect(postings).toEqual([])
    expect(rejections.map(({ externalId, code }) => [externalId, code])).toEqual([
      ['a', 'detail'],
      ['b', 'detail'],
    ])
  })

  it('loses one posting alone where its page is refused, and closes it where its page is gone', () => {
    const refused = ad('b', {}, { code: 'rate_limited', message: 'the answer was 403' })
    const gone = ad('c', {}, { code: 'gone', message: 'the answer was 404' })
    const { postings, rejections, incomplete } = read([row('a'), row('b'), row('c')], [ad('a'), refused, gone])
    expect(postings.map((posting) => posting.externalId)).toEqual(['a'])
    expect(rejections.map(({ externalId, code }) => [externalId, code])).toEqual([
      ['b', 'detail'],
      ['c', 'gone'],
    ])
    expect(incomplete).toBeNull()
  })

  it('loses one posting alone where its page has no JobPosting, and fails where none has', () => {
    const rows = [row('a'), row('b'), row('c')]
    const { rejections } = read(rows, [ad('a'), ad('b', null), ad('c')])
    expect(rejections).toMatchObject([{ externalId: 'b', code: 'schema' }])
    expect(() => read(rows, [ad('a', null), ad('b', null), ad('c', null)])).toThrow(
      expect.objectContaining({ code: 'schema', field: 'JobPosting' }),
    )
  })

  it('tells a page that was cut off', () => {
    const page = ad('a')
    const cut = { ...page, text: page.text.slice(0, 60) }
    expect(() => read([row('a')], [cut])).toThrow(expect.objectContaining({ code: 'cut_off', field: 'JobPosting' }))
  })

  it.each([
    [{ location: { name: 'Madrid, ES', is_remote: true } }, {}, ['remote']],
    [{ location: { name: 'Madrid, ES', is_remote: true } }, { jobLocationType: 'TELECOMMUTE' }, ['TELECOMMUTE']],
    [{ location: { name: 'Madrid, ES', is_remote: false } }, {}, []],
    [{ location: null }, {}, []],
  ])('says where the work is done: %j and %j', (more, job, workplaces) => {
    expect(readOne(more, job)?.workplaces).toEqual(workplaces)
  })

  it.each([
    [{ salary: '$75 - $95 / hr' }, {}, { min: null, max: null, currency: null, period: null, text: '$75 - $95 / hr' }],
    [{ salary: '' }, {}, null],
    [{ salary: null }, { baseSalary: { currency: 'EUR', value: { minValue: 0, maxValue: 0 } } }, null],
    [
      { salary: '€50k' },
      { baseSalary: { currency: 'EUR', value: { value: 50000, unitText: 'YEAR' } } },
      { min: 50000, max: 50000, currency: 'EUR', period: 'YEAR', text: '€50k' },
    ],
  ])('reads pay: %j and %j', (more, job, salary) => {
    expect(readOne(more, job)?.salary).toEqual(salary)
  })

  it('reads a country or type that is a bare name, and the only place where `locations` is empty', () => {
    const location = { city: 'Porto', country: 'Portugal', state: '', name: '' }
    const posting = readOne({ type: 'Full-Time', company: 'Acme SA', location, locations: [] }, {})
    expect(posting).toMatchObject({ company: 'Acme SA', employmentTypes: ['Full-Time'] })
    expect(posting?.locations).toEqual([{ text: null, city: 'Porto', region: null, country: 'Portugal' }])
  })

  it('takes the title of the list, and no requisition that is only the id again', () => {
    const posting = readOne({}, { identifier: { value: 'a' } })
    expect(posting).toMatchObject({ externalId: 'a', title: 'Job a', requisitionId: null })
    expect(readOne({}, { identifier: { value: 'R-1' } })).toMatchObject({ externalId: 'a', requisitionId: 'R-1' })
  })

  it('fails on a list that is no list', () => {
    expect(() => breezy.parse([pageOf('{"error":"gone"}')], board)).toThrow(
      expect.objectContaining({ code: 'schema', field: 'page' }),
    )
  })

  it.each([
    'https://acme.breezy.hr/',
    'https://acme.breezy.hr/p/6f2a90c41b7e-engineer',
    'https://acme.breezy.hr/json',
    'https://acme.breezy.hr/p/6f2a90c41b7e/apply',
  ])('knows %s', (href) => {
    expect(breezy.recognise(new URL(href))).toEqual({ slug: 'acme', config: {} })
  })

  it.each([
    'https://breezy.hr/',
    'https://www.breezy.hr/',
    'https://app.breezy.hr/p/x',
    'https://assets-cdn.breezy.hr/x.js',
  ])('takes %s for no board', (href) => {
    expect(breezy.recognise(new URL(href))).toBeNull()
  })

  it('knows a careers site on an own domain by its assets and its postings', () => {
    const assets = '<link rel="stylesheet" href="https://assets-cdn.breezy.hr/breezy-portal/portal.css">'
    const link = '<a href="/p/6f2a90c41b7e-engineer?source=site&amp;x=1">Engineer</a>'
    const url = new URL('https://jobs.acme.example/')
    const found = { slug: 'jobs.acme.example', config: { host: 'jobs.acme.example' } }
    expect(breezy.recognisePage?.(assets + link, url)).toEqual(found)
    expect(breezy.recognisePage?.(assets, new URL('https://jobs.acme.example/p/6f2a90c41b7e'))).toEqual(found)
    expect(breezy.requests({ name: null, ...found })[0]?.url).toBe('https://jobs.acme.example/json')
    expect(breezy.recognisePage?.(assets, url)).toBeNull()
    expect(breezy.recognisePage?.(link, url)).toBeNull()
    expect(breezy.recognisePage?.(assets + link, new URL('https://acme.breezy.hr/'))).toBeNull()
  })

  it.each(['../admin', 'a/b', 'a?b', '', '.', '%2e%2e', 'a b'])('puts no path trick into a URL: %j', (slug) => {
    expect(() => breezy.requests({ slug, name: null, config: {} })).toThrow(RangeError)
  })
})
