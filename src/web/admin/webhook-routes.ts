import { actorOf } from '../../api/admin/auth.ts'
import type { AdminRooms } from '../../api/admin/routes.ts'
import { refuseFaults } from '../../api/admin/webhook-writes.ts'
import { mustFindWebhook, orNotFound } from '../../api/admin/webhooks.ts'
import type { Api } from '../../api/env.ts'
import { ProblemError } from '../../api/problem.ts'
import { WebhookInput } from '../../api/webhook-schema.ts'
import { addWebhook, changeWebhook, removeWebhook, renewSecret } from '../../pipeline/webhook-acts.ts'
import { pingWebhook } from '../../pipeline/webhook-post.ts'
import { listDeliveries } from '../../store/webhook-deliveries.ts'
import { listWebhooks } from '../../store/webhooks.ts'
import { answerForm, fromForm, type Refused } from './form.ts'
import { showConsole, viewerOf } from './frame.ts'
import { leadOn, noteOf } from './notes.ts'
import { webhookPage, webhooksPage } from './webhook-pages.ts'
import { webhookPath } from './words.ts'

const DELIVERIES = 50
const LABELS = {
  url: { field: 'url', called: 'Address' },
  name: { field: 'name', called: 'Name' },
  events: { field: 'event', called: 'Events' },
  filter: { field: 'filter', called: 'Search' },
}

/** Webhooks: who is told of what, and how that went. */
export function addWebhookPages(admin: Api, rooms: AdminRooms): void {
  const { sessions } = rooms

  admin.get('/webhooks', async (c) => {
    return showConsole(c, { ...webhooksPage(viewerOf(c), await listWebhooks(rooms.db)), note: await noteOf(rooms, c) })
  })

  admin.get('/webhooks/:id', async (c) => {
    const webhook = await mustFindWebhook(rooms, c.req.param('id'))
    const deliveries = await listDeliveries(rooms.db, { webhookId: webhook.id, limit: DELIVERIES })
    return showConsole(c, { ...webhookPage(viewerOf(c), { webhook, deliveries }), note: await noteOf(rooms, c) })
  })

  admin.post('/webhooks', sessions.require('admin'), async (c) => {
    const typed = await sessions.readForm(c)
    const take = async () => {
      const texts = Object.fromEntries(['url', 'name', 'filter'].map((name) => [name, typed.get(name)?.trim()]))
      const input = fromForm(WebhookInput, { ...texts, events: typed.getAll('event') })
      refuseFaults(rooms, input)
      const webhook = await addWebhook(rooms, input, actorOf(c.get('key')))
      // Shown in the answer itself, as a key's is.
      return showConsole(c, webhookPage(viewerOf(c), { webhook, deliveries: [], secret: webhook.secret }))
    }
    const again = async (refused: Refused) => webhooksPage(viewerOf(c), await listWebhooks(rooms.db), refused)
    return answerForm(c, { typed, labels: LABELS }, take, again)
  })

  admin.post('/webhooks/:id/secret', sessions.require('admin'), async (c) => {
    await sessions.readForm(c)
    const id = c.req.param('id')
    const webhook = orNotFound(await renewSecret(rooms, id, actorOf(c.get('key'))), id)
    const deliveries = await listDeliveries(rooms.db, { webhookId: id, limit: DELIVERIES })
    return showConsole(c, webhookPage(viewerOf(c), { webhook, deliveries, secret: webhook.secret }))
  })

  admin.post('/webhooks/:id/test', sessions.require('admin'), async (c) => {
    await sessions.readForm(c)
    const webhook = await mustFindWebhook(rooms, c.req.param('id'))
    const { delivered, outcome, ms } = await pingWebhook(rooms, webhook, actorOf(c.get('key')))
    const note = delivered
      ? `The test event was taken: ${outcome}, in ${ms} ms.`
      : `The test event was not taken: ${outcome}.`
    return leadOn(rooms, c, webhookPath(webhook.id), note)
  })

  admin.post('/webhooks/:id/enabled', sessions.require('admin'), async (c) => {
    const enabled = (await sessions.readForm(c)).get('enabled') === 'yes'
    const id = c.req.param('id')
    orNotFound(await changeWebhook(rooms, id, { enabled }, actorOf(c.get('key'))), id)
    return leadOn(
      rooms,
      c,
      webhookPath(id),
      enabled ? 'It goes on where it stopped.' : 'It is paused: what it is to hear of waits.',
    )
  })

  admin.post('/webhooks/:id/remove', sessions.require('admin'), async (c) => {
    await sessions.readForm(c)
    const id = c.req.param('id')
    if (!(await removeWebhook(rooms, id, actorOf(c.get('key')))))
      throw new ProblemError('not-found', `There is no webhook ${id}`)
    return leadOn(rooms, c, '/admin/webhooks', 'The webhook is removed, with what waited for it.')
  })
}
