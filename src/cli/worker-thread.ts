import { once } from 'node:events'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { ROOT } from '../config.ts'
import type { Context } from '../context.ts'
import type { RunRow } from '../store/runs.ts'
import type { Env } from './program.ts'

const RESTART_AFTER_MS = 1_000
/** Three semi-spaces each, in MB: most of what reading an ad leaves behind is dead at once, and little is read where pages are fetched. */
const YOUNG_MB = { fetch: 6, ingest: 24 }
/** What a thread says when it takes jobs. */
export const READY = 'ready'

/** The workers that `start` keeps in threads. */
type ThreadKind = keyof typeof YOUNG_MB

export interface ThreadData {
  kind: ThreadKind
  env: Env
}

export interface WorkerThread {
  /** Settles when the thread takes jobs, or has failed for the first time. */
  ready: Promise<void>
  close(): Promise<void>
}

/**
 * Workers of `start`, in a thread of their own: reading ads keeps a core busy, and neither requests nor visits must wait for it.
 * A thread has its own heap and loop like a process, without a second copy of Node in memory. It reports each run that ended, comes
 * back when it dies, and goes with its process, however that went.
 */
export function openWorkerThread(
  kind: ThreadKind,
  { env, log, report }: { env: Env; log: Context['log']; report: (run: RunRow) => void },
): WorkerThread {
  const { promise: ready, resolve: beReady } = Promise.withResolvers<void>()
  let closing = false
  let thread = spawn()
  let timer: NodeJS.Timeout | undefined
  function spawn(): Worker {
    const workerData: ThreadData = { kind, env: { LOG_LEVEL: 'warn', ...env } }
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB[kind] }
    // The flag that bin/rolecall gives to the main thread would overrule the threads' own limits.
    setFlagsFromString('--max-semi-space-size=0')
    const started = new Worker(join(ROOT, 'src/cli/worker-thread-main.ts'), { workerData, resourceLimits, name: kind })
    started.on('message', (said: RunRow | typeof READY) => (said === READY ? beReady() : report(said)))
    started.on('error', (err) => log.error({ kind, err }, 'The workers failed'))
    started.on('exit', (code) => {
      beReady()
      if (closing) return
      log.warn({ kind, code }, 'The workers ended unexpectedly and are started again')
      timer = setTimeout(() => {
        thread = spawn()
      }, RESTART_AFTER_MS)
    })
    return started
  }
  return {
    ready,
    close: async () => {
      closing = true
      clearTimeout(timer)
      if (thread.threadId === -1) return
      const exited = once(thread, 'exit')
      thread.postMessage('stop')
      await exited
    },
  }
}
