import { describe, expect, it } from 'vitest'
import { dedupAnswers, dedupRow } from '../../src/cli/dedup-records.ts'
import { wordsOf } from './members.ts'

const NOW = '2026-11-22T12:00:00.000Z'
const AD = { title: 'Sr. Backend Engineer', company: 'Acme GmbH', location: 'Berlin, Germany' }

function answers(...records: Record<string, unknown>[]) {
  return dedupAnswers(records.map((record, line) => dedupRow({ ...AD, ...record }, line, NOW)))
}

function merged(...records: Record<string, unknown>[]): boolean {
  return new Set(answers(...records).map((answer) => answer.listing)).size === 1
}

describe('the filter dedup', () => {
  it('answers in order, with the ids that came in and the reasons of both', () => {
    const [one, other, third] = answers(
      { id: 7, source: 'list a' },
      { id: 'b', source: 'list b', title: 'Senior Back-End Developer', company: 'ACME', location: 'Berlin' },
      { id: 'c', source: 'list c', location: 'Munich' },
    )
    expect(one).toMatchObject({ id: 7, score: expect.any(Number) })
    expect(one?.reasons).toContainEqual({ with: 'b', verdict: 'same', by: 'title_location', score: one?.score })
    expect(other).toMatchObject({ id: 'b', listing: one?.listing })
    expect(third).toMatchObject({ id: 'c', score: null })
    expect(third?.reasons.map((reason) => reason.by)).toEqual(['location', 'location'])
    expect(third?.listing).not.toBe(one?.listing)
  })

  it('knows an opening of a board by the link of any site', () => {
    const own = { source: 'greenhouse', board: 'acme', external_id: '4567001' }
    const copy = { source: 'remoteok', apply_url: 'https://www.acme.com/jobs?gh_jid=4567001', location: 'Remote' }
    expect(answers({ id: 1, ...own }, { id: 2, ...copy, company: 'Acme Labs Europe' })[0]?.reasons).toEqual([
      { with: 2, verdict: 'same', by: 'apply_url', score: 1 },
    ])
  })

  it('keeps two ids of a board apart whose ids name openings, even a month later', () => {
    const board = { source: 'lever', board: 'acme' }
    const twice = answers(
      { id: 1, ...board, external_id: 'x', posted_at: '2026-09-01' },
      { id: 2, ...board, external_id: 'y', posted_at: '2026-10-15' },
    )
    expect(twice[0]?.listing).not.toBe(twice[1]?.listing)
    expect(twice[0]?.reasons).toEqual([{ with: 2, verdict: 'different', by: 'same_board', score: 1 }])
  })

  it('calls the second appearance on another list of ads a repost', () => {
    const [first] = answers(
      { id: 1, source: 'paper', posted_at: '2026-08-01' },
      { id: 2, source: 'paper', posted_at: '2026-10-15' },
    )
    expect(first?.reasons).toMatchObject([{ with: 2, verdict: 'same', by: 'repost' }])
  })

  it('makes one opening of one ad with two cities, and two of two ads with one each', () => {
    expect(merged({ id: 1, source: 'a', location: ['Berlin', 'Munich'] }, { id: 2, source: 'b' })).toBe(true)
    expect(merged({ id: 1, source: 'a' }, { id: 2, source: 'a', location: 'Munich' })).toBe(false)
    expect(merged({ id: 1, source: 'a' }, { id: 2, source: 'a', location: ['Berlin', 'Munich'] })).toBe(false)
  })

  it('sees an agency behind an ad in other words than the employer, and says so', () => {
    const text = `You write services in Go and PostgreSQL. ${wordsOf('role')}`
    const [own] = answers(
      { id: 1, source: 'a', description: text },
      {
        id: 2,
        source: 'b',
        company: 'Northgate Recruitment',
        description: `Our client, a leader in its field, is looking for you.\n\n${text}\n\nSend us your CV.`,
      },
    )
    expect(own?.reasons).toMatchObject([{ with: 2, verdict: 'same', by: 'agency_copy' }])
  })

  it('turns down what is no ad', () => {
    expect(() => dedupRow({ id: 1, company: 'Acme' }, 1, NOW)).toThrow('neither a title nor a description')
  })
})
