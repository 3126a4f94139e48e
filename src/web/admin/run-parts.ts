import { html } from 'hono/html'
import { runJson } from '../../api/run-json.ts'
import type { RunAsOf } from '../../store/run-progress.ts'
import type { RunRow } from '../../store/runs.ts'
import { countedOf, type VisitChanges } from '../../store/visit-changes.ts'
import type { Html } from '../layout.ts'
import { count, number } from '../words.ts'
import { may, token, type Viewer } from './frame.ts'
import { boardPath, duration, listingPath, runPath, runState, size, when } from './words.ts'

/** Of each kind; the counts tell of the rest. */
const REFS_SHOWN = 100
const REJECTIONS_SHOWN = 200

type Ref = NonNullable<ReturnType<typeof runJson>['diff']>['open'][number] & { fields?: string[] | undefined }

/** A table that scrolls sideways by itself where the window is narrow, by keys too. */
export function tableBox(label: string, table: Html): Html {
  return html`<section class="scroll" aria-label="${label}" tabindex="0">${table}</section>`
}

/** Visits, newest first. `boards`: whether they are of several boards. */
export function runTable(runs: RunRow[], shows: 'one board' | 'all boards'): Html {
  if (runs.length === 0) return html`<p class="nothing">No visit yet.</p>`
  const ofAll = shows === 'all boards'
  return tableBox(
    'Table of visits',
    html`<table class="runs"><thead><tr><th scope="col">Visit</th>${ofAll ? html`<th scope="col">Board</th>` : ''}<th scope="col">State</th><th scope="col" class="n">Seen</th><th scope="col" class="n">Expected</th><th scope="col" class="n">New</th><th scope="col" class="n">Changed</th><th scope="col" class="n">Missing</th><th scope="col" class="n">Closed</th><th scope="col" class="n">Reopened</th><th scope="col" class="n">Rejected</th><th scope="col">Why</th></tr></thead>
<tbody>${runs.map(
      (run) =>
        html`<tr><td><a href="${runPath(run.id)}">${when(run.createdAt)}</a><small>${run.trigger}, ${duration(runJson(run).durationMs)}</small></td>${ofAll ? html`<td><a href="${boardPath(run.boardId)}">${run.boardId}</a></td>` : ''}<td>${runState(run)}</td><td class="n">${number(run.seen)}</td><td class="n">${run.expectedSeen === null ? '–' : number(run.expectedSeen)}</td><td class="n">${number(run.new)}</td><td class="n">${number(run.changed)}</td><td class="n">${number(run.missing)}</td><td class="n">${number(run.closed)}</td><td class="n">${number(run.reopened)}</td><td class="n">${number(run.rejected)}</td><td class="why" dir="auto">${run.reason?.message ?? ''}</td></tr>
`,
    )}</tbody></table>`,
  )
}

/** How a visit that is under way gets on: the script keeps it true, without script the page comes again by itself. */
export function liveBlock(viewer: Viewer, run: RunAsOf): Html {
  const { live } = run
  const facts: [field: string, name: string, value: Html | string][] = [
    ['status', 'Stage', run.status],
    ['requests', 'Requests', number(run.requests)],
    ['bytes', 'Read', size(run.bytes)],
    ['pages', 'Pages', live === null ? '–' : ofWhole(live.pages, live.waiting > 0 ? live.pages + live.waiting : null)],
    ['seen', 'Seen', ofWhole(run.seen, live?.total ?? null)],
    ['read', 'Understood', live?.toRead == null ? '–' : ofWhole(live.read, live.toRead)],
    ['endsAt', 'Stage likely over', when(live?.endsAt ?? null, 'not known')],
  ]
  return html`<section class="live" id="live" data-events="${runPath(run.id)}/events" aria-labelledby="h-live"><h2 id="h-live">Visit under way</h2>
<p role="status" id="live-said">It is ${run.status}, since ${when(run.startedAt ?? run.createdAt)}.</p>
<dl class="figures">${facts.map(([field, name, value]) => html`<div><dt>${name}</dt><dd data-field="${field}">${value}</dd></div>`)}</dl>
<progress aria-label="Visit under way"${live?.share == null ? '' : html` value="${live.share}"`}></progress>
<div class="acts"><a href="${runPath(run.id)}">The run</a> ${may(viewer, 'operator') ? actForm(viewer, `${runPath(run.id)}/cancel`, 'Cancel the visit') : ''}</div></section>`
}

/** `40 of 1,200`; the script says it the same way. */
function ofWhole(done: number, whole: number | null): string {
  return whole === null ? number(done) : `${number(done)} of ${number(whole)}`
}

/** In the head of a page with a `liveBlock`. */
export function liveHead(): Html {
  return html`<noscript><meta http-equiv="refresh" content="3"></noscript>`
}

/** One act as a button; `fields` go with it. */
export function actForm(viewer: Viewer, path: string, name: string, fields: Record<string, string> = {}): Html {
  return html`<form class="act" method="post" action="${path}">${token(viewer)}${Object.entries(fields).map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}">`)}<button type="submit">${name}</button></form>`
}

/** An act that cannot be taken back: its button stands behind a word. */
export function graveAct(
  viewer: Viewer,
  act: { path: string; name: string; what: Html | string; fields?: Record<string, string> },
): Html {
  return html`<details class="grave"><summary>${act.name} …</summary><p>${act.what}</p>${actForm(viewer, act.path, act.name, act.fields)}</details>`
}

/** What an admin decides on: why the visit was held, what it would do, and the two answers. */
export function heldBlock(viewer: Viewer, run: RunRow): Html {
  const { reason, seen, expectedSeen } = run
  return html`<section class="heldrun" aria-labelledby="h-held"><h2 id="h-held">This visit is held</h2>
<p class="banner"><strong>${reason?.code ?? 'held'}</strong>: <span dir="auto">${reason?.message ?? 'it was not believed'}</span></p>
<p>It saw ${count(seen, 'posting')}${expectedSeen === null ? '' : html`, where ${number(expectedSeen)} were expected`}. Nothing of it is written until somebody decides.</p>
${diffBlock(run)}
${
  may(viewer, 'operator')
    ? html`<div class="acts">${actForm(viewer, `${runPath(run.id)}/approve`, 'Approve: believe it')} ${actForm(viewer, `${runPath(run.id)}/discard`, 'Discard: drop it')}</div>`
    : html`<p class="hint">A key of role operator may decide.</p>`
}</section>`
}

/** What a visit would do, or would have done. */
export function diffBlock(run: RunRow): Html {
  const { diff } = runJson(run)
  if (diff === null) return html``
  return html`<div class="diff">
${refs('It opens', run.new, diff.open)}
${refs('It updates', run.changed, diff.update)}
${refs('It closes', Math.max(run.closed, diff.close.length), diff.close)}
${diff.reopen === undefined ? '' : refs('It reopens', diff.reopen.length, diff.reopen)}
</div>`
}

/** What a visit did. Of what has happened once more since, its postings keep the later time alone. */
export function changesBlock(run: RunRow, changes: VisitChanges): Html {
  const counted = countedOf(run)
  const block = (name: string, kind: keyof VisitChanges) => {
    const { found, refs: rows } = changes[kind]
    return refs(name, counted[kind], rows, counted[kind] - found)
  }
  return html`<div class="diff">
${block('It opened', 'open')}
${block('It changed', 'update')}
${block('It closed', 'close')}
${block('It reopened', 'reopen')}
</div>`
}

/** `untold`: how many of them cannot be named any more. */
function refs(name: string, total: number, rows: Ref[], untold = 0): Html {
  const all = Math.max(total, rows.length)
  const shown = rows.slice(0, REFS_SHOWN)
  const hidden = all - untold - shown.length
  return html`<details${all > 0 && all <= 20 ? html` open` : ''}><summary>${name} ${count(all, 'posting')}</summary>${
    shown.length === 0 ? '' : html`<ul class="plain">${shown.map(refRow)}</ul>`
  }${all === 0 ? html`<p class="unknown">None.</p>` : ''}${hidden > 0 ? html`<p class="hint">And ${number(hidden)} more.</p>` : ''}${
    untold > 0
      ? html`<p class="hint">${count(untold, 'posting')} can be named no longer: something has happened to them since, or they came back with other content.</p>`
      : ''
  }</details>`
}

function refRow({ externalId, title, listing, fields }: Ref): Html {
  const words = html`<span dir="auto">${title ?? 'without a title'}</span>`
  return html`<li>${listing === null ? words : html`<a href="${listingPath(listing)}">${words}</a>`} <small><bdi>${externalId}</bdi>${fields && fields.length > 0 ? html`, ${fields.join(', ')}` : ''}</small></li>`
}

/** Rows of the board that are no postings, with the reason for each. */
export function rejectionBlock(run: RunRow): Html {
  const rejections = run.rejections ?? []
  if (run.rejected === 0) return html`<p class="unknown">None.</p>`
  const shown = rejections.slice(0, REJECTIONS_SHOWN)
  return html`${tableBox(
    'Table of rejected postings',
    html`<table><thead><tr><th scope="col">Id on the board</th><th scope="col">Code</th><th scope="col">Why</th></tr></thead><tbody>${shown.map(
      ({ externalId, code, why }) =>
        html`<tr><td dir="auto">${externalId ?? html`<span class="unknown">none</span>`}</td><td><code>${code}</code></td><td dir="auto">${why}</td></tr>`,
    )}</tbody></table>`,
  )}${run.rejected > shown.length ? html`<p class="hint">${number(run.rejected - shown.length)} more are not kept.</p>` : ''}`
}
