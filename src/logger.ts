import { pino } from 'pino'

export type Log = Pick<import('pino').Logger, 'info' | 'warn' | 'error' | 'debug' | 'child'>

/** JSON lines on stderr: stdout belongs to what a command answers. Secrets never reach a line. `mixin`: what each line says besides. */
export function openLog(level: string, mixin: () => object = () => ({})): Log {
  return pino(
    {
      level,
      base: null,
      mixin,
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
