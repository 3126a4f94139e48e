import { CommanderError } from 'commander'
import { takeSettings } from '../config/settings-files.ts'
import { MissingError, UsageError } from '../errors.ts'
import { mendDriver } from '../store/mended-driver.ts'
import { buildProgram, needsSettings } from './program.ts'

const MIN_NODE = 24
const SERVING = new Set(['start', 'api', 'worker', 'scheduler'])

// A reader of our output that has seen enough (head) is no error. What serves goes on without it, all else is done.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  if (!SERVING.has(process.argv[2] ?? '')) process.exit(0)
})

// Verbs load what they need, the driver among it, when they are chosen.
mendDriver()
process.exitCode = await main(process.argv)

async function main(argv: string[]): Promise<number> {
  if (Number(process.versions.node.split('.')[0]) < MIN_NODE) {
    process.stderr.write(`Rolecall needs Node ${MIN_NODE} or newer; this is ${process.versions.node}\n`)
    return 1
  }
  try {
    const program = await buildProgram(process.env, argv.slice(2))
    // Not sooner: help, and the verbs that need no settings, are for those too who may not read them.
    program.hook('preAction', (_program, verb) => {
      if (needsSettings(verb)) takeSettings(process.env)
    })
    await program.parseAsync(argv)
    return Number(process.exitCode ?? 0)
  } catch (error) {
    return exitCodeOf(error)
  }
}

/** 0 ok, 1 failed, 2 usage; verbs set 3 (partly) themselves. Whoever sits at the keyboard gets one clear sentence. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError || error instanceof MissingError) {
    process.stderr.write(`${error.message}\n`)
    return 2
  }
  process.stderr.write(`${sentenceOf(error)}\n`)
  return 1
}

/** drizzle's errors quote the whole statement; what went wrong stands in their cause. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (process.env.LOG_LEVEL === 'debug') return error.stack ?? error.message
  const refused = error.message.startsWith('Failed query:') && error.cause instanceof Error
  return refused ? `The database refused: ${(error.cause as Error).message}` : error.message
}
