import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { ROOT } from '../config.ts'
import { UsageError } from '../errors.ts'
import { parseEnvironmentFile } from './environment-file.ts'

type Env = Record<string, string | undefined>

/** Each says by itself which database is meant. */
const PLACES = ['DATABASE_URL', 'DATABASE_URL_FILE', 'DATA_DIR']

const FILES = { machine: '/etc/rolecall/env', clone: join(ROOT, '.env') }

/**
 * Fills into `env` what it does not say: first from the file that ROLECALL_ENV_FILE names, else from the machine's, which the systemd units
 * read too; then from the clone's `.env`. An environment that says itself where the database is gets nothing of the machine's, of which
 * half would be another installation's. Leaves in ROLECALL_ENV_FILE what was read. Throws a UsageError where a file cannot be read, or
 * where it and the clone's name different databases: to go on would be to work on the wrong one.
 */
export function takeSettings(env: Env, { machine, clone } = FILES): void {
  const ofClone = parseEnv(textOf(clone, 'optional') ?? '')
  const named = env.ROLECALL_ENV_FILE ? resolve(ROOT, env.ROLECALL_ENV_FILE) : null
  const isTold = PLACES.some((name) => env[name])
  const path = named ?? machine
  const text = named === null && isTold ? null : textOf(path, named === null ? 'optional' : 'named')
  if (text !== null) {
    const values = parseEnvironmentFile(text, path)
    if (!isTold) refuseTwoDatabases([path, values], [clone, ofClone])
    fill(env, values)
    env.ROLECALL_ENV_FILE = path
  }
  fill(env, ofClone)
}

function fill(env: Env, values: Env): void {
  for (const [name, value] of Object.entries(values)) if (env[name] === undefined) env[name] = value
}

function refuseTwoDatabases([path, values]: [string, Env], [clone, ofClone]: [string, Env]): void {
  const name = PLACES.find((one) => ofClone[one] && ofClone[one] !== values[one])
  if (name === undefined) return
  throw new UsageError(`${path} and ${clone} do not name the same database (${name}): take it out of one of them`)
}

/** Null where an optional file is not there. */
function textOf(path: string, kind: 'optional' | 'named'): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (kind === 'optional' && (code === 'ENOENT' || code === 'ENOTDIR')) return null
    if (code === 'EACCES' || code === 'EPERM') throw new UsageError(forbidden(path, kind), { cause: error })
    const mend = kind === 'named' ? 'let ROLECALL_ENV_FILE name another, or unset it' : 'make it a readable file'
    throw new UsageError(`The settings in ${path} cannot be read: ${message}; ${mend}`, { cause: error })
  }
}

function forbidden(path: string, kind: 'optional' | 'named'): string {
  // sudo passes no variable on that it is not told to.
  const again = kind === 'named' ? `sudo -u rolecall ROLECALL_ENV_FILE=${path}` : 'sudo -u rolecall'
  const user = process.geteuid?.()
  const others = kind === 'named' ? '' : ', or set DATA_DIR or DATABASE_URL for a database of your own'
  return `${path} says which database is Rolecall's here, and is not for user ${user} to read: run this as Rolecall's user (${again} ${ROOT}/bin/rolecall …)${others}`
}
