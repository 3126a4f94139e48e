import { createRoute, z } from '@hono/zod-openapi'
import { skillBySlug } from '../skills/taxonomy.ts'
import { companyNames, firstSeen } from '../store/company-reads.ts'
import { cached } from './cached.ts'
import type { Cursors } from './cursor.ts'
import type { Api, ApiContext } from './env.ts'
import { countByStatus, idsInOrder, newestWith, openBeside } from './listings-with.ts'
import type { LiveTerms } from './live-terms.ts'
import { linkPages, PageSchema } from './page-links.ts'
import { cursorParameter, limitParameter, noQuery } from './parameters.ts'
import { ProblemError, problems } from './problem.ts'
import type { TermColumns } from './term-columns.ts'
import { mostFrequent, openCounts } from './term-counts.ts'

const IDENTITY = 'companies'
/** Putting some hundred thousand in order takes a tenth of a second. */
const COUNTS_KEPT_MS = 30_000
/** Skills of a company that are told. */
const SKILLS = 20
/** Listings of a company that are read at a time for when it was first seen. */
const READ_AT_ONCE = 200

const CompanyCountSchema = z
  .object({ slug: z.string(), name: z.string(), count: z.int().openapi({ description: 'Open listings' }) })
  .openapi('CompanyCount')

const CompanyDetailSchema = CompanyCountSchema.extend({
  closed: z.int().openapi({ description: 'Closed listings' }),
  firstSeenAt: z.string(),
  skills: z.array(z.object({ slug: z.string(), name: z.string(), count: z.int() })),
}).openapi('CompanyDetail')

const listRoute = createRoute({
  method: 'get',
  path: '/companies',
  tags: ['companies'],
  summary: 'Companies with open listings, the most openings first',
  request: { query: z.strictObject({ limit: limitParameter(50), cursor: cursorParameter }) },
  responses: {
    200: {
      description: 'One page of companies',
      content: { 'application/json': { schema: z.object({ data: z.array(CompanyCountSchema), page: PageSchema }) } },
    },
    ...problems('unknown-parameter', 'invalid-parameter', 'invalid-cursor', 'timeout', 'unavailable'),
  },
})

const detailRoute = createRoute({
  method: 'get',
  path: '/companies/{slug}',
  tags: ['companies'],
  summary: 'One company',
  request: {
    params: z.object({
      slug: z
        .string()
        .min(1)
        .max(300)
        .refine((slug) => !slug.includes('\0')),
    }),
    query: noQuery,
  },
  responses: {
    200: { description: 'The company', content: { 'application/json': { schema: CompanyDetailSchema } } },
    ...problems('not-found', 'timeout', 'unavailable'),
  },
})

export type CompanyCount = z.infer<typeof CompanyCountSchema>
export type CompanyDetail = z.infer<typeof CompanyDetailSchema>

/** Companies with open listings, the most openings first, then by slug, for all who tell of them: counted once for a while. */
export interface Companies {
  /** The first of all; names are read for these alone. */
  first(limit: number): Promise<CompanyCount[]>
  page(position: { cursor: string | null; limit: number }): Promise<{ data: CompanyCount[]; next: string | null }>
  /** One that has or had listings; null for any other. */
  tell(slug: string): Promise<CompanyDetail | null>
}

export function openCompanies(ctx: Pick<ApiContext, 'db' | 'now'> & { cursors: Cursors; terms: LiveTerms }): Companies {
  const counts = cached(COUNTS_KEPT_MS, ctx.now, async () =>
    openCounts(await ctx.terms(), 'company')
      .map(({ value, count }) => ({ slug: value, count }))
      .sort(byCount),
  )
  const withNames = async (counted: Omit<CompanyCount, 'name'>[]) => {
    const names = await newestNames(
      ctx,
      counted.map(({ slug }) => slug),
    )
    return counted.map((each) => ({ ...each, name: names.get(each.slug) ?? each.slug }))
  }
  return {
    first: async (limit) => withNames((await counts()).slice(0, limit)),
    page: async ({ cursor, limit }) => {
      const position = cursor === null ? null : await ctx.cursors.open(IDENTITY, cursor)
      const after = position && { count: Number(position[0]), slug: String(position[1]) }
      const behind = (await counts()).filter((each) => after === null || byCount(each, after) > 0)
      const data = await withNames(behind.slice(0, limit))
      const last = data.at(-1)
      const next = behind.length > limit && last ? await ctx.cursors.seal(IDENTITY, [last.count, last.slug]) : null
      return { data, next }
    },
    tell: (slug) => tellCompany(ctx, slug),
  }
}

/** Names by slug, for those that listings know: a company is called as its newest listing calls it. */
export async function newestNames(
  ctx: Pick<ApiContext, 'db'> & { terms: LiveTerms },
  slugs: string[],
): Promise<Map<string, string>> {
  const columns = await ctx.terms()
  return companyNames(
    ctx.db,
    slugs.flatMap((slug) => newestWith(columns, `company:${slug}`) ?? []),
  )
}

async function tellCompany(
  ctx: Pick<ApiContext, 'db'> & { terms: LiveTerms },
  slug: string,
): Promise<CompanyDetail | null> {
  const columns = await ctx.terms()
  const term = `company:${slug}`
  const { open, closed } = countByStatus(columns, term)
  const skills = mostFrequent(columns, openBeside(columns, term), 'skill', SKILLS).map(({ value, count }) => ({
    slug: value,
    name: skillBySlug(value)?.name ?? value,
    count,
  }))
  const [names, firstSeenAt] = await Promise.all([newestNames(ctx, [slug]), firstSeenOf(ctx.db, columns, term)])
  const name = names.get(slug)
  return name === undefined || firstSeenAt === null ? null : { slug, name, count: open, closed, firstSeenAt, skills }
}

/** A listing's place in time is never after it was first seen: those that stand after the first that was found need not be read. */
async function firstSeenOf(db: ApiContext['db'], columns: TermColumns, term: string): Promise<string | null> {
  const listings = idsInOrder(columns, term)
  let first: string | null = null
  for (let at = 0; at < listings.length; at += READ_AT_ONCE) {
    const some = listings.slice(at, at + READ_AT_ONCE)
    if (first !== null && (some[0]?.rankAt ?? 0) >= Date.parse(first)) break
    const found = await firstSeen(
      db,
      some.map(({ id }) => id),
    )
    if (found !== null && (first === null || found < first)) first = found
  }
  return first
}

export function addCompanies(api: Api, ctx: { companies: Companies }): void {
  api.openapi(listRoute, async (c) => {
    const { limit, cursor = null } = c.req.valid('query')
    const { data, next } = await ctx.companies.page({ cursor, limit })
    linkPages(c, { next, prev: null })
    return c.json({ data, page: { limit, next, prev: null } }, 200)
  })

  api.openapi(detailRoute, async (c) => {
    const { slug } = c.req.valid('param')
    const company = await ctx.companies.tell(slug)
    if (company === null) throw new ProblemError('not-found', `There is no company ${slug}`)
    return c.json(company, 200)
  })
}

/** In the program and not by the database, whose order of letters may be another one. */
function byCount(a: { count: number; slug: string }, b: { count: number; slug: string }): number {
  return b.count - a.count || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)
}
