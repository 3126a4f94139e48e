import { createRoute, z } from '@hono/zod-openapi'
import type { Skill } from '../skills/taxonomy/parse-table.ts'
import { allSkills, findSkill, skillBySlug } from '../skills/taxonomy.ts'
import type { Cursors } from './cursor.ts'
import type { Api, ApiContext } from './env.ts'
import { countByWeek, openBeside } from './listings-with.ts'
import type { LiveTerms } from './live-terms.ts'
import { linkPages, PageSchema } from './page-links.ts'
import { cursorParameter, limitParameter, noQuery } from './parameters.ts'
import { ProblemError, problems } from './problem.ts'
import { mostFrequent, openCounts } from './term-counts.ts'

const TREND_WEEKS = 12
const RELATED = 10
const IDENTITY = 'skills'

const SkillSchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    category: z.string(),
    count: z.int().openapi({ description: 'Open listings' }),
  })
  .openapi('Skill')

const SkillDetailSchema = SkillSchema.extend({
  aliases: z.array(z.string()),
  related: z.array(SkillSchema).openapi({ description: 'Beside this one in open listings; count is of both' }),
  trend: z
    .array(z.object({ week: z.string(), count: z.int() }))
    .openapi({ description: 'New listings by the Monday of their week' }),
}).openapi('SkillDetail')

const listRoute = createRoute({
  method: 'get',
  path: '/skills',
  tags: ['skills'],
  summary: 'All skills, those with most open listings first',
  request: { query: z.strictObject({ limit: limitParameter(50), cursor: cursorParameter }) },
  responses: {
    200: {
      description: 'One page of skills',
      content: { 'application/json': { schema: z.object({ data: z.array(SkillSchema), page: PageSchema }) } },
    },
    ...problems('unknown-parameter', 'invalid-parameter', 'invalid-cursor', 'timeout', 'unavailable'),
  },
})

const detailRoute = createRoute({
  method: 'get',
  path: '/skills/{slug}',
  tags: ['skills'],
  summary: 'One skill',
  request: { params: z.object({ slug: z.string().min(1).max(100) }), query: noQuery },
  responses: {
    200: { description: 'The skill', content: { 'application/json': { schema: SkillDetailSchema } } },
    308: { description: 'An alias; the slug is in Location' },
    ...problems('not-found', 'timeout', 'unavailable'),
  },
})

export type SkillCount = z.infer<typeof SkillSchema>
export type SkillDetail = z.infer<typeof SkillDetailSchema>

/** Skills with their counts, for all who tell of them. */
export interface Skills {
  /** All, the most frequent first. */
  list(): Promise<SkillCount[]>
  tell(skill: Skill): Promise<SkillDetail>
}

export function openSkills(ctx: Pick<ApiContext, 'now'> & { terms: LiveTerms }): Skills {
  const counts = async () => new Map(openCounts(await ctx.terms(), 'skill').map(({ value, count }) => [value, count]))
  return {
    list: async () => {
      const known = await counts()
      return allSkills()
        .map(({ slug, name, category }) => ({ slug, name, category, count: known.get(slug) ?? 0 }))
        .sort((a, b) => b.count - a.count || compare(a.slug, b.slug))
    },
    tell: async (skill) => {
      const columns = await ctx.terms()
      const term = `skill:${skill.slug}`
      const beside = openBeside(columns, term)
      const own = columns.numberOf.get(term)
      const count = own === undefined ? 0 : (beside[own] ?? 0)
      // One more than is told: the most frequent beside a skill is the skill itself.
      const related = mostFrequent(columns, beside, 'skill', RELATED + 1).filter(({ value }) => value !== skill.slug)
      return {
        slug: skill.slug,
        name: skill.name,
        category: skill.category,
        count,
        aliases: skill.aliases.slice(1).map((alias) => alias.text),
        related: related.slice(0, RELATED).flatMap((each) => withName(each)),
        trend: countByWeek(columns, term, { now: ctx.now(), weeks: TREND_WEEKS }),
      }
    },
  }
}

export function addSkills(api: Api, ctx: { cursors: Cursors; skills: Skills }): void {
  api.openapi(listRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const after = cursor === undefined ? null : ((await ctx.cursors.open(IDENTITY, cursor)) as [number, string])
    const skills = (await ctx.skills.list()).filter((skill) => after === null || isAfter(skill, after))
    const data = skills.slice(0, limit)
    const last = data.at(-1)
    const next = skills.length > limit && last ? await ctx.cursors.seal(IDENTITY, [last.count, last.slug]) : null
    linkPages(c, { next, prev: null })
    return c.json({ data, page: { limit, next, prev: null } }, 200)
  })

  api.openapi(detailRoute, async (c) => {
    const { slug } = c.req.valid('param')
    const skill = skillBySlug(slug)
    if (skill === null) {
      const meant = findSkill(slug)
      if (meant) return c.redirect(`/api/v1/skills/${encodeURIComponent(meant.slug)}`, 308)
      throw new ProblemError('not-found', `There is no skill ${slug}`)
    }
    return c.json(await ctx.skills.tell(skill), 200)
  })
}

function withName({ value: slug, count }: { value: string; count: number }): z.infer<typeof SkillSchema>[] {
  const skill = skillBySlug(slug)
  return skill ? [{ slug, name: skill.name, category: skill.category, count }] : []
}

function isAfter(skill: { count: number; slug: string }, [count, slug]: [number, string]): boolean {
  return skill.count < count || (skill.count === count && compare(skill.slug, slug) > 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
