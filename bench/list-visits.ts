// Rolecall's fetcher and sources on the list pages of a loopback server. node list-visits.ts ORIGIN KIND FROM TO [DATABASE_URL]
import { openFetcher } from '../src/fetch/open-fetcher.ts'
import { memoryTurns } from '../src/fetch/turns.ts'
import { fingerprint } from '../src/posting/fingerprint.ts'
import type { RawPosting } from '../src/posting/raw-posting.ts'
import { get } from '../src/sources/define-source.ts'
import { greenhouse } from '../src/sources/greenhouse.ts'
import { html } from '../src/sources/html.ts'
import { openDatabase } from '../src/store/database.ts'
import { loadRawPosting, saveRawPostings } from '../src/store/raw-postings.ts'
import { type Kind, pathOf } from './list-pages.ts'
import { addHashes, hashOf, pageHash, type Row } from './list-rows.ts'

const CONCURRENCY = 16
const SITE = 'https://jobs.example'

const [, , origin = '', kind = 'html', from = '0', to = '0', databaseUrl] = process.argv
const board = { slug: 'site', name: null, config: kind === 'html' ? htmlConfig() : {} }
const source = kind === 'html' ? html : greenhouse
const { maxBodyBytes } = source.manifest
const rule = { maxBodyBytes, lane: null, spacingMs: 0, robots: 'documented-api', sameHost: true } as const
const fetcher = openFetcher(
  { userAgent: 'bench', spacingMs: null, allowPrivate: [new URL(origin).host], rewrite: [{ from: SITE, to: origin }] },
  { turns: memoryTurns(Date.now), robots: { load: async () => null, save: async () => {} } as never, now: Date.now },
)
const database = databaseUrl
  ? openDatabase(databaseUrl, { max: CONCURRENCY, applicationName: 'bench', commits: 'relaxed' })
  : null

let read = 0
const hashes: string[] = []
const stored: string[] = []
let next = Number(from)
const began = Date.now()
await Promise.all(Array.from({ length: CONCURRENCY }, work))
const ended = Date.now()
const kept = database ? await readBack() : null
console.log(JSON.stringify({ rows: kept?.length ?? read, began, ended, hash: kept ? hashOf(kept) : addHashes(hashes) }))
await fetcher.close()
await database?.close()

async function work(): Promise<void> {
  const signal = new AbortController().signal
  for (let n = next++; n < Number(to); n = next++) {
    const request = get(`${SITE}${pathOf(kind as Kind, n)}`, kind === 'html' ? 'html' : 'json')
    const outcome = await fetcher.fetchPage(request, rule, null, signal)
    if (outcome.kind !== 'page') throw new Error('a page was due')
    const { postings } = source.parse([outcome.page], board as never)
    read += postings.length
    if (database === null) hashes.push(pageHash(postings.map(rowOf)))
    else await store(postings)
  }
}

async function store(postings: RawPosting[]): Promise<void> {
  const raws = postings.map((raw) => ({ raw, rawHash: fingerprint(raw) }))
  stored.push(...raws.map((each) => each.rawHash))
  if (database) await saveRawPostings(database.db, 'bench', raws, new Date().toISOString())
}

async function readBack(): Promise<Row[]> {
  const all = await Promise.all(stored.map((hash) => loadRawPosting(database?.db as never, 'bench', hash)))
  return all.flatMap((raw) => (raw === null ? [] : [rowOf(raw)]))
}

function rowOf(raw: RawPosting): Row {
  return {
    id: raw.externalId,
    url: raw.url ?? '',
    title: raw.title ?? '',
    company: raw.company ?? '',
    place: raw.locations[0]?.text ?? '',
    date: raw.postedAt ?? '',
  }
}

function htmlConfig() {
  return html.config.parse({
    urls: [`${SITE}/list/0`],
    rows: 'li.job',
    fields: {
      id: { attr: 'data-id' },
      url: { selector: 'a.link' },
      title: { selector: 'a.link' },
      company: { selector: '.company' },
      location: { selector: '.place' },
      date: { selector: 'time', attr: 'datetime' },
    },
  })
}
