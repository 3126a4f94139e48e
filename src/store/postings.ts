import { sql } from 'drizzle-orm'
import type { ClosedReason } from '../board/closing.ts'
import type { KnownPosting, Plan } from '../board/reconcile.ts'
import type { Evidence } from '../listing/evidence.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import type { TaggedPosting } from '../skills/tag-posting.ts'
import { bigints, texts } from './arrays.ts'
import type { Db } from './database.ts'
import { EVIDENCE_COLUMNS, EVIDENCE_FIELDS, EVIDENCE_VALUES, evidenceFields } from './evidence-columns.ts'

/** A posting to be written: new, or known with new content. */
export interface PostingWrite {
  externalId: string
  key: string
  url: string | null
  /** Hex, 32 digits. */
  rawHash: string
  raw: RawPosting
  doc: TaggedPosting
  evidence: Evidence
  /** The place in "newest" of a posting stored for the first time. */
  rankAt: string
}

export interface WriteFacts {
  boardId: string
  now: string
  normalizerVersion: number
  taxonomyVersion: number
  /** Set for window sources, which write what they saw; null for the others. */
  seenAt: string | null
}

/** Inserts postings seen for the first time and marks them for the linker. */
export async function insertPostings(db: Db, writes: PostingWrite[], facts: WriteFacts): Promise<void> {
  if (writes.length === 0) return
  await db.execute(sql`
    with written as (
      insert into postings (board_id, external_id, key, url, raw_hash, doc, ${EVIDENCE_COLUMNS}, first_seen_at, rank_at,
        changed_at, seen_at, normalizer_version, taxonomy_version)
      select ${facts.boardId}, p."externalId", p.key, p.url, decode(p."rawHash", 'hex'), p.doc, ${EVIDENCE_VALUES}, ${facts.now},
        p."rankAt", ${facts.now}, ${facts.seenAt}, ${facts.normalizerVersion}, ${facts.taxonomyVersion}
      from ${recordset(writes)}
      on conflict (board_id, external_id) do nothing
      returning id)
    insert into link_marks (posting_id) select id from written on conflict do nothing`)
}

/**
 * Gives known postings their new content, takes back what was missing, and marks them for the linker. `undone`: the closings that the
 * content takes back, by external id; one of another reason, such as an admin's of this moment, stays, with nothing beneath it.
 */
export async function updatePostings(
  db: Db,
  writes: PostingWrite[],
  facts: WriteFacts,
  undone: ReadonlyMap<string, ClosedReason> = new Map(),
): Promise<void> {
  if (writes.length === 0) return
  const reasons = JSON.stringify(Object.fromEntries(undone))
  const undoes =
    undone.size === 0 ? sql`false` : sql`coalesce(closed_reason = ${reasons}::jsonb ->> p."externalId", false)`
  await db.execute(sql`
    with written as (
      update postings set url = p.url, raw_hash = decode(p."rawHash", 'hex'), doc = p.doc,
        (${EVIDENCE_COLUMNS}) = row(${EVIDENCE_VALUES}), changed_at = ${facts.now}, seen_at = ${facts.seenAt}, missing_since = null, missed_visits = 0,
        reopened_count = reopened_count + ${undoes}::int,
        closed_at = case when not ${undoes} then closed_at end, closed_reason = case when not ${undoes} then closed_reason end,
        closed_before = nullif(closed_before, ${reasons}::jsonb ->> p."externalId"),
        normalizer_version = ${facts.normalizerVersion}, taxonomy_version = ${facts.taxonomyVersion}
      from ${recordset(writes)}
      where postings.board_id = ${facts.boardId} and postings.external_id = p."externalId"
      returning id)
    insert into link_marks (posting_id) select id from written on conflict do nothing`)
}

function recordset(writes: PostingWrite[]) {
  const rows = writes.map(({ raw: _raw, evidence, ...write }) => ({ ...write, ...evidenceFields(evidence) }))
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p("externalId" text, key text, url text, "rawHash" text,
    doc jsonb, "rankAt" timestamptz, ${EVIDENCE_FIELDS})`
}

/** Postings that a board no longer shows, still within the grace. `lastSeenAt` is when the board last showed them. */
export async function missPostings(db: Db, ids: number[], now: string, lastSeenAt: string | null): Promise<void> {
  if (ids.length === 0) return
  await db.execute(sql`
    with written as (
      update postings set missing_since = coalesce(missing_since, ${now}), missed_visits = missed_visits + 1,
        seen_at = case when missing_since is null then coalesce(${lastSeenAt}, seen_at) else seen_at end
      where id = any(${bigints(ids)}) returning id)
    insert into link_marks (posting_id) select id from written on conflict do nothing`)
}

/** Closes postings with a reason and a time; rows stay (invariant 3). */
export async function closePostings(
  db: Db,
  ids: number[],
  closing: { now: string; reason: ClosedReason; lastSeenAt: string | null },
): Promise<void> {
  if (ids.length === 0) return
  await db.execute(sql`
    with written as (
      update postings set closed_at = ${closing.now}, closed_reason = ${closing.reason}, changed_at = ${closing.now},
        closed_before = null, missing_since = coalesce(missing_since, ${closing.now}),
        seen_at = case when missing_since is null then coalesce(${closing.lastSeenAt}, seen_at) else seen_at end
      where id = any(${bigints(ids)}) and closed_at is null returning id)
    insert into link_marks (posting_id) select id from written on conflict do nothing`)
}

/** Postings that are back with the same content, after a closing or within the grace: id and first-seen stay. `seenAt` as in WriteFacts. */
export async function reopenPostings(
  db: Db,
  postings: Pick<KnownPosting, 'id' | 'closedReason'>[],
  now: string,
  seenAt: string | null,
): Promise<void> {
  if (postings.length === 0) return
  const ids = bigints(postings.map((posting) => posting.id))
  // One that was closed otherwise meanwhile is not the one that was decided on.
  const reasons = texts(postings.map((posting) => posting.closedReason ?? ''))
  await db.execute(sql`
    with written as (
      update postings set missing_since = null, missed_visits = 0, seen_at = ${seenAt},
        reopened_count = reopened_count + (closed_at is not null)::int,
        changed_at = case when closed_at is not null then ${now} else changed_at end,
        closed_at = null, closed_reason = null, closed_before = case when closed_before = 'deadline_passed' then closed_before end
      from unnest(${ids}, ${reasons}) as decided(id, reason)
      where postings.id = any(${ids}) and postings.id = decided.id and coalesce(closed_reason, '') = decided.reason
      returning postings.id)
    insert into link_marks (posting_id) select id from written on conflict do nothing`)
}

/** What a visit found of postings that a person closed: it stands beneath that, and shows when the person's word is taken back. */
export async function coverPostings(
  db: Db,
  covered: Plan['covered'],
  { now, seenAt, lastSeenAt }: { now: string; seenAt: string | null; lastSeenAt: string | null },
): Promise<void> {
  if (covered.length === 0) return
  const ids = bigints(covered.map(({ posting }) => posting.id))
  const missed = texts(covered.map((each) => String(each.missed)))
  const beneath = texts(covered.map((each) => each.beneath ?? ''))
  await db.execute(sql`
    with written as (
      update postings set missing_since = case when missed then coalesce(missing_since, ${now}) end,
        missed_visits = case when missed then missed_visits + 1 else 0 end, closed_before = nullif(beneath, ''),
        seen_at = case when not missed then ${seenAt} when missing_since is null then coalesce(${lastSeenAt}, seen_at) else seen_at end
      from unnest(${ids}, ${missed}::boolean[], ${beneath}) as covered(id, missed, beneath)
      where postings.id = any(${ids}) and postings.id = covered.id and closed_reason in ('admin', 'takedown')
      returning postings.id)
    insert into link_marks (posting_id) select id from written on conflict do nothing`)
}

/** For sources that show a window: what was seen now, written at most once an hour. */
export async function touchPostings(db: Db, boardId: string, externalIds: string[], now: string): Promise<void> {
  if (externalIds.length === 0) return
  await db.execute(sql`
    update postings set seen_at = ${now}
    where board_id = ${boardId} and seen_at < ${now}::timestamptz - interval '1 hour'
      and external_id = any(${texts(externalIds)})`)
}

/**
 * Closes open postings whose own deadline has passed, but for those that an admin opened again after that; those that a visit is
 * writing are left to the next call. Returns how many were closed.
 */
export async function closePassedDeadlines(db: Db, now: string): Promise<number> {
  const rows = await db.execute(sql`
    with written as (
      update postings set closed_at = ${now}, closed_reason = 'deadline_passed', closed_before = null, changed_at = ${now}
      where id in (
        select id from postings where closed_at is null and doc->>'validThrough' is not null and doc->>'validThrough' < ${now}
          and closed_before is distinct from 'deadline_passed'
        for no key update skip locked)
      returning id)
    insert into link_marks (posting_id) select id from written on conflict do nothing returning posting_id`)
  return rows.length
}

/** What postings that were taken away leave behind: the linker looks at it again. */
export interface Remains {
  listingIds: string[]
  /** Keys of the postings. */
  postingKeys: string[]
  /** What they were found by, as often as they had it. */
  matchKeys: number[]
  postings: number
}

/** Deletes all that is kept of a board's ads, under the linking lock. Only ever by an admin's word. */
export async function deletePostingsOfBoard(db: Db, boardId: string): Promise<Remains> {
  const rows = await db.execute<{ key: string; listing_id: string | null; keys: number[] | null }>(sql`
    with gone as materialized (delete from postings where board_id = ${boardId} returning id, key),
    marks as (delete from link_marks where posting_id in (select id from gone)),
    held as materialized (delete from links where posting_id in (select id from gone) returning posting_id, listing_id, keys),
    found as (
      delete from match_keys m using held, unnest(held.keys) as k(key) where m.key = k.key and m.posting_id = held.posting_id)
    select gone.key, held.listing_id, to_json(held.keys) as keys from gone left join held on held.posting_id = gone.id`)
  for (const table of ['raw_postings', 'snapshots', 'pages']) {
    await db.execute(sql`delete from ${sql.identifier(table)} where board_id = ${boardId}`)
  }
  const held = rows.flatMap((row) => (row.listing_id === null ? [] : [row.listing_id]))
  return {
    listingIds: [...new Set(held)],
    postingKeys: rows.map((row) => row.key),
    matchKeys: rows.flatMap((row) => row.keys ?? []),
    postings: rows.length,
  }
}

/** For a window whose page is what its last good visit saw: all that stands on it was seen now. */
export async function touchPostingsOfRun(db: Db, boardId: string, runId: string, now: string): Promise<void> {
  await db.execute(sql`
    update postings set seen_at = ${now}
    where board_id = ${boardId} and seen_at < ${now}::timestamptz - interval '1 hour' and raw_hash in (
      select substring(s.entries from i * 16 + 1 for 16)
      from runs r join snapshots s on s.board_id = r.board_id and encode(s.hash, 'hex') = r.snapshot_hash,
        generate_series(0, length(s.entries) / 16 - 1) as i
      where r.id = ${runId})`)
}
