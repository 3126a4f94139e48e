import { describe, expect, it } from 'vitest'
import { NEGATIVE_FRAMES } from '../../src/skills/tagger/frames.ts'
import { type Alias, parseTable, type Skill } from '../../src/skills/taxonomy/parse-table.ts'
import { TABLES } from '../../src/skills/taxonomy/tables.ts'
import { allSkills, findSkill, skillBySlug, TAXONOMY_VERSION } from '../../src/skills/taxonomy.ts'

/** A category that falls under its count has lost a table, or is not worth being one. */
const LEAST_PER_CATEGORY: Record<string, number> = {
  ai: 200,
  'business-software': 600,
  certification: 500,
  cloud: 250,
  data: 280,
  database: 160,
  design: 180,
  devops: 270,
  education: 150,
  finance: 180,
  framework: 480,
  hardware: 300,
  health: 270,
  'human-language': 85,
  infrastructure: 350,
  language: 220,
  law: 140,
  logistics: 120,
  method: 190,
  protocol: 280,
  sales: 230,
  science: 230,
  security: 220,
  testing: 150,
  tool: 320,
  trade: 420,
}

const STOP_WORDS = new Set(
  `a an and are as at be by for from has have i in is it its of on or our so that the this to us we will with you your
  aber als am an auch auf aus bei das dem den der des die ein eine für im in ist mit nicht oder sie sind und uns von wir zu zum
  au aux avec ce ces dans de des du elle en est et il la le les nous ou par pas pour que qui sur un une vous
  al como con de del el en es la las los más o para por que se son su sus un una y
  ao aos as com da das do dos e em é na nas no nos os ou para por que seu sua um uma
  al alla anche che ci con da dei del della di e gli i il in la le lo nel non per più si sono su un una
  bij dat de een en het in is met niet of om op te tot van voor wij zijn
  ale co czy dla do i jak jest na nie o od oraz po się są to w we z za że
  att av de den det du en ett för har i inte med och om på som till vi är
  אנחנו את הוא היא זה כי לא על עם של`.split(/\s+/),
)

describe('the taxonomy', () => {
  const skills = allSkills()

  it('holds more than the 4,000 skills asked for, under a version', () => {
    expect(skills.length).toBeGreaterThanOrEqual(4_000)
    expect(TAXONOMY_VERSION).toBe(7)
  })

  it('has enough in each category, and no other category', () => {
    const counts = new Map<string, number>()
    for (const { category } of skills) counts.set(category, (counts.get(category) ?? 0) + 1)
    expect([...counts.keys()].sort()).toEqual(Object.keys(LEAST_PER_CATEGORY))
    const short = Object.entries(LEAST_PER_CATEGORY).filter(([category, least]) => (counts.get(category) ?? 0) < least)
    expect(short).toEqual([])
  })

  it('has no clashing slug or alias, no bad slug, no implied stranger or circle, no stop word', () => {
    expect(faultsOf(skills)).toEqual([])
  })

  it('keeps each table in the order of its slugs', () => {
    for (const [category, table] of TABLES) {
      const slugs = parseTable(category, table).map((skill) => skill.slug)
      expect(slugs).toEqual(slugs.toSorted())
    }
  })

  it('has no frame that hides a skill of the same words', () => {
    const frames = new Set(NEGATIVE_FRAMES.split('\n').map((frame) => keyOf(frame.replace(/^=/, ''))))
    frames.delete('')
    const hidden = skills.flatMap((skill) =>
      skill.aliases.filter((alias) => !alias.exactCase && frames.has(keyOf(alias.text))),
    )
    expect(hidden.map((alias) => alias.text)).toEqual([])
  })

  it.each([
    ['C++', 'cpp'],
    ['c#', 'csharp'],
    ['.NET', 'dotnet'],
    ['node.js', 'nodejs'],
    ['CI/CD', 'ci-cd'],
    ['golang', 'go'],
    ['k8s', 'kubernetes'],
    ['postgres', 'postgresql'],
    ['cpp', 'cpp'],
    ['AWS CloudTrail', 'aws-cloudtrail'],
    ['pcie', 'pci-express'],
    ['vue 3', 'vuejs'],
    ['spectrum analyser', 'spectrum-analyzers'],
    ['oscilloscope', 'oscilloscope'],
    ['knowledge distillation', 'model-distillation'],
    ['canary releases', 'progressive-delivery'],
    ['failover cluster', 'failover-clustering'],
    ['eventually consistent', 'eventual-consistency'],
    ['unsupervised learning', 'unsupervised-learning'],
    ['optimization algorithms', 'mathematical-optimization'],
  ])('finds %s as %s', (alias, slug) => {
    expect(findSkill(alias)?.slug).toBe(slug)
    expect(skillBySlug(slug)?.slug).toBe(slug)
  })

  it.each([
    ['Führerschein', 'driving-licence'],
    ['Gabelstapler', 'forklift'],
    ['soudure', 'welding'],
    ['comptabilité', 'accounting'],
    ['cuidados paliativos', 'palliative-care'],
    ['folha de pagamento', 'payroll'],
    ['contabilità', 'accounting'],
    ['boekhouding', 'bookkeeping'],
    ['prawo jazdy kat. b', 'driving-licence'],
    ['städning', 'cleaning'],
    ['barnomsorg', 'childcare'],
    ['הנהלת חשבונות', 'bookkeeping'],
    ['verteilte systeme', 'distributed-systems'],
    ['bildverarbeitung', 'image-processing'],
    ['apprentissage profond', 'deep-learning'],
    ['seguridad informática', 'information-security'],
    ['programowanie obiektowe', 'object-oriented-programming'],
    ['ניהול גרסאות', 'version-control'],
    ['עיבוד אותות', 'signal-processing'],
    ['frequenzumrichter', 'drive-technology'],
    ['zonnepanelen', 'solar-installation'],
    ['déclarations de tva', 'vat'],
    ['mantenimiento correctivo', 'corrective-maintenance'],
    ['uprawnienia spawalnicze', 'en-iso-9606'],
    ['בדיקות שימושיות', 'usability-testing'],
  ])('knows %s, as ads outside English name it, as %s', (alias, slug) => {
    expect(findSkill(alias)?.slug).toBe(slug)
  })

  it.each([
    'hard work',
    'communication skills',
    'teamwork',
    'leadership',
    'problem solving',
    'attention to detail',
    'software engineer',
    'sales manager',
    'fintech',
    'healthcare',
    'work from home',
    'in design',
    'scripting',
    'tape-out',
    'process improvement',
    'podcasts',
    'service-oriented',
    'cleaner',
    'slide decks',
    'cost breakdowns',
    'probing',
  ])('knows %s as no skill', (words) => {
    expect(findSkill(words)).toBeNull()
  })

  it('knows no slug that is none', () => {
    expect(skillBySlug('hard-work')).toBeNull()
  })
})

describe('the check of the taxonomy', () => {
  it.each([
    ['a second slug', 'a | Alpha\na | Beta', 'slug a twice'],
    ['a bad slug', 'C++ | C plus', 'bad slug C++'],
    ['a shared alias', 'a | Alpha | gamma\nb | Beta | Gamma', 'alias Gamma of b is of a'],
    ['a shared alias in other signs', 'a | Alpha | ci/cd\nb | Beta | ci cd', 'alias ci cd of b is of a'],
    ['an implied stranger', 'a | Alpha | | nobody', 'a implies nobody'],
    ['a skill that implies itself', 'a | Alpha | | a', 'a implies itself'],
    ['a circle', 'a | Alpha | | b\nb | Beta | | c\nc | Gamma | | a', 'a implies itself'],
    ['a stop word', 'a | Alpha | ~und', 'stop word und of a'],
    ['a mark in the wrong place', 'a | Alpha | =~beta', 'mark in ~beta of a'],
  ])('rejects %s', (_, table, fault) => {
    expect(faultsOf(parseTable('test', table))).toContain(fault)
  })

  it('allows two exact spellings of one word', () => {
    expect(faultsOf(parseTable('test', 'a | =Sage\nb | =SAGE'))).toEqual([])
  })

  it('allows an exact spelling of a stop word', () => {
    expect(faultsOf(parseTable('test', 'a | =DAS'))).toEqual([])
  })
})

function faultsOf(skills: readonly Skill[]): string[] {
  const faults: string[] = []
  const slugs = new Set<string>()
  const owners = new Map<string, { skill: Skill; alias: Alias }[]>()
  for (const skill of skills) {
    if (slugs.has(skill.slug)) faults.push(`slug ${skill.slug} twice`)
    slugs.add(skill.slug)
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(skill.slug)) faults.push(`bad slug ${skill.slug}`)
    for (const alias of skill.aliases) {
      const key = keyOf(alias.text)
      if (key === '') faults.push(`empty alias of ${skill.slug}`)
      if (!alias.exactCase && STOP_WORDS.has(key)) faults.push(`stop word ${alias.text} of ${skill.slug}`)
      if (/^[~=^]|[|`]/.test(alias.text)) faults.push(`mark in ${alias.text} of ${skill.slug}`)
      const known = owners.get(key) ?? []
      for (const other of known) {
        const isApart = alias.exactCase && other.alias.exactCase && alias.text !== other.alias.text
        if (other.skill !== skill && !isApart)
          faults.push(`alias ${alias.text} of ${skill.slug} is of ${other.skill.slug}`)
      }
      owners.set(key, [...known, { skill, alias }])
    }
  }
  const bySlug = new Map(skills.map((skill) => [skill.slug, skill]))
  for (const skill of skills) {
    for (const implied of skill.implies) if (!slugs.has(implied)) faults.push(`${skill.slug} implies ${implied}`)
    if (impliedBy(skill, bySlug).has(skill.slug)) faults.push(`${skill.slug} implies itself`)
  }
  return faults
}

/** All slugs that a skill implies, those of the implied ones too. */
function impliedBy(skill: Skill, bySlug: ReadonlyMap<string, Skill>): Set<string> {
  const found = new Set<string>()
  const open = [...skill.implies]
  for (let slug = open.pop(); slug !== undefined; slug = open.pop()) {
    if (found.has(slug)) continue
    found.add(slug)
    open.push(...(bySlug.get(slug)?.implies ?? []))
  }
  return found
}

function keyOf(alias: string): string {
  return alias
    .toLowerCase()
    .replace(/[\s\-/.&'’_]+/g, ' ')
    .trim()
}
