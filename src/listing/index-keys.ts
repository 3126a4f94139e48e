import { companyHead } from './company-key.ts'
import { hashNumbers, hashText } from './hash.ts'
import type { MinHash } from './text-signature.ts'
import type { Traits } from './traits.ts'

/** Rows of the index that one posting may cost, all kinds of keys together. */
export const MOST_KEYS = 12
/** A key that more postings share than this tells nothing: a careers page, one title 3,459 times, a text that everybody copies. */
export const BUCKET_CAP = 50

const MOST_IDENTITIES = 2
/** Words that a title of the same work must share with it one of: with .8 of the words in common, the rarest 1 to 2 hold one. */
const SHARED_TITLE = 0.8
const MOST_TITLE_WORDS = 2
/** Across companies: bands of 2 fill what is left, 5 to 9 of them. Five find a pair of Jaccard .7 with .97 and .5 with .76, seven .99 and .87; the rarest title word goes into each. */
const BANDS = 9
const ROWS = 2
const SEED = { opening: 1, link: 2, requisition: 3, role: 4, place: 5, word: 6, band: 7 }
/** What half of all titles are made of, the commonest first: such a word is looked up last. */
const COMMON = new Map(
  'engineer manager software senior specialist associate sale analyst account executive service technical operation product customer representative assistant developer data business support marketing consultant coordinator development design designer system project team security solution program platform technician cloud success administrator finance financial health care medical nurse clinical partner quality enterprise infrastructure backend frontend fullstack machine ml ai field supervisor growth strategy research scientist electrical mechanical process production store driver warehouse'
    .split(' ')
    .map((word, index) => [word, 1_000 - index] as const),
)

/**
 * The keys of a posting, at most 12: postings are compared when they share one of them. By falling worth: the openings that its id and links
 * name, the requisition within its company, the role in its company, the role in its place, the rarest words of its title in its company, bands of its text.
 */
export function indexKeys(traits: Traits, text: MinHash | null): number[] {
  const keys = new Set<number>()
  const identities = [
    ...traits.openings.map((opening) => hashText(opening, SEED.opening)),
    ...traits.links.map((link) => hashText(link, SEED.link)),
  ]
  for (const key of identities.slice(0, MOST_IDENTITIES)) keys.add(key)
  if (traits.company !== null) for (const key of companyKeys(traits, traits.company)) keys.add(key)
  if (text !== null) for (const key of bandKeys(text, byRarity(traits.title.words)[0] ?? '')) keys.add(key)
  return [...keys].slice(0, MOST_KEYS)
}

function companyKeys(traits: Traits, company: NonNullable<Traits['company']>): number[] {
  const { title, places, requisition } = traits
  const keys: number[] = []
  if (requisition !== null) keys.push(hashText(`${company.key}\n${requisition}`, SEED.requisition))
  const words = title.words.filter((word) => !company.words.includes(word))
  const rarest = byRarity(words)
  const role = `${companyHead(company.key)}\n${words.join(' ')}\n${title.level}`
  keys.push(hashText(role, SEED.role))
  const city = places.places.find((key) => !key.endsWith('|'))
  if (city !== undefined) keys.push(hashText(`${role}\n${city.slice(city.lastIndexOf('|') + 1)}`, SEED.place))
  const prefix = Math.min(rarest.length - Math.ceil(SHARED_TITLE * rarest.length) + 1, MOST_TITLE_WORDS)
  if (rarest.length > 1)
    for (const word of rarest.slice(0, prefix)) keys.push(hashText(`${company.key}\n${word}`, SEED.word))
  return keys
}

function bandKeys({ mins }: MinHash, word: string): number[] {
  const salt = hashText(word, SEED.band)
  return Array.from({ length: BANDS }, (_band, band) =>
    hashNumbers([salt, band, ...mins.subarray(band * ROWS, (band + 1) * ROWS)], SEED.band),
  )
}

/** The rarest word first: fixed by a list and by the words themselves, so that no other posting has a say. */
function byRarity(words: string[]): string[] {
  return words.toSorted((a, b) => (COMMON.get(a) ?? 0) - (COMMON.get(b) ?? 0) || (a < b ? -1 : 1))
}
