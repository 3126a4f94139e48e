import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { migrateDatabase } from '../../src/store/migrate.ts'
import { openReadReplica, type ReadReplica } from '../../src/store/read-replica.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { type TestDatabase, testDatabase } from '../helpers/postgres.ts'
import { ask } from './client.ts'

interface Boards {
  data: { id: string }[]
}
interface Readiness {
  status: string
  parts: Record<string, string>
}

let ctx: TestContext
let copy: TestContext
let spare: TestDatabase
let replica: ReadReplica
let app: Api
const told: string[] = []
const log = {
  warn: (_: object, text: string) => void told.push(text),
  info: (_: object, text: string) => void told.push(text),
}

beforeAll(async () => {
  ctx = await testContext()
  // Told apart by what they hold, which a real standby's would not be.
  copy = await testContext()
  await addBoard(ctx, { source: 'lever', slug: 'on-the-primary' })
  await addBoard(copy, { source: 'lever', slug: 'on-the-replica' })
  spare = await testDatabase()
  replica = openReadReplica(copy.databaseUrl, ctx.db, { max: 3, applicationName: 'rolecall-test', log })
  app = createApp({ ...ctx, replica })
})
afterAll(async () => {
  await replica.close()
  await spare.drop()
  await ctx.close()
})

const figures = async () => (await ask<string>(app, '/metrics')).body
const boards = async (path = '/api/v1/boards', key?: string) => {
  const { status, body } = await ask<Boards>(app, path, key === undefined ? {} : { key })
  expect(status).toBe(200)
  return body.data.map((board) => board.id)
}

describe('with a read replica', () => {
  it('everybody reads from it', async () => {
    expect(await boards()).toEqual(['lever:on-the-replica'])
    expect((await ask<Readiness>(app, '/readyz')).body.parts.replica).toBe('ok')
    expect(await figures()).toContain('rolecall_read_replica_down 0')
  })

  it('admins read and write on the primary', async () => {
    const { key } = await createKey(ctx.db, { role: 'admin', name: null, now: ctx.now() })
    expect(await boards('/api/v1/admin/boards', key)).toEqual(['lever:on-the-primary'])
    const json = { source: 'lever', slug: 'made' }
    expect((await ask(app, '/api/v1/admin/boards', { method: 'POST', key, json })).status).toBe(201)
    expect(await boards('/api/v1/admin/boards', key)).toEqual(['lever:made', 'lever:on-the-primary'])
    expect(await boards()).toEqual(['lever:on-the-replica'])
  })

  it('refuses to write on it, whoever it is that tries', async () => {
    await expect(
      replica.db.insert((await import('../../src/store/schema.ts')).settings).values({ name: 'x', value: 'y' }),
    ).rejects.toThrow()
  })

  it('a reader without a replica that answers is answered by the primary, and everybody is told', async () => {
    await copy.close()
    told.length = 0
    const many = await Promise.all(
      Array.from({ length: 8 }, (_, n) => ask<Boards>(app, `/api/v1/boards?limit=${n + 2}`)),
    )
    expect(many.map(({ status, body }) => [status, body.data.length])).toEqual(many.map(() => [200, 2]))
    expect(told).toEqual(['The read replica is away; the primary answers instead'])
    const ready = await ask<Readiness>(app, '/readyz')
    expect([ready.status, ready.body.status, ready.body.parts.replica]).toEqual([200, 'ready', 'away'])
    const text = await figures()
    expect(text).toContain('rolecall_read_replica_down 1')
    expect(Number(/^rolecall_read_fallbacks_total (\d+)/m.exec(text)?.[1])).toBeGreaterThanOrEqual(8)
    expect((await ask(app, '/api/v1/listings?q=python&include=total,facets')).status).toBe(200)
  })

  it('a replica without our tables is no help either, and one that comes back is', async () => {
    const empty = openReadReplica(spare.url, ctx.db, { max: 2, applicationName: 'rolecall-test', log })
    const other = createApp({ ...ctx, replica: empty })
    told.length = 0
    expect((await ask<Boards>(other, '/api/v1/boards')).body.data.length).toBe(2)
    expect(told).toEqual(['The read replica is away; the primary answers instead'])
    await migrateDatabase(spare.url)
    expect(await empty.state()).toBe('ok')
    expect((await ask<Boards>(other, '/api/v1/boards?limit=50')).body.data).toEqual([])
    expect(told.at(-1)).toBe('The read replica answers again')
    await empty.close()
  })
})
