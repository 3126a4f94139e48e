import { html } from 'hono/html'
import { BOARD_STATES, type BoardFilter, type BoardGlance } from '../../store/console-reads.ts'
import type { Html } from '../layout.ts'
import { count, number, sourceTitle } from '../words.ts'
import { type ConsolePage, may, type Viewer } from './frame.ts'
import { sparkline } from './sparkline.ts'
import { boardPath, runPath, STATE_WORDS, stateMark, when } from './words.ts'

export interface BoardsData {
  boards: BoardGlance[]
  counts: { states: Map<string, number>; sources: Map<string, number> }
  filter: BoardFilter
  isFirst: boolean
  nextCursor: string | null
}

/** Every board at a glance: how it is, what its visits saw, when it is visited next. */
export function boardsPage(viewer: Viewer, data: BoardsData): ConsolePage {
  const { boards, filter, counts } = data
  const total = [...counts.states.values()].reduce((sum, n) => sum + n, 0)
  return {
    title: 'Boards',
    current: '/admin',
    main: html`<div class="bar"><h1>Boards</h1>${may(viewer, 'admin') ? html`<p class="links"><a class="button" href="/admin/boards/new">Add a board</a></p>` : ''}</div>
${stateLinks(data, total)}
${filterForm(data)}
${
  boards.length === 0
    ? html`<p class="nothing">${total === 0 && filter.q === '' && filter.source === null ? 'There is no board yet.' : 'No board is like that.'}</p>`
    : html`<ul class="boards">${boards.map(boardRow)}</ul>`
}
${pages(data)}
<details class="legend"><summary>What the words and the bars mean</summary><dl>${BOARD_STATES.map((state) => html`<div><dt>${stateMark(state)}</dt><dd>${STATE_WORDS[state]}</dd></div>`)}</dl>
<p>Each bar is what one visit saw, the newest at the right; the line is the median of the good ones. A cross is a visit that failed, a pale bar one that was not believed.</p></details>`,
  }
}

/** Leads to the same boards with another part of the filter. */
function hrefOf(filter: BoardFilter, changed: Partial<BoardFilter>, cursor: string | null = null): string {
  const { state, source, q } = { ...filter, ...changed }
  const query = new URLSearchParams()
  if (state !== null) query.set('health', state)
  if (source !== null) query.set('source', source)
  if (q !== '') query.set('q', q)
  if (cursor !== null) query.set('cursor', cursor)
  return query.size === 0 ? '/admin' : `/admin?${query}`
}

function stateLinks({ counts, filter }: BoardsData, total: number): Html {
  const link = (state: BoardFilter['state'], name: Html | string, n: number) =>
    html`<li><a href="${hrefOf(filter, { state })}"${filter.state === state ? html` aria-current="true"` : ''}>${name} <span class="n">${number(n)}</span></a></li>`
  const shown = BOARD_STATES.filter((state) => (counts.states.get(state) ?? 0) > 0 || filter.state === state)
  return html`<nav aria-label="By health"><ul class="states">${link(null, 'all', total)}${shown.map((state) => link(state, stateMark(state), counts.states.get(state) ?? 0))}</ul></nav>`
}

function filterForm({ filter, counts }: BoardsData): Html {
  return html`<form class="search" action="/admin" method="get" role="search">
<div class="box"><input type="search" name="q" value="${filter.q}" maxlength="100" aria-label="Name or id of a board" placeholder="Name or id"></div>
<label class="vh" for="source">Source</label><select id="source" name="source"><option value="">every source</option>${[
    ...counts.sources,
  ].map(
    ([source, n]) =>
      html`<option value="${source}"${filter.source === source ? html` selected` : ''}>${sourceTitle(source)} (${number(n)})</option>`,
  )}</select>
${filter.state === null ? '' : html`<input type="hidden" name="health" value="${filter.state}">`}
<button type="submit">Filter</button>
</form>`
}

function boardRow(board: BoardGlance): Html {
  const { id, name, state, recentSeen, visits, openPostings, leaked, lastGoodAt, nextVisitAt, reason, liveRunId } =
    board
  const needsWords = state !== 'ok' && state !== 'new' && reason !== null
  return html`<li>
<p class="what">${stateMark(state)}${liveRunId === null ? '' : html` <a class="state live" href="${runPath(liveRunId)}">visit under way</a>`}</p>
<p class="which"><a href="${boardPath(id)}" dir="auto">${name ?? id}</a><small dir="ltr">${id}</small></p>
<p class="seen">${sparkline(visits, recentSeen)}<small>${count(openPostings, 'open posting')}${leaked > 0 ? html`, <strong>${number(leaked)} leaked</strong>` : ''}</small></p>
<p class="times"><small>last good ${when(lastGoodAt)}</small><small>next visit ${when(nextVisitAt, 'none planned')}</small></p>
${needsWords ? html`<p class="why" dir="auto">${reason}</p>` : ''}
</li>
`
}

function pages({ filter, isFirst, nextCursor }: BoardsData): Html {
  if (isFirst && nextCursor === null) return html``
  return html`<nav class="pages" aria-label="Pages">${isFirst ? '' : html`<a href="${hrefOf(filter, {})}">First boards</a>`} ${nextCursor === null ? '' : html`<a rel="next" href="${hrefOf(filter, {}, nextCursor)}">More boards</a>`}</nav>`
}
