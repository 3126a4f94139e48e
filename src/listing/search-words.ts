import { foldWords } from '../posting/fold.ts'
import type { MergedListing } from './merge.ts'

/** A tsvector holds 1 MB; words past this many characters of text are not searched for. */
const TEXT_CHARACTERS = 60_000

/** The words that a listing is found by, by weight: A title and company, B skills and places, D the text. */
export function searchWords(merged: MergedListing): { a: string; b: string; d: string } {
  const { doc, canonical } = merged
  const places = doc.locations.flatMap((place) => [place.raw, place.city, place.region, place.country])
  return {
    a: foldWords(words([doc.title, doc.company?.name ?? null])),
    b: foldWords(words([...doc.skills.map((skill) => skill.name), ...places])),
    d: foldWords((canonical.doc.description?.text ?? '').slice(0, TEXT_CHARACTERS)),
  }
}

function words(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ')
}
