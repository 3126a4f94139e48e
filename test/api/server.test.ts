import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPlace, startServer } from '../../src/server.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { type TestContext, testContext } from '../helpers/context.ts'

let ctx: TestContext
let server: Awaited<ReturnType<typeof startServer>>

beforeAll(async () => {
  ctx = await testContext()
  server = await startServer(ctx, { port: 0, host: '127.0.0.1' })
})
afterAll(() => ctx.close())

describe('over a real socket', () => {
  it('answers at the URL that it tells', async () => {
    const response = await fetch(`${server.url}/api/v1/listings`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(await response.json()).toMatchObject({ data: [], page: { limit: 20, next: null, prev: null } })
    const again = await fetch(`${server.url}/api/v1/listings`, {
      headers: { 'If-None-Match': response.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  it('knows who is asking', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(200)
  })

  it('says 414 of its own to a URL that Node itself would cut the line for', async () => {
    expect((await fetch(`${server.url}/api/v1/listings?q=${'a'.repeat(30_000)}`)).status).toBe(414)
  })

  it('refuses a body that grows past the limit while it comes', async () => {
    const { key } = await createKey(ctx.db, { role: 'admin', name: null, now: ctx.now() })
    let chunks = 16
    const body = new ReadableStream({
      pull: (controller) => {
        if (chunks-- > 0) controller.enqueue(new Uint8Array(64 * 1024).fill(32))
        else controller.close()
      },
    })
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` }
    const init = { method: 'POST', body, duplex: 'half', headers } as RequestInit
    const response = await fetch(`${server.url}/api/v1/admin/crawls`, init)
    expect([response.status, await response.json()]).toMatchObject([413, { type: '/problems/body-too-large' }])
  })

  it('rejects a port that is taken', async () => {
    const port = Number(new URL(server.url).port)
    const message = `Port ${port} of 127.0.0.1 is taken by another program: stop it, or set PORT`
    await expect(startServer(ctx, { port, host: '127.0.0.1' })).rejects.toThrow(message)
    await expect(checkPlace({ port, host: '127.0.0.1' })).rejects.toThrow(message)
    await expect(checkPlace({ port: 0, host: '192.0.2.1' })).rejects.toThrow(
      'HOST: "192.0.2.1" is no address of this machine; give 127.0.0.1 ',
    )
    await expect(checkPlace({ port: 0, host: '127.0.0.1' })).resolves.toBeUndefined()
  })

  it('closes: idle connections at once, a running request after its answer', async () => {
    const idle = connect(Number(new URL(server.url).port), '127.0.0.1')
    await new Promise((resolve) => idle.once('connect', resolve))
    const running = fetch(`${server.url}/readyz`)
    const started = performance.now()
    await Promise.all([running, new Promise((resolve) => setTimeout(resolve, 5))])
    const ended = new Promise((resolve) => idle.once('close', resolve))
    await server.close()
    await ended
    expect(performance.now() - started).toBeLessThan(2_000)
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow()
  })
})
