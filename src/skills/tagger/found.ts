/** The features of one mention by number. A list of its own: emptying an array gives its room away, and each mention needs one. */
export interface Found {
  size: number
  numbers: Uint8Array
}

/** Room for more features than any mention has. */
export function newFound(): Found {
  return { size: 0, numbers: new Uint8Array(64) }
}

export function add(found: Found, feature: number): void {
  found.numbers[found.size++] = feature
}

/** The sum of the features' weights, from `start` on. */
export function sumOf({ size, numbers }: Found, weights: Float64Array, start: number): number {
  let sum = start
  for (let at = 0; at < size; at++) sum += weights[numbers[at] as number] as number
  return sum
}

export function listOf({ size, numbers }: Found): number[] {
  return [...numbers.subarray(0, size)]
}
