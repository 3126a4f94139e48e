import { html } from 'hono/html'
import { actorOf } from '../../api/admin/auth.ts'
import type { AdminRooms } from '../../api/admin/routes.ts'
import { lift, makeTakedown, TakedownInput } from '../../api/admin/takedowns.ts'
import type { Api } from '../../api/env.ts'
import { invalidBody } from '../../api/invalid.ts'
import { listTakedowns, TAKEDOWN_KINDS, type TakedownKind, type TakedownRow } from '../../store/takedowns.ts'
import type { Html } from '../layout.ts'
import { count } from '../words.ts'
import { answerForm, checkedIn, faultBanner, fromForm, type Refused, told, typedIn } from './form.ts'
import { type ConsolePage, showConsole, token, type Viewer, viewerOf } from './frame.ts'
import { leadOn, noteOf } from './notes.ts'
import { graveAct, tableBox } from './run-parts.ts'
import { when } from './words.ts'

const KIND_WORDS: Record<TakedownKind, string> = {
  company: 'a company, by its name in any spelling',
  board: 'a board, by its id',
  posting: 'one posting, by its id',
  source: 'a whole source, by its name',
}

const LABELS = {
  kind: { field: 'kind', called: 'What' },
  ...Object.fromEntries(TAKEDOWN_KINDS.map((kind) => [kind, { field: 'value', called: 'Name or id' }])),
}

export function addTakedownPages(admin: Api, rooms: AdminRooms): void {
  const { sessions } = rooms

  admin.get('/takedowns', sessions.require('admin'), async (c) => {
    return showConsole(c, {
      ...takedownsPage(viewerOf(c), await listTakedowns(rooms.db)),
      note: await noteOf(rooms, c),
    })
  })

  admin.post('/takedowns', sessions.require('admin'), async (c) => {
    const typed = await sessions.readForm(c)
    const take = async () => {
      const { created, postings } = await makeTakedown(rooms, actorOf(c.get('key')), inputOf(typed))
      const note = created
        ? `It is taken down: ${count(postings, 'posting')} no longer shown.`
        : 'It was taken down before.'
      return leadOn(rooms, c, '/admin/takedowns', note)
    }
    const again = async (refused: Refused) => takedownsPage(viewerOf(c), await listTakedowns(rooms.db), refused)
    return answerForm(c, { typed, labels: LABELS }, take, again)
  })

  admin.post('/takedowns/lift', sessions.require('admin'), async (c) => {
    const fields = await sessions.readForm(c)
    const { postings } = await lift(rooms, actorOf(c.get('key')), kindOf(fields.get('kind')), fields.get('value') ?? '')
    return leadOn(rooms, c, '/admin/takedowns', `The takedown is lifted: ${count(postings, 'posting')} shown again.`)
  })
}

function inputOf(typed: URLSearchParams) {
  const kind = kindOf(typed.get('kind'))
  const value = typed.get('value')?.trim()
  if (!value) throw invalidBody([{ pointer: `/${kind}`, detail: 'is missing' }])
  return fromForm(TakedownInput, { [kind]: value })
}

function kindOf(given: string | null): TakedownKind {
  const kind = TAKEDOWN_KINDS.find((each) => each === given)
  if (kind === undefined)
    throw invalidBody([{ pointer: '/kind', detail: `choose one of ${TAKEDOWN_KINDS.join(', ')}` }])
  return kind
}

function takedownsPage(viewer: Viewer, rows: TakedownRow[], refused: Refused | null = null): ConsolePage {
  const kinds = Object.entries(KIND_WORDS)
  const first = kinds[0]?.[0]
  return {
    title: 'Takedowns',
    current: '/admin/takedowns',
    main: html`<h1>Takedowns</h1>
<p>What is taken down is shown no longer, and stays away when later visits bring it again.</p>
${rows.length === 0 ? html`<p class="nothing">Nothing is taken down.</p>` : table(viewer, rows)}
<section aria-labelledby="h-take"><h2 id="h-take">Take down</h2>
<form class="sheet" method="post" action="/admin/takedowns">${token(viewer)}${faultBanner(refused)}
<fieldset><legend>What</legend>${kinds.map(([kind, words]) => html`<p><label><input type="radio" name="kind" value="${kind}"${checkedIn(refused, 'kind', kind, first)}${told(refused, 'kind')}> ${words}</label></p>`)}</fieldset>
<p><label for="value">Its name or id</label><input id="value" name="value" value="${typedIn(refused, 'value')}" required maxlength="300" spellcheck="false"${told(refused, 'value')}></p>
<p><button type="submit" class="main">Take down</button></p>
</form></section>`,
  }
}

function table(viewer: Viewer, rows: TakedownRow[]): Html {
  return tableBox(
    'Table of takedowns',
    html`<table><thead><tr><th scope="col">What</th><th scope="col">Which</th><th scope="col">By</th><th scope="col">Since</th><th scope="col">Lift</th></tr></thead><tbody>${rows.map(
      ({ kind, value, actor, at }) =>
        html`<tr><td>${kind}</td><td dir="auto">${value}</td><td>${actor}</td><td>${when(at)}</td><td>${graveAct(
          viewer,
          {
            path: '/admin/takedowns/lift',
            name: 'Lift',
            what: 'Its ads are shown again, until a visit finds them gone.',
            fields: { kind, value },
          },
        )}</td></tr>`,
    )}</tbody></table>`,
  )
}
