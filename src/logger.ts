import { pino } from 'pino'

export type Log = Pick<import('pino').Logger, 'info' | 'warn' | 'error' | 'debug' | 'child' | 'isLevelEnabled'>

/** Of what an error carries: ioredis' and undici's command or request, the parameters of a statement. */
const SECRET = new Set(['command', 'params', 'parameters', 'args', 'headers'])

/** JSON lines on stderr: stdout belongs to what a command answers. Secrets never reach a line. `mixin`: what each line says besides. */
export function openLog(level: string, mixin: () => object = () => ({})): Log {
  return pino(
    {
      level,
      base: null,
      mixin,
      serializers: { err: (error) => withoutSecrets(pino.stdSerializers.err(withoutParameters(error))) },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: [
        'authorization',
        '*.authorization',
        'cookie',
        '*.cookie',
        'password',
        '*.password',
        'key',
        '*.key',
        'databaseUrl',
        'redis',
      ],
    },
    pino.destination({ dest: 2, sync: true }),
  )
}

/** A statement's parameters stand at the end of the message of drizzle's error, and so in the stack: pages among them, of any number of lines. */
function withoutParameters(error: Error): Error {
  if (!(error instanceof Error) || !('query' in error)) return error
  const brief = `Failed query: ${error.query}`
  if (!error.message.startsWith(brief)) return error
  const stack = error.stack?.replace(error.message, () => brief)
  return Object.create(error, { message: { value: brief }, stack: { value: stack } }) as Error
}

/**
 * What drivers put into their errors: ioredis the command with its arguments (AUTH with the password), drizzle the parameters of a
 * statement, others the URL that could not be reached.
 */
function withoutSecrets<Logged>(value: Logged, name = ''): Logged {
  if (SECRET.has(name)) return '[Redacted]' as Logged
  if (typeof value === 'string') return masked(value) as Logged
  if (Array.isArray(value)) return value.map((each) => withoutSecrets(each)) as Logged
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutSecrets(each, key)])) as Logged
}

function masked(text: string): string {
  return text
    .replace(/\nparams: [^\n]*/g, '\nparams: [Redacted]')
    .replace(/(:\/\/[^:@/\s]{0,200}:)[^@/\s]{1,200}@/g, '$1[Redacted]@')
    .replace(/[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}/g, '[Redacted]')
}
