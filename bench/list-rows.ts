import { createHash } from 'node:crypto'

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

/** One hash of all rows, in whatever order and from whatever processes they came: the sum of the rows' own hashes. */
export function hashOf(rows: readonly Row[]): string {
  return addHashes(
    rows.map((row) => {
      const text = JSON.stringify([row.id, row.url, row.title, row.company, row.place, row.date])
      return createHash('sha256').update(text).digest('hex')
    }),
  )
}

export function addHashes(hashes: readonly string[]): string {
  return hashes.reduce((sum, hash) => (sum + BigInt(`0x${hash}`)) % MODULUS, 0n).toString(16)
}
