// A Postgres and a Redis of the machine's own packages, in folders of ours: what a deployed Rolecall would run on.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../test/helpers/free-port.ts'
import { type Supervised, supervise } from './kill-supervised.ts'

/** A Postgres with default durability and its data on `disk`, its log in `dir`, restarted when it dies. */
export async function startPostgres(dir: string, disk: string): Promise<{ url: string; process: Supervised }> {
  const bin = postgresBinaries()
  const data = join(disk, 'postgres')
  const runAs = process.getuid?.() === 0 ? { uid: idOf('u'), gid: idOf('g') } : {}
  chmodSync(disk, 0o711)
  mkdirSync(data, { recursive: true })
  if (runAs.uid !== undefined) chownSync(data, runAs.uid, runAs.gid)
  const args = ['--pgdata', data, '--username=rolecall', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']
  const made = spawnSync(join(bin, 'initdb'), args, { ...runAs, cwd: '/', encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const port = await freePort()
  const flags = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'log_checkpoints=off']
  const running = supervise({
    name: 'postgres',
    log: join(dir, 'postgres.log'),
    restartMs: 1_000,
    ready: 'ready to accept connections',
    start: () =>
      spawn(join(bin, 'postgres'), ['-D', data, ...flags.flatMap((flag) => ['-c', flag])], {
        ...runAs,
        cwd: '/',
        env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
  })
  await running.ready()
  return { url: `postgres://rolecall@127.0.0.1:${port}/postgres`, process: running }
}

/** A Redis as the handbook asks for it: nothing evicted, an append-only file written every second. */
export async function startRedis(dir: string, disk: string): Promise<{ url: string; process: Supervised }> {
  const port = await freePort()
  const home = join(disk, 'redis')
  mkdirSync(home, { recursive: true })
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--dir', home, '--save', '', '--appendonly', 'yes']
  const running = supervise({
    name: 'redis',
    log: join(dir, 'redis.log'),
    restartMs: 1_000,
    ready: 'Ready to accept connections',
    start: () => spawn('redis-server', [...flags, '--appendfsync', 'everysec'], { stdio: ['ignore', 'pipe', 'pipe'] }),
  })
  await running.ready()
  return { url: `redis://127.0.0.1:${port}`, process: running }
}

function postgresBinaries(): string {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : []
  const [newest] = versions
  if (newest === undefined) throw new Error(`No Postgres is installed in ${root}`)
  return join(root, newest, 'bin')
}

/** Postgres refuses to run as root: the package's own user stands in. */
function idOf(kind: 'u' | 'g'): number {
  return Number(spawnSync('id', [`-${kind}`, 'postgres'], { encoding: 'utf8' }).stdout)
}
