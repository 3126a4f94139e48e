import { Cluster, Redis } from 'ioredis'

/** Where a Redis is: its URL alone, or with what stands between us and its servers. Addresses read `host:port`. */
export interface RedisPlace {
  url: string
  ca?: string | null
  sentinels?: { addresses: string[]; master: string; password: string | null } | null
  cluster?: string[] | null
}

/** How a client bears with a Redis that is away. */
export interface RedisPatience {
  /** Whether it connects when first used, or at once. */
  lazyConnect: boolean
  /** Null: for ever, which is what BullMQ's workers ask for. */
  maxRetriesPerRequest: number | null
  connectTimeout?: number
  commandTimeout?: number
  enableReadyCheck?: boolean
  /** Milliseconds until the next try; null: none. */
  retryStrategy?(attempt: number): number | null
}

export type RedisClient = Redis | Cluster

/** How long the nodes of a cluster are waited for. */
const CLUSTER_RETRY_MS = 2_000

/** A client as ioredis makes it for one server, for the one that sentinels name, or for a cluster. */
export function openRedis(place: RedisPlace, options: RedisPatience): RedisClient {
  const { url, ca, sentinels, cluster } = place
  // A URL alone may say more to ioredis than we read of it.
  if (!ca && !sentinels && !cluster) return new Redis(url, options)
  const server = serverOf(url, ca ?? null)
  if (cluster) return openCluster(server, cluster, options)
  if (!sentinels) return new Redis({ ...server, ...options })
  const { host: _host, port: _port, ...login } = server
  const { addresses, master, password } = sentinels
  return new Redis({
    ...login,
    ...options,
    sentinels: addresses.map(addressOf),
    name: master,
    ...(password !== null && { sentinelPassword: password }),
    ...(login.tls && { sentinelTLS: login.tls, enableTLSForSentinelMode: true }),
    ...(options.retryStrategy && { sentinelRetryStrategy: options.retryStrategy }),
  })
}

function openCluster(server: ReturnType<typeof serverOf>, nodes: string[], options: RedisPatience): Cluster {
  const { lazyConnect, retryStrategy, ...each } = options
  const { host, port, ...login } = server
  const client = new Cluster([{ host, port }, ...nodes.map(addressOf)], {
    lazyConnect,
    redisOptions: { ...login, ...each },
    clusterRetryStrategy: retryStrategy ?? ((attempt) => Math.min(100 * attempt, CLUSTER_RETRY_MS)),
    // Certificates name hosts: they must not be looked up before TLS has seen them.
    ...(login.tls && {
      dnsLookup: (address: string, done: (error: null, address: string) => void) => done(null, address),
    }),
  })
  // A cluster that was lost would hold commands until it is back, however little patience was asked for.
  client.on('ready', () => {
    client.options.enableOfflineQueue = each.maxRetriesPerRequest === null
  })
  return client
}

/** User, password, database and TLS of a URL, as ioredis wants them. */
function serverOf(url: string, ca: string | null) {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || 6379),
    db: Number(pathname.slice(1) || 0),
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' && { tls: ca === null ? {} : { ca } }),
  }
}

function addressOf(text: string): { host: string; port: number } {
  const colon = text.lastIndexOf(':')
  return { host: text.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(text.slice(colon + 1)) }
}
