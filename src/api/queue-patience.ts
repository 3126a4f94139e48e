import { inTime } from '../timeout.ts'

/** A Redis that was lost is tried again for ten seconds and more, and a scraper gives up after ten. */
const PATIENCE_MS = 2_000

/** What the queues answer, or a rejection where whoever asks the API would wait for longer than two seconds. What was asked of them goes on. */
export function fromQueues<T>(asked: Promise<T>): Promise<T> {
  return inTime(asked, PATIENCE_MS, `The queues did not answer within ${PATIENCE_MS / 1000} s`)
}
