import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ashby } from '../../src/sources/ashby.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/', import.meta.url)
const board = { slug: 'acme', name: 'Acme', config: {} }

function parse(...more: object[]) {
  const jobs = more.map((one, index) => ({
    id: `id-${index}`,
    title: 'SRE',
    jobUrl: 'https://jobs.ashbyhq.com/a/b',
    ...one,
  }))
  return ashby.parse([pageOf(JSON.stringify({ jobs }))], board)
}

function component(compensationType: string, minValue: number | null, maxValue: number | null, interval = '1 YEAR') {
  return { compensationType, interval, currencyCode: 'USD', minValue, maxValue }
}

describe('ashby', () => {
  it.each([
    [{ workplaceType: 'Hybrid', isRemote: true }, ['Hybrid']],
    [{ workplaceType: 'OnSite', isRemote: false }, ['OnSite']],
    [{ workplaceType: null, isRemote: true }, ['Remote']],
    [{ workplaceType: null, isRemote: false }, []],
    [{ workplaceType: null, isRemote: null }, []],
    [{}, []],
  ])('%j works at %j', (job, workplaces) => {
    expect(parse(job).postings[0]?.workplaces).toEqual(workplaces)
  })

  it.each([
    [
      'base pay alone',
      [component('EquityCashValue', 1, 9), component('Salary', 100, 200), component('Bonus', 5, 6)],
      [100, 200],
    ],
    ['several tiers as one span', [component('Salary', 100, 200), component('Salary', 150, 300)], [100, 300]],
    ['no base pay, no salary', [component('Commission', 100, 200)], null],
    ['figures that are null', [component('Salary', null, null)], null],
  ])('pay: %s', (_, summaryComponents, span) => {
    const said = parse({ compensation: { summaryComponents } }).postings[0]?.salary
    expect(said ? [said.min, said.max] : null).toEqual(span)
  })

  it('hides pay that the employer hides', () => {
    const compensation = { summaryComponents: [component('Salary', 100, 200)] }
    expect(parse({ compensation, shouldDisplayCompensationOnJobPostings: false }).postings[0]?.salary).toBeNull()
  })

  it('leaves unlisted posts out, and says so', () => {
    const visit = parse({ isListed: false }, { isListed: true }, {})
    expect(visit.postings.map((posting) => posting.externalId)).toEqual(['id-1', 'id-2'])
    expect(visit.rejections).toMatchObject([{ externalId: 'id-0', code: 'unlisted' }])
  })

  it.skipIf(!existsSync(RECORDED))('reads pages that real boards served', () => {
    const highlight = ashby.parse([pageOf(readFileSync(new URL('ats/ashby.json', RECORDED), 'utf8'))], board)
    expect(highlight).toMatchObject({ rejections: [], incomplete: null })
    expect(highlight.postings).toMatchObject([
      {
        workplaces: ['Remote'],
        salary: null,
        locations: [{ text: 'Canada', city: null, region: null, country: 'Canada' }],
      },
      {
        title: 'Senior Site Reliability Engineer',
        workplaces: ['Hybrid'],
        salary: { min: 102800, max: 137000, currency: 'CAD', period: '1 YEAR', text: 'CA$102.8K - CA$137K' },
        locations: [{ text: 'Toronto, Ontario', city: 'Toronto', region: 'Ontario', country: 'Canada' }],
      },
    ])
    const ramp = ashby.parse([pageOf(readFileSync(new URL('boards/ashby_ramp.json', RECORDED), 'utf8'))], board)
    expect(ramp.postings).toMatchObject([
      { salary: { min: 150000, max: 250000, currency: 'USD' }, description: { format: 'text' } },
    ])
    expect(ramp.rejections).toMatchObject([{ externalId: 'unlisted-job-id', code: 'unlisted' }])
  })
})
