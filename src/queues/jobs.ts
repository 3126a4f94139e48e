import { z } from 'zod'

export const QUEUE_NAMES = ['fetch', 'ingest', 'beat', 'webhooks'] as const
export type QueueName = (typeof QUEUE_NAMES)[number]

/** Ids travel, data stays: a fetch or ingest job names its run. */
export const RunJob = z.object({ runId: z.string().min(1) })
export const BeatJob = z.object({})
export const WebhookJob = z.object({ webhookId: z.string().min(1) })
export type JobData = z.infer<typeof RunJob> | z.infer<typeof BeatJob> | z.infer<typeof WebhookJob>
