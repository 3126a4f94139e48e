import { Command } from 'commander'
import { apiVerb } from './api.ts'
import { boardsVerb } from './boards.ts'
import { crawlVerb } from './crawl.ts'
import { importVerb } from './import.ts'
import { keysVerb } from './keys.ts'
import { migrateVerb } from './migrate.ts'
import { normalizeVerb } from './normalize.ts'
import { runsVerb, runVerb } from './runs.ts'
import { samplesVerb } from './samples.ts'
import { schedulerVerb } from './scheduler.ts'
import { sourcesVerb } from './sources.ts'
import { startVerb } from './start.ts'
import { sweepVerb } from './sweep.ts'
import { tagVerb } from './tag.ts'
import { workerVerb } from './worker.ts'

/** What a verb is given to work with; the only way from the environment into it. */
export type Env = Record<string, string | undefined>

/** The command line, whole: one verb a file. */
export function buildProgram(env: Env): Command {
  const program = new Command('rolecall')
    .description('Every job opening, once: visits boards on a schedule and serves deduplicated listings')
    .version('0.1.0')
    .exitOverride()
    .showHelpAfterError('(rolecall --help tells more)')
    .showSuggestionAfterError()
  const verbs = [
    startVerb,
    apiVerb,
    workerVerb,
    schedulerVerb,
    migrateVerb,
    crawlVerb,
    sweepVerb,
    importVerb,
    boardsVerb,
    sourcesVerb,
  ]
  verbs.push(samplesVerb, runsVerb, runVerb, keysVerb, normalizeVerb, tagVerb)
  for (const verb of verbs) program.addCommand(verb(env).exitOverride())
  program.addHelpText(
    'after',
    `
Examples:
  $ rolecall start                                    everything in one process, on http://127.0.0.1:3000
  $ rolecall boards add https://jobs.lever.co/acme    the source is recognised from the URL
  $ rolecall crawl greenhouse:stripe --wait           visit one board now
  $ rolecall import ads/                              loose ads: .txt .md .html .json .jsonl .csv
  */10 * * * *  rolecall crawl --due --wait           a crontab line that needs no server`,
  )
  return program
}
