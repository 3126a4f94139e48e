import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { visitPairs } from '../../src/listing/candidates.ts'
import { cluster } from '../../src/listing/cluster.ts'
import { BUCKET_CAP, MOST_KEYS } from '../../src/listing/index-keys.ts'
import { readPlaceText } from '../../src/posting/location.ts'
import { member, place } from './members.ts'

/** Incident 12: a board whose ids name openings shows one title thousands of times. */
function board(openings: number, cities: number) {
  return Array.from({ length: openings }, (_, at) =>
    member(`${at}`, {
      boardId: 'greenhouse:manyhomes',
      doc: {
        title: 'Home Caregiver',
        company: { name: 'Manyhomes', slug: 'manyhomes' },
        locations: [place(`Town ${at % cities}`, 'US', 'Ohio')],
      },
    }),
  )
}

describe('a board that shows one title 3,000 times', () => {
  const openings = board(3_000, 100)

  it('keeps its openings apart', () => {
    expect(cluster(openings)).toHaveLength(3_000)
  })

  it('costs pairs by its buckets, never by its square', () => {
    let pairs = 0
    visitPairs(
      openings.map((each) => each.keys),
      () => pairs++,
    )
    expect(pairs).toBeLessThanOrEqual((3_000 * BUCKET_CAP) / 2)
  })

  it('still meets the copy of a site by its place', () => {
    const copy = member('copy', {
      boardId: 'remoteok:remoteok',
      sourceKind: 'site',
      doc: {
        title: 'Home Caregiver',
        company: { name: 'Manyhomes Inc.', slug: 'manyhomes' },
        locations: [place('Town 7', 'US', 'Ohio')],
      },
    })
    const holders = cluster([...board(3_000, 1_000), copy]).filter((group) => group.members.length > 1)
    expect(holders).toHaveLength(1)
    expect(holders[0]?.members.map((each) => each.doc.locations[0]?.city)).toEqual(['Town 7', 'Town 7'])
  })

  it('explains each with a few reasons', () => {
    for (const { reasons } of cluster(openings))
      for (const own of reasons.values()) expect(own.length).toBeLessThanOrEqual(5)
  })

  it('gives no posting more than twelve rows', () => {
    for (const { keys } of openings) expect(keys.length).toBeLessThanOrEqual(MOST_KEYS)
  })
})

interface Row {
  company: string
  id: number
  url: string
  title: string
  location: string
}

const DAYS = new URL('../../../shared/data/board-days/', import.meta.url)
const file = existsSync(DAYS) ? readdirSync(DAYS).find((name) => name.includes('2026-01-05')) : undefined

describe.skipIf(file === undefined)('the 4,544 openings of svetness', () => {
  it('stay 4,544', { timeout: 60_000 }, () => {
    const rows = JSON.parse(gunzipSync(readFileSync(new URL(file as string, DAYS))).toString()) as Row[]
    const members = rows
      .filter((row) => row.company === 'svetness')
      .map((row) =>
        member(`${row.id}`, {
          boardId: 'greenhouse:svetness',
          url: row.url,
          doc: {
            title: row.title,
            company: { name: 'Svetness', slug: 'svetness' },
            locations: readPlaceText(row.location, null).locations,
          },
        }),
      )
    expect(members.length).toBe(4_544)
    expect(cluster(members)).toHaveLength(members.length)
  })
})
