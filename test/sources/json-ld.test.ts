import { describe, expect, it } from 'vitest'
import type { Page, SourceBoard } from '../../src/sources/define-source.ts'
import { jsonLd } from '../../src/sources/json-ld.ts'
import { findJobPostings } from '../../src/sources/json-ld-blocks.ts'
import { readSitemap } from '../../src/sources/sitemap.ts'
import { pageOf } from './recorded-visit.ts'

const SITE = 'https://acme.example'
const pages: SourceBoard<{ urls: string[] }> = { slug: 'acme', name: 'Acme', config: { urls: [`${SITE}/jobs`] } }
const mapped: SourceBoard<{ sitemap: string; pattern?: string }> = {
  slug: 'acme',
  name: 'Acme',
  config: { sitemap: `${SITE}/sitemap.xml`, pattern: '/jobs/' },
}

function html(...scripts: string[]): string {
  return `<html><head>${scripts.map((one) => `<script type="application/ld+json">${one}</script>`).join('')}</head></html>`
}

function detail(text: string, url = `${SITE}/jobs/1`): Page {
  return pageOf(text, { url, kind: 'detail', expect: 'html' })
}

function posting(job: object) {
  const text = html(JSON.stringify({ '@type': 'JobPosting', title: 'Potter', ...job }))
  return jsonLd.parse([detail(text)], pages).postings[0]
}

function sitemap(text: string, kind = 'sitemap'): Page {
  return pageOf(text, { url: `${SITE}/sitemap.xml`, kind, expect: 'xml' })
}

function urlset(...urls: string[]): string {
  return `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`
}

describe('findJobPostings', () => {
  const job = '{"@type":"JobPosting","title":"Potter"}'
  it.each([
    ['bare', job],
    ['an HTML comment', `<!--\n${job}\n-->`],
    ['CDATA', `<![CDATA[${job}]]>`],
    ['CDATA in line comments', `//<![CDATA[\n${job}\n//]]>`],
    ['CDATA in block comments', `/*<![CDATA[*/${job}/*]]>*/`],
    ['a trailing semicolon', `${job};`],
    ['trailing commas', '{"@type":["JobPosting",],"title":"Potter",}'],
    ['a raw line break in a string', '{"@type":"JobPosting","title":"Potter","description":"a\nb\tc"}'],
    ['escaped quotes', '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Potter&quot;}'],
    ['an array', `[${job}]`],
    ['a graph', `{"@context":"x","@graph":[{"@type":"WebPage"},${job}]}`],
    ['a graph in a graph', `{"@graph":[{"@graph":{"0":1}},{"@graph":${job}}]}`],
    ['an item list', `{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":${job}}]}`],
    ['the main entity of a page', `{"@type":"WebPage","mainEntity":${job}}`],
    ['a type with its address', '{"@type":"http://schema.org/JobPosting","title":"Potter"}'],
  ])('finds one in %s', (_, script) => {
    expect(findJobPostings(html(script))).toEqual({ found: [expect.objectContaining({ title: 'Potter' })], faults: [] })
  })

  it('keeps commas and brackets inside strings', () => {
    const [found] = findJobPostings(html('{"@type":"JobPosting","title":"Potter, ] and }","x":["a,]\\"",],}')).found
    expect(found).toMatchObject({ title: 'Potter, ] and }', x: ['a,]"'] })
  })

  it('leaves alone what is no JobPosting or not a script of a page', () => {
    const text = `${html('{"@type":"JobPostingSeries"}', '{"@type":"Organization"}')}<!--${html(job)}--><script>${job}</script>`
    expect(findJobPostings(text)).toEqual({ found: [], faults: [] })
  })

  it('tells a block that is cut off from one that is broken', () => {
    expect(findJobPostings('<script type="application/ld+json">{"@type":"JobPos').faults).toMatchObject([
      { code: 'cut_off' },
    ])
    expect(findJobPostings(html('{"@type": JobPosting}')).faults).toMatchObject([{ code: 'schema' }])
  })

  it('walks deeper than the call stack is', () => {
    const deep = `${'['.repeat(50_000)}${job}${']'.repeat(50_000)}`
    expect(findJobPostings(html(deep)).found).toHaveLength(1)
  })
})

describe('a JobPosting', () => {
  it.each([
    [
      { currency: 'EUR', value: { minValue: 1, maxValue: 2, unitText: 'HOUR' } },
      { min: 1, max: 2, currency: 'EUR', period: 'HOUR' },
    ],
    [
      { currency: 'EUR', value: { value: 9, unitText: 'DAY' } },
      { min: 9, max: 9, period: 'DAY' },
    ],
    [
      { currency: 'EUR', value: 30000 },
      { min: 30000, max: 30000, currency: 'EUR' },
    ],
    [
      { currency: 'EUR', value: '30000' },
      { min: '30000', max: '30000' },
    ],
    [
      { currency: 'EUR', minValue: 5, maxValue: 6, unitText: 'WEEK' },
      { min: 5, max: 6, period: 'WEEK' },
    ],
    [[{ currency: 'EUR', value: [{ minValue: 7 }] }], { min: 7, max: null }],
    [
      { currency: 'EUR', value: { maxValue: 8 } },
      { min: null, max: 8 },
    ],
    ['£20 an hour', { min: null, max: null, text: '£20 an hour' }],
    [25000, { min: 25000, max: 25000 }],
    [{ currency: 'EUR', value: { minValue: 0, maxValue: 0 } }, null],
    [{ currency: 'EUR' }, null],
    [null, null],
  ])('baseSalary %j', (baseSalary, pay) => {
    expect(posting({ baseSalary })?.salary ?? null).toEqual(pay === null ? null : expect.objectContaining(pay))
  })

  it.each([
    [
      { '@type': 'Place', address: { addressLocality: 'Bonn', addressCountry: { name: 'DE' } } },
      [['Bonn', null, 'DE', null]],
    ],
    [
      [{ address: { addressLocality: 'Bonn' } }, { address: 'Köln' }],
      [
        ['Bonn', null, null, null],
        [null, null, null, 'Köln'],
      ],
    ],
    [{ name: 'Head office', address: { addressRegion: 'Ohio' } }, [[null, 'Ohio', null, null]]],
    [{ name: 'Remote' }, [[null, null, null, 'Remote']]],
    ['Lyon', [[null, null, null, 'Lyon']]],
    [{ address: [{ addressLocality: 'St. Gallen &amp; Umgebung' }] }, [['St. Gallen & Umgebung', null, null, null]]],
    [{ address: {} }, []],
    [{}, []],
    [null, []],
  ])('jobLocation %j', (jobLocation, places) => {
    const said = posting({ jobLocation })?.locations.map((one) => [one.city, one.region, one.country, one.text])
    expect(said).toEqual(places)
  })

  it.each([
    [{ identifier: { name: 'Acme', value: 'R-12' } }, 'R-12'],
    [{ identifier: 4711 }, '4711'],
    [{ identifier: ['A-1', 'A-2'] }, 'A-1'],
    [{ identifier: { name: 'Acme', value: 'Acme' } }, `${SITE}/jobs/1`],
    [{ identifier: 'Acme', hiringOrganization: { name: 'Acme' } }, `${SITE}/jobs/1`],
    [{ url: '/jobs/potter' }, `${SITE}/jobs/potter`],
    [{ url: 'javascript:alert(1)' }, `${SITE}/jobs/1`],
    [{}, `${SITE}/jobs/1`],
  ])('%j has the id %s', (job, id) => {
    expect(posting(job)?.externalId).toBe(id)
  })

  it('says who may take a remote job, and nothing where the page is silent', () => {
    const limits = { applicantLocationRequirements: { '@type': 'Country', name: 'Korea, Republic of' } }
    expect(posting({ jobLocationType: 'TELECOMMUTE', ...limits })).toMatchObject({
      workplaces: ['TELECOMMUTE'],
      eligibility: ['Korea, Republic of'],
    })
    expect(posting({})).toMatchObject({ workplaces: [], eligibility: null, postedAt: null, applyUrl: null })
  })
})

describe('json-ld visits', () => {
  const index = '<sitemapindex><sitemap><loc>https://acme.example/a.xml</loc></sitemap></sitemapindex>'

  it('follows an index, then the pages that match, on its own site only', () => {
    const next = jsonLd.next(sitemap(index), mapped)
    expect(next).toMatchObject([{ url: `${SITE}/a.xml`, kind: 'sitemap-part', expect: 'xml' }])
    const part = urlset(
      `${SITE}/jobs/1`,
      `${SITE}/about`,
      'https://evil.example/jobs/2',
      `${SITE}/jobs/1`,
      'ftp://x/jobs/',
    )
    const details = jsonLd.next(sitemap(part, 'sitemap-part'), mapped)
    expect(details).toMatchObject([{ url: `${SITE}/jobs/1`, kind: 'detail' }])
    expect(jsonLd.next(sitemap(index, 'sitemap-part'), mapped)).toEqual([])
    expect(jsonLd.next(detail(html()), mapped)).toEqual([])
  })

  it.each([
    ['HTML', '<html><body>Sign in</body></html>', 'urlset'],
    ['a cut sitemap', urlset(`${SITE}/jobs/1`).slice(0, -4), 'urlset'],
    ['a sitemap without a matching page', urlset(`${SITE}/about`), 'urlset.url.loc'],
  ])('fails on %s', (_, text, field) => {
    const changed = { name: 'SourceChangedError', code: 'schema', field }
    expect(() => jsonLd.parse([sitemap(text)], mapped)).toThrow(expect.objectContaining(changed))
  })

  it('fails when an index is inside an index', () => {
    const visit = [sitemap(index), sitemap(index, 'sitemap-part')]
    expect(() => jsonLd.parse(visit, mapped)).toThrow(/index inside an index/)
  })

  it('reads namespaces, prefixes and escaped addresses', () => {
    const text =
      '<?xml version="1.0"?><s:urlset xmlns:s="x"><s:url><s:loc> https://acme.example/a?b=1&amp;c=2 </s:loc></s:url></s:urlset>\n'
    expect(readSitemap(text)).toEqual({ kind: 'pages', urls: [`${SITE}/a?b=1&c=2`] })
  })

  it('does not call a visit whole when a page could not be had, unless it is gone', () => {
    const good = detail(html('{"@type":"JobPosting","title":"Potter"}'))
    const lost = { ...detail('', `${SITE}/jobs/2`), error: { code: 'http_status', message: 'HTTP 503' } }
    const gone = { ...lost, error: { code: 'gone', message: 'HTTP 404' } }
    expect(jsonLd.parse([good, gone], pages)).toMatchObject({ incomplete: null, rejections: [{ code: 'gone' }] })
    const visit = jsonLd.parse([good, lost], pages)
    expect(visit.postings).toHaveLength(1)
    expect(visit.incomplete).toEqual({ code: 'http_status', message: expect.stringContaining('/jobs/2: HTTP 503') })
    const part = { ...sitemap('', 'sitemap-part'), error: { code: 'timeout', message: 'no answer' } }
    expect(jsonLd.parse([sitemap(index), part, good], mapped).incomplete?.message).toContain('no answer')
  })

  it('keeps the good pages when one block is broken, and fails when most are', () => {
    const good = [1, 2, 3].map((n) => detail(html(`{"@type":"JobPosting","title":"Potter"}`), `${SITE}/jobs/${n}`))
    const broken = [4, 5, 6, 7].map((n) => detail(html('{"@type": nonsense}'), `${SITE}/jobs/${n}`))
    const visit = jsonLd.parse([...good, ...broken.slice(0, 1)], pages)
    expect(visit.postings).toHaveLength(3)
    expect(visit.incomplete).toMatchObject({ code: 'schema', message: expect.stringContaining('/jobs/4') })
    expect(() => jsonLd.parse([...good, ...broken], pages)).toThrow(
      expect.objectContaining({ field: 'application/ld+json' }),
    )
  })

  it.each([
    [{ urls: [] }, false],
    [{ urls: ['ftp://acme.example'] }, false],
    [{ sitemap: `${SITE}/s.xml`, pattern: '(' }, false],
    [{ urls: [`${SITE}/a`], sitemap: `${SITE}/s.xml` }, false],
    [{ sitemap: `${SITE}/s.xml`, pattern: '/jobs/\\d+$' }, true],
  ])('config %j: %s', (config, fits) => {
    expect(jsonLd.config.safeParse(config).success).toBe(fits)
  })
})
