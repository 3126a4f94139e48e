import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { testDatabase } from '../helpers/postgres.ts'

const OPENING = `
const { mendDriver } = await import('./src/store/mended-driver.ts')
mendDriver()
const { openDatabase } = await import('./src/store/database.ts')
const { sql } = await import('drizzle-orm')
const { setImmediate } = await import('node:timers/promises')
`

/** Transactions whose server ends under them. */
const ENDED = `
const { db, close } = openDatabase(process.env.DATABASE, { max: 3, applicationName: 'ended', commits: 'durable' })
const killer = openDatabase(process.env.DATABASE, { max: 1, applicationName: 'killer', commits: 'durable' })
await db.execute(sql\`create table written (n int)\`)
let refused = 0
for (let n = 0; n < 12; n++) {
  await db.transaction(async (tx) => {
    await tx.execute(sql\`insert into written values (\${n})\`)
    const [{ pid }] = await tx.execute(sql\`select pg_backend_pid() as pid\`)
    const ended = killer.db.execute(sql\`select pg_terminate_backend(\${pid}, 2000)\`)
    if (n % 2 === 0) await ended
    for (let more = 0; more < 30; more++) {
      await tx.execute(sql\`insert into written values (\${n})\`).catch((error) => { if (n % 4 < 2) throw error })
      await setImmediate()
    }
    await ended
  }).catch(() => refused++)
  await Promise.all(Array.from({ length: 3 }, () => db.execute(sql\`select 1\`)))
}
const [{ rows }] = await db.execute(sql\`select count(*)::int as rows from written\`)
console.log(JSON.stringify({ refused, rows }))
await close()
await killer.close()
`

/** Work that outlives the connection of its transaction, and ends while another transaction has that connection. */
const OUTLIVED = `
const { db, close } = openDatabase(process.env.DATABASE, { max: 1, applicationName: 'ended', commits: 'durable' })
const killer = openDatabase(process.env.DATABASE, { max: 1, applicationName: 'killer', commits: 'durable' })
await db.execute(sql\`create table written (n int)\`)
const written = (tx, n) => tx.execute(sql\`insert into written values (\${n})\`)
const [late, waits] = [Promise.withResolvers(), Promise.withResolvers()]
const first = db.transaction(async (tx) => {
  const [{ pid }] = await tx.execute(sql\`select pg_backend_pid() as pid\`)
  await killer.db.execute(sql\`select pg_terminate_backend(\${pid}, 2000)\`)
  waits.resolve()
  await late.promise
})
const refused = [await first.then(() => 'kept', () => 'refused')]
await waits.promise
const second = db.transaction(async (tx) => {
  await written(tx, 1)
  late.reject(new Error('the first one gives up'))
  for (let turn = 0; turn < 20; turn++) await setImmediate()
  await written(tx, 2)
  throw new Error('the second one gives up too')
})
refused.push(await second.then(() => 'kept', (error) => error.message))
const [{ rows }] = await db.execute(sql\`select count(*)::int as rows from written\`)
console.log(JSON.stringify({ refused, rows }))
await close()
await killer.close()
`

/** A server between that closes connections in the midst of a statement, and then while they are being opened. */
const CLOSED = `
const { createServer, connect } = await import('node:net')
const { once } = await import('node:events')
const { hostname, port } = new URL(process.env.DATABASE)
const open = new Set()
let refusing = 0
const between = createServer((client) => {
  if (refusing-- > 0) return client.end()
  const there = connect(Number(port), hostname)
  client.pipe(there).pipe(client)
  for (const socket of [client, there]) socket.on('error', () => {})
  open.add(client)
}).listen(0, '127.0.0.1')
await once(between, 'listening')
const url = Object.assign(new URL(process.env.DATABASE), { port: String(between.address().port) })
const { db, close } = openDatabase(url.href, { max: 1, applicationName: 'closed', commits: 'durable' })
const told = []
for (let turn = 0; turn < 3; turn++) {
  await db.execute(sql\`select 1\`)
  const running = db.execute(sql\`select pg_sleep(30)\`)
  const waiting = db.execute(sql\`select 2\`)
  running.catch(() => {})
  waiting.catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 100))
  refusing = 3
  for (const client of open) client.end()
  open.clear()
  const slow = new Promise((resolve) => setTimeout(resolve, 5000, 'never answered'))
  told.push(await Promise.race([slow, Promise.allSettled([running, waiting]).then((all) => all.map(({ status }) => status).join())]))
  told.push(await db.execute(sql\`select 3\`).then(() => 'goes on', (error) => error.message))
}
console.log(JSON.stringify(told))
await close()
between.close()
process.exit()
`

/** In a process of its own: Vitest's has loaded the driver as it is. */
async function run(program: string, databaseUrl: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', OPENING + program], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, DATABASE: databaseUrl },
  })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, err, code }
}

it('a server that ends in the midst of transactions costs these alone: no process, no half of one, no later query', async () => {
  const database = await testDatabase()
  const { out, err, code } = await run(ENDED, database.url)
  expect({ err, code }).toEqual({ err: '', code: 0 })
  expect(JSON.parse(out)).toEqual({ refused: 12, rows: 0 })
  await database.drop()
})

it('work that outlives its connection does not end the transaction that has it since', async () => {
  const database = await testDatabase()
  const { out, err, code } = await run(OUTLIVED, database.url)
  expect({ err, code }).toEqual({ err: '', code: 0 })
  expect(JSON.parse(out)).toEqual({ refused: ['refused', 'the second one gives up too'], rows: 0 })
  await database.drop()
})

it('a connection that is closed under a statement answers it, and the next one is waited for while the server refuses', async () => {
  const database = await testDatabase()
  const { out, err, code } = await run(CLOSED, database.url)
  expect([code, err]).toEqual([0, ''])
  const told = JSON.parse(out) as string[]
  expect(told).toHaveLength(6)
  expect(told).not.toContain('never answered')
  expect(told.at(-1)).toBe('goes on')
  await database.drop()
})
