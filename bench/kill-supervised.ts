import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process that comes back when it dies, as systemd's `Restart=on-failure` would bring it. */
export interface Supervised {
  name: string
  readonly pid: number | undefined
  /** How often it died without being asked to. */
  readonly deaths: number
  /** Settles when the present process has said that it is ready. */
  ready(): Promise<void>
  /** Settles when it is dead; false where there was nothing to kill. */
  kill(signal: NodeJS.Signals): Promise<boolean>
  /** SIGTERM, and no restart; answers its exit code (a signal's name where it was killed) and how long it took. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | string | null; ms: number }>
}

/** `ready` is what a line of its output contains once it serves; all output goes to the file `log`. */
export function supervise(options: {
  name: string
  log: string
  restartMs: number
  ready: string
  start: () => ChildProcess
}): Supervised {
  const file = createWriteStream(options.log, { flags: 'a' })
  let stopping = false
  let deaths = 0
  let serving = Promise.withResolvers<void>()
  let child = run()
  // Whatever ends us leaves none of them behind.
  process.on('exit', () => child.kill('SIGKILL'))

  function run(): ChildProcess {
    const started = options.start()
    const mine = serving
    for (const stream of [started.stdout, started.stderr]) {
      if (!stream) continue
      createInterface({ input: stream }).on('line', (line) => {
        file.write(`${line}\n`)
        if (line.includes(options.ready)) mine.resolve()
      })
    }
    started.once('exit', (code, signal) => {
      file.write(`--- ended: ${code ?? signal}\n`)
      if (stopping) return
      deaths++
      // Whoever waits for one that died before it served waits for the next.
      const before = serving
      serving = Promise.withResolvers<void>()
      void serving.promise.then(before.resolve)
      void sleep(options.restartMs).then(() => {
        if (!stopping) child = run()
      })
    })
    return started
  }

  return {
    name: options.name,
    get pid() {
      return child.exitCode === null && child.signalCode === null ? child.pid : undefined
    },
    get deaths() {
      return deaths
    },
    ready: () => serving.promise,
    kill: async (signal) => {
      const dying = child
      if (dying.exitCode !== null || dying.signalCode !== null || !dying.kill(signal)) return false
      await once(dying, 'exit')
      return true
    },
    stop: async (signal = 'SIGTERM') => {
      stopping = true
      const began = performance.now()
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal)
        await once(child, 'exit')
      }
      file.end()
      return { code: child.exitCode ?? child.signalCode, ms: performance.now() - began }
    },
  }
}
