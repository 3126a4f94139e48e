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

/** The ad on its source, under the name that the source wants to be called by, or as "where" it is. */
export function sourceLink(source: Source, where = boardTitle(source)): Html {
  const name = source.attribution?.text ?? where
  const href = webUrl(source.url) ?? source.attribution?.url ?? null
  const rel = source.attribution?.follow ? 'noopener' : 'noopener nofollow'
  return href === null
    ? html`${name}`
    : html`<a href="${href}" rel="${rel}" title="${sourceTitle(source.source)}">${name}</a>`
}

function boardTitle(source: Source): string {
  return `${sourceTitle(source.source)}: ${boardSlug(source)}`
}

/** What a board is called on its source: "acme" of "greenhouse:acme". */
export function boardSlug({ board }: Source): string {
  return board.slice(board.indexOf(':') + 1)
}

/** The employer with its page, or that it is not stated. */
export function companyLink({ company }: Pick<Listing, 'company'>): Html {
  return company === null
    ? notStated('Company')
    : html`<a href="/companies/${encodeURIComponent(company.slug)}" dir="auto">${company.name}</a>`
}

/** The marks that the page's script saves, hides and tells what is new by. */
export function scriptMarks({ id, firstSeenAt, title, company, direct }: Listing): Html {
  return html`data-agency="${direct === false}" data-id="${id}" data-seen="${firstSeenAt}" data-title="${title}" data-company="${company?.slug ?? ''}" data-name="${company?.name ?? ''}"`
}

/** A time that the page's script turns into the reader's zone; a date alone, as its first or last second, stays that date everywhere. */
export function timeTag(iso: string): Html {
  const isDate = /T(00:00:00(\.000)?|23:59:59(\.\d+)?)Z$/.test(iso)
  return html`<time datetime="${isDate ? iso.slice(0, 10) : iso}">${day(iso)}</time>`
}

/** For what an ad does not say. */
export function notStated(what: string): Html {
  return html`<span class="unknown">${what} not stated</span>`
}
