import { html } from 'hono/html'
import { actorOf } from '../../api/admin/auth.ts'
import { createBoard } from '../../api/admin/board-acts.ts'
import { BoardInput, BoardTestInput } from '../../api/admin/board-input.ts'
import type { AdminRooms } from '../../api/admin/routes.ts'
import type { Api } from '../../api/env.ts'
import { PROBLEMS, ProblemError } from '../../api/problem.ts'
import type { TimedLook } from '../../pipeline/look-in-time.ts'
import type { Html } from '../layout.ts'
import { showPage } from '../page-route.ts'
import { count, number, sourceTitle, webUrl } from '../words.ts'
import { fromForm } from './form.ts'
import { type ConsolePage, consoleLayout, may, showConsole, token, type Viewer, viewerOf } from './frame.ts'
import { leadOn } from './notes.ts'
import { tableBox } from './run-parts.ts'
import { boardPath, duration, size } from './words.ts'

/** A board is added in two steps: a test visit that writes nothing, then the word that it is the right one. */
export function addNewBoard(admin: Api, rooms: AdminRooms): void {
  const { sessions } = rooms

  admin.get('/boards/new', sessions.require('operator'), (c) => showConsole(c, newBoardPage(viewerOf(c), { url: '' })))

  admin.post('/boards/test', sessions.require('operator'), async (c) => {
    const url = ((await sessions.readForm(c)).get('url') ?? '').trim()
    try {
      const look = await rooms.boardTests(fromForm(BoardTestInput, { url }))
      return showConsole(c, newBoardPage(viewerOf(c), { url, look }))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      const page = consoleLayout(viewerOf(c), newBoardPage(viewerOf(c), { url, fault: error.message }))
      return showPage(c, page, PROBLEMS[error.problem][0] as 422)
    }
  })

  admin.post('/boards', sessions.require('admin'), async (c) => {
    const fields = await sessions.readForm(c)
    const given = Object.fromEntries(['source', 'slug', 'name'].map((name) => [name, fields.get(name)]))
    const input = fromForm(BoardInput, { ...given, config: configIn(fields.get('config')) })
    const { created, board } = await createBoard(rooms, actorOf(c.get('key')), input)
    const note = created ? 'The board is added; its first visit is due now.' : 'This board was there already.'
    return leadOn(rooms, c, boardPath(board.id), note)
  })
}

/** Of the test's own form; a browser may send what it likes. */
function configIn(text: string | null): unknown {
  try {
    return JSON.parse(text || '{}')
  } catch {
    throw new ProblemError('invalid-body', 'The configuration is no JSON; test the board again')
  }
}

interface NewBoard {
  url: string
  look?: TimedLook
  fault?: string
}

function newBoardPage(viewer: Viewer, { url, look, fault }: NewBoard): ConsolePage {
  return {
    title: look === undefined ? 'Add a board' : `Test of ${look.board.id}`,
    current: '/admin',
    main: html`<p class="hint"><a href="/admin">All boards</a></p>
<h1>Add a board</h1>
<form class="sheet" method="post" action="/admin/boards/test">${token(viewer)}
<p><label for="url">Address of a careers page or a board</label><input type="url" id="url" name="url" value="${url}" required maxlength="2000" placeholder="https://" spellcheck="false"${fault === undefined ? '' : html` aria-invalid="true" aria-describedby="fault"`}></p>
${fault === undefined ? '' : html`<p class="banner" role="alert" id="fault">${fault}</p>`}
<p><button type="submit"${look === undefined ? html` class="main"` : ''}>Test it</button></p>
<p class="hint">The test visits the board for up to ten seconds and writes nothing.</p>
</form>
${look === undefined ? '' : report(viewer, look)}`,
  }
}

function report(viewer: Viewer, look: TimedLook): Html {
  const { board, how, complete, fault, total, count: found, coverage, rejections } = look
  const url = webUrl(board.url)
  const rows: [string, Html | string][] = [
    ['Board', html`<code>${board.id}</code>`],
    ['Source', sourceTitle(board.source)],
    [
      'Address',
      url === null
        ? html`<bdi>${board.url}</bdi>`
        : html`<a href="${url}" rel="noopener nofollow noreferrer">${url}</a>`,
    ],
    ['Found', how ?? 'as it was named'],
    ['Visit', complete ? 'came to its end, and nothing speaks against it' : 'is not complete'],
    ['Postings', `${number(found)}${total === null ? '' : ` of ${number(total)} that the source tells of`}`],
    ['Cost', `${count(look.requests, 'request')}, ${size(look.bytes)}, ${duration(look.ms)}`],
    [
      'Has',
      Object.entries(coverage)
        .map(([field, percent]) => `${field} ${percent} %`)
        .join(', ') || '–',
    ],
  ]
  return html`<section aria-labelledby="h-test"><h2 id="h-test">What a visit would bring</h2>
${fault === null ? '' : html`<p class="banner"><strong>${fault.code}</strong>: <span dir="auto">${fault.message}</span></p>`}
<dl class="facts-list">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`)}</dl>
${look.postings.length === 0 ? '' : postings(look)}
${rejections.length === 0 ? '' : html`<h3>Turned down</h3><ul>${rejections.map(({ code, count: n, why }) => html`<li><code>${code}</code>, ${number(n)}: <span dir="auto">${why}</span></li>`)}</ul>`}
${may(viewer, 'admin') ? addForm(viewer, look) : html`<p class="hint">A key of role admin may add it.</p>`}</section>`
}

function postings({ postings, count: found }: TimedLook): Html {
  return html`<h3>The first ${number(postings.length)} of ${number(found)}</h3>${tableBox(
    'Postings of the test visit',
    html`<table><thead><tr><th scope="col">Title</th><th scope="col">Places</th><th scope="col">Pay</th><th scope="col">Posted</th></tr></thead><tbody>${postings.map(
      ({ title, places, pay, postedAt }) =>
        html`<tr><td dir="auto">${title ?? '–'}</td><td dir="auto">${places.join(' · ') || '–'}</td><td dir="auto">${pay ?? '–'}</td><td>${postedAt ?? '–'}</td></tr>`,
    )}</tbody></table>`,
  )}`
}

function addForm(viewer: Viewer, { board }: TimedLook): Html {
  return html`<form class="sheet" method="post" action="/admin/boards">${token(viewer)}
<input type="hidden" name="source" value="${board.source}"><input type="hidden" name="slug" value="${board.slug}"><input type="hidden" name="config" value="${JSON.stringify(board.config)}">
<p><label for="name">Name of the employer, where it is one’s board</label><input id="name" name="name" value="${board.name ?? ''}" maxlength="300"></p>
<p><button type="submit" class="main">Add this board</button></p>
</form>`
}
