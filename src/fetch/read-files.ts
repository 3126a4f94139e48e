import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { PermanentError } from '../errors.ts'
import type { Page } from '../sources/define-source.ts'
import { fileText } from './file-text.ts'

export interface FileLimits {
  /** Cap on a file that is one ad. */
  maxAdBytes: number
  /** Cap on a file of many ads (.json, .jsonl, .csv), which is read whole here. */
  maxDataBytes: number
}

export const FILE_LIMITS: FileLimits = { maxAdBytes: 5 * 1024 * 1024, maxDataBytes: 256 * 1024 * 1024 }

const CONTENT_TYPES: Record<string, string> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.csv': 'text/csv',
}
const DATA = new Set(['.json', '.jsonl', '.csv'])

/** Whether a file of this name is one that is read at all. */
export function isReadableFile(name: string): boolean {
  return extname(name).toLowerCase() in CONTENT_TYPES
}

/**
 * Every .txt .md .html .htm .json .jsonl .csv file under a folder as a page, by path. Hidden entries are passed over; links are followed
 * to files inside the folder only. A file that cannot be used is a page with `error`. Throws PermanentError `config` where the folder cannot be read.
 */
export async function readFolder(root: string, limits: FileLimits = FILE_LIMITS): Promise<Page[]> {
  const realRoot = await realFolder(root)
  const names = (await namesUnder(realRoot, '')).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const pages: Page[] = []
  for (const name of names) {
    const path = await realpath(join(realRoot, name)).catch(() => null)
    if (path === null) pages.push(failed(name, 'unreadable', 'is a link that leads nowhere'))
    else if (!isInside(path, realRoot)) pages.push(failed(name, 'outside', 'is a link that leads out of its folder'))
    else pages.push(await readDocument(path, name, limits))
  }
  return pages
}

/**
 * One file as a page under `name` (its path in a folder, or its own name): text, or `error` with code `empty`, `binary`, `charset`,
 * `too_large`, `unreadable` and a sentence that names the file.
 */
export async function readDocument(path: string, name = basename(path), limits = FILE_LIMITS): Promise<Page> {
  const posixName = name.split(sep).join('/')
  const extension = extname(name).toLowerCase()
  try {
    const facts = await stat(path)
    if (!facts.isFile()) return failed(posixName, 'unreadable', 'is no regular file')
    const most = DATA.has(extension) ? limits.maxDataBytes : limits.maxAdBytes
    if (facts.size > most) return failed(posixName, 'too_large', `is larger than ${mib(most)}, the most that is read`)
    const result = fileText(await readFile(path), extension.startsWith('.htm') ? 'html' : 'text')
    if ('error' in result) return failed(posixName, result.error.code, result.error.why)
    return { ...page(posixName), text: result.text }
  } catch (error) {
    return failed(posixName, 'unreadable', `cannot be read: ${systemReason(error)}`)
  }
}

async function realFolder(root: string): Promise<string> {
  try {
    return await realpath(root)
  } catch (error) {
    throw new PermanentError('config', `The folder ${root} cannot be read: ${systemReason(error)}`, { cause: error })
  }
}

/** POSIX paths under `folder`, relative to `root`. Links to folders are left out: what they show inside the root is walked anyway. */
async function namesUnder(root: string, folder: string): Promise<string[]> {
  const names: string[] = []
  for (const entry of await entriesOf(root, folder)) {
    if (entry.name.startsWith('.')) continue
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) names.push(...(await namesUnder(root, name)))
    else if (isReadableFile(entry.name)) names.push(name)
  }
  return names
}

async function entriesOf(root: string, folder: string): Promise<Dirent[]> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true })
  } catch (error) {
    const path = folder === '' ? root : folder
    throw new PermanentError('config', `The folder ${path} cannot be read: ${systemReason(error)}`, { cause: error })
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`)
}

function page(name: string): Page {
  const url = `file:${name}`
  const contentType = CONTENT_TYPES[extname(name).toLowerCase()] ?? null
  return {
    request: { url, method: 'GET', body: null, expect: 'any', kind: 'file' },
    url,
    contentType,
    text: '',
    error: null,
  }
}

function failed(name: string, code: string, why: string): Page {
  return { ...page(name), error: { code, message: `${name} ${why}` } }
}

function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is none',
  ENOTDIR: 'it is no folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ELOOP: 'its links go in a circle',
}

function mib(bytes: number): string {
  return `${Number((bytes / 1024 / 1024).toFixed(1))} MiB`
}
