/** Seconds, then minutes, then hours: about a day and a half in all. */
const MOST_ATTEMPTS = 10
const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 12 * 3_600_000

/** One attempt that was not taken: an answer, or the reason why none came. */
export interface FailedAttempt {
  status: number | null
  outcome: string
  retryAfterMs: number | null
  /** Attempts of this event, with this one. */
  attempts: number
}

/** What follows: another attempt, or an end with its reason. `chance` (0 to 1) spreads those who failed together. */
export function afterFailure(
  { status, outcome, retryAfterMs, attempts }: FailedAttempt,
  chance: number,
): { kind: 'retry'; delayMs: number } | { kind: 'disable'; reason: string } {
  if (status === 410) return { kind: 'disable', reason: 'The receiver answered 410: it wants no more of this' }
  if (attempts >= MOST_ATTEMPTS) return { kind: 'disable', reason: `${attempts} attempts failed; the last: ${outcome}` }
  const wait = Math.min(FIRST_WAIT_MS * 4 ** (attempts - 1), LONGEST_WAIT_MS) * (0.75 + chance / 2)
  return { kind: 'retry', delayMs: Math.round(Math.max(wait, retryAfterMs ?? 0)) }
}
