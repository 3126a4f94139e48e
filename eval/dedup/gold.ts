import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One row of a public list: no text, no URL. */
export interface GoldRow {
  id: string
  list: string
  company: string
  title: string
  locations: string[]
  date: string
}

export interface GoldPair {
  a: string
  b: string
  crossList: boolean
  /** Whether the two rows write title and company in the same words. */
  sameWords: boolean
}

const FOLDER = new URL('../../../shared/data/dedup-dev/', import.meta.url)

export const haveGold = existsSync(FOLDER)

/** The lists, the pairs that are one posting and those that are not; throws where the data is absent. */
export function readGold(): { rows: GoldRow[]; positive: GoldPair[]; negative: GoldPair[] } {
  const lines = gunzipSync(readFileSync(new URL('records.jsonl.gz', FOLDER)))
    .toString()
    .trim()
    .split('\n')
  return {
    rows: lines.map((line) => JSON.parse(line) as GoldRow),
    positive: readCsv('pairs_positive.csv').map((row) => ({
      a: row.id_a ?? '',
      b: row.id_b ?? '',
      crossList: row.cross_list === '1',
      sameWords: row.title_equal === '1' && row.company_equal === '1',
    })),
    negative: readCsv('pairs_hard_negative.csv').map((row) => ({
      a: row.id_a ?? '',
      b: row.id_b ?? '',
      crossList: false,
      sameWords: true,
    })),
  }
}

/** The pairs hold no quotes. */
function readCsv(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(name, FOLDER), 'utf8').trim().split(/\r?\n/)
  const names = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [names[at] ?? '', value])))
}
