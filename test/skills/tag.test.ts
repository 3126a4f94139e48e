import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costAgainstScan } from '../../bench/against-scan.ts'
import type { SkillLevel } from '../../src/skills/skill.ts'
import { tag } from '../../src/skills/tag.ts'
import { allSkills } from '../../src/skills/taxonomy.ts'
import { sampleAd } from './sample-ad.ts'

const none = { company: null }

describe('tag', () => {
  it.each<[text: string, slugs: string[]]>([
    ['C++, C# and F#', ['cpp', 'csharp', 'fsharp']],
    ['C/C++', ['c', 'cpp']],
    ['.NET Core, ASP.NET and VB.NET', ['dotnet', 'aspnet', 'vb-net']],
    ['C#/.NET', ['csharp', 'dotnet']],
    ['Node.js, Vue.js, Next.js', ['nodejs', 'vuejs', 'nextjs']],
    ['nodejs / vue js', ['nodejs', 'vuejs']],
    ['CI/CD, CI / CD and ci-cd', ['ci-cd', 'ci-cd', 'ci-cd']],
    ['PL/SQL beside SQL', ['plsql', 'sql']],
    ['React Native, not the web', ['react-native']],
    ['Spring Boot with Spring Security', ['spring-boot', 'spring-security']],
    ['Amazon Web Services, AWS', ['aws', 'aws']],
    ['CompTIA Security+ or CISSP', ['comptia-security-plus', 'cissp']],
    ['Python+Django', ['python', 'django']],
    ['**Kubernetes**, `Docker`', ['kubernetes', 'docker']],
    ['Japanese JLPT N2', ['japanese', 'japanese']],
    ["A valid driver's license", ['driving-licence']],
    ['A valid driver’s license', ['driving-licence']],
    ['Erfahrung mit Buchhaltung und Führerschein Klasse B', ['accounting', 'driving-licence']],
    ['ISO 27001, SOC 2 and PCI DSS', ['iso-27001', 'soc-2', 'pci-dss']],
    ['Kenntnisse in Python.Weiter mit Java', ['python', 'java']],
  ])('reads %s', (text, slugs) => {
    expect(tag(text, none).map((mention) => mention.slug)).toEqual(slugs)
  })

  it.each([
    'Apply at https://jobs.example.com/python/django?lang=java today.',
    'Apply at www.example.com/python-developer now.',
    'See github.com/python/cpython for more.',
    'Write to python@example.com or jobs@docker.com.',
    'Our site is python.org, and docker.com too.',
    'Read docs.docker.com/kubernetes first.',
  ])('reads no skill out of addresses: %s', (text) => {
    expect(tag(text, none)).toEqual([])
  })

  it('goes on after an address', () => {
    expect(tag('See https://example.com/java (Python).', none).map((mention) => mention.slug)).toEqual(['python'])
  })

  it.each<[text: string, company: string, slugs: string[]]>([
    ['Docker is hiring. You know Kubernetes.', 'Docker, Inc.', ['kubernetes']],
    ['Join Oracle Health and write Java.', 'Oracle Health', ['java']],
    ['Stripe builds payments with Ruby on Rails.', 'Stripe', ['rails']],
    ['Docker and Kubernetes', 'Harbourlight', ['docker', 'kubernetes']],
    ['PostgreSQL and Python at Python Pals', 'Python Pals GmbH', ['postgresql', 'python']],
    ['Our users are the customers of Google Cloud.', 'Google', []],
    ['You have three years of experience with Google Cloud.', 'Google', ['gcp']],
    ['Our users run on Google Cloud.', 'Harbourlight', ['gcp']],
    ['SingleStore is a database, and you write Python.', 'SingleStoreDB', ['python']],
  ])('leaves out the employer itself: %s', (text, company, slugs) => {
    expect(tag(text, { company }).map((mention) => mention.slug)).toEqual(slugs)
  })

  it.each<[text: string, slugs: string[]]>([
    ['We use Python, no PHP.', ['python']],
    ['No Java, no PHP: we write Rust and TypeScript.', ['rust', 'typescript']],
    ['No PHP, Perl or Java here.', []],
    ['Without Java experience you are welcome too.', []],
    ['We do not use Kubernetes.', []],
    ['Docker is not required.', []],
    ['Python is required, a degree is not required.', ['python']],
    ['Not only Python but also Java.', ['python', 'java']],
    ['Languages including but not limited to Python and Java.', ['python', 'java']],
    ['No degree, just Python.', ['python']],
    ['No matter if Python or Java.', ['python', 'java']],
    ['You work without supervision in Python.', ['python']],
    ['No experience with Kubernetes needed.', []],
    ['Wir schreiben Python, kein PHP.', ['python']],
    ['Keine Erfahrung mit Kubernetes nötig.', []],
    ['Docker ist nicht erforderlich.', []],
    ["Nous n'utilisons pas Java.", []],
    ["Docker n'est pas requis.", []],
    ['Aucune expérience de Docker exigée.', []],
    ['No usamos Java, usamos Python.', ['python']],
    ['No se requiere Docker.', []],
    ['Non usiamo Java.', []],
    ['Docker non è richiesto.', []],
    ['Não usamos Java.', []],
    ['Docker não é obrigatório.', []],
    ['Geen PHP.', []],
    ['Docker is niet vereist.', []],
    ['Nie używamy PHP.', []],
    ['Docker nie jest wymagany.', []],
    ['Inget PHP, bara Python.', ['python']],
    ['Docker krävs inte.', []],
    ['ללא PHP.', []],
    ['Docker לא חובה.', []],
  ])('hears a no: %s', (text, slugs) => {
    expect(tag(text, none).map((mention) => mention.slug)).toEqual(slugs)
  })

  it.each<[text: string, levels: Record<string, SkillLevel>]>([
    ['You must know Python.', { python: 'required' }],
    ['Three years of experience with Docker.', { docker: 'required' }],
    ['Python required, Django preferred.', { python: 'required', django: 'preferred' }],
    ['Kafka is a plus.', { kafka: 'preferred' }],
    ['Ideally you know Terraform.', { terraform: 'preferred' }],
    ['Experience with Python, ideally with Django.', { python: 'required', django: 'preferred' }],
    ['Bonus points for Rust and Kotlin.', { rust: 'preferred', kotlin: 'preferred' }],
    ['Java is not required but useful.', { java: 'preferred' }],
    ['Kubernetes preferred, not required.', { kubernetes: 'preferred' }],
    [
      'You know Python, Kubernetes (preferred), Docker.',
      { python: 'required', kubernetes: 'preferred', docker: 'required' },
    ],
    ['We run PostgreSQL.', { postgresql: 'mentioned' }],
    [
      'Requirements\n- Python\n- Redis is a plus\nNice to have\n- Kafka',
      { python: 'required', redis: 'preferred', kafka: 'preferred' },
    ],
    ['Responsibilities\n- Ship Docker images\nBenefits\n- An AWS certification\n', { docker: 'mentioned' }],
    ['Our stack\nPython, Redis', { python: 'mentioned', redis: 'mentioned' }],
    ['Nice to have: Rust, Kotlin.', { rust: 'preferred', kotlin: 'preferred' }],
    ['Anforderungen\n- Python\n- Docker von Vorteil', { python: 'required', docker: 'preferred' }],
    ['You know Go and Python (bonus for Rust).', { go: 'required', python: 'required', rust: 'preferred' }],
    ['You know Python (Django is a plus).', { python: 'required', django: 'preferred' }],
    ['QGIS is desirable, as are PostGIS and Python.', { qgis: 'preferred', postgis: 'preferred', python: 'preferred' }],
    ['Docker serait apprécié.', { docker: 'preferred' }],
    ['Kafka będzie atutem.', { kafka: 'preferred' }],
    ['Docker, Kafka – יתרון.', { docker: 'preferred', kafka: 'preferred' }],
    ['ניסיון עם Docker – חובה.', { docker: 'required' }],
    [
      'Requirements\n- Python (E)\n- Kafka or Docker (D)',
      { python: 'required', kafka: 'preferred', docker: 'preferred' },
    ],
    ['Requirements\n- Python (D)', { python: 'required' }],
    ['Open roles\nKotlin Engineer (Remote)\nWe run PostgreSQL.', { kotlin: 'required', postgresql: 'mentioned' }],
  ])('gives the level: %s', (text, levels) => {
    expect(Object.fromEntries(tag(text, none).map((mention) => [mention.slug, mention.level]))).toEqual(levels)
  })

  it('takes the level from the sections that it is given', () => {
    const text = 'Go Engineer\nPython\nRedis\nKafka\nJava'
    const mentions = tag(text, {
      company: null,
      titleEnd: 11,
      sections: [
        { kind: 'requirements', start: 12, end: 18 },
        { kind: 'nice_to_have', start: 19, end: 24 },
        { kind: 'responsibilities', start: 25, end: 30 },
        { kind: 'benefits', start: 31, end: 35 },
      ],
    })
    expect(mentions.map(({ slug, level }) => `${slug} ${level}`)).toEqual([
      'go required',
      'python required',
      'redis preferred',
      'kafka mentioned',
    ])
  })

  it('hears no ask in the portrait of a company', () => {
    const text = 'Harbourlight is an AI company. Experience with Python is a must.'
    const sections = [{ kind: 'company' as const, start: 0, end: text.length }]
    expect(tag(text, { company: null, sections }).map((mention) => mention.slug)).toEqual(['python'])
  })

  it('is surer of a safe name than of one that needs its surroundings', () => {
    const [python, go] = tag('You write Python or Go.', none)
    expect(python?.confidence).toBeGreaterThan(0.9)
    expect(python?.confidence).toBeGreaterThanOrEqual(go?.confidence ?? 1)
    expect(go?.slug).toBe('go')
    expect(go?.confidence).toBeGreaterThan(0.5)
  })

  it('finds a taught spelling of every skill that needs no context', () => {
    const lost = allSkills().filter((skill) => {
      const alias = skill.aliases.find((each) => !each.needsContext)
      return alias && !tag(`Experience with ${alias.text}`, none).some((mention) => mention.slug === skill.slug)
    })
    expect(lost.map((skill) => skill.slug)).toEqual([])
  })

  const words = fc.constantFrom(
    ...[
      'Go',
      'C++',
      'R',
      '.NET',
      'no',
      'not required',
      'Requirements',
      'a plus',
      '@',
      '://',
      'www.',
      ',',
      '/',
      '\n',
      '(',
      ')',
    ],
    ...[
      'Excel',
      'Teams',
      '&',
      '-',
      '.',
      'ß',
      'İ',
      '😀',
      '\ud800',
      'Node.js',
      'github.com/x',
      '+',
      '#',
      '\u0000',
      'עברית',
      '日本語',
    ],
  )
  it.each([
    ['words', fc.array(words).map((parts) => parts.join(' '))],
    ['run together', fc.array(words).map((parts) => parts.join(''))],
    ['any text', fc.string({ unit: 'binary', maxLength: 300 })],
  ])('gives true offsets for %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end, text: said, confidence } of tag(text, none)) {
          expect(text.slice(start, end)).toBe(said)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(confidence).toBeGreaterThanOrEqual(0.5)
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['mail signs', 'a@'.repeat(500_000)],
    ['address starts', 'x://'.repeat(250_000)],
    ['ambiguous words', 'Go '.repeat(333_333)],
    ['one list', 'Python, '.repeat(125_000)],
    ['negations', 'no Java or '.repeat(90_000)],
    ['plus signs', `c${'+'.repeat(999_999)}`],
    ['cues', 'Python is a plus '.repeat(58_000)],
  ])('stays linear on a hostile megabyte of %s', (_, text) => {
    const small = text.slice(0, 100_000)
    tag(small, none)
    const cost = (ad: string) => {
      const start = process.cpuUsage()
      tag(ad, none)
      return process.cpuUsage(start).user / 1_000
    }
    const base = Math.min(cost(small), cost(small))
    // Linear would be 10; squared would be 100.
    expect(cost(text)).toBeLessThan(40 * base + 200)
  })

  it('costs a bounded number of plain scans', () => {
    const ads = Array.from({ length: 64 }, (_, seed) => sampleAd(seed))
    const { scans } = costAgainstScan(ads, (at) => tag(ads[at % ads.length] as string, none), 0.3)
    console.log(`tagging costs ${scans.toFixed(1)} plain scans of the same text`)
    // About 65; one regular expression a term would be some thousand.
    expect(scans).toBeLessThan(400)
  })
})
