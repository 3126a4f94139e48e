import { LISTING_EXAMPLE } from './listing-example.ts'

/** When the examples happen. */
export const AT = '2026-11-22T11:00:00.000Z'
export const RUN_ID = '019aab3e-6c1f-7d02-9b7e-2f4c8a1d5e60'

const BOARD = {
  id: 'greenhouse:acme',
  source: 'greenhouse',
  slug: 'acme',
  name: 'Acme GmbH',
  url: 'https://job-boards.greenhouse.io/acme',
  country: null,
  enabled: true,
  disabledReason: null,
  schedule: { cron: 'auto', timeZone: 'UTC' },
  config: {},
  health: 'ok',
  openPostings: 12,
  lastRunId: RUN_ID,
  lastGoodAt: AT,
  nextVisitAt: '2026-11-22T17:20:00.000Z',
}

const RUN = {
  id: RUN_ID,
  board: 'greenhouse:acme',
  source: 'greenhouse',
  trigger: 'schedule',
  dryRun: false,
  status: 'finished',
  outcome: 'ok',
  reason: null,
  complete: true,
  truncated: null,
  requests: 1,
  bytes: 48_213,
  seen: 12,
  new: 1,
  changed: 2,
  unchanged: 9,
  missing: 0,
  closed: 0,
  reopened: 0,
  rejected: 0,
  rejections: [],
  expectedSeen: 11,
  createdAt: AT,
  startedAt: '2026-11-22T11:00:01.120Z',
  finishedAt: '2026-11-22T11:00:02.480Z',
  durationMs: 1360,
  nextVisitAt: BOARD.nextVisitAt,
  diff: null,
}

const TAKEDOWN = { kind: 'board', value: 'greenhouse:acme', actor: 'key:9xQb3fKpWzLm', at: AT }
const KEY = {
  id: '9xQb3fKpWzLm',
  prefix: 'rk_7Yd2',
  role: 'operator',
  name: 'dashboard',
  createdAt: AT,
  lastUsedAt: null,
  revokedAt: null,
}

/** Of what the admin operations take and answer, by the name of the schema. */
export const ADMIN_EXAMPLES: Record<string, unknown> = {
  Board: BOARD,
  BoardInput: { url: 'https://job-boards.greenhouse.io/acme' },
  BoardPatch: { cron: '0 6 * * 1-5', timeZone: 'Europe/Berlin' },
  BoardTestInput: { url: 'https://job-boards.greenhouse.io/acme' },
  BoardTest: {
    board: { id: BOARD.id, source: BOARD.source, slug: BOARD.slug, name: BOARD.name, url: BOARD.url, config: {} },
    how: null,
    complete: true,
    fault: null,
    total: 12,
    count: 12,
    postings: [
      {
        externalId: '42',
        title: LISTING_EXAMPLE.title,
        places: ['Berlin, Germany'],
        pay: null,
        postedAt: LISTING_EXAMPLE.postedAt,
        url: 'https://job-boards.greenhouse.io/acme/jobs/42',
      },
    ],
    coverage: { title: 100, company: 100, locations: 100, salary: 42 },
    rejections: [],
    pages: 1,
    requests: 1,
    bytes: 48_213,
    ms: 640,
  },
  CrawlInput: { board: 'greenhouse:acme' },
  Crawl: {
    runs: [{ ...RUN, trigger: 'admin', status: 'queued', outcome: null, complete: false }],
    skipped: [{ board: 'lever:acme', reason: 'disabled', run: null }],
  },
  Run: RUN,
  SplitInput: { postings: ['7h1p4t0w8e2r6y9u3i5o'] },
  MergeInput: { listings: [LISTING_EXAMPLE.id, '7h1p4t0w8e2r6y9u3i5o'] },
  Takedown: TAKEDOWN,
  TakedownDone: { created: true, takedown: TAKEDOWN, postings: 12 },
  TakedownInput: { board: 'greenhouse:acme' },
  Key: KEY,
  KeyInput: { role: 'operator', name: 'dashboard' },
  NewKey: { ...KEY, key: 'rk_7Yd2mQ9sVx4LkP0tZ8bNcR5fWgHjA1eUoI3yTnKvXwE' },
  AuditEntry: {
    id: 1042,
    at: AT,
    actor: 'key:9xQb3fKpWzLm',
    action: 'board.update',
    subject: 'greenhouse:acme',
    before: { enabled: true },
    after: { enabled: false },
  },
}
