const WINDOW_MS = 60_000
const MOST_FAILURES = 5
const MOST_ADDRESSES = 10_000

/** Wrong keys by address within the last minute: five lock it out until the first of them is a minute old. */
export interface Failures {
  /** Seconds until the address may try again; null where it may now. */
  lockedFor(address: string): number | null
  note(address: string): void
}

export function countFailures(now: () => Date): Failures {
  const times = new Map<string, number[]>()
  const recent = (address: string) => (times.get(address) ?? []).filter((time) => time > now().getTime() - WINDOW_MS)
  return {
    lockedFor: (address) => {
      const [oldest, ...rest] = recent(address)
      if (oldest === undefined || rest.length + 1 < MOST_FAILURES) return null
      return Math.max(1, Math.ceil((oldest + WINDOW_MS - now().getTime()) / 1000))
    },
    note: (address) => {
      const list = [...recent(address), now().getTime()].slice(-MOST_FAILURES)
      times.delete(address)
      times.set(address, list)
      // The address that was wrong longest ago goes first.
      const [eldest] = times.keys()
      if (times.size > MOST_ADDRESSES && eldest !== undefined) times.delete(eldest)
    },
  }
}
