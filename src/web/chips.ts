import { html } from 'hono/html'
import { countryName } from '../posting/geography/countries.ts'
import { skillBySlug } from '../skills/taxonomy.ts'
import type { Html } from './layout.ts'
import { type Search, searchUrl, without } from './search.ts'
import { inWords, languageName, number, sourceTitle } from './words.ts'

/** What each filter is called where it stands before a value. */
export const FILTER_NAMES: Record<string, string> = {
  skill: 'Skill',
  skill_any: 'Any of these skills',
  skill_not: 'Without the skill',
  company: 'Company',
  company_not: 'Not at',
  country: 'Country',
  region: 'Region',
  city: 'City',
  workplace: 'Workplace',
  eligible_in: 'Remote from',
  employment_type: 'Type',
  seniority: 'Seniority',
  language: 'Language',
  source: 'Source',
  direct: 'From',
  posted_since: 'Posted since',
  salary_min: 'Pays at least',
  experience_max: 'Years asked at most',
  status: 'Status',
  include_unknown: 'Also where not stated',
}

/** What is set, each with a link to the search without it. */
export function chips({ params }: Search, companies: ReadonlyMap<string, string>): Html {
  const set = [...params].filter(([name]) => name in FILTER_NAMES)
  if (set.length === 0) return html``
  const kept = new URLSearchParams([...params].filter(([name]) => name === 'q' || name === 'sort'))
  return html`<div role="group" aria-label="Filters that are set"><ul class="chips">${set.map(([name, value]) => {
    const text = chipText(name, value, { params, companies })
    return html`<li><a href="${searchUrl('/', without(params, name, value))}" rel="nofollow"><span dir="auto">${text}</span><span class="vh">, take away</span></a></li>`
  })}<li><a class="clear" href="${searchUrl('/', kept)}" rel="nofollow">Clear all</a></li></ul></div>`
}

/** A search in a line of words, for titles, feeds and the list of saved searches. */
export function inOneLine({ params }: Search, companies: ReadonlyMap<string, string>): string {
  const q = params.get('q')
  const rest = [...params].flatMap(([name, value]) =>
    name in FILTER_NAMES && name !== 'include_unknown' ? [chipText(name, value, { params, companies })] : [],
  )
  return [...(q === null ? [] : [q]), ...rest].join(', ')
}

function chipText(
  name: string,
  value: string,
  { params, companies }: { params: URLSearchParams; companies: ReadonlyMap<string, string> },
): string {
  if (name === 'direct') return value === 'true' ? 'From the employer itself' : 'From an agency'
  return `${FILTER_NAMES[name]}: ${valueText(name, value, { params, companies })}`
}

function valueText(
  name: string,
  value: string,
  known: { params: URLSearchParams; companies: ReadonlyMap<string, string> },
): string {
  switch (name) {
    case 'skill':
    case 'skill_any':
    case 'skill_not':
      return skillBySlug(value)?.name ?? value
    case 'company':
    case 'company_not':
      return known.companies.get(value) ?? value
    case 'country':
    case 'eligible_in':
      return countryName(value.toUpperCase())
    case 'language':
      return languageName(value)
    case 'source':
      return sourceTitle(value)
    case 'posted_since':
      return /^\d+d$/.test(value) ? `${value.slice(0, -1)} ${value === '1d' ? 'day' : 'days'} ago` : value
    case 'salary_min':
      return `${number(Number(value))} ${known.params.get('salary_currency') ?? ''} a year`.replace('  ', ' ')
    case 'include_unknown':
      return value
        .split(',')
        .map((each) => (FILTER_NAMES[each] ?? each).toLowerCase())
        .join(', ')
    case 'workplace':
    case 'employment_type':
    case 'seniority':
    case 'status':
      return inWords(value)
    default:
      return value
  }
}
