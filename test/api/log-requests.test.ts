import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Log } from '../../src/logger.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask } from './client.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

function appThatLogs(level: 'debug' | 'info') {
  const lines: Record<string, unknown>[] = []
  const log: Log = Object.assign(Object.create(ctx.log), {
    isLevelEnabled: (asked: string) => level === 'debug' || asked !== 'debug',
    debug: (line: Record<string, unknown>) => lines.push(line),
  })
  return { app: createApp({ ...ctx, log }), lines }
}

describe('the request log', () => {
  it('tells each request at debug with its id, kept answers too, and not what was searched for', async () => {
    const { app, lines } = appThatLogs('debug')
    const { headers } = await ask(app, '/api/v1/listings?q=secret+plans', {})
    await ask(app, '/api/v1/nothing', {})
    expect(lines).toEqual([
      {
        requestId: headers.get('x-request-id'),
        method: 'GET',
        path: '/api/v1/listings',
        status: 200,
        ms: expect.any(Number),
      },
      { requestId: expect.any(String), method: 'GET', path: '/api/v1/nothing', status: 404, ms: expect.any(Number) },
    ])
  })

  it('is silent above', async () => {
    const { app, lines } = appThatLogs('info')
    await ask(app, '/api/v1/listings', {})
    expect(lines).toEqual([])
  })
})
