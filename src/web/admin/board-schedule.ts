import { html } from 'hono/html'
import { type NextVisits, nextVisits } from '../../api/admin/next-visits.ts'
import { ProblemError } from '../../api/problem.ts'
import { tooOftenWords } from '../../board/too-often.ts'
import { requireSource } from '../../sources/index.ts'
import type { BoardRow } from '../../store/boards.ts'
import type { Html } from '../layout.ts'
import { may, token, type Viewer } from './frame.ts'
import { boardPath, when } from './words.ts'

/** A schedule with the visits that it would bring, or why it cannot be kept. */
export interface Preview extends NextVisits {
  fault: string | null
}

/** The next five visits of a board, as they are planned or as another schedule would have them. */
export function previewOf(
  board: BoardRow,
  asked: { cron: string | null; timeZone: string | null },
  now: Date,
): Preview {
  const cron = asked.cron?.trim() || board.cron
  const timeZone = asked.timeZone?.trim() || board.timeZone
  try {
    return { ...nextVisits(board, { cron, timeZone }, now), fault: null }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { cron, timeZone, isNew: true, next: [], local: [], fault: error.message, tooOften: null }
  }
}

/** The schedule, what it comes to, and the two steps to another one: look, then save. */
export function scheduleBlock(viewer: Viewer, board: BoardRow, preview: Preview): Html {
  const { cadence } = requireSource(board.source).manifest
  return html`<section aria-labelledby="schedule"><h2 id="schedule">Schedule</h2>
<p>${board.cron === 'auto' ? html`<code>auto</code>: as its source’s terms and the board’s own pace say (<code>${cadence.cron}</code> UTC, ${cadence.minMinutes} minutes apart at least).` : html`<code>${board.cron}</code> in ${board.timeZone}.`}</p>
${may(viewer, 'admin') ? editor(board, preview) : ''}
${preview.fault === null ? upcoming(board, preview) : html`<p class="banner" role="alert" id="schedule-fault">${preview.fault}</p>`}
${preview.tooOften === null ? '' : html`<p class="banner" id="too-often">${tooOftenWords(preview.tooOften)}</p>`}
${may(viewer, 'admin') && preview.isNew && preview.fault === null ? saveForm(viewer, board, preview) : ''}</section>`
}

function editor(board: BoardRow, { cron, timeZone, fault }: Preview): Html {
  const told = fault === null ? '' : html` aria-invalid="true" aria-describedby="schedule-fault"`
  return html`<form class="row" method="get" action="${boardPath(board.id)}#schedule">
<p><label for="cron">Cron pattern, or auto</label><input id="cron" name="cron" value="${cron}" maxlength="100" required spellcheck="false"${told}></p>
<p><label for="timeZone">Time zone</label><input id="timeZone" name="timeZone" value="${timeZone}" maxlength="100" required spellcheck="false"${told}></p>
<p><button type="submit">Preview</button></p>
</form>`
}

function upcoming(board: BoardRow, { next, timeZone, isNew }: Preview): Html {
  if (next.length === 0) return html`<p class="unknown">No visit is planned: the board is paused.</p>`
  return html`<p>${isNew ? 'With this schedule the next five visits would be:' : 'The next five visits:'}</p>
<ol class="next">${next.map((date) => html`<li>${inZone(date, timeZone)} <small>${when(date.toISOString())}</small></li>`)}</ol>${
    board.enabled || !isNew ? '' : html`<p class="hint">The board is paused: none is made until it is resumed.</p>`
  }`
}

function saveForm(viewer: Viewer, board: BoardRow, { cron, timeZone }: Preview): Html {
  return html`<form class="act" method="post" action="${boardPath(board.id)}/schedule">${token(viewer)}<input type="hidden" name="cron" value="${cron}"><input type="hidden" name="timeZone" value="${timeZone}"><button type="submit" class="main">Save this schedule</button> <a href="${boardPath(board.id)}#schedule">Keep the old one</a></form>`
}

/** `Mon 23 Nov 2026, 09:00 GMT+1` */
function inZone(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(date)
}
