import { isForeseen, type ReasonCode } from '../errors.ts'
import { redacted } from '../redact.ts'

/** Why a visit failed, in CONTRACT.md's words. */
export interface Fault {
  code: ReasonCode
  message: string
  /** The field of the page that is at fault, where one is. */
  field: string | null
}

/** What an error of a visit says about its board, without the secrets that a URL may hold: everybody may read it. Null for one that is the program's own. */
export function faultOf(error: unknown): Fault | null {
  if (!isForeseen(error)) return null
  return { code: error.code, message: redacted(error.message), field: 'field' in error ? error.field : null }
}
