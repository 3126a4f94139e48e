import { html } from 'hono/html'
import type { Listing } from '../api/listing-schema.ts'

type Part = Pick<Listing, 'company' | 'locations' | 'workplaces' | 'skills' | 'sources' | 'postedAt'>

/** Company, places and how the work is done, as far as they are known. */
export function facts(listing: Part) {
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

export function skillList(listing: Part) {
  return html`<p class="skills">${listing.skills.slice(0, 12).map((skill) => html`<span>${skill.name}</span>`)}</p>`
}

/** Every place where the listing was found, with the attribution that its source asks for. */
export function foundOn(listing: Part) {
  const links = listing.sources.map((source, index) => {
    const name = source.attribution?.text ?? source.board
    const href = source.url ?? source.attribution?.url ?? null
    const rel = source.attribution?.follow ? 'noopener' : 'noopener nofollow'
    const label =
      href !== null && /^https?:/.test(href) ? html`<a href="${href}" rel="${rel}">${name}</a>` : html`${name}`
    return index === 0 ? label : html`, ${label}`
  })
  return html`<p class="meta">Found on ${links}</p>`
}
