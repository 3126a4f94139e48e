import { describe, expect, it } from 'vitest'
import { remoteok } from '../../src/sources/remoteok.ts'
import { pageOf } from './recorded-visit.ts'

const board = { slug: 'remoteok', name: null, config: {} }
const legal = { last_updated: 1, legal: 'Please link back.' }

function parse(...more: object[]) {
  const rows = more.map((one, index) => ({ id: `${index}`, position: 'Dev', url: 'https://remoteok.com/x', ...one }))
  return remoteok.parse([pageOf(JSON.stringify([legal, ...rows]))], board)
}

function body(description: string) {
  return parse({ description }).postings[0]?.description?.body ?? null
}

describe('remoteok', () => {
  it.each([
    [
      'the whole sentence',
      "<p>Good.</p> Please mention the word **KIND** and tag RMTI3= when applying to show you read the job post completely (#RMTI3=). This is a beta feature to avoid spam applicants. Companies can search these words to find applicants that read this and see they're human.",
      '<p>Good.</p>',
    ],
    [
      'without its tail',
      'Good. Please mention the word **KIND** when applying to show you read the job post completely. Apply now.',
      'Good. Apply now.',
    ],
    [
      'its short form',
      '<p>Good. Please mention the word <b>KIND</b> in your letter.</p><p>More.</p>',
      '<p>Good.</p><p>More.</p>',
    ],
    ['nothing else', 'Please mention the salary you want.', 'Please mention the salary you want.'],
  ])('strips %s', (_, said, left) => {
    expect(body(said)).toBe(left)
  })

  it('knows no description that was only the sentence', () => {
    const said = 'Please mention the word **KIND** when applying to show you read the job post completely.'
    expect(body(said)).toBeNull()
  })

  it('takes a salary of 0 for unknown', () => {
    const pays = [
      { salary_min: 0, salary_max: 0 },
      { salary_min: 0, salary_max: 90000 },
      { salary_min: 5, salary_max: null },
    ]
    expect(parse(...pays).postings.map(({ salary }) => salary && [salary.min, salary.max, salary.currency])).toEqual([
      null,
      [null, 90000, null],
      [5, null, null],
    ])
  })

  it('skips the legal notice only, and counts it in the place of a fault', () => {
    expect(parse().postings).toEqual([])
    const visit = parse({}, { position: null })
    expect(visit.postings).toHaveLength(1)
    expect(visit.rejections).toMatchObject([{ externalId: '1', why: expect.stringMatching(/^2\.position/) }])
  })

  it('never proves absence, and asks for a link that is followed', () => {
    expect(remoteok.manifest).toMatchObject({ presence: 'window', attribution: { text: 'Remote OK', follow: true } })
  })
})
