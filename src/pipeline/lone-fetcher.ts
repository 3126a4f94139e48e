import type { Config } from '../config.ts'
import type { Fetcher } from '../fetch/fetcher.ts'
import { openFetcher } from '../fetch/open-fetcher.ts'
import { memoryRobots } from '../fetch/robots.ts'
import { memoryTurns } from '../fetch/turns.ts'

/**
 * A fetcher that needs no database: turns, circuits and robots.txt are kept in this process alone. For one short visit at a person's
 * word where there is no installation; wherever there is one, all visits take turns with everybody else.
 */
export function openLoneFetcher(settings: Config['fetch']): Fetcher {
  const now = () => Date.now()
  return openFetcher(settings, { turns: memoryTurns(now), robots: memoryRobots(), now })
}
