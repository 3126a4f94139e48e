import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const BIN = join(import.meta.dirname, '../../bin/rolecall')

/** A long-lived `rolecall` process; `line` is what it said when it was ready. */
export interface Ship {
  name: string
  line: string
  /** SIGTERM; answers its exit code, null where a signal killed it, and the milliseconds that it took. */
  stop(): Promise<{ code: number | null; ms: number }>
}

const launched = new Set<ChildProcess>()

/** Leaves none of them behind. */
export function sinkAll(): void {
  for (const child of launched) child.kill('SIGKILL')
}

/** Starts a verb and waits until it says that it is ready. */
export async function launch(args: string[], env: Record<string, string>): Promise<Ship> {
  const child = spawn(BIN, args, {
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  launched.add(child)
  const line = await readyLine(child)
  return {
    name: args.join(' '),
    line,
    stop: async () => {
      const began = performance.now()
      if (child.exitCode === null) {
        child.kill('SIGTERM')
        await once(child, 'exit')
      }
      return { code: child.exitCode, ms: performance.now() - began }
    },
  }
}

function readyLine(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => {
      said += text
      const line = said.split('\n').find((each) => each.includes(' is ready'))
      if (line !== undefined) resolve(line)
    })
  }
  child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)))
  return promise
}

export interface Asked {
  board: string
  /** Milliseconds of this process' own clock, by which the server began and finished its answer. */
  from: number
  to: number
}

/** Stands for a source on loopback, answers after `delayMs`, and writes down who asked when. */
export async function openSite(delayMs: number, page: (board: string) => string) {
  const asked: Asked[] = []
  let held: Promise<void> = Promise.resolve()
  const server = createServer(async (request, response) => {
    const from = performance.now()
    const board = /boards\/([\w-]+)\/jobs/.exec(request.url ?? '')?.[1] ?? ''
    await Promise.all([sleep(delayMs), held])
    asked.push({ board, from, to: performance.now() })
    response.writeHead(200, { 'content-type': 'application/json' }).end(page(board))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    /** Nobody is answered until the function that this gives is called. */
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      held = promise
      return resolve
    },
    close: () => server.close(),
  }
}
