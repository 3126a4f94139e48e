import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { VisitProgress } from '../board/visit-progress.ts'
import type { Circuit } from '../fetch/circuit.ts'
import type { RobotsEntry } from '../fetch/robots.ts'
import type { ListingDoc } from '../listing/listing.ts'
import type { TaggedPosting } from '../skills/tag-posting.ts'
import type { StoredTraits } from './evidence-columns.ts'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
/** ISO 8601 UTC in the program, timestamptz(3) in the table: milliseconds, so that a cursor made from one finds its own row again. */
const time = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp(3) with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
})

/** One company's or category's list on a source. `id` is `source:slug`. */
export const boards = pgTable(
  'boards',
  {
    id: text('id').primaryKey(),
    source: text('source').notNull(),
    slug: text('slug').notNull(),
    name: text('name'),
    url: text('url').notNull(),
    /** ISO 3166-1 alpha-2: a prior for ambiguous places. */
    country: text('country'),
    config: jsonb('config').$type<Record<string, unknown>>().notNull().default({}),
    sample: boolean('sample').notNull().default(false),
    enabled: boolean('enabled').notNull().default(true),
    disabledReason: text('disabled_reason'),
    /** `auto` or a cron pattern read in `time_zone`. */
    cron: text('cron').notNull().default('auto'),
    timeZone: text('time_zone').notNull().default('UTC'),
    nextVisitAt: time('next_visit_at'),
    health: text('health').notNull().default('new'),
    lastRunId: text('last_run_id'),
    /** The last visit that was believed. */
    lastGoodAt: time('last_good_at'),
    /** The last time the board said, by a page or a 304, that its present postings are still there. */
    lastConfirmedAt: time('last_confirmed_at'),
    /** Whose pages conditional requests and comparisons go by. */
    lastGoodRunId: text('last_good_run_id'),
    /** Postings seen by the last good visits, newest first, at most 5: the drop guard's history. */
    recentSeen: integer('recent_seen').array().notNull().default([]),
    /** Percent of the postings with a description in those visits, and postings opened, changed or closed by the last ten. */
    recentDescribed: integer('recent_described').array().notNull().default([]),
    recentChanges: integer('recent_changes').array().notNull().default([]),
    /** Open postings that none of its last complete visits showed: there should never be one. */
    leaked: integer('leaked').notNull().default(0),
    emptyVisits: smallint('empty_visits').notNull().default(0),
    failedVisits: smallint('failed_visits').notNull().default(0),
    openPostings: integer('open_postings').notNull().default(0),
    createdAt: time('created_at').notNull(),
    /** Removed by an admin: it stays unknown to everything but `boards.yaml`, which must not bring it back. */
    removedAt: time('removed_at'),
  },
  (t) => [
    uniqueIndex('boards_source_slug').on(t.source, t.slug),
    index('boards_due').on(t.nextVisitAt).where(sql`${t.enabled}`),
  ],
)

/** One visit to one board. */
export const runs = pgTable(
  'runs',
  {
    /** UUIDv7-like text: sorts by time. */
    id: text('id').primaryKey(),
    boardId: text('board_id').notNull(),
    trigger: text('trigger').notNull(),
    dryRun: boolean('dry_run').notNull().default(false),
    status: text('status').notNull(),
    outcome: text('outcome'),
    reason: jsonb('reason').$type<{ code: string; message: string; field: string | null }>(),
    complete: boolean('complete').notNull().default(false),
    truncated: jsonb('truncated').$type<{ code: string; message: string }>(),
    requests: integer('requests').notNull().default(0),
    bytes: bigint('bytes', { mode: 'number' }).notNull().default(0),
    seen: integer('seen').notNull().default(0),
    new: integer('new').notNull().default(0),
    changed: integer('changed').notNull().default(0),
    unchanged: integer('unchanged').notNull().default(0),
    missing: integer('missing').notNull().default(0),
    closed: integer('closed').notNull().default(0),
    reopened: integer('reopened').notNull().default(0),
    rejected: integer('rejected').notNull().default(0),
    rejections: jsonb('rejections').$type<{ externalId: string | null; code: string; why: string }[]>(),
    expectedSeen: integer('expected_seen'),
    diff: jsonb('diff').$type<Record<string, unknown>>(),
    /** What an admin made of a visit that was held. */
    decision: text('decision').$type<'approved' | 'discarded'>(),
    /** How much of the time from its start to its end it waited for that; null where nobody decided. */
    waitedMs: bigint('waited_ms', { mode: 'number' }),
    /** Requests by host. */
    fetched: jsonb('fetched').$type<Record<string, unknown>>(),
    /** While a worker is at it: how far it is, as that worker last said. */
    progress: jsonb('progress').$type<VisitProgress>(),
    /** Hex: which of the board's snapshots it saw. */
    snapshotHash: text('snapshot_hash'),
    /** How often a worker has taken it up, and until when the present one may keep silent. */
    attempt: smallint('attempt').notNull().default(0),
    leaseUntil: time('lease_until'),
    createdAt: time('created_at').notNull(),
    startedAt: time('started_at'),
    finishedAt: time('finished_at'),
  },
  (t) => [
    uniqueIndex('runs_one_live_per_board').on(t.boardId).where(sql`${t.status} in ('queued', 'fetching', 'ingesting')`),
    index('runs_of_board').on(t.boardId, t.createdAt),
    index('runs_live').on(t.createdAt).where(sql`${t.status} in ('queued', 'fetching', 'ingesting')`),
    // What fetching looks at before each visit: whether ingest has room for it.
    index('runs_ingesting').on(t.id).where(sql`${t.status} = 'ingesting'`),
    check('runs_status', sql`${t.status} in ('queued', 'fetching', 'ingesting', 'finished', 'cancelled')`),
  ],
)

/** The pages of a visit, kept for the last good, the held and the failed visits. `body` is zstd. */
export const pages = pgTable(
  'pages',
  {
    runId: text('run_id').notNull(),
    n: integer('n').notNull(),
    boardId: text('board_id').notNull(),
    request: jsonb('request').$type<Record<string, unknown>>().notNull(),
    url: text('url').notNull(),
    contentType: text('content_type'),
    error: jsonb('error').$type<{ code: string; message: string }>(),
    etag: text('etag'),
    lastModified: text('last_modified'),
    /** First 16 bytes of the text's SHA-256. */
    hash: bytea('hash').notNull(),
    body: bytea('body').notNull(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.n] }), index('pages_of_board').on(t.boardId)],
)

/** Everything a board said in one complete visit: the list of its raw postings' hashes, 16 bytes each. */
export const snapshots = pgTable(
  'snapshots',
  {
    boardId: text('board_id').notNull(),
    hash: bytea('hash').notNull(),
    entries: bytea('entries').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.boardId, t.hash] })],
)

/** A raw posting, stored once for each content: the ground from which everything can be worked out again. */
export const rawPostings = pgTable(
  'raw_postings',
  {
    boardId: text('board_id').notNull(),
    hash: bytea('hash').notNull(),
    externalId: text('external_id').notNull(),
    /** JSON of RawPosting; zstd where `packed`. */
    body: bytea('body').notNull(),
    packed: boolean('packed').notNull(),
    seenAt: time('seen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.boardId, t.hash] })],
)

/** One ad as we mean it. (board, external id) is its identity; `key` is L(p) of invariant 8. */
export const postings = pgTable(
  'postings',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    boardId: text('board_id').notNull(),
    externalId: text('external_id').notNull(),
    key: text('key').notNull(),
    url: text('url'),
    /** Fingerprint of the raw posting, 16 bytes: equal means that nothing needs doing. */
    rawHash: bytea('raw_hash').notNull(),
    doc: jsonb('doc').$type<TaggedPosting>().notNull(),
    /** What the linker compares, worked out once (listing/traits.ts); the signatures are null where the text is too short for one. */
    traits: jsonb('traits').$type<StoredTraits>(),
    textSignature: bytea('text_signature'),
    roleSignature: bytea('role_signature'),
    /** By which others are found (listing/index-keys.ts); the linker brings them into `match_keys`. */
    candidateKeys: bigint('candidate_keys', { mode: 'number' }).array(),
    /** Kept from readers by an admin. */
    hidden: boolean('hidden').notNull().default(false),
    firstSeenAt: time('first_seen_at').notNull(),
    /** Frozen when first stored: the place in "newest". */
    rankAt: time('rank_at').notNull(),
    /** The last time that anything a reader sees changed. */
    changedAt: time('changed_at').notNull(),
    /** Only for sources that show a window: written at most hourly. Others are seen when their board is confirmed. */
    seenAt: time('seen_at'),
    missingSince: time('missing_since'),
    missedVisits: smallint('missed_visits').notNull().default(0),
    closedAt: time('closed_at'),
    closedReason: text('closed_reason'),
    /**
     * What visits or a deadline closed it for, where a person's word stands over that: one that closed it too, which gives it back when
     * it is taken back, or an admin's that opened it, which holds until its board shows it.
     */
    closedBefore: text('closed_before'),
    /** Each return after a closing. */
    reopenedCount: smallint('reopened_count').notNull().default(0),
    normalizerVersion: smallint('normalizer_version').notNull(),
    taxonomyVersion: smallint('taxonomy_version').notNull(),
  },
  (t) => [
    uniqueIndex('postings_board_external_id').on(t.boardId, t.externalId),
    uniqueIndex('postings_key').on(t.key),
    // Counted for the figures; an open posting costs nothing.
    index('postings_closed').on(t.closedAt).where(sql`closed_at is not null`),
    // Nearly empty: what a visit to an unchanged board looks up.
    index('postings_missing').on(t.boardId).where(sql`${t.missingSince} is not null and ${t.closedAt} is null`),
    index('postings_deadline')
      .on(sql`((doc->>'validThrough'))`)
      .where(sql`${t.closedAt} is null and doc->>'validThrough' is not null`),
  ],
)

/** By which postings find the others that may be the same opening: at most 12 rows a posting, written by the linker alone. */
export const matchKeys = pgTable(
  'match_keys',
  {
    key: bigint('key', { mode: 'number' }).notNull(),
    postingId: bigint('posting_id', { mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.postingId] })],
)

/** What an admin said of two postings, by their keys, the lesser first: outlives every crawl and reprocess. */
export const postingEdges = pgTable(
  'posting_edges',
  {
    aKey: text('a_key').notNull(),
    bKey: text('b_key').notNull(),
    verdict: text('verdict').$type<'same' | 'different'>().notNull(),
    actor: text('actor').notNull(),
    at: time('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.aKey, t.bKey] }),
    index('posting_edges_b').on(t.bKey),
    check('posting_edges_verdict', sql`${t.verdict} in ('same', 'different') and ${t.aKey} < ${t.bKey}`),
  ],
)

/** Whose ads are shown no longer, for good: a source, a company's key, a board or a posting's key. */
export const takedowns = pgTable(
  'takedowns',
  {
    kind: text('kind').$type<'source' | 'company' | 'board' | 'posting'>().notNull(),
    value: text('value').notNull(),
    actor: text('actor').notNull(),
    at: time('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.value] })],
)

/** Postings whose listing must be looked at; the linker takes them in order of id. */
export const linkMarks = pgTable('link_marks', {
  postingId: bigint('posting_id', { mode: 'number' }).primaryKey(),
})

/** Which listing holds a posting, and why. */
export const links = pgTable(
  'links',
  {
    postingId: bigint('posting_id', { mode: 'number' }).primaryKey(),
    listingId: text('listing_id').notNull(),
    reasons: jsonb('reasons').$type<{ with: string; verdict: string; by: string; score: number }[]>(),
    /** The posting's rows in `match_keys`: what it said when it was last linked. */
    keys: bigint('keys', { mode: 'number' }).array(),
  },
  (t) => [index('links_listing').on(t.listingId)],
)

const PAID = sql.raw(`coalesce(doc #>> '{salary,annualMax}', doc #>> '{salary,annualMin}')::numeric`)

/** One opening: a cluster of postings, ready to be served. `id` is L(anchor). */
export const listings = pgTable(
  'listings',
  {
    id: text('id').primaryKey(),
    canonicalId: bigint('canonical_id', { mode: 'number' }).notNull(),
    status: text('status').notNull(),
    rankAt: time('rank_at').notNull(),
    postedAt: time('posted_at'),
    updatedAt: time('updated_at').notNull(),
    closedAt: time('closed_at'),
    /** Every filterable value as `field:value`, one array and one index for all of them. */
    terms: text('terms').array().notNull(),
    search: tsvector('search').notNull(),
    /**
     * Of `search` what ranking looks at: title, company, skills, places and what the text says often. Kept beside it, since the whole is
     * stored apart and packed. Null where a version before 3 wrote the listing.
     */
    head: tsvector('head'),
    /** The INDEX_VERSION that made `terms`, `search` and `head`. */
    indexVersion: smallint('index_version').notNull().default(1),
    /** Everything of CONTRACT.md's Listing that does not move with the clock. */
    doc: jsonb('doc').$type<ListingDoc>().notNull(),
  },
  (t) => [
    // nullsFirst: drizzle writes NULLS LAST otherwise, and ORDER BY … DESC would not use the index.
    index('listings_newest').on(t.status, t.rankAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    // By pay, of those that tell it: see `listing-pay.ts`.
    index('listings_paid')
      .on(t.status, sql`(${PAID}) desc`, t.rankAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`${PAID} is not null`),
    index('listings_paid_in')
      .on(
        t.status,
        sql`(doc #>> '{salary,currency}')`,
        sql`(${PAID}) desc`,
        t.rankAt.desc().nullsFirst(),
        t.id.desc().nullsFirst(),
      )
      .where(sql`${PAID} is not null`),
    index('listings_terms').using('gin', t.terms),
    index('listings_search').using('gin', t.search),
  ],
)

/** What happened to listings, numbered in commit order by the linker. */
export const changes = pgTable(
  'changes',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    type: text('type').notNull(),
    listingId: text('listing_id').notNull(),
    at: time('at').notNull(),
    into: text('into'),
    from: text('from'),
    fields: text('fields').array(),
    reason: text('reason'),
  },
  (t) => [index('changes_at').on(t.at)],
)

/** Politeness over all processes: when the next request in a lane may start. */
export const lanes = pgTable('lanes', {
  lane: text('lane').primaryKey(),
  nextAt: time('next_at').notNull(),
  /** Whether the last one who asked got its turn: what the asking statement reads back. */
  granted: boolean('granted').notNull(),
  /** Whose request is under way; null where none is. A holder that died is forgotten at `heldUntil`. */
  holder: text('holder'),
  heldUntil: time('held_until'),
})

/** Circuit breakers that have something to remember: a closed one without failures has no row. */
export const circuits = pgTable('circuits', {
  key: text('key').primaryKey(),
  state: jsonb('state').$type<Circuit>().notNull(),
  updatedAt: time('updated_at').notNull(),
})

/** One row for each day (UTC), host and status: what the visits of all processes asked for. */
export const fetchCounts = pgTable(
  'fetch_counts',
  {
    day: date('day', { mode: 'string' }).notNull(),
    host: text('host').notNull(),
    /** 0 where no answer came. */
    status: smallint('status').notNull(),
    requests: integer('requests').notNull(),
    /** Over the wire. */
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    ms: bigint('ms', { mode: 'number' }).notNull(),
    notModified: integer('not_modified').notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.host, t.status] })],
)

/** One row for each day (UTC) and source whose terms allow only so many requests in a day: how many were let out, those under way among them. */
export const dailyAllowances = pgTable(
  'daily_allowances',
  {
    day: date('day', { mode: 'string' }).notNull(),
    source: text('source').notNull(),
    taken: integer('taken').notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.source] })],
)

/** robots.txt of an origin, as last read: `entry` is the fetch layer's own. */
export const robots = pgTable('robots', {
  origin: text('origin').primaryKey(),
  entry: jsonb('entry').$type<RobotsEntry>().notNull(),
  storedAt: time('stored_at').notNull(),
})

/** API keys: 256 bits, stored as SHA-256. */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: text('id').primaryKey(),
    /** The first characters, to recognise a key by. */
    prefix: text('prefix').notNull(),
    hash: bytea('hash').notNull(),
    role: text('role').notNull(),
    name: text('name'),
    createdAt: time('created_at').notNull(),
    lastUsedAt: time('last_used_at'),
    revokedAt: time('revoked_at'),
  },
  (t) => [uniqueIndex('api_keys_hash').on(t.hash)],
)

/** When wrong keys came from an address, newest first and at most as many as lock it out: counted for all API processes together. */
export const failedTries = pgTable('failed_tries', {
  address: text('address').primaryKey(),
  times: time('times').array().notNull(),
})

/** Answers to requests that carried an Idempotency-Key, kept for a day. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    keyId: text('key_id').notNull(),
    key: text('key').notNull(),
    requestHash: bytea('request_hash').notNull(),
    status: smallint('status'),
    answer: jsonb('answer').$type<unknown>(),
    createdAt: time('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.keyId, t.key] })],
)

/** Single values of the installation: the cursor-signing secret, the first key's mark. */
export const settings = pgTable('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
})

/** Who did what to what, with the state before and after. */
export const audit = pgTable(
  'audit',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: time('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    before: jsonb('before').$type<unknown>(),
    after: jsonb('after').$type<unknown>(),
  },
  (t) => [index('audit_at').on(t.at)],
)

/** Where events are posted to. */
export const webhooks = pgTable('webhooks', {
  id: text('id').primaryKey(),
  name: text('name'),
  url: text('url').notNull(),
  /** Types of events, such as `listing.opened`. */
  events: text('events').array().notNull(),
  /** Query string of a search: of the listings' events, those of what it finds. Null: of all listings. */
  filter: text('filter'),
  /** As it is, for every signature is made with it: whoever reads the database or a backup can sign. */
  secret: text('secret').notNull(),
  /** Signs beside the new one for a while after that was made. */
  oldSecret: text('old_secret'),
  oldSecretUntil: time('old_secret_until'),
  enabled: boolean('enabled').notNull().default(true),
  disabledReason: text('disabled_reason'),
  /** Number of the last change that was looked at: what it matches is in `webhook_deliveries`. */
  position: bigint('position', { mode: 'number' }).notNull(),
  /** Attempts in a row that failed. */
  failures: integer('failures').notNull().default(0),
  /** How the last attempt ended, in words. */
  lastOutcome: text('last_outcome'),
  lastAttemptAt: time('last_attempt_at'),
  lastSuccessAt: time('last_success_at'),
  /** Attempts of all time, for metrics. */
  succeeded: bigint('succeeded', { mode: 'number' }).notNull().default(0),
  failed: bigint('failed', { mode: 'number' }).notNull().default(0),
  /** Who sends for it, and until when he may keep silent: one at a time, so that events keep their order. */
  leaseHolder: text('lease_holder'),
  leaseUntil: time('lease_until'),
  createdBy: text('created_by').notNull(),
  createdAt: time('created_at').notNull(),
  updatedAt: time('updated_at').notNull(),
})

/** Events for a webhook: written with the fact itself, sent in the order of `n`, and kept for a while afterwards. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    n: bigint('n', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** The event's id: the same at every attempt. */
    id: text('id').notNull(),
    webhookId: text('webhook_id').notNull(),
    type: text('type').notNull(),
    at: time('at').notNull(),
    /** Number of the change that it tells of; null for alerts. */
    seq: bigint('seq', { mode: 'number' }),
    /** What the body is made from; null once it was delivered. */
    payload: jsonb('payload').$type<unknown>(),
    status: text('status').$type<'pending' | 'delivered'>().notNull().default('pending'),
    attempts: smallint('attempts').notNull().default(0),
    nextAttemptAt: time('next_attempt_at').notNull(),
    /** HTTP status of the last attempt; null where no answer came. */
    lastStatus: smallint('last_status'),
    lastError: text('last_error'),
    deliveredAt: time('delivered_at'),
  },
  (t) => [
    uniqueIndex('webhook_deliveries_id').on(t.id),
    uniqueIndex('webhook_deliveries_change').on(t.webhookId, t.seq),
    index('webhook_deliveries_of').on(t.webhookId, t.n),
    index('webhook_deliveries_pending').on(t.webhookId, t.n).where(sql`${t.status} = 'pending'`),
  ],
)
