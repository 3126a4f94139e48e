import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shelteredIds } from '../../src/sources/incomplete.ts'
import { workable } from '../../src/sources/workable.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/workable.json', import.meta.url)
const board = { slug: 'acme', name: 'Acme', config: {} }

function row(shortcode: string, more: object = {}) {
  return { shortcode, title: `Job ${shortcode}`, url: `https://apply.workable.com/j/${shortcode}`, ...more }
}

function parse(jobs: unknown[]) {
  return workable.parse([pageOf(JSON.stringify({ name: 'Acme', jobs }))], board)
}

describe('workable', () => {
  it.each([
    ['https://apply.workable.com/acme/', 'acme'],
    ['https://apply.workable.com/acme/j/A1B2C3D4E5/apply', 'acme'],
    ['https://apply.workable.com/api/v1/widget/accounts/acme?details=true', 'acme'],
    ['https://apply.workable.com/api/v3/accounts/acme/jobs', 'acme'],
    ['https://www.workable.com/api/accounts/acme?details=true', 'acme'],
    ['https://acme-co.workable.com/jobs/12', 'acme-co'],
    ['https://apply.workable.com/j/A1B2C3D4E5', null],
    ['https://apply.workable.com/', null],
    ['https://apply.workable.com/api/v1/widget', null],
    ['https://apply.workable.com/%2e%2e%2fadmin', null],
    ['https://www.workable.com/pricing', null],
    ['https://jobs.workable.com/view/abc', null],
    ['https://help.workable.com/hc', null],
    ['https://apply.workable.com.evil.example/acme', null],
    ['https://evilworkable.com/acme', null],
  ])('%s is the board %s', (href, slug) => {
    expect(workable.recognise(new URL(href))).toEqual(slug === null ? null : { slug, config: {} })
  })

  it('gives one posting for a job that stands in one row for each of its places', () => {
    const { postings, rejections } = parse([
      row('A', { locations: [{ country: 'Spain', countryCode: 'ES', city: '' }] }),
      row('B'),
      row('A', { locations: [{ country: 'Spain', countryCode: 'ES', city: 'Vigo', region: 'Galicia' }] }),
      row('A', { locations: [{ country: 'Spain', countryCode: 'ES', city: 'Vigo', region: 'Galicia' }] }),
    ])
    expect(postings.map((posting) => posting.externalId)).toEqual(['A', 'B'])
    expect(postings[0]?.locations).toEqual([
      { text: null, city: null, region: null, country: 'ES' },
      { text: null, city: 'Vigo', region: 'Galicia', country: 'ES' },
    ])
    expect(rejections).toEqual([])
  })

  it.each([
    [{ city: 'Patras', country: 'Greece', locations: [] }, ['Patras']],
    [{ city: 'Patras', country: 'Greece' }, ['Patras']],
    [{ city: 'Patras', locations: [{ city: 'Patras', hidden: true }] }, []],
    [
      {
        locations: [
          { city: 'Volos', hidden: false },
          { city: 'Patras', hidden: true },
        ],
      },
      ['Volos'],
    ],
    [{ city: '', state: null, country: ' ' }, []],
  ])('shows no place that is hidden, and falls back on the row’s own: %j', (said, cities) => {
    const [posting] = parse([row('A', said)]).postings
    expect(posting?.locations.map((place) => place.city)).toEqual(cities)
  })

  it.each([
    [{ telecommuting: true }, ['telecommuting']],
    [{ telecommuting: false }, []],
    [{}, []],
  ])('%j says %j of the workplace', (said, workplaces) => {
    expect(parse([row('A', said)]).postings[0]?.workplaces).toEqual(workplaces)
  })

  it('takes the day of publishing, never that of the draft', () => {
    expect(parse([row('A', { created_at: '2026-01-02' })]).postings[0]?.postedAt).toBeNull()
    const [posting] = parse([row('A', { created_at: '2026-01-02', published_on: '2026-02-03' })]).postings
    expect(posting?.postedAt).toBe('2026-02-03')
  })

  it('knows by its code a row that it cannot read', () => {
    const visit = parse([row('A'), row('B'), row('C', { title: null })])
    expect(visit.postings).toHaveLength(2)
    expect(visit.rejections).toMatchObject([{ externalId: 'C', code: 'schema' }])
    expect(shelteredIds(visit.rejections)).toEqual(['C'])
    expect(visit.incomplete).toBeNull()
  })

  it('fails on the plain text that an unknown account is answered with', () => {
    expect(() => workable.parse([pageOf('Not Found')], board)).toThrow(expect.objectContaining({ code: 'not_json' }))
  })

  it.skipIf(!existsSync(RECORDED))('reads a page that a real board served', () => {
    const { postings, rejections } = workable.parse([pageOf(readFileSync(RECORDED, 'utf8'))], board)
    expect(rejections).toEqual([])
    expect(postings).toHaveLength(1)
    expect(postings[0]).toMatchObject({
      externalId: 'DD136DD7E7',
      title: 'Business Analyst - Spanish Speaking',
      company: 'Zaelab',
      locations: [{ country: 'ES' }, { country: 'PT' }],
      workplaces: ['telecommuting'],
      postedAt: '2026-08-05',
      description: null,
    })
  })
})
