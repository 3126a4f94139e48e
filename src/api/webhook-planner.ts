import { type ChangeRow, readChanges } from '../store/change-reads.ts'
import { type PlannedEvent, savePlan } from '../store/webhook-deliveries.ts'
import { hearsOfListings, type ListingEvent, type WebhookRow } from '../store/webhooks.ts'
import { openConfirmations } from './confirmations.ts'
import type { ApiContext } from './env.ts'
import { openSearchReader } from './interpret-typos.ts'
import { toListings } from './listing-json.ts'
import type { Listing } from './listing-schema.ts'
import { matchingFilter } from './webhook-filter.ts'

/** Changes looked at together; of no more than these are events waiting for one webhook. */
const BATCH = 200

/** What became of a listing -> the event that tells of it. */
const EVENTS: Record<string, ListingEvent> = {
  opened: 'listing.opened',
  reopened: 'listing.opened',
  split: 'listing.opened',
  updated: 'listing.updated',
  closed: 'listing.closed',
  merged: 'listing.closed',
  withdrawn: 'listing.closed',
}

interface Told {
  change: ChangeRow
  type: ListingEvent
}

/**
 * Looks at the next changes of the feed for a webhook, and writes the events that it asks for with the place that it has come to, in one
 * transaction. The function returned answers false where there was nothing to look at.
 */
export function openWebhookPlanner(
  ctx: Pick<ApiContext, 'config' | 'db' | 'log' | 'now'>,
): (webhook: WebhookRow) => Promise<boolean> {
  const rooms = { ...ctx, confirmations: openConfirmations(ctx), searchReader: openSearchReader(ctx) }

  async function eventsOf(webhook: WebhookRow, changes: ChangeRow[]): Promise<PlannedEvent[]> {
    const told = changes.flatMap((change): Told[] => {
      const type = EVENTS[change.type]
      if (type === undefined || !webhook.events.includes(type)) return []
      // Hidden or joined since then: the change that says so follows.
      return isGone(change) || change.listing !== null ? [{ change, type }] : []
    })
    const shown = told.filter(({ change }) => !isGone(change)).flatMap(({ change }) => change.listing ?? [])
    const ids = [...new Set(shown.map((listing) => listing.id))]
    const matching = webhook.filter === null ? new Set(ids) : await matchingFilter(rooms, webhook.filter, ids)
    const rows = new Map(shown.filter(({ id }) => matching.has(id)).map((row) => [row.id, row]))
    const listings = new Map((await toListings(rooms, [...rows.values()])).map((listing) => [listing.id, listing]))
    return told.flatMap(({ change, type }) => eventOf(change, type, listings))
  }

  return async (webhook) => {
    if (!hearsOfListings(webhook.events)) return false
    const found = await readOn(ctx, webhook)
    if (found.position === webhook.position) return false
    const events = await eventsOf(webhook, found.changes)
    const plan = { position: found.position, events }
    return ctx.db.transaction((tx) => savePlan(tx, webhook, plan, ctx.now()))
  }
}

/** From where the webhook is; where changes it has not seen were dropped, from the oldest that is kept. */
async function readOn(ctx: Pick<ApiContext, 'db' | 'log'>, webhook: WebhookRow) {
  const found = await readChanges(ctx.db, { after: webhook.position }, BATCH)
  if (!found.expired) return found
  ctx.log.warn(
    { webhook: webhook.id },
    'A webhook was away for so long that changes were dropped; it goes on with the oldest',
  )
  return readChanges(ctx.db, 'oldest', BATCH)
}

/** Nothing is left of it to be matched or shown: every webhook that asks for closings is told its id. */
function isGone(change: ChangeRow): boolean {
  return change.type === 'merged' || change.type === 'withdrawn'
}

function eventOf(change: ChangeRow, type: ListingEvent, listings: ReadonlyMap<string, Listing>): PlannedEvent[] {
  const listing = isGone(change) ? null : listings.get(change.listingId)
  if (listing === undefined) return []
  const { seq, at, listingId: id, into, from, fields, reason } = change
  return [{ seq, type, at, payload: { listing, change: { type: change.type, id, into, from, fields, reason } } }]
}
