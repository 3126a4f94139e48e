import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../../src/store/database.ts'
import { read, readByIndices, textArray } from '../../src/store/read.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

const SETTINGS = sql`select current_setting('enable_seqscan') as seqscan, current_setting('work_mem') as memory`

it('reads by indices with memory of its own, and leaves its connection as it was', async () => {
  const before = await ctx.db.execute(SETTINGS)
  const own = { seqscan: 'off', memory: '32MB' }
  expect(before).not.toContainEqual(own)
  expect(await readByIndices(ctx.db, SETTINGS)).toMatchObject([own])
  const after = await Promise.all(Array.from({ length: 20 }, () => ctx.db.execute(SETTINGS)))
  expect(after.map(([row]) => row)).toEqual(Array(20).fill(before[0]))
})

it('takes any texts as one parameter', async () => {
  const text = fc.oneof(
    fc.constantFrom('', 'null', '"', '\\', '","', '{}', ' a ', 'line\nline'),
    fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll('\0', '')),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 8 }), async (texts) => {
      const [row] = await read<{ texts: string[] }>(ctx.db, sql`select ${textArray(texts)}::text[] as texts`)
      expect(row?.texts).toEqual(texts)
    }),
    { numRuns: 200 },
  )
})

it('gives the connection back where the statement fails', async () => {
  for (let turn = 0; turn < 20; turn++)
    await expect(readByIndices(ctx.db, sql`select 1 / ${'0'}::int`)).rejects.toThrow('division by zero')
  expect(await readByIndices(ctx.db, sql`select 1 as one`)).toMatchObject([{ one: 1 }])
})

it.each([
  ['read', read],
  ['readByIndices', readByIndices],
] as const)('%s gives up on a server that does not answer at all, not even that it cancels', async (_name, way) => {
  const server = new URL(ctx.databaseUrl)
  const sockets: Socket[] = []
  const between = createServer((client) => {
    const there = connect(Number(server.port), server.hostname)
    client.pipe(there).pipe(client)
    for (const socket of [client, there]) {
      sockets.push(socket)
      socket.on('error', () => {})
    }
  }).listen(0, '127.0.0.1')
  await once(between, 'listening')
  const url = Object.assign(new URL(server), { port: String((between.address() as AddressInfo).port) })
  const { db, close } = openDatabase(url.href, { max: 1, applicationName: 'test', commits: 'durable' })
  expect(await way(db, sql`select 1 as one`)).toMatchObject([{ one: 1 }])
  // From here on nothing comes through, in either direction.
  between.removeAllListeners('connection')
  between.on('connection', (socket) => sockets.push(socket))
  for (const socket of sockets) socket.unpipe().pause()
  await expect(way(db, sql`select 1 as one`, 50)).rejects.toMatchObject({ code: '57014' })
  for (const socket of sockets) socket.destroy()
  between.close()
  await close()
})
