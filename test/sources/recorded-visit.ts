import { readFileSync } from 'node:fs'
import { emptyRawPosting, type RawPosting } from '../../src/posting/raw-posting.ts'
import type { Page, ParsedVisit, SourceBoard } from '../../src/sources/define-source.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)

/** What test/fixtures/<source>/visit.json says: a board, the pages that one visit met, and how to spoil them. */
export interface RecordedVisit {
  board: SourceBoard
  pages: Page[]
  /** The fetch layer lists the pages of a folder; no request asks for them by name. */
  folder: boolean
  /** The first pages as a board without postings serves them: usually one. */
  empty: string[]
  /** A key renamed on every page, and the field that must be blamed; several keys where any of them would do. */
  renamed: { from: string | string[]; to: string; field: string }
  expected: ParsedVisit
}

interface VisitFile {
  board: SourceBoard
  folder?: boolean
  /** The request's fields, with the file that holds the answer; `error` for a page that could not be had. */
  pages: (Partial<Page['request']> & { file?: string; error?: Page['error'] })[]
  empty: string | string[]
  renamed: RecordedVisit['renamed']
}

export function recordedVisit(source: string): RecordedVisit {
  const visit = JSON.parse(read(source, 'visit.json')) as VisitFile
  const expected = JSON.parse(read(source, 'expected.json')) as ParsedVisit
  return {
    board: visit.board,
    pages: visit.pages.map(({ file, error, ...request }) => ({
      ...pageOf(file === undefined ? '' : read(source, file), request),
      error: error ?? null,
    })),
    folder: visit.folder ?? false,
    empty: [visit.empty].flat(),
    renamed: visit.renamed,
    expected: { ...expected, postings: expected.postings.map(whole) },
  }
}

export function pageOf(text: string, request: Partial<Page['request']> = {}): Page {
  const url = request.url ?? 'https://jobs.example/list'
  return {
    request: { url, method: 'GET', body: null, expect: 'json', kind: 'list', ...request },
    url,
    contentType: null,
    text,
    error: null,
  }
}

/** Recorded expectations leave out what is unknown. */
function whole(posting: RawPosting): RawPosting {
  return { ...emptyRawPosting(posting.externalId), ...posting }
}

function read(source: string, file: string): string {
  return readFileSync(new URL(`${source}/${file}`, FIXTURES), 'utf8')
}
