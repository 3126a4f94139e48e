import { BUCKET_CAP } from '../listing/index-keys.ts'
import type { Db } from '../store/database.ts'
import { bucketsOf, type Moved } from '../store/match-keys.ts'

/** What is known of keys: whom each telling one leads to. */
export interface NearKeys {
  /** Postings of each key that 2 to 50 share. */
  telling: Map<number, number[]>
  looked: Set<number>
}

/** What the index says of some keys that matters beyond them. */
export interface Turned {
  /** Postings that shared a key which is crowded now: what it joined comes apart. */
  crowded: number[]
  /** Postings of a key that was crowded and tells something again. */
  telling: number[]
  /** Postings of keys that somebody lost: what they say of him may be out of date. */
  left: number[]
}

/** How often each key was gained and lost. */
interface Touched {
  gained: Map<number, Set<number>>
  lost: Map<number, number>
}

/**
 * Looks keys up, each once and again when it was gained or lost. Who came and who went is known, so that the size of a bucket before
 * follows from the one after: who shares a telling key depends on who is there, never on who came first.
 */
export async function lookUp(tx: Db, near: NearKeys, keys: number[], moved: Moved[], freed: number[]): Promise<Turned> {
  const { gained, lost } = touchedBy(moved, freed)
  const asked = [...new Set([...keys.filter((key) => !near.looked.has(key)), ...gained.keys(), ...lost.keys()])]
  const found = await bucketsOf(
    tx,
    asked.map((key) => ({
      key,
      // The last one that has a key which another lost may still name him.
      fewest: lost.has(key) ? 1 : 2,
      most: BUCKET_CAP + 1 + (gained.get(key)?.size ?? 0),
    })),
  )
  const turned: Turned = { crowded: [], telling: [], left: [] }
  for (const key of asked) {
    near.looked.add(key)
    near.telling.delete(key)
    const ids = found.get(key) ?? []
    const came = gained.get(key)
    const before = ids.length - (came ? ids.filter((id) => came.has(id)).length : 0) + (lost.get(key) ?? 0)
    if (ids.length > BUCKET_CAP) {
      if (before <= BUCKET_CAP) turned.crowded.push(...ids)
      continue
    }
    if (ids.length > 1) near.telling.set(key, ids)
    if (before > BUCKET_CAP) turned.telling.push(...ids)
    else if (lost.has(key)) turned.left.push(...ids)
  }
  return turned
}

function touchedBy(moved: Moved[], freed: number[]): Touched {
  const gained = new Map<number, Set<number>>()
  const lost = new Map<number, number>()
  for (const { id, before, after } of moved) {
    for (const key of after) {
      if (before?.includes(key)) continue
      const ids = gained.get(key)
      if (ids) ids.add(id)
      else gained.set(key, new Set([id]))
    }
    for (const key of before ?? []) if (!after.includes(key)) lost.set(key, (lost.get(key) ?? 0) + 1)
  }
  for (const key of freed) lost.set(key, (lost.get(key) ?? 0) + 1)
  return { gained, lost }
}
