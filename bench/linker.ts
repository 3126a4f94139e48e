// Postings a second linked into a big table, what candidates of one posting cost there, and what the evidence weighs:
// npm run bench:linker. BENCH_POSTINGS (default 200,000) made-up ads go through the pure functions into the table first.
import { sql } from 'drizzle-orm'
import { evidenceOf } from '../src/listing/evidence.ts'
import { BUCKET_CAP } from '../src/listing/index-keys.ts'
import { postingKey } from '../src/listing/posting-key.ts'
import { linkPostings } from '../src/pipeline/link-postings.ts'
import { normalize } from '../src/posting/normalize.ts'
import { emptyRawPosting } from '../src/posting/raw-posting.ts'
import { type TaggedPosting, tagPosting } from '../src/skills/tag-posting.ts'
import { openDatabase } from '../src/store/database.ts'
import { bucketsOf } from '../src/store/match-keys.ts'
import { candidatesById } from '../src/store/members.ts'
import { insertPostings, type PostingWrite } from '../src/store/postings.ts'
import { openBenchPostgres } from './bench-postgres.ts'

const COUNT = Number(process.env.BENCH_POSTINGS ?? 200_000)
const FRESH = Number(process.env.BENCH_FRESH ?? 10_000)
const LOOK_UPS = 1_000
const BATCH = 1_000
const NOW = '2026-01-05T12:00:00.000Z'
const CITIES =
  'Berlin Munich Hamburg Paris Lyon Madrid Lisbon Dublin Leeds Oslo Vienna Zurich Milan Rome Warsaw Prague'.split(' ')
const WORK =
  'Backend Frontend Platform Data Payroll Growth Brand Field Clinical Solar Rail Energy Fraud Search Mobile Cloud'.split(
    ' ',
  )
const ROLES = 'Engineer Analyst Manager Designer Nurse Technician Consultant Architect'.split(' ')
const LEVELS = ['', 'Senior ', 'Junior ', 'Principal ']
const WORDS = Array.from({ length: 3_000 }, (_, n) => ((n * 2_654_435_761) >>> 0).toString(36))
const FACTS = { now: NOW, normalizerVersion: 1, taxonomyVersion: 1, seenAt: null }

const blank = tagPosting(
  normalize({ ...emptyRawPosting('0'), title: 'Engineer' }, { now: NOW, boardCompany: null, boardCountry: null }),
  [],
) as TaggedPosting
const embedded = await openBenchPostgres()
const { db, close } = openDatabase(embedded.url, { max: 5, applicationName: 'bench', commits: 'relaxed' })
try {
  const filled = await timed(fill)
  console.log(`${COUNT} postings stored in ${(filled / 1000).toFixed(0)} s`)
  await weigh()
  await lookUps()
  const stored = await timed(() => insert(COUNT, COUNT + FRESH))
  const linked = await timed(() => linkPostings({ db, now: () => new Date(NOW) }))
  const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from links where reasons is not null`)
  console.log(
    `${FRESH} more, of which ${row?.n ?? 0} joined others: stored at ${perSecond(stored)} a second with their evidence, linked at ${perSecond(linked)}, both in turn ${perSecond(stored + linked)}; linking takes ${(linked / stored).toFixed(2)} of the time of storing`,
  )
} finally {
  await close()
  await embedded.close()
}

/** As linked rows: through the linker it would take the time that is to be measured. */
async function fill(): Promise<void> {
  await insert(0, COUNT)
  await db.execute(sql`delete from link_marks`)
  await db.execute(sql`insert into links (posting_id, listing_id, keys) select id, key, candidate_keys from postings`)
  await db.execute(sql`insert into match_keys (key, posting_id)
    select k.key, p.id from postings p, unnest(p.candidate_keys) as k(key) order by 1, 2`)
  await db.execute(sql`vacuum analyze`)
}

async function insert(from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += BATCH) {
    const writes = Array.from({ length: Math.min(BATCH, to - at) }, (_, n) => writeAt(at + n))
    await insertPostings(db, writes, {
      ...FACTS,
      boardId: `${at % (2 * BATCH) === 0 ? 'greenhouse' : 'lever'}:board-${at}`,
    })
  }
}

/** Every twentieth is an earlier one again, in other words and on another board. */
function writeAt(n: number): PostingWrite {
  const copied = n % 20 === 19 ? Math.floor(random(n) * n) : n
  const pick = <Value>(values: Value[], salt: number) =>
    values[Math.floor(random(copied * 31 + salt) * values.length)] as Value
  const city = pick(CITIES, 1)
  const company = `${pick(WORDS, 2)} ${pick(WORDS, 3)}`
  const text = Array.from({ length: 450 }, (_, at) => pick(WORDS, 100 + at)).join(' ')
  const doc: TaggedPosting = {
    ...blank,
    title: `${pick(LEVELS, 4)}${pick(WORK, 5)} ${pick(ROLES, 6)}`,
    company: { name: company, slug: company.replace(' ', '-') },
    locations: [{ raw: city, city, region: null, country: 'DE' }],
    description: { html: '', text: copied === n ? text : `${text} ${WORDS[n % 3_000]}`, truncated: false },
  }
  const externalId = `ad-${n}`
  const evidence = evidenceOf(doc, { source: 'lever', externalId, url: null, requisitionId: null })
  // A candidate's text is never read: what is stored need not hold it.
  const stored = { ...doc, description: null }
  const raw = emptyRawPosting(externalId)
  return {
    externalId,
    key: postingKey('bench', externalId),
    url: null,
    rawHash: '00',
    raw,
    doc: stored,
    evidence,
    rankAt: NOW,
  }
}

async function lookUps(): Promise<void> {
  const times: number[] = []
  const empty: number[] = []
  let found = 0
  for (let n = 0; n < LOOK_UPS; n++) {
    const id = 1 + Math.floor(random(n + 77) * COUNT)
    const [row] = await db.execute<{ keys: number[] }>(
      sql`select to_json(candidate_keys) as keys from postings where id = ${id}`,
    )
    const idle = await timed(() => db.execute(sql`select 1`))
    const began = performance.now()
    const buckets = await bucketsOf(
      db,
      (row?.keys ?? []).map((key) => ({ key, most: BUCKET_CAP + 1 })),
    )
    const ids = [...new Set([...buckets.values()].filter((bucket) => bucket.length <= BUCKET_CAP).flat())]
    found += (
      await candidatesById(
        db,
        ids.map((each) => ({ id: each, board: null })),
      )
    ).length
    if (n < LOOK_UPS / 10) continue
    times.push(performance.now() - began)
    empty.push(idle)
  }
  const idle = quantile(empty, 0.5)
  const [median, rare] = [0.5, 0.99].map((share) => quantile(times, share)) as [number, number]
  console.log(
    `candidates of one posting: ${(found / LOOK_UPS).toFixed(1)}, in ${(median / idle).toFixed(1)} times an empty query (p99 ${(rare / idle).toFixed(1)}); median ${median.toFixed(2)} ms`,
  )
}

function quantile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
}

async function weigh(): Promise<void> {
  const [row] = await db.execute<Record<string, number>>(sql`
    select (select count(*) from match_keys)::float / ${COUNT} as rows, pg_table_size('match_keys')::float / ${COUNT} as heap,
      pg_indexes_size('match_keys')::float / ${COUNT} as index,
      (select avg(pg_column_size(traits) + coalesce(pg_column_size(text_signature), 0) + coalesce(pg_column_size(role_signature), 0)
        + pg_column_size(candidate_keys)) from postings)::float as columns,
      (select avg(pg_column_size(keys)) from links)::float as links`)
  const bytes = (name: string) => Math.round(row?.[name] ?? 0)
  console.log(
    `a posting: ${(row?.rows ?? 0).toFixed(1)} rows of match_keys, ${bytes('heap')} bytes and ${bytes('index')} of index; ${bytes('columns')} bytes of traits, signatures and keys, ${bytes('links')} of keys in its link`,
  )
}

/** 0 <= n < 1, the same for the same seed (MurmurHash3's finaliser). */
function random(seed: number): number {
  let bits = Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function perSecond(ms: number): string {
  return Math.round((FRESH * 1000) / ms).toLocaleString('en')
}
