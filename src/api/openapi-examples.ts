import { LISTING_EXAMPLE } from './listing-example.ts'
import { ADMIN_EXAMPLES, AT, RUN_ID } from './openapi-admin-examples.ts'

const CURSOR = 'AWJ5OjE3NjM4MDkyMDA6NGsybTl4N3E'
const ATTRIBUTION = { text: 'Jobs from Remote OK', url: 'https://remoteok.com', follow: true }
const SKILL = { slug: 'go', name: 'Go', category: 'language', count: 1824 }
const COMPANY = { slug: 'acme', name: 'Acme GmbH', count: 12 }

const COUNTS = {
  listings: { open: 41_250, closed: 8_120 },
  postings: { open: 47_903, closed: 9_377 },
  companies: 3_105,
  sources: 21,
  boards: { total: 3_410, enabled: 3_398, byHealth: { ok: 3_301, empty: 82, broken: 15 }, leaked: 0 },
}
/** By the name of a schema: one that could have been answered or sent. A test holds each against its schema. */
export const SCHEMA_EXAMPLES: Record<string, unknown> = {
  ListingPage: { data: [LISTING_EXAMPLE], page: { limit: 20, next: CURSOR, prev: null }, interpreted: null },
  Page: { limit: 50, next: CURSOR, prev: null },
  Listing: LISTING_EXAMPLE,
  ListingDetail: {
    ...LISTING_EXAMPLE,
    skills: LISTING_EXAMPLE.skills.map((skill) => ({
      ...skill,
      evidence: [{ quote: 'You have written Go for five years or more.', section: 'requirements' }],
    })),
    description: {
      html: '<p>You keep our booking services fast and calm.</p><h3>Requirements</h3><ul><li>You have written Go for five years or more.</li></ul>',
      text: 'You keep our booking services fast and calm.\n\nRequirements\n- You have written Go for five years or more.',
      truncated: false,
    },
    sections: [
      {
        kind: 'requirements',
        heading: 'Requirements',
        items: ['You have written Go for five years or more.'],
        text: 'You have written Go for five years or more.',
      },
    ],
  },
  ListingPosting: {
    id: LISTING_EXAMPLE.id,
    source: 'greenhouse',
    board: 'greenhouse:acme',
    externalId: '42',
    url: 'https://job-boards.greenhouse.io/acme/jobs/42',
    title: LISTING_EXAMPLE.title,
    company: LISTING_EXAMPLE.company,
    locations: LISTING_EXAMPLE.locations,
    firstSeenAt: AT,
    lastSeenAt: AT,
    closedAt: null,
    closedReason: null,
    reasons: [{ with: '7h1p4t0w8e2r6y9u3i5o', verdict: 'same', by: 'apply_url', score: 1 }],
  },
  Change: {
    cursor: CURSOR,
    type: 'updated',
    at: AT,
    id: LISTING_EXAMPLE.id,
    into: null,
    from: null,
    fields: ['salary'],
    reason: null,
    listing: LISTING_EXAMPLE,
  },
  Skill: SKILL,
  SkillDetail: {
    ...SKILL,
    aliases: ['golang'],
    related: [{ slug: 'kubernetes', name: 'Kubernetes', category: 'devops', count: 961 }],
    trend: [{ week: '2026-11-16', count: 143 }],
  },
  CompanyCount: COMPANY,
  CompanyDetail: { ...COMPANY, closed: 4, firstSeenAt: AT, skills: [{ slug: 'go', name: 'Go', count: 7 }] },
  PublicBoard: {
    id: 'remoteok:remoteok',
    source: 'remoteok',
    slug: 'remoteok',
    name: 'Remote OK',
    url: ATTRIBUTION.url,
    enabled: true,
    health: 'ok',
    openPostings: 98,
    lastGoodAt: AT,
    reason: null,
    attribution: ATTRIBUTION,
  },
  Stats: {
    ...COUNTS,
    duplicatesRemoved: 6_653,
    freshness: { newestAt: AT, lastVisitAt: AT, boardsSeenInDay: 3_380 },
    skillsRising: [{ slug: 'go', name: 'Go', now: 214, before: 160 }],
    asOf: AT,
  },
  AdminStats: {
    ...COUNTS,
    newestAt: AT,
    lastVisitAt: AT,
    boardsSeenInDay: 3_380,
    runs: { ok: 20_113, not_modified: 31_870, held: 2, queued: 14 },
    queues: { fetch: { waiting: 14, active: 4 }, ingest: { waiting: 0, active: 1 } },
    asOf: AT,
  },
  ...ADMIN_EXAMPLES,
  Readiness: { status: 'ready', parts: { database: 'ok', migrations: 'ok', queue: 'ok' } },
}

/** By the name of a property, for the few shapes without a name of their own. */
export const PROPERTY_EXAMPLES: Record<string, unknown> = {
  next: CURSOR,
  more: false,
  created: true,
  cron: '0 6 * * 1-5',
  timeZone: 'Europe/Berlin',
  postings: 12,
  status: 'ok',
  kind: 'skill',
  label: 'Go',
  detail: null,
  count: 1824,
  relation: 'eq',
  typed: 'go',
  parameters: { skill: 'go' },
}

/** By media type, for what is no JSON. */
export const TEXT_EXAMPLES: Record<string, string> = {
  'text/html': '<!doctype html><html lang="en"><title>Rolecall</title></html>',
  'text/plain': 'User-agent: *\nAllow: /\n',
  'text/css': 'body { margin: 0 }\n',
  'text/javascript': "'use strict'\n",
  'image/svg+xml': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  'application/xml':
    '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>\n',
  'text/event-stream': `event: end\nid: end\ndata: {"id":"${RUN_ID}","status":"finished","outcome":"ok"}\n\n`,
  'application/x-ndjson': '{"n":0,"url":"https://boards-api.greenhouse.io/v1/boards/acme/jobs","text":"{}"}\n',
}
