import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interpret, takenLiterally } from '../../src/api/interpret.ts'
import { readSearchText } from '../../src/api/search-text.ts'

const partsOf = (q: string, mends?: Map<string, string>) => interpret(readSearchText(q) ?? [], mends)

/** `text=field:value|…` for what was understood, the text alone for words, in parentheses for fillers. */
const told = (q: string) =>
  partsOf(q)
    .map((part) => {
      const text = `${part.not ? '-' : ''}${part.text}`
      if (part.kind === 'filler') return `(${text})`
      return [text, part.meanings.map((meaning) => `${meaning.field}:${meaning.value}`).join('|')]
        .filter((each) => each !== '')
        .join('=')
    })
    .join(' ')

describe('interpret', () => {
  it.each([
    ['senior go remote berlin', 'senior=seniority:senior go=skill:go remote=workplace:remote berlin=city:Berlin'],
    ['k8s', 'k8s=skill:kubernetes'],
    ['C++ .NET node.js', 'C++=skill:cpp .NET=skill:dotnet node.js=skill:nodejs'],
    ['machine learning engineer', 'machine learning=skill:machine-learning engineer'],
    ['go developer', 'go=skill:go developer'],
    ['machine learning haifa', 'machine learning=skill:machine-learning haifa=city:Haifa'],
    ['münchen python', 'münchen=city:Munich python=skill:python'],
    ['New York City nurse', 'New York City=city:New York nurse'],
    ['new york', 'new york=city:New York|region:New York'],
    ['nurse uk', 'nurse uk=country:GB'],
    ['austin tx', 'austin=city:Austin tx=region:Texas'],
    ['portland OR', 'portland=city:Portland OR=region:Oregon'],
    ['berlin or munich', 'berlin=city:Berlin or munich=city:Munich'],
    ['python jobs in germany', 'python=skill:python (jobs) (in) germany=country:DE'],
    ['work from home', 'work from home=workplace:remote'],
    ['on-site welder', 'on-site=workplace:onsite welder'],
    ['-php -remote', '-php=skill:php -remote=workplace:remote'],
    ['phoenix', 'phoenix=skill:phoenix|city:Phoenix'],
    // What stands beside a word decides what it is.
    ['lead', 'lead=seniority:lead'],
    ['lead generation', 'lead generation=skill:lead-generation'],
    ['remote sensing', 'remote sensing=skill:remote-sensing'],
    ['hybrid cloud', 'hybrid cloud=skill:hybrid-cloud'],
    ['project manager', 'project manager'],
    ['senior engineering manager', 'senior engineering manager=seniority:manager'],
    ['senior staff engineer', 'senior staff=seniority:staff engineer'],
    ['Reading', 'Reading'],
    ['reading teacher', 'reading teacher'],
    ['teacher in reading', 'teacher (in) reading=city:Reading'],
    ['nice france', 'nice france=country:FR'],
    ['it manager', 'it manager=seniority:manager'],
    // Quotes and fillers.
    ['"go" "senior" berlin', 'go senior berlin=city:Berlin'],
    ['jobs', 'jobs'],
    ['in -remote', 'in -remote=workplace:remote'],
  ])('%s', (q, expected) => {
    expect(told(q)).toBe(expected)
  })

  it.each([
    ['android developer', 'developer', 'engineer'],
    ['java developers', 'developers', 'developer'],
    ['security researcher', 'researcher', 'research'],
    ['front end developer', 'developer', 'engineer'],
    ['help desk nurse', 'help desk', 'helpdesk'],
    ['health-care nurse', 'health-care', 'healthcare'],
    ['callcenter nurse', 'callcenter', 'call centre'],
    ['accountants', 'accountants', 'accountant'],
  ])('%s: looks for %s as %s too', (q, text, other) => {
    const part = partsOf(q).find((each) => each.text === text)
    expect(part?.also).toContain(other)
    expect(part?.words).not.toContain(other)
  })

  it.each(['developer', 'developer -php', 'jobs for developer', '"android" "developer"', 'android -developer'])(
    '%s: takes the word as it stands',
    (q) => {
      expect(partsOf(q).find((part) => part.words.includes('developer'))?.also).toEqual([])
    },
  )

  it.each(['full stack engineer', 'fullstack engineer', 'full-stack engineer'])('%s: one skill', (q) => {
    expect(told(q)).toMatch(/=skill:full-stack-development engineer$/)
  })

  it('loses no word to another way of saying a skill', () => {
    expect(told('java backend engineer')).toBe('java=skill:java backend=skill:backend-development engineer')
  })

  it('reads each word by itself where it is asked to', () => {
    const apart = (q: string) =>
      interpret(readSearchText(q) ?? [], new Map(), 'of_one_word').map((part) => part.meanings[0]?.value ?? part.text)
    expect(apart('embedded c++')).toEqual(['embedded-systems', 'cpp'])
    expect(apart('welder new york')).toEqual(['welder', 'New York'])
  })

  it('looks for no everyday word in the texts, and for a name that is none', () => {
    const matches = (q: string) => partsOf(q).map((part) => part.wordsMatch)
    expect(matches('go c++ r senior remote')).toEqual([false, false, false, false, false])
    expect(matches('kubernetes lead paris hybrid')).toEqual([true, true, true, true])
  })

  it('reads a mended word, and keeps the typed one beside it', () => {
    const [skill, city, word] = partsOf(
      'kuberntes berlni enginer',
      new Map([
        ['kuberntes', 'kubernetes'],
        ['berlni', 'berlin'],
        ['enginer', 'engineer'],
      ]),
    )
    expect(skill).toMatchObject({ text: 'kuberntes', corrected: 'kubernetes', meanings: [{ value: 'kubernetes' }] })
    expect(city).toMatchObject({ kind: 'place', corrected: 'berlin', words: ['berlin', 'berlni'] })
    expect(word).toMatchObject({ kind: 'word', corrected: 'engineer', words: ['engineer', 'enginer'] })
  })

  it('taken literally means nothing but its words', () => {
    expect(
      takenLiterally(partsOf('senior go new york')).map(({ kind, meanings, words }) => [kind, meanings, words]),
    ).toEqual([
      ['word', [], ['senior']],
      ['word', [], ['go']],
      ['phrase', [], ['new york']],
    ])
  })

  it.each(['full stack engineer', 'fullstack engineer', 'full-stack engineer'])('%s: one skill', (q) => {
    expect(told(q)).toMatch(/=skill:full-stack-development engineer$/)
  })

  it('loses no word, whatever is asked', () => {
    const vocabulary = [
      'senior',
      'go',
      'remote',
      'new',
      'york',
      'in',
      '"lead"',
      '-java',
      'c++',
      'tx',
      'x',
      'und',
      'köln,',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 8 }), (words) => {
        const q = words.join(' ')
        const parts = partsOf(q)
        const covered = parts.map((part) => q.slice(part.start, part.end)).join(' ')
        expect(covered).toBe(q)
        expect(parts.some((part) => part.kind !== 'filler')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
