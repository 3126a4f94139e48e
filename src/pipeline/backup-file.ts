import { dirname } from 'node:path'
import { PermanentError, UsageError } from '../errors.ts'

const user = () => `user ${process.getuid?.()}`

/** Why a backup could not be written to `file`, with the mend; `error` itself where it is no matter of the file. */
export function unwritable(file: string, error: unknown): unknown {
  const { code, path, syscall, message } = error as NodeJS.ErrnoException
  const folder = dirname(file)
  const wrong = (why: string) => new UsageError(`No backup is written to ${file}: ${why}`, { cause: error })
  // The database, and the socket to it, have errors with such codes too.
  if (path === undefined && syscall !== 'write' && syscall !== 'fsync') return error
  switch (code) {
    case 'ENOENT':
      return wrong(`the folder ${folder} is not there or takes no files; make it (mkdir -p), or name a file elsewhere`)
    case 'ENOTDIR':
      return wrong(`${folder} is no folder; name a file in one`)
    case 'EISDIR':
      return wrong('it is a folder; name a file in it')
    case 'EACCES':
    case 'EPERM':
      return wrong(`${user()} may not write in ${folder}; name a file elsewhere, or run as who may`)
    case 'EROFS':
      return wrong(`${folder} is on a file system that is read-only; name a file elsewhere`)
    case 'ENOSPC':
    case 'EDQUOT': {
      const words = `the disk is full, and a file of before is as it was; make room, or name a file elsewhere (${message})`
      return new PermanentError('config', `No backup is written to ${file}: ${words}`, { cause: error })
    }
    default:
      return error
  }
}

/** Why `file` could not be read as a backup, with the mend; `error` itself where it is no matter of the file. */
export function unreadable(file: string, error: unknown): unknown {
  const { code, path, syscall } = error as NodeJS.ErrnoException
  const wrong = (words: string) => new UsageError(`${file} ${words}`, { cause: error })
  if (path === undefined && syscall !== 'read') return error
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return wrong('is not there; name the file that "rolecall backup" wrote')
    case 'EISDIR':
      return wrong('is a folder; name the file in it that "rolecall backup" wrote')
    case 'EACCES':
    case 'EPERM':
      return wrong(`is not for ${user()} to read; run as its owner, or as root`)
    default:
      return error
  }
}
