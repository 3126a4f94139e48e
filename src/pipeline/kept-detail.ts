import { hash } from 'node:crypto'
import type { PageRequest } from '../sources/define-source.ts'

const DAY_MS = 86_400_000
/** Lists do not tell of every edit: each kept page is asked for again on one day in this many. */
export const REFRESH_DAYS = 7

/**
 * Whether a detail page need not be asked for, as its list still states the version under which it was had. Each page has its
 * own day of the seven, by a hash of its URL: the pages of a board are not all renewed at one visit.
 */
export function isKept(request: PageRequest, rememberedVersion: string | null, now: Date): boolean {
  if (request.kind !== 'detail' || request.version === undefined || request.version !== rememberedVersion) return false
  const day = Math.floor(now.getTime() / DAY_MS) % REFRESH_DAYS
  return Number.parseInt(hash('sha256', request.url, 'hex').slice(0, 8), 16) % REFRESH_DAYS !== day
}
