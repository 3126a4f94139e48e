import { Command } from 'commander'
import { refuseEmptyArguments } from './empty-arguments.ts'
import { addExamples } from './examples.ts'
import { version } from './version.ts'

/** What a verb is given to work with; the only way from the environment into it. */
export type Env = Record<string, string | undefined>

interface Verb {
  summary: string
  load(): Promise<(env: Env) => Command>
}

/** One verb a file; a file is loaded when its verb is called, so that `--help` costs no taxonomy and no database. */
export const VERBS: Record<string, Verb> = {
  start: {
    summary: 'start everything: database, scheduler, workers and the HTTP server',
    load: async () => (await import('./start.ts')).startVerb,
  },
  api: {
    summary: 'serve HTTP alone; any number of these may run',
    load: async () => (await import('./api.ts')).apiVerb,
  },
  worker: {
    summary: 'take jobs from the queues; any number of these may run',
    load: async () => (await import('./worker.ts')).workerVerb,
  },
  scheduler: {
    summary: 'claim the boards that are due, every minute; several may run, one of them takes each beat',
    load: async () => (await import('./scheduler.ts')).schedulerVerb,
  },
  migrate: {
    summary: 'bring the database schema up to date; safe to run at any time',
    load: async () => (await import('./migrate.ts')).migrateVerb,
  },
  doctor: {
    summary: 'check everything that Rolecall needs here, and say the mend of what is wrong; changes nothing',
    load: async () => (await import('./doctor.ts')).doctorVerb,
  },
  crawl: {
    summary: 'visit boards: those named, those of a source, all, or those that are due',
    load: async () => (await import('./crawl.ts')).crawlVerb,
  },
  sweep: {
    summary: 'close postings whose deadline has passed, delete what has been kept long enough',
    load: async () => (await import('./sweep.ts')).sweepVerb,
  },
  import: {
    summary:
      'take loose ads: files and folders of .txt .md .html (one ad each) and .json .jsonl .csv (many); - reads JSON lines',
    load: async () => (await import('./import.ts')).importVerb,
  },
  reprocess: {
    summary: 'work postings and listings out again from what is stored, after an update; no network, resumable',
    load: async () => (await import('./reprocess.ts')).reprocessVerb,
  },
  search: {
    summary: 'listings that fit words and the filters of the API',
    load: async () => (await import('./search.ts')).searchVerb,
  },
  export: {
    summary: 'listings as JSON lines or CSV, with the filters of the API',
    load: async () => (await import('./export.ts')).exportVerb,
  },
  mcp: {
    summary: 'answer language models by the Model Context Protocol on stdin and stdout; read-only',
    load: async () => (await import('./mcp.ts')).mcpVerb,
  },
  boards: {
    summary: 'the boards that are visited',
    load: async () => (await import('./boards.ts')).boardsVerb,
  },
  sources: {
    summary: 'the kinds of site that can be visited, with their terms and what they give',
    load: async () => (await import('./sources.ts')).sourcesVerb,
  },
  samples: {
    summary: 'the sample ads of a fresh install',
    load: async () => (await import('./samples.ts')).samplesVerb,
  },
  listings: {
    summary: 'merge, split, close, reopen or hide listings by hand, for good',
    load: async () => (await import('./listings.ts')).listingsVerb,
  },
  show: {
    summary: 'one listing, by its id or that of any posting in it; --why says why each posting is in it',
    load: async () => (await import('./show.ts')).showVerb,
  },
  runs: {
    summary: 'the last visits, newest first; approve, discard or cancel one',
    load: async () => (await import('./runs.ts')).runsVerb,
  },
  run: {
    summary: 'one visit, whole',
    load: async () => (await import('./runs.ts')).runVerb,
  },
  keys: {
    summary: 'keys of the admin API',
    load: async () => (await import('./keys.ts')).keysVerb,
  },
  webhooks: {
    summary:
      'post events to URLs, signed: listings that a search finds, boards that break or leak, visits that are held',
    load: async () => (await import('./webhooks.ts')).webhooksVerb,
  },
  backup: {
    summary: 'everything in the database into one file, as of one moment',
    load: async () => (await import('./backup.ts')).backupVerb,
  },
  restore: {
    summary: 'the way back from a backup, into an empty database; also to another version of Postgres',
    load: async () => (await import('./restore.ts')).restoreVerb,
  },
  normalize: {
    summary: 'filter: JSON lines {"id", "text" | "html" | fields…} in, {"id", "posting"} out; needs no database',
    load: async () => (await import('./normalize.ts')).normalizeVerb,
  },
  tag: {
    summary: 'filter: JSON lines {"id", "text" | "title" + "description"} in, {"id", "skills"} out; needs no database',
    load: async () => (await import('./tag.ts')).tagVerb,
  },
  dedup: {
    summary:
      'filter: JSON lines {"id", "source", "title", "company"…} in, {"id", "listing", "reasons"} out; needs no database',
    load: async () => (await import('./dedup.ts')).dedupVerb,
  },
  completion: {
    summary: 'a script by which a shell completes verbs and options',
    load: async () => (await import('./completion.ts')).completionVerb,
  },
  man: {
    summary: 'the manual page, as docs/rolecall.1 holds it',
    load: async () => (await import('./man.ts')).manVerb,
  },
}

const WITHOUT_SETTINGS = new Set(['sources', 'normalize', 'tag', 'dedup', 'completion', 'man'])

/** Whether a verb, or one inside it, works by the settings of an installation. */
export function needsSettings(verb: Command): boolean {
  return verb.parent?.parent ? needsSettings(verb.parent) : !WITHOUT_SETTINGS.has(verb.name())
}

/** The command line: every verb by its summary, and the one that `words` call for with all its options. */
export function buildProgram(env: Env, words: string[]): Promise<Command> {
  const called = words.find((word) => Object.hasOwn(VERBS, word))
  return programWith(env, (name) => name === called)
}

/** The command line with every verb in full: what completion and the manual are made from. */
export function wholeProgram(env: Env): Promise<Command> {
  return programWith(env, () => true)
}

async function programWith(env: Env, isWanted: (verb: string) => boolean): Promise<Command> {
  const program = new Command('rolecall')
    .description('Every job opening, once: visits boards on a schedule and serves deduplicated listings')
    .version(version())
    .exitOverride()
    // What stands behind a verb is that verb's, in the order in which it stands there.
    .enablePositionalOptions()
    .showHelpAfterError('(rolecall --help tells more)')
    .showSuggestionAfterError()
    .hook('preAction', (_program, verb) => refuseEmptyArguments(verb))
  for (const [name, { summary, load }] of Object.entries(VERBS)) {
    const verb = isWanted(name) ? (await load())(env) : new Command(name)
    program.addCommand(verb.description(summary).exitOverride())
    if (isWanted(name)) addExamples(verb, name)
  }
  program.addHelpText(
    'after',
    `
Examples:
  $ rolecall start                                    everything, on http://127.0.0.1:3000
  $ rolecall boards add https://jobs.lever.co/acme    the source is recognised from the URL
  $ rolecall crawl greenhouse:stripe --wait           visit one board now
  $ rolecall import ads/                              loose ads: .txt .md .html .json .jsonl .csv
  */10 * * * *  rolecall crawl --due --wait           a crontab line that needs no server`,
  )
  return program
}
