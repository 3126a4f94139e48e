import { z } from '@hono/zod-openapi'
import { COUNTRY_CODES } from '../posting/geography/country-codes.ts'
import { EMPLOYMENT_TYPES, SENIORITIES, WORKPLACES } from '../posting/posting.ts'
import { findSkill } from '../skills/taxonomy.ts'
import { SOURCES } from '../sources/index.ts'
import { commaList, cursorParameter, limitParameter, repeated, repeatedOf, wholeNumber } from './parameters.ts'
import { readSearchText } from './search-text.ts'

/** The filters that `include_unknown` may name. */
export const UNKNOWN_FILTERS = [
  'skill',
  'skill_any',
  'skill_not',
  'company',
  'company_not',
  'country',
  'region',
  'city',
  'workplace',
  'eligible_in',
  'employment_type',
  'seniority',
  'language',
  'source',
  'direct',
  'posted_since',
  'salary_min',
  'experience_max',
] as const

/** What `include` may name. */
export const LISTING_EXTRAS = ['total', 'facets', 'description', 'highlights'] as const

const skill = z.string().transform((words, context) => {
  const found = findSkill(words)
  if (found) return found.slug
  context.addIssue({
    code: 'custom',
    message: `"${words.slice(0, 60)}" is not a skill that we know; see /api/v1/skills`,
  })
  return z.NEVER
})

const country = z
  .string()
  .transform((code) => code.toUpperCase())
  .refine((code) => COUNTRY_CODES.has(code), 'must be an ISO 3166-1 alpha-2 code such as DE')

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'))

const name = z.string().trim().min(1, 'must not be empty').max(200)
const SOURCE_NAMES = SOURCES.map((source) => source.name)
/** The name of a source that there is. */
export const sourceName = z.string().refine((value) => SOURCE_NAMES.includes(value), {
  message: `must be one of ${SOURCE_NAMES.join(', ')}`,
})
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const language = z
  .string()
  .refine(
    (code) => /^[a-z]{2}$/.test(code) && languageNames.of(code) !== undefined,
    'must be an ISO 639-1 code such as en',
  )

const since = z.string().transform((text, context) => {
  const days = /^(\d{1,4})d$/.exec(text)
  if (days) return { days: Number(days[1]) }
  const isDate = /^\d{4}-\d{2}-\d{2}(T[\d:.]{5,12}(Z|[+-]\d{2}:\d{2}))?$/.test(text)
  const time = isDate && isCalendarDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).getUTCFullYear() >= 1900) return { at: new Date(time).toISOString() }
  context.addIssue({ code: 'custom', message: 'must be a date such as 2026-01-31, or days such as 7d' })
  return z.NEVER
})

/** The engine reads the 31st of February as a day of March. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

const text = z
  .string()
  .max(300)
  .transform((q, context) => {
    const read = readSearchText(q)
    if (read) return read
    context.addIssue({ code: 'custom', message: 'holds no word to look for; give one, or leave it out' })
    return z.NEVER
  })

function asText<Schema extends z.ZodType>(schema: Schema, description: string): Schema {
  return schema.openapi({ type: 'string', param: { description } })
}

/** The parameters of `GET /listings`, from strings to what they mean. A repeated filter passes any of its values; `skill` asks for all. */
export const ListingQuery = z
  .strictObject({
    q: asText(
      text.optional(),
      'Words, "phrases" and -not, in title, company, skills, places and text. Skills, places, seniority and workplace in it are understood (k8s, "senior go remote berlin"), small typing errors mended; what is "in quotes" is taken literally. `interpreted` tells what each part was taken for.',
    ),
    skill: repeated(skill, 'Slug, name or alias of a skill; repeated: all of them.'),
    skill_any: repeated(skill, 'At least one of these skills.'),
    skill_not: repeated(skill, 'None of these skills.'),
    company: repeated(name, 'Name or slug of a company.'),
    company_not: repeated(name, 'None of these companies.'),
    country: repeated(country, 'ISO 3166-1 alpha-2.'),
    region: repeated(name, 'State or region.'),
    city: repeated(name, 'English name of a city.'),
    workplace: repeatedOf(WORKPLACES, 'Any of these.'),
    eligible_in: repeated(country, 'Remote listings that someone in this country may take.'),
    employment_type: repeatedOf(EMPLOYMENT_TYPES, 'Any of these.'),
    seniority: repeatedOf(SENIORITIES, 'Any of these.'),
    language: repeated(language, 'Language of the ad, ISO 639-1.'),
    source: repeated(sourceName, 'Found on any of these.', SOURCE_NAMES),
    direct: z
      .enum(['true', 'false'])
      .optional()
      .openapi({ param: { description: 'From the employer, not an agency.' } }),
    posted_since: asText(since.optional(), 'A date, or days such as 7d, counted back from the last full ten minutes.'),
    salary_min: wholeNumber({ min: 0, max: 1_000_000_000 }, 'A year pays at least this at its best.').optional(),
    salary_currency: asText(
      z
        .string()
        .refine((code) => CURRENCIES.has(code), 'must be an ISO 4217 code such as EUR')
        .optional(),
      'Of `salary_min` and of `sort=salary`: pay in another currency counts as unknown. Left out: figures as they stand.',
    ),
    experience_max: wholeNumber({ min: 0, max: 60 }, 'Demands no more than these years.').optional(),
    status: z.enum(['open', 'closed', 'all']).default('open'),
    include_unknown: commaList(UNKNOWN_FILTERS, 'Filters that also pass rows where the value is unknown.'),
    sort: z
      .enum(['newest', 'relevance', 'salary'])
      .optional()
      .openapi({
        param: {
          description:
            'Default newest, with `q` relevance, which ranks up to 10,000 matches, and of more the 600 newest: title and company before skills and places before text, fresh before stale. salary: best yearly pay first, unknown last.',
        },
      }),
    limit: limitParameter(20),
    cursor: cursorParameter,
    include: commaList(LISTING_EXTRAS, 'Also answer these; highlights: where the words of `q` stand.'),
  })
  .refine((query) => query.salary_currency === undefined || query.salary_min !== undefined || query.sort === 'salary', {
    path: ['salary_currency'],
    message: 'goes with salary_min or sort=salary',
  })

export type ListingQuery = z.output<typeof ListingQuery>
