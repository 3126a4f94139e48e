import { fold } from '../posting/fold.ts'
import type { ListingDoc } from './listing.ts'

/** Stands for "not known" in a term, so that a filter may let such rows pass. */
export const UNKNOWN = '?'

/** Every filterable value of a listing as `field:value`: one array, one index, any combination of filters. */
export function listingTerms(doc: ListingDoc): string[] {
  const countries = unique(doc.locations.map((place) => place.country))
  return [
    ...termsOf('company', [doc.company?.slug ?? null]),
    ...termsOf('country', countries),
    ...termsOf('region', unique(doc.locations.map((place) => place.region && fold(place.region)))),
    ...termsOf('city', unique(doc.locations.map((place) => place.city && fold(place.city)))),
    ...termsOf('workplace', doc.workplaces),
    ...termsOf('eligible', eligibleIn(doc)),
    ...termsOf('type', doc.employmentTypes),
    ...termsOf('seniority', [doc.seniority]),
    ...termsOf('language', [doc.language]),
    ...termsOf('direct', [doc.direct === null ? null : String(doc.direct)]),
    ...termsOf(
      'skill',
      doc.skills.map((skill) => skill.slug),
    ),
    ...unique(doc.sources.map((source) => source.source)).map((source) => `source:${source}`),
    ...unique(doc.sources.map((source) => source.board)).map((board) => `board:${board}`),
  ]
}

function eligibleIn(doc: ListingDoc): string[] {
  if (doc.eligibility === null) return []
  return doc.eligibility.worldwide ? ['*'] : doc.eligibility.countries
}

function termsOf(field: string, values: (string | null)[]): string[] {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? known.map((value) => `${field}:${value}`) : [`${field}:${UNKNOWN}`]
}

function unique(values: (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ''))] as string[]
}
