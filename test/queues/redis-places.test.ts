import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openRedisTurns } from '../../src/fetch/redis-turns.ts'
import { openQueueBackend } from '../../src/queues/backend.ts'
import { RunJob } from '../../src/queues/jobs.ts'
import { openQueues } from '../../src/queues/queues.ts'
import { openRedis } from '../../src/queues/redis-client.ts'
import { readRedisFacts } from '../../src/queues/redis-facts.ts'
import { until } from './backends.ts'
import { CAN_MAKE_CERTIFICATES, CAN_START_REDIS, cli, openServers } from './redis-places.ts'

if (!CAN_START_REDIS) console.info('Redis with TLS, Sentinel and Cluster is left out: no redis-server was found')

/** Uses a Redis for all that we use one for; answers the keys that it then holds. */
function openUse(env: Record<string, string>) {
  const { redis } = readConfig(env)
  if (redis === null) throw new Error('No Redis')
  const backend = openQueueBackend({ redis, databaseUrl: '', prefix: 'rolecall', telemetry: null })
  const queues = openQueues(backend)
  const turns = openRedisTurns((patience) => openRedis(redis, patience))
  const taken: string[] = []
  const worker = backend.openWorker('fetch', async (job) => void taken.push(RunJob.parse(job.data).runId), {
    concurrency: 4,
  })
  worker.on('error', () => {})
  const turn = () => ({ lane: randomUUID(), holder: randomUUID(), spacingMs: 1_000, maxWaitMs: 0, holdMs: 5_000 })
  return {
    taken,
    facts: () => readRedisFacts(redis, () => new Date()),
    work: async (...ids: string[]) => {
      await queues.addFetches(ids.map((id) => ({ id, attempt: 0 })))
      return until(() => ids.every((id) => taken.includes(id)), 15_000)
    },
    takeTurn: () => turns.take(turn()),
    add: (id: string) => queues.addFetches([{ id, attempt: 0 }]),
    counts: () => queues.counts(),
    startBeat: () => queues.startBeat(),
    close: async () => {
      // A worker waits for its Redis; a process that stops does not wait for the worker, and nor do we.
      await Promise.race([worker.close(), sleep(2_000)])
      await queues.close()
      turns.close()
      await backend.close()
    },
  }
}

describe.skipIf(!CAN_START_REDIS)('Redis', () => {
  it.skipIf(!CAN_MAKE_CERTIFICATES)('behind TLS, of an authority of our own', { timeout: 40_000 }, async () => {
    await using servers = await openServers()
    const { port, ca } = await servers.startTls()
    const file = join(servers.dir, 'ca.pem')
    writeFileSync(file, ca)
    const url = `rediss://:a%20secret@127.0.0.1:${port}/1`
    const use = openUse({ REDIS_URL: url, REDIS_CA_FILE: file })
    expect(await use.work('one', 'two')).toBe(true)
    expect((await use.takeTurn()).granted).toBe(true)
    expect(await use.facts()).toMatchObject({ role: 'master', policy: 'noeviction' })
    await use.close()
    // Whose certificate nobody vouches for is not talked to.
    await expect(readRedisFacts({ url }, () => new Date())).rejects.toThrow(/self-signed certificate/)
  })

  it('in one node of a cluster: bulk jobs, turns, the beat and the facts', { timeout: 40_000 }, async () => {
    await using servers = await openServers()
    const port = await servers.startClusterNode()
    const use = openUse({ REDIS_URL: `redis://127.0.0.1:${port}`, REDIS_CLUSTER_NODES: `127.0.0.1:${port}` })
    const ids = Array.from({ length: 30 }, (_, n) => `run-${n}`)
    expect(await use.work(...ids)).toBe(true)
    expect((await use.takeTurn()).granted).toBe(true)
    await use.startBeat()
    expect((await use.counts()).beat.delayed).toBe(1)
    expect(await use.facts()).toMatchObject({ role: 'master', policy: 'noeviction' })
    const keys = (await cli(port, 'keys', '*')).trim().split('\n')
    expect(keys.filter((key) => !/^\{rolecall\}:|^rolecall:(turn|hold):\{/.test(key))).toEqual([])
    await servers.kill(port)
    // Nobody waits for a queue that is gone: the run stands in Postgres.
    const began = performance.now()
    await expect(use.add('late')).rejects.toThrow()
    await expect(use.takeTurn()).rejects.toMatchObject({ name: 'RetryLaterError' })
    expect(performance.now() - began).toBeLessThan(15_000)
    await use.close()
  })

  it('by its sentinels: where the master dies, its replica is asked', { timeout: 60_000 }, async () => {
    await using servers = await openServers()
    const master = await servers.start()
    const replica = await servers.start('--replicaof', '127.0.0.1', String(master))
    const sentinel = await servers.startSentinel('jobs', master)
    const knows = async () => (await cli(sentinel, 'sentinel', 'replicas', 'jobs')).includes(String(replica))
    expect(await until(knows, 20_000)).toBe(true)
    const use = openUse({
      REDIS_URL: 'redis://ignored.invalid:1',
      REDIS_SENTINELS: `127.0.0.1:${sentinel}`,
      REDIS_SENTINEL_MASTER: 'jobs',
    })
    expect(await use.work('before')).toBe(true)
    expect((await use.takeTurn()).granted).toBe(true)
    expect((await use.facts()).role).toBe('master')
    await servers.kill(master)
    // A producer hears of it at once, and is heard again once the replica was promoted.
    const added = () =>
      use.add('after').then(
        () => true,
        () => false,
      )
    expect(await until(added, 30_000)).toBe(true)
    expect(await until(() => use.taken.includes('after'), 20_000)).toBe(true)
    expect((await cli(replica, 'role')).split('\n')[0]).toBe('master')
    await use.close()
  })
})

describe('REDIS_*', () => {
  const S = { REDIS_SENTINELS: '10.0.0.1:26379,10.0.0.2:26379' }
  const C = { REDIS_CLUSTER_NODES: '10.0.0.1:6379' }

  it('a URL alone is one server', () => {
    const [url, none] = ['redis://h:1/2', null]
    expect(readConfig({ REDIS_URL: url }).redis).toEqual({ url, ca: none, sentinels: none, cluster: none })
    expect(readConfig({}).redis).toBeNull()
  })

  it.each<[Record<string, string>, string]>([
    [S, 'REDIS_SENTINELS: set REDIS_URL as well'],
    [C, 'REDIS_CLUSTER_NODES: set REDIS_URL as well'],
    [{ REDIS_URL: 'redis://h', ...S, ...C }, 'REDIS_CLUSTER_NODES: REDIS_SENTINELS is set as well'],
    [{ REDIS_URL: 'redis://h/3', ...C }, 'REDIS_URL: a cluster has no database but 0; leave /3 out'],
    [{ REDIS_URL: 'redis://h', REDIS_SENTINELS: '10.0.0.1' }, 'REDIS_SENTINELS: must be host:port'],
    [{ REDIS_URL: 'redis://h', REDIS_CA_FILE: '/nonexistent' }, 'REDIS_CA_FILE: REDIS_URL must start with rediss://'],
    [{ REDIS_URL: 'rediss://h', REDIS_CA_FILE: '/nonexistent' }, 'REDIS_CA_FILE: ENOENT'],
    [{ REDIS_URL: 'rediss://h', REDIS_CA_FILE: '/dev/null' }, 'REDIS_CA_FILE: /dev/null holds no certificate'],
    [{ REDIS_URL: 'http://h' }, 'REDIS_URL: must be a URL that starts with redis:// or rediss://'],
  ])('%o is refused, with what to do', (env, why) => expect(() => readConfig(env)).toThrow(why))
})
