import { CsvError, parse } from 'csv-parse/sync'
import { SourceChangedError } from '../errors.ts'
import { parseJson } from './read-json.ts'

/** A record and the place it stood at: `line 12` of a .jsonl or .csv, `entry 3` of a .json. */
export interface PlacedRecord {
  place: string
  record: Record<string, unknown>
}

export interface Table {
  records: PlacedRecord[]
  faults: { place: string; why: string }[]
}

const LIST_KEYS = ['jobs', 'postings', 'listings', 'data', 'items', 'results']

/** The records of a .json document: a list, an object that holds one, or one record. Throws SourceChangedError. */
export function readJsonRecords(text: string, path: string): Table {
  const value = parseJson(text, path)
  const key = isRecord(value) ? LIST_KEYS.find((name) => Array.isArray(value[name])) : undefined
  const list: unknown = isRecord(value) && key !== undefined ? value[key] : value
  const rows = Array.isArray(list) ? list : [list]
  return split(rows.map((row, index) => ({ place: `entry ${index + 1}`, row, why: 'no object with named fields' })))
}

/** The records of a .jsonl document, one a line; a line that is no JSON object is a fault. */
export function readJsonLines(text: string): Table {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const rows = lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]))
  return split(rows)
}

/** The records of a .csv document with a header; the separator (comma, semicolon or tab) is the header's. */
export function readCsv(text: string): Table {
  const faults: Table['faults'] = []
  // csv-parse counts a CRLF inside quotes as two lines.
  const rows = parse(text.replace(/\r\n?/g, '\n'), {
    bom: true,
    columns: true,
    delimiter: separator(text),
    info: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : '?'
      faults.push({ place: `line ${line}`, why: error?.message ?? `cannot be read: ${String(raw).slice(0, 80)}` })
      return undefined
    },
  }) as unknown as { record: Record<string, unknown>; info: { lines: number } }[]
  return { records: rows.map(({ record, info }) => ({ place: `line ${info.lines}`, record })), faults }
}

function readLine(line: string, number: number): { place: string; row: unknown; why: string } {
  const place = `line ${number}`
  try {
    return { place, row: parseJson(line, 'the line'), why: 'no JSON object' }
  } catch (error) {
    if (!(error instanceof SourceChangedError)) throw error
    return { place, row: null, why: error.message }
  }
}

function split(rows: { place: string; row: unknown; why: string }[]): Table {
  const table: Table = { records: [], faults: [] }
  for (const { place, row, why } of rows) {
    if (isRecord(row)) table.records.push({ place, record: row })
    else table.faults.push({ place, why })
  }
  return table
}

/** The mark that parts the most columns of a table's first line: comma, semicolon or tab. */
export function separator(text: string): string {
  const header = text.slice(0, /\r?\n|$/.exec(text)?.index ?? 0)
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
