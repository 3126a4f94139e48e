// Installs the dependencies when they are missing or not those of the lock file. Runs on the machine's own Node (18 or
// newer) before anything is installed, so it has no dependencies and no types.
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
// What npm wrote last when it had finished: a killed install has none.
const record = join(modules, '.package-lock.json')
const lock = join(root, '.install-lock')
const bringsNode = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)
// A production image has no development packages, and starts without them.
const needsDev = process.env.npm_lifecycle_event === 'pretest'

try {
  checkNode()
  await install()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

function checkNode() {
  if (bringsNode || Number(process.versions.node.split('.')[0]) >= 24) return
  const here = `${process.platform}-${process.arch}`
  throw new Error(
    `Rolecall needs Node >= 24 on ${here}, and this is ${process.versions.node}: install it from nodejs.org`,
  )
}

async function install() {
  if (!isInstalled()) {
    const release = await takeLock()
    try {
      // Another process may have installed while we waited.
      if (!isInstalled()) await runNpm()
    } finally {
      release()
    }
  }
  linkOwnBin()
}

/** Compares what npm says it installed with the lock file, so that a mere checkout or touch of it installs nothing. */
function isInstalled() {
  if (bringsNode && !existsSync(join(modules, '.bin', 'node'))) return false
  const wanted = readPackages(join(root, 'package-lock.json'))
  const have = readPackages(record)
  if (!have) return false
  const direct = wanted[''].optionalDependencies
  const isSame = Object.entries(wanted).every(([path, { version, integrity, optional, dev, devOptional, os, cpu }]) => {
    if (path === '') return true
    if (have[path]) return have[path].version === version && have[path].integrity === integrity
    if ((dev || devOptional) && !needsDev) return true
    const isOurs =
      direct[path.replace('node_modules/', '')] && os?.includes(process.platform) && cpu?.includes(process.arch)
    return optional && !isOurs
  })
  if (!isSame || Object.keys(have).some((path) => !wanted[path])) return false
  markChecked()
  return true
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch (error) {
    if (path === record) return null
    throw new Error(`${path} cannot be read: ${error.message}`)
  }
}

/** `bin/rolecall` looks at the times only, and comes here when the lock file is the newer of the two. */
function markChecked() {
  try {
    const changedAt = statSync(join(root, 'package-lock.json')).mtime
    if (statSync(record).mtime < changedAt) utimesSync(record, changedAt, changedAt)
  } catch {
    // A node_modules that belongs to somebody else costs one comparison each time.
  }
}

async function runNpm() {
  console.error('Installing dependencies (once, about a minute) ...')
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / 1000)
  const ticks = setInterval(() => console.error(`  still installing (${seconds()} s)`), 15_000)
  // Killed before it has emptied the folder, npm would leave the old record standing.
  rmSync(record, { force: true })
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const isNpm = npm && /npm-cli\.c?js$/.test(npm)
  const { status, output } = isNpm ? await run(machineNode(), [npm, ...args]) : await run('npm', args)
  clearInterval(ticks)
  if (status !== 0) throw new Error(`Installing dependencies failed: ${reason(output)}`)
  if (!isInstalled()) throw new Error('Installing dependencies failed: npm left out packages that this platform needs')
  console.error(`Installed dependencies in ${seconds()} s`)
}

/** npm scripts run us on the clone's own Node, which the install is about to delete. */
function machineNode() {
  return process.execPath.startsWith(modules + sep) ? 'node' : process.execPath
}

function pathWithoutModules() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.filter((folder) => !folder.startsWith(modules)).join(delimiter)
}

function run(command, args) {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: pathWithoutModules() }
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    // Killed alone, we leave an npm that goes on: the lock is its too.
    if (child.pid) writeFileSync(join(lock, 'pids'), `${process.pid} ${child.pid}`)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk
      })
    }
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
    child.on('error', (error) => resolve({ status: 1, output: `${command} does not start: ${error.message}` }))
    child.on('close', (status, signal) => resolve({ status, output: output || `npm ended by ${signal}` }))
  })
}

/** npm's first lines that say something, as one. */
function reason(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (ERR!|error) ?/, '').trim())
  const isNoise = (line) => line === '' || /^(code|errno|syscall|path|dest|type) |complete log of this run/.test(line)
  const code = lines.find((line) => line.startsWith('code '))
  const telling = lines.filter((line) => !isNoise(line)).slice(0, 2)
  return [...telling, code && `(${code})`].filter(Boolean).join(' ') || 'npm said nothing'
}

/** npm links the bins of dependencies only; with the root's own among them `npx rolecall` finds it. */
function linkOwnBin() {
  const link = join(modules, '.bin', 'rolecall')
  const target = '../../bin/rolecall'
  try {
    if (existsSync(link) && readlinkSync(link) === target) return
    rmSync(link, { force: true })
    symlinkSync(target, link)
  } catch {
    // A read-only clone, or another process was faster: nothing that the verb at hand needs.
  }
}

/** One install at a time. The lock is a folder that names its processes; once they are gone it is taken over. */
async function takeLock() {
  for (let isTold = false; ; isTold = true) {
    try {
      mkdirSync(lock)
      writeFileSync(join(lock, 'pids'), String(process.pid))
      // Whoever took our lock for a stale one has done it by now.
      await sleep(100)
      if (lockPids()[0] === process.pid) return keepLock()
    } catch (error) {
      if (error.code !== 'EEXIST' && error.code !== 'ENOENT') {
        throw new Error(`Dependencies cannot be installed in ${root}: ${error.message}`)
      }
    }
    if (isStale()) breakLock()
    else if (!isTold) console.error('Waiting for another install of the dependencies ...')
    await sleep(200)
  }
}

function keepLock() {
  const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), 2_000)
  return () => {
    clearInterval(beat)
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Its processes are dead; or nobody has touched it for a minute and the numbers are other programs' by now. */
function isStale() {
  const touchedAt = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
  const pids = lockPids()
  const ageMs = Date.now() - touchedAt
  return pids.length > 0 ? !pids.some(isAlive) || ageMs > 60_000 : ageMs > 5_000
}

function lockPids() {
  const pids = join(lock, 'pids')
  return existsSync(pids) ? readFileSync(pids, 'utf8').split(' ').map(Number).filter(Boolean) : []
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Renaming first lets only one of several waiting processes break the same lock. */
function breakLock() {
  const broken = `${lock}.${process.pid}`
  try {
    renameSync(lock, broken)
    rmSync(broken, { recursive: true, force: true })
  } catch {
    // Another one was faster.
  }
}
