import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PermanentError } from '../errors.ts'
import { databaseName, ensureCluster, resetPassword, superuser } from './cluster.ts'
import { messageOf, type PostgresState, readState, writeState } from './data-dir.ts'
import { type ExclusiveLock, tryExclusiveLock } from './exclusive-lock.ts'
import type { Door } from './keeper-door.ts'
import type { Notice } from './keeper-protocol.ts'
import { clearTheWay } from './orphan.ts'
import { findHome, type Placement, placePostgres } from './placement.ts'
import { choosePort, isFree } from './port.ts'
import { type Postmaster, startPostmaster } from './postmaster.ts'
import { openSizeLimitedLog } from './size-limited-log.ts'

/** `failed` rejects when the server is down for good. */
export type Server = { failed: Promise<never>; stop(): Promise<void> }

type ServerOptions = { dataDir: string; settings: Record<string, string>; tell: Door['tell'] }

const maxQuickDeaths = 5
const quickDeathMs = 10_000
const patienceMs = 20_000
const portPatienceMs = 2_000

/** Brings the Postgres of a DATA_DIR up, making it at the first start, and up again on the same port whenever it dies. */
export async function openServer({ dataDir, settings, tell }: ServerOptions): Promise<Server> {
  const { place, state, notices, claims } = await settle(dataDir)
  const onLogLine = openSizeLimitedLog(dataDir, join(dataDir, 'postgres.log'))
  let stopping = false
  let postmaster = await launch([...notices])
  const { promise: failed, reject: fail } = Promise.withResolvers<never>()
  const watching = watch().catch(fail)
  return { failed, stop }

  async function watch(): Promise<void> {
    for (let quickDeaths = 0; ; ) {
      const startedAt = Date.now()
      await postmaster.exited
      if (stopping) return
      quickDeaths = Date.now() - startedAt < quickDeathMs ? quickDeaths + 1 : 0
      if (quickDeaths > maxQuickDeaths) throw new Error(`Postgres died ${quickDeaths} times in a row; see postgres.log`)
      const pid = postmaster.pid
      postmaster = await launch([{ level: 'warn', message: 'Postgres died and was started again', fields: { pid } }])
      if (stopping) await postmaster.stop()
    }
  }

  async function stop(): Promise<void> {
    stopping = true
    await postmaster.stop()
    await watching
    for (const claim of claims) claim.release()
  }

  async function launch(news: Notice[]): Promise<Postmaster> {
    const { postmaster: started, port } = await startOnSomePort()
    const moved = state.port !== null && state.port !== port
    if (moved) for (const list of [notices, news]) list.push(portNotice(state.port, port))
    if (state.port !== port) writeState(dataDir, Object.assign(state, { port }))
    const url = `postgres://${superuser}:${state.password}@127.0.0.1:${port}/${databaseName}`
    tell({ url, notices: news }, { url, notices })
    return started
  }

  async function startOnSomePort(): Promise<{ postmaster: Postmaster; port: number }> {
    let wanted = state.port
    const began = Date.now()
    for (const deadline = began + patienceMs; ; await sleep(100)) {
      // The sockets of a killed server may outlive it for a moment: only a port that stays taken is a stranger's.
      if (wanted !== null && Date.now() - began < portPatienceMs && !(await isFree(wanted))) continue
      const port = await choosePort(wanted)
      try {
        await clearTheWay(place.home)
        return { postmaster: await startPostmaster({ place, port, settings, onLogLine }), port }
      } catch (error) {
        const taken = /could not bind|could not create any TCP/.test(messageOf(error))
        // The backends of a killed postmaster take a moment to notice and go.
        const lingering = /shared memory block|lock file/.test(messageOf(error))
        if (!(taken || lingering) || Date.now() > deadline) throw error
        if (taken) wanted = null
      }
    }
  }
}

type Settled = { place: Placement; state: PostgresState; notices: Notice[]; claims: ExclusiveLock[] }

/** Decides where everything is, makes the cluster if there is none, and says what a reader of the log should know. */
async function settle(dataDir: string): Promise<Settled> {
  const own = join(dataDir, 'postgres')
  const before = findHome(dataDir)
  const claims = before === null || before === own ? [] : [claim(before)]
  if (before) await clearTheWay(before)
  const place = placePostgres(dataDir)
  if (place.home !== own && place.home !== before) claims.push(claim(place.home))
  const known = readState(dataDir)
  const state = known ?? { port: null, password: randomBytes(18).toString('hex'), home: null }
  if (!known && existsSync(join(place.home, 'data'))) await resetPassword(place, state.password)
  state.home = place.home === own ? null : place.home
  writeState(dataDir, state)
  await ensureCluster(place, state.password)
  return { place, state, notices: placeNotices(dataDir, place), claims }
}

/** A copy of DATA_DIR names the same place as the original: only one of the two may use it at a time. */
function claim(home: string): ExclusiveLock {
  const lock = tryExclusiveLock(`${home}.lock`)
  if (!lock) throw new PermanentError('config', `${home} is in use by another DATA_DIR, of which this one is a copy`)
  return lock
}

function placeNotices(dataDir: string, { home, binaries, isCopy, runAs }: Placement): Notice[] {
  const isElsewhere = !home.startsWith(dataDir)
  const where = [isElsewhere && `its data is in ${home}`, isCopy && `its binaries are in ${binaries}`].filter(Boolean)
  if (where.length === 0) return []
  const isOutside = isElsewhere || (isCopy && !binaries.startsWith(dataDir))
  const message = `Postgres, running as user ${runAs?.uid ?? process.getuid?.()}, was placed where it can be reached:`
  return [{ level: 'info', message: `${message} ${where.join(', ')}`, fields: { home, binaries, isOutside } }]
}

function portNotice(from: number | null, to: number): Notice {
  const message = `port ${from} is taken by another program: the embedded Postgres moved to port ${to}`
  return { level: 'warn', message, fields: { from, to } }
}
