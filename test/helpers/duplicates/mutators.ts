import type { Ad } from './ads.ts'
import type { Chance } from './chance.ts'

export type Kind = 'full' | 'semantic' | 'temporal' | 'partial' | 'near miss'

/** One way in which an ad comes a second time, or in which another ad is almost it; null where it cannot be applied to this ad. */
export interface Mutator {
  kind: Kind
  name: string
  /** Kept by the same list as the original, as a repost is. */
  sameList?: boolean
  apply(ad: Ad, chance: Chance, pool: readonly Ad[]): Ad | null
}

const SHORT_FORMS: [RegExp, string][] = [
  [/\bSenior\b/i, 'Sr.'],
  [/\bJunior\b/i, 'Jr'],
  [/\bManager\b/i, 'Mgr'],
  [/\bEngineer\b/i, 'Eng.'],
  [/\bSoftware Engineer\b/i, 'SWE'],
  [/\bDeveloper\b/i, 'Dev'],
  [/\bOperations\b/i, 'Ops'],
  [/\bMachine Learning\b/i, 'ML'],
  [/\bVice President\b/i, 'VP'],
  [/\bFull[- ]?Stack\b/i, 'Fullstack'],
  [/\bRepresentative\b/i, 'Rep'],
  [/ and /i, ' & '],
]
const SYNONYMS: [RegExp, string][] = [
  [/\bexperience\b/gi, 'background'],
  [/\bbuild\b/gi, 'create'],
  [/\bteams\b/gi, 'groups'],
  [/\bstrong\b/gi, 'solid'],
  [/\bability to\b/gi, 'capacity to'],
]
const AGENCIES = [
  'Northgate Recruitment',
  'Bramble Staffing',
  'Harrow & Finch Executive Search',
  'Talentbrook Recruiting',
]
const CITIES = ['Lisbon, Portugal', 'Denver, CO', 'Osaka, Japan', 'Leeds, United Kingdom', 'Kraków, Poland']
const LEVELS = ['Senior', 'Junior', 'Principal', 'Lead', 'Staff', 'Director of', 'Intern -']
const LEVEL_WORD =
  /\b(?:Senior|Sr\.?|Junior|Jr\.?|Principal|Lead|Staff|Director(?: of)?|Head of|Intern|VP|[IV]{2,3})\b,? ?/gi

export const MUTATORS: Mutator[] = [
  { kind: 'full', name: 'word for word', apply: (ad) => ({ ...ad }) },
  {
    kind: 'full',
    name: 'other white space',
    apply: (ad) => ({ ...ad, description: ad.description.replace(/\n+/g, '\n') }),
  },
  {
    kind: 'full',
    name: 'a line of the site below',
    apply: (ad) => ({ ...ad, description: `${ad.description}\n\nShare this opening with a friend.` }),
  },
  { kind: 'semantic', name: 'title in short forms', apply: shortTitle },
  {
    kind: 'semantic',
    name: 'company with its legal form, in capitals',
    apply: (ad) => ({ ...ad, company: `${ad.company.toUpperCase()}, INC.`, title: ad.title.toLowerCase() }),
  },
  {
    kind: 'semantic',
    name: 'company in one word, other order of the title',
    apply(ad) {
      const [first, ...rest] = ad.title.split(', ')
      const title = rest.length === 1 ? `${rest[0]} - ${first}` : ad.title
      return { ...ad, company: ad.company.replaceAll(' ', '').toLowerCase(), title }
    },
  },
  {
    kind: 'semantic',
    name: 'synonyms and another order of the paragraphs',
    apply(ad, chance) {
      const [head = '', ...parts] = ad.description.split('\n\n')
      const at = Math.floor(chance.next() * parts.length)
      const turned = [head, ...parts.slice(at), ...parts.slice(0, at)].join('\n\n')
      return { ...ad, description: SYNONYMS.reduce((text, [word, other]) => text.replace(word, other), turned) }
    },
  },
  {
    kind: 'semantic',
    name: 'the city alone',
    apply: (ad) => (ad.location.includes(',') ? { ...ad, location: ad.location.split(',')[0] ?? '' } : null),
  },
  { kind: 'temporal', name: 'a month later', sameList: true, apply: (ad) => ({ ...ad, posted_at: later(ad, 31) }) },
  {
    kind: 'temporal',
    name: 'three months later, a paragraph more',
    sameList: true,
    apply: (ad) => ({
      ...ad,
      posted_at: later(ad, 92),
      description: `${ad.description}\n\nThis opening is posted again: earlier applicants need not apply a second time.`,
    }),
  },
  {
    kind: 'temporal',
    name: 'two months later on another site',
    apply: (ad) => ({ ...ad, posted_at: later(ad, 61) }),
  },
  { kind: 'partial', name: 'the first half', apply: (ad) => ({ ...ad, description: cut(ad.description, 0, 0.5) }) },
  {
    kind: 'partial',
    name: 'the first 700 characters',
    apply: (ad) => ({ ...ad, description: `${ad.description.slice(0, 700)}…` }),
  },
  { kind: 'partial', name: 'no text', apply: (ad) => ({ ...ad, description: '' }) },
  { kind: 'partial', name: 'framed by an agency', apply: framed },
  {
    kind: 'partial',
    name: 'framed by an agency, two thirds of it',
    apply: (ad, chance, pool) => framed({ ...ad, description: cut(ad.description, 0, 0.67) }, chance, pool),
  },
  { kind: 'near miss', name: 'another city', apply: elsewhere },
  { kind: 'near miss', name: 'another level', apply: otherLevel },
  {
    kind: 'near miss',
    name: 'another level, retold by an agency',
    apply(ad, chance, pool) {
      const other = otherLevel(ad, chance)
      return other === null ? null : framed(other, chance, pool)
    },
  },
  {
    kind: 'near miss',
    name: 'another city, by an agency',
    apply(ad, chance, pool) {
      const other = elsewhere(ad, chance)
      return other === null ? null : framed(other, chance, pool)
    },
  },
  {
    kind: 'near miss',
    name: 'another team',
    apply: (ad, chance) => ({
      ...ad,
      title: `${ad.title}, ${chance.pick(['Harbour Pilotage', 'Telescope Optics', 'Beekeeping'])}`,
    }),
  },
  { kind: 'near miss', name: 'another role in the same template', apply: otherRole },
  {
    kind: 'near miss',
    name: 'an internship in it',
    apply: (ad) => (/intern/i.test(ad.title) ? null : { ...ad, title: `${ad.title} (Internship)` }),
  },
]

export function shortTitle(ad: Ad): Ad | null {
  const title = SHORT_FORMS.reduce((words, [long, short]) => words.replace(long, short), ad.title)
  return title === ad.title ? null : { ...ad, title }
}

export function later(ad: Ad, days: number): string {
  return new Date(Date.parse(ad.posted_at) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Part of a text, from whole line to whole line where it has lines. */
export function cut(text: string, from: number, to: number): string {
  return text.slice(Math.floor(text.length * from), Math.floor(text.length * to))
}

function framed(ad: Ad, chance: Chance, _pool: readonly Ad[]): Ad {
  const own = ad.description.replaceAll(ad.company, 'the company')
  return {
    ...ad,
    company: chance.pick(AGENCIES),
    description: `Our client, a leading company in its field, is looking for a ${ad.title}.\n\n${own}\n\nInterested? Send us your CV and one of our consultants will call you. By applying you agree to our privacy notice.`,
  }
}

function elsewhere(ad: Ad, chance: Chance): Ad | null {
  if (/remote/i.test(ad.location)) return null
  const away = CITIES.filter((city) => !ad.location.includes(city.slice(0, city.indexOf(','))))
  return { ...ad, location: chance.pick(away) }
}

function otherLevel(ad: Ad, chance: Chance): Ad | null {
  const bare = ad.title.replace(LEVEL_WORD, '').trim()
  const said = ad.title.toLowerCase()
  const others = LEVELS.filter((level) => !said.includes(level.slice(0, 2).toLowerCase()))
  return bare === '' || others.length === 0 ? null : { ...ad, title: `${chance.pick(others)} ${bare}` }
}

/** Another real ad of the company with another title, set into the first one's place and date. */
function otherRole(ad: Ad, chance: Chance, pool: readonly Ad[]): Ad | null {
  const others = pool.filter((each) => each.company === ad.company && unlike(each.title, ad.title))
  if (others.length === 0) return null
  const other = chance.pick(others)
  return {
    ...ad,
    title: other.title,
    description: `${cut(ad.description, 0, 0.4)}\n\n${cut(other.description, 0.4, 1)}`,
  }
}

function unlike(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/\W+/))
  const common = b
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => words.has(word)).length
  return common * 2 < words.size
}
