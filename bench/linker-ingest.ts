// A thread of bench/linker.ts: an ingest worker as `rolecall worker ingest` starts it, with visits that were made already.
import { parentPort, workerData } from 'node:worker_threads'
import { openLog } from '../src/logger.ts'
import { coalesced } from '../src/pipeline/coalesced.ts'
import { ingestVisit } from '../src/pipeline/ingest-snapshot.ts'
import { linkPostings } from '../src/pipeline/link-postings.ts'
import { warmUp } from '../src/pipeline/warm-up.ts'
import { findBoard } from '../src/store/boards.ts'
import { openDatabase } from '../src/store/database.ts'
import { createRuns } from '../src/store/runs.ts'
import { adAt, NOW, rawOf } from './linker-ads.ts'

/** The boards of this thread, with the numbers of the ads that each shows. */
export interface IngestTask {
  url: string
  visits: { boardId: string; ads: number[] }[]
  /** Visits at once, as INGEST_CONCURRENCY. */
  lanes: number
  linkPauseMs: number
}

const { url, visits, lanes, linkPauseMs } = workerData as IngestTask
const port = parentPort
if (port === null) throw new Error('This file is started as a thread, by linker.ts')
const now = () => new Date(NOW)
const { db, close } = openDatabase(url, { max: 10, applicationName: 'bench-ingest', commits: 'relaxed' })
const ctx = { db, now, log: openLog('silent') }
const link = coalesced(() => linkPostings(ctx), linkPauseMs)
const waiting = visits.map(({ boardId, ads }) => ({ boardId, postings: ads.map((n) => rawOf(adAt(n))) }))
warmUp(now())
let linking: Promise<void> = Promise.resolve()
port.postMessage('ready')
await new Promise((resolve) => port.once('message', resolve))
await Promise.all(Array.from({ length: lanes }, work))
await linking
port.postMessage('done')
await close()

async function work(): Promise<void> {
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const board = await findBoard(db, visit.boardId)
    const [run] = await createRuns(db, [visit.boardId], { trigger: 'cli', now: now(), status: 'ingesting' })
    if (!board || !run) throw new Error(`${visit.boardId} is not there`)
    await ingestVisit(ctx, run, board, { postings: visit.postings, rejections: [], total: null, incomplete: null })
    linking = link()
    linking.catch(() => {})
  }
}
