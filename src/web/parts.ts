import { html } from 'hono/html'
import type { Listing } from '../api/listing-schema.ts'
import type { Html } from './layout.ts'
import { day, sourceTitle, webUrl } from './words.ts'

type Part = Pick<Listing, 'company' | 'locations' | 'workplaces' | 'skills' | 'sources' | 'postedAt'>
type Source = Listing['sources'][number]

/** Company, places and how the work is done, as far as they are known: for feeds, in plain HTML. */
export function facts(listing: Part): Html {
  const places = listing.locations.map((place) => [place.city, place.country].filter(Boolean).join(', ') || place.raw)
  const parts = [
    listing.company?.name,
    places.slice(0, 3).join(' · '),
    listing.workplaces.join(', '),
    listing.postedAt?.slice(0, 10),
  ]
  const more = places.length > 3 ? ` and ${places.length - 3} more places` : ''
  return html`<p class="meta">${parts.filter(Boolean).join(' — ')}${more}</p>`
}

/** Every place where the listing was found, with the attribution that its source asks for. */
export function foundOn(listing: Pick<Part, 'sources'>): Html {
  const links = listing.sources.map((source, index) =>
    index === 0 ? sourceLink(source) : html`, ${sourceLink(source)}`,
  )
  return html`<p class="meta">Found on ${links}</p>`
}

/** The ad on its source, under the name that the source wants to be called by. */
export function sourceLink(source: Source): Html {
  const name = source.attribution?.text ?? source.board
  const href = webUrl(source.url) ?? source.attribution?.url ?? null
  const rel = source.attribution?.follow ? 'noopener' : 'noopener nofollow'
  return href === null
    ? html`${name}`
    : html`<a href="${href}" rel="${rel}" title="${sourceTitle(source.source)}">${name}</a>`
}

/** A time that the page's script turns into the reader's zone; a date alone stays that date everywhere. */
export function timeTag(iso: string): Html {
  const isDate = /T00:00:00(\.000)?Z$/.test(iso)
  return html`<time datetime="${isDate ? iso.slice(0, 10) : iso}">${day(iso)}</time>`
}

/** For what an ad does not say. */
export function notStated(what: string): Html {
  return html`<span class="unknown">${what} not stated</span>`
}
