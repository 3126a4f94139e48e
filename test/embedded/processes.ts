import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { isAlive, readKeeperAddress } from '../../src/embedded/data-dir.ts'

export type Event = { event: 'open' | 'info' | 'warn' | 'moved'; url?: string; message?: string }
export type User = { child: ChildProcess; url: string; events: Event[]; close(): Promise<void>; kill(): Promise<void> }

const running = new Set<ChildProcess>()

/** An empty folder that any user may pass through, so that root's Postgres stays inside it. */
export function newDataDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'rolecall-embedded-'))
  chmodSync(dir, 0o711)
  return dir
}

/** Starts a process that uses the database of `dataDir` and waits until it has it. */
export async function startUser(dataDir: string): Promise<User> {
  const { child, events } = spawnUser(dataDir)
  const open = await until(
    () => events.find(({ event }) => event === 'open') ?? (child.exitCode === null ? null : 'over'),
  )
  if (open === 'over') throw new Error(`the user of ${dataDir} ended: see its error above`)
  return {
    child,
    events,
    url: open.url ?? '',
    close: async () => {
      child.stdin?.end()
      await ended(child)
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended(child)
    },
  }
}

export function spawnUser(dataDir: string): { child: ChildProcess; events: Event[] } {
  const script = join(import.meta.dirname, 'user-process.ts')
  const child = spawn(process.execPath, [script, dataDir], { cwd: '/', stdio: ['pipe', 'pipe', 'inherit'] })
  running.add(child)
  const events: Event[] = []
  createInterface({ input: child.stdout }).on('line', (line) => events.push(JSON.parse(line) as Event))
  return { child, events }
}

export async function killUsers(): Promise<void> {
  for (const child of running) {
    child.kill('SIGKILL')
    await ended(child)
  }
  running.clear()
}

/** Removes the folder once the server that its killed users leave has stopped. */
export async function removeDataDir(dataDir: string): Promise<void> {
  if (existsSync('/proc')) await until(() => (processesNaming(dataDir).length === 0 ? true : null))
  rmSync(dataDir, { recursive: true, force: true })
}

/** The keeper and the postmaster of a DATA_DIR whose server runs. */
export function pidsOf(dataDir: string, home = join(dataDir, 'postgres')): { keeper: number; postmaster: number } {
  const keeper = readKeeperAddress(dataDir)?.pid ?? 0
  const file = join(home, 'data', 'postmaster.pid')
  return { keeper, postmaster: existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0 }
}

export function killNow(pid: number): void {
  // To kill(2), 0 is the whole process group of the tests.
  if (pid <= 0) throw new Error('there is no such process')
  process.kill(pid, 'SIGKILL')
}

/** Every live process whose command line names `path`. */
export function processesNaming(path: string): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name) }))
    .filter(({ command }) => command.includes(path))
}

export async function goneWithin(pids: number[], patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs
  while (pids.some(isAlive) && Date.now() < deadline) await sleep(20)
  return !pids.some(isAlive)
}

/** Runs `statement`, again and again while the server is down. */
export async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  return until(async () => {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} })
    try {
      return [...(await sql.unsafe(statement))]
    } catch (error) {
      if (
        error instanceof Error &&
        /ECONN|CONNECTION_|57P0|starting up|shutting down/.test(`${error} ${String(Reflect.get(error, 'code'))}`)
      )
        return null
      throw error
    } finally {
      await sql.end({ timeout: 1 })
    }
  })
}

/** Asks until the answer is not null. */
export async function until<T>(ask: () => T | null | Promise<T | null>, patienceMs = 15_000): Promise<T> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(10)) {
    const answer = await ask()
    if (answer !== null) return answer
  }
  throw new Error(`no answer within ${patienceMs} ms to ${ask}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
