import type { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import type { ParsedVisit, Rejection } from './define-source.ts'
import { incompleteBecause } from './incomplete.ts'
import { type Fault, firstFault } from './zod-fault.ts'

/** Rows of a visit and where they stand: `path` is `jobs` for `jobs.3`, empty where the page itself is the list. */
export interface Rows {
  values: readonly unknown[]
  path: string
  /** The place of the first row in its list, where that is not 0. */
  start?: number
  /** The key under which a row names its id, where that is not `id`: one that cannot be read is reported, and sheltered, by it. */
  idKey?: string
  total: number | null
}

/**
 * Reads each row by its shape. A row of another shape, or with an id seen before, becomes a rejection and loses
 * none of the others; where all rows, or more than half of four or more, fail, the source has changed:
 * throws SourceChangedError `schema` naming the first field at fault.
 */
export function readRows<Row>(
  rows: Rows,
  shape: z.ZodType<Row>,
  read: (row: Row) => RawPosting | Rejection,
): ParsedVisit {
  const postings: RawPosting[] = []
  const rejections: Rejection[] = []
  const faults: (Fault & { externalId: string | null })[] = []
  const seen = new Map<string, string | null>()
  let clash: ParsedVisit['incomplete'] = null
  rows.values.forEach((value, index) => {
    const result = shape.safeParse(value)
    if (!result.success) {
      const place = index + (rows.start ?? 0)
      const fault = firstFault(result.error, rows.path === '' ? String(place) : `${rows.path}.${place}`)
      faults.push({ ...fault, externalId: idOf(value, rows.idKey ?? 'id') })
      return
    }
    const posting = read(result.data)
    const { externalId } = posting
    if (externalId !== null && seen.has(externalId)) {
      rejections.push(duplicateId(externalId))
      if (!isRejection(posting)) clash ??= clashOf(posting, seen.get(externalId) ?? null)
      return
    }
    if (isRejection(posting)) rejections.push(posting)
    else postings.push(posting)
    if (externalId !== null) seen.set(externalId, isRejection(posting) ? null : posting.title)
  })
  throwIfMost(faults, rows.values.length)
  rejections.push(...faults.map(schemaRejection))
  return { postings, rejections, total: rows.total, incomplete: incompleteBecause(rejections) ?? clash }
}

/** Whether a row or file was turned away rather than read. */
export function isRejection(result: RawPosting | Rejection): result is Rejection {
  return 'code' in result
}

/** For the second row that carries one id. */
export function duplicateId(externalId: string): Rejection {
  return { externalId, code: 'duplicate_id', why: `the id ${externalId} was already used in this visit` }
}

/** Two titles under one id are two openings, one of which has lost its own: nobody may think that one gone. */
function clashOf({ externalId, title }: RawPosting, first: string | null): ParsedVisit['incomplete'] {
  if (title === first || first === null) return null
  return { code: 'schema', message: `the id ${externalId} stands for both "${first}" and "${title}"` }
}

function throwIfMost(faults: Fault[], rows: number): void {
  const first = faults[0]
  if (!first) return
  if (faults.length < rows && (rows < 4 || faults.length * 2 <= rows)) return
  const message = `${faults.length} of ${rows} rows have another shape, the first at ${first.field}: ${first.message}`
  throw new SourceChangedError('schema', message, first.field)
}

function schemaRejection(fault: Fault & { externalId: string | null }): Rejection {
  return { externalId: fault.externalId, code: 'schema', why: `${fault.field}: ${fault.message}` }
}

/** The id of a row that is otherwise wrong, so that a person can find it. */
function idOf(value: unknown, key: string): string | null {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null
  if (typeof id === 'string' && id.trim() !== '') return id.trim()
  return Number.isSafeInteger(id) ? String(id) : null
}
