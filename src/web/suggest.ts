import { createRoute, z } from '@hono/zod-openapi'
import { cachedOver } from '../api/cached.ts'
import { type CityCount, countCities } from '../api/city-counts.ts'
import type { Companies, CompanyCount } from '../api/companies.ts'
import type { Api, ApiContext } from '../api/env.ts'
import type { LiveTerms } from '../api/live-terms.ts'
import { problems } from '../api/problem.ts'
import type { SkillCount, Skills } from '../api/skills.ts'
import { openCounts } from '../api/term-counts.ts'
import { foldWords } from '../posting/fold.ts'
import { countryName } from '../posting/geography/countries.ts'
import { skillBySlug } from '../skills/taxonomy.ts'

/** Companies and cities are counted over every open listing. */
const KEPT_MS = 300_000
const MOST_COMPANIES = 20_000
/** Rarer ones are found by their words. */
const MOST_CITIES = 20_000
const OF_EACH = 4
const MOST_WORDS = 3
/** Of one that stands behind others: "a" begins too much. */
const SHORTEST = 2
const CACHE = 'public, max-age=60'

const SuggestionSchema = z.object({
  kind: z.enum(['skill', 'company', 'city', 'country']),
  label: z.string(),
  detail: z.string().nullable(),
  count: z.int().openapi({ description: 'Open listings' }),
  parameters: z.record(z.string(), z.string()).openapi({ description: 'What it means in a search' }),
})
type Suggestion = z.infer<typeof SuggestionSchema>

const route = createRoute({
  method: 'get',
  path: '/suggest',
  tags: ['pages'],
  summary: 'Skills, companies and places that begin so',
  request: { query: z.strictObject({ q: z.string().max(100) }) },
  responses: {
    200: {
      description: 'At most four of each kind, the most frequent first',
      content: {
        'application/json': {
          schema: z.object({
            data: z.array(SuggestionSchema),
            typed: z.string().openapi({ description: 'The words at the end of `q` that they stand for' }),
          }),
        },
      },
    },
    ...problems('unknown-parameter', 'invalid-parameter', 'timeout', 'unavailable'),
  },
})

interface Entry {
  words: string[]
  count: number
  suggestion: Suggestion
}

/** What the search box offers while it is being written in. */
export function addSuggest(
  app: Api,
  ctx: Pick<ApiContext, 'db' | 'now'> & { companies: Companies; skills: Skills; terms: LiveTerms },
): void {
  const entries = cachedOver(KEPT_MS, ctx, async (columns) => {
    const [skills, companies, cities] = await Promise.all([
      ctx.skills.list(),
      ctx.companies.first(MOST_COMPANIES),
      countCities(ctx, columns, MOST_CITIES),
    ])
    const known = skills.filter((skill) => skill.count > 0)
    const countries = openCounts(columns, 'country').toSorted((a, b) => b.count - a.count)
    return [known.map(skillEntry), companies.map(companyEntry), cities.map(cityEntry), countries.map(countryEntry)]
  })
  app.openapi(route, async (c) => {
    const found = endings(c.req.valid('query').q, await entries())
    c.header('Cache-Control', CACHE)
    return c.json(found, 200)
  })
}

/** What the last words may become: of as many of them as mean something together. */
function endings(q: string, entries: Entry[][]): { data: Suggestion[]; typed: string } {
  const words = q.trim().split(/\s+/)
  for (let from = Math.max(0, words.length - MOST_WORDS); from < words.length; from++) {
    const typed = words.slice(from).join(' ')
    const begun = foldWords(typed).trim()
    const isTooShort = begun.length < (from === 0 ? 1 : SHORTEST)
    const data = isTooShort ? [] : entries.flatMap((kind) => best(kind, begun))
    if (data.length > 0) return { data, typed }
  }
  return { data: [], typed: '' }
}

/** Lists are sorted by count: the first that begin so are the most frequent; those with the exact words go first. */
function best(entries: Entry[], begun: string): Suggestion[] {
  const exact: Entry[] = []
  const others: Entry[] = []
  for (const entry of entries) {
    if (entry.words.includes(begun)) exact.push(entry)
    else if (
      others.length < OF_EACH &&
      entry.words.some((words) => words.startsWith(begun) || words.includes(` ${begun}`))
    )
      others.push(entry)
    if (exact.length >= OF_EACH) break
  }
  return [...exact, ...others].slice(0, OF_EACH).map((entry) => entry.suggestion)
}

function skillEntry({ slug, name, category, count }: SkillCount): Entry {
  const aliases = skillBySlug(slug)?.aliases.map((alias) => alias.text) ?? []
  const suggestion = {
    kind: 'skill',
    label: name,
    detail: category.replaceAll('-', ' '),
    count,
    parameters: { skill: slug },
  } as const
  return { words: [...new Set([name, ...aliases].map((text) => foldWords(text)))], count, suggestion }
}

function companyEntry({ slug, name, count }: CompanyCount): Entry {
  return {
    words: [foldWords(name)],
    count,
    suggestion: { kind: 'company', label: name, detail: null, count, parameters: { company: slug } },
  }
}

function countryEntry({ value, count }: { value: string; count: number }): Entry {
  const label = countryName(value)
  return {
    words: [foldWords(label)],
    count,
    suggestion: { kind: 'country', label, detail: null, count, parameters: { country: value } },
  }
}

function cityEntry({ city, country, count }: CityCount): Entry {
  const parameters = { city, ...(country !== null && { country }) }
  const detail = country === null ? null : countryName(country)
  return { words: [foldWords(city)], count, suggestion: { kind: 'city', label: city, detail, count, parameters } }
}
