import { html } from 'hono/html'
import { runJson } from '../../api/run-json.ts'
import { PAGES_SHOWN, type RunPage } from '../../store/console-reads.ts'
import type { RunAsOf } from '../../store/run-progress.ts'
import type { RunRow } from '../../store/runs.ts'
import type { VisitChanges } from '../../store/visit-changes.ts'
import type { Html } from '../layout.ts'
import { number, webUrl } from '../words.ts'
import { type ConsolePage, may, type Viewer } from './frame.ts'
import { changesBlock, diffBlock, heldBlock, liveBlock, liveHead, rejectionBlock, tableBox } from './run-parts.ts'
import { boardPath, duration, runPath, runState, size, when } from './words.ts'

export interface RunData {
  run: RunAsOf
  pages: RunPage[]
  /** What it did, where it was believed. */
  changes: VisitChanges | null
  isLive: boolean
  /** Whether it is held, and nothing that came after has settled it. */
  isDecidable: boolean
}

/** One visit: what it saw, what came of it, and the pages that it read. */
export function runPage(viewer: Viewer, { run, pages, changes, isLive, isDecidable }: RunData): ConsolePage {
  return {
    title: `Visit ${run.id}`,
    current: '/admin/runs',
    ...(isLive && { head: liveHead() }),
    main: html`<p class="hint"><a href="${boardPath(run.boardId)}">${run.boardId}</a></p>
<h1>Visit of ${when(run.createdAt)}</h1>
${isLive ? liveBlock(viewer, run) : ''}
${facts(run)}
${isDecidable ? heldBlock(viewer, run) : changes === null ? diffSection(run) : changesSection(run, changes)}
<section aria-labelledby="h-rejected"><h2 id="h-rejected">Rejected postings</h2>${rejectionBlock(run)}</section>
<section aria-labelledby="h-pages"><h2 id="h-pages">Pages</h2>${pageBlock(viewer, run, pages)}</section>`,
  }
}

function facts(run: RunRow): Html {
  const { reason, truncated } = run
  const rows: [string, Html | string][] = [
    ['State', runState(run)],
    ['Board', html`<a href="${boardPath(run.boardId)}">${run.boardId}</a>`],
    ['Began by', run.trigger],
    ['Started', when(run.startedAt, 'not yet')],
    ['Took', duration(runJson(run).durationMs)],
    ['Requests', `${number(run.requests)}, ${size(run.bytes)}`],
    [
      'Seen',
      html`${number(run.seen)}${run.expectedSeen === null ? '' : ` of ${number(run.expectedSeen)} expected`}, ${run.complete ? 'proved whole' : 'not proved whole'}`,
    ],
    ['New', number(run.new)],
    ['Changed', number(run.changed)],
    ['Unchanged', number(run.unchanged)],
    ['Missing', number(run.missing)],
    ['Closed', number(run.closed)],
    ['Reopened', number(run.reopened)],
    ['Rejected', number(run.rejected)],
  ]
  if (reason !== null)
    rows.push([
      'Why',
      html`<code>${reason.code}</code> <span dir="auto">${reason.message}</span>${reason.field === null ? '' : html` (<code>${reason.field}</code>)`}`,
    ])
  if (truncated !== null)
    rows.push(['Cut short', html`<code>${truncated.code}</code> <span dir="auto">${truncated.message}</span>`])
  if (run.decision !== null) rows.push(['Decided', run.decision])
  return html`<dl class="facts-list">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

function diffSection(run: RunRow): Html {
  if (run.diff === null) return html``
  const title = run.dryRun ? 'What a visit would do' : 'What it would have done'
  return html`<section aria-labelledby="h-diff"><h2 id="h-diff">${title}</h2>${diffBlock(run)}</section>`
}

function changesSection(run: RunRow, changes: VisitChanges): Html {
  return html`<section aria-labelledby="h-diff"><h2 id="h-diff">What it did</h2>${changesBlock(run, changes)}</section>`
}

function pageBlock(viewer: Viewer, run: RunRow, pages: RunPage[]): Html {
  if (pages.length === 0) {
    return html`<p class="unknown">None is kept: pages are kept of a board’s last good visit, of one that is held and of the last that failed.</p>`
  }
  return html`${may(viewer, 'operator') ? html`<p><a href="${runPath(run.id)}/snapshot" download>Download them as JSON lines</a></p>` : ''}
${tableBox(
  'Pages of the visit',
  html`<table><thead><tr><th scope="col" class="n">No.</th><th scope="col">Address</th><th scope="col">Type</th><th scope="col" class="n">Stored</th><th scope="col">Fault</th></tr></thead><tbody>${pages.map(
    ({ n, url, contentType, bytes, error }) => {
      const href = webUrl(url)
      return html`<tr><td class="n">${n}</td><td>${href === null ? html`<bdi>${url}</bdi>` : html`<a href="${href}" rel="noopener nofollow noreferrer">${url}</a>`}</td><td>${contentType ?? '–'}</td><td class="n">${size(bytes)}</td><td dir="auto">${error ?? ''}</td></tr>`
    },
  )}</tbody></table>`,
)}${pages.length === PAGES_SHOWN ? html`<p class="hint">The first ${PAGES_SHOWN}.</p>` : ''}`
}
