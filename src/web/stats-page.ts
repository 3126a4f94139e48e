import { html } from 'hono/html'
import type { ListingPage } from '../api/listings.ts'
import type { FullStats, RisingSkill } from '../api/stats.ts'
import { countList } from './count-list.ts'
import { type Html, layout } from './layout.ts'
import { timeTag } from './parts.ts'
import { number } from './words.ts'

export interface StatsData {
  stats: FullStats
  facets: ListingPage['facets']
  publicUrl: string
}

/** How much there is, from where, and how fresh. */
export function statsPage({ stats, facets, publicUrl }: StatsData): Html {
  const duplicates = Math.max(0, stats.postings.open - stats.listings.open)
  const figures: [string, Html | string][] = [
    ['Open listings', number(stats.listings.open)],
    ['Postings they were made of', number(stats.postings.open)],
    ['Duplicates removed', number(duplicates)],
    ['Companies', number(stats.companies)],
    ['Boards that are visited', number(stats.boards.enabled)],
    ['of them seen within a day', number(stats.boardsSeenInDay)],
    ['Kinds of source', number(stats.sources)],
    ['Closed listings', number(stats.listings.closed)],
    ['Newest listing', timeOr(stats.newestAt)],
    ['Last visit', timeOr(stats.lastVisitAt)],
  ]
  return layout({
    title: 'Figures – Rolecall',
    description: `${number(stats.listings.open)} open listings of ${number(stats.companies)} companies, with ${number(duplicates)} duplicates removed.`,
    canonical: `${publicUrl}/stats`,
    current: '/stats',
    main: html`<h1>What there is, and how fresh</h1>
<dl class="figures">${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="hint">Counted ${timeTag(stats.asOf)}; the same <a href="/api/v1/stats">as data</a>.</p>
<div class="halves">
<section aria-labelledby="h-sources"><h2 id="h-sources">Open listings by source</h2>${list(facets?.source, (value) => `/?${new URLSearchParams({ source: value })}`)}</section>
<section aria-labelledby="h-rising"><h2 id="h-rising">Skills that rise</h2>${risingList(stats.skillsRising)}</section>
<section aria-labelledby="h-skills"><h2 id="h-skills">Skills most asked for</h2>${list(facets?.skill.slice(0, 15), (value) => `/skills/${encodeURIComponent(value)}`)}</section>
<section aria-labelledby="h-countries"><h2 id="h-countries">Countries</h2>${list(facets?.country.slice(0, 15), (value) => `/?${new URLSearchParams({ country: value })}`)}</section>
</div>
<h2>Boards by health</h2>
<dl class="figures">${Object.entries(stats.boards.byHealth).map(([health, boards]) => html`<div><dt>${health}</dt><dd>${number(boards)}</dd></div>`)}</dl>
<p class="hint">Every board with its last visit: <a href="/api/v1/boards">as data</a>.</p>`,
  })
}

function list(
  values: { value: string; label: string; count: number }[] | undefined,
  href: (value: string) => string,
): Html {
  if (values === undefined || values.length === 0) return html`<p class="unknown">None yet.</p>`
  return countList(values.map(({ value, label, count }) => ({ href: href(value), name: label, count })))
}

function risingList(rising: RisingSkill[]): Html {
  if (rising.length === 0) return html`<p class="unknown">Eight weeks of listings are needed to tell.</p>`
  return html`<p class="hint">New listings of the last four weeks, after those of the four weeks before.</p><ul class="counts">${rising.map(
    ({ slug, name, now, before }) =>
      html`<li><a href="/skills/${encodeURIComponent(slug)}">${name}</a> <span class="n">${number(now)} after ${number(before)}</span></li>`,
  )}</ul>`
}

function timeOr(iso: string | null): Html | string {
  return iso === null ? 'None yet' : timeTag(iso)
}
