import { rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readKeeperAddress } from '../../src/embedded/data-dir.ts'
import { openEmbeddedPostgres } from '../../src/embedded/open-embedded-postgres.ts'
import { goneWithin, killUsers, newDataDir, pidsOf, query, removeDataDir, startUser } from './processes.ts'

const silent = { info: () => {}, warn: () => {} }

describe('the server of a DATA_DIR', () => {
  let dataDir = ''
  beforeAll(() => {
    dataDir = newDataDir()
  })
  afterAll(async () => {
    await killUsers()
    await removeDataDir(dataDir)
  })

  test('two processes that open an empty folder at once get one server, which lives as long as either', async () => {
    const [one, two] = await Promise.all([startUser(dataDir), startUser(dataDir)])
    expect(one.url).toBe(two.url)
    const { keeper, postmaster } = pidsOf(dataDir)
    await one.kill()
    expect(await query(two.url, `create table kept as select 1 as n; select n from kept`)).toBeTruthy()
    expect(pidsOf(dataDir)).toEqual({ keeper, postmaster })
    await two.kill()
    expect(await goneWithin([keeper, postmaster], 4_000)).toBe(true)
  })

  test('the next start finds the same data under the same URL; close() returns when the server is gone', async () => {
    const first = await openEmbeddedPostgres({ dataDir, log: silent })
    expect(await query(first.url, 'select n from kept')).toEqual([{ n: 1 }])
    const { keeper, postmaster } = pidsOf(dataDir)
    await first.close()
    expect(await goneWithin([keeper, postmaster], 500)).toBe(true)
    const second = await openEmbeddedPostgres({ dataDir, log: silent })
    expect(second.url).toBe(first.url)
    await second.close()
  })

  test('who comes while the old keeper goes down still gets a server', async () => {
    for (let round = 0; round < 3; round += 1) {
      const leaving = await openEmbeddedPostgres({ dataDir, log: silent })
      const [, coming] = await Promise.all([leaving.close(), openEmbeddedPostgres({ dataDir, log: silent })])
      expect(await query(coming.url, 'select n from kept')).toEqual([{ n: 1 }])
      await coming.close()
    }
  })

  test('secrets are for the owner alone, and a wrong token opens nothing', async () => {
    const server = await openEmbeddedPostgres({ dataDir, log: silent })
    for (const name of ['keeper.json', 'postgres.json', 'keeper.lock', 'postgres.log']) {
      expect([name, statSync(join(dataDir, name)).mode & 0o077]).toEqual([name, 0])
    }
    const socket = connect(readKeeperAddress(dataDir)?.port ?? 0, '127.0.0.1')
    socket.write(`${JSON.stringify({ token: 'é'.repeat(48) })}\n`)
    const answer = await new Promise<string>((resolve) => {
      let said = ''
      socket.on('data', (chunk) => {
        said += chunk
      })
      socket.on('close', () => resolve(said)).on('error', () => {})
    })
    expect(answer).toBe('')
    await server.close()
  })

  test('a lost postgres.json costs the port and the password, not the data', async () => {
    rmSync(join(dataDir, 'postgres.json'))
    const server = await openEmbeddedPostgres({ dataDir, log: silent })
    expect(await query(server.url, 'select n from kept')).toEqual([{ n: 1 }])
    await server.close()
  })

  test('a DATA_DIR that is a file is an error that names it', async () => {
    const file = join(dataDir, 'file')
    writeFileSync(file, '')
    await expect(openEmbeddedPostgres({ dataDir: file, log: silent })).rejects.toThrow(
      `DATA_DIR ${file} cannot be used`,
    )
  })

  test('a server that cannot start is an error with its own last words', async () => {
    const opening = openEmbeddedPostgres({ dataDir, log: silent, settings: { shared_buffers: 'plenty' } })
    await expect(opening).rejects.toThrow(/invalid value for parameter "shared_buffers"/)
  })
})
