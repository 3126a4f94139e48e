/** Errors are named for what the runner should do about them. `code` is one of the run reasons that CONTRACT.md lists. */
export type ReasonCode =
  | 'http_status'
  | 'timeout'
  | 'connection'
  | 'not_json'
  | 'cut_off'
  | 'schema'
  | 'too_large'
  | 'charset'
  | 'off_host'
  | 'private_address'
  | 'robots'
  | 'rate_limited'
  | 'circuit_open'
  | 'wrong_owner'
  | 'empty_board'
  | 'drop_guard'
  | 'coverage'
  | 'repeated_page'
  | 'no_new_ids'
  | 'page_limit'
  | 'posting_limit'
  | 'time_limit'
  | 'config'
  | 'internal'

/** Come back after `delayMs`: the other side asked for patience. Costs no attempt. */
export class RetryLaterError extends Error {
  override name = 'RetryLaterError'
  readonly code: ReasonCode
  readonly delayMs: number
  constructor(code: ReasonCode, message: string, delayMs: number, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.delayMs = delayMs
  }
}

/** A page no longer has the shape that its source is known by: fail at once and loudly. `field` is the path at fault. */
export class SourceChangedError extends Error {
  override name = 'SourceChangedError'
  readonly code: ReasonCode
  readonly field: string | null
  constructor(code: ReasonCode, message: string, field: string | null = null, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.field = field
  }
}

/** Trying again soon may help (a reset, a time-out, a 5xx): the runner spends an attempt. */
export class TransientError extends Error {
  override name = 'TransientError'
  readonly code: ReasonCode
  constructor(code: ReasonCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Trying again cannot help (a 404, a refusal, a wrong setting): fail at once. */
export class PermanentError extends Error {
  override name = 'PermanentError'
  readonly code: ReasonCode
  constructor(code: ReasonCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The four kinds that a visit may meet; any other error is a fault of the program. */
export type ForeseenError = RetryLaterError | SourceChangedError | TransientError | PermanentError

export function isForeseen(error: unknown): error is ForeseenError {
  return [RetryLaterError, SourceChangedError, TransientError, PermanentError].some((kind) => error instanceof kind)
}

/** What is asked for does not fit what things have come to: a decision that was taken already, a visit that another replaced. */
export class ConflictError extends Error {
  override name = 'ConflictError'
}

/** What the person at the keyboard got wrong; the message alone is shown, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** What is named is not there: exit code 2 like a UsageError, 404 over HTTP. */
export class MissingError extends Error {
  override name = 'MissingError'
}
