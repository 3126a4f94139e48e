import type { Command } from 'commander'

/** For verbs that say no more of themselves than how they are called. */
const EXAMPLES: Record<string, string[]> = {
  start: ['rolecall start', 'PORT=8080 DATA_DIR=/var/lib/rolecall rolecall start'],
  api: ['rolecall api', 'HOST=0.0.0.0 TRUSTED_PROXIES=10.0.0.0/8 rolecall api'],
  worker: ['rolecall worker', 'rolecall worker fetch', 'FETCH_CONCURRENCY=32 rolecall worker fetch'],
  scheduler: ['rolecall scheduler'],
  migrate: ['rolecall migrate'],
  sweep: ['rolecall sweep', 'rolecall sweep --json'],
  boards: ['rolecall boards list', 'rolecall boards add https://jobs.lever.co/acme', 'rolecall boards check'],
  'boards list': ['rolecall boards list', 'rolecall boards list --source lever --json'],
  'boards set': [
    "rolecall boards set lever:acme --cron '0 6 * * 1-5' --time-zone Europe/Berlin",
    'rolecall boards set lever:acme --cron auto',
  ],
  'boards remove': ['rolecall boards remove lever:acme'],
  'boards enable': ['rolecall boards enable lever:acme'],
  'boards disable': ["rolecall boards disable lever:acme --reason 'asked for by the company'"],
  search: [
    'rolecall search senior go remote berlin',
    'rolecall search \'"site reliability" -manager\' --country DE --salary-min 70000 --salary-currency EUR',
    'rolecall search --skill go --skill kubernetes --sort salary --limit 5 --json',
  ],
  sources: ['rolecall sources', 'rolecall sources greenhouse', 'rolecall sources --json'],
  samples: ['rolecall samples remove'],
  'samples remove': ['rolecall samples remove'],
  runs: ['rolecall runs', 'rolecall runs lever:acme --limit 5', 'rolecall runs --json'],
  'runs approve': ['rolecall runs approve 019e2f6b-7c1a-7b3e-9d25-4f0c6a8e1b72'],
  'runs discard': ['rolecall runs discard 019e2f6b-7c1a-7b3e-9d25-4f0c6a8e1b72'],
  'runs cancel': ['rolecall runs cancel 019e2f6b-7c1a-7b3e-9d25-4f0c6a8e1b72'],
  listings: ['rolecall listings close 92cz4hfxr3k36w5a09sz', 'rolecall listings split 92cz4hfxr3k36w5a09sz'],
  'listings merge': ['rolecall listings merge 92cz4hfxr3k36w5a09sz smp4hdjphr7xd7d8x4nz'],
  'listings split': [
    'rolecall listings split 92cz4hfxr3k36w5a09sz smp4hdjphr7xd7d8x4nz',
    'rolecall listings split 92cz4hfxr3k36w5a09sz --json',
  ],
  'listings close': ['rolecall listings close 92cz4hfxr3k36w5a09sz'],
  'listings reopen': ['rolecall listings reopen 92cz4hfxr3k36w5a09sz'],
  'listings hide': ['rolecall listings hide 92cz4hfxr3k36w5a09sz'],
  run: ['rolecall run 019e2f6b-7c1a-7b3e-9d25-4f0c6a8e1b72'],
  keys: ['rolecall keys create --role viewer --name dashboard', 'rolecall keys list'],
  'keys create': ['rolecall keys create --role viewer --name dashboard', 'rolecall keys create --role admin --json'],
  'keys list': ['rolecall keys list'],
  'keys revoke': ['rolecall keys revoke 9c1b3f0ad24e6f71'],
  webhooks: ['rolecall webhooks list', 'rolecall webhooks test 4f0c6a8e1b729c1b'],
  'webhooks add': [
    "rolecall webhooks add https://example.org/hook --event listing.opened --filter 'skill=go&country=DE'",
    'rolecall webhooks add https://example.org/alerts --event board.broken --event run.held --event board.leak',
  ],
  'webhooks list': ['rolecall webhooks list', 'rolecall webhooks list --json'],
  'webhooks enable': ['rolecall webhooks enable 4f0c6a8e1b729c1b'],
  'webhooks disable': ['rolecall webhooks disable 4f0c6a8e1b729c1b'],
  'webhooks remove': ['rolecall webhooks remove 4f0c6a8e1b729c1b'],
  'webhooks test': ['rolecall webhooks test 4f0c6a8e1b729c1b'],
  'webhooks send': ['rolecall webhooks send', '*/5 * * * *  rolecall webhooks send'],
}

/** Adds what is listed here to the help of a verb and of its verbs. */
export function addExamples(command: Command, path: string): void {
  const lines = EXAMPLES[path]
  if (lines !== undefined) command.addHelpText('after', `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`)
  for (const inner of command.commands) addExamples(inner, `${path} ${inner.name()}`)
}
