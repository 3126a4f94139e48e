import { appendFileSync, renameSync, statSync } from 'node:fs'
import { giveToOwner } from './data-dir.ts'

const maxBytes = 5 * 2 ** 20

/** Appends lines to `path`; at 5 MB the file becomes `path.1`, so that the two never hold more than 10 MB. */
export function openSizeLimitedLog(dataDir: string, path: string): (line: string) => void {
  rotate(path, maxBytes)
  appendFileSync(path, '', { mode: 0o600 })
  giveToOwner(dataDir, path)
  let size = statSync(path).size
  return (line) => {
    try {
      appendFileSync(path, `${line}\n`, { mode: 0o600 })
      size += line.length + 1
      if (size > maxBytes) size = rotate(path, 0)
    } catch {
      // A full disk must not take the server's keeper down; Postgres says so itself to its clients.
    }
  }
}

/** Answers the size of the file that is written to from now on. */
export function rotate(path: string, limitBytes: number): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size <= limitBytes) return size
  renameSync(path, `${path}.1`)
  return 0
}
