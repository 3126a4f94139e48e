import { sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import type { Database } from './database.ts'
import { read } from './read.ts'

/** What a listing is filtered and counted by. */
export interface TermRow {
  id: string
  status: string
  terms: string[]
  /** Milliseconds since 1970; 0 where it is no more. */
  rankAt: number
  /** The same; null where it is not known. */
  postedAt: number | null
}

/** What a listing pays and demands, in numbers; null where it is not known. */
export interface Figures {
  /** What a year pays at best. */
  pay: number | null
  /** ISO 4217, of `pay`. */
  currency: string | null
  /** Years of experience that it demands at least. */
  years: number | null
}

/** Stands in no value: control signs are taken out of what is stored. */
const BETWEEN = '\x1f'
const NEWLINE = 10
/** How COPY writes what is not known. */
const NULL = '\\N'

/** The terms of all listings in lots. */
export function allTermRows(db: Database): AsyncGenerator<TermRow[]> {
  const query = `select id, status, (extract(epoch from rank_at) * 1000)::bigint, (extract(epoch from posted_at) * 1000)::bigint,
    array_to_string(terms, E'\\x1f') from listings`
  return copied(db, query, termRow)
}

/** The figures of all listings that tell any, in lots: each costs the unpacking of a document (8 us). */
export function allFigures(db: Database): AsyncGenerator<(Figures & { id: string })[]> {
  return copied(
    db,
    `select id, pay, currency, years from (${FIGURES}) as told where pay is not null or years is not null`,
    figuresRow,
  )
}

/** The paths of a document are read at one unpacking. */
const FIGURES = `select id, coalesce(salary ->> 'annualMax', salary ->> 'annualMin')::float8 as pay, salary ->> 'currency' as currency,
    ("experienceYears" ->> 'min')::float8 as years
  from listings, jsonb_to_record(doc) as told(salary jsonb, "experienceYears" jsonb)`

/** What a query finds, in lots, by COPY: as rows a million would take four times as long. */
async function* copied<Row>(db: Database, query: string, rowOf: (line: string) => Row): AsyncGenerator<Row[]> {
  const client = (db as Database & { $client: Sql }).$client
  const copy = await client.unsafe(`copy (${query}) to stdout`).readable()
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

function termRow(line: string): TermRow {
  const [id = '', status = '', rankAt = '', postedAt = '', terms = ''] = (
    line.includes('\\') ? unescaped(line) : line
  ).split('\t')
  return {
    id,
    status,
    rankAt: Number(rankAt),
    postedAt: postedAt === NULL ? null : Number(postedAt),
    terms: terms.split(BETWEEN),
  }
}

function figuresRow(line: string): Figures & { id: string } {
  const [id = '', pay = '', currency = '', years = ''] = line.split('\t')
  return {
    id,
    pay: pay === NULL ? null : Number(pay),
    currency: currency === NULL ? null : currency,
    years: years === NULL ? null : Number(years),
  }
}

/** COPY doubles backslashes; no term holds a tab or a line's end. */
function unescaped(line: string): string {
  return line.replaceAll('\\\\', '\\')
}

/** Listings with a change past the number; one that is no more has no terms and the status `gone`. */
export async function changedTermRows(db: Database, after: number): Promise<(TermRow & { figures: Figures })[]> {
  const rows = await read<TermRow & Figures>(
    db,
    sql`select c.listing_id as id, coalesce(l.status, 'gone') as status, coalesce(l.terms, '{}') as terms,
        coalesce(extract(epoch from l.rank_at) * 1000, 0)::float8 as "rankAt",
        (extract(epoch from l.posted_at) * 1000)::float8 as "postedAt", f.pay, f.currency, f.years
      from (select distinct listing_id from changes where seq > ${after}) as c left join listings l on l.id = c.listing_id
        left join lateral (${sql.raw(FIGURES)} where listings.id = l.id) as f on true`,
  )
  return rows.map(({ pay, currency, years, ...row }) => ({ ...row, figures: { pay, currency, years } }))
}

/** The numbers of the first and the last change that are kept, 0 where there is none. */
export async function changeNumbers(db: Database): Promise<{ first: number; last: number }> {
  const [row] = await read<{ first: string | null; last: string | null }>(
    db,
    sql`select (select min(seq) from changes where seq > ${0}) as first, (select max(seq) from changes) as last`,
  )
  return { first: Number(row?.first ?? 0), last: Number(row?.last ?? 0) }
}
