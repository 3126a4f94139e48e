import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verdictOn } from '../../src/listing/verdict.ts'
import type { TaggedPosting } from '../../src/skills/tag-posting.ts'
import { type MemberFacts, member, place } from './members.ts'

/** Two postings of two boards with one apply URL; each given its own facts. */
function pair(left: Partial<TaggedPosting>, right: Partial<TaggedPosting>, facts: MemberFacts = { apply: 'page1' }) {
  const a = member('a', { ...facts, doc: left })
  const b = member('b', { boardId: 'remoteok:remoteok', ...facts, doc: right })
  return [a, b] as const
}

describe('verdictOn', () => {
  it.each<[string, MemberFacts, object]>([
    ['one apply URL', { apply: 'page1' }, { verdict: 'same', by: 'apply_url', score: 0.98 }],
    ['one text', { words: 'text1' }, { verdict: 'same', by: 'text', score: 0.8 }],
    ['both', { apply: 'page1', words: 'text1' }, { verdict: 'same', by: 'apply_url' }],
    ['nothing in common', {}, { verdict: 'unknown' }],
  ])('%s', (_name, facts, expected) => {
    expect(verdictOn(...pair({}, {}, facts))).toMatchObject(expected)
  })

  it.each<[string, Partial<TaggedPosting>, Partial<TaggedPosting>, string]>([
    ['another role on one page', { title: 'Backend Engineer' }, { title: 'Account Executive' }, 'title'],
    ['another level', { seniority: 'senior' }, { seniority: 'junior' }, 'level'],
    [
      'another kind of contract',
      { employmentTypes: ['full_time'] },
      { employmentTypes: ['internship'] },
      'employment_type',
    ],
    ['another city', { locations: [place('Berlin', 'DE')] }, { locations: [place('Munich', 'DE')] }, 'location'],
    [
      'a city of that name abroad',
      { locations: [place('Paris', 'FR')] },
      { locations: [place('Paris', 'US', 'TX')] },
      'location',
    ],
    ['another country', { locations: [place(null, 'DE')] }, { locations: [place('Paris', 'FR')] }, 'location'],
    ['another state', { locations: [place(null, 'US', 'TX')] }, { locations: [place(null, 'US', 'OH')] }, 'location'],
    [
      'other unresolved words',
      { locations: [{ ...place(null, null), raw: 'Hall 3' }] },
      { locations: [{ ...place(null, null), raw: 'Hall 4' }] },
      'location',
    ],
  ])('%s: apart', (_name, left, right, by) => {
    expect(verdictOn(...pair(left, right))).toEqual({ verdict: 'different', by, score: 1 })
  })

  it.each<[string, Partial<TaggedPosting>, Partial<TaggedPosting>]>([
    ['an unknown level', { seniority: 'senior' }, { seniority: null }],
    ['an unknown kind of contract', { employmentTypes: ['full_time'] }, { employmentTypes: [] }],
    ['one kind of contract of two', { employmentTypes: ['full_time', 'contract'] }, { employmentTypes: ['contract'] }],
    ['no place', { locations: [place('Berlin', 'DE')] }, { locations: [] }],
    ['a country and a city in it', { locations: [place(null, 'DE')] }, { locations: [place('Berlin', 'DE')] }],
    [
      'one city of two',
      { locations: [place('Berlin', 'DE'), place('Bonn', 'DE')] },
      { locations: [place('Bonn', 'DE')] },
    ],
    [
      'a city with and without its state',
      { locations: [place('Austin', 'US', 'TX')] },
      { locations: [place('Austin', 'US')] },
    ],
    [
      'a place that nobody could read',
      { locations: [place('Berlin', 'DE')] },
      { locations: [{ ...place(null, null), raw: 'HQ' }] },
    ],
    ['a title with a word more', { title: 'Backend Engineer' }, { title: 'Backend Engineer Payments' }],
    ['a title in other dress', { title: 'Sr. Back-End Engineer (m/f/d)' }, { title: 'Senior Backend Engineer' }],
  ])('%s: one opening', (_name, left, right) => {
    expect(verdictOn(...pair(left, right)).verdict).toBe('same')
  })

  it('never takes two ids of one board for one opening where its ids name openings', () => {
    const twins = [
      member('a', { apply: 'page1', words: 'text1' }),
      member('b', { apply: 'page1', words: 'text1' }),
    ] as const
    expect(verdictOn(...twins)).toMatchObject({ verdict: 'different', by: 'same_board' })
    const loose = twins.map((twin) => ({ ...twin, idsNameOpenings: false })) as [(typeof twins)[0], (typeof twins)[0]]
    expect(verdictOn(...loose)).toMatchObject({ verdict: 'same' })
  })

  it('never takes two roles on one page of a board for one opening', () => {
    const facts = { apply: 'page1', words: 'text1', idsNameOpenings: false }
    const one = member('a', { ...facts, url: 'https://hn.example/item?id=7' })
    const twin = member('b', { ...facts, url: 'https://hn.example/item?id=7' })
    expect(verdictOn(one, twin)).toMatchObject({ verdict: 'different', by: 'same_board' })
    expect(verdictOn(one, { ...twin, boardId: 'files:elsewhere' })).toMatchObject({ verdict: 'same' })
  })

  it('says the same of both ways round', () => {
    const doc = fc.record({
      title: fc.constantFrom('Engineer', 'Senior Engineer', 'Cook', 'Data Engineer'),
      seniority: fc.constantFrom(null, 'senior' as const, 'junior' as const),
      employmentTypes: fc.subarray(['full_time', 'contract'] as ('full_time' | 'contract')[]),
      locations: fc.subarray([
        place('Berlin', 'DE'),
        place(null, 'DE'),
        place('Paris', 'FR'),
        { ...place(null, null), raw: 'HQ' },
      ]),
    })
    const keys = fc.record({ apply: fc.constantFrom(null, 'page1'), words: fc.constantFrom(null, 'text2') })
    fc.assert(
      fc.property(doc, doc, keys, (left, right, facts) => {
        const [a, b] = pair(left, right, facts)
        expect(verdictOn(b, a)).toEqual(verdictOn(a, b))
      }),
      { numRuns: 500 },
    )
  })
})
