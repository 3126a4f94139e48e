import { html } from 'hono/html'
import type { BoardRow } from '../../store/boards.ts'
import type { BoardGlance } from '../../store/console-reads.ts'
import type { RunAsOf } from '../../store/run-progress.ts'
import type { RunRow } from '../../store/runs.ts'
import type { Html } from '../layout.ts'
import { number, sourceTitle, webUrl } from '../words.ts'
import { type Preview, scheduleBlock } from './board-schedule.ts'
import { type ConsolePage, may, type Viewer } from './frame.ts'
import { actForm, heldBlock, liveBlock, liveHead, rejectionBlock, runTable } from './run-parts.ts'
import { sparkline } from './sparkline.ts'
import { boardPath, runPath, STATE_WORDS, stateMark, when } from './words.ts'

export interface BoardData {
  board: BoardRow
  glance: BoardGlance | null
  runs: RunRow[]
  olderUrl: string | null
  live: RunAsOf | null
  /** The visit that waits for a decision. */
  held: RunRow | null
  /** The newest visit that read the board. */
  read: RunRow | null
  preview: Preview
}

/** One board: how it is, what can be done, and its visits. */
export function boardPage(viewer: Viewer, data: BoardData): ConsolePage {
  const { board, live, held, read } = data
  return {
    title: `${board.name ?? board.id}`,
    current: '/admin',
    ...(live !== null && { head: liveHead() }),
    main: html`<p class="hint"><a href="/admin">All boards</a></p>
<h1 dir="auto">${board.name ?? board.id}</h1>
${facts(data)}
${live === null ? acts(viewer, board) : liveBlock(viewer, live)}
${held === null ? '' : heldBlock(viewer, held)}
<section aria-labelledby="h-runs"><h2 id="h-runs">Visits</h2>${runTable(data.runs, 'one board')}
${data.olderUrl === null ? '' : html`<nav class="pages" aria-label="Pages"><a rel="next" href="${data.olderUrl}">Older visits</a></nav>`}</section>
<section aria-labelledby="h-rejected"><h2 id="h-rejected">Rejected postings</h2>${
      read === null
        ? html`<p class="unknown">No visit has read this board yet.</p>`
        : html`<p class="hint">Of the <a href="${runPath(read.id)}">visit</a> of ${when(read.createdAt)}.</p>${rejectionBlock(read)}`
    }</section>
${scheduleBlock(viewer, board, data.preview)}
<section aria-labelledby="h-config"><h2 id="h-config">Configuration</h2><pre>${JSON.stringify(board.config, null, 2)}</pre>
${may(viewer, 'admin') ? html`<p><a href="${boardPath(board.id)}/delete">Delete this board …</a></p>` : ''}</section>`,
  }
}

function facts({ board, glance }: BoardData): Html {
  const state = board.enabled ? board.health : 'paused'
  const meaning = STATE_WORDS[state as keyof typeof STATE_WORDS] ?? ''
  const url = webUrl(board.url)
  const rows: [string, Html | string][] = [
    [
      'Health',
      html`${stateMark(state)} ${meaning}${board.disabledReason === null ? '' : html` (<span dir="auto">${board.disabledReason}</span>)`}`,
    ],
    ['Id', html`<code>${board.id}</code>`],
    ['Source', sourceTitle(board.source)],
    [
      'Address',
      url === null
        ? html`<bdi>${board.url}</bdi>`
        : html`<a href="${url}" rel="noopener nofollow noreferrer">${url}</a>`,
    ],
    ['Open postings', number(board.openPostings)],
    ['Seen', glance === null ? '–' : sparkline(glance.visits, board.recentSeen)],
    ['Last good visit', when(board.lastGoodAt)],
    ['Next visit', when(board.enabled ? board.nextVisitAt : null, 'none planned')],
  ]
  if (board.leaked > 0)
    rows.push([
      'Leaked',
      html`<strong>${number(board.leaked)}</strong> open postings that none of its last visits showed`,
    ])
  return html`<dl class="facts-list">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

function acts(viewer: Viewer, board: BoardRow): Html {
  const path = boardPath(board.id)
  if (!may(viewer, 'operator')) return html`<p class="hint">A key of role operator may visit it now.</p>`
  return html`<div class="acts">${actForm(viewer, `${path}/crawl`, 'Visit now')} ${actForm(viewer, `${path}/crawl`, 'Dry run', { dryRun: 'yes' })} ${
    may(viewer, 'admin')
      ? board.enabled
        ? actForm(viewer, `${path}/enabled`, 'Pause', { enabled: 'no' })
        : actForm(viewer, `${path}/enabled`, 'Resume', { enabled: 'yes' })
      : ''
  }</div><p class="hint">A dry run visits the board and shows what a visit would change; it writes nothing.</p>`
}

/** What goes with a board, before it goes. */
export function deletePage(viewer: Viewer, board: BoardRow): ConsolePage {
  const path = boardPath(board.id)
  return {
    title: `Delete ${board.name ?? board.id}`,
    current: '/admin',
    main: html`<h1>Delete <span dir="auto">${board.name ?? board.id}</span>?</h1>
<p class="banner">Its visits, snapshots and postings go with it, for good; ${number(board.openPostings)} of its postings are open. <a href="${path}">Pausing it</a> keeps them.</p>
<div class="acts">${actForm(viewer, `${path}/delete`, 'Delete it for good')} <a href="${path}">Keep it</a></div>`,
  }
}
