import type { ListingDoc } from '../listing/listing.ts'
import { SOURCES, sourceByName } from '../sources/index.ts'
import type { ListingRow } from '../store/listing-reads.ts'

/** Sources whose terms let their ads be passed on. */
export function freeSources(): string[] {
  return SOURCES.filter((source) => source.manifest.redistribute).map((source) => source.name)
}

/** Whether part of the listing comes from a source that must not be passed on: then `passOn` has to be asked. */
export function isMixed(row: ListingRow): boolean {
  return row.doc.sources.some((source) => !isFree(source.source))
}

/**
 * The listing as it may be passed on, or null. `canonicalId` is the posting whose title, text and skills it shows: where that
 * posting's source forbids passing on, so does the listing. Where another's does, that source and the fields it gave stay out.
 */
export function passOn(row: ListingRow, canonicalId: number | null): ListingRow | null {
  if (!isMixed(row)) return row
  const { doc } = row
  const canonical = doc.sources.find((source) => source.postingId === canonicalId)
  // Who gave which field is not told of listings that an older version wrote.
  if (canonical === undefined || !isFree(canonical.source) || doc.donors === undefined) return null
  const given = Object.entries(doc.donors).filter(([, source]) => !isFree(source))
  const emptied = Object.fromEntries(given.map(([field]) => [field, emptyOf(doc[field as keyof ListingDoc])]))
  const provenance = { ...doc.provenance }
  for (const [field] of given) delete provenance[field as keyof typeof provenance]
  const sources = doc.sources.filter((source) => isFree(source.source))
  return { ...row, doc: { ...doc, ...emptied, sources, provenance } }
}

function emptyOf(value: unknown): [] | null {
  return Array.isArray(value) ? [] : null
}

function isFree(name: string): boolean {
  return sourceByName(name)?.manifest.redistribute === true
}
