import { readFileSync } from 'node:fs'

interface Values {
  REDIS_URL?: string | undefined
  REDIS_CA_FILE?: string | undefined
  REDIS_SENTINELS: string[]
  REDIS_SENTINEL_MASTER: string
  REDIS_SENTINEL_PASSWORD?: string | undefined
  REDIS_CLUSTER_NODES: string[]
}

/** A Redis, and what stands between us and its servers. */
export interface RedisConfig {
  /** User, password, database and TLS of the servers; its address too, but where sentinels know it. */
  url: string
  /** PEM; null: the authorities that Node knows. */
  ca: string | null
  /** Addresses as `host:port`. */
  sentinels: { addresses: string[]; master: string; password: string | null } | null
  /** Nodes as `host:port`, beside the one of the URL. */
  cluster: string[] | null
}

/** Null: the queues live in Postgres. What does not fit together goes into `problems`. */
export function redisOf(v: Values, problems: string[]): RedisConfig | null {
  const url = v.REDIS_URL
  const [sentinels, nodes] = [v.REDIS_SENTINELS, v.REDIS_CLUSTER_NODES]
  if (url === undefined) {
    const needing = {
      REDIS_SENTINELS: sentinels.length > 0,
      REDIS_CLUSTER_NODES: nodes.length > 0,
      REDIS_CA_FILE: v.REDIS_CA_FILE,
    }
    for (const [name, isSet] of Object.entries(needing)) {
      if (isSet) problems.push(`${name}: set REDIS_URL as well, which says user, password and redis:// or rediss://`)
    }
    return null
  }
  const { protocol, pathname } = new URL(url)
  if (sentinels.length > 0 && nodes.length > 0) {
    problems.push(
      'REDIS_CLUSTER_NODES: REDIS_SENTINELS is set as well; a Redis has sentinels or is a cluster, not both',
    )
  }
  if (nodes.length > 0 && !['', '/', '/0'].includes(pathname)) {
    problems.push(`REDIS_URL: a cluster has no database but 0; leave ${pathname} out`)
  }
  if (v.REDIS_CA_FILE !== undefined && protocol !== 'rediss:') {
    problems.push('REDIS_CA_FILE: REDIS_URL must start with rediss:// for it')
  }
  return {
    url,
    ca: v.REDIS_CA_FILE === undefined ? null : readCa(v.REDIS_CA_FILE, problems),
    sentinels:
      sentinels.length === 0
        ? null
        : { addresses: sentinels, master: v.REDIS_SENTINEL_MASTER, password: v.REDIS_SENTINEL_PASSWORD ?? null },
    cluster: nodes.length === 0 ? null : nodes,
  }
}

function readCa(path: string, problems: string[]): string {
  try {
    const pem = readFileSync(path, 'utf8')
    if (!pem.includes('-----BEGIN CERTIFICATE-----'))
      problems.push(`REDIS_CA_FILE: ${path} holds no certificate in PEM`)
    return pem
  } catch (error) {
    problems.push(`REDIS_CA_FILE: ${(error as Error).message}`)
    return ''
  }
}
