import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorsBetween, nearestWord, wordIndex } from '../../src/api/word-distance.ts'

const index = wordIndex(
  new Map([
    ['engineer', 900],
    ['engine', 3],
    ['python', 40],
    ['kubernetes', 12],
    ['berlin', 30],
    ['merlin', 1],
    ['nurse', 50],
    ['curse', 1],
    ['sales', 80],
    ['go', 10],
  ]),
)

describe('nearestWord', () => {
  it.each([
    ['enginer', 'engineer'],
    ['engineeer', 'engineer'],
    ['pyhton', 'python'],
    ['ypthon', 'python'],
    ['kubernets', 'kubernetes'],
    ['kuberentes', 'kubernetes'],
    ['berlni', 'berlin'],
    ['nurze', 'nurse'],
    // Two errors in a short word, another first letter, and what is itself no word of letters.
    ['pyhtno', null],
    ['terlin', null],
    ['goo', null],
    ['zzzzzz', null],
  ])('%s is meant as %s', (typed, meant) => {
    expect(nearestWord(index, typed)).toBe(meant)
  })
})

describe('errorsBetween', () => {
  it('counts letters left out, put in, mistaken and changed with their neighbour', () => {
    expect(errorsBetween('abcd', 'abcd', 3)).toBe(0)
    expect(errorsBetween('abcd', 'abd', 3)).toBe(1)
    expect(errorsBetween('abcd', 'abxcd', 3)).toBe(1)
    expect(errorsBetween('abcd', 'axcd', 3)).toBe(1)
    expect(errorsBetween('abcd', 'acbd', 3)).toBe(1)
    expect(errorsBetween('abcd', 'dcba', 2)).toBe(3)
  })

  it('is the same both ways, and never more than the edits that were made', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(errorsBetween(a, b, 20)).toBe(errorsBetween(b, a, 20))
        expect(errorsBetween(a, b, 20)).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(errorsBetween(a, b, 20) === 0).toBe(a === b)
      }),
    )
  })
})
