import { hash } from 'node:crypto'
import { textKey } from '../posting/description.ts'
import { locationKey } from '../posting/location.ts'
import { titleKey } from '../posting/title.ts'
import type { TaggedPosting } from '../skills/tag-posting.ts'
import { canonicalLink } from './canonical-link.ts'
import { openingOfLink } from './opening-identity.ts'

/** Keys by which a posting's duplicates are found: equal keys make two postings candidates, nothing more. */
export interface MatchKeys {
  applyKey: bigint | null
  exactKey: bigint | null
}

export function matchKeys(posting: TaggedPosting): MatchKeys {
  return { applyKey: applyKey(posting.applyUrl), exactKey: exactKey(posting) }
}

/** Same company, title, places and text. An ad whose text is too short to tell anything has none. */
function exactKey(posting: TaggedPosting): bigint | null {
  const text = posting.description === null ? null : textKey(posting.description.text)
  if (text === null) return null
  const places = posting.locations.map(locationKey).toSorted().join('|')
  return hash64(['exact', posting.company?.slug ?? '', titleKey(posting.title), places, text].join('\n'))
}

function applyKey(url: string | null): bigint | null {
  const canonical = url === null ? null : canonicalApplyUrl(url)
  return canonical === null ? null : hash64(`apply\n${canonical}`)
}

/** What an apply URL names: an opening of an applicant tracking system, else its one spelling; null where it can name none. */
export function canonicalApplyUrl(text: string): string | null {
  return openingOfLink(text) ?? canonicalLink(text)
}

function hash64(text: string): bigint {
  return hash('sha256', text, 'buffer').readBigInt64BE()
}
