import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Room for a Postgres with little in it. */
const SIZE_MB = 512
const CHUNK = Buffer.alloc(64 * 1024)

/** A disk of its own, until `close`. */
export function openSmallDisk(): { path: string; fill(): void; empty(): void; close(): void } {
  const path = mkdtempSync(join(tmpdir(), 'rolecall-disk-'))
  run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m,mode=0711`, 'rolecall-disk', path])
  const ballast = join(path, 'ballast')
  mkdirSync(join(path, 'data'), { mode: 0o711 })
  return {
    path,
    fill: () => {
      const file = openSync(ballast, 'a')
      try {
        for (;;) writeSync(file, CHUNK)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      } finally {
        closeSync(file)
      }
    },
    empty: () => rmSync(ballast, { force: true }),
    close: () => {
      run('umount', ['-l', path])
      rmdirSync(path)
    },
  }
}

/** Keeps it full for so long: what is freed meanwhile is taken too. */
export async function keepFull(disk: { fill(): void }, ms: number): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(200)) disk.fill()
}

/** The lines of the program's logs that name the full disk: what an admin reads. */
export function complaints(logDir: string): string[] {
  const lines = readdirSync(logDir)
    .filter((name) => name.endsWith('.log') && name !== 'postgres.log' && name !== 'redis.log')
    .flatMap((name) => readFileSync(join(logDir, name), 'utf8').split('\n'))
  return lines.filter((line) => /No space left|disk is full|ENOSPC|53100|MISCONF/.test(line))
}

function run(command: string, args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`)
}
