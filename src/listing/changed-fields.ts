import type { ListingDoc } from './listing.ts'

/** Fields whose change alone is no news to a reader: they move with each visit, or with another field that is told. */
const SILENT = new Set(['sources', 'excerpt', 'textKey', 'donors', 'repostedAt'])

/** Names of the fields that differ between two states of a listing, in alphabetical order. */
export function changedFields(before: ListingDoc, after: ListingDoc): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof ListingDoc>
  const changed: string[] = [...names].filter((name) => !SILENT.has(name) && !same(before[name], after[name]))
  if (sourceNames(before) !== sourceNames(after)) changed.push('sources')
  if (before.textKey !== undefined && before.textKey !== after.textKey) changed.push('description')
  return changed.toSorted()
}

function sourceNames(doc: ListingDoc): string {
  return doc.sources.map((source) => `${source.board} ${source.externalId}`).join('\n')
}

/** Deep equality of JSON values; the order of an object's keys does not count (Postgres sorts them in jsonb). */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = Object.entries(a).filter(([, value]) => value !== undefined)
  const right = Object.entries(b).filter(([, value]) => value !== undefined)
  return (
    left.length === right.length && left.every(([name, value]) => same(value, (b as Record<string, unknown>)[name]))
  )
}
