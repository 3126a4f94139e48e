import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recruitee } from '../../src/sources/recruitee.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/recruitee.json', import.meta.url)
const board = { slug: 'acme', name: 'Acme', config: {} }
const ownDomain = { slug: 'careers.acme.example', name: 'Acme', config: { host: 'careers.acme.example' } }

function read(more: object) {
  const offer = { id: 1, title: 'Job', careers_url: 'https://acme.recruitee.com/o/job', ...more }
  return recruitee.parse([pageOf(JSON.stringify({ offers: [offer] }))], board)
}

describe('recruitee', () => {
  it.each([
    ['https://acme.recruitee.com/', 'acme'],
    ['https://acme-2.recruitee.com/o/dev-1/c/new', 'acme-2'],
    ['https://ACME.recruitee.com/api/offers/', 'acme'],
    ['https://www.recruitee.com/careers', null],
    ['https://app.recruitee.com/', null],
    ['https://api.recruitee.com/c/12/offers', null],
    ['https://jobs-widget.recruiteecdn.com/widget.js', null],
    ['https://acme.recruitee.com.evil.example/', null],
    ['https://a.b.recruitee.com/', null],
    ['https://recruitee.com/acme', null],
  ])('%s is the board %s', (href, slug) => {
    expect(recruitee.recognise(new URL(href))).toEqual(slug === null ? null : { slug, config: {} })
  })

  it.each([
    ['<meta content="https://careers.recruiteecdn.com/image/upload/x.png" property="og:image">', true],
    ['<script async src="https://careers.recruiteecdn.com/static/app.js"></script>', true],
    ['<img src="https://careers.recruiteecdn.com/image/upload/logo.png">', false],
    ['<script src="https://jobs-widget.recruiteecdn.com/widget.js"></script>', false],
    ['<p>We compared Recruitee with others.</p>', false],
  ])('knows a careers site on an employer’s own domain by its page: %s', (html, isSite) => {
    const found = recruitee.recognisePage?.(html, new URL('https://careers.acme.example/o/dev'))
    expect(found).toEqual(isSite ? { slug: ownDomain.slug, config: ownDomain.config } : null)
  })

  it('asks the employer’s own domain where there is one', () => {
    expect(recruitee.requests(ownDomain)[0]?.url).toBe('https://careers.acme.example/api/offers')
    expect(recruitee.requests(board)[0]?.url).toBe('https://acme.recruitee.com/api/offers')
    expect(recruitee.boardUrl(ownDomain)).toBe('https://careers.acme.example/')
  })

  it.each([
    'localhost',
    '127.0.0.1',
    'acme.example:8080',
    'acme.example/x',
    'https://acme.example',
    'a..example',
    '-a.example',
    '',
  ])('takes no host %j', (host) => {
    expect(recruitee.config.safeParse({ host }).success).toBe(false)
  })

  it('puts no path tricks into a URL', () => {
    for (const slug of ['../admin', 'a/b', 'evil.example#', '']) {
      expect(() => recruitee.requests({ ...board, slug })).toThrow(RangeError)
    }
  })

  it.each([
    [{ description: '<p>D</p>', requirements: '<p>R</p>' }, '<p>D</p>\n<p>R</p>'],
    [{ description: null, requirements: '<p>R</p>' }, '<p>R</p>'],
    [
      { description: '', translations: { nl: { title: 'Baan', description: '<p>N</p>', requirements: null } } },
      '<p>N</p>',
    ],
    [{ description: '<p>D</p>', translations: { nl: { description: '<p>N</p>' } } }, '<p>D</p>'],
  ])('takes the whole body: %j', (said, body) => {
    expect(read(said).postings[0]?.description).toEqual({ format: 'html', body })
  })

  it('has no body where nothing says one', () => {
    expect(read({ description: ' ', requirements: null }).postings[0]?.description).toBeNull()
  })

  it.each([
    [{ en: { title: 'Job', description: '<p>D</p>' } }, 'en'],
    [{ en: { title: 'Job', description: '<p>D</p>' }, nl: { title: 'Baan', description: '<p>N</p>' } }, 'en'],
    [{ en: { title: 'Job', description: '<p>D</p>' }, nl: { title: 'Job', description: '<p>D</p>' } }, null],
    [{ nl: { title: 'Baan', description: '<p>N</p>' } }, null],
    [{}, null],
    [null, null],
  ])('tells the language by the translation that it repeats: %j', (translations, language) => {
    expect(read({ description: '<p>D</p>', translations }).postings[0]?.language).toBe(language)
  })

  it.each([
    [{ remote: true, hybrid: false, on_site: false }, ['remote']],
    [{ remote: false, hybrid: true, on_site: true }, ['hybrid', 'on_site']],
    [{ remote: null }, []],
  ])('%j says %j of the workplace', (said, workplaces) => {
    expect(read(said).postings[0]?.workplaces).toEqual(workplaces)
  })

  it.each([
    [{ min: '0', max: '0', currency: 'EUR', period: 'month' }, null],
    [{ min: null, max: null, currency: null, period: null }, null],
    [
      { min: '2800', max: null, currency: 'EUR', period: 'month' },
      { min: '2800', max: null, period: 'month' },
    ],
  ])('reads the pay %j', (salary, expected) => {
    const pay = read({ salary }).postings[0]?.salary ?? null
    if (expected === null) expect(pay).toBeNull()
    else expect(pay).toMatchObject(expected)
  })

  it.each(['draft', 'internal', 'closed', 'archived'])('turns away an offer that is %s', (status) => {
    expect(read({ status })).toMatchObject({ postings: [], rejections: [{ externalId: '1', code: 'unlisted' }] })
  })

  it('fails on the answer for an unknown site', () => {
    const page = pageOf('{"error":"Not Found"}')
    expect(() => recruitee.parse([page], board)).toThrow(expect.objectContaining({ code: 'schema', field: 'offers' }))
  })

  it.skipIf(!existsSync(RECORDED))('reads a page that a real board served', () => {
    const { postings, rejections } = recruitee.parse([pageOf(readFileSync(RECORDED, 'utf8'))], board)
    expect(rejections).toEqual([])
    expect(postings).toHaveLength(2)
    expect(postings[0]).toMatchObject({
      externalId: '2700825',
      company: 'Acme',
      locations: [{ text: 'Berlin', city: 'Berlin', region: 'Berlin', country: 'DE' }],
      employmentTypes: ['fulltime_permanent'],
      workplaces: ['hybrid'],
      salary: { min: '60000', max: '75000', currency: 'EUR', period: 'year' },
      seniority: 'experienced',
      language: 'en',
      postedAt: '2026-08-05 10:10:39 UTC',
    })
    const body = postings[0]?.description?.body ?? ''
    for (const part of ['How you will make an impact', 'What we expect from you'])
      expect(body.split(part)).toHaveLength(2)
    expect(JSON.stringify(postings)).not.toContain('@acme.recruitee.com')
  })
})
