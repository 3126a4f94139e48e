import { pino } from 'pino'
import { isSecretName, redacted } from './redact.ts'

export type Log = Pick<import('pino').Logger, 'info' | 'warn' | 'error' | 'debug' | 'isLevelEnabled'>

/** Of what an error carries: ioredis' and undici's command or request, the parameters of a statement. And what config holds. */
const SECRET = new Set(['command', 'params', 'parameters', 'args', 'headers', 'databaseUrl', 'redis'])
/** Deeper than anything that is meant to be logged; an object that holds itself ends here. */
const MOST_DEPTH = 8

/** JSON lines on stderr: stdout belongs to what a command answers. Secrets never reach a line. `mixin`: what each line says besides. */
export function openLog(level: string, mixin: () => object = () => ({})): Log {
  return pino(
    {
      level,
      base: null,
      mixin,
      // Errors are told by the formatter already; pino's own serializer would take what it made for an Object.
      serializers: { err: (told) => told },
      formatters: { log: (line) => withoutSecrets(line) },
      hooks: {
        logMethod(args, method) {
          const said = args.map((arg) => (typeof arg === 'string' ? redacted(arg) : arg))
          method.apply(this, said as typeof args)
        },
      },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    pino.destination({ dest: 2, sync: true }),
  )
}

/** A statement's parameters stand at the end of the message of drizzle's error, and so in the stack: pages among them, of any number of lines. */
function withoutParameters(error: Error): Error {
  if (!('query' in error)) return error
  const brief = `Failed query: ${error.query}`
  if (!error.message.startsWith(brief)) return error
  const stack = error.stack?.replace(error.message, () => brief)
  return Object.create(error, { message: { value: brief }, stack: { value: stack } }) as Error
}

/**
 * What is logged, without the secrets in it. Drivers put them into their errors: ioredis the command with its arguments (AUTH with
 * the password), drizzle the parameters of a statement, others the URL that could not be reached.
 */
function withoutSecrets<Logged>(value: Logged, name = '', depth = 0): Logged {
  if (SECRET.has(name) || (isSecretName(name) && value !== null)) return '[Redacted]' as Logged
  if (typeof value === 'string') return redacted(value) as Logged
  if (typeof value !== 'object' || value === null) return value
  if ('toJSON' in value && typeof value.toJSON === 'function') return withoutSecrets(value.toJSON(), '', depth + 1)
  if (depth > MOST_DEPTH) return '[Too deep]' as Logged
  if (value instanceof Error) {
    return withoutSecrets({ ...pino.stdSerializers.err(withoutParameters(value)) } as Logged, '', depth + 1)
  }
  if (Array.isArray(value)) return value.map((each) => withoutSecrets(each, '', depth + 1)) as Logged
  const entries = Object.entries(value).map(([key, each]) => [key, withoutSecrets(each, key, depth + 1)])
  return Object.fromEntries(entries) as Logged
}
