import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/extrasmall'

/** Number of a language -> score of a piece of a word. */
type Row = Record<number, number>
type Rows = Record<string, Row>

interface Tables {
  ngrams: Rows
}

// The library holds its 49,553 pieces of words as an object each, 29 MB with its text in every reader of ads; packed it is 8 MB, and the
// time of the collector goes with the rest. Neither its tables nor its detector without tables are named in its exports: hence the files themselves.
const require = createRequire(import.meta.url)
const inLibrary = (file: string) => fileURLToPath(new URL(file, import.meta.resolve('eld/extrasmall')))
const { ngramsData } = require(inLibrary('../ngrams/extrasmall.js')) as { ngramsData: Tables }
const { createEld } = require(inLibrary('../languageDetector.js')) as {
  createEld: () => { instance: typeof eld; loadData: (data: Tables) => void }
}
const { instance, loadData } = createEld()
loadData({ ...ngramsData, ngrams: packRows(ngramsData.ngrams) })
ngramsData.ngrams = {}

/** The detector over its smallest tables: the medium ones answer the same on 120 letters of an ad. */
export const detector = instance

/** The same rows to a reader by name, in a fraction of the memory: numbers of languages and scores under 256, two in 16 bits. */
export function packRows(rows: Rows): Rows {
  const pieces = Object.entries(rows).map(([piece, row]) => [piece, Object.entries(row)] as const)
  const packed = new Uint16Array(pieces.reduce((length, [, row]) => length + row.length, 0))
  const ranges = new Map<string, number>()
  let end = 0
  for (const [piece, row] of pieces) {
    ranges.set(piece, end * 256 + row.length)
    for (const [language, score] of row) packed[end++] = Number(language) * 256 + score
  }
  return new Proxy<Rows>({}, { get: (_, piece) => rowOf(ranges.get(String(piece)), packed) })
}

function rowOf(range: number | undefined, packed: Uint16Array): Row | undefined {
  if (range === undefined) return undefined
  const start = range >> 8
  const row: Row = {}
  for (const each of packed.subarray(start, start + (range & 0xff))) row[each >> 8] = each & 0xff
  return row
}
