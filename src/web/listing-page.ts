import type { z } from '@hono/zod-openapi'
import { html, raw } from 'hono/html'
import type { ListingDetailSchema } from '../api/listing-schema.ts'
import { layout } from './layout.ts'
import { facts, foundOn, skillList } from './parts.ts'

/** One opening. Its description is HTML that was allow-listed when it was ingested. */
export function listingPage(listing: z.infer<typeof ListingDetailSchema>) {
  const apply = listing.applyUrl !== null && /^https?:/.test(listing.applyUrl) ? listing.applyUrl : null
  const closed =
    listing.status === 'closed'
      ? html`<p><strong>Closed ${listing.closedAt?.slice(0, 10) ?? ''}</strong>: ${listing.closedReason?.replaceAll('_', ' ') ?? 'no reason is known'}</p>`
      : ''
  return layout(
    `${listing.title} – Rolecall`,
    html`<article><h1>${listing.title}</h1>${closed}${facts(listing)}
${listing.salary ? html`<p class="meta">Pay: ${listing.salary.raw}</p>` : ''}
${skillList(listing)}
${apply && listing.status === 'open' ? html`<p><a href="${apply}" rel="noopener nofollow">Apply</a></p>` : ''}
<div class="description" dir="auto">${listing.description ? raw(listing.description.html) : html`<p>The ad has no text.</p>`}</div>
${foundOn(listing)}</article>`,
  )
}
