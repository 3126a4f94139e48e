import { type SendingContext, type SendResult, sendDue } from '../pipeline/webhook-delivery.ts'
import type { BoardRow } from '../store/boards.ts'
import type { RunRow } from '../store/runs.ts'
import type { DeliveryRow } from '../store/webhook-deliveries.ts'
import type { AlertEvent, ListingEvent } from '../store/webhooks.ts'
import { boardJson } from './board-json.ts'
import type { ApiContext } from './env.ts'
import { runJson } from './run-json.ts'
import { openWebhookPlanner } from './webhook-planner.ts'

/** Sends a webhook, by its id, all that it is to hear of now. What bodies hold is what the API answers. */
export function openWebhookSender(
  ctx: SendingContext & Pick<ApiContext, 'config'>,
): (webhookId: string) => Promise<SendResult> {
  const events = { plan: openWebhookPlanner(ctx), dataOf }
  return (webhookId) => sendDue(ctx, webhookId, events)
}

/** CONTRACT.md's `data`, from what was written with the fact. */
function dataOf({ type, payload }: DeliveryRow): unknown {
  switch (type as AlertEvent | ListingEvent) {
    case 'listing.opened':
    case 'listing.updated':
    case 'listing.closed':
      return payload
    case 'board.broken':
      return { board: boardJson((payload as { board: BoardRow }).board) }
    case 'board.leak': {
      const { board } = payload as { board: BoardRow }
      return { board: boardJson(board), postings: board.leaked }
    }
    case 'run.held':
      return { run: runJson((payload as { run: RunRow }).run) }
  }
}
