import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import { type Client, openClient } from '../../clients/typescript/client.ts'
import { RolecallError } from '../../clients/typescript/error.ts'
import { openingsWith } from '../../clients/typescript/example.ts'
import type { Change, Listing, Run } from '../../clients/typescript/schema.ts'
import { clientSchema } from '../../scripts/client.ts'
import { startServer } from '../../src/server.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { names, seedCorpus } from './corpus.ts'

const CLIENT = new URL('../../clients/typescript/', import.meta.url)

it('the types are those of the OpenAPI document: `npm run client` makes them anew', async () => {
  expect(readFileSync(new URL('schema.ts', CLIENT), 'utf8')).toBe(await clientSchema())
})

describe('over a real socket', () => {
  let ctx: TestContext
  let server: Awaited<ReturnType<typeof startServer>>
  let rolecall: Client

  beforeAll(async () => {
    ctx = await testContext()
    await seedCorpus(ctx)
    server = await startServer(ctx, { port: 0, host: '127.0.0.1' })
    rolecall = openClient({ baseUrl: `${server.url}/` })
  })
  afterAll(async () => {
    await server.close()
    await ctx.close()
  })

  it('answers are typed, and a list parameter takes one value or several', async () => {
    const page = await rolecall.get('/api/v1/listings', { query: { skill: ['python', 'sql'], include: 'total' } })
    expectTypeOf(page.data).toEqualTypeOf<Listing[]>()
    expect([names(page.data), page.total?.value]).toEqual(['delta', 1])
    const { data } = await rolecall.get('/api/v1/listings', { query: { skill: 'python', salary_min: 90_000 } })
    expect(names(data)).toBe('alpha')
    const whole = await rolecall.get('/api/v1/listings/{id}', { path: { id: data[0]?.id ?? '' } })
    expect(whole.description?.text).toContain('zebra')
    expect((await rolecall.get('/api/v1/stats')).listings.open).toBe(6)
  })

  it('what is no path, parameter or value is no program', () => {
    const wrong = [
      // @ts-expect-error there is no such path
      () => rolecall.get('/api/v1/jobs'),
      // @ts-expect-error the id is missing
      () => rolecall.get('/api/v1/listings/{id}'),
      // @ts-expect-error there is no such parameter
      () => rolecall.get('/api/v1/listings', { query: { skills: 'go' } }),
      // @ts-expect-error it cannot have this value
      () => rolecall.get('/api/v1/listings', { query: { sort: 'oldest' } }),
      // @ts-expect-error it answers no pages
      () => rolecall.rows('/api/v1/stats'),
    ]
    expect(wrong).toHaveLength(5)
  })

  it('rows come from all pages, each once', async () => {
    const asked: string[] = []
    const counting = openClient({
      baseUrl: server.url,
      fetch: (url, init) => {
        asked.push(url)
        return fetch(url, init)
      },
    })
    const found: Listing[] = []
    for await (const listing of counting.rows('/api/v1/listings', { query: { limit: 2 } })) found.push(listing)
    expect(names(found)).toBe('alpha bravo charlie delta echo foxtrot')
    expect(asked).toHaveLength(3)
    asked.length = 0
    for await (const skill of counting.rows('/api/v1/skills', { query: { limit: 10 } })) {
      expect(skill.slug).toBe('python')
      break
    }
    expect(asked).toHaveLength(1)
  })

  it('changes come from all pages, and their cursor goes on behind them', async () => {
    const changes: Change[] = []
    for await (const change of rolecall.changes({ query: { limit: 4 } })) changes.push(change)
    expect(changes.map((change) => change.type)).toEqual(Array(6).fill('opened'))
    const since = changes.at(-2)?.cursor ?? ''
    const rest: Change[] = []
    for await (const change of rolecall.changes({ query: { since } })) rest.push(change)
    expect(rest).toEqual(changes.slice(-1))
  })

  it('a walk waits where the limit says so, unless it is told to stop', async () => {
    let asked = 0
    const busy = openClient({
      baseUrl: server.url,
      fetch: async (url, init) =>
        ++asked === 2 ? new Response('', { status: 429, headers: { 'Retry-After': '1' } }) : fetch(url, init),
    })
    const began = performance.now()
    const found: Listing[] = []
    for await (const listing of busy.rows('/api/v1/listings', { query: { limit: 3 } })) found.push(listing)
    expect([names(found), asked]).toEqual(['alpha bravo charlie delta echo foxtrot', 3])
    expect(performance.now() - began).toBeGreaterThan(990)
    asked = 1
    await expect(busy.get('/api/v1/stats')).rejects.toMatchObject({ status: 429, retryAfter: 1 })
    asked = 1
    const signal = AbortSignal.timeout(100)
    const stopped = busy.rows('/api/v1/listings', { signal }).next()
    await expect(stopped).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(asked).toBe(2)
  })

  it('problems are thrown', async () => {
    const missing = rolecall.get('/api/v1/listings/{id}', { path: { id: 'nosuchlisting' } })
    await expect(missing).rejects.toBeInstanceOf(RolecallError)
    await expect(missing).rejects.toMatchObject({ status: 404, problem: { type: '/problems/not-found' } })
    const wrong = rolecall.get('/api/v1/listings', { query: { country: 'XX' } })
    await expect(wrong).rejects.toThrow(/country: must be an ISO 3166-1/)
    await expect(rolecall.get('/api/v1/admin/boards')).rejects.toMatchObject({ status: 401 })
    const proxy = openClient({
      baseUrl: server.url,
      fetch: async () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Retry-After': '7' } }),
    })
    await expect(proxy.get('/livez')).rejects.toMatchObject({ status: 502, problem: null, retryAfter: 7 })
  })

  it('a path value stays one', async () => {
    const slashed = rolecall.get('/api/v1/companies/{slug}', { path: { slug: '../stats?' } })
    await expect(slashed).rejects.toMatchObject({ status: 404, problem: { type: '/problems/not-found' } })
    for (const id of ['', '.', '..'])
      await expect(rolecall.get('/api/v1/listings/{id}', { path: { id } })).rejects.toThrow('cannot be the id')
  })

  it('a signal ends the call', async () => {
    const signal = AbortSignal.abort(new Error('not needed any more'))
    await expect(rolecall.get('/api/v1/stats', { signal })).rejects.toThrow('not needed any more')
  })

  it('admin operations take a key, a body and headers; what has no body answers null', async () => {
    const { key } = await createKey(ctx.db, { role: 'admin', name: null, now: ctx.now() })
    const admin = openClient({ baseUrl: server.url, key })
    const header = { 'idempotency-key': 'one' }
    const body = { board: 'greenhouse:acme', dryRun: true }
    const first = await admin.post('/api/v1/admin/crawls', { header, body })
    expectTypeOf(first.runs).toEqualTypeOf<Run[]>()
    expect(first.runs).toMatchObject([{ board: 'greenhouse:acme', status: 'queued', dryRun: true }])
    expect(await admin.post('/api/v1/admin/crawls', { header, body })).toEqual(first)
    const made = await admin.post('/api/v1/admin/keys', { body: { role: 'viewer' } })
    expect(await admin.delete('/api/v1/admin/keys/{id}', { path: { id: made.id } })).toBeNull()
  })

  it('the example runs', async () => {
    const expected = [expect.stringMatching(/^Alpha Senior Engineer at Acme GmbH.*: http/)]
    expect(await openingsWith(server.url, 'k8s', 'DE')).toEqual(expected)
    const child = await run([server.url, 'python', 'DE'])
    expect(child).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Alpha Senior Engineer at Acme GmbH.*\n$/) })
    expect(await run([server.url, 'python', 'Germany'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Rolecall refused: .*country/),
    })
  })
})

function run(args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [new URL('example.ts', CLIENT).pathname, ...args])
  const ended = { stdout: '', stderr: '' }
  child.stdout.on('data', (text) => {
    ended.stdout += text
  })
  child.stderr.on('data', (text) => {
    ended.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...ended, code }))
  })
}
