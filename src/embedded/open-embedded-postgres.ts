import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { getCompileCacheDir } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { prepareDataDir, unusable } from '../config/data-dir.ts'
import { PermanentError, TransientError } from '../errors.ts'
import { postgresEnvironment } from './cluster.ts'
import { checkWritable, giveToOwner, lastLogLines, messageOf } from './data-dir.ts'
import type { KeeperOptions } from './keeper.ts'
import { joinKeeper, type KeeperLink } from './keeper-link.ts'
import type { Address } from './keeper-protocol.ts'
import { rotate } from './size-limited-log.ts'

export type EmbeddedPostgresOptions = {
  dataDir: string
  log: { info(fields: object, message: string): void; warn(fields: object, message: string): void }
  /** Called when the server came back under another URL, because a stranger took its port meanwhile. */
  onMoved?(url: string): void
  /** Postgres' own settings, for the process that starts the server; whoever joins takes it as it is. */
  settings?: Record<string, string>
  /** How long the server outlives its last user; 0 unless given. */
  lingerMs?: number
}

/**
 * `url` is always the present one. `place` says where Postgres is, null where that is DATA_DIR. `close()` waits for the end of the
 * server if this process was its last user.
 */
export type EmbeddedPostgres = { readonly url: string; readonly place: string | null; close(): Promise<void> }

const deadlineMs = 60_000

/**
 * Joins the Postgres of a DATA_DIR or starts it, with a keeper process of its own that stops it when the last user has
 * gone, however it went. Survives the death of that keeper and of Postgres: both come back, on the same port.
 */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, onMoved, settings = {}, lingerMs = 0 } = options
  const keeper: KeeperOptions = { dataDir: prepareDataDir(options.dataDir), settings, lingerMs }
  let closed = false
  let link = await reachKeeper(keeper)
  let url = ''
  hold()

  function hold(): void {
    settleAt(link.address)
    link.onChange(settleAt)
    link.onLost(() => void recover())
  }

  function settleAt(address: Address): void {
    for (const { level, message, fields } of address.notices) log[level](fields, message)
    const moved = url !== '' && url !== address.url
    url = address.url
    if (moved) onMoved?.(url)
  }

  async function recover(): Promise<void> {
    while (!closed) {
      log.warn({ dataDir: keeper.dataDir }, 'the keeper of the embedded Postgres is gone; starting another')
      try {
        link = await reachKeeper(keeper)
        if (closed) return await link.leave()
        return hold()
      } catch (error) {
        log.warn({ err: error }, `the embedded Postgres does not come back: ${messageOf(error)}`)
        await sleep(5_000, undefined, { ref: false })
      }
    }
  }

  return {
    get url() {
      return url
    },
    get place() {
      return link.address.notices.find(({ fields }) => fields.isOutside)?.message ?? null
    },
    async close() {
      closed = true
      await link.leave()
    },
  }
}

async function reachKeeper(keeper: KeeperOptions): Promise<KeeperLink> {
  const signal = AbortSignal.timeout(deadlineMs)
  let child: ChildProcess | null = null
  while (!signal.aborted) {
    const link = await joinKeeper(keeper.dataDir, signal)
    if (link) return link
    if (child?.exitCode) {
      checkWritable(keeper.dataDir)
      throw new PermanentError('config', failure(keeper.dataDir, 'did not start'))
    }
    if (child === null || child.exitCode !== null || child.signalCode !== null) child = spawnKeeper(keeper)
    await sleep(15)
  }
  throw new TransientError('timeout', failure(keeper.dataDir, `did not answer within ${deadlineMs / 1000} s`))
}

function spawnKeeper(keeper: KeeperOptions): ChildProcess {
  const path = join(keeper.dataDir, 'keeper.log')
  try {
    rotate(path, 2 ** 20)
    const log = openSync(path, 'a', 0o600)
    giveToOwner(keeper.dataDir, path)
    const main = join(import.meta.dirname, 'keeper-main.ts')
    const small = ['--max-semi-space-size=1', '--max-old-space-size=64']
    const args = [...small, '--disable-warning=ExperimentalWarning', main, JSON.stringify(keeper)]
    const child = spawn(process.execPath, args, {
      cwd: '/',
      detached: true,
      env: { ...postgresEnvironment(), ...compileCache() },
      stdio: ['ignore', log, log],
    })
    closeSync(log)
    child.on('error', () => {})
    child.unref()
    return child
  } catch (error) {
    throw unusable(keeper.dataDir, error)
  }
}

/** Our own place for compiled code: without it the keeper carries the compiler of types, 25 MB, for as long as it lives. */
function compileCache(): Record<string, string> {
  const ofThisNode = getCompileCacheDir()
  return ofThisNode === undefined ? {} : { NODE_COMPILE_CACHE: dirname(ofThisNode) }
}

function failure(dataDir: string, what: string): string {
  return `The embedded Postgres of DATA_DIR ${dataDir} ${what}. Last lines of its logs:\n${lastLogLines(dataDir)}`
}
