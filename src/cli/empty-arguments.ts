import type { Command } from 'commander'
import { UsageError } from '../errors.ts'

/** Throws a UsageError where an argument is there and says nothing, as an unset variable of a script leaves it. */
export function refuseEmptyArguments(verb: Command): void {
  for (const [n, argument] of verb.registeredArguments.entries()) {
    const given = argument.variadic ? verb.args.slice(n) : verb.args.slice(n, n + 1)
    if (!given.some((each) => each.trim() === '')) continue
    const mend = argument.required ? 'give one' : 'give one, or leave it out'
    throw new UsageError(`${argument.name()}: is empty; ${mend} ("${pathOf(verb)} --help" tells more)`)
  }
}

function pathOf(verb: Command): string {
  return verb.parent === null ? verb.name() : `${pathOf(verb.parent)} ${verb.name()}`
}
