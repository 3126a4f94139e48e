import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detail, type Page, type SourceBoard } from '../../src/sources/define-source.ts'
import { eightfold } from '../../src/sources/eightfold.ts'
import type { EightfoldConfig } from '../../src/sources/eightfold-api.ts'
import { recogniseBoard } from '../../src/sources/index.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/eightfold.json', import.meta.url)
const HOST = 'acme.eightfold.ai'
const old: SourceBoard<EightfoldConfig> = { slug: 'acme', name: 'Acme', config: { host: HOST, domain: 'acme.com' } }
const pcsx: SourceBoard<EightfoldConfig> = { ...old, config: { ...old.config, api: 'pcsx' } }

function list(positions: unknown[], count: number | null, of = old, start = 0): Page {
  const body = { positions, ...(count !== null && { count }) }
  const text = JSON.stringify(of === pcsx ? { status: 200, error: { message: '', body: '' }, data: body } : body)
  return pageOf(text, { url: `https://${HOST}/list?start=${start}` })
}

function ad(id: number, said: unknown): Page {
  return pageOf(JSON.stringify(said), detail(`https://${HOST}/${id}`, 'json', { posting: String(id), version: null }))
}

function position(id: number, more: object = {}) {
  return { id, name: `Job ${id}`, ...more }
}

/** Visits a board of `size` rows on a site that gives at most `clamp` a page and, if so told, does not say how many there are. */
function visit(size: number, clamp: number, count: number | null): Page[] {
  const all = Array.from({ length: size }, (_, n) => position(n + 1))
  const pages: Page[] = []
  const open = eightfold.requests(old)
  for (let request = open.shift(); request; request = open.shift()) {
    if (request.kind === 'detail') continue
    const start = Number(new URL(request.url).searchParams.get('start'))
    const page = { ...list(all.slice(start, start + clamp), count), request }
    pages.push(page)
    open.push(...eightfold.next(page, old))
  }
  return pages
}

describe('eightfold', () => {
  it.each([
    [0, 10, 0, 1],
    [10, 10, 10, 1],
    [25, 10, 25, 3],
    [25, 4, 25, 7],
    [10, 10, null, 2],
    [7, 10, null, 2],
    [0, 10, null, 1],
  ])('%i rows are all seen where a page holds %i and the count is %j', (size, clamp, count, pages) => {
    const seen = visit(size, clamp, count)
    const parsed = eightfold.parse(seen, old)
    expect(seen).toHaveLength(pages)
    expect(parsed.rejections.map((one) => one.externalId)).toEqual(
      Array.from({ length: size }, (_, n) => String(n + 1)),
    )
    expect(parsed.total).toBe(count)
  })

  it('reads the newer interface as well', () => {
    const row = {
      id: 1970393556978233,
      displayJobId: '200026339',
      atsJobId: 'A-9',
      name: 'Net Mender',
      locations: ['Cork, Ireland', 'Galway, Ireland'],
      standardizedLocations: ['Cork, IE'],
      postedTs: 1788652800,
      creationTs: 1788000000,
      workLocationOption: 'hybrid',
      positionUrl: '/careers/job/1970393556978233',
    }
    const page = list([row], 1, pcsx)
    expect(eightfold.requests(pcsx)[0]?.url).toBe(
      'https://acme.eightfold.ai/api/pcsx/search?domain=acme.com&start=0&num=10&query=&location=&sort_by=timestamp',
    )
    const [request] = eightfold.next(page, pcsx)
    expect(request).toMatchObject({
      url: 'https://acme.eightfold.ai/api/pcsx/position_details?position_id=1970393556978233&domain=acme.com',
      posting: '1970393556978233',
      version: '["Net Mender",1788652800,["Cork, Ireland","Galway, Ireland"],"hybrid"]',
    })
    const body = ad(row.id, { status: 200, data: { jobDescription: '<p>Mend.</p>' } })
    expect(eightfold.parse([page, body], pcsx)).toMatchObject({ total: 1, rejections: [], incomplete: null })
    expect(eightfold.parse([page, body], pcsx).postings[0]).toMatchObject({
      externalId: '1970393556978233',
      url: 'https://acme.eightfold.ai/careers/job/1970393556978233',
      title: 'Net Mender',
      locations: [{ text: 'Cork, Ireland' }, { text: 'Galway, Ireland' }],
      description: { format: 'html', body: '<p>Mend.</p>' },
      workplaces: ['hybrid'],
      postedAt: '1788652800',
      requisitionId: '200026339',
    })
  })

  it('takes the time of posting for no other', () => {
    const rows = [position(1, { t_create: 0, t_update: 1788000000 }), position(2, { t_update: 1788000000 })]
    const ads = [1, 2].map((id) => ad(id, { id, job_description: '' }))
    const { postings } = eightfold.parse([list(rows, 2), ...ads], old)
    expect(postings.map(({ postedAt, description }) => [postedAt, description])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('leads nowhere but to the web', () => {
    const row = position(1, { canonicalPositionUrl: 'javascript:alert(1)' })
    const said = { id: 1, job_description: '<p>x</p>', apply_redirect_url: 'javascript:alert(1)' }
    expect(eightfold.parse([list([row], 1), ad(1, said)], old).postings[0]).toMatchObject({
      url: 'https://acme.eightfold.ai/careers/job/1',
      applyUrl: null,
    })
  })

  it('reads a row that stood on two pages once, and tells', () => {
    const pages = [list([position(1), position(2)], 4), list([position(2), position(3)], 4, old, 2)]
    const { rejections } = eightfold.parse(pages, old)
    expect(rejections).toContainEqual(expect.objectContaining({ externalId: '2', code: 'duplicate_id' }))
  })

  it.each([
    ['the refusal of the older interface', '{"message":"Not authorized for PCSX"}', old, 'schema', 'positions'],
    ['the refusal of the newer one', '{"message":"PCSX is not enabled"}', pcsx, 'schema', 'data'],
    ['another employer', '{"domain":"other.com","positions":[],"count":0}', old, 'wrong_owner', 'domain'],
    ['positions without ids', '{"positions":[{"name":"x"}],"count":1}', old, 'schema', 'positions.0.id'],
    [
      'positions without names',
      '{"data":{"positions":[{"id":1}],"count":1}}',
      pcsx,
      'schema',
      'data.positions.0.title',
    ],
    ['the page of the site', '<!doctype html><div id="root"></div>', old, 'not_json', 'page'],
  ])('fails loudly on %s', (_, text, of, code, field) => {
    const page = { ...list([], 0), text }
    expect(eightfold.next(page, of)).toEqual([])
    expect(() => eightfold.parse([page], of)).toThrow(expect.objectContaining({ code, field }))
  })

  it('fails where detail pages no longer hold the ad', () => {
    expect(() => eightfold.parse([list([position(1)], 1), ad(1, { id: 1 })], old)).toThrow(
      expect.objectContaining({ code: 'schema', field: 'job_description' }),
    )
  })

  it.each([
    ['https://acme.eightfold.ai/careers?domain=acme.com', 'acme', old.config],
    ['https://acme.eightfold.ai/careers/job/77?domain=Acme.com&hl=en', 'acme', old.config],
    ['https://acme.eightfold.ai/api/apply/v2/jobs?domain=acme.com&start=0&num=10', 'acme', old.config],
    ['https://acme.eightfold.ai/api/pcsx/search?domain=acme.com&start=0', 'acme', pcsx.config],
    [
      'https://jobs.acme.com/api/apply/v2/jobs/77?domain=acme.com',
      'jobs.acme.com',
      { ...old.config, host: 'jobs.acme.com' },
    ],
  ])('%s is a board', (href, slug, config) => {
    expect(recogniseBoard(new URL(href))).toMatchObject({ source: { name: 'eightfold' }, slug, config })
  })

  it.each([
    'https://acme.eightfold.ai/careers',
    'https://acme.eightfold.ai/?domain=acme.com',
    'https://acme.eightfold.ai/careers?domain=../acme',
    'https://acme.eightfold.ai.evil.example/careers?domain=acme.com',
  ])('%s does not tell enough', (href) => {
    expect(recogniseBoard(new URL(href))).toBeNull()
  })

  it('knows the page for people that it makes itself', () => {
    expect(recogniseBoard(new URL(eightfold.boardUrl(old)))).toMatchObject({ slug: 'acme', config: old.config })
  })

  it.each([
    ['pcsx-data', '{&#34;domain&#34;: &#34;acme.com&#34;, &#34;x&#34;: 1}', pcsx.config],
    ['smartApplyData', '{&quot;domain&quot;:&quot;acme.com&quot;,&quot;positions&quot;:[]}', old.config],
    ['pcsx-data', '{"domain":"acme.com"}', pcsx.config],
  ])('knows its pages by the element %s', (id, data, config) => {
    const url = new URL('https://careers.acme.com/careers')
    const page = `<html><body><code id="${id}" style="display:none">${data}</code></body></html>`
    expect(eightfold.recognisePage?.(page, url)).toEqual({
      slug: 'careers.acme.com',
      config: { ...config, host: 'careers.acme.com' },
    })
    expect(eightfold.recognisePage?.(page.replace('domain', 'group'), url)).toBeNull()
    expect(eightfold.recognisePage?.('<code id="x">{"domain":"acme.com"}</code>', url)).toBeNull()
  })

  it.skipIf(!existsSync(RECORDED))('reads a page that a real site served', () => {
    const real = { slug: 'albemarle', name: null, config: { host: 'albemarle.eightfold.ai', domain: 'albemarle.com' } }
    const page = { ...list([], null), text: readFileSync(RECORDED, 'utf8') }
    expect(eightfold.next(page, real).map((request) => [request.kind, request.posting ?? null])).toEqual([
      ['list', null],
      ['detail', '1099555326551'],
      ['detail', '1099555208188'],
    ])
    const ads = [1099555326551, 1099555208188].map((id) => ad(id, { id, job_description: '<p>Do.</p>' }))
    const parsed = eightfold.parse([page, ...ads], real)
    expect(parsed).toMatchObject({ rejections: [], incomplete: null, total: null })
    expect(parsed.postings[0]).toMatchObject({
      title: 'Supply Planner, Bromine S&OP',
      url: 'https://albemarle.eightfold.ai/careers/job/1099555326551',
      postedAt: '1785801600',
      locations: [
        { text: 'Charlotte, North Carolina, United States of America' },
        { text: 'Magnolia, Arkansas, United States of America' },
      ],
    })
  })
})
