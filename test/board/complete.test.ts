import { describe, expect, it } from 'vitest'
import { incompleteBecause, isComplete, type Proof, rejectionsCounted } from '../../src/board/complete.ts'

const whole: Proof = { seen: 40, rejected: 2, stated: null, truncated: null, presence: 'whole' }
const capped = { code: 'page_limit' as const, message: 'the visit was stopped after 10 pages' }

describe('what proves a visit complete', () => {
  it.each<[string, Partial<Proof>, boolean, string | null]>([
    ['the natural end, where no total is stated', {}, true, null],
    ['a total that rows read and rows turned down add up to', { stated: 42 }, true, null],
    ['a total above them', { stated: 43 }, false, 'coverage'],
    ['a total below them', { stated: 40 }, false, 'coverage'],
    ['a total of none', { seen: 0, rejected: 0, stated: 0 }, true, null],
    ['none, under a total', { seen: 0, rejected: 0, stated: 1 }, false, 'coverage'],
    ['a cap', { truncated: capped }, false, 'page_limit'],
    ['a cap behind the stated total', { truncated: capped, stated: 42 }, false, 'page_limit'],
    ['the end of a window', { presence: 'window' }, true, null],
    ['an import', { presence: 'part' }, false, null],
  ])('%s', (_name, more, complete, code) => {
    const proof = { ...whole, ...more }
    expect([isComplete(proof), incompleteBecause(proof)?.code ?? null]).toEqual([complete, code])
  })
})

describe('rows turned down', () => {
  const codes = ['schema', 'duplicate_id', 'unlisted', 'duplicate_id']
  it.each([
    ['on one page all count', { lists: 1, pages: 1 }, 4],
    ['twice on two pages of one list do not', { lists: 1, pages: 2 }, 2],
    ['in two lists all count', { lists: 2, pages: 5 }, 4],
    ['without a list page all count', { lists: 1, pages: 0 }, 4],
  ])('%s', (_name, extent, counted) => {
    expect(rejectionsCounted(codes, extent)).toBe(counted)
  })
})
