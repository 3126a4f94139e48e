import { z } from 'zod'

export const QUEUE_NAMES = ['fetch', 'ingest', 'beat', 'webhooks'] as const
export type QueueName = (typeof QUEUE_NAMES)[number]

/** When a job that was given back is due, in milliseconds of the epoch. */
const GIVEN_BACK = { dueAt: z.number().optional() }

/** Ids travel, data stays: a fetch or ingest job names its run. */
export const RunJob = z.object({ runId: z.string().min(1), ...GIVEN_BACK })
export const BeatJob = z.object(GIVEN_BACK)
export const WebhookJob = z.object({ webhookId: z.string().min(1), ...GIVEN_BACK })
export type JobData = z.infer<typeof RunJob> | z.infer<typeof BeatJob> | z.infer<typeof WebhookJob>
