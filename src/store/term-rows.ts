import { sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import type { Database } from './database.ts'
import { read } from './read.ts'

/** What a listing is filtered and counted by. */
export interface TermRow {
  id: string
  status: string
  terms: string[]
}

/** Stands in no value: control signs are taken out of what is stored. */
const BETWEEN = '\x1f'
const NEWLINE = 10

/** The terms of all listings in lots, by COPY: as rows of a query a million would take four times as long. */
export async function* allTermRows(db: Database): AsyncGenerator<TermRow[]> {
  const client = (db as Database & { $client: Sql }).$client
  const copy =
    await client`copy (select id, status, array_to_string(terms, E'\\x1f') from listings) to stdout`.readable()
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of copy as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const end = bytes.lastIndexOf(NEWLINE) + 1
    rest = bytes.subarray(end)
    if (end > 0)
      yield bytes
        .toString('utf8', 0, end - 1)
        .split('\n')
        .map(rowOf)
  }
}

function rowOf(line: string): TermRow {
  const [id = '', status = '', terms = ''] = (line.includes('\\') ? unescaped(line) : line).split('\t')
  return { id, status, terms: terms.split(BETWEEN) }
}

/** COPY doubles backslashes; no term holds a tab or a line's end. */
function unescaped(line: string): string {
  return line.replaceAll('\\\\', '\\')
}

/** Listings with a change past the number; one that is no more has no terms and the status `gone`. */
export async function changedTermRows(db: Database, after: number): Promise<TermRow[]> {
  return read<TermRow>(
    db,
    sql`select c.listing_id as id, coalesce(l.status, 'gone') as status, coalesce(l.terms, '{}') as terms
      from (select distinct listing_id from changes where seq > ${after}) as c left join listings l on l.id = c.listing_id`,
  )
}

/** The numbers of the first and the last change that are kept, 0 where there is none. */
export async function changeNumbers(db: Database): Promise<{ first: number; last: number }> {
  const [row] = await read<{ first: string | null; last: string | null }>(
    db,
    sql`select (select min(seq) from changes where seq > ${0}) as first, (select max(seq) from changes) as last`,
  )
  return { first: Number(row?.first ?? 0), last: Number(row?.last ?? 0) }
}
