import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { importFormat } from './import-records.ts'

/** A file to import, or a folder in which nothing can be read and why. */
export interface ImportPath {
  path: string
  error: string | null
}

type Entry = { name: string; isDirectory(): boolean }
type List = (folder: string) => Promise<Entry[]>

const listFolder: List = (folder) => readdir(folder, { withFileTypes: true })

/** Folders become the files in them that we can read, by name; a folder that cannot be read keeps back nothing but itself. */
export async function expandPaths(paths: string[], list: List = listFolder): Promise<ImportPath[]> {
  const found: ImportPath[] = []
  for (const path of paths) {
    const facts = path === '-' ? null : await stat(path).catch(() => null)
    if (!facts?.isDirectory()) found.push({ path, error: null })
    else found.push(...(await pathsUnder(path, list)).sort((a, b) => (a.path < b.path ? -1 : 1)))
  }
  return found
}

/** Hidden entries are passed over, and links to folders: what they show may lie anywhere. */
async function pathsUnder(folder: string, list: List): Promise<ImportPath[]> {
  try {
    const found: ImportPath[] = []
    for (const entry of await list(folder)) {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) found.push(...(await pathsUnder(path, list)))
      else if (importFormat(entry.name) !== null) found.push({ path, error: null })
    }
    return found
  } catch (error) {
    return [{ path: folder, error: `${folder} cannot be read: ${systemReason(error)}` }]
  }
}

/** What the operating system said, in words. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is none',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'its name is too long',
}
