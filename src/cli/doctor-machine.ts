import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { type Config, ROOT } from '../config.ts'
import { type Check, fail, inWords, ok, warn } from './doctor-check.ts'

const GB = 1e9

/** This machine: what is installed, whose the files are, what room there is. `envFile`: the installation's settings, where they were read. */
export function machineChecks(config: Pick<Config, 'dataDir'>, envFile: string | null): Check[] {
  return [
    // No older one comes this far (main.ts).
    ok('node', `Node ${process.versions.node}`),
    packagesCheck(ROOT),
    memoryCheck(Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem())),
    dataDirCheck(config.dataDir),
    adminKeyCheck(join(config.dataDir, 'admin-key')),
    ...envFileChecks(envFile, join(ROOT, '.env')),
    diskCheck(config.dataDir),
  ]
}

/** Whether what is installed is what this version's package.json names. */
export function packagesCheck(root: string): Check {
  const mend = `run "npm ci --omit=dev" in ${root}`
  const wanted = (readJson(join(root, 'package.json')) as { dependencies: Record<string, string> }).dependencies
  const wrong = Object.entries(wanted).flatMap(([name, version]) => {
    const path = join(root, 'node_modules', name, 'package.json')
    const found = existsSync(path) ? (readJson(path) as { version: string }).version : 'missing'
    return found === version ? [] : [`${name} ${found} instead of ${version}`]
  })
  if (wrong.length > 0) return fail('packages', `not those of this version: ${wrong.join(', ')}`, mend)
  return ok('packages', `${Object.keys(wanted).length} packages in the versions that are asked for`)
}

/** What "rolecall start" needs is about half a gigabyte. */
export function memoryCheck(bytes: number): Check {
  if (bytes >= GB) return ok('memory', `${inWords(bytes)} for all processes`)
  return warn('memory', `${inWords(bytes)} for all processes`, 'give the machine, or the container, 1 GB or more')
}

export function dataDirCheck(dir: string): Check {
  const parent = nearestThere(dir)
  const user = process.getuid?.()
  if (!statSync(parent).isDirectory()) return fail('data_dir', `${parent} is no folder`, 'set DATA_DIR to a folder')
  if (!isOpen(parent)) {
    const owner = statSync(parent).uid
    // A parent is never handed over: others have their data there.
    const mend =
      parent === dir
        ? `run as user ${owner}, or where all in it is Rolecall's hand it over: chown -R ${user} ${dir}`
        : `run as user ${owner}, or have root make it: install -d -m 711 -o ${user} ${dir}`
    return fail('data_dir', `user ${user} may not write in ${parent}, which belongs to user ${owner}`, mend)
  }
  if (parent !== dir) return ok('data_dir', `${dir} is not there yet; the first start makes it`)
  if ((statSync(dir).mode & 0o022) === 0) return ok('data_dir', `${dir} is ours to write`)
  return warn('data_dir', `others may write in ${dir}`, `chmod go-w ${dir}`)
}

export function adminKeyCheck(path: string): Check {
  const name = 'admin_key'
  const dir = nearestThere(dirname(path))
  if (!isOpen(dir)) return ok(name, `${dir} is not for us to look into: data_dir tells`)
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return ok(name, 'no file admin-key: nothing was started yet, or the key is kept elsewhere')
  if ((found.mode & 0o077) !== 0) {
    return fail(
      name,
      `others may read the admin key in ${path}`,
      `chmod 600 ${path}, and make a new key: rolecall keys create`,
    )
  }
  return ok(name, `${path} is for its owner alone`)
}

/** The clone's file is told where it is the only one, or there. */
export function envFileChecks(installation: string | null, clone: string): Check[] {
  if (installation === null) return [envFileCheck(clone)]
  return [installation, ...(existsSync(clone) ? [clone] : [])].map(envFileCheck)
}

/** Passwords in it are nobody else's. */
export function envFileCheck(path: string): Check {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return ok('env_file', 'no file .env: the settings come from the environment')
  const holdsSecret = /^[A-Z_]*(PASSWORD|KEY|SECRET|_URL)=\S/m.test(readFileSync(path, 'utf8'))
  if ((found.mode & 0o004) === 0 || !holdsSecret) return ok('env_file', `${path} is read`)
  return warn('env_file', `everybody on this machine may read the secrets in ${path}`, `chmod 640 ${path}`)
}

function diskCheck(dir: string): Check {
  const place = nearestThere(dir)
  const { bavail, bsize, blocks, ffree, files } = statfsSync(place)
  return roomCheck(place, { freeBytes: bavail * bsize, allBytes: blocks * bsize, freeFiles: ffree, allFiles: files })
}

export interface Room {
  freeBytes: number
  allBytes: number
  freeFiles: number
  /** 0 where the file system does not count. */
  allFiles: number
}

/** Postgres stops taking writes when the disk is full, and needs room to mend itself. */
export function roomCheck(place: string, { freeBytes, allBytes, freeFiles, allFiles }: Room): Check {
  const says = `${inWords(freeBytes)} of ${inWords(allBytes)} are free where ${place} is`
  const mend = 'make room: "rolecall sweep" with a smaller RETENTION_DISK_GB, or a larger disk'
  if (freeBytes < GB / 4) return fail('disk', says, mend)
  if (freeBytes < 2 * GB || freeBytes < allBytes / 50) return warn('disk', says, mend)
  if (allFiles > 0 && freeFiles < allFiles / 50) {
    return warn('disk', `${freeFiles} of ${allFiles} inodes are free where ${place} is`, 'delete small files there')
  }
  return ok('disk', says)
}

function isOpen(dir: string): boolean {
  try {
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

function nearestThere(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : nearestThere(dirname(path))
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
