import { html, raw } from 'hono/html'
import type { Listing } from './listing-schema.ts'

/** What every format of feed tells of a listing; all texts hold only characters that XML 1.0 may hold. */
export interface FeedItem {
  id: string
  url: string
  title: string
  html: string
  company: string | null
  skills: { slug: string; name: string }[]
  language: string | null
  /** When it was first seen here: every listing has that, and feeds are in its order. */
  publishedAt: string
  updatedAt: string
  sources: { text: string; url: string | null }[]
}

/** One listing -> one item, with the attribution of its sources in the text that readers show. */
export function feedItem(listing: Listing): FeedItem {
  const company = listing.company?.name ?? null
  return {
    id: listing.id,
    url: listing.url,
    title: xmlText(company === null ? listing.title : `${listing.title} at ${company}`),
    html: xmlText(itemHtml(listing)),
    company: company === null ? null : xmlText(company),
    skills: listing.skills.map(({ slug, name }) => ({ slug, name })),
    language: listing.language,
    publishedAt: listing.firstSeenAt,
    updatedAt: listing.updatedAt,
    sources: listing.sources.map((source) => ({
      text: xmlText(source.attribution?.text ?? source.board),
      url: httpUrl(source.url) ?? source.attribution?.url ?? null,
    })),
  }
}

/** The description is HTML that was allow-listed when it was ingested; all else is escaped here. */
function itemHtml(listing: Listing): string {
  const text = listing.description
    ? html`<div>${raw(listing.description.html)}</div>`
    : html`${listing.excerpt === null ? '' : html`<p>${listing.excerpt}</p>`}`
  const skills = listing.skills.map((skill) => skill.name).join(', ')
  return html`${closedLine(listing)}${factsLine(listing)}${listing.salary ? html`<p>Pay: ${listing.salary.raw}</p>` : ''}${text}${skills === '' ? '' : html`<p>Skills: ${skills}</p>`}${foundOn(listing)}`.toString()
}

function closedLine(listing: Listing) {
  if (listing.status !== 'closed') return ''
  return html`<p><strong>Closed ${listing.closedAt?.slice(0, 10) ?? ''}</strong>: ${listing.closedReason?.replaceAll('_', ' ') ?? 'no reason is known'}</p>`
}

/** Company, places and how the work is done, as far as they are known. Readers show no style: it is one plain line. */
function factsLine(listing: Listing) {
  const places = listing.locations.map((place) => [place.city, place.country].filter(Boolean).join(', ') || place.raw)
  const more = places.length > 3 ? ` and ${places.length - 3} more places` : ''
  const parts = [listing.company?.name, places.slice(0, 3).join(' · ') + more, listing.workplaces.join(', ')]
  const line = parts.filter(Boolean).join(', ')
  return line === '' ? '' : html`<p>${line}</p>`
}

/** Every place where the listing was found, with the attribution that its source asks for. */
function foundOn(listing: Listing) {
  const links = listing.sources.map((source, index) => {
    const name = source.attribution?.text ?? source.board
    const href = httpUrl(source.url) ?? source.attribution?.url ?? null
    const rel = source.attribution?.follow ? 'noopener' : 'noopener nofollow'
    return html`${index === 0 ? '' : ', '}${href === null ? name : html`<a href="${href}" rel="${rel}">${name}</a>`}`
  })
  return html`<p>Found on ${links}</p>`
}

function httpUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? xmlText(url) : null
}

/** Without what no XML 1.0 document may hold, not even escaped (section 2.2); half characters become U+FFFD. */
export function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.toWellFormed().replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
}
