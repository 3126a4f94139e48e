import { describe, expect, it } from 'vitest'
import { recogniseBoard } from '../../src/sources/index.ts'
import { jobicy } from '../../src/sources/jobicy.ts'
import { pageOf } from './recorded-visit.ts'

const board = { slug: 'all', name: null, config: {} }

function only(more: object) {
  const job = { id: 1, url: 'https://jobicy.com/jobs/1-dev', jobTitle: 'Dev', ...more }
  return jobicy.parse([pageOf(JSON.stringify({ jobs: [job] }))], board).postings[0]
}

describe('jobicy', () => {
  it.each([
    [{}, 'count=100'],
    [{ count: 50 }, 'count=50'],
    [
      { geo: 'usa', industry: 'data-science', tag: 'machine learning' },
      'count=100&geo=usa&industry=data-science&tag=machine+learning',
    ],
  ])('puts the config %j into the request', (config, query) => {
    expect(jobicy.requests({ ...board, config })[0]?.url).toBe(`https://jobicy.com/api/v2/remote-jobs?${query}`)
  })

  it.each([{ count: 0 }, { count: 201 }, { geo: 'usa&count=1' }, { industry: '' }, { tag: 'go' }])(
    'refuses the config %j, which the site would answer with 400',
    (config) => {
      expect(jobicy.config.safeParse(config).success).toBe(false)
    },
  )

  it.each([
    [{ jobs: [{}], nextCursor: 'a+b/=' }, ['https://jobicy.com/api/v2/remote-jobs?count=100&cursor=a%2Bb%2F%3D']],
    [{ jobs: [{}], nextCursor: null }, []],
    [{ jobs: [{}] }, []],
    [{ jobs: [], nextCursor: 'more' }, []],
    [{ success: false, error: 'cursor expired' }, []],
  ])('after %j it asks for %j', (body, urls) => {
    const page = pageOf(JSON.stringify(body), jobicy.requests(board)[0])
    expect(jobicy.next(page, board).map((request) => request.url)).toEqual(urls)
  })

  it('fails on an answer that is an error', () => {
    const page = pageOf('{"success":false,"error":"Unknown parameter"}')
    expect(() => jobicy.parse([page], board)).toThrow(expect.objectContaining({ code: 'schema', field: 'jobs' }))
  })

  it.each([
    ['Europe', ['Europe']],
    ['Brazil,  Canada,  Mexico,  USA', ['Brazil', 'Canada', 'Mexico', 'USA']],
    ['EMEA,  UK', ['EMEA', 'UK']],
    ['Worldwide', []],
    // The documents: what is shown when no region was given.
    ['Anywhere', null],
    ['', null],
    [undefined, null],
  ])('jobGeo %j says who may take it: %j', (jobGeo, eligibility) => {
    expect(only({ jobGeo })?.eligibility).toEqual(eligibility)
    expect(only({ jobGeo })?.locations).toEqual([])
  })

  it.each([
    [{ salaryMin: 80000, salaryMax: 100000, salaryCurrency: 'EUR', salaryPeriod: 'yearly' }, [80000, 100000, 'yearly']],
    [{ salaryMin: '25', salaryMax: '30', salaryPeriod: 'hourly' }, ['25', '30', 'hourly']],
    [{ annualSalaryMin: '45000', annualSalaryMax: '55000' }, ['45000', '55000', 'yearly']],
    [{ salaryMin: 3000, salaryMax: null }, [3000, null, null]],
  ])('pay %j', (said, [min, max, period]) => {
    expect(only(said)?.salary).toMatchObject({ min, max, period })
  })

  it.each([{ salaryMin: 0, salaryMax: 0, salaryCurrency: 'USD', salaryPeriod: 'yearly' }, { salaryCurrency: 'USD' }])(
    'no pay: %j',
    (said) => {
      expect(only(said)?.salary).toBeNull()
    },
  )

  it('takes the entities out of titles and labels, and one label for a list', () => {
    const posting = only({
      jobTitle: 'Dev &#8211; R&amp;D',
      jobIndustry: ['Marketing &amp; Sales'],
      jobType: 'full-time',
      jobLevel: 'Any',
    })
    expect(posting).toMatchObject({
      title: 'Dev – R&D',
      tags: ['Marketing & Sales'],
      employmentTypes: ['full-time'],
      seniority: null,
    })
  })

  it.each([
    ['https://jobicy.com/jobs', 'all', {}],
    ['https://jobicy.com/jobs/150172-dev', 'all', {}],
    [
      'https://jobicy.com/api/v2/remote-jobs?count=20&geo=usa&industry=marketing&tag=c%2B%2B',
      'usa-marketing-c-2B-2B',
      { geo: 'usa', industry: 'marketing', tag: 'c++' },
    ],
    ['https://jobicy.com/api/v2/remote-jobs?geo=..%2F..', 'all', {}],
  ])('%s is a board of it', (href, slug, config) => {
    const found = recogniseBoard(new URL(href))
    expect(found && { name: found.source.name, slug: found.slug, config: found.config }).toEqual({
      name: 'jobicy',
      slug,
      config,
    })
    expect(jobicy.recognise(new URL(jobicy.boardUrl({ slug, name: null, config })))).toEqual({ slug, config })
  })

  it('is asked once an hour at most and passed on to nobody', () => {
    expect(jobicy.manifest).toMatchObject({ cadence: { minMinutes: 60 }, redistribute: false, presence: 'window' })
  })
})
