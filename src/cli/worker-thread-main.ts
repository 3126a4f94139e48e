import { parentPort, workerData } from 'node:worker_threads'
import { mendDriver } from '../store/mended-driver.ts'
import { READY, type ThreadData } from './worker-thread.ts'

const { kind, env } = workerData as ThreadData
const port = parentPort
if (port === null) throw new Error('This file is started as a thread, by worker-thread.ts')

// Signals come to the main thread alone, which passes them on.
const stop = new Promise<void>((resolve) => port.once('message', () => resolve()))
mendDriver()
const { serveWorkers } = await import('./worker.ts')
await serveWorkers(kind, env, {
  stop,
  report: (run) => port.postMessage(run),
  ready: () => port.postMessage(READY),
})
process.exit()
