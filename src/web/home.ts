import { html } from 'hono/html'
import type { ListingPage } from '../api/listings.ts'
import { layout } from './layout.ts'
import { facts, foundOn, skillList } from './parts.ts'

/** The search page. `query` is the search as it was asked, for the links to the pages around it. */
export function homePage(page: ListingPage, query: URLSearchParams) {
  const q = query.get('q') ?? ''
  const link = (cursor: string | null, rel: 'next' | 'prev', text: string) =>
    cursor === null ? html`<span></span>` : html`<a rel="${rel}" href="${hrefWith(query, cursor)}">${text}</a>`
  return layout(
    q === '' ? 'Rolecall: every job opening, once' : `${q} – Rolecall`,
    html`<h1>Every job opening, once</h1>
<form action="/" method="get" role="search"><input type="search" name="q" value="${q}" aria-label="Search openings" maxlength="300"><button>Search</button></form>
${page.data.length === 0 ? html`<p>Nothing is found.</p>` : ''}
<ol>${page.data.map(
      (listing) => html`<li class="listing"><h2><a href="/listings/${listing.id}">${listing.title}</a></h2>
${facts(listing)}${skillList(listing)}${foundOn(listing)}</li>`,
    )}</ol>
<nav>${link(page.page.prev, 'prev', '← Newer')}${link(page.page.next, 'next', 'Older →')}</nav>`,
  )
}

function hrefWith(query: URLSearchParams, cursor: string): string {
  const params = new URLSearchParams(query)
  params.set('cursor', cursor)
  return `/?${params}`
}
