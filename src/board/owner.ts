import { companySlug } from '../posting/company.ts'

/**
 * The company that a board names now, where it never named it before: a slug that was given to somebody else. To be asked only
 * when no posting of the visit is known, as a company that is renamed keeps its postings. Null where any name is known, or none is said.
 */
export function otherOwner(knownNames: (string | null)[], namedNow: (string | null)[]): string | null {
  const known = new Set(slugsOf(knownNames))
  const now = slugsOf(namedNow)
  if (known.size === 0 || now.length === 0 || now.some((slug) => known.has(slug))) return null
  return namedNow.find((name) => name !== null) ?? null
}

function slugsOf(names: (string | null)[]): string[] {
  return names.flatMap((name) => (name === null ? [] : [companySlug(name)])).filter((slug) => slug !== '')
}
