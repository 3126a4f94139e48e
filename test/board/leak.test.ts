import { describe, expect, it } from 'vitest'
import { leakedPostings, type UnshownPosting } from '../../src/board/leak.ts'

/** Six visits, newest first, an hour apart. */
const visits = [600, 500, 400, 300, 200, 100]

describe('a leak', () => {
  it.each<[string, number[], Partial<UnshownPosting>, boolean]>([
    ['is an open posting that six complete visits did not show', visits, {}, true],
    ['is one that was shown before them', visits, { lastShownAt: 99 }, true],
    ['is none that one of them showed', visits, { lastShownAt: 100 }, false],
    ['is none that the last but one showed', visits, { lastShownAt: 500 }, false],
    ['is none after five visits', visits.slice(0, 5), {}, false],
    ['is none without a visit', [], {}, false],
    ['is none that was first seen after the first of them', visits, { firstSeenAt: 100 }, false],
    ['is judged by the last six alone', [700, ...visits], { firstSeenAt: 150 }, true],
  ])('%s', (_name, times, more, leaks) => {
    const posting = { externalId: 'a', firstSeenAt: 50, lastShownAt: null, ...more }
    expect(leakedPostings(times, [posting])).toEqual(leaks ? ['a'] : [])
  })
})
