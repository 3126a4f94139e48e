import { remember } from '../posting/bounded-cache.ts'
import { companySlug } from '../posting/company.ts'

const CACHED = 20_000
/** Letters of a company's name that its other spellings share: "konrad" and "konradgroup", "truist" and "truistbank". */
const HEAD = 5
const SHORTEST_STEM = 4
/** What a name may bear behind its own part and still be that company's: kinds of business, places, digits of a board's name. */
const ADDED =
  /^(?:\d{1,3}|bank|software|labs?|technolog(?:y|ies)|tech|group|hq|inc|llc|ltd|corp|corporation|company|co|com|io|ai|app|net|org|jobs?|careers?|team|global|international|worldwide|usa?|uk|eu|europe|america|americas|emea|apac|india|canada|germany|capital|management|space|systems?|solutions?|robotics|health|healthcare|studios?|games|gaming|digital|interactive|partners|ventures?|holdings?|services?|consulting|energy|media|security|therapeutics|pharmaceuticals?|pharma|bio|biosciences?|financial|payments?|network|networks|entertainment|foods?|education|learning|engineering|industries|semiconductors?|motors|automotive|aerospace|insurance|trading|markets|research|analytics|operating|operations|eng|dev|recruiting|recruitment|talent|hiring|externalcareers|agency|platform|platforms|data|cloud|the|and|of|for|in|dot)+$/
const KINDS_OF_COMPANY = /^(?:the-)?|-(?:dot-com)$/g

/** One spelling of an employer: without legal form, "the", brackets, spaces and marks. "Zeta Global, Inc." is "zetaglobal". */
export const companyKey: (name: string) => string = remember(CACHED, keyOf)

function keyOf(name: string): string {
  const bare = name.replace(/(?:(?<!\s)\s+)?[([][^)\]]{1,60}[)\]]\s*$/, '').replace(/^https?:\/\/(?:www\.)?/i, '')
  const slug = companySlug(bare === '' ? name : bare).replace(KINDS_OF_COMPANY, '')
  return slug.replaceAll('-', '') || companySlug(name)
}

/** The part of a key that its other spellings have too: what candidates are looked up by. */
export function companyHead(key: string): string {
  return key.slice(0, HEAD)
}

/** Whether two keys may be one employer: equal, or one is the other with a kind of business, a place or a number behind. */
export function sameCompany(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= SHORTEST_STEM && long.startsWith(short) && ADDED.test(long.slice(short.length))
}

/** "Centre for Strategic Infocomm Technologies" and "CSIT": initials of three words or more. Weak: only beside equal texts. */
export function isAcronymOf(short: string, name: string): boolean {
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word) && !/^(?:of|for|and|the|de|der|für|et)$/i.test(word))
    .map((word) => word[0]?.toLowerCase())
    .join('')
  return initials.length >= 3 && initials === short.toLowerCase()
}
