import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PermanentError } from '../errors.ts'
import { type Binaries, canRun, copyBinaries, installedBinaries } from './binaries.ts'
import { errorCode, readState } from './data-dir.ts'

/** The user that Postgres runs under when we are root, which it refuses to be. */
export type RunAs = { uid: number; gid: number }

/**
 * `home` belongs to `runAs` (null: ourselves) and holds the cluster as `home/data`. `isCopy`: the binaries are not where
 * npm put them.
 */
export type Placement = { binaries: string; isCopy: boolean; home: string; runAs: RunAs | null }

const sharedPlaces = ['/var/lib/rolecall', '/var/tmp/rolecall', join(tmpdir(), 'rolecall')]

/** Finds, or makes by copying, a place where the user of Postgres reaches both its binaries and its data. */
export function placePostgres(dataDir: string): Placement {
  const runAs = unprivilegedUser(dataDir)
  const installed = installedBinaries()
  const binaries = placeBinaries(dataDir, installed, runAs)
  return { binaries, isCopy: binaries !== installed.dir, home: placeHome(dataDir, runAs), runAs }
}

/** Where the cluster of this DATA_DIR is now, or null when there is none yet. */
export function findHome(dataDir: string): string | null {
  const remembered = readState(dataDir)?.home
  if (remembered && !holdsCluster(remembered)) {
    const mend = 'Bring that folder back, or remove postgres.json from DATA_DIR to start empty.'
    throw new PermanentError(
      'config',
      `The database of DATA_DIR ${dataDir} was in ${remembered}, which is gone. ${mend}`,
    )
  }
  return remembered ?? [join(dataDir, 'postgres'), ...elsewhere(dataDir)].find(holdsCluster) ?? null
}

/** Whether this DATA_DIR has a database, or remembers one. Makes nothing. */
export function holdsDatabase(dataDir: string): boolean {
  if (existsSync(join(dataDir, 'postgres.json'))) return true
  try {
    return existsSync(dataDir) && findHome(realpathSync(dataDir)) !== null
  } catch (error) {
    // What may not be looked into is not missing: whoever opens it is told why that fails.
    if (errorCode(error) === 'EACCES') return true
    throw error
  }
}

function unprivilegedUser(dataDir: string): RunAs | null {
  if (process.getuid?.() !== 0) return null
  const { uid, gid } = statSync(dataDir)
  // initdb wants its user to have a name, from wherever the system takes those.
  const isKnown = uid !== 0 && spawnSync('id', ['-nu', String(uid)], { stdio: 'ignore' }).status === 0
  return isKnown ? { uid, gid } : nobody()
}

function nobody(): RunAs {
  const line = existsSync('/etc/passwd')
    ? /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
    : null
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) }
}

function placeBinaries(dataDir: string, installed: Binaries, runAs: RunAs | null): string {
  const name = `postgres-${installed.version}-${process.platform}-${process.arch}`
  const copies = (runAs ? sharedPlaces : [dataDir]).map((place) => join(place, name))
  const ready = [installed.dir, ...copies.filter(isOurs)].find((dir) => canRun(dir, runAs))
  if (ready) return ready
  for (const copy of copies) {
    if (!openPlace(join(copy, '..'), runAs)) continue
    copyBinaries(installed, copy)
    if (canRun(copy, runAs)) return copy
    rmSync(copy, { recursive: true, force: true })
  }
  const { stderr } = spawnSync(join(installed.dir, 'bin', 'postgres'), ['--version'], { ...runAs, encoding: 'utf8' })
  throw new PermanentError('config', `The embedded Postgres in ${installed.dir} does not start: ${stderr}`)
}

function placeHome(dataDir: string, runAs: RunAs | null): string {
  const now = findHome(dataDir)
  const candidates = [join(dataDir, 'postgres'), ...(runAs ? elsewhere(dataDir) : [])]
  if (now && isUsable(now, runAs)) return now
  if (now && !runAs) {
    const mend = `run as that user, or \`chown -R\` DATA_DIR`
    throw new PermanentError('config', `The database in ${now} belongs to user ${statSync(now).uid}: ${mend}`)
  }
  for (const home of candidates) {
    if (home !== now && openPlace(join(home, '..'), runAs) && isUsable(home, runAs)) {
      if (now) moveCluster(now, home)
      own(home, runAs)
      return home
    }
  }
  throw new PermanentError(
    'config',
    `No folder for the database of DATA_DIR ${dataDir}: tried ${candidates.join(', ')}`,
  )
}

function elsewhere(dataDir: string): string[] {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  return sharedPlaces.map((place) => join(place, hash))
}

function holdsCluster(home: string): boolean {
  return existsSync(join(home, 'data', 'PG_VERSION'))
}

/** Makes a folder that others may pass through; false when it cannot be made or is not ours to trust. */
function openPlace(place: string, runAs: RunAs | null): boolean {
  try {
    mkdirSync(place, { recursive: true, mode: 0o711 })
    if (runAs && sharedPlaces.includes(place) && isOurs(place)) chmodSync(place, 0o711)
    return !sharedPlaces.includes(place) || isOurs(place)
  } catch {
    return false
  }
}

function isOurs(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found?.isDirectory() === true && found.uid === process.getuid?.()
}

function isUsable(home: string, runAs: RunAs | null): boolean {
  const isNew = mkdirSync(home, { recursive: true, mode: 0o700 }) !== undefined
  own(home, runAs)
  const probe = ['-c', 'cd "$1" && test -w .', 'sh', home]
  const reached = spawnSync('/bin/sh', probe, { ...runAs, cwd: '/', stdio: 'ignore' }).status === 0
  if (isNew && !reached) rmdirSync(home)
  return reached
}

/** DATA_DIR may have changed hands since the cluster was made. */
function own(home: string, runAs: RunAs | null): void {
  if (!runAs) return
  const inside = [home, join(home, 'data')].filter((path) => existsSync(path))
  if (inside.every((path) => statSync(path).uid === runAs.uid)) return
  run('chown', ['-Rh', `${runAs.uid}:${runAs.gid}`, home])
}

function moveCluster(from: string, to: string): void {
  rmSync(join(to, 'data.moving'), { recursive: true, force: true })
  run('cp', ['-a', join(from, 'data'), join(to, 'data.moving')])
  run('mv', [join(to, 'data.moving'), join(to, 'data')])
  rmSync(from, { recursive: true, force: true })
}

function run(command: string, args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new PermanentError('config', `${command} ${args.join(' ')} failed: ${stderr}`)
}
