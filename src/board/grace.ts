import type { Judgement } from './plausible.ts'

/** What a first good visit grants at least, so that it closes nothing (lessons.md): what it misses, the second one may close. */
const FIRST_VISIT = 2

/**
 * How many complete visits in a row must miss a posting before this one closes it; null where it misses nothing, as it proves no
 * absence. `grace` is the source's own. What an admin approved is carried out as it was shown.
 */
export function graceOf(
  grace: number,
  judgement: Judgement,
  { recentSeen, approved }: { recentSeen: number[]; approved: 'approved' | null },
): number | null {
  if (judgement.verdict === 'held' || !judgement.provesAbsence) return null
  return recentSeen.length === 0 && approved === null ? Math.max(grace, FIRST_VISIT) : grace
}
