import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { openRedisCounts, type SharedCounts } from '../../src/api/redis-counts.ts'
import { MOST_CLIENTS, openRequestCounts } from '../../src/api/request-counts.ts'
import { openLog } from '../../src/logger.ts'
import { openRedisServer } from '../fetch/redis-server.ts'
import { until } from '../queues/backends.ts'
import { CAN_START_REDIS } from '../queues/redis-places.ts'

const log = openLog('silent')
/** More than a batch and its answer take. */
const TOLD_MS = 200

async function times(number: number, count: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < number; i++) await count()
}

describe('counts in process', () => {
  it('are of each client alone, and begin anew with the window', async () => {
    const counts = openRequestCounts(null, { log, windowSeconds: 1 })
    expect(await counts.count('a')).toEqual({ requests: 1, resetMs: 1_000 })
    await times(4, () => counts.count('a'))
    expect(await counts.count('b')).toMatchObject({ requests: 1 })
    await sleep(500)
    const sixth = await counts.count('a')
    expect(sixth.requests).toBe(6)
    expect(sixth.resetMs).toBeGreaterThan(300)
    expect(sixth.resetMs).toBeLessThanOrEqual(500)
    await sleep(600)
    expect(await counts.count('a')).toMatchObject({ requests: 1 })
  })

  it('of 200,000 clients within a window take little memory, and those that came last are known', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const counts = openRequestCounts(null, { log })
    collect()
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < 200_000; i++) await counts.count(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`)
    collect()
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(MOST_CLIENTS * 1_000)
    expect(await counts.count(`10.3.${(199_999 >> 8) & 255}.${199_999 & 255}`)).toMatchObject({ requests: 2 })
    expect(await counts.count('10.0.0.1')).toMatchObject({ requests: 1 })
  })

  it('go on when whoever should share them never answers', async () => {
    let asked = 0
    const silent: SharedCounts = {
      add: () => {
        asked++
        return new Promise(() => {})
      },
      close: () => {},
    }
    const counts = openRequestCounts(silent, { log })
    await times(50, () => counts.count('a'))
    await sleep(TOLD_MS)
    expect(await counts.count('a')).toMatchObject({ requests: 51 })
    // No second batch while the first is on its way.
    await sleep(TOLD_MS)
    expect(asked).toBe(1)
  })

  it('are not forgiven because shared ones were lost, nor raised by a window that is all but over', async () => {
    let answer = { requests: 2, resetMs: 30_000 }
    const counts = openRequestCounts({ add: async () => answer, close: () => {} }, { log })
    await times(9, () => counts.count('a'))
    await sleep(TOLD_MS)
    expect(await counts.count('a')).toMatchObject({ requests: 10 })
    answer = { requests: 500, resetMs: 20 }
    await counts.count('a')
    await sleep(TOLD_MS)
    expect(await counts.count('a')).toMatchObject({ requests: 12 })
    answer = { requests: 500, resetMs: 30_000 }
    await sleep(TOLD_MS)
    const learned = await counts.count('a')
    expect(learned.requests).toBe(501)
    expect(learned.resetMs).toBeLessThanOrEqual(30_000)
  })
})

describe.skipIf(!CAN_START_REDIS)('counts on Redis', () => {
  it('are those of all processes, within the time of a batch', async () => {
    await using redis = await openRedisServer()
    const [one, two] = [open(redis.url), open(redis.url)]
    try {
      expect(await until(async () => (await isSharing(one)) && (await isSharing(two)))).toBe(true)
      await times(5, () => one.counts.count('a'))
      await times(3, () => two.counts.count('a'))
      await sleep(TOLD_MS)
      await times(1, () => two.counts.count('a'))
      await sleep(TOLD_MS)
      const [first, second] = [await one.counts.count('a'), await two.counts.count('a')]
      // `one` heard of the others when it last told of its own: after its fifth.
      expect(first.requests).toBe(6)
      expect(second.requests).toBe(10)
      await sleep(TOLD_MS)
      await one.counts.count('a')
      await sleep(TOLD_MS)
      const last = await one.counts.count('a')
      expect(last.requests).toBe(13)
      expect(Math.abs(last.resetMs - second.resetMs)).toBeLessThan(1_500)
      expect(await one.counts.count('b')).toMatchObject({ requests: 1 })
    } finally {
      one.close()
      two.close()
    }
  })

  it('go on in each process while Redis is away, at once, and are shared again when it is back', async () => {
    await using redis = await openRedisServer()
    const [one, two] = [open(redis.url), open(redis.url)]
    try {
      expect(await until(async () => (await isSharing(one)) && (await isSharing(two)))).toBe(true)
      await times(20, () => one.counts.count('a'))
      await sleep(TOLD_MS)
      await redis.kill()
      const began = performance.now()
      await times(20, () => one.counts.count('a'))
      expect(performance.now() - began).toBeLessThan(50)
      await sleep(TOLD_MS)
      expect(await one.counts.count('a')).toMatchObject({ requests: 41 })
      await redis.start()
      expect(await until(async () => (await isSharing(one)) && (await isSharing(two)))).toBe(true)
      // The new Redis has forgotten all; this process has not.
      await times(4, () => two.counts.count('a'))
      await sleep(TOLD_MS)
      expect(await one.counts.count('a')).toMatchObject({ requests: 42 })
      await sleep(TOLD_MS)
      await two.counts.count('a')
      await sleep(TOLD_MS)
      expect((await two.counts.count('a')).requests).toBeGreaterThan(6)
    } finally {
      one.close()
      two.close()
    }
  })

  it('wait for no Redis that holds its breath', async () => {
    await using redis = await openRedisServer()
    const one = open(redis.url)
    try {
      expect(await until(() => isSharing(one))).toBe(true)
      redis.pause()
      const began = performance.now()
      await times(100, () => one.counts.count('a'))
      expect(performance.now() - began).toBeLessThan(50)
      await sleep(TOLD_MS)
      expect(await one.counts.count('a')).toMatchObject({ requests: 101 })
    } finally {
      one.close()
    }
  })
})

interface Process {
  counts: ReturnType<typeof openRequestCounts>
  shared: SharedCounts
  close(): void
}

/** What one process has of it. */
function open(url: string): Process {
  const shared = openRedisCounts({ url, ca: null, sentinels: null, cluster: null }, 60) as SharedCounts
  return { shared, counts: openRequestCounts(shared, { log }), close: () => shared.close() }
}

function isSharing({ shared }: Process): Promise<boolean> {
  return shared.add('probe', 1).then(
    () => true,
    () => false,
  )
}
