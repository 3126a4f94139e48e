/**
 * 53 bits of a text as a safe integer: fits a Postgres bigint and a JSON number. Two rounds of 32-bit multiplication, finished as
 * MurmurHash3 finishes; equal keys only make two postings candidates, so that nothing hangs on a collision.
 */
export function hashText(text: string, seed: number): number {
  let low = 0xdeadbeef ^ seed
  let high = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x9e3779b1)
    high = Math.imul(high ^ code, 0x5f356495)
  }
  return join53(mix(low ^ (high >>> 15)), mix(high ^ (low >>> 13)))
}

/** 53 bits of a few 32-bit numbers, in their order. */
export function hashNumbers(numbers: readonly number[], seed: number): number {
  let low = 0xdeadbeef ^ seed
  let high = 0x41c6ce57 ^ seed
  for (const number of numbers) {
    low = Math.imul(low ^ (number | 0), 0x9e3779b1) ^ (low >>> 16)
    high = Math.imul(high ^ (number | 0), 0x5f356495) ^ (high >>> 15)
  }
  return join53(mix(low ^ (high >>> 15)), mix(high ^ (low >>> 13)))
}

/** MurmurHash3's finaliser: every bit of the answer depends on every bit given. */
export function mix(value: number): number {
  let bits = value
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

function join53(low: number, high: number): number {
  return (high & 0x1fffff) * 0x100000000 + low
}
