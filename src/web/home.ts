import { html } from 'hono/html'
import type { ListingPage } from '../api/listings.ts'
import { cards } from './card.ts'
import { chips, inOneLine } from './chips.ts'
import { filters } from './filters.ts'
import { type Html, layout } from './layout.ts'
import { type Search, searchUrl } from './search.ts'
import { understood } from './understood.ts'
import { count, number } from './words.ts'

const SORTS = { newest: 'newest first', relevance: 'best match first', salary: 'best paid first' } as const
/** A search of more filters than this is one of millions: search engines are asked not to keep it. */
const INDEXED_FILTERS = 1

export interface HomeData {
  search: Search
  page: ListingPage
  publicUrl: string
  hasCursor: boolean
}

/** The search page. */
export function homePage({ search, page, publicUrl, hasCursor }: HomeData): Html {
  const { params } = search
  const companies = new Map(page.facets?.company.map(({ value, label }) => [value, label]))
  const words = inOneLine(search, companies)
  const feeds = feedParams(params)
  const isIndexed = !hasCursor && [...params.keys()].length <= INDEXED_FILTERS && !params.has('q')
  return layout({
    title: words === '' ? 'Rolecall: every job opening, once' : `${words} – openings on Rolecall`,
    description:
      words === ''
        ? 'Openings from employers’ own boards and job sites, each shown once, with the skills it asks for and every place where it was found.'
        : `${totalText(page)}: ${words}. Each shown once, with every place where it was found.`,
    canonical: isIndexed ? `${publicUrl}${searchUrl('/', params)}` : null,
    current: '/',
    head: html`<link rel="alternate" type="application/atom+xml" title="This search as a feed" href="${searchUrl('/feed.atom', feeds)}">`,
    main: html`<h1${words === '' ? '' : html` class="vh"`}>${words === '' ? 'Every job opening, once' : `Openings: ${words}`}</h1>
${searchForm(search, page)}
<div class="columns">
${filters(search, page)}
<section class="found" aria-label="Openings">
<div class="bar"><p class="total">${totalText(page)}</p>${saveLinks(params, feeds, words)}</div>
${understood(page.interpreted, params)}
${chips(search, companies)}
<p class="note" id="note" role="status"></p>
${page.data.length === 0 ? nothing(params) : cards(page.data)}
${pageLinks(search, page)}
</section>
</div>`,
  })
}

/** What a feed takes: it has an order of its own. */
function feedParams(params: URLSearchParams): URLSearchParams {
  const taken = new URLSearchParams([...params].filter(([name]) => name !== 'sort' && name !== 'limit'))
  if (!taken.has('salary_min')) taken.delete('salary_currency')
  return taken
}

function searchForm({ query, params }: Search, page: ListingPage): Html {
  const sort = query.sort ?? (query.q ? 'relevance' : 'newest')
  const choices = (Object.keys(SORTS) as (keyof typeof SORTS)[]).filter((name) => name !== 'relevance' || query.q)
  return html`<form id="search" class="search" action="/" method="get" role="search">
<div class="box"><input type="search" id="q" name="q" value="${params.get('q') ?? ''}" maxlength="300" aria-label="Search openings" placeholder="Skill, title, company or place" aria-keyshortcuts="/" autocomplete="off"></div>
<label for="sort" class="vh">Order</label><select id="sort" name="sort">${choices.map((name) => html`<option value="${name === (query.q ? 'relevance' : 'newest') ? '' : name}"${name === sort ? html` selected` : ''}>${SORTS[name]}</option>`)}</select>
<button type="submit">Search</button>
<a class="to-filters" href="#filters">Filters</a>
${page.page.limit === 20 ? '' : html`<input type="hidden" name="limit" value="${page.page.limit}">`}
</form>`
}

function saveLinks(params: URLSearchParams, feeds: URLSearchParams, words: string): Html {
  return html`<ul class="links" id="search-links" data-search="${searchUrl('/', params)}" data-label="${words === '' ? 'All openings' : words}">
<li class="tools to-come"><button type="button">Save this search</button></li><li><a href="${searchUrl('/feed.atom', feeds)}">Atom</a></li><li><a href="${searchUrl('/feed.rss', feeds)}">RSS</a></li><li><a href="${searchUrl('/feed.json', feeds)}">JSON feed</a></li><li><a href="${searchUrl('/api/v1/listings', params)}">API</a></li>
</ul>`
}

function nothing(params: URLSearchParams): Html {
  const wider =
    params.size > 0
      ? html` Take a filter away, or <a href="/">see all openings</a>.`
      : ' The first visits are under way.'
  return html`<p class="nothing">Nothing is found.${wider}</p>`
}

function pageLinks({ params }: Search, { page }: ListingPage): Html {
  const link = (cursor: string | null, rel: 'next' | 'prev', text: string) =>
    cursor === null ? '' : html`<a rel="${rel}" href="${searchUrl('/', params, { cursor })}">${text}</a>`
  if (page.next === null && page.prev === null) return html``
  return html`<nav class="pages" id="pages" aria-label="Pages">${link(page.prev, 'prev', 'Back')} ${link(page.next, 'next', 'More openings')}</nav>`
}

function totalText(page: ListingPage): string {
  const { total, data } = page
  if (total === undefined) return count(data.length, 'opening')
  return total.relation === 'gte' ? `More than ${number(total.value)} openings` : count(total.value, 'opening')
}
