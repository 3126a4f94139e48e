import { accessSync, constants } from 'node:fs'
import type { Config } from '../config.ts'
import { hasDatabase } from '../context.ts'
import { UsageError } from '../errors.ts'

/**
 * Throws a UsageError where there is no database yet: a verb that looks at an installation, or changes it, was given the wrong settings
 * there, and what it did in a new database would look like success.
 */
export function requireDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>): void {
  if (config.databaseUrl === null) requireAccess(config.dataDir)
  if (hasDatabase(config)) return
  const right =
    'set DATA_DIR to the folder of the installation (under systemd /var/lib/rolecall) or DATABASE_URL, or let ROLECALL_ENV_FILE name the file that sets them'
  throw new UsageError(
    `There is no database in DATA_DIR ${config.dataDir}, and this makes none: ${right}; "rolecall start" makes a new one`,
  )
}

/** A database that may not be looked at is not one that is missing. */
function requireAccess(dataDir: string): void {
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EACCES' && code !== 'EPERM') return
    const mend = 'run this as its owner, such as "sudo -u rolecall rolecall …"'
    throw new UsageError(`DATA_DIR ${dataDir} is not for user ${process.getuid?.()} to use: ${mend}`, { cause: error })
  }
}
