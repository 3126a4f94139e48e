import { UsageError } from '../errors.ts'
import type { Source } from '../sources/define-source.ts'
import { SOURCES, sourceByName } from '../sources/index.ts'
import { didYouMean, nearestNames } from './nearest-name.ts'

/** The source that somebody named. Throws a UsageError, with what may have been meant, where there is none. */
export function knownSource(name: string): Source {
  const source = sourceByName(name)
  if (source !== null) return source
  const meant = nearestNames(
    SOURCES.map((each) => each.name),
    name,
  )
  throw new UsageError(`There is no source "${name}"${didYouMean(meant)} "rolecall sources" shows them`)
}
