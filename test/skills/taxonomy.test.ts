import { describe, expect, it } from 'vitest'
import { NEGATIVE_FRAMES } from '../../src/skills/tagger/frames.ts'
import { type Alias, parseTable, type Skill } from '../../src/skills/taxonomy/parse-table.ts'
import { allSkills, findSkill, skillBySlug, TAXONOMY_VERSION } from '../../src/skills/taxonomy.ts'

describe('the taxonomy', () => {
  const skills = allSkills()

  it('holds far more than the 600 skills asked for, under a version', () => {
    expect(skills.length).toBeGreaterThan(2_000)
    expect(TAXONOMY_VERSION).toBeGreaterThanOrEqual(1)
  })

  it('has no clashing slug or alias, no bad slug, no implied stranger', () => {
    expect(faultsOf(skills)).toEqual([])
  })

  it('keeps each table in the order of its slugs', () => {
    for (const [at, skill] of skills.entries()) {
      const previous = skills[at - 1]
      if (previous && previous.category === skill.category) expect(previous.slug < skill.slug, skill.slug).toBe(true)
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
    ['Führerschein', 'driving-licence'],
    ['cpp', 'cpp'],
  ])('finds %s as %s', (alias, slug) => {
    expect(findSkill(alias)?.slug).toBe(slug)
    expect(skillBySlug(slug)?.slug).toBe(slug)
  })

  it('knows no skill that is none', () => {
    expect(findSkill('hard work')).toBeNull()
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
  ])('rejects %s', (_, table, fault) => {
    expect(faultsOf(parseTable('test', table))).toContain(fault)
  })

  it('allows two exact spellings of one word', () => {
    expect(faultsOf(parseTable('test', 'a | =Sage\nb | =SAGE'))).toEqual([])
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
      const known = owners.get(key) ?? []
      for (const other of known) {
        const isApart = alias.exactCase && other.alias.exactCase && alias.text !== other.alias.text
        if (other.skill !== skill && !isApart)
          faults.push(`alias ${alias.text} of ${skill.slug} is of ${other.skill.slug}`)
      }
      owners.set(key, [...known, { skill, alias }])
    }
  }
  for (const skill of skills) {
    for (const implied of skill.implies) if (!slugs.has(implied)) faults.push(`${skill.slug} implies ${implied}`)
  }
  return faults
}

function keyOf(alias: string): string {
  return alias
    .toLowerCase()
    .replace(/[\s\-/.&'’_]+/g, ' ')
    .trim()
}
