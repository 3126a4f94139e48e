import { parseTable, type Skill } from './taxonomy/parse-table.ts'
import { TABLES } from './taxonomy/tables.ts'

/** Goes up with every change of the tables or of the tagger's judgement: stored tags name the version that made them. */
export const TAXONOMY_VERSION = 7

const SKILLS = TABLES.flatMap(([category, table]) => parseTable(category, table))
const BY_SLUG = new Map(SKILLS.map((skill) => [skill.slug, skill]))
// Two skills may share a word in two cases: ACLS, the life support, and ACLs.
const BY_SPELLING = new Map(SKILLS.flatMap((skill) => skill.aliases.map((alias) => [alias.text, skill])))
const BY_ALIAS = new Map(SKILLS.flatMap((skill) => skill.aliases.map((alias) => [alias.text.toLowerCase(), skill])))

export function allSkills(): readonly Skill[] {
  return SKILLS
}

export function skillBySlug(slug: string): Skill | null {
  return BY_SLUG.get(slug) ?? null
}

/** The skill that a person names by exactly these words: a slug, a name or an alias, in any case; as spelled goes first. */
export function findSkill(words: string): Skill | null {
  const spelled = words.trim()
  const key = spelled.toLowerCase()
  return BY_SPELLING.get(spelled) ?? BY_ALIAS.get(key) ?? BY_SLUG.get(key) ?? null
}
