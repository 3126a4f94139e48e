import { accessSync, constants, mkdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PermanentError, UsageError } from '../errors.ts'

const MEND = 'set DATA_DIR to a folder that this user may write'

/** What a place is where it is wrong by its nature; a full or broken disk is another matter. */
const WHY: Record<string, string> = {
  EACCES: `is not for user ${process.getuid?.()} to write`,
  EPERM: `is not for user ${process.getuid?.()} to write`,
  EROFS: 'is on a file system that is read-only',
  ENOTDIR: 'is no folder',
  EEXIST: 'is a link that leads nowhere',
  ENOENT: 'cannot be made: its file system takes no folders and files',
  ELOOP: 'is a link that leads in a circle',
  ENAMETOOLONG: 'has a name that is too long',
}

/** Makes DATA_DIR if need be and answers its real path; the error names the folder, what is wrong with it and the mend. */
export function prepareDataDir(path: string): string {
  const wanted = resolve(path)
  try {
    makeFolder(wanted)
    accessSync(wanted, constants.R_OK | constants.W_OK | constants.X_OK)
    return realpathSync(wanted)
  } catch (error) {
    throw unusable(wanted, error)
  }
}

/** A UsageError where another DATA_DIR is the mend, else a PermanentError. */
export function unusable(dataDir: string, cause: unknown): UsageError | PermanentError {
  const { code = '', path = dataDir, message } = cause as NodeJS.ErrnoException
  const why = WHY[code]
  if (why !== undefined) {
    const where = path === dataDir ? 'it' : path
    return new UsageError(`DATA_DIR ${dataDir} cannot be used: ${where} ${why}; ${MEND}`, { cause })
  }
  const says = code === 'ENOSPC' ? 'the disk is full; make room there, or set DATA_DIR to another disk' : message
  return new PermanentError('config', `DATA_DIR ${dataDir} cannot be used: ${says}`, { cause })
}

/**
 * One folder after the other: Node's own recursive mkdir never ends where a file system makes none and says that the parent is missing, as
 * /proc does.
 */
function makeFolder(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there?.isDirectory()) return
  if (there !== undefined) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', path })
  if (path !== dirname(path)) makeFolder(dirname(path))
  try {
    // 711: others may pass through to Postgres' own folder, and list nothing.
    mkdirSync(path, { mode: 0o711 })
  } catch (error) {
    // Another process may have been quicker.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}
