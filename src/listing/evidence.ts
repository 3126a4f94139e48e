import type { TaggedPosting } from '../skills/tag-posting.ts'
import { indexKeys } from './index-keys.ts'
import { type Traits, traitsOf, type Whereabouts } from './traits.ts'

/** What a posting's duplicates are found and judged by: worked out once and stored with it. */
export interface Evidence {
  traits: Traits
  /** At most 12; two postings are compared where they share one. */
  keys: number[]
}

export function evidenceOf(posting: TaggedPosting, where: Whereabouts): Evidence {
  const { traits, role } = traitsOf(posting, where)
  return { traits, keys: indexKeys(traits, role) }
}
