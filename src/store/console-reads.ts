import { type SQL, sql } from 'drizzle-orm'
import type { Reason } from '../listing/cluster.ts'
import type { ClosedReason } from '../listing/listing.ts'
import type { Database } from './database.ts'
import { iso, isoOrNull, read } from './read.ts'

/** What the console sorts boards by, what needs a hand first. A board that is not visited is `paused`, whatever it was before. */
export const BOARD_STATES = ['broken', 'blocked', 'held', 'suspect', 'empty', 'new', 'ok', 'paused'] as const
export type BoardState = (typeof BOARD_STATES)[number]

const STATE = sql.raw(`case when b.enabled then b.health else 'paused' end`)
const RANK = sql`coalesce(array_position(${sql.raw(`array['${BOARD_STATES.join("','")}']`)}, ${STATE}), 0)`
/** Of the sparkline. */
export const VISITS_SHOWN = 20

export interface Visit {
  seen: number
  outcome: string | null
}

export interface BoardGlance {
  id: string
  source: string
  name: string | null
  state: BoardState
  rank: number
  openPostings: number
  leaked: number
  lastGoodAt: string | null
  nextVisitAt: string | null
  /** Seen by the last good visits, newest first, at most 5. */
  recentSeen: number[]
  /** Of the last visit, or why the board is not visited. */
  reason: string | null
  liveRunId: string | null
  /** Oldest first. */
  visits: Visit[]
}

export interface BoardFilter {
  state: BoardState | null
  source: string | null
  /** Part of the id or the name; empty for all. */
  q: string
}

/** One page of boards with their last visits, those that need a hand first, then by id. */
export async function boardsAtAGlance(
  db: Database,
  filter: BoardFilter,
  page: { after: { rank: number; id: string } | null; limit: number },
): Promise<BoardGlance[]> {
  const { rank = -1, id = '' } = page.after ?? {}
  return glance(db, sql`(${RANK}, b.id) > (${rank}::int, ${id}::text) and ${matches(filter)}`, page.limit)
}

async function glance(db: Database, which: SQL, limit: number): Promise<BoardGlance[]> {
  const rows = await read<Omit<BoardGlance, 'visits'> & { visits: Visit[] | null }>(
    db,
    sql`with page as materialized (
        select b.*, ${STATE} as state, ${RANK} as rank from boards b
        where b.removed_at is null and ${which} order by ${RANK}, b.id limit ${limit})
      select b.id, b.source, b.name, b.state, b.rank, b.open_postings as "openPostings", b.leaked, b.last_good_at as "lastGoodAt",
        case when b.enabled then b.next_visit_at end as "nextVisitAt", b.recent_seen as "recentSeen",
        coalesce(b.disabled_reason, r.reason->>'message') as reason,
        (select live.id from runs live where live.board_id = b.id and live.status in ('queued', 'fetching', 'ingesting')) as "liveRunId",
        (select json_agg(json_build_object('seen', v.seen, 'outcome', v.outcome) order by v.created_at, v.id) from (
          select id, seen, outcome, created_at from runs where board_id = b.id and status = 'finished' and not dry_run and trigger <> 'import'
          order by created_at desc, id desc limit ${VISITS_SHOWN}) v) as visits
      from page b left join runs r on r.id = b.last_run_id order by b.rank, b.id`,
  )
  return rows.map((row) => ({
    ...row,
    lastGoodAt: isoOrNull(row.lastGoodAt),
    nextVisitAt: isoOrNull(row.nextVisitAt),
    visits: row.visits ?? [],
  }))
}

/** One board, as `boardsAtAGlance` tells it; null where there is none. */
export async function boardGlance(db: Database, id: string): Promise<BoardGlance | null> {
  const [row] = await glance(db, sql`b.id = ${id}`, 1)
  return row ?? null
}

/** How many boards there are in each state, and of each source, of those that the other parts of the filter let through. */
export async function countBoards(
  db: Database,
  filter: BoardFilter,
): Promise<{ states: Map<string, number>; sources: Map<string, number> }> {
  const count = (column: typeof STATE, left: BoardFilter) =>
    read<{ value: string; n: number }>(
      db,
      sql`select ${column} as value, count(*)::int as n from boards b
        where b.removed_at is null and ${matches(left)} group by 1 order by 1`,
    )
  const [states, sources] = await Promise.all([
    count(STATE, { ...filter, state: null }),
    count(sql`b.source`, { ...filter, source: null }),
  ])
  const asMap = (rows: { value: string; n: number }[]) => new Map(rows.map(({ value, n }) => [value, n]))
  return { states: asMap(states), sources: asMap(sources) }
}

/** Pages that are kept of a run, without their bodies. */
export async function pagesOfRun(db: Database, runId: string): Promise<RunPage[]> {
  return read<RunPage>(
    db,
    sql`select n, url, content_type as "contentType", error->>'message' as error, octet_length(body) as bytes
      from pages where run_id = ${runId} order by n limit ${PAGES_SHOWN}`,
  )
}
export const PAGES_SHOWN = 500

export interface RunPage {
  n: number
  url: string
  contentType: string | null
  error: string | null
  /** As it is stored: compressed. */
  bytes: number
}

function matches({ state, source, q }: BoardFilter) {
  const part = q.toLowerCase()
  return sql`(${state}::text is null or ${STATE} = ${state}::text) and (${source}::text is null or b.source = ${source}::text)
    and (${part}::text = '' or strpos(lower(b.id || ' ' || coalesce(b.name, '')), ${part}::text) > 0)`
}

export interface AdminPosting {
  key: string
  boardId: string
  externalId: string
  url: string | null
  title: string
  company: string | null
  firstSeenAt: string
  closedAt: string | null
  closedReason: ClosedReason | null
  hidden: boolean
  reasons: Reason[]
}

/** Every posting of a listing, those too that no reader sees, with why it is there; oldest first. */
export async function postingsForAdmins(db: Database, listingId: string): Promise<AdminPosting[]> {
  const rows = await read<Omit<AdminPosting, 'reasons'> & { reasons: Reason[] | null }>(
    db,
    sql`select p.key, p.board_id as "boardId", p.external_id as "externalId", p.url, p.doc->>'title' as title,
        p.doc #>> '{company,name}' as company, p.first_seen_at as "firstSeenAt", p.closed_at as "closedAt",
        p.closed_reason as "closedReason", p.hidden, k.reasons
      from links k join postings p on p.id = k.posting_id where k.listing_id = ${listingId}
      order by p.first_seen_at, p.key limit ${POSTINGS_SHOWN}`,
  )
  return rows.map((row) => ({
    ...row,
    firstSeenAt: iso(row.firstSeenAt),
    closedAt: isoOrNull(row.closedAt),
    reasons: row.reasons ?? [],
  }))
}
export const POSTINGS_SHOWN = 500
