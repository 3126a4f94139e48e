import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { presenceOf } from '../../src/sources/define-source.ts'
import { rss } from '../../src/sources/rss.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/boards/', import.meta.url)
const URL_OF_FEED = 'https://jobs.example/feed.rss'
const board = { slug: 'jobs.example', name: null, config: { url: URL_OF_FEED } }

function channel(items: string, version = '2.0') {
  return `<?xml version="1.0"?><rss version="${version}"><channel><title>Jobs</title>${items}</channel></rss>`
}

function atom(entries: string) {
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Jobs</title>${entries}</feed>`
}

function read(text: string, config: Parameters<typeof rss.parse>[1]['config'] = board.config) {
  return rss.parse([pageOf(text, { url: URL_OF_FEED, kind: 'feed', expect: 'any' })], { ...board, config })
}

function readOne(text: string, config?: Parameters<typeof read>[1]) {
  return read(text, config).postings[0]
}

const ITEM = '<item><title>Welder</title><link>https://jobs.example/1</link></item>'

describe('rss', () => {
  it.each(['0.91', '0.92', '2.0'])('reads RSS %s', (version) => {
    expect(readOne(channel(ITEM, version))).toMatchObject({ title: 'Welder', externalId: 'https://jobs.example/1' })
  })

  it.each([
    ['<guid>77</guid>', '77', 'https://jobs.example/1'],
    [
      '<guid isPermaLink="false">https://jobs.example/?p=7</guid>',
      'https://jobs.example/?p=7',
      'https://jobs.example/1',
    ],
    ['<guid> </guid>', 'https://jobs.example/1', 'https://jobs.example/1'],
  ])('takes the guid %s for an id', (guid, externalId, url) => {
    const item = `<item><title>Welder</title><link>https://jobs.example/1</link>${guid}</item>`
    expect(readOne(channel(item))).toMatchObject({ externalId, url })
  })

  it('takes a guid for the address where there is no link, unless it says that it is none', () => {
    const item = (guid: string) => channel(`<item><title>Welder</title>${guid}</item>`)
    expect(readOne(item('<guid>https://jobs.example/9</guid>'))?.url).toBe('https://jobs.example/9')
    expect(readOne(item('<guid isPermaLink="false">https://jobs.example/9</guid>'))?.url).toBeNull()
    expect(readOne(item('<guid>javascript:alert(1)</guid>'))?.url).toBeNull()
  })

  it('gives an entry without id and link an id that stays while its words stay', () => {
    const id = (text: string) =>
      readOne(channel(`<item><title>Welder</title><description>${text}</description></item>`))?.externalId
    expect(id('Weld.')).toBe(id('Weld.'))
    expect(id('Weld.')).not.toBe(id('Weld more.'))
  })

  it.each([
    ['role', 'Acme: Welder', 'Acme: Welder', null],
    ['company: role', 'Acme: Welder: Nights', 'Welder: Nights', 'Acme'],
    ['company: role', 'Welder', 'Welder', null],
    ['company: role', ': Welder', ': Welder', null],
    ['role at company', 'Welder at Sea at Acme', 'Welder at Sea', 'Acme'],
    ['role at company', 'Attendant', 'Attendant', null],
    ['role - company', 'Welder - Nights - Acme', 'Welder - Nights', 'Acme'],
    ['company | role', 'Acme | Welder', 'Welder', 'Acme'],
  ])('reads titles as "%s": %s', (title, said, role, company) => {
    const item = `<item><title>${said}</title><link>https://jobs.example/1</link></item>`
    expect(readOne(channel(item), { url: URL_OF_FEED, title })).toMatchObject({ title: role, company })
  })

  it.each(['role: role', 'company', 'name: role', 'company role', ''])('takes no title pattern "%s"', (title) => {
    expect(rss.config.safeParse({ url: URL_OF_FEED, title }).success).toBe(false)
  })

  it('names the employer that its board names', () => {
    expect(readOne(channel(ITEM), { url: URL_OF_FEED, company: 'Acme' })?.company).toBe('Acme')
    expect(readOne(channel(ITEM))?.company).toBeNull()
  })

  it('reads the title of an Atom entry by its type, and its day of posting, not of change', () => {
    const entry = (title: string, more = '') =>
      atom(`<entry><id>1</id>${title}<updated>2026-08-01T00:00:00Z</updated>${more}</entry>`)
    expect(
      readOne(entry('<title type="html">C&amp;lt;b&gt;+&lt;b&gt;+&lt;/b&gt; &amp;amp; Go</title>'))?.title,
    ).toContain('& Go')
    expect(readOne(entry('<title>R&amp;D Lead</title>'))).toMatchObject({ title: 'R&D Lead', postedAt: null })
    const published = '<published>2026-07-01T00:00:00Z</published>'
    expect(readOne(entry('<title>Lead</title>', published))?.postedAt).toBe('2026-07-01T00:00:00Z')
  })

  it('takes the link of an Atom entry that is the entry, and makes it absolute', () => {
    const links =
      '<link rel="enclosure" href="/a.pdf"/><link rel="self" href="/s"/><link rel="alternate" href="../jobs/5?x=1&amp;y=2"/>'
    expect(readOne(atom(`<entry><id>1</id><title>Lead</title>${links}</entry>`))?.url).toBe(
      'https://jobs.example/jobs/5?x=1&y=2',
    )
  })

  it.each([
    ['an HTML page', '<!doctype html><html><body><rss>no</rss></body></html>', 'not_json'],
    ['an XML document of another kind', '<urlset><url><loc>https://x.example</loc></url></urlset>', 'not_json'],
    ['a feed without its end', channel(ITEM).replace('</rss>', ''), 'cut_off'],
    ['a feed cut inside an entry', channel(ITEM + ITEM).slice(0, 190), 'cut_off'],
    ['a feed whose end stands in a comment', channel(ITEM).replace('</rss>', '<!-- </rss> '), 'schema'],
    ['a JSON feed cut off', '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1"', 'cut_off'],
    ['JSON that is no feed', '{"jobs":[]}', 'schema'],
    ['a JSON feed without items', '{"version":"https://jsonfeed.org/version/1.1","title":"x"}', 'schema'],
    ['an entry that cannot be read', channel(`${ITEM}<item></item>`), 'schema'],
    ['nothing', '', 'not_json'],
  ])('fails loudly on %s', (_, text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ name: 'SourceChangedError', code }))
  })

  it('reads a feed that ends in a comment or carries a byte order mark', () => {
    expect(read(`\uFEFF${channel(ITEM)}\n<!-- cached -->\n`).postings).toHaveLength(1)
  })

  it('rejects an entry without a title and keeps the others', () => {
    const { postings, rejections } = read(channel(`${ITEM}<item><link>https://jobs.example/2</link></item>`))
    expect(postings).toHaveLength(1)
    expect(rejections).toMatchObject([{ externalId: 'https://jobs.example/2', code: 'schema' }])
  })

  it('counts absence only where its board says that the feed is whole', () => {
    expect(presenceOf(rss, board)).toBe('window')
    expect(presenceOf(rss, { ...board, config: { url: URL_OF_FEED, whole: true } })).toBe('whole')
  })

  it.each([
    ['https://jobs.example/feed.rss', 'jobs.example-feed.rss'],
    ['https://jobs.example/remote/feed/', 'jobs.example-remote-feed'],
    ['https://jobs.example/atom.xml', 'jobs.example-atom.xml'],
    ['https://jobs.example/jobs/feed.json', 'jobs.example-jobs-feed.json'],
  ])('recognises %s', (href, slug) => {
    expect(rss.recognise(new URL(href))).toEqual({ slug, config: { url: href } })
  })

  it.each([
    'https://jobs.example/careers',
    'https://jobs.example/sitemap.xml',
    'https://jobs.example/feedback',
    'https://weworkremotely.com/remote-jobs.rss',
    'https://uk.indeed.com/rss',
  ])('does not recognise %s', (href) => expect(rss.recognise(new URL(href))).toBeNull())

  it('finds the feed of jobs that a page announces, never that of its blog', () => {
    const page = new URL('https://acme.example/careers')
    const link = (href: string) =>
      `<head><link rel="alternate" type="application/rss+xml" title="Acme" href="${href}"></head>`
    expect(rss.recognisePage?.(link('/blog/feed'), page)).toBeNull()
    expect(rss.recognisePage?.(link('/jobs/feed?a=1&amp;b=2'), page)).toEqual({
      slug: 'acme.example-jobs-feed',
      config: { url: 'https://acme.example/jobs/feed?a=1&b=2' },
    })
  })

  it.skipIf(!existsSync(RECORDED))('reads the feed that a real board served', () => {
    const text = readFileSync(new URL('cryptojobs_rss_sample.xml', RECORDED), 'utf8')
    const { postings, rejections } = read(text, { url: URL_OF_FEED, title: 'role at company' })
    expect(rejections).toEqual([])
    expect(postings).toHaveLength(text.match(/<item>/g)?.length ?? -1)
    expect(postings[1]).toMatchObject({
      externalId: 'https://crypto.jobs/jobs/co-founder-ceo-at-niubi-bank',
      title: 'Co-founder & CEO',
      company: 'Niubi Bank',
    })
  })

  it.skipIf(!existsSync(RECORDED))('reads the fields that a real feed adds', () => {
    const text = readFileSync(new URL('wwr_rss_sample.xml', RECORDED), 'utf8')
    const { postings, rejections } = read(text, { url: URL_OF_FEED, title: 'company: role' })
    expect(rejections).toEqual([])
    expect(postings).toHaveLength(text.match(/<item>/g)?.length ?? -1)
    expect(postings[0]).toMatchObject({
      title: 'Product Designer | Contra Labs Network',
      company: 'Contra',
      employmentTypes: ['Contract'],
      validThrough: 'Sun, 26 Apr 2026 20:20:27 +0000',
      postedAt: 'Fri, 27 Mar 2026 20:20:27 +0000',
    })
  })
})
