import { describe, expect, it } from 'vitest'
import { otherOwner } from '../../src/board/owner.ts'

describe('otherOwner', () => {
  it.each<[string, (string | null)[], (string | null)[], string | null]>([
    ['somebody else', ['Acme'], ['Globex', 'Globex'], 'Globex'],
    ['the same in other letters', ['Acme, Inc.'], ['ACME'], null],
    ['the same among others', ['Acme', 'Acme Labs'], ['Globex', 'Acme Labs'], null],
    ['nobody', ['Acme'], [null, null], null],
    ['somebody, where nobody was known', [null], ['Globex'], null],
    ['somebody else after rows without a name', ['Acme', null], [null, 'Globex'], 'Globex'],
  ])('names %s', (_name, known, now, expected) => {
    expect(otherOwner(known, now)).toBe(expected)
  })
})
