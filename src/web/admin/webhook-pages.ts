import { html } from 'hono/html'
import type { DeliveryRow } from '../../store/webhook-deliveries.ts'
import { WEBHOOK_EVENTS, type WebhookRow } from '../../store/webhooks.ts'
import type { Html } from '../layout.ts'
import { number } from '../words.ts'
import { checkedIn, faultBanner, type Refused, told, typedIn } from './form.ts'
import { type ConsolePage, may, token, type Viewer } from './frame.ts'
import { actForm, graveAct, tableBox } from './run-parts.ts'
import { stateMark, webhookPath, when } from './words.ts'

/** Who is told of what. `refused`: the form that was to add one. */
export function webhooksPage(viewer: Viewer, webhooks: WebhookRow[], refused: Refused | null = null): ConsolePage {
  return {
    title: 'Webhooks',
    current: '/admin/webhooks',
    main: html`<h1>Webhooks</h1>
<p>Events are posted to these addresses, signed, in order, and again until they are taken.</p>
${webhooks.length === 0 ? html`<p class="nothing">There is none yet.</p>` : table(webhooks)}
${may(viewer, 'admin') ? addForm(viewer, refused) : html`<p class="hint">A key of role admin may add one.</p>`}`,
  }
}

function table(webhooks: WebhookRow[]): Html {
  return tableBox(
    'Table of webhooks',
    html`<table><thead><tr><th scope="col">Webhook</th><th scope="col">Events</th><th scope="col">State</th><th scope="col">Last taken</th><th scope="col">Last answer</th></tr></thead><tbody>${webhooks.map(
      (webhook) =>
        html`<tr><td><a href="${webhookPath(webhook.id)}" dir="auto">${webhook.name ?? webhook.url}</a><small><bdi>${webhook.url}</bdi></small></td><td>${webhook.events.join(', ')}</td><td>${stateOf(webhook)}</td><td>${when(webhook.lastSuccessAt)}</td><td dir="auto">${webhook.lastOutcome ?? '–'}</td></tr>
`,
    )}</tbody></table>`,
  )
}

function stateOf({ enabled, failures }: WebhookRow): Html {
  if (!enabled) return stateMark('paused')
  return failures > 0 ? html`${stateMark('failed')} ${number(failures)} in a row` : stateMark('ok')
}

function addForm(viewer: Viewer, refused: Refused | null): Html {
  return html`<section aria-labelledby="h-add"><h2 id="h-add">Add a webhook</h2>
<form class="sheet" method="post" action="/admin/webhooks">${token(viewer)}${faultBanner(refused)}
<p><label for="url">Address that events are posted to</label><input type="url" id="url" name="url" value="${typedIn(refused, 'url')}" required maxlength="2000" placeholder="https://" spellcheck="false"${told(refused, 'url')}></p>
<p><label for="name">Name, to know it by</label><input id="name" name="name" value="${typedIn(refused, 'name')}" maxlength="100"${told(refused, 'name')}></p>
<fieldset><legend>Events</legend>${WEBHOOK_EVENTS.map((event) => html`<p><label><input type="checkbox" name="event" value="${event}"${checkedIn(refused, 'event', event)}${told(refused, 'event')}> ${event}</label></p>`)}</fieldset>
<p><label for="filter">Of the listings only those that this search finds</label><input id="filter" name="filter" value="${typedIn(refused, 'filter')}" maxlength="2000" placeholder="skill=go&amp;country=DE" spellcheck="false"${told(refused, 'filter')}></p>
<p><button type="submit" class="main">Add this webhook</button></p>
</form></section>`
}

export interface WebhookData {
  webhook: WebhookRow
  deliveries: DeliveryRow[]
  /** Where it was made just now: shown this once. */
  secret?: string
}

/** One webhook: what it hears of, how its deliveries went, and what can be done to it. */
export function webhookPage(viewer: Viewer, { webhook, deliveries, secret }: WebhookData): ConsolePage {
  const { url, name, events, filter, disabledReason, lastSuccessAt, lastAttemptAt, lastOutcome, createdAt } = webhook
  const rows: [string, Html | string][] = [
    [
      'State',
      html`${stateOf(webhook)}${disabledReason === null ? '' : html` <span dir="auto">${disabledReason}</span>`}`,
    ],
    ['Address', html`<bdi>${url}</bdi>`],
    ['Events', events.join(', ')],
    ['Only', filter === null ? 'all listings' : html`<code>${filter}</code>`],
    ['Last taken', when(lastSuccessAt)],
    [
      'Last attempt',
      html`${when(lastAttemptAt)}${lastOutcome === null ? '' : html`: <span dir="auto">${lastOutcome}</span>`}`,
    ],
    ['Made', when(createdAt)],
  ]
  return {
    title: `Webhook ${name ?? url}`,
    current: '/admin/webhooks',
    main: html`<p class="hint"><a href="/admin/webhooks">All webhooks</a></p>
<h1 dir="auto">${name ?? url}</h1>
${secret === undefined ? '' : html`<div class="said" role="status"><p>The secret that its events are signed with. It is shown this once: keep it now.</p><p><code class="secret">${secret}</code></p></div>`}
<dl class="facts-list">${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
${may(viewer, 'admin') ? acts(viewer, webhook) : ''}
<section aria-labelledby="h-deliveries"><h2 id="h-deliveries">Deliveries</h2>${deliveryTable(deliveries)}</section>`,
  }
}

function acts(viewer: Viewer, { id, enabled }: WebhookRow): Html {
  const path = webhookPath(id)
  return html`<div class="acts">${actForm(viewer, `${path}/test`, 'Send a test event')} ${actForm(viewer, `${path}/enabled`, enabled ? 'Pause' : 'Resume', { enabled: enabled ? 'no' : 'yes' })}</div>
${graveAct(viewer, { path: `${path}/secret`, name: 'New secret', what: 'For a day the old one signs beside it; then it is forgotten.' })}
${graveAct(viewer, { path: `${path}/remove`, name: 'Remove', what: 'What waits for it is dropped.' })}`
}

function deliveryTable(deliveries: DeliveryRow[]): Html {
  if (deliveries.length === 0) return html`<p class="unknown">None yet.</p>`
  return tableBox(
    'Table of deliveries',
    html`<table><thead><tr><th scope="col">Event</th><th scope="col">State</th><th scope="col" class="n">Attempts</th><th scope="col">Answer</th><th scope="col">Again</th></tr></thead><tbody>${deliveries.map(
      ({ type, at, status, attempts, lastStatus, lastError, nextAttemptAt }) =>
        html`<tr><td><code>${type}</code><small>${when(at)}</small></td><td>${stateMark(status)}</td><td class="n">${number(attempts)}</td><td dir="auto">${lastError ?? lastStatus ?? '–'}</td><td>${status === 'pending' ? when(nextAttemptAt) : '–'}</td></tr>`,
    )}</tbody></table>`,
  )
}
