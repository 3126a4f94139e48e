import type { Posting, SectionKind } from '../posting/posting.ts'

/** What an employer says of this opening; all else (who we are, benefits, how to apply, equal opportunity) it says in each of its ads. */
const OF_THE_ROLE: ReadonlySet<SectionKind> = new Set([
  'about',
  'responsibilities',
  'requirements',
  'nice_to_have',
  'stack',
])
/** Under this share of the text, or this many characters, the sections were not understood: the whole text counts. */
const LEAST_SHARE = 0.2
const FEWEST_CHARACTERS = 400

/**
 * The text by which an opening is compared: without the company's boilerplate, told by the sections of the ad itself, so that no other
 * posting has a say in it. Null without a description.
 */
export function roleText(posting: Pick<Posting, 'description' | 'sections'>): string | null {
  if (posting.description === null) return null
  const whole = posting.description.text
  const parts = posting.sections.filter((section) => OF_THE_ROLE.has(section.kind)).map((section) => section.text)
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return length < FEWEST_CHARACTERS || length < whole.length * LEAST_SHARE ? whole : parts.join('\n')
}
