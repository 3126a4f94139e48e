import { describe, expect, it } from 'vitest'
import { mergeListing } from '../../src/listing/merge.ts'
import { listingTerms } from '../../src/listing/terms.ts'
import { member, place } from './members.ts'

describe('listingTerms', () => {
  it('says of each filter what is known', () => {
    const { doc } = mergeListing([
      member('a', {
        doc: {
          company: { name: 'Acme', slug: 'acme' },
          locations: [place('Zürich', 'CH'), place('Austin', 'US', 'Texas'), place('Dallas', 'US', 'Texas')],
          workplaces: ['remote', 'hybrid'],
          eligibility: { worldwide: false, countries: ['US', 'CA'], raw: 'US or Canada' },
          employmentTypes: ['full_time'],
          seniority: 'senior',
          language: 'en',
          skills: [{ slug: 'go', name: 'Go', category: 'language', level: 'required', evidence: [] }] as never,
        },
      }),
      member('b', { boardId: 'remoteok:remoteok', sourceKind: 'site' }),
    ])
    expect(listingTerms(doc).toSorted()).toEqual(
      [
        'company:acme',
        'country:CH',
        'country:US',
        'region:texas',
        'city:zurich',
        'city:austin',
        'city:dallas',
        'workplace:remote',
        'workplace:hybrid',
        'eligible:US',
        'eligible:CA',
        'type:full_time',
        'seniority:senior',
        'language:en',
        'direct:true',
        'skill:go',
        'source:lever',
        'source:remoteok',
        'board:lever:acme',
        'board:remoteok:remoteok',
      ].toSorted(),
    )
  })

  it('says "?" of what is unknown', () => {
    const terms = listingTerms(mergeListing([member('a', { sourceKind: 'site' })]).doc)
    const unknown = terms.filter((term) => term.endsWith(':?')).map((term) => term.slice(0, -2))
    const fields = [
      'company',
      'country',
      'region',
      'city',
      'workplace',
      'eligible',
      'type',
      'seniority',
      'language',
      'direct',
      'skill',
    ]
    expect(unknown).toEqual(fields)
  })

  it('stands a worldwide listing open to all', () => {
    const eligibility = { worldwide: true, countries: [], raw: 'Anywhere' }
    expect(listingTerms(mergeListing([member('a', { doc: { eligibility } })]).doc)).toContain('eligible:*')
  })
})
