import { type SQL, sql } from 'drizzle-orm'
import { textArray } from './read.ts'

/** What a search asks for: one unit for each word or understood part, and its words in the order in which they were typed. */
export interface Ranking {
  units: Unit[]
  phrase: string | null
}

interface Unit {
  terms: string[]
  words: string[]
  /** Of the words, those that show what a text is about where it says them often. */
  often: string[]
  /** A place, level or workplace: it holds or does not, wherever it was read. */
  fact: boolean
}

export const NO_RANKING: Ranking = { units: [], phrase: null }

/** Of one unit, by where it stands. A listing that has it in its text alone is still a match. */
const IN_TITLE = 1
const IN_FIELDS = 0.4
const IN_TEXT = 0.1
/** Added to either where the text says it often. */
const OFTEN_IN_TEXT = 0.2
/** All words in their order in the title, and the share of the title that they make up. */
const PHRASE_IN_TITLE = 0.5
const SHARE_OF_TITLE = 0.5
/** What a year of age costs. Linear, so that the order of two listings never turns and a cursor stays true. */
const PER_YEAR = 0.2
const SECONDS_A_YEAR = 31_557_600

/** Words (folded) as the text of a `to_tsquery`: any of them, in the weights given ("A" title and company, "B" skills and places, "C" said often). */
export function anyOf(words: readonly string[], weights = ''): string {
  // Quoted, so that no word is an operator; folded words hold neither quotes nor backslashes.
  return words.map((word) => `'${word}'${weights === '' ? '' : `:${weights}`}`).join(' | ')
}

/** The `simple` configuration: what the index is made with. */
export function wordQuery(text: string): SQL {
  return sql`to_tsquery('simple', ${text})`
}

/** How well a candidate `c` (terms, head: the vector of title, company, skills, places and what the text says often, rank_at) answers the search. */
export function relevanceOf(ranking: Ranking): SQL {
  const age = sql`${PER_YEAR}::float8 * extract(epoch from c.rank_at)::float8 / ${SECONDS_A_YEAR}::float8`
  if (ranking.units.length === 0) return sql`round((${age})::numeric, 6)`
  const units = sql.join(ranking.units.map(scoreOf), sql` + `)
  const parts = [sql`(${units}) / ${ranking.units.length}::float8`, age]
  if (ranking.phrase !== null) {
    const asked = ranking.phrase.split(' ').length
    const share = sql`least(1, ${asked}::float8 / greatest(length(ts_filter(c.head, '{a}')), 1))`
    const inTitle = sql`c.head @@ ${wordQuery(anyOf([ranking.phrase], 'A'))}`
    parts.push(
      sql`case when ${inTitle} then ${PHRASE_IN_TITLE}::float8 + ${SHARE_OF_TITLE}::float8 * ${share} else 0 end`,
    )
  }
  return sql`round((${sql.join(parts, sql` + `)})::numeric, 6)`
}

function scoreOf({ terms, words, often, fact }: Unit): SQL {
  const inTitle = sql`c.head @@ ${wordQuery(anyOf(words, 'A'))}`
  const inFields = sql`c.head @@ ${wordQuery(anyOf(words, 'B'))}`
  const known = terms.length === 0 ? inFields : sql`(c.terms && ${textArray(terms)}::text[] or ${inFields})`
  if (fact) return sql`case when ${inTitle} or ${known} then ${IN_TITLE}::float8 else ${IN_TEXT}::float8 end`
  const place = sql`case when ${known} then ${IN_FIELDS}::float8 else ${IN_TEXT}::float8 end`
  const saidOften = sql`case when c.head @@ ${wordQuery(anyOf(often, 'C'))} then ${OFTEN_IN_TEXT}::float8 else 0 end`
  const elsewhere = often.length === 0 ? place : sql`${place} + ${saidOften}`
  return sql`case when ${inTitle} then ${IN_TITLE}::float8 else ${elsewhere} end`
}
