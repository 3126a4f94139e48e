import { describe, expect, it } from 'vitest'
import type { Section } from '../../src/posting/posting.ts'
import { tagPosting } from '../../src/skills/tag-posting.ts'
import { barePosting } from './bare-posting.ts'

describe('tagPosting', () => {
  it('merges mentions at the highest level, in order of level, with quotes and sections', () => {
    const sections: Section[] = [
      {
        kind: 'responsibilities',
        heading: 'Your day',
        items: ['Run Docker', 'Write Python'],
        text: 'Run Docker\nWrite Python',
      },
      { kind: 'requirements', heading: 'You', items: ['Python, for three years'], text: 'Python, for three years' },
      { kind: 'nice_to_have', heading: 'Bonus', items: ['Rust'], text: '' },
    ]
    const tagged = tagPosting(barePosting('Go Engineer', { sections }))
    expect(tagged?.skills).toEqual([
      {
        slug: 'go',
        name: 'Go',
        category: 'language',
        level: 'required',
        evidence: [{ quote: 'Go Engineer', section: 'title' }],
      },
      {
        slug: 'python',
        name: 'Python',
        category: 'language',
        level: 'required',
        evidence: [
          { quote: 'Write Python', section: 'responsibilities' },
          { quote: 'Python, for three years', section: 'requirements' },
        ],
      },
      {
        slug: 'rust',
        name: 'Rust',
        category: 'language',
        level: 'preferred',
        evidence: [{ quote: 'Rust', section: 'nice_to_have' }],
      },
      {
        slug: 'docker',
        name: 'Docker',
        category: 'devops',
        level: 'mentioned',
        evidence: [{ quote: 'Run Docker', section: 'responsibilities' }],
      },
    ])
    expect(tagged?.provenance.skills).toBe('derived')
    expect(tagged?.provenance.title).toBeUndefined()
  })

  it('judges the sentences of a paragraph one by one where no heading says what it is', () => {
    const text = 'Experience building with Kotlin. A plus if you know Swift.'
    const extras = (heading: string | null): Section[] => [{ kind: 'nice_to_have', heading, items: [], text }]
    const levels = (sections: Section[]) =>
      tagPosting(barePosting('Gardener', { sections }))?.skills.map(({ slug, level }) => `${slug} ${level}`)
    expect(levels(extras(null))).toEqual(['kotlin required', 'swift preferred'])
    expect(levels(extras('Nice to have'))).toEqual(['kotlin preferred', 'swift preferred'])
  })

  it('keeps at most three quotes of at most 240 characters, each around its mention', () => {
    const filler = 'and many more words about the sea '.repeat(12)
    const text = Array.from({ length: 5 }, (_, at) => `Line ${at} ${filler} Kubernetes ${at} ${filler}`).join('\n')
    const [skill] =
      tagPosting(barePosting('Sailor', { description: { html: '', text, truncated: false } }))?.skills ?? []
    expect(skill?.evidence).toHaveLength(3)
    for (const { quote, section } of skill?.evidence ?? []) {
      expect(quote.length).toBeLessThanOrEqual(240)
      expect(quote).toContain('Kubernetes')
      expect(section).toBeNull()
    }
  })

  it('quotes one sentence of a line of many', () => {
    const text = 'We sail. You know Redis, e.g. Streams. We eat.'
    const tagged = tagPosting(barePosting('Sailor', { description: { html: '', text, truncated: false } }))
    expect(tagged?.skills[0]?.evidence[0]?.quote).toBe('You know Redis, e.g. Streams.')
  })

  it("reads the source's tags as mentions and never lowers what the text says", () => {
    const tagged = tagPosting(barePosting('Python Developer'), ['python', 'docker', 'dev & design'])
    expect(tagged?.skills.map(({ slug, level }) => `${slug} ${level}`)).toEqual(['python required', 'docker mentioned'])
  })

  it('leaves out the employer', () => {
    const company = { name: 'Docker, Inc.', slug: 'docker' }
    const description = { html: '', text: 'Docker seeks people who know Kubernetes.', truncated: false }
    const tagged = tagPosting(barePosting('Engineer', { company, description }))
    expect(tagged?.skills.map((skill) => skill.slug)).toEqual(['kubernetes'])
  })

  it('says nothing of skills where there are none', () => {
    expect(tagPosting(barePosting('Lock Keeper'))?.provenance).toEqual({})
  })

  it.each([
    ['We look for a registered nurse who likes night shifts.', 'Registered Nurse'],
    [
      'Drive our vans: you hold a driving licence and deliver parcels. Deliveries start at six. Last-mile delivery is our trade.',
      'Delivery Driver',
    ],
    [
      'Requirements\n- React\n- TypeScript\n- CSS\nYou care about responsive, pixel-perfect frontend work.',
      'TypeScript Frontend Developer',
    ],
    ['Requirements\n- Kubernetes\n- Terraform\n- Ansible\n- Prometheus', 'DevOps Engineer'],
    ['You do bookkeeping, accounts payable and the month-end close. Accounting under IFRS.', 'Accountant'],
    ['As a QA engineer you write test cases and automate them with Selenium.', 'QA Engineer'],
  ])('derives a title from: %s', (text, title) => {
    const tagged = tagPosting(barePosting(null, { description: { html: '', text, truncated: false } }))
    expect(tagged?.title).toBe(title)
    expect(tagged?.provenance.title).toBe('derived')
  })

  it.each(['', 'Come and join us by the sea.'])('derives no title from nothing: "%s"', (text) => {
    expect(tagPosting(barePosting(null, { description: { html: '', text, truncated: false } }))).toBeNull()
  })

  it('tags a bare title in microseconds', () => {
    const posting = barePosting('Senior Python Engineer')
    for (let at = 0; at < 5_000; at++) tagPosting(posting)
    const start = process.cpuUsage()
    for (let at = 0; at < 20_000; at++) tagPosting(posting)
    // 2 us on a quiet machine.
    expect(process.cpuUsage(start).user / 20_000).toBeLessThan(20)
  })
})
