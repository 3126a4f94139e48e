import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { normalize } from '../../../src/posting/normalize.ts'
import { rawFromDocument } from '../../../src/sources/document.ts'

/** An ad as a record of the filter `dedup`. */
export interface Ad {
  title: string
  company: string
  location: string
  description: string
  posted_at: string
}

interface Row {
  title?: string | null
  company?: string | null
  location?: string | null
  description?: string | null
  date_posted?: string | null
}

const SHARED = new URL('../../../../shared/data/postings/', import.meta.url)
const OWN = new URL('../../../samples/', import.meta.url)
/** Shorter texts hold no role to be recognised by. */
const SHORTEST = 800
const DAY = '2026-03-02'

export const haveSharedAds = existsSync(SHARED)

/** Real ads with text, title, company and place. */
export function sharedAds(): Ad[] {
  const uber = JSON.parse(textOf('uber.json.gz')) as { jobs: Row[] }
  const boards = JSON.parse(textOf('multiboard-en-he.json.gz')) as Row[]
  return [...uber.jobs.map((row) => ({ ...row, company: 'Uber' })), ...boards].flatMap(adOf)
}

/** Our own sample ads, one a file: their first lines name title, company and place for whoever reads them. */
export function ownAds(): Ad[] {
  return readdirSync(OWN, { recursive: true })
    .map(String)
    .filter((path) => /\.(?:txt|md)$/.test(path) && !path.endsWith('README.md'))
    .toSorted()
    .flatMap((path) => {
      const document = rawFromDocument(path, readFileSync(new URL(path, OWN), 'utf8'))
      if ('code' in document) return []
      const read = normalize(document, { now: `${DAY}T00:00:00.000Z`, boardCompany: null, boardCountry: null })
      const { title, company, locations, description } = read
      return adOf({
        title,
        company: company?.name ?? null,
        location: locations[0]?.raw ?? null,
        description: description?.text ?? null,
      })
    })
}

function textOf(name: string): string {
  const text = gunzipSync(readFileSync(new URL(name, SHARED))).toString()
  // Masked addresses left escapes that JSON does not know.
  return text.replace(/(\\(?:["\\/bfnrt]|u[0-9a-f]{4}))|\\/gi, '$1')
}

function adOf(row: Row): Ad[] {
  const { title, company, location, description, date_posted } = row
  if (!title || !company || !location || !description || description.length < SHORTEST) return []
  return [{ title, company, location, description, posted_at: date_posted?.slice(0, 10) ?? DAY }]
}
