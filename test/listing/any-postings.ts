import fc from 'fast-check'
import type { Member } from '../../src/listing/member.ts'
import { member, place } from './members.ts'

export interface Facts {
  board: string
  title: string
  company: string | null
  city: string | null
  /** Equal names, equal texts. */
  words: string | null
  /** The page where one applies. */
  apply: string | null
  pay: number | null
  seen: string
}

/** Facts that make, keep apart and half connect openings: titles, places, texts, links, boards, dates. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  board: fc.constantFrom('lever:a', 'ashby:b', 'files:c', 'files:d', 'remoteok:e'),
  title: fc.constantFrom(
    'Backend Engineer',
    'Senior Backend Engineer',
    'Back-End Eng.',
    'Data Analyst',
    'Backend Engineer II',
  ),
  company: fc.constantFrom('Acme GmbH', 'acme', 'Acme Labs', 'Bramble Staffing', null),
  city: fc.constantFrom('Berlin', 'Munich', null),
  words: fc.constantFrom(null, null, 'one', 'two'),
  apply: fc.constantFrom(null, null, null, 'one', 'two'),
  pay: fc.constantFrom(null, 50_000, 200_000),
  seen: fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z', '2026-12-20T00:00:00.000Z'),
})

/** A posting of which these facts are known. */
export function memberOf(id: string, { board, title, company, city, pay, seen, ...known }: Facts): Member {
  return member(id, {
    ...known,
    boardId: board,
    idsNameOpenings: !board.startsWith('files:'),
    sourceKind: board.startsWith('files:') ? 'loose' : 'employer',
    firstSeenAt: seen,
    startedAt: seen,
    doc: {
      title,
      company: company === null ? null : { name: company, slug: company.toLowerCase() },
      locations: city === null ? [] : [place(city, 'DE')],
      salary:
        pay === null
          ? null
          : { min: pay, max: pay, currency: 'EUR', period: 'year', annualMin: pay, annualMax: pay, raw: '' },
    },
  })
}
