import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/posting/normalize.ts'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import { tagPosting } from '../../src/skills/tag-posting.ts'

const FILE = new URL('../../../shared/data/postings/multiboard-en-he.json.gz', import.meta.url)
const HINTS = { now: '2026-06-01T00:00:00Z', boardCompany: null, boardCountry: null }

interface Row {
  id: string
  title: string
  company: string | null
  location: string | null
  description: string | null
}

describe.skipIf(!existsSync(FILE))('a thousand postings in English and Hebrew', () => {
  const read = existsSync(FILE) ? readRows().map((row) => ({ row, posting: tagged(row) })) : []
  const hebrew = read.filter(({ row }) => (row.description?.match(/[\u0590-\u05ff]/g)?.length ?? 0) > 100)

  it('all become postings', () => {
    expect(read.length).toBe(1037)
    expect(read.filter(({ posting }) => posting === null)).toEqual([])
  })

  it('of which the Hebrew ones are told to be Hebrew and have sections', () => {
    expect(hebrew.length).toBe(400)
    const known = hebrew.filter(({ posting }) => posting?.language === 'he')
    const headed = hebrew.filter(({ posting }) =>
      posting?.sections.some(({ kind }) => kind === 'requirements' || kind === 'responsibilities'),
    )
    expect(known.length).toBeGreaterThanOrEqual(395)
    expect(headed.length).toBeGreaterThanOrEqual(240)
  })

  it('and lie in Israel where they say so', () => {
    const israel = read.filter(({ row }) => /israel|ישראל/i.test(row.location ?? ''))
    expect(israel.length).toBeGreaterThan(800)
    expect(israel.filter(({ posting }) => !posting?.locations.some(({ country }) => country === 'IL'))).toEqual([])
  })
})

/** The file was cut and glued by hand: some of its backslashes escape nothing. */
function readRows(): Row[] {
  const text = gunzipSync(readFileSync(FILE)).toString()
  const mended = text.replace(/\\(["\\/bfnrt]|u[0-9a-fA-F]{4})|\\/g, (whole, known) => (known ? whole : '\\\\'))
  return JSON.parse(mended.replace(/\p{Cc}/gu, ' '))
}

function tagged({ id, title, company, location, description }: Row) {
  const locations = location ? [{ text: location, city: null, region: null, country: null }] : []
  const body = description ? { format: 'markdown' as const, body: description } : null
  const raw = { ...emptyRawPosting(String(id)), title, company, locations, description: body }
  return tagPosting(normalize(raw, HINTS))
}
