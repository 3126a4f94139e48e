import { UsageError } from '../errors.ts'

const SECONDS = { s: 1, m: 60, h: 3_600, d: 86_400 }
/** The timers of Node hold 24.8 days; what is longer, they take for a millisecond. */
const MOST_S = 24 * SECONDS.d

/** `90`, `90s`, `10m`, `2h` or `1d` -> seconds, from one to 24 days. Throws UsageError. */
export function readDuration(text: string): number {
  const [, number = '', unit = 's'] = /^(\d{1,12})([smhd])?$/.exec(text) ?? []
  const seconds = Number(number) * SECONDS[unit as keyof typeof SECONDS]
  if (number !== '' && seconds >= 1 && seconds <= MOST_S) return seconds
  throw new UsageError(`--timeout: "${text}" is no duration from 1s to 24d, such as 90s, 10m or 1h`)
}

/** A signal that follows `stopping`, and aborts of itself after so many seconds; undefined: never. `close` ends the waiting. */
export function stoppingAfter(
  stopping: AbortSignal,
  seconds: number | undefined,
): { signal: AbortSignal; isLate(): boolean; close(): void } {
  const late = new AbortController()
  const why = new Error(`The time of ${seconds} s is over`)
  const timer = seconds === undefined ? undefined : setTimeout(() => late.abort(why), seconds * 1_000)
  return {
    signal: AbortSignal.any([stopping, late.signal]),
    isLate: () => late.signal.aborted,
    close: () => clearTimeout(timer),
  }
}
