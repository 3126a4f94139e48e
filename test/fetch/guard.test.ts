import type { LookupAddress } from 'node:dns'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../src/fetch/address.ts'
import type { ResolveHost } from '../../src/fetch/guard.ts'
import * as fault from '../helpers/fault-server.ts'
import { apiRule, failure, siteRule, testFetcher } from './fetching.ts'
import { watchConnects } from './watch-connects.ts'

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
const watch = watchConnects()
beforeAll(async () => {
  server = await fault.openFaultServer()
  server.on('*', fault.json({ secret: true }))
  port = server.host.split(':')[1] ?? ''
})
beforeEach(() => void watch.addresses.splice(0))
afterAll(async () => {
  watch.stop()
  await server[Symbol.asyncDispose]()
})

function resolvesTo(...answers: LookupAddress[][]): ResolveHost & { calls: number } {
  const resolve = ((_name, callback) => {
    callback(null, answers[Math.min(resolve.calls++, answers.length - 1)] ?? [])
  }) as ResolveHost & { calls: number }
  resolve.calls = 0
  return resolve
}

const addressed = (...addresses: string[]): LookupAddress[] =>
  addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

/** Loopback and private addresses in every form that a URL may give them. */
const WRITTEN = [
  // Dotted, short, decimal, hexadecimal, octal, and mixtures of them.
  ...['127.0.0.1', '127.1', '127.0.1', '0', '0.0.0.0', '2130706433', '0x7f000001', '0x7f.1', '0x7f.0.0.1'],
  ...['017700000001', '0177.0.0.1', '0177.1', '0177.0x0.1', '127.0.0.1.', '１２７.0.0.1', '127。0。0。1'],
  ...['10.0.0.1', '10.1', '167772161', '0xa.1', '192.168.1.1', '3232235777', '0300.0250.1.1', '169.254.169.254'],
  ...['2852039166', '0xA9FEA9FE', '172.16.0.1', '100.64.0.1', '224.0.0.1', '255.255.255.255'],
  ...['localhost', 'LOCALHOST'],
  // IPv6 of its own, v4-mapped, v4-compatible, translated, NAT64 (well-known and local), 6to4, Teredo (server, client).
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[fe80::1]', '[fc00::1]', '[fd12:3456::1]', '[fec0::1]', '[ff02::1]'],
  ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:a00:1]', '[::ffff:169.254.169.254]'],
  ...['[::127.0.0.1]', '[::7f00:1]', '[::ffff:0:127.0.0.1]', '[64:ff9b::127.0.0.1]', '[64:ff9b::a00:1]'],
  ...['[64:ff9b:1::127.0.0.1]', '[64:ff9b:1::808:808]', '[64:ff9b:1:ffff::1]', '[2002:7f00:1::]', '[2002:c0a8:101::1]'],
  ...['[2001:0:7f00:1::f7f7:f7f7]', '[2001:0:808:808::80ff:fffe]', '[2001:db8::1]', '[100::1]', '[4000::1]'],
]

/** What a resolver may hand out: always full addresses. */
const RESOLVED = [
  ...['127.0.0.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1', '::1', '::'],
  ...['fd00::1', 'fe80::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::a00:1'],
  ...['2002:7f00:1::', '2001:0:7f00:1::f7f7:f7f7', '2001:0:808:808::80ff:fffe'],
]

describe('no socket to a non-public address', () => {
  const refusal = { name: 'PermanentError', code: 'private_address', message: expect.stringMatching(/not a public/) }

  it.each(WRITTEN)('http://%s', async (host) => {
    await using fetcher = testFetcher()
    expect(await failure(fetcher.page(`http://${host}:${port}/`))).toMatchObject(refusal)
    expect(await failure(fetcher.page(`https://${host}:${port}/`))).toMatchObject(refusal)
    expect(watch.addresses).toEqual([])
  })

  it.each(WRITTEN.filter((host) => /^[ -~]+$/.test(host)))('a redirect to http://%s', async (host) => {
    await using fetcher = testFetcher({ allowPrivate: [server.host] })
    server.on('/away', fault.redirect(`http://${host}:1/`))
    const error = await failure(fetcher.page(`${server.origin}/away`, { ...apiRule, sameHost: false }))
    expect(error).toMatchObject(refusal)
    expect(watch.addresses).toEqual(['127.0.0.1'])
  })

  it.each(RESOLVED)('a name that resolves to %s', async (address) => {
    await using fetcher = testFetcher({}, { resolveHost: resolvesTo(addressed(address)) })
    const error = await failure(fetcher.page(`http://boards.example:${port}/jobs`))
    expect(error).toMatchObject(refusal)
    expect(error.message).toContain(
      `http://boards.example:${port}/jobs may not be visited: boards.example leads to ${address}`,
    )
    expect(watch.addresses).toEqual([])
  })

  it.each([
    ['before', ['127.0.0.1', '8.8.8.8']],
    ['after', ['8.8.8.8', '127.0.0.1']],
    ['between', ['8.8.8.8', '::ffff:10.0.0.1', '2606:4700::1111']],
  ])('a name that resolves to public addresses and a private one %s them', async (_where, addresses) => {
    await using fetcher = testFetcher({}, { resolveHost: resolvesTo(addressed(...addresses)) })
    expect(await failure(fetcher.page(`http://boards.example:${port}/jobs`))).toMatchObject(refusal)
    expect(watch.addresses).toEqual([])
  })

  it('a redirect to a name that resolves to a private address', async () => {
    await using fetcher = testFetcher(
      { allowPrivate: [server.host] },
      { resolveHost: resolvesTo(addressed('192.168.7.7')) },
    )
    server.on('/away', fault.redirect('http://intranet.example:8080/'))
    const error = await failure(fetcher.page(`${server.origin}/away`, { ...apiRule, sameHost: false }))
    expect(error).toMatchObject({
      ...refusal,
      message: expect.stringContaining('intranet.example leads to 192.168.7.7'),
    })
    expect(watch.addresses).toEqual(['127.0.0.1'])
  })

  it('robots.txt or tdmrep.json, asked for directly or by a redirect', async () => {
    await using inside = testFetcher({}, { resolveHost: resolvesTo(addressed('10.0.0.7')) })
    expect(await failure(inside.page('http://boards.example/jobs', siteRule))).toMatchObject(refusal)
    expect(watch.addresses).toEqual([])
    await using fetcher = testFetcher({ allowPrivate: [server.host] })
    server.on('/robots.txt', fault.redirect('http://169.254.169.254/latest/meta-data'))
    expect(await failure(fetcher.page(`${server.origin}/jobs`, siteRule))).toMatchObject(refusal)
    server.on('/robots.txt', fault.status(404))
    server.on('/.well-known/tdmrep.json', fault.redirect('http://169.254.169.254/latest/meta-data'))
    server.on('/jobs', fault.json({ jobs: [] }))
    await using another = testFetcher({ allowPrivate: [server.host] })
    // What cannot be had reserves nothing; and it was not asked for there.
    expect((await another.page(`${server.origin}/jobs`, siteRule)).kind).toBe('page')
    expect(new Set(watch.addresses)).toEqual(new Set(['127.0.0.1']))
  })

  it('an address that a rewrite names', async () => {
    const rewrite = [{ from: 'https://api.lever.co', to: `http://0x7f.1:${port}/lever` }]
    await using fetcher = testFetcher({ rewrite })
    expect(await failure(fetcher.page('https://api.lever.co/v0/postings/acme'))).toMatchObject(refusal)
    expect(watch.addresses).toEqual([])
  })

  it('rebinding: each connection is made to the very answer that was checked', async () => {
    // 2000::/16 is global unicast by its form and given to nobody: a public answer where nobody can be listening.
    const resolveHost = resolvesTo(addressed('2000::1'), addressed('127.0.0.1'))
    await using fetcher = testFetcher({}, { resolveHost })
    const first = await failure(fetcher.page(`http://rebind.example:${port}/`, { ...apiRule, deadlineMs: 400 }))
    expect(first.code).toMatch(/^(timeout|connection)$/)
    expect(resolveHost.calls).toBe(1)
    expect(watch.addresses).toEqual(['2000::1'])
    // The next connection asks again and is refused by what it is told then.
    expect(await failure(fetcher.page(`http://rebind.example:${port}/`))).toMatchObject(refusal)
    expect(resolveHost.calls).toBe(2)
    expect(watch.addresses).toEqual(['2000::1'])
  })

  it('an exception is one host and one port, by the name in the URL', async () => {
    await using fetcher = testFetcher({ allowPrivate: [`127.0.0.1:${port}`] })
    expect((await fetcher.page(`http://127.0.0.1:${port}/`)).kind).toBe('page')
    expect((await fetcher.page(`http://0x7f.1:${port}/`)).kind).toBe('page')
    // The hook sees what is really connected to: without this line an empty list would prove nothing.
    expect(new Set(watch.addresses)).toEqual(new Set(['127.0.0.1']))
    for (const other of [`localhost:${port}`, `127.0.0.2:${port}`, `127.0.0.1:${Number(port) - 1}`, '127.0.0.1']) {
      expect(await failure(fetcher.page(`http://${other}/`))).toMatchObject(refusal)
    }
    await using named = testFetcher({ allowPrivate: [`localhost:${port}`] })
    expect((await named.page(`http://localhost:${port}/`)).kind).toBe('page')
    expect(new Set(watch.addresses)).toEqual(new Set(['127.0.0.1']))
  })
})
