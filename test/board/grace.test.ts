import { describe, expect, it } from 'vitest'
import { graceOf } from '../../src/board/grace.ts'
import type { Judgement } from '../../src/board/plausible.ts'

const good: Judgement = { verdict: 'believed', complete: true, provesAbsence: true, health: 'ok', reason: null }
const blind: Judgement = { ...good, provesAbsence: false }
const doubted: Judgement = {
  verdict: 'held',
  health: 'held',
  reason: { code: 'drop_guard', message: 'a drop', field: null },
}

describe('the grace of a visit', () => {
  it.each<[string, number, Judgement, number[], 'approved' | null, number | null]>([
    ['of a whole-document API', 1, good, [12], null, 1],
    ['of a fragile list', 4, good, [12], null, 4],
    ['that proves no absence', 1, blind, [12], null, null],
    ['that is held', 1, doubted, [12], null, null],
    ['that is the first good one', 1, good, [], null, 2],
    ['that is the first good one of a fragile list', 4, good, [], null, 4],
    ['that is the first good one, by an admin', 1, good, [], 'approved', 1],
    ['after an emptiness that was believed', 1, good, [0], null, 1],
  ])('%s', (_name, grace, judgement, recentSeen, approved, expected) => {
    expect(graceOf(grace, judgement, { recentSeen, approved })).toBe(expected)
  })
})
