import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from '../../src/config.ts'
import { freePort } from '../../test/helpers/free-port.ts'

/** A server in a process of its own, its start and what it costs. */
export interface BenchServer {
  origin: string
  readyMs: number
  /** Resolves once the log says `message`, to the milliseconds since the start. */
  logged(message: string): Promise<number>
  /** Milliseconds of processor that it has used, and most bytes of memory that it has held. */
  cpuMs(): number
  peakBytes(): number
  close(): Promise<void>
}

const TICK_MS = 10
/** pino's. */
const WARNING = 40
const START_MS = 120_000
const LOGGED_MS = 600_000
/** The log's last word on what is read in the background after a start. */
export const IS_WARM = 'The common words are read'

/** `rolecall api` on the database at `url`. */
export function startRolecall(url: string): Promise<BenchServer> {
  const args = [join(ROOT, 'bin/rolecall'), 'api']
  return start(args, '/readyz', (port) => ({
    PORT: String(port),
    DATABASE_URL: url,
    LOG_LEVEL: 'info',
    DATA_DIR: '/tmp/rolecall-bench-api',
    // Never reached, so that what counting costs is measured too.
    RATE_LIMIT: process.env.RATE_LIMIT ?? '1000000000',
  }))
}

/** A script of this folder or of the peers': it gets its port, and words of its own. */
export function startScript(script: string, words: string[], probe: string): Promise<BenchServer> {
  return start([process.execPath, join(ROOT, 'bench', script), ...words], probe, (port) => ({ PORT: String(port) }))
}

async function start(
  [command = '', ...args]: string[],
  probe: string,
  environment: (port: number) => Record<string, string>,
): Promise<BenchServer> {
  const port = await freePort()
  const began = performance.now()
  const env = { ...process.env, ...environment(port) }
  const child = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'pipe'] })
  const log = createInterface({ input: child.stderr })
  const loggedAt = new Map<string, number>()
  log.on('line', (line) => {
    const { level, msg } = line.startsWith('{') ? (JSON.parse(line) as { level: number; msg: string }) : {}
    if (msg === undefined || (level ?? WARNING) >= WARNING) console.log(line)
    else loggedAt.set(msg, performance.now() - began)
  })
  const origin = `http://127.0.0.1:${port}`
  while (!(await isUp(origin + probe))) {
    if (child.exitCode !== null || performance.now() - began > START_MS)
      throw new Error(`${args.join(' ')} did not start`)
    await sleep(20)
  }
  const readyMs = performance.now() - began
  const pid = child.pid as number
  return {
    origin,
    readyMs,
    logged: async (message) => {
      const end = performance.now() + LOGGED_MS
      while (!loggedAt.has(message) && child.exitCode === null && performance.now() < end) await sleep(100)
      const at = loggedAt.get(message)
      if (at === undefined) throw new Error(`${args.join(' ')} never said "${message}"`)
      return at
    },
    cpuMs: () => cpuMsOf(pid),
    peakBytes: () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024,
    close: () => stop(child),
  }
}

async function isUp(url: string): Promise<boolean> {
  return fetch(url).then(
    async (response) => {
      await response.arrayBuffer()
      return response.ok
    },
    () => false,
  )
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

/** Of a process: fields 14 and 15 of its stat, in ticks of a hundredth of a second. */
export function cpuMsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

/** Of all Postgres processes of this machine together: a benchmark has it to itself. */
export function postgresCpuMs(): number {
  let total = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres') total += cpuMsOf(Number(pid))
    } catch {
      // It ended meanwhile.
    }
  }
  return total
}
