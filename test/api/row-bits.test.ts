import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addAll, allBits, hasBit, keepOnly, noBits, rowsIn, setBit, withRoom } from '../../src/api/row-bits.ts'

const SIZE = 100
const rows = fc.uniqueArray(fc.nat(SIZE - 1))

function bitsOf(list: number[], size = SIZE) {
  const bits = noBits(size)
  for (const row of list) setBit(bits, row, true)
  return bits
}

const ascending = (list: Iterable<number>) => [...list].sort((a, b) => a - b)

it('holds what was put in and not taken out', () => {
  fc.assert(
    fc.property(rows, rows, (put, taken) => {
      const bits = bitsOf(put)
      for (const row of taken) setBit(bits, row, false)
      const left = put.filter((row) => !taken.includes(row))
      expect([...rowsIn(bits)]).toEqual(ascending(left))
      for (let row = 0; row < SIZE; row++) expect(hasBit(bits, row)).toBe(left.includes(row))
    }),
  )
})

it('joins and narrows as sets do, of any sizes', () => {
  fc.assert(
    fc.property(rows, rows, fc.constantFrom(40, SIZE, 300), fc.boolean(), (mine, theirs, size, not) => {
      const other = bitsOf(
        theirs.filter((row) => row < size),
        size,
      )
      const held = new Set(rowsIn(other))
      const joined = bitsOf(mine)
      addAll(joined, other)
      expect([...rowsIn(joined)]).toEqual(ascending(new Set([...mine, ...held])))
      const narrowed = bitsOf(mine)
      keepOnly(narrowed, other, not)
      expect([...rowsIn(narrowed)]).toEqual(ascending(mine.filter((row) => held.has(row) !== not)))
    }),
  )
})

it.each([0, 1, 31, 32, 33, 64, 100])('all of %i rows are just these', (size) => {
  expect([...rowsIn(allBits(size))]).toEqual(Array.from({ length: size }, (_, row) => row))
})

it('makes room without losing a row', () => {
  const bits = withRoom(bitsOf([0, 31, 99]), 5_000)
  setBit(bits, 4_999, true)
  expect([...rowsIn(bits)]).toEqual([0, 31, 99, 4_999])
  expect(withRoom(bits, 4_000)).toBe(bits)
})
