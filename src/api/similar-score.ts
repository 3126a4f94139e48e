import { titleWords } from '../listing/title-words.ts'
import { foldWords } from '../posting/fold.ts'
import type { Candidate } from './similar-candidates.ts'
import type { Rarity } from './similar-rarity.ts'

/** What each part of the score weighs; without skills the title takes most of their part. */
const WEIGHTS = { skills: 0.55, title: 0.3, place: 0.15 }
const WITHOUT_SKILLS = { skills: 0, title: 0.8, place: 0.2 }
/** Below this a reader sees no likeness. */
const LEAST = 0.12

/** Ids of the most similar first, at most `limit`, and so mixed that no company fills the list and no title of it stands twice. */
export function mostSimilar(own: Candidate, candidates: Candidate[], rarity: Rarity, limit: number): string[] {
  const scored = candidates
    .filter((each) => each.id !== own.id)
    .map((candidate) => ({ candidate, score: similarity(own, candidate, rarity) }))
    .filter(({ score }) => score >= LEAST)
    // The sort is stable: candidates come with those of most shared rare keys, then the newest, first.
    .toSorted((a, b) => b.score - a.score)
  return mixed(
    scored.map(({ candidate }) => candidate),
    limit,
  )
}

/** 0 to 1: cosine of the skills and of the title's words, each weighed by its rarity, and nearness. Place alone makes nothing similar. */
export function similarity(own: Candidate, other: Candidate, rarity: Rarity): number {
  const ownSkills = skillsOf(own)
  const weights = ownSkills.length > 0 ? WEIGHTS : WITHOUT_SKILLS
  const skills = cosine(ownSkills, skillsOf(other), rarity)
  const title = cosine(titleWords(own.title, []).words, titleWords(other.title, []).words, rarity)
  if (skills === 0 && title === 0) return 0
  return weights.skills * skills + weights.title * title + weights.place * nearness(own.terms, other.terms)
}

function skillsOf({ terms }: Candidate): string[] {
  return terms.filter((term) => term.startsWith('skill:') && term !== 'skill:?')
}

function cosine(a: string[], b: string[], rarity: Rarity): number {
  const length = (keys: string[]) => Math.hypot(...keys.map((key) => rarity.of(key)))
  const others = new Set(b)
  const common = a.filter((key) => others.has(key)).reduce((sum, key) => sum + rarity.of(key) ** 2, 0)
  return common === 0 ? 0 : common / (length(a) * length(b))
}

/** 1 in one city, less in one region or country, or where both are remote. */
function nearness(a: string[], b: string[]): number {
  const others = new Set(b)
  const share = (field: string) =>
    a.some((term) => term.startsWith(`${field}:`) && term !== `${field}:?` && others.has(term))
  if (share('city') && share('country')) return 1
  if (share('region') && share('country')) return 0.7
  if (others.has('workplace:remote') && a.includes('workplace:remote')) return 0.5
  return share('country') ? 0.4 : 0
}

function mixed(ranked: Candidate[], limit: number): string[] {
  const ofCompany = Math.max(2, Math.ceil(limit / 4))
  const companies = new Map<string, number>()
  const titles = new Set<string>()
  const taken: string[] = []
  for (const { id, company, title } of ranked) {
    const role = `${company ?? ''} ${foldWords(title)}`
    const before = company === null ? 0 : (companies.get(company) ?? 0)
    if (titles.has(role) || before >= ofCompany) continue
    titles.add(role)
    if (company !== null) companies.set(company, before + 1)
    if (taken.push(id) === limit) break
  }
  return taken
}
