import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namesContact, projectPage, userAgent } from '../src/config/user-agent.ts'
import { readConfig } from '../src/config.ts'

const PROJECT = 'https://codeberg.org/mill/rolecall'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rolecall-'))
  mkdirSync(join(root, '.git'))
})
afterAll(() => rmSync(root, { recursive: true }))

function clone(origin: string | null, homepage?: string): string | null {
  const remote =
    origin === null ? '' : `[remote "origin"]\n\turl = ${origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`
  writeFileSync(join(root, '.git/config'), `[core]\n\tbare = false\n${remote}[branch "main"]\n\tremote = origin\n`)
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'rolecall', homepage }, null, 2))
  return projectPage(root)
}

describe('the name that Rolecall gives itself', () => {
  const PRIVATELY = 'run privately; robots.txt token Rolecall'
  it.each([
    ['https://jobs.example.org', 'ann@mill.example', PROJECT, '+https://jobs.example.org/about'],
    ['https://jöbs.example', null, null, '+https://xn--jbs-sna.example/about'],
    [null, 'ann@mill.example', PROJECT, '+mailto:ann@mill.example'],
    [null, 'ann+(jobs)%;@münchen.example', PROJECT, '+mailto:ann%2B%28jobs%29%25%3B@xn--mnchen-3ya.example'],
    [null, 'https://mill.example/contact(us)', null, '+https://mill.example/contact%28us%29'],
    [null, null, PROJECT, `+${PROJECT}`],
    // None of these is a page that the owner of a visited site could open.
    ['http://localhost:3000', null, PROJECT, `+${PROJECT}`],
    ['http://192.168.1.4:3000', null, PROJECT, `+${PROJECT}`],
    ['http://[::1]:3000', 'ann@mill.example', PROJECT, '+mailto:ann@mill.example'],
    ['http://jobs.internal', 'http://wiki.internal/jobs', null, PRIVATELY],
    [null, null, null, PRIVATELY],
  ])('at %s, of %s, from %s, says %s', (publicUrl, contact, project, words) => {
    const said = userAgent({ publicUrl, contact, project })
    expect(said).toBe(`Rolecall/0.1 (job-board aggregator; ${words})`)
    expect(namesContact(said)).toBe(words !== PRIVATELY)
  })

  it('carries what CONTACT says', () => {
    expect(readConfig({ CONTACT: 'ann@mill.example' }).fetch.userAgent).toContain('; +mailto:ann@mill.example)')
  })

  it('is the one that was set', () => {
    const set = { FETCH_USER_AGENT: 'Millbot/1 (+https://mill.example)', PUBLIC_URL: 'https://jobs.example.org' }
    expect(readConfig(set).fetch.userAgent).toBe(set.FETCH_USER_AGENT)
    expect(readConfig({ PUBLIC_URL: 'https://jobs.example.org/' }).fetch.userAgent).toContain(
      '+https://jobs.example.org/about)',
    )
    expect(() => readConfig({ FETCH_USER_AGENT: 'Mill\nHost: evil' })).toThrow('FETCH_USER_AGENT')
  })
})

describe('the page of the project', () => {
  it.each([
    ['https://github.com/mill/rolecall.git', 'https://github.com/mill/rolecall'],
    ['https://ann:secret@github.com/mill/rolecall', 'https://github.com/mill/rolecall'],
    ['git@gitlab.com:mill/tools/rolecall.git', 'https://gitlab.com/mill/tools/rolecall'],
    ['ssh://git@codeberg.org/mill/rolecall.git', PROJECT],
    ['https://git.corp.example/mill/rolecall.git', null],
    ['https://github.com.evil.example/mill/rolecall', null],
    ['/srv/git/rolecall.git', null],
    [null, null],
  ])('of a clone of %s is %s', (origin, page) => {
    expect(clone(origin)).toBe(page)
  })

  it('is the homepage where it has one', () => {
    expect(clone('https://github.com/mill/fork.git', 'https://rolecall.example')).toBe('https://rolecall.example')
    expect(clone('https://github.com/mill/fork.git', 'http://localhost')).toBe('https://github.com/mill/fork')
  })

  it('is none where there is no clone', () => {
    expect(projectPage(join(root, 'nowhere'))).toBeNull()
  })
})

describe('addresses and networks', () => {
  it.each(['10.0.0.0/99', '300.1.1.1', '1.2.3', 'fe80::/129', '10.0.0.0/', 'proxy'])('%s is none', (value) => {
    for (const name of ['TRUSTED_PROXIES', 'METRICS_ALLOW'])
      expect(() => readConfig({ [name]: `10.0.0.1,${value}` })).toThrow(new RegExp(name))
  })

  it('are taken in both families, alone and as networks', () => {
    const value = '10.0.0.1,10.0.0.0/8,::1,fd00::/8,::ffff:10.0.0.1'
    expect(readConfig({ TRUSTED_PROXIES: value }).trustedProxies).toEqual(value.split(','))
  })
})

describe('the address for the public', () => {
  it.each(['https://me:secret@jobs.example.com', 'https://jobs.example.com/?a=b', 'https://jobs.example.com/#top'])(
    '%s is more than an address',
    (value) => {
      expect(() => readConfig({ PUBLIC_URL: value })).toThrow('PUBLIC_URL: must be the address alone')
    },
  )

  it('may have a path', () => {
    expect(readConfig({ PUBLIC_URL: 'https://example.com/jobs/' }).publicUrl).toBe('https://example.com/jobs')
  })
})

describe('hosts and ports', () => {
  it.each(['127.0.0.1:99999', '[::1]:65536'])('%s is none', (value) => {
    expect(() => readConfig({ FETCH_ALLOW_PRIVATE: value })).toThrow('must have a port from 0 to 65535')
  })
})

describe('numbers', () => {
  it.each([
    ['PORT', 'abc', '"abc" is not a port; give a whole number from 0 to 65535'],
    ['PORT', '70000', '"70000" is not a port; give a whole number from 0 to 65535'],
    ['PORT', '-1', '"-1" is not a port; give a whole number from 0 to 65535'],
    ['PORT', '0x50', '"0x50" is not a port; give a whole number from 0 to 65535'],
    ['PORT', '9'.repeat(500), `"${'9'.repeat(40)}…" is not a port; give a whole number from 0 to 65535`],
    ['RATE_LIMIT', '1e3', '"1e3" is not a number of requests; give a whole number from 0 to 1000000000'],
    ['FETCH_SPACING_MS', '2s', '"2s" is not a time in milliseconds; give a whole number from 0 to 3600000'],
    ['FETCH_CONCURRENCY', '1.5', '"1.5" is not a number of visits; give a whole number from 1 to 256'],
    ['INGEST_CONCURRENCY', '0', '"0" is not a number of visits; give a whole number from 1 to 64'],
    ['RETENTION_DISK_GB', '0', '"0" is not a size in GB; give a number from 0.001 to 1000000'],
    ['RETENTION_DISK_GB', 'ten', '"ten" is not a size in GB; give a number from 0.001 to 1000000'],
    ['RETENTION_RUN_DAYS', 'never', '"never" is not a number of days; give a whole number from 1 to 36500'],
    ['LOG_LEVEL', 'loud', '"loud" is not one of trace, debug, info, warn, error, fatal, silent'],
  ])('%s=%s is told in plain words', (name, value, words) => {
    expect(() => readConfig({ [name]: value })).toThrow(`The environment has 1 wrong value(s):\n  ${name}: ${words}`)
  })

  it('are taken from the least to the most, and what is empty is not set', () => {
    expect(readConfig({ PORT: '0' }).port).toBe(0)
    expect(readConfig({ PORT: ' 65535 ' }).port).toBe(65535)
    expect(readConfig({ PORT: '' }).port).toBe(3000)
  })
})
