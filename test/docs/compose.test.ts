import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const ROOT = new URL('../../', import.meta.url).pathname
const LINTER = `${ROOT}node_modules/.bin/dclint`
const text = readFileSync(`${ROOT}compose.yaml`, 'utf8')

/** What every container must have: no way to write, to gain rights or to run as root, and an end to its logs. */
const hardened = z.object({
  read_only: z.literal(true),
  init: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  cap_add: z.tuple([z.literal('NET_BIND_SERVICE')]).optional(),
  profiles: z.array(z.string()).optional(),
  user: z.enum(['node', 'postgres', 'redis', 'root']),
  restart: z.enum(['unless-stopped', 'on-failure:5']),
  logging: z.object({ options: z.object({ 'max-size': z.string(), 'max-file': z.string() }) }),
  stop_grace_period: z.string(),
  networks: z.union([
    z.array(z.enum(['internal', 'outside', 'front'])).min(1),
    z.strictObject({ front: z.object({ ipv4_address: z.string() }) }),
  ]),
  volumes: z.array(z.string().regex(/^([a-z]+|\.\/deploy\/Caddyfile):\/[A-Za-z/]+(:ro)?$/)),
  healthcheck: z.union([
    z.strictObject({ disable: z.literal(true) }),
    z.object({ test: z.array(z.string()).min(2), interval: z.string(), timeout: z.string(), retries: z.number() }),
  ]),
  depends_on: z
    .record(z.string(), z.object({ condition: z.enum(['service_healthy', 'service_completed_successfully']) }))
    .optional(),
  image: z.string().optional(),
  build: z.literal('.').optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).optional(),
})

const services = z.record(z.string(), hardened).parse(parse(text, { merge: true }).services)
const service = (name: string) => hardened.parse(services[name])
const healthy = { condition: 'service_healthy' }
const migrated = { condition: 'service_completed_successfully' }

describe('compose.yaml', () => {
  it('has six services, and a proxy for those who ask for one', () => {
    const always = Object.keys(services).filter((name) => service(name).profiles === undefined)
    expect(always.toSorted()).toEqual(['api', 'migrate', 'postgres', 'redis', 'scheduler', 'worker'])
    expect(Object.keys(services).filter((name) => !always.includes(name))).toEqual(['proxy'])
  })

  it('gives the proxy alone root and a right, and an address that TRUSTED_PROXIES can name', () => {
    const { networks, ...proxy } = service('proxy')
    expect(proxy).toMatchObject({ profiles: ['proxy'], user: 'root', cap_add: ['NET_BIND_SERVICE'], read_only: true })
    expect(proxy.image).toMatch(/^caddy:2\.\d+\.\d+-alpine$/)
    expect(proxy.volumes).toContain('./deploy/Caddyfile:/etc/caddy/Caddyfile:ro')
    const others = Object.keys(services).filter((name) => name !== 'proxy')
    for (const name of others) expect(service(name)).toMatchObject({ user: expect.not.stringMatching('root') })
    for (const name of others) expect(service(name).cap_add).toBeUndefined()
    const { ipv4_address: address } = (networks as { front: { ipv4_address: string } }).front
    expect(readFileSync(`${ROOT}.env.example`, 'utf8')).toContain(`TRUSTED_PROXIES=${address}`)
    expect(service('api').networks).toEqual(['internal', 'outside', 'front'])
  })

  it.each(['postgres', 'redis'])('pins %s to a patch version, reachable from inside alone', (name) => {
    expect(service(name).image).toMatch(
      name === 'postgres' ? /^postgres:18\.\d+-[a-z]+$/ : /^redis:7\.\d+\.\d+-[a-z]+$/,
    )
    expect(service(name)).toMatchObject({ networks: ['internal'], healthcheck: { test: expect.any(Array) } })
    expect(service(name).ports).toBeUndefined()
    expect(parse(text).networks.internal).toEqual({ internal: true })
  })

  it('keeps the queue on disk and throws no key away', () => {
    const command = service('redis').command?.join(' ')
    for (const option of ['--appendonly yes', '--maxmemory-policy noeviction', '--requirepass'])
      expect(command).toContain(option)
  })

  it('starts what needs the schema after the migration', () => {
    for (const name of ['api', 'worker', 'scheduler']) {
      expect(service(name).depends_on).toEqual({ migrate: migrated, postgres: healthy, redis: healthy })
    }
    expect(service('migrate').depends_on).toEqual({ postgres: healthy })
  })

  it('runs the verbs of the CLI from one image', () => {
    const commands = Object.fromEntries(
      Object.entries(services).flatMap(([name, { build, command }]) => (build ? [[name, command]] : [])),
    )
    expect(commands).toEqual({
      migrate: ['migrate'],
      api: ['api'],
      worker: ['worker', 'all'],
      scheduler: ['scheduler'],
    })
  })

  it('publishes the API on the loopback address alone, and the proxy to all', () => {
    expect(service('proxy').ports).toEqual(['0.0.0.0:80:80', '0.0.0.0:443:443', '0.0.0.0:443:443/udp'])
    const published = Object.entries(services).flatMap(([name, { ports }]) => (name === 'proxy' ? [] : (ports ?? [])))
    expect(published).toEqual([expect.stringMatching(/^127\.0\.0\.1:\$\{PORT:-3000\}:3000$/)])
  })

  it('has no default password: each comes from a variable without which nothing starts', () => {
    const uses = [...text.matchAll(/\$\{(\w*PASSWORD)([^}]*)\}/g)]
    expect(new Set(uses.map(([, name]) => name))).toEqual(new Set(['POSTGRES_PASSWORD', 'REDIS_PASSWORD']))
    for (const [, , rest] of uses) expect(rest).toBe(':?set it in .env')
    const literal = [...text.matchAll(/^\s+\w*PASSWORD: *(.*)$/gm)].filter(([, value]) => !/^\$\{/.test(value ?? ''))
    expect(literal).toEqual([])
  })

  it('puts no name on a volume or network that it does not declare', () => {
    const declared = Object.keys(parse(text).volumes)
    const used = Object.values(services).flatMap(({ volumes }) => volumes.map((volume) => volume.split(':')[0] ?? ''))
    expect([...new Set(used)].filter((name) => !name.startsWith('./')).toSorted()).toEqual(declared.toSorted())
  })

  // The order of keys and services is the reader's: what comes first is said first.
  it.skipIf(!existsSync(LINTER))('passes the schema of Compose and its linter', () => {
    const order = ['services-alphabetical-order', 'service-keys-order', 'top-level-properties-order']
    const args = ['compose.yaml', '--max-warnings', '0', '--disable-rule', ...order]
    const { status, stdout } = spawnSync(process.execPath, [LINTER, ...args], { cwd: ROOT, encoding: 'utf8' })
    expect(stdout.trim()).toBe('')
    expect(status).toBe(0)
  })
})
