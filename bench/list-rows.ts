import { createHash } from 'node:crypto'
import { POSTINGS } from './list-pages.ts'

/** What both crawlers read of a posting. */
export interface Row {
  id: string
  url: string
  title: string
  company: string
  place: string
  date: string
}

/** What one process did: times in milliseconds since the epoch. */
export interface Result {
  rows: number
  began: number
  ended: number
  /** Of all its rows, as `hashOf` has it. */
  hash: string
}

const MODULUS = 2n ** 256n

/** One hash of the rows of one page, in their order. */
export function pageHash(rows: readonly Row[]): string {
  const lines = rows.map((row) => JSON.stringify([row.id, row.url, row.title, row.company, row.place, row.date]))
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/** One hash of the rows of many pages, in whatever order they stand in a table. */
export function hashOf(rows: readonly Row[]): string {
  const pages = Map.groupBy(rows, (row) => Math.floor(Number(row.id) / POSTINGS))
  const ordered = [...pages.values()].map((page) => page.toSorted((a, b) => Number(a.id) - Number(b.id)))
  return addHashes(ordered.map(pageHash))
}

/** Hashes of pages as one, in whatever order and from whatever processes they came. */
export function addHashes(hashes: readonly string[]): string {
  return hashes.reduce((sum, hash) => (sum + BigInt(`0x${hash}`)) % MODULUS, 0n).toString(16)
}
