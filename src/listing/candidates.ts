import { BUCKET_CAP } from './index-keys.ts'

/**
 * Calls `visit` with each pair of indexes (the lower first, in their order, once) that share a key which at most 50 share. Sorted numbers
 * instead of maps of lists: a pair costs 8 bytes.
 */
export function visitPairs(keysOf: readonly (readonly number[])[], visit: (left: number, right: number) => void): void {
  const count = keysOf.length
  const pairs = Float64Array.from(sharedPairs(keysOf)).sort()
  let last = -1
  for (const pair of pairs) {
    if (pair !== last) visit(Math.floor(pair / count), pair % count)
    last = pair
  }
}

/** Each pair as left * count + right, as often as it shares a key. */
function sharedPairs(keysOf: readonly (readonly number[])[]): number[] {
  const { keys, owners } = sortedKeys(keysOf)
  const pairs: number[] = []
  for (let from = 0; from < keys.length; ) {
    let to = from + 1
    while (to < keys.length && keys[to] === keys[from]) to++
    if (to - from <= BUCKET_CAP) addPairs(owners.subarray(from, to), keysOf.length, pairs)
    from = to
  }
  return pairs
}

/** Within a key the owners ascend. */
function sortedKeys(keysOf: readonly (readonly number[])[]): { keys: Float64Array; owners: Uint32Array } {
  const all = new Float64Array(keysOf.reduce((sum, own) => sum + own.length, 0))
  const holders = new Uint32Array(all.length)
  let next = 0
  keysOf.forEach((own, owner) => {
    for (const key of own) {
      all[next] = key
      holders[next++] = owner
    }
  })
  const order = new Uint32Array(all.length).map((_zero, at) => at)
  order.sort((a, b) => (all[a] as number) - (all[b] as number) || a - b)
  return {
    keys: Float64Array.from(order, (at) => all[at] as number),
    owners: Uint32Array.from(order, (at) => holders[at] as number),
  }
}

function addPairs(bucket: Uint32Array, count: number, into: number[]): void {
  for (let i = 0; i < bucket.length; i++) {
    const left = bucket[i] as number
    for (let j = i + 1; j < bucket.length; j++) {
      const right = bucket[j] as number
      if (left !== right) into.push(left * count + right)
    }
  }
}
