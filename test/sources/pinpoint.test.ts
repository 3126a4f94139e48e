import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pinpoint } from '../../src/sources/pinpoint.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/pinpoint.json', import.meta.url)
const board = { slug: 'acme', name: 'Acme', config: {} }
const LINK = '<a href="/en/postings/3f1c">Potter</a>'
const SCRIPT = '<script src="https://app.pinpointhq.com/assets/careers.js"></script>'

function read(row: object, of: Parameters<typeof pinpoint.parse>[1] = board) {
  const whole = { id: '7', title: 'Potter', url: 'https://acme.pinpointhq.com/en/postings/7', ...row }
  return pinpoint.parse([pageOf(JSON.stringify({ data: [whole] }))], of)
}

describe('pinpoint', () => {
  const pay = { compensation: '£20 / hour', compensation_minimum: 20, compensation_currency: 'GBP' }
  it.each([
    [true, { min: 20, max: null, currency: 'GBP', period: null, text: '£20 / hour' }],
    [false, null],
    [null, null],
    [undefined, null],
  ])('shows pay only where compensation_visible is true: %s', (compensation_visible, salary) => {
    expect(read({ ...pay, compensation_visible }).postings[0]?.salary).toEqual(salary)
  })

  it('finds the address of a posting by its path, on the domain that the board has', () => {
    const row = { url: null, path: '/en/postings/7' }
    expect(read(row).postings[0]?.url).toBe('https://acme.pinpointhq.com/en/postings/7')
    const own = { slug: 'careers.acme.example', name: null, config: { host: 'careers.acme.example' } }
    expect(read(row, own).postings[0]?.url).toBe('https://careers.acme.example/en/postings/7')
  })

  it.each([null, 'javascript:alert(1)', '//evil.example/7', ''])('takes no row without an address: path %j', (path) => {
    expect(() => read({ url: null, path })).toThrow(expect.objectContaining({ code: 'schema', field: 'data.0.url' }))
  })

  it('says nothing of a section that is empty, not even its heading', () => {
    const row = { description: ' ', benefits: '', benefits_header: 'Benefits', key_responsibilities: '<p>Clay</p>' }
    expect(read(row).postings[0]?.description).toEqual({ format: 'html', body: '<p>Clay</p>' })
    expect(read({ benefits_header: 'Benefits' }).postings[0]?.description).toBeNull()
  })

  it.each([
    ['https://acme.pinpointhq.com/', 'acme'],
    ['https://acme-co.pinpointhq.com/en/postings/3f1c', 'acme-co'],
    ['https://acme.pinpointhq.com/postings.json', 'acme'],
    ['https://acme.pinpointhq.com/jobs.rss', 'acme'],
  ])('knows %s', (href, slug) => {
    expect(pinpoint.recognise(new URL(href))).toEqual({ slug, config: {} })
  })

  it.each([
    'https://www.pinpointhq.com/careers/',
    'https://app.pinpointhq.com/assets/careers.js',
    'https://pinpointhq.com/',
    'https://a.b.pinpointhq.com/',
    'https://acme.pinpointhq.com.evil.example/',
  ])('takes %s for no board', (href) => {
    expect(pinpoint.recognise(new URL(href))).toBeNull()
  })

  it.each([
    ['a list', 'https://careers.acme.example/', `${SCRIPT}${LINK}`],
    ['a posting', 'https://careers.acme.example/en/postings/3f1c', SCRIPT],
    ['a feed', 'https://careers.acme.example/', `${SCRIPT}<link rel="alternate" href="/jobs.rss">`],
  ])('knows %s on an own domain', (_, href, html) => {
    const found = pinpoint.recognisePage?.(html, new URL(href))
    expect(found).toEqual({ slug: 'careers.acme.example', config: { host: 'careers.acme.example' } })
    expect(pinpoint.config.parse(found?.config)).toEqual(found?.config)
    const [request] = pinpoint.requests({
      slug: 'careers.acme.example',
      name: null,
      config: { host: 'careers.acme.example' },
    })
    expect(request?.url).toBe('https://careers.acme.example/postings.json')
  })

  it.each([
    ['a page that embeds the list', SCRIPT],
    ['a page of postings by another vendor', LINK],
    ['a page that links to a board elsewhere', `${SCRIPT}<a href="https://acme.pinpointhq.com/en/postings/1">x</a>`],
    ['a page that names the vendor in words', `app.pinpointhq.com ${LINK}`],
  ])('takes %s for no board of its own', (_, html) => {
    expect(pinpoint.recognisePage?.(html, new URL('https://www.acme.example/jobs'))).toBeNull()
  })

  it.each(['127.0.0.1', 'localhost', 'careers.acme.example:8080', 'acme.example/x', 'ACME.example'])(
    'takes no host %s',
    (host) => {
      expect(pinpoint.config.safeParse({ host }).success).toBe(false)
    },
  )

  it.each(['../admin', 'a/b', 'a?b', '', '.', '%2e%2e', 'a b'])('puts no path trick into a URL: %j', (slug) => {
    expect(() => pinpoint.requests({ slug, name: null, config: {} })).toThrow(RangeError)
  })

  it.skipIf(!existsSync(RECORDED))('reads a page that a real board served', () => {
    const { postings, rejections } = pinpoint.parse([pageOf(readFileSync(RECORDED, 'utf8'))], board)
    expect(rejections).toEqual([])
    expect(postings.map((posting) => posting.title)).toEqual([
      'Enterprise Applications Architect',
      'CRM Program Consultant',
    ])
    expect(postings[0]).toMatchObject({
      salary: { min: 135000, max: 198000, currency: 'USD', period: 'year' },
      validThrough: '2026-08-28T23:59:59-04:00',
      requisitionId: 'REQ-001',
      workplaces: ['remote'],
    })
    expect(postings[0]?.description?.body).toContain('<h3>What you bring</h3><p>Experience with CRM platforms.</p>')
    expect(postings[1]).toMatchObject({ url: 'https://acme.pinpointhq.com/postings/post-002', workplaces: ['hybrid'] })
  })
})
