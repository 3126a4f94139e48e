import { pino } from 'pino'

export type Log = Pick<import('pino').Logger, 'info' | 'warn' | 'error' | 'debug' | 'child'>

/** JSON lines on stderr: stdout belongs to what a command answers. Secrets never reach a line. */
export function openLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
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
        'redisUrl',
      ],
    },
    pino.destination({ dest: 2, sync: true }),
  )
}
