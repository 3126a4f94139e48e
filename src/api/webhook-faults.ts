import { urlFault, type WebhookInput } from '../pipeline/webhook-acts.ts'
import { hearsOfListings } from '../store/webhooks.ts'
import type { ApiContext } from './env.ts'
import { readWebhookFilter } from './webhook-filter.ts'

export interface WebhookFault {
  field: 'url' | 'filter'
  detail: string
}

/** All that is wrong with a webhook, beyond the shape of its fields. */
export function webhookFaults(
  { config }: Pick<ApiContext, 'config'>,
  { url, events, filter }: Pick<WebhookInput, 'url' | 'filter'> & { events: readonly string[] },
): WebhookFault[] {
  const wrongUrl = urlFault(url, config.fetch.allowPrivate)
  return [
    ...(wrongUrl === null ? [] : [{ field: 'url' as const, detail: wrongUrl }]),
    ...(filter === null ? [] : filterFaults(filter, events).map((detail) => ({ field: 'filter' as const, detail }))),
  ]
}

function filterFaults(filter: string, events: readonly string[]): string[] {
  if (!hearsOfListings(events)) return ['is for events of listings, and none is asked for']
  return readWebhookFilter(filter).faults ?? []
}
