import type { LookupAddress } from 'node:dns'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../src/fetch/address.ts'
import type { ResolveHost } from '../../src/fetch/guard.ts'
import * as fault from '../helpers/fault-server.ts'
import { apiRule, failure, testFetcher } from './fetching.ts'

describe('isPublicAddress', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '2606:4700:4700::1111',
    '2a00:1450:4001:81b::200e',
    '::ffff:8.8.8.8',
    '::8.8.8.8',
    '64:ff9b::808:808',
    '2002:808:808::1',
    '2001:0:808:808::f7f7:f7f7',
  ])('%s is', (address) => expect(isPublicAddress(address)).toBe(true))

  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '100::1',
    '2001:db8::1',
    '3fff::1',
    '5f00::1',
    '4000::1',
    '2001:2::1',
    '2001:10::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '::7f00:1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::a00:1',
    '64:ff9b:1::808:808',
    '2002:7f00:1::',
    '2002:a00:1::1',
    '2002:c0a8:101::',
    '2001:0:7f00:1::f7f7:f7f7',
    '2001:0:808:808::80ff:fffe',
    '',
    'localhost',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '8.8.8',
    'not an address',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false))
})

let server: fault.FaultServer
let port: string
beforeAll(async () => {
  server = await fault.openFaultServer()
  server.on('*', fault.json({ secret: true }))
  port = server.host.split(':')[1] ?? ''
})
afterAll(() => server[Symbol.asyncDispose]())

function resolvesTo(...answers: LookupAddress[][]): ResolveHost & { calls: number } {
  const resolve = ((_name, callback) => {
    callback(null, answers[Math.min(resolve.calls++, answers.length - 1)] ?? [])
  }) as ResolveHost & { calls: number }
  resolve.calls = 0
  return resolve
}

describe('no socket to a non-public address', () => {
  it.each([
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '0',
    '0.0.0.0',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0x7f.0.0.1',
    '017700000001',
    '0177.0.0.1',
    '0177.1',
    '127.0.0.1.',
    'localhost',
    'LOCALHOST',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::f7f7:f7f7]',
    '１２７.0.0.1',
  ])('http://%s', async (host) => {
    await using fetcher = testFetcher()
    const error = await failure(fetcher.page(`http://${host}:${port}/`))
    expect(error).toMatchObject({
      name: 'PermanentError',
      code: 'private_address',
      message: expect.stringMatching(/not a public address/),
    })
    expect(server.connections()).toBe(0)
  })

  it.each<[string, LookupAddress[]]>([
    ['loopback', [{ address: '127.0.0.1', family: 4 }]],
    ['a private network', [{ address: '10.1.2.3', family: 4 }]],
    ['cloud metadata', [{ address: '169.254.169.254', family: 4 }]],
    ['v6 loopback', [{ address: '::1', family: 6 }]],
    ['a mapped address', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    [
      'a public and a private address',
      [
        { address: '8.8.8.8', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ],
  ])('a name that resolves to %s', async (_name, addresses) => {
    await using fetcher = testFetcher({}, { resolveHost: resolvesTo(addresses) })
    const error = await failure(fetcher.page(`http://boards.example:${port}/jobs`))
    expect(error).toMatchObject({ name: 'PermanentError', code: 'private_address' })
    expect(error.message).toContain(
      `http://boards.example:${port}/jobs may not be visited: boards.example leads to ${addresses.at(-1)?.address}`,
    )
    expect(server.connections()).toBe(0)
  })

  it('an address that a rewrite names', async () => {
    const rewrite = [{ from: 'https://api.lever.co', to: `http://0x7f.1:${port}/lever` }]
    await using fetcher = testFetcher({ rewrite })
    const error = await failure(fetcher.page('https://api.lever.co/v0/postings/acme'))
    expect(error).toMatchObject({ name: 'PermanentError', code: 'private_address' })
    expect(server.connections()).toBe(0)
  })

  it('rebinding: each connection is made to the very answer that was checked', async () => {
    // 2000::/16 is global unicast by its form and given to nobody: a public answer where nobody can be listening.
    const resolveHost = resolvesTo([{ address: '2000::1', family: 6 }], [{ address: '127.0.0.1', family: 4 }])
    await using fetcher = testFetcher({}, { resolveHost })
    const first = await failure(fetcher.page(`http://rebind.example:${port}/`, { ...apiRule, deadlineMs: 400 }))
    expect(first.code).toMatch(/^(timeout|connection)$/)
    expect(resolveHost.calls).toBe(1)
    // The next connection asks again and is refused by what it is told then.
    expect(await failure(fetcher.page(`http://rebind.example:${port}/`))).toMatchObject({ code: 'private_address' })
    expect(resolveHost.calls).toBe(2)
    expect(server.connections()).toBe(0)
  })

  it('an exception is one host and one port, by the name in the URL', async () => {
    await using fetcher = testFetcher({ allowPrivate: [`127.0.0.1:${port}`] })
    expect((await fetcher.page(`http://127.0.0.1:${port}/`)).kind).toBe('page')
    expect((await fetcher.page(`http://0x7f.1:${port}/`)).kind).toBe('page')
    const hits = server.hits.length
    expect(await failure(fetcher.page(`http://localhost:${port}/`))).toMatchObject({ code: 'private_address' })
    expect(await failure(fetcher.page(`http://127.0.0.2:${port}/`))).toMatchObject({ code: 'private_address' })
    expect(await failure(fetcher.page(`http://127.0.0.1:${Number(port) - 1}/`))).toMatchObject({
      code: 'private_address',
    })
    expect(server.hits).toHaveLength(hits)
    await using named = testFetcher({ allowPrivate: [`localhost:${port}`] })
    expect((await named.page(`http://localhost:${port}/`)).kind).toBe('page')
  })
})
