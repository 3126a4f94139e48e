/** Complete visits in a row that must all have missed an open posting before it counts as leaked (lessons.md). */
export const LEAK_VISITS = 6

/** An open posting of a board that its newest complete visit did not show. Times in ms. */
export interface UnshownPosting {
  externalId: string
  firstSeenAt: number
  /** When the last of the visits began that showed it; null where none of them did. */
  lastShownAt: number | null
}

/** The open postings that none of a board's last complete visits showed, all of which came after they were first seen. `visits`: when these began, newest first. */
export function leakedPostings(visits: number[], unshown: UnshownPosting[]): string[] {
  const since = visits[LEAK_VISITS - 1]
  if (since === undefined) return []
  return unshown
    .filter(({ firstSeenAt, lastShownAt }) => firstSeenAt < since && (lastShownAt === null || lastShownAt < since))
    .map((posting) => posting.externalId)
}
