// How well searches are answered in the order of relevance, against graded answers: node eval/relevance.ts [--json] [--each].
// relevance/README.md has the grading rule.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { openBenchPostgres } from '../bench/bench-postgres.ts'
import { createApp } from '../src/api/app.ts'
import { openContext } from '../src/context.ts'
import { INDEX_VERSION } from '../src/listing/index-version.ts'
import type { ListingDoc } from '../src/listing/listing.ts'
import type { MergedListing } from '../src/listing/merge.ts'
import { postingKey } from '../src/listing/posting-key.ts'
import { searchWords } from '../src/listing/search-words.ts'
import { listingTerms } from '../src/listing/terms.ts'
import { foldWords } from '../src/posting/fold.ts'
import { normalize } from '../src/posting/normalize.ts'
import { emptyRawPosting } from '../src/posting/raw-posting.ts'
import { type TaggedPosting, tagPosting } from '../src/skills/tag-posting.ts'
import type { Database } from '../src/store/database.ts'
import { type ListingWrite, saveListings } from '../src/store/listing-writes.ts'
import { type Ad, haveSharedAds, sharedAds } from '../test/helpers/duplicates/ads.ts'
import { type GradedQuery, QUERIES, RARE_TITLES } from './relevance/queries.ts'

const NOW = '2026-06-01T00:00:00.000Z'
const DEPTH = 10
const LOT = 200
const OFTEN = 3

if (!haveSharedAds) {
  console.error('../shared/data/postings is not there')
  process.exit(1)
}
const ads = sharedAds()
const idOf = (at: number) => postingKey('files:relevance', String(at))
const placeOf = new Map(ads.map((_, at) => [idOf(at), at]))
const embedded = await openBenchPostgres()
const dataDir = mkdtempSync(join(tmpdir(), 'rolecall-relevance-'))
const env = { DATABASE_URL: embedded.url, DATA_DIR: dataDir, LOG_LEVEL: 'silent' }
const ctx = await openContext({ name: 'eval', env, stopping: new AbortController().signal })
try {
  const writes = ads.map(writeOf)
  for (let at = 0; at < writes.length; at += LOT) await saveListings(ctx.db, writes.slice(at, at + LOT))
  await ctx.db.execute(sql`analyze listings`)
  const app = createApp({ ...ctx, now: () => new Date(NOW) })
  const ours = async (q: string) => {
    const answer = await app.request(`/api/v1/listings?limit=${DEPTH}&q=${encodeURIComponent(q)}`)
    return ((await answer.json()) as { data: { id: string }[] }).data.map(({ id }) => placeOf.get(id) ?? -1)
  }
  await savePlain(ctx.db)
  const peers = {
    tsRank: await judged((q) => byTsRank(ctx.db, 'plain', q)),
    tsRankEnglish: await judged((q) => byTsRank(ctx.db, 'english', q)),
    tsRankWeighted: await judged((q) => byTsRank(ctx.db, 'weighted', q)),
  }
  report(await judged(ours), peers)
} finally {
  await ctx.close()
  await embedded.close()
  rmSync(dataDir, { recursive: true, force: true })
}

interface Judged {
  ndcg: { q: string; value: number }[]
  exactFirst: number
}

async function judged(rank: (q: string) => Promise<number[]>): Promise<Judged> {
  const asked = [
    ...QUERIES.map((query) => ({ q: query.q, grades: ads.map((ad) => gradeOf(query, ad)) })),
    ...RARE_TITLES.map((title) => ({ q: title, grades: ads.map((ad) => gradeOfTitle(title, ad)) })),
  ]
  const ndcg: Judged['ndcg'] = []
  let first = 0
  for (const { q, grades } of asked) {
    const found = await rank(q)
    ndcg.push({ q, value: gain(found.map((at) => grades[at] ?? 0)) / gain(grades.toSorted((a, b) => b - a)) })
    if (RARE_TITLES.includes(q) && ads[found[0] ?? -1]?.title === q) first++
  }
  const empty = asked.find(({ grades }) => !grades.some((grade) => grade > 1))
  if (empty) throw new Error(`No ad is what "${empty.q}" asks for`)
  return { ndcg, exactFirst: first / RARE_TITLES.length }
}

/** Discounted cumulative gain of the first ten. */
function gain(grades: number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
}

function gradeOf(query: GradedQuery, ad: Ad): number {
  const role = query.role ? holds(query.role.test(ad.title), query.near?.test(ad.title)) : 1
  if (role === 0) return 0
  const others = [
    query.skill ? skillOf(query.skill, ad) : 1,
    query.place ? holds(query.place.test(ad.location)) : 1,
    query.level ? holds(query.level.test(ad.title)) : 1,
    query.company ? holds(query.company.test(ad.company)) : 1,
  ]
  const failed = others.filter((fact) => fact === 0).length
  const half = [role, ...others].filter((fact) => fact === 0.5).length
  if (failed === 0) return Math.max(1, 3 - half)
  // A search for one skill alone asks for nothing else.
  return failed === 1 && half === 0 && query.role ? 1 : 0
}

function holds(full: boolean, half = false): number {
  return full ? 1 : half ? 0.5 : 0
}

function skillOf(skill: RegExp, ad: Ad): number {
  const count = (text: string) => text.match(skill)?.length ?? 0
  return holds(count(ad.title) > 0 || count(ad.description) >= OFTEN, count(ad.description) > 0)
}

function gradeOfTitle(title: string, ad: Ad): number {
  if (ad.title === title) return 3
  const words = new Set(foldWords(ad.title).split(' '))
  return foldWords(title)
    .split(' ')
    .every((word) => words.has(word))
    ? 1
    : 0
}

/** The vectors that an application makes without a thought, of title, company, place and text; `weighted`: the title counts more. */
async function savePlain(db: Database): Promise<void> {
  await db.execute(
    sql`create table peers (at int, rank_at timestamptz, plain tsvector, english tsvector, weighted tsvector)`,
  )
  const rows = ads.map(({ title, company, location, description, posted_at }, at) => {
    return { at, title, rank_at: posted_at ?? NOW, text: [title, company, location, description].join('\n') }
  })
  await db.execute(sql`insert into peers
    select a.at, a.rank_at, to_tsvector('simple', a.text), to_tsvector('english', a.text),
      setweight(to_tsvector('english', a.title), 'A') || to_tsvector('english', a.text)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a(at int, rank_at timestamptz, title text, text text)`)
}

/** Places in `ads` by Postgres' own ranking, its weights and flags as they come. */
async function byTsRank(db: Database, vector: 'plain' | 'english' | 'weighted', q: string): Promise<number[]> {
  const query = sql`websearch_to_tsquery(${vector === 'plain' ? 'simple' : 'english'}::regconfig, ${q})`
  const rows = await db.execute<{ at: number }>(sql`select at from peers, ${query} as query
    where ${sql.identifier(vector)} @@ query order by ts_rank(${sql.identifier(vector)}, query) desc, rank_at desc, at limit ${DEPTH}`)
  return rows.map(({ at }) => at)
}

/** Each ad as a listing of its own: what is judged is the order, not which ads are one opening. */
function writeOf(ad: Ad, at: number): ListingWrite {
  const raw = {
    ...emptyRawPosting(String(at)),
    title: ad.title,
    company: ad.company,
    locations: [{ text: ad.location, city: null, region: null, country: null }],
    description: { format: 'markdown' as const, body: ad.description },
    postedAt: ad.posted_at,
  }
  const posting = tagPosting(normalize(raw, { now: NOW, boardCompany: null, boardCountry: null }), [])
  if (posting === null) throw new Error(`${ad.title} has no title`)
  const doc = docOf(posting)
  const words = searchWords({ doc, canonical: { doc: posting } } as unknown as MergedListing)
  const rankAt = posting.postedAt ?? NOW
  return {
    id: idOf(at),
    canonicalId: at + 1,
    status: 'open',
    rankAt,
    postedAt: posting.postedAt,
    updatedAt: rankAt,
    closedAt: null,
    terms: listingTerms(doc),
    words,
    indexVersion: INDEX_VERSION,
    doc,
  }
}

function docOf({ description: _text, sections: _sections, ...posting }: TaggedPosting): ListingDoc {
  return {
    ...posting,
    skills: posting.skills.map(({ slug, name, category, level }) => ({ slug, name, category, level })),
    direct: null,
    firstSeenAt: posting.postedAt ?? NOW,
    closedReason: null,
    repostCount: 0,
    sources: [],
  }
}

function report(found: Judged, peers: Record<'tsRank' | 'tsRankEnglish' | 'tsRankWeighted', Judged>): void {
  const mean = ({ ndcg }: Judged) => ndcg.reduce((sum, { value }) => sum + value, 0) / ndcg.length
  const figures = {
    queries: found.ndcg.length,
    ndcg: mean(found),
    tsRank: mean(peers.tsRank),
    tsRankEnglish: mean(peers.tsRankEnglish),
    tsRankWeighted: mean(peers.tsRankWeighted),
    exactFirst: found.exactFirst,
    exactFirstByTsRank: peers.tsRank.exactFirst,
  }
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(figures))
    return
  }
  for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(20), value.toFixed(3))
  if (!process.argv.includes('--each')) return
  found.ndcg.forEach(({ q, value }, at) => {
    console.log(value.toFixed(2), (peers.tsRank.ndcg[at]?.value ?? 0).toFixed(2), q)
  })
}
