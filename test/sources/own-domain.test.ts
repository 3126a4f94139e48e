import { describe, expect, it } from 'vitest'
import { boardOnDomain, domainField, subdomainOf } from '../../src/sources/own-domain.ts'

describe('domainField', () => {
  it.each(['acme.example', 'careers.acme-2.co.uk', 'xn--bcher-kva.example', 'a.b.c.d.example', 'jobs.xn--p1ai'])(
    'takes %s',
    (host) => {
      expect(domainField.parse(host)).toBe(host)
    },
  )

  it.each([
    'localhost',
    '127.0.0.1',
    '[::1]',
    '2130706433',
    'acme.example:443',
    'acme.example.',
    'Acme.example',
    'user@acme.example',
    'acme.example/x',
    'acme..example',
    '-acme.example',
    'acme-.example',
    'acme.example\n',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
    '',
  ])('refuses %j', (host) => {
    expect(domainField.safeParse(host).success).toBe(false)
  })
})

describe('subdomainOf', () => {
  it.each([
    ['https://acme.ats.example/jobs', 'acme'],
    ['https://www.ats.example/', null],
    ['https://ats.example/', null],
    ['https://a.b.ats.example/', null],
    ['https://acmeats.example/', null],
    ['https://acme.ats.example.evil.example/', null],
    ['https://acme_x.ats.example/', null],
  ])('%s is the tenant %s', (href, name) => {
    expect(subdomainOf(new URL(href), 'ats.example', new Set(['www']))).toBe(name)
  })
})

describe('boardOnDomain', () => {
  it('names the board after the domain, and takes no bare address', () => {
    const board = { slug: 'jobs.acme.example', config: { host: 'jobs.acme.example' } }
    expect(boardOnDomain(new URL('https://Jobs.acme.example:8443/x'))).toEqual(board)
    expect(boardOnDomain(new URL('http://127.0.0.1/x'))).toBeNull()
    expect(boardOnDomain(new URL('http://localhost/x'))).toBeNull()
  })
})
