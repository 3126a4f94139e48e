import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { emptyRawPosting, type RawPosting } from '../../src/posting/raw-posting.ts'
import { rawFromDocument } from '../../src/sources/document.ts'
import { hackerNews } from '../../src/sources/hacker-news.ts'

/** One ad as its file has it; `text` is what the hash of a gold line is taken of. */
export interface Ad {
  id: string
  title: string | null
  company: string | null
  text: string
  /** What its source makes of it: several postings where a comment names several roles, none where it is taken for no ad. */
  postings(): RawPosting[]
}

interface Row {
  id: string | number
  url?: string
  title?: string
  company?: string | null
  location?: string | null
  description?: string | null
  html?: string
}

const SHARED = new URL('../../../shared/data/postings/', import.meta.url)
/** Ads that we wrote ourselves, in the tree: one a file. */
const OWN = 'other-ads'

/** The ads of a collection: a file under ../shared/data/postings, or our own. Null where this clone does not have it. */
export function readAds(collection: string): Ad[] | null {
  const path = new URL(collection === OWN ? `./${OWN}/` : collection, collection === OWN ? import.meta.url : SHARED)
  if (!existsSync(path)) return null
  if (collection === OWN) return readdirSync(path).map((name) => ownAd(name, readFileSync(new URL(name, path), 'utf8')))
  const text = gunzipSync(readFileSync(path)).toString('utf8')
  if (collection.startsWith('hn-')) {
    return text
      .trim()
      .split('\n')
      .map((line) => commentAd(JSON.parse(line), collection))
  }
  const json = JSON.parse(collection.startsWith('multiboard') ? mended(text) : text)
  return (Array.isArray(json) ? json : json.jobs).map((row: Row) => boardAd(row, collection))
}

/** The multiboard file was cut and glued by hand: some of its backslashes escape nothing. */
function mended(text: string): string {
  const escaped = text.replace(/\\(["\\/bfnrt]|u[0-9a-fA-F]{4})|\\/g, (whole, known) => (known ? whole : '\\\\'))
  return escaped.replace(/\p{Cc}/gu, ' ')
}

function boardAd(row: Row, collection: string): Ad {
  const own = row.url?.match(/\/list\/(\d+)/)?.[1] ?? row.id
  const title = row.title ?? null
  const company = collection.startsWith('uber') ? 'Uber' : (row.company ?? null)
  const body = row.description ?? ''
  const locations = row.location ? [{ text: row.location, city: null, region: null, country: null }] : []
  const raw = { ...emptyRawPosting(String(own)), title, company, locations }
  return {
    id: `${collection}#${own}`,
    title,
    company,
    text: `${title}\n${body}`,
    postings: () => [{ ...raw, description: { format: 'markdown', body } }],
  }
}

/** A comment goes through its source as one visit to a thread that holds nothing else. */
function commentAd({ id, html = '' }: Row, collection: string): Ad {
  const thread = JSON.stringify({ id: 1, title: 'Ask HN: Who is hiring?', kids: [id] })
  const comment = JSON.stringify({ id, text: html })
  const pages = [page('thread', thread), page('detail', comment, String(id))]
  const board = { slug: 'who-is-hiring', name: null, config: {} }
  const postings = () => hackerNews.parse(pages, board).postings
  return { id: `${collection}#${id}`, title: null, company: null, text: html, postings }
}

function page(kind: string, text: string, posting?: string) {
  const request = {
    url: 'https://hacker-news.example',
    method: 'GET' as const,
    body: null,
    expect: 'any' as const,
    kind,
  }
  const about = posting === undefined ? request : { ...request, posting }
  return { request: about, url: request.url, contentType: null, text, error: null }
}

function ownAd(name: string, text: string): Ad {
  const raw = rawFromDocument(name, text)
  return { id: `${OWN}/${name}`, title: null, company: null, text, postings: () => ('code' in raw ? [] : [raw]) }
}

/** The first 12 hex digits of the text's SHA-256. */
export function shaOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** One ad in three, by its id alone. */
export function isHeldOut(id: string): boolean {
  return Number.parseInt(createHash('sha256').update(`part:${id}`).digest('hex').slice(0, 8), 16) % 3 === 0
}
