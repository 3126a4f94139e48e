import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { clientAddress, isWithin, networkOf } from '../../src/api/client-address.ts'
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
    ['127.0.0.1', '6.6.6.6, nonsense, 10.0.0.2', ['127.0.0.1', '10.0.0.0/8'], 'unknown'],
    ['127.0.0.1', '6.6.6.6, unknown', ['127.0.0.1'], 'unknown'],
    ['127.0.0.1', '198.51.100.7:51234', ['127.0.0.1'], '198.51.100.7'],
    ['127.0.0.1', '6.6.6.6, 198.51.100.7:443, 10.0.0.2:80', ['127.0.0.1', '10.0.0.0/8'], '198.51.100.7'],
    ['127.0.0.1', '[2001:db8::7]:443', ['127.0.0.1'], '2001:db8::7'],
    ['127.0.0.1', '[2001:db8::7]', ['127.0.0.1'], '2001:db8::7'],
    ['10.0.0.2', '198.51.100.7', ['::ffff:10.0.0.0/104'], '198.51.100.7'],
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
    ['10.0.0.1', ['::ffff:10.0.0.0/104'], true],
    ['11.0.0.1', ['::ffff:10.0.0.0/104'], false],
    ['10.0.0.1', ['::/0'], false],
    ['unknown', ['0.0.0.0/0', '::/0'], false],
    [null, ['0.0.0.0/0'], false],
    ['nonsense', ['0.0.0.0/0'], false],
  ])('%s in %j: %s', (address, networks, expected) => {
    expect(isWithin(address, networks)).toBe(expected)
  })
})

describe('networkOf', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:0:7::1', '2001:db8:0:7::/64'],
    ['2001:db8:0:7:ffff::2', '2001:db8:0:7::/64'],
    ['unknown', 'unknown'],
  ])('%s is counted as %s', (address, expected) => {
    expect(networkOf(address)).toBe(expected)
  })
})
