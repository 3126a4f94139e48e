import { errorsBetween } from '../api/word-distance.ts'
import { UsageError } from '../errors.ts'
import { listBoards } from '../store/boards.ts'
import type { Db } from '../store/database.ts'

const MOST_ERRORS = 3
const MOST_SHOWN = 3

/** What to say of boards that are not there: the names that may have been meant, and where all of them stand. */
export async function unknownBoards(db: Db, asked: string[]): Promise<UsageError> {
  const known = (await listBoards(db)).map(({ id }) => id)
  const meant = [...new Set(asked.flatMap((id) => nearestBoards(known, id)))].slice(0, MOST_SHOWN)
  const hint = meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : ';'
  return new UsageError(`There is no board ${asked.join(', ')}${hint} "rolecall boards list" shows them`)
}

/** Those with the same slug on any source, else those that are nearest by a few letters. */
export function nearestBoards(known: string[], asked: string): string[] {
  const wanted = asked.toLowerCase()
  const slug = wanted.slice(wanted.indexOf(':') + 1)
  const sameSlug = known.filter((id) => id.slice(id.indexOf(':') + 1).toLowerCase() === slug)
  if (sameSlug.length > 0) return sameSlug
  const near = known
    .map((id) => ({ id, errors: errorsBetween(wanted, id.toLowerCase(), MOST_ERRORS) }))
    .filter(({ errors, id }) => errors <= Math.min(MOST_ERRORS, Math.floor(id.length / 4)))
  const least = Math.min(...near.map(({ errors }) => errors))
  return near.filter(({ errors }) => errors === least).map(({ id }) => id)
}
