import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'

import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { freePort } from './free-port.ts'

const ROOT = '/usr/lib/postgresql'

/** The programs of the newest Postgres that the distribution brought; null where there is none. */
export const DEBIAN_BIN = existsSync(ROOT)
  ? join(ROOT, readdirSync(ROOT).toSorted((a, b) => Number(b) - Number(a))[0] ?? '', 'bin')
  : null

export interface OutsidePostgres {
  url: string
  stop(): Promise<void>
  /** Of the same data; rejects where it does not come up. */
  start(): Promise<void>
}

/** A Postgres as a sysadmin would run it beside us, with its data in `folder/data`; made there unless it is there already. */
export async function openOutsidePostgres(folder: string): Promise<OutsidePostgres> {
  if (!existsSync(join(folder, 'data'))) {
    owned(folder)
    run('initdb', ['--pgdata', join(folder, 'data'), '--username=rolecall', '--auth=trust', '--encoding=UTF8'])
  }
  return running(folder, await freePort())
}

/** A streaming standby of it in a folder of its own. */
export async function openStandby(primary: OutsidePostgres, folder: string): Promise<OutsidePostgres> {
  owned(folder)
  run('pg_basebackup', [
    '--pgdata',
    join(folder, 'data'),
    '--dbname',
    primary.url,
    '--write-recovery-conf',
    '--wal-method=stream',
    '--checkpoint=fast',
  ])
  return running(folder, await freePort())
}

/** A folder for one of these, that its user may pass. */
export function outsideFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'rolecall-outside-'))
  chmodSync(path, 0o711)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

async function running(folder: string, port: number): Promise<OutsidePostgres> {
  const url = `postgres://rolecall@127.0.0.1:${port}/postgres`
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'shared_buffers=16MB']
  const flags = settings.flatMap((setting) => ['-c', setting])
  let child = begin()
  await answers()

  function begin() {
    const program = join(DEBIAN_BIN ?? '', 'postgres')
    return spawn(program, ['-D', join(folder, 'data'), ...flags], { ...runAs(), cwd: '/', env: ENV, stdio: 'ignore' })
  }
  async function answers(): Promise<void> {
    for (const end = Date.now() + 20_000; ; await sleep(100)) {
      const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 2 })
      const error = await sql`select 1`.then(
        () => null,
        (why: unknown) => why,
      )
      await sql.end({ timeout: 1 })
      if (error === null) return
      if (child.exitCode !== null || Date.now() > end) throw error
    }
  }
  return {
    url,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, 'exit')
      child.kill('SIGINT')
      await exit
    },
    start: async () => {
      child = begin()
      await answers()
    },
  }
}

const ENV = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }

function run(name: string, args: string[]): void {
  const { status, stderr } = spawnSync(join(DEBIAN_BIN ?? '', name), args, {
    ...runAs(),
    cwd: '/',
    env: ENV,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
}

/** Postgres refuses to run as root: the package's own user stands in. */
function runAs(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const of = (kind: 'u' | 'g') => Number(spawnSync('id', [`-${kind}`, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: of('u'), gid: of('g') }
}

function owned(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const { uid, gid } = runAs()
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
}
