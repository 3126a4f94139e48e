import type { ReasonCode } from '../errors.ts'
import type { ParsedVisit, Rejection } from './define-source.ts'

/** What is turned away for being no opening, or for being known already. All else may be an opening that went unread. */
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

/** Why a visit with these rejections cannot prove that anything is gone; null where it can. */
export function incompleteBecause(rejections: Rejection[]): ParsedVisit['incomplete'] {
  const one = rejections.find((rejection) => !HIDES_NOTHING.has(rejection.code))
  return one ? { code: REASONS[one.code] ?? 'schema', message: one.why } : null
}
