import { AI } from './taxonomy/ai.ts'
import { BUSINESS_SOFTWARE } from './taxonomy/business-software.ts'
import { CERTIFICATION } from './taxonomy/certification.ts'
import { CLOUD } from './taxonomy/cloud.ts'
import { DATA } from './taxonomy/data.ts'
import { DATABASE } from './taxonomy/database.ts'
import { DESIGN } from './taxonomy/design.ts'
import { DEVOPS } from './taxonomy/devops.ts'
import { EDUCATION } from './taxonomy/education.ts'
import { FINANCE } from './taxonomy/finance.ts'
import { FRAMEWORK } from './taxonomy/framework.ts'
import { HARDWARE } from './taxonomy/hardware.ts'
import { HEALTH } from './taxonomy/health.ts'
import { HUMAN_LANGUAGE } from './taxonomy/human-language.ts'
import { INFRASTRUCTURE } from './taxonomy/infrastructure.ts'
import { LANGUAGE } from './taxonomy/language.ts'
import { LAW } from './taxonomy/law.ts'
import { LOGISTICS } from './taxonomy/logistics.ts'
import { METHOD } from './taxonomy/method.ts'
import { parseTable, type Skill } from './taxonomy/parse-table.ts'
import { PROTOCOL } from './taxonomy/protocol.ts'
import { SALES } from './taxonomy/sales.ts'
import { SCIENCE } from './taxonomy/science.ts'
import { SECURITY } from './taxonomy/security.ts'
import { TESTING } from './taxonomy/testing.ts'
import { TOOL } from './taxonomy/tool.ts'
import { TRADE } from './taxonomy/trade.ts'

/** Goes up with every change of the tables or of the tagger's judgement: stored tags name the version that made them. */
export const TAXONOMY_VERSION = 2

const TABLES: [category: string, table: string][] = [
  ['ai', AI],
  ['business-software', BUSINESS_SOFTWARE],
  ['certification', CERTIFICATION],
  ['cloud', CLOUD],
  ['data', DATA],
  ['database', DATABASE],
  ['design', DESIGN],
  ['devops', DEVOPS],
  ['education', EDUCATION],
  ['finance', FINANCE],
  ['framework', FRAMEWORK],
  ['hardware', HARDWARE],
  ['health', HEALTH],
  ['human-language', HUMAN_LANGUAGE],
  ['infrastructure', INFRASTRUCTURE],
  ['language', LANGUAGE],
  ['law', LAW],
  ['logistics', LOGISTICS],
  ['method', METHOD],
  ['protocol', PROTOCOL],
  ['sales', SALES],
  ['science', SCIENCE],
  ['security', SECURITY],
  ['testing', TESTING],
  ['tool', TOOL],
  ['trade', TRADE],
]

const SKILLS = TABLES.flatMap(([category, table]) => parseTable(category, table))
const BY_SLUG = new Map(SKILLS.map((skill) => [skill.slug, skill]))
const BY_ALIAS = new Map(SKILLS.flatMap((skill) => skill.aliases.map((alias) => [alias.text.toLowerCase(), skill])))

export function allSkills(): readonly Skill[] {
  return SKILLS
}

export function skillBySlug(slug: string): Skill | null {
  return BY_SLUG.get(slug) ?? null
}

/** The skill that a person names by exactly these words: a slug, a name or an alias, in any case. */
export function findSkill(words: string): Skill | null {
  const key = words.trim().toLowerCase()
  return BY_ALIAS.get(key) ?? BY_SLUG.get(key) ?? null
}
