import { ROLES, type Role } from './roles.ts'
import type { Mention, SkillLevel } from './skill.ts'
import { skillBySlug } from './taxonomy.ts'
import { titleOfSkills } from './title-of-skills.ts'

const LEVEL_WEIGHT: Record<SkillLevel, number> = { required: 2, preferred: 0.5, mentioned: 1 }
// A role must be named once, or hinted at by three words or skills, before it makes a title.
const NAMED_WEIGHT = 6
const MIN_SCORE = 3
// Only the ad's beginning says what is sought for sure; further on roles are colleagues' ("work with the QA engineer").
const OPENING = 600
const MAX_TEXT = 20_000

/**
 * A title from an ad that has none: "Python Backend Developer" from its role and main language; where no role shows, from
 * the field that most of its skills belong to ("Android Developer"). Null for an ad with neither role nor skills.
 */
export function deriveTitle(text: string, mentions: readonly Mention[]): string | null {
  const lower = text.slice(0, MAX_TEXT).toLowerCase()
  const asked = new Map<string, number>()
  for (const { slug, level } of mentions) asked.set(slug, Math.max(asked.get(slug) ?? 0, LEVEL_WEIGHT[level]))
  let best: { role: Role; score: number } | null = null
  for (const role of ROLES) {
    const score = scoreRole(role, lower, asked)
    if (score >= MIN_SCORE && (!best || score > best.score)) best = { role, score }
  }
  if (!best) return titleOfSkills(mentions, asked)
  const language = best.role.takesLanguage ? mainLanguage(mentions) : null
  return language === null ? best.role.name : `${language} ${best.role.name}`
}

function scoreRole(role: Role, lower: string, asked: ReadonlyMap<string, number>): number {
  let score = 0
  for (const phrase of role.named) {
    const at = indexOfWord(lower, phrase)
    // A longer name is the more telling one: "data engineer" over "developer".
    if (at >= 0) score = Math.max(score, (at < OPENING ? NAMED_WEIGHT : NAMED_WEIGHT / 2) + phrase.length / 20)
  }
  for (const word of role.words) if (indexOfWord(lower, word) >= 0) score += 1
  for (const slug of role.skills) score += Math.min(1, asked.get(slug) ?? 0)
  return score
}

function indexOfWord(lower: string, phrase: string): number {
  let at = lower.indexOf(phrase)
  while (at >= 0) {
    const isOpen = !/[\p{L}\p{N}]/u.test(lower.charAt(at - 1))
    const rest = lower.charAt(at + phrase.length)
    if (isOpen && (!/[\p{L}\p{N}]/u.test(rest) || rest === 's')) return at
    at = lower.indexOf(phrase, at + 1)
  }
  return -1
}

/** The programming language that is asked for most by name, else the one that most frameworks imply (FastAPI, Django). */
function mainLanguage(mentions: readonly Mention[]): string | null {
  const slugs = mentions.map(({ slug, level }) => [slug, LEVEL_WEIGHT[level]] as const)
  const implied = slugs.flatMap(([slug, weight]) =>
    (skillBySlug(slug)?.implies ?? []).map((language) => [language, weight] as const),
  )
  return mostVoted(slugs) ?? mostVoted(implied)
}

function mostVoted(ballots: (readonly [slug: string, weight: number])[]): string | null {
  const votes = new Map<string, number>()
  for (const [slug, weight] of ballots) {
    const skill = skillBySlug(slug)
    if (skill?.category !== 'language' || NOT_IN_TITLES.has(slug)) continue
    votes.set(skill.name, (votes.get(skill.name) ?? 0) + weight)
  }
  let best: [name: string, weight: number] | null = null
  for (const vote of votes) if (!best || vote[1] > best[1]) best = vote
  return best?.[0] ?? null
}

const NOT_IN_TITLES = new Set([
  'sql',
  'html',
  'css',
  'bash',
  'shell-scripting',
  'graphql',
  'markdown',
  'regex',
  'latex',
])
