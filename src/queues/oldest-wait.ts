import type { PostgresConnection } from 'bullmq'
import type { JobQueue } from './backend.ts'

/** When the job that has waited longest became due, in milliseconds of the epoch; null where none waits. */
export type OldestWait = number | null

/** Jobs that are handed out next: one that came back after a long wait goes to the front, before those that have waited longer. */
const LOOKED_AT = 100

/** Asks two indices for their ends: 0.5 ms where 20,000 wait, as where none does. */
export async function oldestInPostgres({ pool }: PostgresConnection, queue: string): Promise<OldestWait> {
  const { rows } = await pool.query<{ due: string | null }>(
    `select min(due) as due from (
       (select greatest(added_at_ms, process_at_ms, processed_at_ms) as due
         from job where queue = $1 and state = 'waiting' order by priority, seq limit ${LOOKED_AT})
       union all
       (select process_at_ms from job where queue = $1 and state = 'delayed' order by process_at_ms limit 1)
     ) as next`,
    [queue],
  )
  const due = rows[0]?.due
  return due == null ? null : Number(due)
}

/** Asks for the first two of each kind: a stalled job goes to the front, before the one that has waited longest. */
export async function oldestInRedis(queue: JobQueue): Promise<OldestWait> {
  const jobs = await queue.getJobs(['waiting', 'prioritized', 'delayed'], 0, 1, true)
  const dues = jobs.map(({ data, delay, opts, processedOn, timestamp }) =>
    // Redis forgets when a delayed job became due. One that was at work has waited since then, or since what its payload says.
    Math.max(timestamp + (opts.delay ?? 0), (processedOn ?? timestamp) + delay, data.dueAt ?? 0),
  )
  return dues.length === 0 ? null : Math.min(...dues)
}
