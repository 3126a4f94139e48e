import { Cluster, type Redis } from 'ioredis'
import { openRedis, type RedisPlace } from './redis-client.ts'

/** What a Redis says of itself, as far as the queues depend on it. */
export interface RedisFacts {
  version: string
  /** `maxmemory-policy`. */
  policy: string
  appendOnly: boolean
  role: string
  loading: boolean
  usedBytes: number
  /** 0: no limit. */
  maxBytes: number
  /** The last writing to disk that failed, null where all went well. */
  failedWrite: 'append-only file' | 'snapshot' | null
  /** Its clock against ours. */
  aheadMs: number
}

/** Asks one connection of its own, once; of a cluster each master, and tells the worst of them. Rejects with the server's or the network's reason where there is none. */
export async function readRedisFacts(place: RedisPlace, now: () => Date): Promise<RedisFacts> {
  const redis = openRedis(place, {
    lazyConnect: true,
    connectTimeout: 5_000,
    commandTimeout: 5_000,
    maxRetriesPerRequest: 0,
    enableReadyCheck: false,
    retryStrategy: () => null,
  })
  let reason: Error | null = null
  redis.on('error', (error) => {
    reason = error
  })
  try {
    // A connection that fails rejects with "Connection is closed"; why comes by the event.
    await redis.connect().catch((error: Error) => {
      throw reason ?? error
    })
    const nodes = redis instanceof Cluster ? redis.nodes('master') : [redis]
    const facts = await Promise.all(nodes.map((node) => factsOfNode(node, now)))
    return facts.reduce(worseOf)
  } finally {
    redis.disconnect()
  }
}

async function factsOfNode(node: Redis, now: () => Date): Promise<RedisFacts> {
  const info = parseInfo(await node.info())
  const before = now().getTime()
  const [seconds, micros] = (await node.time()) as [number | string, number | string]
  const time = Number(seconds) * 1000 + Number(micros) / 1000
  return { ...factsOf(info), aheadMs: Math.round(time - (before + now().getTime()) / 2) }
}

function worseOf(a: RedisFacts, b: RedisFacts): RedisFacts {
  return {
    version: [a.version, b.version].toSorted((x, y) => Number.parseFloat(x) - Number.parseFloat(y))[0] ?? a.version,
    policy: a.policy === 'noeviction' ? b.policy : a.policy,
    appendOnly: a.appendOnly && b.appendOnly,
    role: a.role === 'master' ? b.role : a.role,
    loading: a.loading || b.loading,
    usedBytes: a.usedBytes + b.usedBytes,
    maxBytes: a.maxBytes === 0 || b.maxBytes === 0 ? 0 : a.maxBytes + b.maxBytes,
    failedWrite: a.failedWrite ?? b.failedWrite,
    aheadMs: Math.abs(a.aheadMs) > Math.abs(b.aheadMs) ? a.aheadMs : b.aheadMs,
  }
}

function factsOf(info: Map<string, string>): Omit<RedisFacts, 'aheadMs'> {
  const failedWrite =
    info.get('aof_last_write_status') === 'err'
      ? 'append-only file'
      : info.get('rdb_last_bgsave_status') === 'err'
        ? 'snapshot'
        : null
  return {
    version: info.get('valkey_version') ?? info.get('redis_version') ?? '',
    policy: info.get('maxmemory_policy') ?? '',
    appendOnly: info.get('aof_enabled') === '1',
    role: info.get('role') ?? '',
    loading: info.get('loading') === '1',
    usedBytes: Number(info.get('used_memory') ?? 0),
    maxBytes: Number(info.get('maxmemory') ?? 0),
    failedWrite,
  }
}

/** `name:value` lines. */
function parseInfo(text: string): Map<string, string> {
  return new Map(
    text.split(/\r?\n/).flatMap((line): [string, string][] => {
      const colon = line.indexOf(':')
      return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1)]] : []
    }),
  )
}
