import { chmodSync, chownSync, copyFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readState } from '../../src/embedded/data-dir.ts'
import { openEmbeddedPostgres } from '../../src/embedded/open-embedded-postgres.ts'
import { newDataDir, query } from './processes.ts'

const isRoot = process.getuid?.() === 0
const toRemove: string[] = []

describe.skipIf(!isRoot)('placement, as root', () => {
  afterEach(() => {
    for (const path of toRemove.splice(0)) rmSync(path, { recursive: true, force: true })
  })

  test('a DATA_DIR that only root reaches: the data lives elsewhere, the log says where, and moves there with its rows', async () => {
    const outer = newDataDir()
    toRemove.push(outer)
    const dataDir = join(outer, 'data')
    chmodSync(outer, 0o755)
    const before = await open(dataDir)
    // Of the binaries it may tell: the clone that runs the tests may itself be root's alone.
    expect(readState(dataDir)?.home ?? null).toBeNull()
    await query(before.url, 'create table kept as select 1 as n')
    await before.close()

    chmodSync(outer, 0o700)
    const after = await open(dataDir)
    const home = readState(dataDir)?.home ?? ''
    toRemove.push(home, `${home}.lock`)
    expect(home).toMatch(/\/rolecall\//)
    expect(statSync(home).uid).not.toBe(0)
    expect(statSync(home).mode & 0o077).toBe(0)
    expect(after.told.join()).toContain(home)
    expect(after.place).toContain(`its data is in ${home}`)
    expect(await query(after.url, 'select n from kept')).toEqual([{ n: 1 }])
    const copy = newDataDir()
    toRemove.push(copy)
    copyFileSync(join(dataDir, 'postgres.json'), join(copy, 'postgres.json'))
    await expect(open(copy)).rejects.toThrow(`${home} is in use by another DATA_DIR`)
    await after.close()

    const again = await open(dataDir)
    expect(await query(again.url, 'select n from kept')).toEqual([{ n: 1 }])
    await again.close()

    rmSync(home, { recursive: true })
    await expect(open(dataDir)).rejects.toThrow(`was in ${home}, which is gone`)
  })

  test('a DATA_DIR that belongs to another user (here 1, daemon) stays all theirs', async () => {
    const dataDir = newDataDir()
    toRemove.push(dataDir)
    chownSync(dataDir, 1, 1)
    const server = await open(dataDir)
    for (const name of ['postgres', 'postgres.json', 'keeper.json', 'keeper.lock', 'keeper.log', 'postgres.log']) {
      expect([name, statSync(join(dataDir, name)).uid]).toEqual([name, 1])
    }
    await server.close()
  })
})

async function open(dataDir: string) {
  const told: string[] = []
  const log = { info: (_: object, message: string) => void told.push(message), warn: () => {} }
  const server = await openEmbeddedPostgres({ dataDir, log })
  return { url: server.url, place: server.place, told, close: server.close }
}
