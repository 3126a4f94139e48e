import type { Mention } from './skill.ts'
import { skillBySlug } from './taxonomy.ts'

/** The work that skills of one field ask for, where no role is named: the platform first, then the category. */
const PLATFORMS: [slugs: string[], title: string][] = [
  [['android', 'jetpack-compose'], 'Android Developer'],
  [['ios', 'swiftui', 'swift', 'uikit', 'xcode'], 'iOS Developer'],
  [['flutter', 'react-native'], 'Mobile Developer'],
  [['react', 'angular', 'vuejs', 'svelte', 'css', 'html', 'sass', 'tailwind'], 'Frontend Developer'],
  [['salesforce', 'apex'], 'Salesforce Developer'],
  [['sap', 'abap', 'sap-s4hana'], 'SAP Consultant'],
]
const FIELDS: Record<string, string> = {
  ai: 'Machine Learning Engineer',
  'business-software': 'Business Systems Specialist',
  cloud: 'Cloud Engineer',
  data: 'Data Engineer',
  database: 'Database Developer',
  design: 'Designer',
  devops: 'DevOps Engineer',
  education: 'Teacher',
  finance: 'Finance Specialist',
  framework: 'Software Developer',
  hardware: 'Hardware Engineer',
  health: 'Healthcare Professional',
  infrastructure: 'Systems Engineer',
  language: 'Software Developer',
  law: 'Legal Specialist',
  logistics: 'Logistics Specialist',
  protocol: 'Software Developer',
  sales: 'Sales Specialist',
  science: 'Scientist',
  security: 'Security Engineer',
  testing: 'QA Engineer',
  trade: 'Technician',
}
/** A platform counts when two of its skills, or one of very few, are asked for. */
const MIN_PLATFORM = 2

/** A title by the weight of each field's skills; the first skill's own name where none has a field. Null without skills. */
export function titleOfSkills(mentions: readonly Mention[], asked: ReadonlyMap<string, number>): string | null {
  const platforms = PLATFORMS.map(([slugs, title]) => ({
    title,
    found: slugs.filter((slug) => asked.has(slug)).length,
  }))
  const platform = platforms.reduce((best, each) => (each.found > best.found ? each : best))
  if (platform.found >= MIN_PLATFORM || (platform.found > 0 && asked.size <= 3)) return platform.title
  const votes = new Map<string, number>()
  for (const [slug, weight] of asked) {
    const title = FIELDS[skillBySlug(slug)?.category ?? '']
    if (title !== undefined) votes.set(title, (votes.get(title) ?? 0) + weight)
  }
  let best: [title: string, weight: number] | null = null
  for (const vote of votes) if (best === null || vote[1] > best[1]) best = vote
  const [first] = mentions
  return best?.[0] ?? (first === undefined ? null : `${first.name} Specialist`)
}
