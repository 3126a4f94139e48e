import { describe, expect, it } from 'vitest'
import { rolecall } from './rolecall.ts'

async function filter(verb: 'normalize' | 'tag', lines: (object | string)[]) {
  const stdin = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const { code, stdout, stderr } = await rolecall([verb], { stdin })
  const answers =
    stdout === ''
      ? []
      : stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line))
  return { code, stderr, answers }
}

describe('rolecall normalize', () => {
  it('gives every field of a Posting, and no other', async () => {
    const { code, answers } = await filter('normalize', [
      { id: 'x', text: 'We look for a nurse.' },
      { id: 2, html: '<p>Cook in Lyon</p>' },
    ])
    expect(code).toBe(0)
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(['id', 'posting'])
      expect(Object.keys(answer.posting).toSorted()).toEqual(
        [
          ...['title', 'company', 'direct', 'locations', 'workplaces', 'eligibility', 'employmentTypes', 'seniority'],
          ...[
            'experienceYears',
            'education',
            'visaSponsorship',
            'clearance',
            'salary',
            'skills',
            'language',
            'excerpt',
          ],
          ...['postedAt', 'validThrough', 'applyUrl', 'provenance', 'description', 'sections'],
        ].toSorted(),
      )
    }
  })

  it('reads the fields that it is given by name, and dates by the clock that it is given', async () => {
    const { answers } = await filter('normalize', [
      {
        id: 7,
        title: 'Data Engineer',
        company: 'Harbour B.V.',
        location: ['Utrecht, Netherlands', 'Ghent, Belgium'],
        description: '## You have\n\n- SQL\n- Spark',
        salary: '€60,000 - €70,000 per year',
        employment_type: 'FULL_TIME',
        workplace_type: 'hybrid',
        posted_at: '3 days ago',
        now: '2026-03-10T09:00:00Z',
      },
    ])
    expect(answers[0]).toMatchObject({
      id: 7,
      posting: {
        title: 'Data Engineer',
        company: { name: 'Harbour B.V.', slug: 'harbour' },
        direct: null,
        locations: [
          { city: 'Utrecht', country: 'NL' },
          { city: 'Ghent', country: 'BE' },
        ],
        employmentTypes: ['full_time'],
        workplaces: ['hybrid'],
        salary: { min: 60_000, max: 70_000, currency: 'EUR', period: 'year' },
        postedAt: '2026-03-07T00:00:00.000Z',
        skills: expect.arrayContaining([expect.objectContaining({ slug: 'sql', evidence: [expect.anything()] })]),
      },
    })
  })

  it('calls a clock that is none a bad line', async () => {
    const { code, stderr, answers } = await filter('normalize', [
      { id: 1, title: 'Cook', now: 'soon' },
      { id: 2, title: 'Cook', now: null },
    ])
    expect({ code, ids: answers.map((answer) => answer.id) }).toEqual({ code: 3, ids: [2] })
    expect(stderr).toBe('line 1: its "now" is no time\n')
  })
})

describe('rolecall tag', () => {
  it('gives one entry for each mention, with the fields that are promised', async () => {
    const text = 'You know Python. Python is what we write; Kubernetes runs it.'
    const { code, answers } = await filter('tag', [{ id: 1, text }])
    expect(code).toBe(0)
    const python = answers[0].skills.filter((skill: { slug: string }) => skill.slug === 'python')
    expect(python.map((skill: { start: number }) => skill.start)).toEqual([
      text.indexOf('Python'),
      text.lastIndexOf('Python'),
    ])
    for (const skill of answers[0].skills) {
      expect(Object.keys(skill)).toEqual(['slug', 'name', 'category', 'level', 'start', 'end', 'text', 'confidence'])
      expect(['required', 'preferred', 'mentioned']).toContain(skill.level)
      expect(skill.confidence > 0 && skill.confidence <= 1).toBe(true)
    }
  })

  it('counts offsets in the title, a line break and the description', async () => {
    const record = { id: null, title: '🦊 Go developer', description: 'You also write Rust.' }
    const text = `${record.title}\n${record.description}`
    const { answers } = await filter('tag', [record])
    expect(answers[0].id).toBeNull()
    const slugs = answers[0].skills.map((skill: { slug: string; start: number; end: number; text: string }) => {
      expect(text.slice(skill.start, skill.end)).toBe(skill.text)
      return skill.slug
    })
    expect(slugs).toEqual(['go', 'rust'])
  })

  it('takes a line for a line: a byte order mark, CRLF, line separators within strings', async () => {
    const lines = `\uFEFF${JSON.stringify({ id: 1, text: 'Java\u2028Kotlin' })}\r\n\r\n${JSON.stringify({ id: 2, text: 'Perl\u2029' })}`
    const { code, stderr, answers } = await filter('tag', [lines])
    expect({ code, stderr, ids: answers.map((answer) => answer.id) }).toEqual({ code: 0, stderr: '', ids: [1, 2] })
  })

  it('keeps thousands of lines in order, and a reader that stops early is no error', async () => {
    const lines = Array.from({ length: 5_000 }, (_, id) => ({
      id,
      text: `Docker and Terraform, number ${id}. `.repeat(20),
    }))
    const { code, answers } = await filter('tag', lines)
    expect(code).toBe(0)
    expect(answers.map((answer) => answer.id)).toEqual(lines.map((line) => line.id))
  })
})
