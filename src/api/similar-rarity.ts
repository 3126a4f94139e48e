import { titleWords } from '../listing/title-words.ts'
import { foldWords } from '../posting/fold.ts'
import { type CandidateKeys, type ListingSample, sampleListings } from '../store/similar-reads.ts'
import { cached } from './cached.ts'
import type { ApiContext } from './env.ts'

/** How frequent a skill is changes over weeks. */
const KEPT_MS = 600_000
/** Rows that the rare skills of a listing may lead to together, by estimate; and its rare words, whose texts must be unpacked. */
export const SKILL_ROWS = 20_000
const WORD_ROWS = 1_000
const MOST_RARE_SKILLS = 6
const MOST_RARE_WORDS = 2
const MOST_KEYS = 8

/** How much a key tells: the logarithm of how few listings have it. Keys are terms (`skill:go`) and words of titles, as written and as compared. */
export interface Rarity {
  of(key: string): number
  /** Open listings with the skill's term, and such with the word anywhere in their text, by estimate. */
  rowsWithTerm(term: string): number
  rowsWithWord(word: string): number
}

/** Rarity by a sample of the open listings, made anew every ten minutes. */
export function openRarity(ctx: Pick<ApiContext, 'db' | 'now'>): () => Promise<Rarity> {
  return cached(KEPT_MS, ctx.now, async () => rarityOf(await sampleListings(ctx.db)))
}

/**
 * Inverse document frequency, smoothed: ln((N + 1) / (n + .5)). A role that one employer posts a thousand times counts once: it makes
 * its skills no less telling. Rows, which cost, count each.
 */
export function rarityOf(sample: ListingSample): Rarity {
  const rows = new Map<string, number>()
  const roles = new Map<string, number>()
  const seen = new Set<string>()
  for (const { skills, title } of sample.rows) {
    const keys = new Set([...skills, ...searchableWords(title), ...titleWords(title, []).words])
    const role = JSON.stringify([title, ...skills])
    for (const key of keys) rows.set(key, (rows.get(key) ?? 0) + 1)
    if (!seen.has(role)) for (const key of keys) roles.set(key, (roles.get(key) ?? 0) + 1)
    seen.add(role)
  }
  const share = (key: string) => ((rows.get(key) ?? 0) + 0.5) / (sample.rows.length + 1)
  return {
    of: (key) => Math.log((seen.size + 1) / ((roles.get(key) ?? 0) + 0.5)),
    rowsWithTerm: (term) => share(term) * sample.open,
    rowsWithWord: (word) => Math.max(sample.wordShares.get(word) ?? 0, share(word)) * sample.open,
  }
}

/** The rarest skills and title words whose rows can be paid for; those that are too frequent are looked for among the newest. */
export function candidateKeys(listing: { skills: string[]; title: string }, rarity: Rarity): CandidateKeys {
  const byRarity = (keys: string[]) => keys.toSorted((a, b) => rarity.of(b) - rarity.of(a) || (a < b ? -1 : 1))
  const skills = byRarity(listing.skills)
  const words = byRarity(searchableWords(listing.title))
  return {
    rareSkills: affordable(skills, rarity.rowsWithTerm, SKILL_ROWS).slice(0, MOST_RARE_SKILLS),
    rareWords: affordable(words, rarity.rowsWithWord, WORD_ROWS).slice(0, MOST_RARE_WORDS),
    skills: skills.slice(0, MOST_KEYS),
    words: words.slice(0, MOST_KEYS),
  }
}

function affordable(keys: string[], rowsWith: (key: string) => number, most: number): string[] {
  let rows = 0
  return keys.filter((key) => {
    const more = rowsWith(key)
    if (rows + more > most) return false
    rows += more
    return true
  })
}

/** Words of a title as the index of words knows them; those with signs in them it splits its own way. */
function searchableWords(title: string): string[] {
  return [...new Set(foldWords(title).split(' '))].filter((word) => /^[\p{L}\p{N}]{2,40}$/u.test(word))
}
