import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ROOT } from '../config.ts'
import type { Context } from '../context.ts'
import type { RunRow } from '../store/runs.ts'
import type { Env } from './program.ts'

const RESTART_AFTER_MS = 1_000

/**
 * Workers of `start`, in a process of their own: reading ads keeps a core busy, and neither requests nor visits must wait for
 * it. It reports each run that ended, comes back when it dies, and goes when its parent does, however that went.
 */
export function openWorkerProcess(
  kind: 'fetch' | 'ingest',
  { env, log, report }: { env: Env; log: Context['log']; report: (run: RunRow) => void },
): { close(): Promise<void> } {
  let closing = false
  let child = spawn()
  let timer: NodeJS.Timeout | undefined
  function spawn(): ChildProcess {
    const started = fork(join(ROOT, 'src/cli/main.ts'), ['worker', kind], {
      env: { LOG_LEVEL: 'warn', ...env } as NodeJS.ProcessEnv,
    })
    started.on('message', (run) => report(run as RunRow))
    started.on('exit', (code, signal) => {
      if (closing) return
      log.warn({ kind, code, signal }, 'The workers ended unexpectedly and are started again')
      timer = setTimeout(() => {
        child = spawn()
      }, RESTART_AFTER_MS)
    })
    return started
  }
  return {
    close: async () => {
      closing = true
      clearTimeout(timer)
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** In the child: sends each run that ended to the parent, if there is one, and calls `orphaned` when that is gone. */
export function reportToParent(orphaned: () => void): ((run: RunRow) => void) | null {
  const send = process.send?.bind(process)
  if (send === undefined) return null
  process.once('disconnect', orphaned)
  return (run) => {
    if (process.connected) send(run)
  }
}
