import { foldWords } from '../posting/fold.ts'
import type { MergedListing } from './merge.ts'

/** A tsvector holds 1 MB; words past this many characters of text are not searched for. */
const TEXT_CHARACTERS = 60_000

/** A word that a text says this many times is one of those that it is about. */
const OFTEN = 3

/** The words that a listing is found by, by weight: A title and company, B skills and places, D the text. */
export interface SearchWords {
  a: string
  b: string
  /** Those of `d` that it says often. */
  c: string[]
  d: string
}

export function searchWords(merged: MergedListing): SearchWords {
  const { doc, canonical } = merged
  const places = doc.locations.flatMap((place) => [place.raw, place.city, place.region, place.country])
  const d = foldWords((canonical.doc.description?.text ?? '').slice(0, TEXT_CHARACTERS))
  return {
    a: foldWords(words([doc.title, doc.company?.name ?? null])),
    b: foldWords(words([...doc.skills.map((skill) => skill.name), ...places])),
    c: saidOften(d),
    d,
  }
}

/** The words that a folded text is about. */
export function saidOften(folded: string): string[] {
  const counts = new Map<string, number>()
  if (folded !== '') for (const word of folded.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word)
}

function words(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ')
}
