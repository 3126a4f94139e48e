import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bamboohr } from '../../src/sources/bamboohr.ts'
import type { Page } from '../../src/sources/define-source.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/bamboohr.json', import.meta.url)
const WIDGET = readFileSync(new URL('../fixtures/bamboohr/embed2.html', import.meta.url), 'utf8')
const board = { slug: 'acme', name: 'Acme', config: {} }
const older = { slug: 'sagepotters', name: null, config: { list: 'embed2' as const } }

function list(rows: object[], meta: object = {}): Page {
  return pageOf(JSON.stringify({ meta, result: rows }))
}

function widget(text: string): Page {
  return pageOf(text, { url: 'https://sagepotters.bamboohr.com/jobs/embed2.php', expect: 'html' })
}

function ad(posting: string, more: object = {}, error: Page['error'] = null): Page {
  const text = JSON.stringify({ result: { jobOpening: { description: '<p>Clay</p>', ...more } } })
  return {
    ...pageOf(text, { url: `https://acme.bamboohr.com/careers/${posting}/detail`, kind: 'detail', posting }),
    error,
  }
}

function readOne(row: object, more: object = {}) {
  const page = list([{ id: '7', jobOpeningName: 'Potter', ...row }])
  return bamboohr.parse([page, ad('7', more)], board).postings[0]
}

describe('bamboohr', () => {
  it.each([
    ['0', undefined, ['In-office']],
    ['1', undefined, ['Remote']],
    ['2', undefined, ['Hybrid']],
    [2, undefined, ['Hybrid']],
    ['9', undefined, []],
    [null, null, []],
    [null, true, ['Remote']],
    [null, 1, ['Remote']],
    ['0', true, ['In-office']],
  ])('locationType %j with isRemote %j is %j', (locationType, isRemote, workplaces) => {
    expect(readOne({ locationType, isRemote })?.workplaces).toEqual(workplaces)
    expect(readOne({}, { locationType, isRemote })?.workplaces).toEqual(workplaces)
  })

  const nowhere = { city: null, state: null, province: null, country: null }
  it.each([
    [{ location: { city: 'Lehi', state: 'Utah' } }, {}, { city: 'Lehi', region: 'Utah', country: null }],
    [
      { location: { city: 'Lehi', state: 'Utah' }, atsLocation: nowhere },
      { location: { city: 'Lehi', state: 'Utah', addressCountry: 'United States' } },
      { city: 'Lehi', region: 'Utah', country: 'United States' },
    ],
    [
      { location: { city: null, state: null }, atsLocation: { ...nowhere, city: 'Halifax', province: 'Nova Scotia' } },
      { location: nowhere },
      { city: 'Halifax', region: 'Nova Scotia', country: null },
    ],
    [
      { location: nowhere, atsLocation: { ...nowhere, country: 'Peru' } },
      {},
      { city: null, region: null, country: 'Peru' },
    ],
  ])('finds the place of %j and %j', (row, more, place) => {
    expect(readOne(row, more)?.locations).toEqual([{ text: null, ...place }])
  })

  it('has no place where none is said', () => {
    expect(readOne({ location: nowhere, atsLocation: null }, { location: null })?.locations).toEqual([])
  })

  it('makes the address of an ad that does not state its own', () => {
    expect(readOne({})?.url).toBe('https://acme.bamboohr.com/careers/7')
    expect(readOne({}, { jobOpeningShareUrl: 'javascript:alert(1)' })?.url).toBe('https://acme.bamboohr.com/careers/7')
  })

  it('states the total of the list, and falls short of it where rows are missing', () => {
    const { total, postings } = bamboohr.parse(
      [list([{ id: '7', jobOpeningName: 'Potter' }], { totalCount: 2 }), ad('7')],
      board,
    )
    expect([total, postings.length]).toEqual([2, 1])
  })

  it('loses one posting alone where its page is refused, is gone, or says something else', () => {
    const rows = ['1', '2', '3', '4', '5'].map((id) => ({ id, jobOpeningName: `Job ${id}` }))
    const refused = ad('2', {}, { code: 'rate_limited', message: 'the answer was 429' })
    const gone = ad('3', {}, { code: 'gone', message: 'the answer was 404' })
    const other = { ...ad('4'), text: '{"result":null}' }
    const { postings, rejections, incomplete } = bamboohr.parse(
      [list(rows), ad('1'), refused, gone, other, ad('5')],
      board,
    )
    expect(postings.map((posting) => posting.externalId)).toEqual(['1', '5'])
    expect(rejections.map(({ externalId, code }) => [externalId, code])).toEqual([
      ['2', 'detail'],
      ['3', 'gone'],
      ['4', 'schema'],
    ])
    expect(incomplete).toBeNull()
  })

  it.each([
    ['the vendor’s own site', '<!doctype html><html><body>Sign in</body></html>', 'not_json'],
    ['another shape', '{"jobs":[]}', 'schema'],
    ['a list that is gone', '{"result":null}', 'schema'],
  ])('fails on %s', (_, text, code) => {
    expect(bamboohr.next(pageOf(text), board)).toEqual([])
    expect(() => bamboohr.parse([pageOf(text)], board)).toThrow(expect.objectContaining({ code }))
  })
})

describe('bamboohr, by the page of its widget', () => {
  it('asks for it where the board says so', () => {
    expect(bamboohr.requests(older)).toMatchObject([
      { url: 'https://sagepotters.bamboohr.com/jobs/embed2.php', expect: 'html' },
    ])
    expect(bamboohr.config.safeParse({ list: 'other' }).success).toBe(false)
  })

  it('asks for it where the JSON list is not there', () => {
    const [first] = bamboohr.requests(board)
    expect(first && bamboohr.instead?.(first, board)).toMatchObject({
      url: expect.stringMatching(/^https:\/\/\w+\.bamboohr\.com\/jobs\/embed2\.php$/),
      expect: 'html',
    })
    expect(bamboohr.instead?.(widget(WIDGET).request, older)).toBeNull()
  })

  it('reads the same openings, each once, with their ads', () => {
    const page = widget(WIDGET)
    const asked = bamboohr.next(page, older).map((request) => request.url)
    expect([...new Set(asked)]).toEqual([
      'https://sagepotters.bamboohr.com/careers/214/detail',
      'https://sagepotters.bamboohr.com/careers/219/detail',
    ])
    const { postings, rejections, incomplete, total } = bamboohr.parse([page, ad('214'), ad('219')], older)
    expect(
      postings.map(({ externalId, title, url, locations }) => [externalId, title, url, locations[0]?.text]),
    ).toEqual([
      ['214', 'Kiln Technician', 'https://sagepotters.bamboohr.com/careers/214', 'Boise, Idaho'],
      ['219', 'Glaze Data Analyst & R&D', 'https://sagepotters.bamboohr.com/careers/219', undefined],
    ])
    expect(rejections.map((rejection) => rejection.code)).toEqual(['duplicate_id'])
    expect([total, incomplete]).toEqual([null, null])
  })

  it('takes a board without openings for what it is', () => {
    const empty = bamboohr.parse([widget('<div class="BambooHR-ATS-board"><h2>No openings</h2></div>')], older)
    expect(empty).toEqual({ postings: [], rejections: [], total: null, incomplete: null })
  })

  it.each([
    ['a login page', '<!doctype html><html><body><h1>Sign in</h1></body></html>', '.BambooHR-ATS-board'],
    ['no page at all', '', 'html'],
    ['JSON', '{"success":true,"departments":[]}', 'html'],
    [
      'items by another name',
      WIDGET.replaceAll('bhrPositionID_', 'p').replaceAll('Jobs-Item', 'Job'),
      '.BambooHR-ATS-Jobs-Item',
    ],
    ['items without an id', WIDGET.replaceAll('bhrPositionID_', 'p'), 'result.0.id'],
    ['items without a link', WIDGET.replaceAll('<a', '<b'), 'result.0.jobOpeningName'],
  ])('fails on %s', (_, text, field) => {
    expect(bamboohr.next(widget(text), older)).toEqual([])
    expect(() => bamboohr.parse([widget(text)], older)).toThrow(expect.objectContaining({ code: 'schema', field }))
  })

  it('never takes the start of a list for the whole of it', () => {
    const end = WIDGET.lastIndexOf('</div>')
    for (let length = WIDGET.indexOf('<ul'); length <= end; length += 1) {
      expect(() => bamboohr.parse([widget(WIDGET.slice(0, length))], older)).toThrow(
        expect.objectContaining({ name: 'SourceChangedError' }),
      )
    }
  })
})

describe('bamboohr, its boards', () => {
  it.each([
    ['https://acme.bamboohr.com/careers', {}],
    ['https://acme.bamboohr.com/careers/214?source=aWQ9MTA%3D', {}],
    ['https://acme.bamboohr.com/careers/list', {}],
    ['https://acme.bamboohr.com/jobs/view.php?id=28', {}],
    ['https://acme.bamboohr.com/js/embed.js', {}],
    ['https://acme.bamboohr.com/jobs/embed2.php?version=1.0.0', { list: 'embed2' }],
  ])('knows %s', (href, config) => {
    expect(bamboohr.recognise(new URL(href))).toEqual({ slug: 'acme', config })
    expect(bamboohr.boardUrl({ slug: 'acme', name: null, config: {} })).toBe('https://acme.bamboohr.com/careers')
  })

  it.each(['https://www.bamboohr.com/careers/', 'https://images4.bamboohr.com/1/x.png', 'https://bamboohr.com/'])(
    'takes %s for none',
    (href) => {
      expect(bamboohr.recognise(new URL(href))).toBeNull()
    },
  )

  it.each(['../admin', 'a/b', 'a?b', '', '.', '%2e%2e', 'a b'])('puts no path trick into a URL: %j', (slug) => {
    expect(() => bamboohr.requests({ slug, name: null, config: {} })).toThrow(RangeError)
  })

  it.skipIf(!existsSync(RECORDED))('reads a list that a real board served', () => {
    const page = pageOf(readFileSync(RECORDED, 'utf8'))
    expect(bamboohr.next(page, board).map((request) => request.posting)).toEqual(['86', '87'])
    const { postings, total } = bamboohr.parse([page, ad('86'), ad('87')], board)
    // The recording was trimmed to two rows of three.
    expect(total).toBe(3)
    expect(postings[1]).toMatchObject({
      title: 'Marketing & Social Media Intern',
      url: 'https://acme.bamboohr.com/careers/87',
      locations: [{ city: 'Fort Lauderdale', region: 'Florida', country: null }],
      employmentTypes: ['Internship'],
      workplaces: ['In-office'],
    })
  })
})
