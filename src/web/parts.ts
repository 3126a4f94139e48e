import { html } from 'hono/html'
import type { Listing } from '../api/listing-schema.ts'
import type { Html } from './layout.ts'
import { day, sourceTitle, webUrl } from './words.ts'

type Source = Listing['sources'][number]

/** Every place where the listing was found, with the attribution that its source asks for. */
export function foundOn(listing: Pick<Listing, 'sources'>): Html {
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

/** The employer with its page, or that it is not stated. */
export function companyLink({ company }: Pick<Listing, 'company'>): Html {
  return company === null
    ? notStated('Company')
    : html`<a href="/companies/${encodeURIComponent(company.slug)}" dir="auto">${company.name}</a>`
}

/** The marks that the page's script saves, hides and tells what is new by. */
export function scriptMarks({ id, firstSeenAt, title, company }: Listing): Html {
  return html`data-id="${id}" data-seen="${firstSeenAt}" data-title="${title}" data-company="${company?.slug ?? ''}" data-name="${company?.name ?? ''}"`
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
