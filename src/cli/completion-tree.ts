import type { Command, Help } from 'commander'

/** What a shell may be offered after the words of a command so far. */
export interface Completable {
  /** The words that lead here, `rolecall` left out: empty for the program itself. */
  path: string[]
  /** Words that go on, with what they mean. */
  verbs: { name: string; says: string }[]
  options: CompletableOption[]
  /** Values of the first argument that can be listed. */
  choices: readonly string[]
  /** Whether a file may come as an argument. */
  takesFile: boolean
}

export interface CompletableOption {
  long: string
  says: string
  takesValue: boolean
  /** Values that can be listed. */
  choices: readonly string[]
  /** Whether its value is a file. */
  takesFile: boolean
}

const FILES = new Set(['file', 'path', 'files', 'paths'])

/** The program and all its verbs, each with what may follow it. `known`: values of options that list none themselves, by name. */
export function completables(program: Command, known: Record<string, readonly string[]>): Completable[] {
  return walk(program, [], known)
}

function walk(command: Command, path: string[], known: Record<string, readonly string[]>): Completable[] {
  const help: Help = command.createHelp()
  const verbs = help.visibleCommands(command).filter((inner) => inner.name() !== 'help')
  const [first] = command.registeredArguments
  const here: Completable = {
    path,
    verbs: verbs.map((inner) => ({ name: inner.name(), says: firstWords(inner.description()) })),
    options: help.visibleOptions(command).flatMap((option) => {
      if (!option.long) return []
      const takesValue = option.required || option.optional
      return [
        {
          long: option.long,
          says: firstWords(option.description),
          takesValue,
          choices: option.argChoices ?? known[option.long] ?? [],
          takesFile: FILES.has(placeholder(option.flags)),
        },
      ]
    }),
    // What is an option of one verb is the argument of another.
    choices: first?.argChoices ?? known[`--${first?.name()}`] ?? [],
    takesFile: command.registeredArguments.some((argument) => FILES.has(argument.name())),
  }
  return [here, ...verbs.flatMap((inner) => walk(inner, [...path, inner.name()], known))]
}

/** `--out <file>` -> file */
function placeholder(flags: string): string {
  return /[<[]([^>\].]+)/.exec(flags)?.[1] ?? ''
}

/** What a shell shows beside a word: one line, without the signs that shells read. */
function firstWords(text: string): string {
  const line =
    text
      .split(/[;\n]/)[0]
      ?.replaceAll("'", '’')
      .replace(/["`$\\[\]{}:]/g, '') ?? ''
  return line.length > 70 ? `${line.slice(0, 69).trimEnd()}…` : line
}
