import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { clientAddress, isWithin } from '../../src/api/client-address.ts'
import type { ApiEnv } from '../../src/api/env.ts'

async function addressOf(socket: string | null, forwarded: string | null, proxies: string[]): Promise<string> {
  const app = new Hono<ApiEnv>()
  app.get('/', (c) => c.text(String(clientAddress(c, proxies))))
  const headers = forwarded === null ? {} : { 'X-Forwarded-For': forwarded }
  const env = socket === null ? {} : { incoming: { socket: { remoteAddress: socket } } }
  return (await app.request('/', { headers }, env)).text()
}

describe('clientAddress', () => {
  it.each([
    ['203.0.113.9', null, [], '203.0.113.9'],
    ['203.0.113.9', '10.9.9.9', [], '203.0.113.9'],
    ['::ffff:127.0.0.1', '198.51.100.7', ['127.0.0.0/8'], '198.51.100.7'],
    ['127.0.0.1', '6.6.6.6, 198.51.100.7', ['127.0.0.1'], '198.51.100.7'],
    ['127.0.0.1', '6.6.6.6, 198.51.100.7, 10.0.0.2', ['127.0.0.1', '10.0.0.0/8'], '198.51.100.7'],
    ['127.0.0.1', '6.6.6.6, nonsense, 10.0.0.2', ['127.0.0.1', '10.0.0.0/8'], '10.0.0.2'],
    ['127.0.0.1', null, ['127.0.0.1'], '127.0.0.1'],
    [null, '6.6.6.6', ['127.0.0.1'], 'null'],
  ])('socket %s, forwarded %s, proxies %j: %s', async (socket, forwarded, proxies, expected) => {
    expect(await addressOf(socket, forwarded, proxies)).toBe(expected)
  })
})

describe('isWithin', () => {
  it.each([
    ['127.0.0.1', ['127.0.0.0/8'], true],
    ['::ffff:127.0.0.1', ['127.0.0.0/8'], true],
    ['::1', ['::1'], true],
    ['128.0.0.1', ['127.0.0.0/8', '::1'], false],
    ['10.0.0.1', ['10.0.0.2'], false],
    ['fe80::1', ['fe80::/10'], true],
    [null, ['0.0.0.0/0'], false],
    ['nonsense', ['0.0.0.0/0'], false],
  ])('%s in %j: %s', (address, networks, expected) => {
    expect(isWithin(address, networks)).toBe(expected)
  })
})
