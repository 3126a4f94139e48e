import { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get, type Page, type Rejection } from './define-source.ts'
import { rawFromDocument } from './document.ts'
import { incompleteBecause } from './incomplete.ts'
import { duplicateId, isRejection } from './read-rows.ts'
import { rawFromRecord } from './record.ts'
import { readCsv, readJsonLines, readJsonRecords, type Table } from './table.ts'

export { rawFromDocument } from './document.ts'
export { rawFromRecord } from './record.ts'

/** `path`: the folder; unset for boards that only `rolecall import` fills. */
const config = z.strictObject({ path: z.string().min(1).optional() })

export const files = defineSource<z.infer<typeof config>>({
  name: 'files',
  manifest: {
    title: 'Files in a folder',
    homepage: 'https://www.rfc-editor.org/rfc/rfc8089',
    kind: 'loose',
    fields: Object.keys(emptyRawPosting('')) as (keyof RawPosting)[],
    paging: 'every .txt, .md, .html (one ad each), .json, .jsonl and .csv file under the folder',
    completeness: 'every file under the folder was read, and every record in it',
    presence: 'whole',
    grace: 1,
    cadence: { cron: '*/15 * * * *', minMinutes: 1 },
    terms: 'Your own files.',
    attribution: null,
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: false,
    lane: null,
    spacingMs: 0,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise() {
    return null
  },

  boardUrl() {
    return 'file:.'
  },

  // The fetch layer answers with one page of kind `file` for each file under the folder.
  requests() {
    return [get('file:.', 'any', 'folder')]
  },

  next() {
    return []
  },

  parse(pages) {
    const results = pages.filter((page) => page.request.kind === 'file').flatMap(readFile)
    const postings = new Map<string, RawPosting>()
    const rejections: Rejection[] = []
    for (const result of results) {
      if (isRejection(result)) rejections.push(result)
      else if (postings.has(result.externalId)) rejections.push(duplicateId(result.externalId))
      else postings.set(result.externalId, result)
    }
    return { postings: [...postings.values()], rejections, total: null, incomplete: incompleteBecause(rejections) }
  },
})

function readFile(page: Page): (RawPosting | Rejection)[] {
  const path = page.request.url.replace(/^file:/, '')
  const isTable = /\.(json|jsonl|ndjson|csv)$/i.test(path)
  if (page.error) {
    return [{ externalId: isTable ? null : path, code: page.error.code, why: `${path}: ${page.error.message}` }]
  }
  if (page.text.trim() === '') return [{ externalId: null, code: 'empty', why: `${path}: the file is empty` }]
  return isTable ? readTable(path, page.text) : [rawFromDocument(path, page.text)]
}

function readTable(path: string, text: string): (RawPosting | Rejection)[] {
  try {
    const table = tableOf(path, text)
    const faults = table.faults.map(({ place, why }) => ({
      externalId: null,
      code: 'schema',
      why: `${path} ${place}: ${why}`,
    }))
    return [...table.records.map(({ place, record }) => rawFromRecord(record, `${path} ${place}`)), ...faults]
  } catch (error) {
    if (!(error instanceof SourceChangedError)) throw error
    return [{ externalId: null, code: error.code, why: error.message }]
  }
}

function tableOf(path: string, text: string): Table {
  if (/\.csv$/i.test(path)) return readCsv(text)
  return /\.json$/i.test(path) ? readJsonRecords(text, path) : readJsonLines(text)
}
