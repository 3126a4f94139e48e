import { html } from 'hono/html'
import type { AdminRooms } from '../../api/admin/routes.ts'
import type { Api } from '../../api/env.ts'
import type { Html } from '../layout.ts'
import { number } from '../words.ts'
import { type ConsolePage, showConsole } from './frame.ts'
import { tableBox } from './run-parts.ts'
import { stateMark, when } from './words.ts'

export function addStatePage(admin: Api, rooms: AdminRooms): void {
  admin.get('/state', async (c) => showConsole(c, await readState(rooms)))
}

/** How much there is, what visits came to, and what waits in the queues. */
async function readState(rooms: AdminRooms): Promise<ConsolePage> {
  const [stats, { runs, queues }] = await Promise.all([rooms.stats(), rooms.operations()])
  const figures: [string, Html | string][] = [
    ['Boards that are visited', number(stats.boards.enabled)],
    ['of them seen within a day', number(stats.boardsSeenInDay)],
    ['Leaked postings', number(stats.boards.leaked)],
    ['Last visit', when(stats.lastVisitAt)],
    ['Open listings', number(stats.listings.open)],
    ['Open postings', number(stats.postings.open)],
  ]
  return {
    title: 'State',
    current: '/admin/state',
    main: html`<h1>State</h1>
<dl class="figures">${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="hint">Counted ${when(stats.asOf)}.</p>
<section aria-labelledby="h-queues"><h2 id="h-queues">Queues</h2>${queueTable(queues)}<p><a href="/admin/queues">Every job, by queue</a></p></section>
<section aria-labelledby="h-outcomes"><h2 id="h-outcomes">Visits that are kept, by outcome</h2>
<ul class="plain">${Object.entries(runs).map(([outcome, n]) => html`<li>${stateMark(outcome)} <span class="n">${number(n)}</span></li>`)}</ul>
<p><a href="/admin/runs">All visits</a></p></section>`,
  }
}

function queueTable(queues: Record<string, Record<string, number>> | null): Html {
  if (queues === null) return html`<p class="banner">The queues are away: jobs wait until they are back.</p>`
  const states = [...new Set(Object.values(queues).flatMap((counts) => Object.keys(counts)))]
  return tableBox(
    'Jobs by queue and state',
    html`<table><thead><tr><th scope="col">Queue</th>${states.map((state) => html`<th scope="col" class="n">${state}</th>`)}</tr></thead><tbody>${Object.entries(
      queues,
    ).map(
      ([name, counts]) =>
        html`<tr><th scope="row">${name}</th>${states.map((state) => html`<td class="n">${number(counts[state] ?? 0)}</td>`)}</tr>`,
    )}</tbody></table>`,
  )
}
