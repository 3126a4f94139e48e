import { Session } from 'node:inspector'
import { emptyRawPosting, type TextFormat } from '../../src/posting/raw-posting.ts'

/**
 * A program of its own: prints what reading each hostile ad costs at 20,000 characters and at twice that (one of a million:
 * at its first 200,000 and whole), in steps: how often the blocks of our code and our packages ran, the same on every
 * machine at every load. What a regular expression does inside is not counted; regex-safety.test.ts answers for that.
 * Counting begins before the modules are loaded: functions compiled earlier would count their calls alone.
 */
const LENGTH = 20_000
const MILLION = 1_000_000
const HINTS = { now: '2026-02-10T12:00:00Z', boardCompany: null, boardCountry: null }

export interface Steps {
  format: TextFormat
  unit: string
  short: number
  long: number
}

const UNITS: Record<'text' | 'markdown' | 'html', string[]> = {
  text: [
    ...[
      'a',
      ' ',
      '\n',
      '\t',
      '\r\n',
      '<',
      '(',
      '[(',
      '-',
      '/',
      '+',
      '"',
      '€',
      '$',
      '•',
      '1',
      '1,',
      '1.1',
      'a-',
      'a.',
      'a@',
    ],
    ...[
      '\0',
      '\u200b',
      '\u0301',
      '\u202eabc\u202c ',
      '\ud800',
      '🙂',
      '仕事内容',
      'Ã¢',
      'Ã¢â‚¬â„¢',
      'QWxhZGRpbjpvcGVu',
      'C++',
    ],
    ...[
      'word and then another one, ',
      'an honest sentence. ',
      'Requirements\n',
      'Must Have Skills A ',
      'תיאור התפקיד: ',
      'a: ',
    ],
    ...[
      'Go Go Go ',
      'Python, ',
      'machine learnin ',
      'amazon web ',
      'https://a.example/b ',
      'apply: ',
      'Location: ',
      'level: ',
    ],
    ...[
      '$1 ',
      '$100,000 - ',
      'SALARY))',
      '1,00,000 LPA ',
      '5 years of experience ',
      'security level secret ',
      "bachelor's or ",
    ],
    ...[
      'not remote unless ',
      '3 days a week in the ',
      'Monday, Tuesday and ',
      'we sponsor not ',
      'contract type ',
      'a at b dot ',
    ],
    ...['please mention the word ', 'this is a full, part, ', 'REMOTE ONSITE '],
  ],
  markdown: [
    ...[
      '[(',
      '![[',
      '[a](',
      '_a*b',
      '_a*b\n',
      '**',
      '<a',
      '`',
      '> ',
      '- a\n  ',
      '# a\n',
      '"',
      '[a](https://a.example/b) ',
    ],
    ...['https://a.example/b ', '|a|b|\n', '<a href="https://a.example/b">x</a>'],
  ],
  html: [
    ...[
      '<ul><li>',
      '<div><p>',
      '<b>',
      '<b><i>',
      '<p>a',
      '<',
      '<!--',
      '<![CDATA[',
      '<table><tr><td>',
      '<select><option>',
    ],
    ...[
      '<h2>About us</h2>',
      '<a href="https://a.example/b">x</a>',
      '<a href="',
      '<a b=c ',
      '<style>a{}',
      '&amp;',
      'amp;',
      '&#x41;',
    ],
    ...['&nbsp;', '<p>\u00a0', '<img src="data:image/png;base64,QUJD">', '&lt;p&gt;'],
  ],
}
const WHOLE: [name: string, format: TextFormat, body: string][] = [
  ['tags in tags', 'html', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(80_000)}`],
  ['a paragraph of blanks', 'html', `<p>${'\u00a0'.repeat(MILLION)}x</p>`],
  ['one image', 'html', `<img src="data:image/png;base64,${'QUJD'.repeat(MILLION / 4)}">`],
  ['an ampersand, escaped over and over', 'html', `&${'amp;'.repeat(MILLION / 4)}`],
  ['one word', 'text', 'a'.repeat(MILLION)],
  ['one line', 'text', 'word and then another one, '.repeat(40_000)],
]

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const { normalize } = await import('../../src/posting/normalize.ts')
const { tagPosting } = await import('../../src/skills/tag-posting.ts')

// What is remembered or built on first use is no cost of an ad.
read('text', 'Software Engineer in Berlin, Germany. Requirements: '.repeat(20))
read('html', '<p>Wir suchen <b>dich</b> für ein Team</p>'.repeat(20))

const found: Steps[] = []
for (const [format, units] of Object.entries(UNITS) as [TextFormat, string[]][]) {
  for (const unit of units) {
    const short = stepsOf(format, unit.repeat(Math.ceil(LENGTH / unit.length)))
    found.push({ format, unit, short, long: stepsOf(format, unit.repeat(Math.ceil((2 * LENGTH) / unit.length))) })
  }
}
const cut = WHOLE.map(([unit, format, body]) => ({
  format,
  unit,
  short: stepsOf(format, body.slice(0, MILLION / 5)),
  long: stepsOf(format, body),
}))
console.log(JSON.stringify({ found, cut }))

function read(format: TextFormat, body: string): void {
  tagPosting(normalize({ ...emptyRawPosting('1'), description: { format, body } }, HINTS))
}

function stepsOf(format: TextFormat, body: string): number {
  takeSteps()
  read(format, body)
  return takeSteps()
}

/** The steps since the last call. */
function takeSteps(): number {
  let steps = 0
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error
    for (const { url, functions } of coverage.result) {
      if (!url.startsWith('file:')) continue
      for (const { ranges } of functions) for (const { count } of ranges) steps += count
    }
  })
  return steps
}
