/** A set of rows, a bit each: a million take 125 KB. What lies past its end is not in it. */
export type RowBits = Uint32Array

const BITS = 32

/** The empty set, with room for rows below `size`. */
export function noBits(size: number): RowBits {
  return new Uint32Array(Math.ceil(size / BITS))
}

export function hasBit(bits: RowBits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}

/** Puts a row in or takes it out; the set must have room for it. */
export function setBit(bits: RowBits, row: number, isIn: boolean): void {
  const place = row >>> 5
  const bit = 1 << (row & 31)
  bits[place] = isIn ? (bits[place] as number) | bit : (bits[place] as number) & ~bit
}

/** The same set with room for rows below `size`. */
export function withRoom(bits: RowBits, size: number): RowBits {
  if (bits.length * BITS >= size) return bits
  const larger = noBits(Math.ceil(size * 1.1))
  larger.set(bits)
  return larger
}

/** Puts in all that the other holds and this has room for. */
export function addAll(bits: RowBits, other: RowBits): void {
  const end = Math.min(bits.length, other.length)
  for (let place = 0; place < end; place++) bits[place] = (bits[place] as number) | (other[place] as number)
}

/** Takes out all that the other does not hold, or with `not` all that it holds. */
export function keepOnly(bits: RowBits, other: RowBits, not: boolean): void {
  for (let place = 0; place < bits.length; place++) {
    const theirs = other[place] ?? 0
    bits[place] = (bits[place] as number) & (not ? ~theirs : theirs)
  }
}

/** All rows below `size`. */
export function allBits(size: number): RowBits {
  const bits = noBits(size).fill(0xffff_ffff)
  if (size % BITS !== 0) bits[bits.length - 1] = 2 ** (size % BITS) - 1
  return bits
}

/** The rows of the set, ascending. */
export function rowsIn(bits: RowBits): Int32Array {
  const rows = new Int32Array(countBits(bits))
  let end = 0
  for (let place = 0; place < bits.length; place++)
    for (let left = bits[place] as number; left !== 0; left &= left - 1)
      rows[end++] = place * BITS + BITS - 1 - Math.clz32(left & -left)
  return rows
}

function countBits(bits: RowBits): number {
  let count = 0
  for (const word of bits) for (let left = word; left !== 0; left &= left - 1) count++
  return count
}
