import { errorsBetween } from '../api/word-distance.ts'

const MOST_ERRORS = 3

/** Of these names those that are nearest by a few letters, or that say the same in other capitals. */
export function nearestNames(known: readonly string[], asked: string): string[] {
  const wanted = asked.toLowerCase()
  const near = known
    .map((name) => ({ name, errors: errorsBetween(wanted, name.toLowerCase(), MOST_ERRORS) }))
    .filter(({ errors, name }) => errors <= Math.min(MOST_ERRORS, Math.floor(name.length / 4)))
  const least = Math.min(...near.map(({ errors }) => errors))
  return near.filter(({ errors }) => errors === least).map(({ name }) => name)
}

/** The names that may have been meant, as a sentence about one that is not there goes on. */
export function didYouMean(names: readonly string[]): string {
  return names.length > 0 ? `; did you mean ${names.join(' or ')}?` : ';'
}
