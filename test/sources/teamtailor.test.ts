import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/sources/define-source.ts'
import { teamtailor } from '../../src/sources/teamtailor.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/teamtailor.json', import.meta.url)
const board = { slug: 'acme', name: 'Acme', config: {} }
const ownDomain = { slug: 'jobs.acme.example', name: 'Acme', config: { host: 'jobs.acme.example' } }
const rss = { ...board, config: { feed: 'rss' as const } }

function item(id: number, more: object = {}) {
  return { id: `uuid-${id}`, title: `Job ${id}`, url: `https://acme.teamtailor.com/jobs/${id}-job`, ...more }
}

function xmlItem(id: number, more = ''): string {
  const link = `https://acme.teamtailor.com/jobs/${id}-job`
  return `<item><title>Job ${id}</title><link>${link}</link><guid>uuid-${id}</guid>${more}</item>`
}

function channel(items: string): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:tt="https://teamtailor.com/locations"><channel><title>Acme AB</title><link>https://acme.teamtailor.com/jobs</link>${items}</channel></rss>`
}

/** Visits a board whose server answers a query. */
function visit(of: typeof board, answer: (query: URLSearchParams) => string): Page[] {
  const pages: Page[] = []
  const open = teamtailor.requests(of)
  for (let request = open.shift(); request && pages.length < 20; request = open.shift()) {
    const page = { ...pageOf(answer(new URL(request.url).searchParams)), request, url: request.url }
    pages.push(page)
    open.push(...teamtailor.next(page, of))
  }
  return pages
}

function jsonFeed(items: object[], nextUrl?: string): string {
  return JSON.stringify({ title: 'Acme AB', items, ...(nextUrl !== undefined && { next_url: nextUrl }) })
}

function readItem(more: object) {
  return teamtailor.parse([pageOf(jsonFeed([item(1, more)]))], board).postings[0]
}

describe('teamtailor', () => {
  it.each([
    ['https://acme.teamtailor.com/jobs', 'acme', {}],
    ['https://acme.teamtailor.com/sv/jobs/551-driver', 'acme', {}],
    ['https://career.teamtailor.com/jobs.json', 'career', {}],
    ['https://acme.teamtailor.com/jobs.rss', 'acme', { feed: 'rss' }],
    ['https://acme-16.na.teamtailor.com/jobs', 'acme-16', { host: 'acme-16.na.teamtailor.com' }],
  ])('%s is the board %s %j', (href, slug, config) => {
    expect(teamtailor.recognise(new URL(href))).toEqual({ slug, config })
    expect(teamtailor.config.parse(config)).toEqual(config)
  })

  it.each([
    'https://www.teamtailor.com/en/careers',
    'https://app.teamtailor.com/companies/x',
    'https://tt.teamtailor.com/y',
    'https://teamtailor.com/jobs',
    'https://images.teamtailor-cdn.com/x.png',
    'https://acme.teamtailor.com.evil.example/jobs',
    'https://a.b.c.teamtailor.com/jobs',
  ])('%s is none', (href) => {
    expect(teamtailor.recognise(new URL(href))).toBeNull()
  })

  it.each([
    ['<script src="https://assets-aws.teamtailor-cdn.com/assets/careersite-be8c.js" type="module"></script>', true],
    ['<link rel="stylesheet" href="//assets-aws.teamtailor-cdn.com/assets/careersite-1.css">', true],
    ['<meta name="generator" content="Teamtailor">', true],
    ['<script src="https://scripts.teamtailor-cdn.com/widgets/eu-pink/jobs.js" async></script>', false],
    ['<img src="https://images.teamtailor-cdn.com/assets/x.png">', false],
    ['<p>Teamtailor is an ATS.</p>', false],
  ])('knows a career site on an employer’s own domain by its page: %s', (html, isSite) => {
    const found = teamtailor.recognisePage?.(html, new URL('https://jobs.acme.example/jobs'))
    expect(found).toEqual(isSite ? { slug: ownDomain.slug, config: ownDomain.config } : null)
  })

  it('asks the employer’s own domain where there is one', () => {
    expect(teamtailor.requests(ownDomain)[0]?.url).toBe('https://jobs.acme.example/jobs.json')
    expect(teamtailor.boardUrl(ownDomain)).toBe('https://jobs.acme.example/jobs')
    expect(() => teamtailor.requests({ ...board, slug: 'a/b' })).toThrow(RangeError)
  })

  it('follows next_url to its end, and never to another host', () => {
    const pages = visit(board, (query) => {
      if (query.get('page') === null) return jsonFeed([item(1)], 'https://evil.example/jobs.json?page=2&per_page=100')
      return query.get('page') === '2' ? jsonFeed([item(2)], '/jobs.json?page=3&per_page=100') : jsonFeed([item(3)])
    })
    expect(pages.map((page) => page.request.url)).toEqual([
      'https://acme.teamtailor.com/jobs.json',
      'https://acme.teamtailor.com/jobs.json?page=2&per_page=100',
      'https://acme.teamtailor.com/jobs.json?page=3&per_page=100',
    ])
    const parsed = teamtailor.parse(pages, board)
    expect(parsed.postings.map((posting) => posting.externalId)).toEqual(['uuid-1', 'uuid-2', 'uuid-3'])
    expect(parsed.incomplete).toBeNull()
  })

  it.each(['https://acme.teamtailor.com/jobs.json', 'https://acme.teamtailor.com/other.json'])(
    'proves nothing where the next page is the same one again: %s',
    (nextUrl) => {
      const pages = visit(board, () => jsonFeed([item(1)], nextUrl))
      expect(pages).toHaveLength(1)
      expect(teamtailor.parse(pages, board)).toMatchObject({
        postings: [{ externalId: 'uuid-1' }],
        incomplete: { code: 'repeated_page' },
      })
    },
  )

  it('takes the text of the feed, the rest from the JobPosting beside it', () => {
    const said = {
      title: 'Job 1',
      description: '<p>short</p>',
      datePosted: '2026-06-01',
      identifier: { '@type': 'PropertyValue', name: 'Acme AB', value: 551 },
      jobLocation: [{ address: { addressLocality: 'Madrid', addressCountry: 'ES', addressRegion: 'Europe' } }],
    }
    const more = { content_html: '<p>long</p>', date_published: '2026-06-02', _jobposting: said }
    expect(readItem(more)).toMatchObject({
      externalId: 'uuid-1',
      company: 'Acme AB',
      description: { body: '<p>long</p>' },
      locations: [{ city: 'Madrid', region: null, country: 'ES' }],
      postedAt: '2026-06-01',
      requisitionId: '551',
    })
    expect(readItem({ _jobposting: said })?.description?.body).toBe('<p>short</p>')
    expect(readItem({ date_published: '2026-06-02', _jobposting: null })?.postedAt).toBe('2026-06-02')
  })

  it.each([
    ['{"jobs":[]}', 'items'],
    ['{"items":[{"id":1,"title":"x"}]}', 'items.0.url'],
    ['{"items":[{"title":"x","url":"https://a.example/"}]}', 'items.0.id'],
  ])('fails on %s', (text, field) => {
    expect(() => teamtailor.parse([pageOf(text)], board)).toThrow(expect.objectContaining({ code: 'schema', field }))
  })

  describe('with its RSS feed', () => {
    function serve(size: number, clamp = 1000) {
      return (query: URLSearchParams) => {
        const [offset, limit] = [Number(query.get('offset')), Math.min(Number(query.get('per_page')), clamp)]
        const ids = Array.from({ length: size }, (_, index) => index).slice(offset, offset + limit)
        return channel(ids.map((id) => xmlItem(id)).join(''))
      }
    }

    it.each([
      [0, 1000, 1],
      [3, 1000, 1],
      [100, 1000, 2],
      [101, 1000, 2],
      [230, 1000, 4],
      [45, 20, 3],
    ])('sees all of %i items at %i a page in %i pages', (size, clamp, pages) => {
      const seen = visit(rss, serve(size, clamp))
      expect(seen).toHaveLength(pages)
      expect(teamtailor.parse(seen, rss)).toMatchObject({ rejections: [], incomplete: null })
      expect(teamtailor.parse(seen, rss).postings).toHaveLength(size)
    })

    it('reads places, workplace and the escaped text', () => {
      const more = `<description>&lt;p&gt;R&amp;amp;D&lt;/p&gt;</description><pubDate>Thu, 09 Jul 2026 08:25:51 +0200</pubDate>
        <remoteStatus>hybrid</remoteStatus><tt:locations><tt:location><tt:name>HQ</tt:name><tt:city>Seoul</tt:city>
        <tt:country>South Korea</tt:country></tt:location><tt:location><tt:name/><tt:city></tt:city></tt:location></tt:locations>
        <tt:department>Lab</tt:department><tt:role>Chemist</tt:role>`
      const { postings } = teamtailor.parse([pageOf(channel(xmlItem(7, more)))], rss)
      expect(postings).toMatchObject([
        {
          externalId: 'uuid-7',
          url: 'https://acme.teamtailor.com/jobs/7-job',
          company: 'Acme AB',
          description: { format: 'html', body: '<p>R&amp;D</p>' },
          locations: [{ text: 'HQ', city: 'Seoul', country: 'South Korea' }],
          workplaces: ['hybrid'],
          employmentTypes: [],
          postedAt: 'Thu, 09 Jul 2026 08:25:51 +0200',
        },
      ])
    })

    it.each([
      ['<html><body>Blocked</body></html>', 'schema', 'rss'],
      [channel(xmlItem(1)).slice(0, -30), 'cut_off', 'rss'],
      ['<rss version="2.0"></rss>', 'schema', 'rss.channel'],
      [channel('<item><title>x</title><link>https://a.example/</link></item>'), 'schema', 'item.0.id'],
    ])('fails on %s', (text, code, field) => {
      const page = pageOf(text, teamtailor.requests(rss)[0])
      expect(teamtailor.next(page, rss)).toEqual([])
      expect(() => teamtailor.parse([page], rss)).toThrow(expect.objectContaining({ code, field }))
    })
  })

  it.skipIf(!existsSync(RECORDED))('reads a page that a real board served', () => {
    const { postings, rejections, incomplete } = teamtailor.parse([pageOf(readFileSync(RECORDED, 'utf8'))], board)
    expect(rejections).toEqual([])
    expect(incomplete).toBeNull()
    expect(postings).toHaveLength(2)
    expect(postings[1]).toMatchObject({
      externalId: 'a52c9a45-1132-44c9-9696-76974817ae6e',
      url: 'https://career.teamtailor.com/jobs/7069633-mid-market-account-executive-copenhagen',
      company: 'Teamtailor',
      locations: [
        { city: 'Stockholm', region: null, country: 'SE' },
        { city: 'København', region: null, country: 'DK' },
      ],
      postedAt: '2026-01-18T19:35:57+01:00',
      requisitionId: '7069633',
    })
  })
})
