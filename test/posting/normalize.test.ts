import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/posting/fingerprint.ts'
import { normalize } from '../../src/posting/normalize.ts'
import { emptyRawPosting, type RawPosting } from '../../src/posting/raw-posting.ts'

const HINTS = { now: '2026-02-10T12:00:00Z', boardCompany: null, boardCountry: null }
const raw = (fields: Partial<RawPosting>): RawPosting => ({ ...emptyRawPosting('1'), ...fields })

describe('normalize', () => {
  it('knows nothing of an empty ad', () => {
    const posting = normalize(raw({}), HINTS)
    expect(posting).toMatchObject({
      title: null,
      company: null,
      locations: [],
      salary: null,
      description: null,
      provenance: {},
    })
  })
  it('says what was stated and what was derived', () => {
    const posting = normalize(
      raw({
        title: 'Senior Nurse (m/f/d)',
        employmentTypes: ['FULL_TIME'],
        description: { format: 'text', body: 'Salary: $90,000 per year' },
      }),
      { ...HINTS, boardCompany: 'Acme Inc.' },
    )
    expect(posting.provenance).toMatchObject({
      title: 'stated',
      company: 'stated',
      employmentTypes: 'stated',
      seniority: 'derived',
      salary: 'derived',
    })
  })
  it('takes no script link for an apply URL', () => {
    expect(normalize(raw({ applyUrl: 'javascript:alert(1)' }), HINTS).applyUrl).toBeNull()
  })
  it('limits a remote job to the country beside it', () => {
    const locations = [{ text: 'Remote - Poland', city: null, region: null, country: null }]
    expect(normalize(raw({ title: 'Dev', locations }), HINTS).eligibility?.countries).toEqual(['PL'])
  })

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('<script>', '&lt;script&gt;', '<p>', '$1-', '[', '# [a](b)', '(m/'),
  )
  const text = fc.array(anything, { maxLength: 6 }).map((parts) => parts.join(''))
  const maybe = fc.option(text, { nil: null })
  const anyPosting = fc.record({
    externalId: text,
    url: maybe,
    applyUrl: maybe,
    title: maybe,
    company: maybe,
    locations: fc.array(fc.record({ text: maybe, city: maybe, region: maybe, country: maybe }), { maxLength: 3 }),
    description: fc.option(fc.record({ format: fc.constantFrom('html', 'markdown', 'text'), body: text }), {
      nil: null,
    }),
    employmentTypes: fc.array(text, { maxLength: 2 }),
    workplaces: fc.array(text, { maxLength: 2 }),
    salary: fc.option(
      fc.record({
        min: fc.oneof(maybe, fc.double()),
        max: fc.oneof(maybe, fc.double()),
        currency: maybe,
        period: maybe,
        text: maybe,
      }),
      { nil: null },
    ),
    seniority: maybe,
    experience: maybe,
    education: maybe,
    eligibility: fc.option(fc.array(text, { maxLength: 3 }), { nil: null }),
    language: maybe,
    postedAt: maybe,
    validThrough: maybe,
    requisitionId: maybe,
    tags: fc.array(text, { maxLength: 3 }),
  })
  it('never throws and never lets a script through, whatever the strings', () => {
    fc.assert(
      fc.property(anyPosting, (posting) => {
        const read = normalize(posting as RawPosting, HINTS)
        expect((read.description?.html ?? '').toLowerCase()).not.toContain('<script')
        expect((read.excerpt ?? '').length).toBeLessThanOrEqual(300)
        expect(normalize(posting as RawPosting, HINTS)).toEqual(read)
      }),
      { numRuns: 300 },
    )
  })
  it('reads its own HTML to the same text', () => {
    const html = '<h3>What you will do</h3><ul><li>Build &amp; run</li></ul><p>Plain <strong>bold</strong> text.</p>'
    const once = normalize(raw({ description: { format: 'html', body: html } }), HINTS).description
    const twice = normalize(raw({ description: { format: 'html', body: once?.html ?? '' } }), HINTS).description
    expect(twice).toEqual(once)
  })
  it.each(['<p>', '(', '1,111', '$1 - ', 'a@', '*', '[x](', '&lt;', 'remote ', 'years 3 ', 'A b. '])(
    'survives a hostile megabyte of %j in linear time',
    (piece) => {
      const body = piece.repeat(Math.ceil(1_000_000 / piece.length))
      for (const format of ['text', 'html'] as const) {
        const posting = normalize(raw({ title: body.slice(0, 5000), description: { format, body } }), HINTS)
        expect(posting.description?.truncated ?? true).toBe(true)
      }
    },
    20_000,
  )
})

describe('fingerprint', () => {
  it('leaves out relative dates and the order of tags, nothing else', () => {
    const one = fingerprint(raw({ title: 'Dev', postedAt: '3 days ago', tags: ['a', 'b'] }))
    expect(one).toMatch(/^[0-9a-f]{32}$/)
    expect(fingerprint(raw({ title: 'Dev', postedAt: 'Posted 4 Days Ago', tags: ['b', 'a'] }))).toBe(one)
    expect(fingerprint(raw({ title: 'Dev', postedAt: '2026-01-01', tags: ['a', 'b'] }))).not.toBe(one)
    expect(fingerprint(raw({ title: 'Dev 2', tags: ['a', 'b'] }))).not.toBe(one)
  })

  it('is what installations have stored: another one would call every ad changed', () => {
    const ad = raw({ externalId: '7', title: 'Gärtner "m/w/d"', tags: ['b', 'a'], postedAt: '2026-01-01' })
    const locations = [{ country: 'DE', text: 'Köln' }] as RawPosting['locations']
    expect(fingerprint({ ...ad, locations })).toBe('7ea012a1d1a25c4b98f7ab04e82f9424')
  })
})
