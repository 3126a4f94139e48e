import type { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import type { Page, ParsedVisit, Rejection } from './define-source.ts'
import { lostDetail } from './incomplete.ts'
import { readJobPosting } from './job-posting.ts'
import { findJobPostings } from './json-ld-blocks.ts'
import { readJson } from './read-json.ts'
import { type Rows, readRows } from './read-rows.ts'

/** How the row of a list and the page of its posting become one raw posting. */
export interface Joining<Row, Detail> {
  /** Every page of the visit: the details among them are told by `request.posting`. */
  pages: readonly Page[]
  /** The row's external id, the one that `detail()` was given. */
  idOf(row: Row): string
  /** Turns a row away before its page is looked for: one that is unlisted and was never asked about. */
  reject?(row: Row): Rejection | null
  /** What the posting's own page says. Throws SourceChangedError where it has another shape. */
  readDetail(page: Page): Detail
  join(row: Row, detail: Detail): RawPosting | Rejection
}

/**
 * Reads rows like `readRows` and joins each with its own page. A page that is lost or was never asked for, or has another
 * shape, costs that posting alone (`gone`, `detail`, `schema`, each with its id). Where all pages that were had, or more
 * than half of four or more, have another shape, throws SourceChangedError with the fault of the first.
 */
export function readDetailedRows<Row, Detail>(
  rows: Rows,
  shape: z.ZodType<Row>,
  how: Joining<Row, Detail>,
): ParsedVisit {
  const details = new Map(how.pages.flatMap((page) => (page.request.posting ? [[page.request.posting, page]] : [])))
  const faults = new Map<string, SourceChangedError>()
  const read = new Set<string>()
  const visit = readRows(rows, shape, (row) => {
    const rejection = how.reject?.(row) ?? null
    if (rejection !== null) return rejection
    const id = how.idOf(row)
    const page = details.get(id)
    if (page === undefined) return neverHad(id)
    if (page.error) return lostDetail(id, page)
    try {
      const posting = how.join(row, how.readDetail(page))
      read.add(id)
      return posting
    } catch (error) {
      if (!(error instanceof SourceChangedError)) throw error
      faults.set(id, error)
      return { externalId: id, code: 'schema', why: error.message }
    }
  })
  throwIfMost([...faults.values()], faults.size + read.size)
  return visit
}

/** The pages of a visit that are no posting's own: the lists. */
export function listPages(pages: readonly Page[]): Page[] {
  return pages.filter((page) => page.request.posting === undefined)
}

/** A page as JSON of the given shape, or null: for `next`, which leaves it to `parse` to say what is wrong. */
export function jsonOrNull<Shape>(page: Page, shape: z.ZodType<Shape>): Shape | null {
  try {
    return readJson(page, shape)
  } catch {
    return null
  }
}

/** The rows that have their shape, for `next`: no detail page is asked for the others. */
export function wellFormed<Row>(values: readonly unknown[], shape: z.ZodType<Row>): Row[] {
  return values.flatMap((value) => {
    const result = shape.safeParse(value)
    return result.success ? [result.data] : []
  })
}

/** The JobPosting that a posting's own page carries for machines. Throws SourceChangedError where it carries none that can be read. */
export function markedPosting(page: Page): RawPosting {
  const { found, faults } = findJobPostings(page.text)
  const [job] = found
  if (job) return readJobPosting(job, page.url)
  const { code, why } = faults[0] ?? { code: 'schema' as const, why: 'it carries none' }
  throw new SourceChangedError(code, `${page.url} has no JobPosting to read: ${why}`, 'JobPosting')
}

/** Also what `parse` says of every row when it is given the lists alone, to learn which postings there are. */
function neverHad(externalId: string): Rejection {
  return { externalId, code: 'detail', why: `the page of ${externalId} was not had in this visit` }
}

function throwIfMost(faults: SourceChangedError[], had: number): void {
  const first = faults[0]
  if (!first) return
  if (faults.length < had && (had < 4 || faults.length * 2 <= had)) return
  const message = `${faults.length} of ${had} detail pages have another shape, the first: ${first.message}`
  throw new SourceChangedError(first.code, message, first.field, { cause: first })
}
