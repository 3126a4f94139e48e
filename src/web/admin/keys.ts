import { html } from 'hono/html'
import { actorOf } from '../../api/admin/auth.ts'
import { KeyInput, makeKey, revoke } from '../../api/admin/keys.ts'
import type { AdminRooms } from '../../api/admin/routes.ts'
import type { Api } from '../../api/env.ts'
import { type ApiKey, listKeys, ROLES } from '../../store/api-keys.ts'
import type { Html } from '../layout.ts'
import { answerForm, checkedIn, faultBanner, fromForm, type Refused, told, typedIn } from './form.ts'
import { type ConsolePage, showConsole, token, type Viewer, viewerOf } from './frame.ts'
import { leadOn, noteOf } from './notes.ts'
import { graveAct, tableBox } from './run-parts.ts'
import { stateMark, when } from './words.ts'

const LABELS = { role: { field: 'role', called: 'Role' }, name: { field: 'name', called: 'Name' } }
const ROLE_WORDS = {
  viewer: 'sees everything but keys, takedowns and the audit trail',
  operator: 'also visits boards, decides on visits and listings',
  admin: 'also adds and changes boards, takes down, makes keys',
} as const

export function addKeyPages(admin: Api, rooms: AdminRooms): void {
  const { sessions } = rooms

  admin.get('/keys', sessions.require('admin'), async (c) => {
    return showConsole(c, { ...keysPage(viewerOf(c), await listKeys(rooms.db)), note: await noteOf(rooms, c) })
  })

  admin.post('/keys', sessions.require('admin'), async (c) => {
    const typed = await sessions.readForm(c)
    const take = async () => {
      const input = fromForm(KeyInput, { role: typed.get('role'), name: typed.get('name')?.trim() })
      const made = await makeKey(rooms, actorOf(c.get('key')), input)
      // Shown in the answer itself: an address or a note that held it would stay in the browser's history.
      return showConsole(c, keysPage(viewerOf(c), await listKeys(rooms.db), { made }))
    }
    const again = async (refused: Refused) => keysPage(viewerOf(c), await listKeys(rooms.db), { refused })
    return answerForm(c, { typed, labels: LABELS }, take, again)
  })

  admin.post('/keys/:id/revoke', sessions.require('admin'), async (c) => {
    await sessions.readForm(c)
    await revoke(rooms, actorOf(c.get('key')), c.req.param('id'))
    return leadOn(rooms, c, '/admin/keys', 'The key is revoked; its sessions are over.')
  })
}

function keysPage(
  viewer: Viewer,
  keys: ApiKey[],
  { made = null, refused = null }: { made?: { key: string; role: string } | null; refused?: Refused | null } = {},
): ConsolePage {
  return {
    title: 'Keys',
    current: '/admin/keys',
    main: html`<h1>Keys</h1>
${made === null ? '' : html`<div class="said" role="status"><p>The new key of role ${made.role}. It is shown this once: keep it now.</p><p><code class="secret">${made.key}</code></p></div>`}
${tableBox(
  'Table of keys',
  html`<table><thead><tr><th scope="col">Key</th><th scope="col">Name</th><th scope="col">Role</th><th scope="col">Made</th><th scope="col">Last used</th><th scope="col">State</th></tr></thead><tbody>${keys.map((key) => keyRow(viewer, key))}</tbody></table>`,
)}
<section aria-labelledby="h-make"><h2 id="h-make">Make a key</h2>
<form class="sheet" method="post" action="/admin/keys">${token(viewer)}${faultBanner(refused)}
<fieldset><legend>Role</legend>${ROLES.map((role) => html`<p><label><input type="radio" name="role" value="${role}"${checkedIn(refused, 'role', role, ROLES[0])}${told(refused, 'role')}> ${role}</label> <small>${ROLE_WORDS[role]}</small></p>`)}</fieldset>
<p><label for="name">Name, to know it by</label><input id="name" name="name" value="${typedIn(refused, 'name')}" maxlength="100"${told(refused, 'name')}></p>
<p><button type="submit" class="main">Make a key</button></p>
</form></section>`,
  }
}

function keyRow(viewer: Viewer, key: ApiKey): Html {
  const { id, prefix, name, role, createdAt, lastUsedAt, revokedAt } = key
  const isMine = id === viewer.key.id
  const what = html`Whatever uses <code>${prefix}…</code> is refused at once.${isMine ? ' It is the key that you are signed in with.' : ''}`
  return html`<tr><td><code>${prefix}…</code></td><td dir="auto">${name ?? '–'}</td><td>${role}</td><td>${when(createdAt)}</td><td>${when(lastUsedAt)}</td><td>${
    revokedAt === null
      ? graveAct(viewer, { path: `/admin/keys/${encodeURIComponent(id)}/revoke`, name: 'Revoke', what })
      : html`${stateMark('revoked')} ${when(revokedAt)}`
  }</td></tr>
`
}
