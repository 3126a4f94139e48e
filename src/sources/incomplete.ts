import type { ReasonCode } from '../errors.ts'
import type { Page, ParsedVisit, Rejection } from './define-source.ts'

/** What is turned away for being no opening, or for being known already. All else may be an opening that went unread: by
 * its id it is sheltered from closing, and without one the whole visit proves nothing. */
const HIDES_NOTHING = new Set(['prospect', 'unlisted', 'duplicate_id', 'empty', 'gone'])

const REASONS: Partial<Record<string, ReasonCode>> = {
  not_json: 'not_json',
  cut_off: 'cut_off',
  too_large: 'too_large',
  charset: 'charset',
  http_status: 'http_status',
  timeout: 'timeout',
  connection: 'connection',
  off_host: 'off_host',
  private_address: 'private_address',
  robots: 'robots',
  rate_limited: 'rate_limited',
}

/** Ids that were there, though their rows could not be read: nobody may think them gone. */
export function shelteredIds(rejections: Rejection[]): string[] {
  return rejections.flatMap((rejection) => (isSheltered(rejection) ? [rejection.externalId] : []))
}

/** Why a visit with these rejections cannot prove that anything is gone; null where it can. */
export function incompleteBecause(rejections: Rejection[]): ParsedVisit['incomplete'] {
  const one = rejections.find((rejection) => !HIDES_NOTHING.has(rejection.code) && !isSheltered(rejection))
  return one ? { code: REASONS[one.code] ?? 'schema', message: one.why } : null
}

/** A row of which nothing but its id could be read, or whose page could not be had. A file is another matter: its name is not the id of what it holds. */
function isSheltered(rejection: Rejection): rejection is Rejection & { externalId: string } {
  return rejection.externalId !== null && (rejection.code === 'schema' || rejection.code === 'detail')
}

/** What a posting comes to whose own page could not be had: gone, or there but unread. */
export function lostDetail(externalId: string, page: Page): Rejection {
  const code = page.error?.code === 'gone' ? 'gone' : 'detail'
  return { externalId, code, why: `${page.url}: ${page.error?.message ?? 'it was not asked for'}` }
}
