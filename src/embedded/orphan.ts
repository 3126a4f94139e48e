import { spawnSync } from 'node:child_process'
import { closeSync, constants, existsSync, openSync, readlinkSync, realpathSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PermanentError } from '../errors.ts'
import { isAlive } from './data-dir.ts'
import { readPidFile, stopServer } from './postmaster.ts'

/** Makes sure that no server of an earlier keeper runs on `home`, and that a stale postmaster.pid stops nobody. */
export async function clearTheWay(home: string): Promise<void> {
  const data = join(home, 'data')
  const pid = Number(readPidFile(data)[0])
  if (pid > 0 && isAlive(pid) && isPostmasterOf(pid, data)) await stopOrphan(pid, home)
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const rest = readPidFile(data).slice(1)
  if (rest.length < 2) return rmSync(file)
  // The number may be a stranger's by now, or a zombie's. Postgres skips a lock file that names its own parent, which we
  // shall be, and still looks at the shared memory that the other lines name, in use as long as an old backend lives.
  const descriptor = openSync(file, constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW)
  writeSync(descriptor, [String(process.pid), ...rest].join('\n'))
  closeSync(descriptor)
}

async function stopOrphan(pid: number, home: string): Promise<void> {
  // The guard of a killed keeper has asked for the same; twice does no harm.
  await stopServer(pid, gone(pid))
  if (!isAlive(pid)) return
  throw new PermanentError('config', `Postgres (process ${pid}) still runs on ${home} and does not stop`)
}

async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(20)
}

/** A postmaster stands in its data folder; where /proc does not tell, its command line names it. */
function isPostmasterOf(pid: number, data: string): boolean {
  if (existsSync('/proc/self/cwd')) {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data)
    } catch {
      return false
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.includes('postgres') && stdout.includes(data)
}
