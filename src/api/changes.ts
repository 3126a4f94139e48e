import { createRoute, z } from '@hono/zod-openapi'
import { type ChangeStart, readChanges } from '../store/change-reads.ts'
import type { Cursors } from './cursor.ts'
import type { Api } from './env.ts'
import { invalidParameter } from './invalid.ts'
import { toListings } from './listing-json.ts'
import { ListingSchema } from './listing-schema.ts'
import type { ListingRooms } from './listings.ts'
import { orNull } from './or-null.ts'
import { limitParameter } from './parameters.ts'
import { ProblemError, problems } from './problem.ts'

const CHANGE_TYPES = ['opened', 'updated', 'closed', 'reopened', 'merged', 'split', 'withdrawn'] as const
type ChangeType = (typeof CHANGE_TYPES)[number]
/** What change cursors belong to: the feed has no filters. */
const IDENTITY = 'changes'

const ChangeSchema = z
  .object({
    cursor: z.string(),
    type: z.enum(CHANGE_TYPES),
    at: z.string(),
    id: z.string(),
    into: z.string().nullable(),
    from: z.string().nullable(),
    fields: z
      .array(z.string())
      .openapi({ description: 'Of an update: what differs, `description` for its text and sections' }),
    reason: z.string().nullable(),
    listing: orNull(ListingSchema).openapi({ description: 'As it stands now; null where it is no more' }),
  })
  .openapi('Change')

const route = createRoute({
  method: 'get',
  path: '/changes',
  tags: ['listings'],
  summary: 'What happened to listings, in commit order',
  request: {
    query: z.strictObject({
      since: z
        .string()
        .max(2000)
        .optional()
        .openapi({
          param: { description: 'A cursor of this feed, or an ISO 8601 time; left out: from the beginning.' },
        }),
      limit: limitParameter(100, 1000),
    }),
  },
  responses: {
    200: {
      description: 'Changes; poll again with `since` = `next`',
      content: {
        'application/json': { schema: z.object({ data: z.array(ChangeSchema), next: z.string(), more: z.boolean() }) },
      },
    },
    ...problems('unknown-parameter', 'invalid-parameter', 'invalid-cursor', 'cursor-expired', 'timeout', 'unavailable'),
  },
})

export function addChanges(api: Api, rooms: ListingRooms): void {
  api.openapi(route, async (c) => {
    const { since, limit } = c.req.valid('query')
    const found = await readChanges(rooms.db, await startOf(rooms.cursors, since), limit)
    if (found.expired)
      throw new ProblemError('cursor-expired', 'Older changes were dropped; begin again without "since"')
    const rows = found.changes.flatMap((change) => change.listing ?? [])
    const listings = new Map((await toListings(rooms, rows)).map((listing) => [listing.id, listing]))
    const data = await Promise.all(
      found.changes.map(async (change) => ({
        cursor: await rooms.cursors.seal(IDENTITY, [change.seq]),
        type: change.type as ChangeType,
        at: change.at,
        id: change.listingId,
        into: change.into,
        from: change.from,
        fields: change.fields,
        reason: change.reason,
        listing: listings.get(change.listingId) ?? null,
      })),
    )
    return c.json({ data, next: await rooms.cursors.seal(IDENTITY, [found.position]), more: found.more }, 200)
  })
}

async function startOf(cursors: Cursors, since: string | undefined): Promise<ChangeStart> {
  if (since === undefined) return 'oldest'
  if (/^\d{4}-\d\d-\d\d/.test(since)) return { since: timeOf(since) }
  const [seq] = await cursors.open(IDENTITY, since)
  return { after: Number(seq) }
}

function timeOf(text: string): string {
  const time = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time))
    throw invalidParameter('since', 'must be a cursor of this feed, or a time such as 2026-01-31T08:00:00Z')
  return new Date(time).toISOString()
}
