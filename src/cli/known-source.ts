import { UsageError } from '../errors.ts'
import type { Source } from '../sources/define-source.ts'
import { sourceByName } from '../sources/index.ts'

/** The source that somebody named. Throws a UsageError where there is none. */
export function knownSource(name: string): Source {
  const source = sourceByName(name)
  if (source === null) throw new UsageError(`There is no source "${name}"; "rolecall sources" shows them`)
  return source
}
