import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { parse as parseCsv } from 'csv-parse'
import { PermanentError } from '../errors.ts'
import { readDocument } from '../fetch/read-files.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import type { Rejection } from '../sources/define-source.ts'
import { rawFromDocument, rawFromRecord } from '../sources/files.ts'
import { contentId } from '../sources/record.ts'
import { readJsonRecords, separator } from '../sources/table.ts'
import { lineBatches } from './line-batches.ts'

export type ImportFormat = 'text' | 'markdown' | 'html' | 'json' | 'jsonl' | 'csv'

/** One ad of a file, or why a line of it is none. `line` (of a .json: the entry) counts from 1, null for a file that is one ad. */
export type ImportedAd = { line: number | null; result: RawPosting | Rejection }

const FORMATS: Record<string, ImportFormat> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
}

/** A record this long is no ad; the rest of the file is read on. */
const MAX_LINE_CHARACTERS = 6 * 1024 * 1024

/** The format that a file's name tells, null where it is none of ours. */
export function importFormat(path: string): ImportFormat | null {
  return FORMATS[/\.[^./]+$/.exec(path.toLowerCase())?.[0] ?? ''] ?? null
}

/** The ads of one file, streamed where the format lets it. Throws PermanentError with one clear sentence for a file that cannot be read. */
export async function* adsOfFile(path: string, format: ImportFormat): AsyncGenerator<ImportedAd> {
  if (format === 'jsonl') yield* jsonLines(path, createReadStream(path))
  else if (format === 'csv') yield* csvRows(path)
  else yield* wholeDocument(path, format)
}

/** JSON lines of any stream: what `import -` reads from stdin. */
export async function* jsonLines(path: string, input: NodeJS.ReadableStream): AsyncGenerator<ImportedAd> {
  let number = 0
  for await (const lines of lineBatches(utf8(path, input))) {
    for (const line of lines) {
      number++
      if (line.trim() === '') continue
      if (line.length > MAX_LINE_CHARACTERS)
        yield { line: number, result: rejected('too_large', 'the line is over 6 MB') }
      else yield { line: number, result: recordOf(line) }
    }
  }
  if (number === 0) throw new PermanentError('config', `${path} is empty`)
}

async function* csvRows(path: string): AsyncGenerator<ImportedAd> {
  if ((await stat(path)).size === 0) throw new PermanentError('config', `${path} is empty`)
  const faults: ImportedAd[] = []
  const parser = parseCsv({
    bom: true,
    columns: true,
    delimiter: separator(await headOf(path)),
    info: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      faults.push({
        line: error && typeof error.lines === 'number' ? error.lines : 0,
        result: rejected('schema', error?.message ?? 'cannot be read'),
      })
      return undefined
    },
  })
  // `pipeline` and not `pipe`: a stream that cannot be decoded must end the reading of its rows.
  pipeline(utf8(path, createReadStream(path)), parser, () => {})
  const rows = parser as AsyncIterable<{ record: Record<string, unknown>; info: { lines: number } }>
  for await (const { record, info } of rows) {
    yield* faults.splice(0)
    yield { line: info.lines, result: rawFromRecord(record, null) }
  }
  yield* faults
}

/** Enough of a file to hold its first line. */
async function headOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0)
    return buffer.subarray(0, bytesRead).toString('utf8')
  } finally {
    await file.close()
  }
}

async function* wholeDocument(path: string, format: ImportFormat): AsyncGenerator<ImportedAd> {
  const page = await readDocument(path)
  if (page.error !== null) throw new PermanentError('config', page.error.message)
  if (format !== 'json') {
    const result = rawFromDocument(path, page.text)
    // A loose ad is known by what it says, not by the folder that it happened to lie in.
    yield { line: null, result: 'code' in result ? result : { ...result, externalId: contentId(page.text) } }
    return
  }
  const table = readJsonRecords(page.text, path)
  for (const { place, record } of table.records) yield { line: numberIn(place), result: rawFromRecord(record, null) }
  for (const fault of table.faults) yield { line: numberIn(fault.place), result: rejected('schema', fault.why) }
}

function recordOf(line: string): RawPosting | Rejection {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return rawFromRecord(value as Record<string, unknown>, null)
    }
    return rejected('schema', 'the line is no JSON object')
  } catch (error) {
    return rejected('not_json', (error as Error).message)
  }
}

/** Strict UTF-8: a file in another encoding must not come in as rubbish. */
function utf8(path: string, input: NodeJS.ReadableStream): AsyncIterable<string> & NodeJS.ReadableStream {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (chunk: Buffer | null) => {
    try {
      return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch (cause) {
      throw new PermanentError('charset', `${path} is not UTF-8; save it as UTF-8`, { cause })
    }
  }
  return Readable.from(
    (async function* () {
      for await (const chunk of input) yield decode(chunk as Buffer)
      yield decode(null)
    })(),
  )
}

function rejected(code: string, why: string): Rejection {
  return { externalId: null, code, why }
}

/** 3 of "line 3" and "entry 3". */
function numberIn(place: string): number {
  return Number(/\d+/.exec(place)?.[0] ?? 0)
}
