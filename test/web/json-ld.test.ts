import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { ListingDetailSchema } from '../../src/api/listing-schema.ts'
import { applyUrl, jobPosting, jsonLdScript } from '../../src/web/json-ld.ts'

type Detail = z.infer<typeof ListingDetailSchema>

const place = (country: string | null, city: string | null = null) => ({ raw: 'as said', city, region: null, country })

const LISTING: Detail = {
  id: 'abc',
  url: 'https://jobs.example/listings/abc',
  title: 'Weaver',
  company: { name: 'Loom Ltd', slug: 'loom' },
  direct: true,
  locations: [place('GB', 'Leeds')],
  workplaces: ['onsite'],
  eligibility: null,
  employmentTypes: [],
  seniority: null,
  experienceYears: null,
  education: null,
  visaSponsorship: null,
  clearance: null,
  salary: null,
  skills: [],
  language: 'en',
  excerpt: null,
  postedAt: '2026-11-01T00:00:00.000Z',
  validThrough: null,
  firstSeenAt: '2026-11-01T00:00:00.000Z',
  lastSeenAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  closedAt: null,
  status: 'open',
  closedReason: null,
  repostCount: 0,
  applyUrl: null,
  sources: [],
  provenance: {},
  description: { html: '<p>You weave.</p>', text: 'You weave.', truncated: false },
  sections: [],
}

const pay = (min: number | null, max: number | null, currency: string | null = 'GBP') => ({
  min,
  max,
  currency,
  period: 'hour' as const,
  annualMin: null,
  annualMax: null,
  raw: 'as said',
})

/** What Google's page requires, and what it recommends, of a JobPosting. */
const REQUIRED = ['datePosted', 'description', 'hiringOrganization', 'title']

describe('a JobPosting', () => {
  it('has all that is required, and nothing that is not known', () => {
    const data = jobPosting(LISTING)
    expect(Object.keys(data ?? {})).toEqual(expect.arrayContaining([...REQUIRED, 'jobLocation']))
    for (const name of [
      'baseSalary',
      'validThrough',
      'employmentType',
      'experienceRequirements',
      'educationRequirements',
      'jobLocationType',
      'identifier',
    ])
      expect(data, name).not.toHaveProperty(name)
    expect(JSON.stringify(data)).not.toMatch(/null|undefined/)
  })

  it('has the employer’s own id of the job, and no job site’s', () => {
    const source = (name: string, externalId: string) => ({
      source: name,
      board: `${name}:loom`,
      externalId,
      url: null,
      applyUrl: null,
      firstSeenAt: LISTING.firstSeenAt,
      lastSeenAt: LISTING.lastSeenAt,
      attribution: null,
    })
    const site = source('remoteok', '99')
    expect(jobPosting({ ...LISTING, sources: [site] })).not.toHaveProperty('identifier')
    expect(jobPosting({ ...LISTING, sources: [site, source('greenhouse', '42')] })?.identifier).toEqual({
      '@type': 'PropertyValue',
      name: 'Loom Ltd',
      value: '42',
    })
  })

  it.each([
    ['no company', { company: null }],
    ['no date', { postedAt: null }],
    ['no text', { description: null }],
    ['no country', { locations: [place(null, 'Springfield')] }],
    ['no place', { locations: [] }],
    ['no place, remote for nobody knows whom', { locations: [], workplaces: ['remote' as const] }],
    [
      'no place, hybrid',
      { locations: [], workplaces: ['hybrid' as const], eligibility: { worldwide: false, countries: ['DE'], raw: '' } },
    ],
  ])('is none with %s: it would be wrong by the list', (_name, change) => {
    expect(jobPosting({ ...LISTING, ...change })).toBeNull()
  })

  it('of remote work names who may do it, with and without a place', () => {
    const remote = {
      workplaces: ['remote' as const],
      eligibility: { worldwide: false, countries: ['DE', 'AT'], raw: '' },
    }
    const countries = [
      { '@type': 'Country', name: 'DE' },
      { '@type': 'Country', name: 'AT' },
    ]
    const nowhere = jobPosting({ ...LISTING, ...remote, locations: [] })
    expect(nowhere).toMatchObject({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: countries })
    expect(nowhere).not.toHaveProperty('jobLocation')
    expect(jobPosting({ ...LISTING, ...remote })).toHaveProperty('jobLocation')
    // Work that may be done at home some days is no remote work by the list.
    expect(jobPosting({ ...LISTING, ...remote, workplaces: ['remote', 'onsite'] })).not.toHaveProperty(
      'jobLocationType',
    )
  })

  it.each([
    [pay(12, 15), { minValue: 12, maxValue: 15, unitText: 'HOUR' }],
    [pay(12, 12), { value: 12, unitText: 'HOUR' }],
    [pay(12, null), { minValue: 12, unitText: 'HOUR' }],
    [pay(null, 15), { maxValue: 15, unitText: 'HOUR' }],
  ])('tells pay %#', (salary, value) => {
    const data = jobPosting({ ...LISTING, salary })
    expect(data?.baseSalary).toEqual({
      '@type': 'MonetaryAmount',
      currency: 'GBP',
      value: { '@type': 'QuantitativeValue', ...value },
    })
  })

  it('tells no pay without currency or figure', () => {
    expect(jobPosting({ ...LISTING, salary: pay(12, 15, null) })).not.toHaveProperty('baseSalary')
    expect(jobPosting({ ...LISTING, salary: pay(null, null) })).not.toHaveProperty('baseSalary')
  })

  it('names types and degrees by the words of the list', () => {
    const types = [
      'full_time',
      'part_time',
      'contract',
      'temporary',
      'internship',
      'apprenticeship',
      'volunteer',
    ] as const
    const data = jobPosting({
      ...LISTING,
      employmentTypes: [...types],
      education: 'master',
      experienceYears: { min: 1.5, max: null },
    })
    expect(data?.employmentType).toEqual([
      'FULL_TIME',
      'PART_TIME',
      'CONTRACTOR',
      'TEMPORARY',
      'INTERN',
      'OTHER',
      'VOLUNTEER',
    ])
    expect(data?.educationRequirements).toMatchObject({ credentialCategory: 'postgraduate degree' })
    expect(data?.experienceRequirements).toMatchObject({ monthsOfExperience: 18 })
  })
})

it('no text ends the element that it stands in', () => {
  const evil = { title: '</script><script>alert(1)</script><!--\u2028\u2029' }
  const written = String(jsonLdScript(evil))
  expect(written.match(/<\/script>/g)).toHaveLength(1)
  expect(written).not.toContain('<!--')
  expect(written).not.toMatch(/[\u2028\u2029]/)
  expect(JSON.parse(written.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(evil)
})

describe('where one applies', () => {
  const source = (url: string | null, apply: string | null) => ({
    source: 'greenhouse',
    board: 'greenhouse:loom',
    url,
    applyUrl: apply,
    externalId: '1',
    firstSeenAt: '',
    lastSeenAt: '',
    attribution: null,
  })

  it.each([
    ['https://a.example/', [], 'https://a.example/'],
    ['javascript:alert(1)', [source('https://b.example/', 'data:text/html,x')], 'https://b.example/'],
    [null, [source(null, null), source('ftp://c.example', 'https://d.example/')], 'https://d.example/'],
    ['mailto:x@y.example', [], null],
    [' java\nscript:alert(1)', [], null],
  ])('%s', (url, sources, expected) => {
    expect(applyUrl({ applyUrl: url, sources })).toBe(expected)
  })
})
