import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  goneWithin,
  killNow,
  killUsers,
  newDataDir,
  pidsOf,
  processesNaming,
  query,
  removeDataDir,
  spawnUser,
  startUser,
  until,
} from './processes.ts'

const onLinux = process.platform === 'linux'

describe('accidents', () => {
  let dataDir = ''
  let home = ''
  beforeAll(() => {
    dataDir = newDataDir()
    home = join(dataDir, 'postgres')
  })
  afterEach(killUsers)
  afterAll(() => removeDataDir(dataDir))

  test('killed in the middle of the first start, the next one begins anew', async () => {
    const { child } = spawnUser(dataDir)
    await until(() => (list(home).some((name) => name.startsWith('new-')) ? true : null))
    killNow(pidsOf(dataDir).keeper)
    child.kill('SIGKILL')
    const user = await startUser(dataDir)
    await query(user.url, 'create table kept as select 1 as n')
    await user.close()
    await (await startUser(dataDir)).close()
    expect(list(home)).toEqual(['data'])
  })

  test('kill -9 of the keeper: Postgres goes with it, and its users bring both back on the same URL', async () => {
    const user = await startUser(dataDir)
    const { keeper, postmaster } = pidsOf(dataDir)
    killNow(keeper)
    expect(await goneWithin([keeper, postmaster], 4_000)).toBe(true)
    await until(() => user.events.find(({ message }) => message?.includes('the keeper')) ?? null)
    expect(await query(user.url, 'select n from kept')).toEqual([{ n: 1 }])
    expect(user.events.filter(({ event }) => event === 'moved')).toEqual([])
    expect(pidsOf(dataDir).keeper).not.toBe(keeper)
  })

  test('kill -9 of the postmaster: the keeper starts it again on the same port', async () => {
    const user = await startUser(dataDir)
    const { keeper, postmaster } = pidsOf(dataDir)
    killNow(postmaster)
    await until(() => user.events.find(({ message }) => message?.includes('was started again')) ?? null)
    expect(await query(user.url, 'select n from kept')).toEqual([{ n: 1 }])
    expect(pidsOf(dataDir).keeper).toBe(keeper)
  })

  test('a stale postmaster.pid whose number is now a live process of the same user stops nobody', async () => {
    const user = await startUser(dataDir)
    const { keeper, postmaster } = pidsOf(dataDir)
    const file = join(home, 'data', 'postmaster.pid')
    const content = readFileSync(file, 'utf8')
    await user.close()
    await goneWithin([keeper, postmaster], 4_000)
    const { uid, gid } = statSync(home)
    const stranger = spawn('/bin/sleep', ['60'], process.getuid?.() === 0 ? { uid, gid, cwd: '/' } : {})
    writeFileSync(file, content.replace(/^\d+/, String(stranger.pid)))
    const again = await startUser(dataDir)
    expect(await query(again.url, 'select n from kept')).toEqual([{ n: 1 }])
    expect(stranger.exitCode).toBeNull()
    stranger.kill()
  })

  test.runIf(onLinux)('an orphan left by a killed keeper and a killed guard is stopped, not fought', async () => {
    const user = await startUser(dataDir)
    const { keeper, postmaster } = pidsOf(dataDir)
    const guard = processesNaming(home).find(({ command }) => command.includes('exec 3<&0'))
    killNow(guard?.pid ?? 0)
    user.child.kill('SIGKILL')
    killNow(keeper)
    await goneWithin([keeper], 1_000)
    expect(await goneWithin([postmaster], 300)).toBe(false)
    const next = await startUser(dataDir)
    expect(await goneWithin([postmaster], 0)).toBe(true)
    expect(await query(next.url, 'select n from kept')).toEqual([{ n: 1 }])
  })

  test('a port that a stranger took meanwhile: another one, a warning, and the users are told', async () => {
    const user = await startUser(dataDir)
    killNow(pidsOf(dataDir).keeper)
    const port = Number(new URL(user.url).port)
    const stranger = await until(() => tryListen(port))
    const moved = await until(() => user.events.find(({ event }) => event === 'moved') ?? null)
    expect(moved.url).not.toBe(user.url)
    expect(
      user.events.some(({ event, message }) => event === 'warn' && message?.includes(`port ${port} is taken`)),
    ).toBe(true)
    expect(await query(moved.url ?? '', 'select n from kept')).toEqual([{ n: 1 }])
    const joining = await startUser(dataDir)
    expect(joining.url).toBe(moved.url)
    stranger.close()
  })
})

function list(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder) : []
}

function tryListen(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
