import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { ListingQuery } from '../../src/api/listing-query.ts'
import { completables } from '../../src/cli/completion-tree.ts'
import { wholeProgram } from '../../src/cli/program.ts'
import { isKnownVerb } from '../docs/known-verb.ts'

/** What users were promised; a line may be added, none removed. */
const PROMISED = [
  'start',
  'api',
  'worker fetch',
  'scheduler',
  'migrate',
  'doctor --json',
  'mcp',
  'crawl BOARD --source --all --wait --dry-run --timeout --due --json',
  'sweep',
  'import PATH --board --dry-run --json',
  'boards list --json',
  'boards add URL --json',
  'boards set BOARD',
  'boards remove BOARD',
  'boards enable BOARD',
  'boards disable BOARD',
  'boards test URL --json',
  'boards check',
  'sources --json',
  'samples remove',
  'search QUERY --sort --limit --cursor --include --json',
  'show ID --why --json',
  'runs BOARD --json',
  'run ID',
  'runs approve ID',
  'runs discard ID',
  'runs cancel ID',
  'listings merge ID',
  'listings split ID',
  'listings close ID',
  'listings reopen ID',
  'listings hide ID',
  'reprocess --stage --since',
  'keys create --role --name',
  'keys list',
  'keys revoke ID',
  'backup FILE',
  'restore FILE',
  'export --format',
  'normalize',
  'tag',
  'dedup',
  'completion bash',
]

describe('the command line', () => {
  it.each(PROMISED)('has %s', async (line) => {
    expect(await isKnownVerb(line)).toBe(true)
  })

  it('takes --json with every verb that comes to an end, but those that print lines or another format', async () => {
    const others = 'start api worker scheduler mcp export normalize tag dedup completion man'.split(' ')
    const ends = completables(await wholeProgram({}), {}).filter(
      ({ path, verbs }) => path.length > 0 && verbs.length === 0 && !others.includes(path.join(' ')),
    )
    expect(ends.length).toBeGreaterThan(35)
    const without = ends.filter(({ options }) => !options.some(({ long }) => long === '--json'))
    expect(without.map(({ path }) => path.join(' '))).toEqual([])
  })

  it('gives --json to the verb that it stands behind, whatever its parent takes', async () => {
    const taken: string[] = []
    for (const { path, options } of completables(await wholeProgram({}), {})) {
      if (path.length < 2 || !options.some(({ long }) => long === '--json')) continue
      const program = await wholeProgram({})
      const verb = verbAt(program, path)
      for (const option of verb.options) option.makeOptionMandatory(false)
      verb.action(() => {})
      const words = verb.registeredArguments.map(() => 'x')
      await program.parseAsync([...path, ...words, '--json'], { from: 'user' })
      if (verb.opts().json !== true) taken.push(path.join(' '))
    }
    expect(taken).toEqual([])
  })

  it('shows examples with each of its verbs', async () => {
    const bare = completables(await wholeProgram({}), {}).map(async ({ path }) => {
      const verb = verbAt(await wholeProgram({}), path)
      let shown = ''
      verb.configureOutput({ writeOut: (text) => (shown += text) })
      verb.outputHelp()
      return /^Examples?:/m.test(shown) ? [] : [path.join(' ')]
    })
    expect((await Promise.all(bare)).flat()).toEqual([])
  })

  it.each(['search', 'export'])('%s takes every filter of the API', async (verb) => {
    const filters = Object.keys(ListingQuery.shape).filter(
      (name) => !['q', 'sort', 'limit', 'cursor', 'include'].includes(name),
    )
    expect(await isKnownVerb(`${verb} ${filters.map((name) => `--${name.replaceAll('_', '-')}`).join(' ')}`)).toBe(true)
  })
})

function verbAt(program: Command, path: string[]): Command {
  return path.reduce((parent, name) => {
    const found = parent.commands.find((each) => each.name() === name)
    if (found === undefined) throw new Error(`${parent.name()} has no ${name}`)
    return found
  }, program)
}
