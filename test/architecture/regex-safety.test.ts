import { describe, expect, it } from 'vitest'
import { builtRegexes, type Regex, writtenRegexes } from './read-regexes.ts'
import { regexFaults } from './regex-faults.ts'
import { ROOT, sourceFiles } from './source-files.ts'

/** Slow past their bound, and never given more: where they stand, how they begin, and what bounds their text. */
const BOUNDED: [path: string, start: string, bound: string][] = [
  ['src/config/user-agent.ts', '^\\[remote', 'the clone’s own .git/config'],
  ['src/fetch/address.ts', '%.*$', 'an address of the socket layer or a host name, under 300 characters'],
  ['src/posting/company.ts', '(?:(?<!\\s)\\s+)?(?:\\(', '300 characters of a company name'],
  ['src/posting/place-text.ts', '[[{<][^\\]}>\\n]*', '1,000 characters of a place'],
  ['src/posting/title.ts', '\\p{Extended_Pictographic}|', '500 characters of a title'],
  ['src/sources/hacker-news-head.ts', ',\\s*([^,()]+?)', '300 characters of a head'],
  ['src/sources/hacker-news-titles.ts', '\\([^()]*\\)|', 'a part of a line that may be a title'],
  ['src/sources/html-config.ts', '\\{[^}]*\\}', 'an address pattern in an admin’s own board settings'],
  ['src/sources/rss-feed.ts', '<[^>]*>', '2,000 characters of a title'],
]
/** Built anew for each text, from a name of ours or an admin's own pattern; samples of what they build. */
const BUILT_LATE: Record<string, Pick<Regex, 'source' | 'flags'>[]> = {
  'src/pipeline/find-job-sitemap.ts': [],
  'src/sources/html-config.ts': [],
  'src/sources/html-fields.ts': [],
  'src/sources/jobvite.ts': [{ source: '/(?:careers/)?acme/job/([A-Za-z0-9_-]+)/?(?:[?#].*)?$', flags: 'i' }],
  'src/sources/json-ld.ts': [],
  'src/sources/rss-feed.ts': [
    { source: '</(?:[\\w-]+:)?rss\\s*>\\s*(?:<!--(?:(?!-->)[\\s\\S])*-->\\s*)*$', flags: '' },
  ],
  'src/sources/sitemap.ts': [
    { source: '</[\\w-]*:?urlset\\s*>\\s*(<!--[\\s\\S]*-->\\s*)?$|<urlset[^>]*/>\\s*$', flags: 'i' },
  ],
  'src/sources/workday-board.ts': [{ source: '\\bname["\']?\\s*:\\s*["\']([^"\']+)["\']', flags: '' }],
}

const files = sourceFiles(ROOT)
const building = files.filter(({ text }) => /\bRegExp\(/.test(text))
const built = await builtRegexes(building)
const all: Regex[] = [...files.flatMap(writtenRegexes), ...built]
const faulty = all.map((regex) => ({ regex, faults: regexFaults(regex) })).filter(({ faults }) => faults.length > 0)

describe('the regular expressions of the program', () => {
  it('are all found, those built from parts too', () => {
    expect(all.length).toBeGreaterThan(700)
    const open = building.filter(({ path }) => !built.some((regex) => regex.path === path))
    expect(open.map(({ path }) => path).filter((path) => BUILT_LATE[path] === undefined)).toEqual([])
  })

  it('take linear time on any text, or have a bounded one', () => {
    const unbounded = faulty.filter(({ regex }) => boundOf(regex) === undefined)
    expect(unbounded.map(({ regex, faults }) => `${regex.path}: ${faults.join(', ')}: /${regex.source}/`)).toEqual([])
  })

  it('are excused only where they need it', () => {
    const needless = BOUNDED.filter((bound) => !faulty.some(({ regex }) => boundOf(regex) === bound))
    expect(needless).toEqual([])
  })

  it.each(Object.entries(BUILT_LATE).filter(([, samples]) => samples.length > 0))(
    '%s builds none that is slow',
    (_, samples) => {
      expect(samples.flatMap(regexFaults)).toEqual([])
    },
  )

  it.each([
    ['a+b', 'polynomial'],
    ['^\\s*,?\\s*$', 'polynomial'],
    ['(?:a+)+$', 'exponential'],
    ['<p>(?:\\s|\\u00a0)*</p>', 'exponential'],
  ])('that are slow are known: %s', (source, degree) => {
    expect(regexFaults({ source, flags: '' }).join()).toContain(degree)
  })
})

function boundOf({ path, source }: Regex) {
  return BOUNDED.find(([bounded, start]) => bounded === path && source.startsWith(start))
}
