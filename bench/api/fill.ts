import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import postgres from 'postgres'
import { INDEX_VERSION } from '../../src/listing/index-version.ts'
import { saidOften } from '../../src/listing/search-words.ts'
import { foldWords } from '../../src/posting/fold.ts'
import { NORMALIZER_VERSION } from '../../src/posting/normalizer-version.ts'
import { TAXONOMY_VERSION } from '../../src/skills/taxonomy.ts'
import { textArray } from '../../src/store/read.ts'
import { type MadeListing, madeListing } from './made-listing.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'

const CHUNK = 20_000
/** Beside this many rows an index is made faster whole, afterwards, than row by row. */
const INDEXES_APART_FROM = 5_000

/**
 * Fills the tables that reads go to up to `count` listings, by COPY and through the program's own functions for terms and words; a
 * second call goes on where one was cut off. Answers how many were added within `seconds`.
 */
export async function fill(url: string, count: number, seconds: number): Promise<{ listings: number; added: number }> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { synchronous_commit: 'off' } })
  try {
    await sql`set maintenance_work_mem = '1GB'`
    const until = performance.now() + seconds * 1000
    const [row] = await sql<[{ n: number }]>`select count(*)::int as n from listings`
    const before = row.n
    if (before < count) {
      const vocabulary = readVocabulary()
      const apart = count - before > INDEXES_APART_FROM
      if (apart) await dropIndexes(sql)
      const folded = vocabulary.paragraphs.map(foldWords)
      await stageParagraphs(sql, folded)
      for (let at = before; at < count && performance.now() < until; at += CHUNK) {
        await addChunk(sql, at, Math.min(count, at + CHUNK), { count, vocabulary, folded })
      }
    }
    const [after] = await sql<[{ n: number }]>`select count(*)::int as n from listings`
    if (after.n >= count) await complete(sql)
    return { listings: after.n, added: after.n - before }
  } finally {
    await sql.end()
  }
}

/** Their definitions are kept in the database, since a fill may be cut off before they are made again. */
async function dropIndexes(sql: postgres.Sql): Promise<void> {
  await sql`create table if not exists bench_indexes (name text primary key, made_by text not null)`
  await sql`insert into bench_indexes select indexname, indexdef from pg_indexes
    where schemaname = current_schema() and tablename = any(${['listings', 'links', 'postings']})
      and indexname not in (select conname from pg_constraint) on conflict do nothing`
  for (const { name } of await sql<{ name: string }[]>`select name from bench_indexes`) {
    await sql`drop index if exists ${sql(name)}`
  }
}

async function complete(sql: postgres.Sql): Promise<void> {
  const [kept] = await sql<[{ there: boolean }]>`select to_regclass('bench_indexes') is not null as there`
  if (!kept.there) return
  for (const { name, made_by } of await sql<{ name: string; made_by: string }[]>`select * from bench_indexes`) {
    await sql.begin(async (tx) => {
      await tx.unsafe(made_by)
      await tx`delete from bench_indexes where name = ${name}`
    })
  }
  await sql`insert into changes (seq, type, listing_id, at)
    select row_number() over (order by rank_at, id), 'opened', id, rank_at from listings on conflict do nothing`
  await sql`insert into boards (id, source, slug, url, created_at, last_confirmed_at)
    select distinct board_id, split_part(board_id, ':', 1), split_part(board_id, ':', 2), 'https://ads.example', now(), now()
    from postings on conflict do nothing`
  await sql`select setval(pg_get_serial_sequence('postings', 'id'), max(id)) from postings`
  await sql`drop table bench_indexes`
  await sql`vacuum (analyze) listings`
  await sql`vacuum (analyze) postings`
  await sql`analyze`
}

/** The vector of each paragraph, made once: of a text of several they are joined, as Postgres would make it from the whole. */
async function stageParagraphs(sql: postgres.Sql, folded: string[]): Promise<void> {
  await sql`create temp table bench_paragraphs (n int primary key, words tsvector not null)`
  const rows = folded.map((text, n) => ({ n, text }))
  await sql`insert into bench_paragraphs select p.n, setweight(to_tsvector('simple', p.text), 'D')
    from jsonb_to_recordset(${sql.json(rows)}) as p(n int, text text)`
  await sql`create temp table bench_stage (id text, posting_id bigint, board text, external_id text, status text, rank_at timestamptz,
    posted_at timestamptz, closed_at timestamptz, terms text[], a text, b text, c text[], paragraphs int[], doc jsonb, posting jsonb)`
}

async function addChunk(
  sql: postgres.Sql,
  from: number,
  to: number,
  made: { count: number; vocabulary: Vocabulary; folded: string[] },
): Promise<void> {
  const copy = await sql`copy bench_stage from stdin`.writable()
  for (let n = from; n < to; n++) {
    const line = lineOf(madeListing(n, made.count, made.vocabulary), made)
    if (!copy.write(line)) await once(copy, 'drain')
  }
  copy.end()
  await finished(copy)
  await sql`insert into listings (id, canonical_id, status, rank_at, posted_at, updated_at, closed_at, terms, search, head, index_version, doc)
    select s.id, s.posting_id, s.status, s.rank_at, s.posted_at, s.rank_at, s.closed_at, s.terms,
      v.search, ts_filter(v.search, '{a,b,c}'), ${INDEX_VERSION}, s.doc
    from bench_stage s ${sql.unsafe([1, 2, 3, 4, 5, 6].map((k) => `left join bench_paragraphs p${k} on p${k}.n = s.paragraphs[${k}]`).join(' '))},
      lateral (select setweight(to_tsvector('simple', s.a), 'A') || setweight(to_tsvector('simple', s.b), 'B')
        || setweight(coalesce(p1.words, '') || coalesce(p2.words, '') || coalesce(p3.words, '') || coalesce(p4.words, '')
        || coalesce(p5.words, '') || coalesce(p6.words, ''), 'C', s.c) as search offset 0) as v
    order by s.posting_id`
  await sql`insert into postings (id, board_id, external_id, key, url, raw_hash, doc, first_seen_at, rank_at, changed_at, closed_at,
      closed_reason, normalizer_version, taxonomy_version)
    overriding system value
    select s.posting_id, s.board, s.external_id, s.id, s.doc #>> '{sources,0,url}', '\\x00', s.posting, s.rank_at, s.rank_at, s.rank_at,
      s.closed_at, s.doc->>'closedReason', ${NORMALIZER_VERSION}, ${TAXONOMY_VERSION} from bench_stage s`
  await sql`insert into links (posting_id, listing_id) select posting_id, id from bench_stage`
  await sql`truncate bench_stage`
}

/** A line of COPY's text format. */
function lineOf(
  row: MadeListing,
  { vocabulary: { paragraphs }, folded }: { vocabulary: Vocabulary; folded: string[] },
): string {
  // What a reader of one listing gets: its head, since the vector holds the words of all.
  const text = row.paragraphs
    .slice(0, 2)
    .map((n) => paragraphs[n] ?? '')
    .join('\n')
  const posting = {
    title: row.doc.title,
    company: row.doc.company,
    locations: row.doc.locations,
    description: { html: '', text, truncated: false },
    sections: [],
    skills: row.doc.skills.map((skill) => ({ ...skill, evidence: [] })),
  }
  const values = [
    row.id,
    String(row.postingId),
    row.board,
    row.externalId,
    row.status,
    row.rankAt,
    row.postedAt,
    row.closedAt,
    textArray(row.terms),
    row.words.a,
    row.words.b,
    textArray(saidOften(row.paragraphs.map((n) => folded[n]).join(' '))),
    `{${row.paragraphs.join(',')}}`,
    JSON.stringify(row.doc),
    JSON.stringify(posting),
  ]
  return `${values.map((value) => (value === null ? '\\N' : escaped(value))).join('\t')}\n`
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function escaped(value: string): string {
  return value.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] as string)
}
