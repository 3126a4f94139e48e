import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ROOT } from '../config.ts'
import type { Context } from '../context.ts'
import type { RunRow } from '../store/runs.ts'
import type { Env } from './program.ts'
import type { WorkerKind } from './worker.ts'

const RESTART_AFTER_MS = 1_000
/** Three semi-spaces of 8 MB: most of what reading an ad leaves behind is dead at once. */
const YOUNG_MB = 24
/** What a thread says when it takes jobs. */
export const READY = 'ready'

export interface ThreadData {
  kind: WorkerKind
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
  kind: WorkerKind,
  { env, log, report }: { env: Env; log: Context['log']; report: (run: RunRow) => void },
): WorkerThread {
  const { promise: ready, resolve: beReady } = Promise.withResolvers<void>()
  let closing = false
  let thread = spawn()
  let timer: NodeJS.Timeout | undefined
  function spawn(): Worker {
    const workerData: ThreadData = { kind, env: { LOG_LEVEL: 'warn', ...env } }
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB }
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
