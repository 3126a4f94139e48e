import { chmodSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

export type ExclusiveLock = { release(): void }

/**
 * Takes the lock file at `path`, or answers null when another process holds it. SQLite's EXCLUSIVE lock is a POSIX lock:
 * the kernel drops it with the process, however that ends, and children do not inherit it.
 */
export function tryExclusiveLock(path: string): ExclusiveLock | null {
  const db = new DatabaseSync(path)
  chmodSync(path, 0o600)
  try {
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (isBusy(error)) return null
    throw error
  }
  return { release: () => db.close() }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5
}
