import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { decimalNumber, oneOf, wholeNumber } from './config/plain-values.ts'
import { type RedisConfig, redisOf } from './config/redis.ts'
import { type TracingConfig, tracingOf } from './config/tracing.ts'
import { projectPage, userAgent } from './config/user-agent.ts'
import { UsageError } from './errors.ts'

/** The clone's root: relative paths in the environment count from here, whatever the working directory. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

const commaList = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
const optionalUrl = (...protocols: string[]) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
      message: `must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    })
    .optional()
/** It goes into feeds, links and the name that sites are visited by. */
const publicUrl = optionalUrl('http:', 'https:').refine(
  (value) => value === undefined || /^[^?#@]*$/.test(value),
  'must be the address alone, without a user name, a password, a query or a fragment',
)
const hostPort = z
  .string()
  .regex(/^(\[[0-9a-fA-F:.]+\]|[^:[\]\s]+):\d{1,5}$/, 'must be host:port')
  .refine((value) => Number(value.slice(value.lastIndexOf(':') + 1)) <= 65_535, 'must have a port from 0 to 65535')
const network = z.union(
  [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()],
  'must be an address or a network such as 10.0.0.0/8',
)

// They go into headers and URLs as they stand.
const credential = z
  .string()
  .regex(/^[\x21-\x7e]{4,512}$/, 'must be 4 to 512 printable ASCII characters without spaces')
  .optional()

const otlpProtocol = z
  .enum(['http/json', 'http/protobuf'], {
    message: 'must be http/json: name the HTTP port of the collector, 4318 by default',
  })
  .optional()

const rewriteRule = z.string().transform((rule, context) => {
  const [from, to, ...rest] = rule.split('=>')
  const valid = from && to && rest.length === 0 && URL.canParse(from) && URL.canParse(to)
  if (!valid || new URL(from).origin !== from.replace(/\/$/, '')) {
    context.addIssue({ code: 'custom', message: `"${rule}" must read https://origin=>http://host:port/path` })
    return z.NEVER
  }
  return { from: new URL(from).origin, to: to.replace(/\/$/, '') }
})

/** Every variable that Rolecall reads, with its default. `.env.example` is held against this list by a test. */
export const ENVIRONMENT = z.object({
  PORT: wholeNumber(0, 65535, 'a port').default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: optionalUrl('postgres:', 'postgresql:'),
  DATABASE_READ_URL: optionalUrl('postgres:', 'postgresql:'),
  REDIS_URL: optionalUrl('redis:', 'rediss:'),
  REDIS_CA_FILE: z.string().optional(),
  REDIS_SENTINELS: commaList.pipe(z.array(hostPort)),
  REDIS_SENTINEL_MASTER: z.string().min(1).default('mymaster'),
  REDIS_SENTINEL_PASSWORD: credential,
  REDIS_CLUSTER_NODES: commaList.pipe(z.array(hostPort)),
  LOG_LEVEL: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent').optional(),
  PUBLIC_URL: publicUrl,
  CONTACT: z
    .string()
    .regex(
      /^(?:https?:\/\/[^\s<>"]{1,300}|[^\s@<>"?]{1,64}@[^\s@<>"?.]{1,63}(?:\.[^\s@<>"?.]{1,63}){1,8})$/,
      'must be an e-mail address or the address of a page',
    )
    .optional(),
  TRUSTED_PROXIES: commaList.pipe(z.array(network)),
  METRICS_ALLOW: commaList.pipe(z.array(network)),
  RATE_LIMIT: wholeNumber(0, 1_000_000_000, 'a number of requests').default(6_000),
  BOARDS_FILE: z.string().min(1).default('boards.yaml'),
  FETCH_USER_AGENT: z
    .string()
    .regex(/^[\x20-\x7e]{1,300}$/, 'must be one line of printable ASCII')
    .optional(),
  FETCH_SPACING_MS: wholeNumber(0, 3_600_000, 'a time in milliseconds').optional(),
  FETCH_CONCURRENCY: wholeNumber(1, 256, 'a number of visits').default(16),
  INGEST_CONCURRENCY: wholeNumber(1, 64, 'a number of visits').default(4),
  FETCH_ALLOW_PRIVATE: commaList.pipe(z.array(hostPort)),
  FETCH_REWRITE: commaList.pipe(z.array(rewriteRule)),
  ADZUNA_APP_ID: credential,
  ADZUNA_APP_KEY: credential,
  USAJOBS_API_KEY: credential,
  USAJOBS_EMAIL: credential,
  REED_API_KEY: credential,
  OTEL_EXPORTER_OTLP_ENDPOINT: optionalUrl('http:', 'https:'),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: optionalUrl('http:', 'https:'),
  OTEL_EXPORTER_OTLP_PROTOCOL: otlpProtocol,
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: otlpProtocol,
  OTEL_TRACES_EXPORTER: oneOf('otlp', 'none').optional(),
  OTEL_SERVICE_NAME: z.string().optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
  RETENTION_RUN_DAYS: wholeNumber(1, 36500, 'a number of days').default(90),
  RETENTION_HISTORY_DAYS: wholeNumber(1, 36500, 'a number of days').default(365),
  RETENTION_DISK_GB: decimalNumber(0.001, 1_000_000, 'a size in GB').optional(),
})

/** What sources that ask for a key get it from; see `credentials` in their manifests. */
const CREDENTIALS = ['ADZUNA_APP_ID', 'ADZUNA_APP_KEY', 'USAJOBS_API_KEY', 'USAJOBS_EMAIL', 'REED_API_KEY'] as const

/** Variables that may also be given as NAME_FILE, the path of a file that holds the value. */
export const SECRETS = [
  'DATABASE_URL',
  'DATABASE_READ_URL',
  'REDIS_URL',
  'REDIS_SENTINEL_PASSWORD',
  ...CREDENTIALS,
] as const

export interface Config {
  port: number
  host: string
  dataDir: string
  /** Null: the embedded Postgres of `dataDir`. */
  databaseUrl: string | null
  databaseReadUrl: string | null
  /** Null: the queues live in Postgres. */
  redis: RedisConfig | null
  logLevel: string | null
  publicUrl: string
  /** An e-mail address or a page that /about names to those who want ads taken down; null: none is named. */
  contact: string | null
  trustedProxies: string[]
  metricsAllow: string[]
  /** Requests a minute of each client, and of each key; 0: as many as they like. */
  rateLimit: number
  boardsFile: string
  fetch: {
    userAgent: string
    spacingMs: number | null
    allowPrivate: string[]
    rewrite: { from: string; to: string }[]
    /** Hosts with a long crawl-delay that may be visited at once. */
    slowLanes?: number
    /** Those that are set, by the variable's name. */
    credentials: Record<string, string>
  }
  concurrency: { fetch: number; ingest: number }
  tracing: TracingConfig
  retention: {
    runDays: number
    historyDays: number
    /** Null: no ceiling. */
    diskGb: number | null
  }
}

/** Environment -> Config. Throws one UsageError that names every wrong variable at once. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const { values, problems } = withSecretFiles(env)
  const parsed = ENVIRONMENT.safeParse(values)
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => `${issue.path[0]?.toString()}: ${issue.message}`))
  }
  const redis = parsed.success ? redisOf(parsed.data, problems) : null
  if (problems.length > 0 || !parsed.success) {
    throw new UsageError(`The environment has ${problems.length} wrong value(s):\n  ${problems.join('\n  ')}`)
  }
  const v = parsed.data
  // An address to listen on is not always one to be visited at.
  const host = v.HOST === '0.0.0.0' || v.HOST === '::' ? '127.0.0.1' : v.HOST
  const publicUrl = (v.PUBLIC_URL ?? `http://${host}:${v.PORT}`).replace(/\/$/, '')
  return {
    port: v.PORT,
    host: v.HOST,
    dataDir: resolve(ROOT, v.DATA_DIR),
    databaseUrl: v.DATABASE_URL ?? null,
    databaseReadUrl: v.DATABASE_READ_URL ?? null,
    redis,
    logLevel: v.LOG_LEVEL ?? null,
    publicUrl,
    contact: v.CONTACT ?? null,
    trustedProxies: v.TRUSTED_PROXIES,
    metricsAllow: v.METRICS_ALLOW.length > 0 ? v.METRICS_ALLOW : ['127.0.0.0/8', '::1'],
    rateLimit: v.RATE_LIMIT,
    boardsFile: resolve(ROOT, v.BOARDS_FILE),
    fetch: {
      userAgent:
        v.FETCH_USER_AGENT ??
        userAgent({
          publicUrl: v.PUBLIC_URL ? publicUrl : null,
          contact: v.CONTACT ?? null,
          project: projectPage(ROOT),
        }),
      spacingMs: v.FETCH_SPACING_MS ?? null,
      allowPrivate: v.FETCH_ALLOW_PRIVATE,
      rewrite: v.FETCH_REWRITE,
      slowLanes: Math.max(1, Math.floor(v.FETCH_CONCURRENCY / 4)),
      credentials: Object.fromEntries(CREDENTIALS.flatMap((name) => (v[name] ? [[name, v[name]]] : []))),
    },
    tracing: tracingOf(v),
    concurrency: { fetch: v.FETCH_CONCURRENCY, ingest: v.INGEST_CONCURRENCY },
    retention: {
      runDays: v.RETENTION_RUN_DAYS,
      historyDays: v.RETENTION_HISTORY_DAYS,
      diskGb: v.RETENTION_DISK_GB ?? null,
    },
  }
}

function withSecretFiles(env: Record<string, string | undefined>) {
  // An empty variable is an unset one: compose files pass `NAME=` for what is not given.
  const values = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const problems: string[] = []
  for (const name of SECRETS) {
    const file = values[`${name}_FILE`]
    if (file === undefined) continue
    if (values[name] !== undefined) {
      problems.push(`${name}_FILE: ${name} is set as well; give one of the two`)
      continue
    }
    try {
      values[name] = readFileSync(file, 'utf8').trim()
    } catch (error) {
      problems.push(`${name}_FILE: ${(error as Error).message}`)
    }
  }
  return { values, problems }
}
