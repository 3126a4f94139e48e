import type { Config } from '../config.ts'
import { TransientError, UsageError } from '../errors.ts'

interface Away {
  /** Names of Node's, the driver's and SQLSTATE's errors; servers say their sentences in many languages. */
  codes: string[]
  /** For what has no code any more. */
  words: RegExp
  /** Whether it takes another DATABASE_URL or a change on the server; all else may be well a minute later. */
  isLasting: boolean
  mend: string
}

const AWAY: Away[] = [
  {
    codes: ['28P01', '28000', 'SASL_SIGNATURE_MISMATCH'],
    words: /password authentication|SASL|no password/i,
    isLasting: true,
    mend: 'correct the user and the password in DATABASE_URL',
  },
  {
    codes: ['3D000'],
    words: /database ".*" does not exist/,
    isLasting: true,
    mend: 'make it: createdb --encoding=UTF8 --template=template0 --owner=USER NAME',
  },
  {
    codes: ['42501'],
    words: /permission denied for/,
    isLasting: true,
    mend: 'give our user its rights: ALTER DATABASE … OWNER TO our user',
  },
  {
    codes: ['25006'],
    words: /in a read-only transaction/,
    isLasting: true,
    mend: 'let DATABASE_URL name the primary, which takes writes',
  },
  {
    codes: ['53300'],
    words: /too many clients|remaining connection slots/,
    isLasting: false,
    mend: 'raise max_connections, or run fewer processes',
  },
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN'],
    words: /ENOTFOUND|EAI_AGAIN/,
    isLasting: false,
    mend: 'correct the host in DATABASE_URL',
  },
  { codes: ['57P03'], words: /starting up|recovery/, isLasting: false, mend: 'wait: Postgres is coming up' },
  {
    codes: [],
    words: /backup/,
    isLasting: true,
    mend: 'follow "To another version of Postgres" in docs/operations.md',
  },
]

const START = 'start Postgres there, or correct DATABASE_URL'

/** Where the system's words are for programmers. */
const PLAINLY: Record<string, string> = {
  ECONNREFUSED: 'nobody listens there',
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'its name cannot be looked up now',
  CONNECT_TIMEOUT: 'nobody answers there',
}

/** Of a connection that was not made or was lost; only one to our server counts. */
const LOST = /^(E(CONN|HOST|NET|TIMEDOUT|NOTFOUND|AI_AGAIN|PIPE)|CONNECT(ION)?_)/

/** What to do about a server that does not answer, by its or the network's words. */
export function awayMend(why: string): string {
  return AWAY.find(({ words }) => words.test(why))?.mend ?? START
}

/**
 * What the server that DATABASE_URL names, or the way to it, is at fault for: one line with the URL, but for its password, and the mend.
 * A UsageError where no other try can help; null where the error is another's.
 */
export function databaseFault(url: string, error: unknown): UsageError | TransientError | null {
  const found = chainOf(error).find((each) => isOfServer(url, each))
  if (found === undefined) return null
  const known = AWAY.find(({ codes }) => codes.includes(found.code))
  const plainly = PLAINLY[found.code]
  const says = plainly === undefined ? found.message : `${plainly} (${found.message})`
  const mend = known?.mend ?? `${START}, or unset it for the embedded one`
  const message = `DATABASE_URL ${withoutPassword(url)}: ${says}; ${mend}`
  const options = { cause: error }
  return known?.isLasting ? new UsageError(message, options) : new TransientError('connection', message, options)
}

/** The database that is worked on, as its settings name it. */
export function databaseInWords({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): string {
  return databaseUrl === null ? `the database of DATA_DIR ${dataDir}` : `DATABASE_URL ${withoutPassword(databaseUrl)}`
}

function withoutPassword(url: string): string {
  const shown = new URL(url)
  if (shown.password !== '') shown.password = '***'
  if (shown.searchParams.has('password')) shown.searchParams.set('password', '***')
  return shown.href
}

interface Coded {
  code: string
  message: string
  port?: number
  hostname?: string
}

/** An error, what caused it, and what an AggregateError gathers: a name with two addresses is refused twice. */
function chainOf(error: unknown): Coded[] {
  if (!(error instanceof Error)) return []
  const inner = error instanceof AggregateError ? error.errors.flatMap(chainOf) : []
  const own = 'code' in error && typeof error.code === 'string' && error.message !== '' ? [error as Error & Coded] : []
  return [...own, ...inner, ...chainOf(error.cause)]
}

/** By its SQLSTATE, or by where a connection went to. */
function isOfServer(url: string, { code, port, hostname }: Coded): boolean {
  const server = new URL(url)
  if (LOST.test(code))
    return hostname === undefined ? port === Number(server.port || 5432) : hostname === server.hostname
  return AWAY.some(({ codes }) => codes.includes(code))
}
