import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { PermanentError } from '../errors.ts'
import type { Placement } from './placement.ts'

export const databaseName = 'rolecall'
export const superuser = 'rolecall'

/** Makes `home/data` with an empty database, unless it is there. A half-made one never has that name: the rename is last. */
export async function ensureCluster(place: Placement, password: string): Promise<void> {
  clearHalves(place.home)
  const data = join(place.home, 'data')
  if (existsSync(data)) return checkVersion(place)
  const half = join(place.home, `new-${randomBytes(4).toString('hex')}`)
  await initdb(place, half, password)
  await singleUser(place, half, `CREATE DATABASE ${databaseName}`)
  renameSync(half, data)
}

/** Sets the superuser's password while the server is down: the mend for a lost postgres.json. */
export async function resetPassword(place: Placement, password: string): Promise<void> {
  await singleUser(place, join(place.home, 'data'), `ALTER ROLE ${superuser} PASSWORD '${password}'`)
}

function clearHalves(home: string): void {
  for (const name of readdirSync(home).filter((entry) => entry.startsWith('new-'))) {
    rmSync(join(home, name), { recursive: true, force: true, maxRetries: 3 })
  }
}

function checkVersion({ home, binaries }: Placement): void {
  const made = readFileSync(join(home, 'data', 'PG_VERSION'), 'utf8').trim()
  const share = readFileSync(join(binaries, 'share', 'postgresql', 'postgres.bki'), 'utf8').slice(0, 100)
  const have = /# PostgreSQL (\d+)/.exec(share)?.[1]
  if (have && have !== made) {
    const mend = 'Run `rolecall backup` with the old version and `rolecall restore` with this one.'
    throw new PermanentError(
      'config',
      `${home} holds a Postgres ${made} database, and this is Postgres ${have}. ${mend}`,
    )
  }
}

async function initdb(place: Placement, data: string, password: string): Promise<void> {
  const passwordFile = `${data}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (place.runAs) chownSync(passwordFile, place.runAs.uid, place.runAs.gid)
  const args = [
    `--pgdata=${data}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  try {
    // Some systems have no C.UTF-8 of their own; the built-in provider sorts and folds case alike either way.
    await runTool(place, 'initdb', [...args, '--locale=C.UTF-8']).catch((error) => {
      if (!/invalid locale/.test(String(error))) throw error
      rmSync(data, { recursive: true, force: true })
      return runTool(place, 'initdb', [...args, '--locale=C'])
    })
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

async function singleUser(place: Placement, data: string, sql: string): Promise<void> {
  await runTool(place, 'postgres', ['--single', '-D', data, 'postgres'], sql)
}

async function runTool(place: Placement, name: string, args: string[], input = ''): Promise<void> {
  const command = join(place.binaries, 'bin', name)
  const child = spawn(command, args, { ...place.runAs, cwd: place.home, env: postgresEnvironment() })
  child.stdin.on('error', () => {}).end(`${input}\n`)
  const status = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  // A failed statement in single-user mode leaves status 0.
  if ((await status) === 0 && !/(ERROR|FATAL): /.test(errors)) return
  const words = `${out}\n${errors}`.trim()
  const why = words.split('\n').slice(-4).join('\n')
  throw new PermanentError('config', `${name} failed in ${place.home}${hint(words)}: ${why}`)
}

/** What to do about it, where Postgres' own words do not say. */
export function hint(words: string): string {
  if (/No space left on device/.test(words)) return ' (the disk is full)'
  if (/could not look up effective user/.test(words))
    return ' (give this user a name in /etc/passwd, or set DATABASE_URL)'
  return ''
}

/** Nothing of ours leaks into the server: messages in English, no PG* variables, no secrets. */
export function postgresEnvironment(): Record<string, string> {
  return { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_MESSAGES: 'C', TZ: 'UTC' }
}
