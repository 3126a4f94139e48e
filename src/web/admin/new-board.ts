import { html } from 'hono/html'
import { actorOf } from '../../api/admin/auth.ts'
import { createBoard } from '../../api/admin/board-acts.ts'
import { BoardInput, BoardTestInput } from '../../api/admin/board-input.ts'
import type { AdminRooms } from '../../api/admin/routes.ts'
import type { Api } from '../../api/env.ts'
import { invalidBody } from '../../api/invalid.ts'
import { PROBLEMS, ProblemError } from '../../api/problem.ts'
import type { TimedLook } from '../../pipeline/look-in-time.ts'
import type { Html } from '../layout.ts'
import { showPage } from '../page-route.ts'
import { count, number, sourceTitle, webUrl } from '../words.ts'
import { answerForm, faultBanner, fromForm, type Refused, told, typedIn } from './form.ts'
import { type ConsolePage, consoleLayout, may, showConsole, token, type Viewer, viewerOf } from './frame.ts'
import { leadOn } from './notes.ts'
import { tableBox } from './run-parts.ts'
import { boardPath, duration, size } from './words.ts'

const LABELS = {
  source: { field: 'source', called: 'Source' },
  slug: { field: 'slug', called: 'Board' },
  config: { field: 'config', called: 'Configuration' },
  name: { field: 'name', called: 'Name' },
}

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
    const typed = await sessions.readForm(c)
    const take = async () => {
      const given = Object.fromEntries(['source', 'slug', 'name'].map((name) => [name, typed.get(name)]))
      const input = fromForm(BoardInput, { ...given, config: configIn(typed.get('config')) })
      const { created, board } = await createBoard(rooms, actorOf(c.get('key')), input)
      const note = created ? 'The board is added; its first visit is due now.' : 'This board was there already.'
      return leadOn(rooms, c, boardPath(board.id), note)
    }
    return answerForm(c, { typed, labels: LABELS }, take, (refused) => addAgainPage(viewerOf(c), refused))
  })
}

/** Of the test's own form; a browser may send what it likes. */
function configIn(text: string | null): unknown {
  try {
    return JSON.parse(text || '{}')
  } catch {
    throw invalidBody([{ pointer: '/config', detail: 'is no JSON; test the board again' }])
  }
}

type NewBoardFields = Record<'source' | 'slug' | 'config' | 'name', string>

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
${may(viewer, 'admin') ? addForm(viewer, { ...look.board, name: look.board.name ?? '', config: JSON.stringify(look.board.config) }) : html`<p class="hint">A key of role admin may add it.</p>`}</section>`
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

/** The second step once more, where it was refused: the test visit is not made again for it. */
function addAgainPage(viewer: Viewer, refused: Refused): ConsolePage {
  const [source, slug] = [typedIn(refused, 'source'), typedIn(refused, 'slug')]
  const fields = { source, slug, config: typedIn(refused, 'config'), name: typedIn(refused, 'name') }
  return {
    title: 'Add a board',
    current: '/admin',
    main: html`<p class="hint"><a href="/admin/boards/new">Test another address</a></p>
<h1>Add <span dir="auto">${source}:${slug}</span></h1>
${addForm(viewer, fields, refused)}`,
  }
}

function addForm(viewer: Viewer, fields: NewBoardFields, refused: Refused | null = null): Html {
  const { source, slug, config, name } = fields
  return html`<form class="sheet" method="post" action="/admin/boards">${token(viewer)}${faultBanner(refused)}
<input type="hidden" name="source" value="${source}"><input type="hidden" name="slug" value="${slug}"><input type="hidden" name="config" value="${config}">
<p><label for="name">Name of the employer, where it is one’s board</label><input id="name" name="name" value="${name}" maxlength="300"${told(refused, 'name')}></p>
<p><button type="submit" class="main">Add this board</button></p>
</form>`
}
