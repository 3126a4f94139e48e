import type { Command } from 'commander'
import { buildProgram } from '../../src/cli/program.ts'

/** Whether the CLI has the verb that a line such as `boards add URL --json` names, with these options. */
export async function isKnownVerb(line: string): Promise<boolean> {
  const words = line.trim().split(/\s+/)
  let command: Command = await buildProgram({}, words.slice(0, 1))
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const next = command.commands.find((one) => one.name() === word)
    if (!next) {
      words.unshift(word)
      break
    }
    command = next
  }
  // A verb with sub-verbs is one by itself only where it has arguments or options of its own.
  const isOnlyGroup =
    command.commands.length > 0 && command.options.length === 0 && command.registeredArguments.length === 0
  if (command.parent === null || isOnlyGroup) return false
  if (command.commands.length > 0 && words.some((word) => /^[a-z]+$/.test(word))) return false
  const options = words.filter((word) => word.startsWith('--'))
  return options.every((option) => command.options.some((one) => one.long === option))
}
