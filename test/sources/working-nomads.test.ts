import { describe, expect, it } from 'vitest'
import { recogniseBoard } from '../../src/sources/index.ts'
import { workingNomads } from '../../src/sources/working-nomads.ts'
import { pageOf } from './recorded-visit.ts'

const board = { slug: 'all', name: null, config: {} }

function only(more: object) {
  const job = { url: 'https://www.workingnomads.com/job/go/17/', title: 'Dev', ...more }
  return workingNomads.parse([pageOf(JSON.stringify([job]))], board).postings[0]
}

describe('working-nomads', () => {
  it.each([
    ['https://www.workingnomads.com/job/go/1764739/', '1764739'],
    ['https://www.workingnomads.com/job/go/1764739?ref=feed', '1764739'],
    ['https://www.workingnomads.com/jobs/dev-acme', 'https://www.workingnomads.com/jobs/dev-acme'],
  ])('the id of %s is %s', (url, externalId) => {
    expect(only({ url })).toMatchObject({ externalId, url })
  })

  it.each([
    ['crm,account manager,communication', ['crm', 'account manager', 'communication']],
    ['c&#43;&#43;, R&amp;D,,', ['c++', 'R&D']],
    ['', []],
    [null, []],
  ])('splits the tags %j at their commas', (tags, expected) => {
    expect(only({ tags })?.tags).toEqual(expected)
  })

  it.each([
    ['Europe, North America, Latin America, APAC', ['Europe', 'North America', 'Latin America', 'APAC']],
    ['REMOTE, Canada', ['Canada']],
    ['REMOTE', null],
    ['Global', []],
    ['', null],
  ])('location %j is who may take it: %j', (location, eligibility) => {
    expect(only({ location })?.eligibility).toEqual(eligibility)
    expect(only({ location })?.locations).toEqual([])
  })

  it('keeps the zone of its dates', () => {
    expect(only({ pub_date: '2026-07-31T15:21:46-04:00' })?.postedAt).toBe('2026-07-31T15:21:46-04:00')
  })

  it('is left alone until somebody asks for it', () => {
    expect(workingNomads.manifest).toMatchObject({ onByDefault: false, redistribute: false, robots: 'obey' })
    expect(recogniseBoard(new URL('https://www.workingnomads.com/jobs?category=development'))).toMatchObject({
      source: { name: 'working-nomads' },
      slug: 'all',
    })
  })
})
