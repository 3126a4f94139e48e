import { html } from 'hono/html'
import type { AdminRooms } from '../../api/admin/routes.ts'
import type { Api, Request } from '../../api/env.ts'
import { listKeys } from '../../store/api-keys.ts'
import { type AuditRow, listAudit } from '../../store/audit.ts'
import type { Html } from '../layout.ts'
import { type ConsolePage, showConsole } from './frame.ts'
import { tableBox } from './run-parts.ts'
import { boardPath, listingPath, runPath, when } from './words.ts'

const ROWS = 50
const FILTERS = ['action', 'subject', 'actor'] as const

export function addAuditPage(admin: Api, rooms: AdminRooms): void {
  admin.get('/audit', rooms.sessions.require('admin'), async (c) => showConsole(c, await readAudit(rooms, c)))
}

/** Who did what to what, newest first. */
async function readAudit(rooms: AdminRooms, c: Request): Promise<ConsolePage> {
  const filter = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = c.req.query(name)?.trim().slice(0, 300)
      return value ? [[name, value]] : []
    }),
  )
  const before = Number(c.req.query('before'))
  const place = Number.isSafeInteger(before) && before > 0 ? { before } : {}
  const [found, keys] = await Promise.all([
    listAudit(rooms.db, { ...filter, ...place, limit: ROWS + 1 }),
    listKeys(rooms.db),
  ])
  const names = new Map(keys.map(({ id, name, prefix }) => [`key:${id}`, name ?? prefix]))
  const rows = found.slice(0, ROWS)
  const last = rows.at(-1)
  const older = found.length > ROWS && last ? new URLSearchParams({ ...filter, before: String(last.id) }) : null
  return {
    title: 'Audit',
    current: '/admin/audit',
    main: html`<h1>Audit trail</h1>
<form class="row" method="get" action="/admin/audit">${FILTERS.map((name) => html`<p><label for="${name}">${LABELS[name]}</label><input id="${name}" name="${name}" value="${filter[name] ?? ''}" maxlength="300" spellcheck="false"></p>`)}<p><button type="submit">Filter</button></p></form>
${rows.length === 0 ? html`<p class="nothing">Nothing is recorded.</p>` : table(rows, names)}
${older === null ? '' : html`<nav class="pages" aria-label="Pages"><a rel="next" href="/admin/audit?${older}">Older entries</a></nav>`}`,
  }
}

const LABELS = { action: 'Act', subject: 'On what', actor: 'By whom' }

function table(rows: AuditRow[], names: Map<string, string>): Html {
  return tableBox(
    'Table of acts',
    html`<table><thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">Act</th><th scope="col">On what</th><th scope="col">States</th></tr></thead><tbody>${rows.map(
      ({ at, actor, action, subject, before, after }) =>
        html`<tr><td>${when(at)}</td><td><bdi>${names.get(actor) ?? actor}</bdi><small>${actor}</small></td><td><code>${action}</code></td><td dir="auto">${subjectLink(action, subject)}</td><td>${states(before, after)}</td></tr>
`,
    )}</tbody></table>`,
  )
}

function states(before: unknown, after: unknown): Html {
  if (before === null && after === null) return html`–`
  return html`<details><summary>before and after</summary><pre>${JSON.stringify(before, null, 1)}</pre><pre>${JSON.stringify(after, null, 1)}</pre></details>`
}

/** Acts on a board, where they are not on a source, on several or on all. */
const BOARD_ACTS = new Set(['crawl', 'import', 'reprocess'])
const BOARD_ID = /^[^\s:]+:\S+$/

/** What is there no more leads to a page that says so. */
function subjectLink(action: string, subject: string): Html {
  const [kind] = action.split('.')
  const path =
    kind === 'board' || (BOARD_ACTS.has(kind ?? '') && BOARD_ID.test(subject))
      ? boardPath(subject)
      : kind === 'run'
        ? runPath(subject)
        : kind === 'listing'
          ? listingPath(subject)
          : null
  return path === null || action === 'board.delete' ? html`${subject}` : html`<a href="${path}">${subject}</a>`
}
