import { UsageError } from '../errors.ts'
import { listBoards } from '../store/boards.ts'
import type { Db } from '../store/database.ts'
import { didYouMean, nearestNames } from './nearest-name.ts'

const MOST_SHOWN = 3

/** What to say of boards that are not there: the names that may have been meant, and where all of them stand. */
export async function unknownBoards(db: Db, asked: string[]): Promise<UsageError> {
  const known = (await listBoards(db)).map(({ id }) => id)
  const meant = [...new Set(asked.flatMap((id) => nearestBoards(known, id)))].slice(0, MOST_SHOWN)
  return new UsageError(`There is no board ${asked.join(', ')}${didYouMean(meant)} "rolecall boards list" shows them`)
}

/** Those with the same slug on any source, else those that are nearest by a few letters. */
export function nearestBoards(known: string[], asked: string): string[] {
  const slug = slugOf(asked)
  const sameSlug = known.filter((id) => slugOf(id) === slug)
  return sameSlug.length > 0 ? sameSlug : nearestNames(known, asked)
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1).toLowerCase()
}
