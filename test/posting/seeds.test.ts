import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/posting/normalize.ts'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import { tagPosting } from '../../src/skills/tag-posting.ts'

const SEEDS = new URL('../../../shared/seeds/', import.meta.url)
const HINTS = { now: '2026-02-10T12:00:00Z', boardCompany: null, boardCountry: null }

describe.skipIf(!existsSync(SEEDS))('the three seeds, normalised and tagged', () => {
  it('000: one line of plain text', () => {
    const posting = read('000_a03fd1dc31cca6b8.txt')
    expect(posting.title).toBe('Python Backend Developer')
    expect(posting.company).toBeNull()
    expect(posting.locations).toEqual([])
    expect(posting.workplaces).toEqual(expect.arrayContaining(['remote', 'onsite']))
    expect(posting.employmentTypes).toEqual(['full_time'])
    expect(posting.salary).toBeNull()
    expect(kinds(posting)).toEqual(['about', 'responsibilities', 'requirements', 'nice_to_have', 'benefits', 'other'])
    expect(slugs(posting)).toEqual(expect.arrayContaining(['python', 'django', 'postgresql', 'docker']))
    expect(slugs(posting)).not.toContain('bs')
  })

  it('002: bare lines under question headings', () => {
    const posting = read('002_760bd20e5092b2b9.txt')
    expect(posting.title).toMatch(/\bPython\b/)
    expect(posting.title).toMatch(/\bback-?end\b.*\b(?:developer|engineer)\b/i)
    expect(posting.provenance.title).toBe('derived')
    expect(posting.company).toBeNull()
    expect(kinds(posting)).toEqual(['responsibilities', 'requirements', 'nice_to_have', 'stack'])
    expect(posting.sections.map((section) => section.items.length)).toEqual([8, 7, 5, 3])
  })

  it('003: Markdown with mojibake', () => {
    const posting = read('003_23924220e520f6c1.txt')
    expect(posting.title).toBe('Junior Python Backend Engineer')
    expect(posting.company).toEqual({ name: 'Pwned Labs', slug: 'pwned-labs' })
    expect(posting.workplaces).toEqual(['remote'])
    expect(posting.locations).toHaveLength(1)
    expect(posting.locations[0]).toMatchObject({ city: 'Hyderabad', region: 'Telangana', country: 'IN' })
    expect(posting.seniority).toBe('junior')
    expect(posting.applyUrl).toBe('https://www.remotewlb.com/apply/junior-python-backend-engineer')
    expect(posting.salary).toBeNull()
    for (const shown of [posting.locations[0]?.raw, posting.description?.html, posting.description?.text])
      expect(shown).toContain('🌎')
    expect(JSON.stringify(posting)).not.toContain('ðŸ')
  })
})

function read(name: string) {
  const body = readFileSync(new URL(name, SEEDS), 'utf8')
  const raw = { ...emptyRawPosting(name), description: { format: 'text' as const, body } }
  const posting = tagPosting(normalize(raw, HINTS))
  if (posting === null) throw new Error(`${name} became no posting`)
  return posting
}

function kinds(posting: ReturnType<typeof read>): string[] {
  return posting.sections.map((section) => section.kind)
}

function slugs(posting: ReturnType<typeof read>): string[] {
  return posting.skills.map((skill) => skill.slug)
}
