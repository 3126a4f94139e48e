import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { read, textArray } from './read.ts'
import type { RunRow } from './runs.ts'

/** A posting by name, and the listing that holds it now. */
export interface ChangedRef {
  externalId: string
  title: string | null
  listing: string | null
}

/** `found`: how many are known; `refs` names the first of them, by title. */
export interface ChangedPostings {
  found: number
  refs: ChangedRef[]
}

const KINDS = ['open', 'update', 'close', 'reopen'] as const
type Kind = (typeof KINDS)[number]

export type VisitChanges = Record<Kind, ChangedPostings>

/** Of each kind that are named. */
export const CHANGES_SHOWN = 100

/** The count that the visit itself kept of each kind. */
export function countedOf(run: Pick<RunRow, 'new' | 'changed' | 'closed' | 'reopened'>): Record<Kind, number> {
  return { open: run.new, update: run.changed, close: run.closed, reopen: run.reopened }
}

/**
 * The postings that a believed visit opened, changed, closed and reopened, told by the times that rows keep: only one visit at a time
 * writes to a board. Null for a visit that changed nothing. Openings are all known. A posting keeps its last closing and its last
 * change alone, a content the last visit that brought it: what was closed, changed or reopened once more since may be missing. What
 * came back with other content is among those changed.
 */
export async function visitChanges(db: Database, run: RunRow): Promise<VisitChanges | null> {
  const counted = countedOf(run)
  if (!isBelieved(run) || KINDS.every((kind) => counted[kind] === 0)) return null
  const rows = await read<ChangedRef & { kind: Kind; found: number }>(db, changesQuery(run))
  const of = (kind: Kind): ChangedPostings => {
    const these = rows.filter((row) => row.kind === kind)
    const found = these[0]?.found ?? 0
    // More than it counted: others wrote at the same time, and which are whose is not known.
    if (found > counted[kind]) return { found: 0, refs: [] }
    return { found, refs: these.map(({ externalId, title, listing }) => ({ externalId, title, listing })) }
  }
  return { open: of('open'), update: of('update'), close: of('close'), reopen: of('reopen') }
}

function isBelieved({ status, outcome, dryRun }: RunRow): boolean {
  return status === 'finished' && !dryRun && (outcome === 'ok' || outcome === 'partial')
}

function changesQuery(run: RunRow) {
  const began = run.startedAt ?? run.createdAt
  const during = sql`between ${began}::timestamptz and ${run.finishedAt}::timestamptz`
  const rejected = textArray((run.rejections ?? []).flatMap(({ externalId }) => externalId ?? []))
  return sql`
    with brought as materialized (
      select distinct external_id from raw_postings
      where board_id = ${run.boardId} and seen_at ${during} and external_id <> all(${rejected}::text[])),
    touched as materialized (
      select id, external_id,
        case when first_seen_at ${during} then 'open'
          when first_seen_at < ${began}::timestamptz and external_id in (select external_id from brought) then 'update'
          when closed_at ${during} and closed_reason in ('removed_from_board', 'page_gone') then 'close'
          when changed_at ${during} and closed_at is null and reopened_count > 0 then 'reopen' end as kind
      from postings where board_id = ${run.boardId}),
    ranked as (
      select id, external_id, doc->>'title' as title, kind, count(*) over (partition by kind)::int as found,
        row_number() over (partition by kind order by doc->>'title', external_id) as place
      from touched join postings using (id, external_id) where kind is not null)
    select r.kind, r.found, r.external_id as "externalId", r.title, l.listing_id as listing
    from ranked r left join links l on l.posting_id = r.id
    where r.place <= ${CHANGES_SHOWN} order by r.kind, r.place`
}
