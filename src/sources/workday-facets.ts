import { z } from 'zod'
import { textField } from './fields.ts'

/** No Workday list shows more rows than this, and it states no higher total where it stops here; offsets beyond it begin anew. */
export const CAP = 2000

/** Postings come between the count and the visit: a part is filled up to here only. */
const ROOM = 1900
/** Some tenants answer 500 to longer lists of values. */
const MOST_VALUES = 100

/** A posting has one value of each of these, so their counts add up to postings; one with three places is counted at each. */
const COUNTED_ONCE = new Set(['jobFamilyGroup', 'jobFamily', 'timeType', 'workerSubType'])

/** A filter of the list and, by value, how many postings it would leave. The counts are not capped. */
export interface Facet {
  parameter: string
  values: { id: string; count: number }[]
}

export type AppliedFacets = Record<string, string[]>

const value = z.object({ id: textField, count: z.int().nonnegative() })

/** The facets of a list page, groups of facets opened. One whose values are not all counted is left out: it proves nothing. */
export function readFacets(said: readonly unknown[]): Facet[] {
  const facets: Facet[] = []
  const open = said.filter(isNode)
  // A list of its own: a page may nest deeper than the call stack.
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    const inner = node.values.filter(isNode)
    const counted = node.values.flatMap((each) => (isNode(each) ? [] : (value.safeParse(each).data ?? [])))
    if (
      typeof node.facetParameter === 'string' &&
      counted.length > 0 &&
      counted.length + inner.length === node.values.length
    ) {
      facets.push({ parameter: node.facetParameter, values: counted })
    }
    open.push(...inner)
  }
  return facets
}

function isNode(one: unknown): one is { facetParameter?: unknown; values: unknown[] } {
  return typeof one === 'object' && one !== null && 'values' in one && Array.isArray(one.values)
}

/** How many postings a capped list really has, by a facet that counts each once; null where no facet tells. */
export function countedOnce(facets: Facet[]): number | null {
  const sums = facets.filter(({ parameter }) => COUNTED_ONCE.has(parameter)).map(sumOf)
  return sums.length === 0 ? null : Math.max(...sums)
}

/**
 * The lists to visit instead of one that reaches the cap: by the facet that covers most postings, counting each once if it
 * may, its values put together into as few lists as stay below the cap. A value that reaches the cap alone is split
 * again when its list says so. Null where no facet is left to split by.
 */
export function splitByFacet(facets: Facet[], applied: AppliedFacets, total: number): AppliedFacets[] | null {
  const whole = total > CAP ? total : (countedOnce(facets) ?? Number.POSITIVE_INFINITY)
  const [best] = facets
    .filter((facet) => !Object.hasOwn(applied, facet.parameter) && filled(facet).length > 1)
    .map((facet) => ({ facet, rank: rankOf(facet, whole) }))
    .sort((a, b) => compare(a.rank, b.rank))
  if (!best) return null
  const { parameter } = best.facet
  return pack(filled(best.facet)).map((ids) => ({ ...applied, [parameter]: ids }))
}

/** Smaller is better, the first number first. */
function rankOf(facet: Facet, whole: number): number[] {
  return [
    -Math.min(sumOf(facet), whole),
    COUNTED_ONCE.has(facet.parameter) ? 0 : 1,
    facet.values.every(({ count }) => count < CAP) ? 0 : 1,
    facet.values.length,
  ]
}

function compare(one: number[], other: number[]): number {
  return one.map((part, n) => part - (other[n] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/** First fit, the largest first: few lists, and the small values never alone. */
function pack(values: Facet['values']): string[][] {
  const parts: { ids: string[]; count: number }[] = []
  for (const { id, count } of values.toSorted((a, b) => b.count - a.count)) {
    const part = parts.find((one) => one.count + count <= ROOM && one.ids.length < MOST_VALUES)
    if (part) {
      part.ids.push(id)
      part.count += count
    } else {
      parts.push({ ids: [id], count })
    }
  }
  return parts.map((part) => part.ids)
}

function filled(facet: Facet): Facet['values'] {
  return facet.values.filter(({ count }) => count > 0)
}

function sumOf(facet: Facet): number {
  return facet.values.reduce((sum, { count }) => sum + count, 0)
}
