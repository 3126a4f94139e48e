import type { z } from '@hono/zod-openapi'
import { html } from 'hono/html'
import type { Listing, ListingDetailSchema } from '../api/listing-schema.ts'
import { cards } from './card.ts'
import { applyUrl, jsonLdScript } from './json-ld.ts'
import { type Html, layout } from './layout.ts'
import { factList, sourceList } from './listing-facts.ts'
import { companyLink, notStated, scriptMarks, timeTag } from './parts.ts'
import { sectionList } from './section-list.ts'
import { skillList } from './skill-list.ts'
import { closedBecause, count, direction, inWords, placeName, yearlyPay } from './words.ts'

export interface ListingData {
  listing: z.infer<typeof ListingDetailSchema>
  /** When it was posted again, oldest first. */
  repostedAt: string[]
  similar: Listing[]
  /** For programs; null where the sources do not let it be passed on, or the listing is closed. */
  jobPosting: Record<string, unknown> | null
}

/** One opening. */
export function listingPage({ listing, repostedAt, similar, jobPosting }: ListingData): Html {
  const at = listing.company === null ? '' : ` at ${listing.company.name}`
  const language = listing.language === null ? '' : html` lang="${listing.language}"`
  return layout({
    title: `${listing.title}${at} – Rolecall`,
    description: summary(listing),
    canonical: listing.status === 'open' ? listing.url : null,
    head: jsonLdScript(jobPosting),
    main: html`<article class="listing" id="listing" ${scriptMarks(listing)}>
<header>
<h1 dir="${direction(listing.language)}"${language}>${listing.title}</h1>
<p class="by">${companyLink(listing)} · ${placesOf(listing)}</p>
${closedBanner(listing)}
${applyButton(listing)}
</header>
<div class="with-aside">
<div>
<section aria-labelledby="h-skills"><h2 id="h-skills">Skills</h2>${skillList(listing.skills)}</section>
<section aria-labelledby="h-ad"><h2 id="h-ad">The ad</h2>${sectionList(listing)}</section>
</div>
<aside aria-label="Facts">
<h2>At a glance</h2>${factList(listing)}
<h2 id="h-found">Found on</h2>${sourceList(listing.sources)}
${reposts(listing.repostCount, repostedAt)}
<p class="hint"><a href="/api/v1/listings/${listing.id}">As data</a> · <a href="/api/v1/listings/${listing.id}/postings">why these are one opening</a></p>
</aside>
</div>
</article>
${similar.length === 0 ? '' : html`<section class="similar" aria-labelledby="h-similar"><h2 id="h-similar">Similar openings</h2>${cards(similar, 'h3')}</section>`}`,
  })
}

function placesOf({ locations, workplaces }: Listing): Html {
  const how = workplaces.length > 0 ? ` · ${workplaces.map(inWords).join(', ')}` : ''
  if (locations.length === 0) return html`${notStated('Place')}${how}`
  const more = locations.length > 3 ? ` and ${count(locations.length - 3, 'more place', 'more places')}` : ''
  return html`<span dir="auto">${locations.slice(0, 3).map(placeName).join(' · ')}</span>${more}${how}`
}

function closedBanner({ status, closedAt, closedReason }: Listing): Html {
  if (status !== 'closed') return html``
  const when = closedAt === null ? '' : html` on ${timeTag(closedAt)}`
  return html`<p class="banner"><strong>Closed</strong>${when}: ${closedBecause(closedReason)}.</p>`
}

function applyButton(listing: Listing): Html {
  if (listing.status !== 'open') return html``
  const href = applyUrl(listing)
  if (href === null) return html`<p class="apply">${notStated('How to apply is')}</p>`
  return html`<p class="apply"><a class="button" href="${href}" rel="noopener nofollow">Apply</a> <small>on <bdi>${new URL(href).hostname}</bdi></small></p>`
}

function reposts(times: number, dates: string[]): Html {
  if (times === 0) return html``
  const said = times === 1 ? 'Posted again once' : `Posted again ${times} times`
  return html`<p class="reposts">${said}${dates.length === 0 ? '' : html`: ${dates.map((date, index) => html`${index > 0 ? ', ' : ''}${timeTag(date)}`)}`}</p>`
}

function summary(listing: Listing): string {
  const pay = listing.salary === null ? null : (yearlyPay(listing.salary) ?? listing.salary.raw)
  const facts = [listing.company?.name, listing.locations[0] && placeName(listing.locations[0]), pay].filter(Boolean)
  return [facts.join(', '), listing.excerpt].filter(Boolean).join('. ').slice(0, 300)
}
