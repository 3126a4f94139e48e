import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bashScript, fishScript, zshScript } from '../../src/cli/completion-scripts.ts'
import { type Completable, completables } from '../../src/cli/completion-tree.ts'
import { knownValues } from '../../src/cli/completion-values.ts'
import { manPage } from '../../src/cli/man-page.ts'
import { VERBS, wholeProgram } from '../../src/cli/program.ts'
import { nearestBoards } from '../../src/cli/unknown-board.ts'
import { version } from '../../src/cli/version.ts'
import { isKnownVerb } from '../docs/known-verb.ts'
import { rolecall } from './rolecall.ts'

const folder = mkdtempSync(join(tmpdir(), 'rolecall-completion-'))
const has = (shell: string) => !spawnSync(shell, ['-c', 'true']).error
let program: Command
let commands: Completable[]

beforeAll(async () => {
  program = await wholeProgram({})
  commands = completables(program, knownValues())
  const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript }
  for (const [shell, script] of Object.entries(scripts)) writeFileSync(join(folder, shell), script(commands))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Every command that does something, with its words. */
function leaves(command: Command, path: string[] = []): { path: string[]; command: Command }[] {
  const inner = command.commands.filter((one) => one.name() !== 'help')
  const own = inner.length === 0 || command.registeredArguments.length > 0 ? [{ path, command }] : []
  return [...own, ...inner.flatMap((one) => leaves(one, [...path, one.name()]))]
}

function helpOf(command: Command): string {
  let text = ''
  command.configureOutput({
    writeOut: (words) => {
      text += words
    },
  })
  command.outputHelp()
  return text
}

const CASES: [string[], string[], string[]][] = [
  [['bo'], ['boards'], ['start']],
  [
    ['boards', ''],
    ['list', 'add', 'remove'],
    ['start', 'help'],
  ],
  [['boards', 'add', '--'], ['--cron', '--json'], ['--role']],
  [['keys', 'create', '--role', ''], ['viewer', 'operator', 'admin'], ['--json']],
  [['worker', ''], ['fetch', 'ingest', 'sweep', 'all'], ['list']],
  [['crawl', '--source', 'le'], ['lever'], ['greenhouse']],
  [['sources', 'le'], ['lever'], ['greenhouse']],
  [
    ['search', '--sort', ''],
    ['newest', 'relevance', 'salary'],
    ['bash', 'zsh', 'fish'],
  ],
  [['search', '--country', 'D'], ['DE', 'DK'], ['FR']],
  [['search', '--eligible-in', 'FR'], ['FR'], ['DE']],
  [['boards', 'add', 'https://x.example', '--time-zone', 'Europe/Berl'], ['Europe/Berlin'], ['UTC']],
  [['webhooks', 'add', '--event', 'run.'], ['run.held'], ['bash']],
  [['keys', 'create', '--name', ''], [], ['bash', 'zsh', 'fish', '--role']],
  [['crawl', '--timeout', ''], [], ['bash', 'zsh', 'fish', '--all']],
  [['backup', 'ba'], ['bash'], ['zsh']],
  [['reprocess', '--stage', 's'], ['skills'], ['normalize']],
]

describe('completion', { timeout: 60_000 }, () => {
  it('knows every verb and every verb inside it', () => {
    const known = commands.map(({ path }) => path.join(' '))
    expect(known).toEqual(
      expect.arrayContaining(['', ...Object.keys(VERBS), 'boards add', 'runs approve', 'keys revoke']),
    )
  })

  it('offers known words, files or nothing for each option that takes a value', () => {
    const known = knownValues()
    const options = commands.flatMap(({ path, options: own }) =>
      own.filter(({ takesValue }) => takesValue).map((option) => ({ ...option, at: [...path, option.long].join(' ') })),
    )
    expect(options.length).toBeGreaterThan(60)
    const unclassified = options.filter(
      ({ long, choices, takesFile }) => choices.length === 0 && !takesFile && !Object.hasOwn(known, long),
    )
    expect(unclassified.map(({ at }) => at)).toEqual([])
    const longs = new Set(options.map(({ long }) => long))
    expect(Object.keys(known).filter((long) => !longs.has(long))).toEqual([])
    expect(options.filter(({ takesFile }) => takesFile).map(({ at }) => at)).toEqual([])
  })

  it('offers files for an option that takes one, and for no other', () => {
    const verb = new Command('copy').option('--out <file>', 'where to').option('--name <name>', 'whose')
    const tree = completables(new Command('rolecall').addCommand(verb), {})
    const bash = bashScript(tree)
    expect(bash).toContain(`' copy --out') COMPREPLY=($(compgen -f -- "$current")); return ;;`)
    expect(bash).toContain("' copy --name') return ;;")
    expect(zshScript(tree)).toMatch(/'\*--out\[where to\]:file:_files'[\s\S]*'\*--name\[whose\]:value: '/)
    expect(fishScript(tree)).toMatch(/-l out -d "where to" -r\n[\s\S]*-l name -d "whose" -x\n/)
  })

  it.skipIf(!has('bash')).each(CASES)('in bash, after %j', (words, offered, not) => {
    const script = `source ${join(folder, 'bash')}; COMP_WORDS=(rolecall "$@"); COMP_CWORD=$#; _rolecall; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8', cwd: folder })
    const told = stdout.trim().split('\n')
    expect(stderr).toBe('')
    expect(told).toEqual(expect.arrayContaining(offered))
    for (const word of not) expect(told).not.toContain(word)
  })

  it.skipIf(!has('fish')).each(CASES)('in fish, after %j', (words, offered, not) => {
    const script = `source ${join(folder, 'fish')}; complete -C "rolecall ${words.join(' ')}"`
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], { encoding: 'utf8', cwd: folder })
    const told = stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0])
    expect(stderr).toBe('')
    expect(told).toEqual(expect.arrayContaining(offered))
    for (const word of not) expect(told).not.toContain(word)
  })

  it.skipIf(!has('zsh')).each(CASES.filter(([, offered]) => offered.length === 1))(
    'in zsh, after %j',
    (words, offered) => {
      // A real shell on a terminal of its own: its completion works nowhere else.
      const script = `
      zmodload zsh/zpty
      zpty z zsh -f -i
      zpty -w z 'PS1=; PATH=/nowhere; autoload -U compinit; compinit -D -u; source ${join(folder, 'zsh')}; echo go'
      zpty -r -m z line '*go*go*'
      zpty -w -n z 'rolecall ${words.join(' ')}'$'\\t'
      sleep 1
      zpty -w -n z $'\\C-a: \\C-e#end\\n'
      sleep 0.3
      while zpty -r -t z chunk; do all+=$chunk; done
      print -r -- $all`
      const { stdout } = spawnSync('zsh', ['-f', '-c', script], { encoding: 'utf8', cwd: folder, timeout: 15_000 })
      const seen = stripVTControlCharacters(stdout)
      expect(seen).toContain(`${[...words.slice(0, -1), offered[0]].join(' ')}`)
    },
  )

  it.each(['bash', 'zsh', 'fish'].filter(has))('is read by %s without a fault', (shell) => {
    expect(spawnSync(shell, ['-n', join(folder, shell)], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  it('is printed, and asks which shell', async () => {
    expect((await rolecall(['completion', 'fish'])).stdout).toContain('complete -c rolecall')
    expect(await rolecall(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('docs/rolecall.1', () => {
  it('is what the program says today: bin/rolecall man >docs/rolecall.1', () => {
    expect(readFileSync(new URL('../../docs/rolecall.1', import.meta.url), 'utf8')).toBe(manPage(program, version()))
  })

  it.skipIf(spawnSync('mandoc', []).error)('has no fault that mandoc knows', () => {
    const page = new URL('../../docs/rolecall.1', import.meta.url).pathname
    const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', page], { encoding: 'utf8' })
    expect(stdout.split('\n').filter((line) => /ERROR|WARNING/.test(line) && !/missing date/.test(line))).toEqual([])
  })
})

describe('help', { timeout: 60_000 }, () => {
  it('has an example for every verb, which the CLI has', async () => {
    const without = leaves(program).filter(({ command }) => !/\nExamples?:\n/.test(helpOf(command)))
    expect(without.map(({ path }) => path.join(' '))).toEqual([])
    const lines = leaves(program).flatMap(({ command }) =>
      [...helpOf(command).matchAll(/^ {2}\$ (?:.*\| )?(?:[A-Z_]+=\S+ )*rolecall ([^|<>()\n]+)/gm)].map(
        ([, line = '']) => line,
      ),
    )
    expect(lines.length).toBeGreaterThan(30)
    const known = await Promise.all(
      lines.map((line) =>
        isKnownVerb(
          line
            .replace(/ {2,}.*/, '')
            .replaceAll(/'[^']*'/g, 'x')
            .replace(/"[^"]*"/g, 'x'),
        ),
      ),
    )
    expect(lines.filter((_line, n) => !known[n])).toEqual([])
  })

  it('says of a mistyped verb inside a verb what was meant', async () => {
    expect(await rolecall(['boards', 'lst'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean list?'),
    })
  })

  it.each([
    ['stripe', ['greenhouse:stripe']],
    ['lever:stripe', ['greenhouse:stripe']],
    ['greenhouse:strpe', ['greenhouse:stripe']],
    ['greenhuose:stripe', ['greenhouse:stripe']],
    ['Lever:ACME', ['lever:acme']],
    ['lever:nobody', []],
  ])('of the board %s: %j', (asked, meant) => {
    expect(nearestBoards(['greenhouse:stripe', 'lever:acme', 'ashby:ramp'], asked)).toEqual(meant)
  })
})
