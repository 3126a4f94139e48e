// A thread of bench/linker.ts: stores made-up ads, with the listings and links that the linker would make of them, by COPY.
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { workerData } from 'node:worker_threads'
import postgres from 'postgres'
import { type Cluster, cluster } from '../src/listing/cluster.ts'
import type { Member } from '../src/listing/member.ts'
import { mergeListing } from '../src/listing/merge.ts'
import { listingWrite } from '../src/pipeline/link-postings.ts'
import { openDatabase } from '../src/store/database.ts'
import { evidenceFields } from '../src/store/evidence-columns.ts'
import { saveListings } from '../src/store/listing-writes.ts'
import { adAt, NOW, originalOf, writeOf } from './linker-ads.ts'

/** Which of the ads below `count` this thread stores: every so many chunks one. */
export interface FillTask {
  url: string
  count: number
  of: number
  mine: number
}

const CHUNK = 2_000

const { url, count, of, mine } = workerData as FillTask
const sql = postgres(url, { max: 1, connection: { synchronous_commit: 'off' } })
const { db, close } = openDatabase(url, { max: 1, applicationName: 'bench-fill', commits: 'relaxed' })
/** Numbers of the later ads that are an earlier one again. */
const copiesOf = Map.groupBy(
  Array.from({ length: count }, (_, n) => n).filter((n) => originalOf(n) !== n),
  originalOf,
)
for (let chunk = mine; chunk * CHUNK < count; chunk += of) await store(chunk * CHUNK)
await Promise.all([sql.end(), close()])

async function store(start: number): Promise<void> {
  const own = Array.from({ length: Math.min(CHUNK, count - start) }, (_, at) => start + at)
  const originals = own.filter((n) => originalOf(n) === n)
  const clusters = originals.flatMap((n) => cluster([n, ...(copiesOf.get(n) ?? [])].map(memberOf)))
  const listings = clusters.map((group) => ({ group, merged: mergeListing(group.members) }))
  await Promise.all([
    saveListings(
      db,
      listings.map(({ merged }) => listingWrite(merged)),
    ),
    copy(
      `postings (id, board_id, external_id, key, url, raw_hash, doc, traits, text_signature, role_signature, candidate_keys, first_seen_at,
        rank_at, changed_at, normalizer_version, taxonomy_version)`,
      own.map(postingFields),
    ).then(() =>
      copy(
        'links (posting_id, listing_id, reasons, keys)',
        listings.flatMap(({ group, merged }) => linkFields(group, merged.id)),
      ),
    ),
  ])
}

async function copy(into: string, rows: (string | number | null)[][]): Promise<void> {
  const stream = await sql.unsafe(`copy ${into} from stdin`).writable()
  for (const fields of rows) {
    const line = fields.map((field) => (field === null ? '\\N' : `${field}`.replaceAll('\\', '\\\\'))).join('\t')
    if (!stream.write(`${line}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await finished(stream)
}

function memberOf(n: number): Member {
  const { boardId, externalId, key, url, doc, evidence } = writeOf(adAt(n))
  const isSite = originalOf(n) !== n
  return {
    id: n + 1,
    key,
    boardId,
    source: isSite ? 'himalayas' : 'greenhouse',
    sourceKind: isSite ? 'site' : 'employer',
    idsNameOpenings: !isSite,
    externalId,
    url,
    doc,
    ...evidence,
    firstSeenAt: NOW,
    rankAt: NOW,
    changedAt: NOW,
    startedAt: null,
    seenAt: null,
    present: true,
    closedAt: null,
    closedReason: null,
    reopenedCount: 0,
  }
}

function postingFields(n: number): (string | number | null)[] {
  const { boardId, externalId, key, url, doc, evidence } = writeOf(adAt(n))
  const { traits, textSignature, roleSignature, candidateKeys } = evidenceFields(evidence)
  const known = [n + 1, boardId, externalId, key, url, '\\x00', JSON.stringify(doc), JSON.stringify(traits)]
  return [...known, bytea(textSignature), bytea(roleSignature), `{${candidateKeys.join(',')}}`, NOW, NOW, NOW, 1, 1]
}

function linkFields({ members, reasons }: Cluster<Member>, listingId: string): (string | number | null)[][] {
  return members.map(({ id, key, keys }) => [
    id,
    listingId,
    members.length > 1 ? JSON.stringify(reasons.get(key) ?? []) : null,
    `{${keys.join(',')}}`,
  ])
}

function bytea(signature: string | null): string | null {
  return signature === null ? null : `\\x${Buffer.from(signature, 'base64').toString('hex')}`
}
