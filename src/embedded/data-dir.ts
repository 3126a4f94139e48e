import { chownSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unusable } from '../config/data-dir.ts'

/** What outlives the server: its port, the superuser's password, and the folder of its data (null: not placed yet). */
export type PostgresState = { port: number | null; password: string; home: string | null }

/** Where the keeper that runs now can be reached on the loopback interface. */
export type KeeperAddress = { pid: number; port: number; token: string }

/** Throws when DATA_DIR takes no more data: on a full disk a keeper cannot even write down why it ended. */
export function checkWritable(dataDir: string): void {
  const probe = join(dataDir, `probe.${process.pid}`)
  try {
    writeFileSync(probe, Buffer.alloc(64 * 1024), { flush: true })
  } catch (error) {
    throw unusable(dataDir, error)
  } finally {
    rmSync(probe, { force: true })
  }
}

export function readState(dataDir: string): PostgresState | null {
  const state = readJson(join(dataDir, 'postgres.json')) as Partial<PostgresState> | null
  if (typeof state?.password !== 'string') return null
  return { port: state.port ?? null, password: state.password, home: state.home ?? null }
}

export function writeState(dataDir: string, state: PostgresState): void {
  writePrivately(dataDir, 'postgres.json', state)
}

export function readKeeperAddress(dataDir: string): KeeperAddress | null {
  const address = readJson(join(dataDir, 'keeper.json')) as Partial<KeeperAddress> | null
  if (!address?.pid || !address.port || !address.token || !isAlive(address.pid)) return null
  return { pid: address.pid, port: address.port, token: address.token }
}

export function writeKeeperAddress(dataDir: string, address: KeeperAddress): void {
  writePrivately(dataDir, 'keeper.json', address)
}

export function removeKeeperAddress(dataDir: string): void {
  rmSync(join(dataDir, 'keeper.json'), { force: true })
}

/** Root leaves nothing in another user's DATA_DIR that the user could not open later. */
export function giveToOwner(dataDir: string, path: string): void {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(dataDir)
  chownSync(path, uid, gid)
}

/** The last lines of the logs in DATA_DIR, for an error that would otherwise say only "it failed". */
export function lastLogLines(dataDir: string): string {
  return ['keeper.log', 'postgres.log']
    .map((name) => join(dataDir, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').trimEnd().split('\n').slice(-5))
    .join('\n')
}

/** False for a zombie too: where process 1 reaps nobody, a dead process keeps its number for good. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
  const stat = `/proc/${pid}/stat`
  if (!existsSync(stat)) return true
  try {
    return !/\) [ZX] /.test(readFileSync(stat, 'utf8'))
  } catch {
    return false
  }
}

export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    // A file that a crash left empty or torn says as little as a missing one.
    if (error instanceof SyntaxError || errorCode(error) === 'ENOENT') return null
    throw error
  }
}

function writePrivately(dataDir: string, name: string, content: object): void {
  const path = join(dataDir, name)
  const half = `${path}.${process.pid}`
  writeFileSync(half, `${JSON.stringify(content)}\n`, { mode: 0o600, flush: true })
  giveToOwner(dataDir, half)
  renameSync(half, path)
}
