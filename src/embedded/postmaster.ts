import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PermanentError } from '../errors.ts'
import { hint, postgresEnvironment } from './cluster.ts'
import { isAlive } from './data-dir.ts'
import type { Placement } from './placement.ts'

export type Postmaster = { pid: number; exited: Promise<void>; stop(): Promise<void> }

type StartOptions = {
  place: Placement
  port: number
  settings: Record<string, string>
  onLogLine(line: string): void
}

/**
 * The shell becomes Postgres, so that our child is the postmaster itself. The orphan that it leaves first reads a pipe
 * from us: when we die in any way the pipe ends and it asks Postgres for a fast shutdown.
 */
const guardedStart = `
exec 3<&0 </dev/null
( ( trap '' INT TERM HUP; read -r word <&3; [ "$word" = over ] || kill -INT $$ ) >/dev/null 2>&1 & )
exec "$@" 3<&-`

/** Starts the server and answers once it takes connections; rejects with the server's own last lines. */
export async function startPostmaster({ place, port, settings, onLogLine }: StartOptions): Promise<Postmaster> {
  const data = join(place.home, 'data')
  const child = spawn(
    '/bin/sh',
    ['-c', guardedStart, 'sh', join(place.binaries, 'bin', 'postgres'), '-D', data, ...flags(port, settings)],
    { ...place.runAs, cwd: place.home, env: postgresEnvironment(), stdio: ['pipe', 'ignore', 'pipe'] },
  )
  const tail: string[] = []
  eachLine(child, (line) => {
    if (tail.push(line) > 8) tail.shift()
    onLogLine(line)
  })
  child.stdin?.on('error', () => {})
  let running = true
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error) => tail.push(error.message))
    const over = () => {
      running = false
      child.stdin?.end('over\n')
      resolve()
    }
    child.once('exit', over).once('error', over)
  })
  const pid = child.pid ?? 0
  while (running && !isReady(data, pid)) await Promise.race([sleep(10), exited])
  if (!running) {
    await Promise.race([once(child, 'close'), sleep(200)])
    const words = tail.join('\n')
    throw new PermanentError('config', `Postgres did not start in ${data}${hint(words)}: ${words}`)
  }
  return { pid, exited, stop: () => stopServer(pid, exited) }
}

/** Fast shutdown (SIGINT); immediate (SIGQUIT: recovery at the next start) when that takes over 40 s. */
export async function stopServer(pid: number, exited: Promise<void>): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 40_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (isAlive(pid)) process.kill(pid, signal)
    const timer = new AbortController()
    const patience = sleep(patienceMs, 'late', { signal: timer.signal }).catch(() => 'late')
    const end = await Promise.race([exited.then(() => 'exited'), patience])
    timer.abort()
    if (end === 'exited') return
  }
}

/** What `pg_ctl --wait` looks at: the eighth line of postmaster.pid. */
function isReady(data: string, pid: number): boolean {
  const lines = readPidFile(data)
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

/** The lines of postmaster.pid: process id, folder, start time, port, socket folder, address, shared memory, status. */
export function readPidFile(data: string): string[] {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

function flags(port: number, settings: Record<string, string>): string[] {
  // Half of what Postgres' manual says of a machine of its own (25 %). At a million postings the hot indices are over 1 GB: with 256 MB the
  // linker's candidates took twice as long (bench:linker).
  const sharedBuffersMb = Math.max(16, Math.min(2048, Math.floor(totalmem() / 8 / 2 ** 20)))
  const all = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: `${sharedBuffersMb}MB`,
    effective_cache_size: `${Math.max(64, Math.floor(totalmem() / 2 / 2 ** 20))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '1GB',
    wal_compression: 'off',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...settings,
  }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function eachLine(child: ChildProcess, take: (line: string) => void): void {
  let rest = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(line)
  })
}
