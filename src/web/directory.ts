import { z } from '@hono/zod-openapi'
import type { Api } from '../api/env.ts'
import { ListingQuery } from '../api/listing-query.ts'
import { type ListingPage, readListingPage } from '../api/listings.ts'
import { ProblemError } from '../api/problem.ts'
import { foldWords } from '../posting/fold.ts'
import { findSkill, skillBySlug } from '../skills/taxonomy.ts'
import { aboutPage } from './about-page.ts'
import { companiesPage, companyPage } from './company-pages.ts'
import { pageRoute, showPage } from './page-route.ts'
import type { PageRooms } from './pages.ts'
import { savedPage } from './saved-page.ts'
import { skillPage, skillsPage } from './skill-pages.ts'
import { statsPage } from './stats-page.ts'

const ROWS = 100
const OPENINGS = 10
const SKILL_CURSOR = 'skills page'

const slug = z
  .string()
  .min(1)
  .max(300)
  .refine((text) => !text.includes('\0'))
const skillParams = z.object({ slug })

const skillsRoute = pageRoute('/skills', { summary: 'The skills that are asked for', problems: ['invalid-cursor'] })
const skillRoute = pageRoute('/skills/{slug}', { summary: 'One skill', params: skillParams, problems: ['not-found'] })
const companiesRoute = pageRoute('/companies', { summary: 'Companies that are hiring', problems: ['invalid-cursor'] })
const companyRoute = pageRoute('/companies/{slug}', {
  summary: 'One company',
  params: z.object({ slug }),
  problems: ['not-found'],
})
const statsRoute = pageRoute('/stats', { summary: 'How much there is, and how fresh' })
const aboutRoute = pageRoute('/about', { summary: 'How openings are found, and how to be left out' })
const savedRoute = pageRoute('/saved', { summary: 'What the reader saved, kept in the browser' })

/** Pages about skills, companies and the whole, and those that stand by themselves. */
export function addDirectory(app: Api, rooms: PageRooms): void {
  const { publicUrl, contact } = rooms.config

  app.openapi(skillsRoute, async (c) => {
    const { q, cursor } = readList(c.req.url)
    const identity = `${SKILL_CURSOR} ${q}`
    const [from = 0] = cursor === null ? [] : await rooms.cursors.open(identity, cursor)
    const skills = found(
      (await rooms.skills.list()).filter((skill) => skill.count > 0),
      q,
    )
    const until = Number(from) + ROWS
    const next = skills.length > until ? await rooms.cursors.seal(identity, [until]) : null
    const nextUrl = next === null ? null : `/skills?${new URLSearchParams({ ...(q !== '' && { q }), cursor: next })}`
    return showPage(c, skillsPage({ skills: skills.slice(Number(from), until), q, nextUrl, publicUrl })) as never
  })

  app.openapi(skillRoute, async (c) => {
    const { slug } = c.req.valid('param')
    const skill = skillBySlug(slug)
    if (skill === null) {
      const meant = findSkill(slug)
      if (meant) return c.redirect(`/skills/${encodeURIComponent(meant.slug)}`, 308) as never
      throw new ProblemError('not-found', `There is no skill ${slug}`)
    }
    const [detail, page] = await Promise.all([
      rooms.skills.tell(skill),
      openings(rooms, { skill: slug, include: 'facets' }),
    ])
    return showPage(c, skillPage({ skill: detail, page, publicUrl })) as never
  })

  app.openapi(companiesRoute, async (c) => {
    const { cursor } = readList(c.req.url)
    const { data: companies, next } = await rooms.companies.page({ cursor, limit: ROWS })
    const nextUrl = next === null ? null : `/companies?cursor=${next}`
    return showPage(c, companiesPage({ companies, nextUrl, isFirst: cursor === null, publicUrl })) as never
  })

  app.openapi(companyRoute, async (c) => {
    const { slug } = c.req.valid('param')
    const company = await rooms.companies.tell(slug)
    if (company === null) throw new ProblemError('not-found', `There is no company ${slug}`)
    return showPage(c, companyPage({ company, page: await openings(rooms, { company: slug }), publicUrl })) as never
  })

  app.openapi(statsRoute, async (c) => {
    const [stats, page] = await Promise.all([rooms.stats(), openings(rooms, { include: 'facets', limit: '1' })])
    return showPage(c, statsPage({ stats, facets: page.facets, publicUrl })) as never
  })

  app.openapi(
    aboutRoute,
    (c) => showPage(c, aboutPage({ publicUrl, contact, userAgent: rooms.config.fetch.userAgent })) as never,
  )
  app.openapi(savedRoute, (c) => showPage(c, savedPage()) as never)
}

/** The newest open listings of a search, by the parameters of `GET /api/v1/listings`. */
function openings(rooms: PageRooms, asked: Record<string, string>): Promise<ListingPage> {
  return readListingPage(rooms, ListingQuery.parse({ limit: String(OPENINGS), ...asked }) as ListingQuery)
}

function found<Named extends { name: string; slug: string }>(all: Named[], q: string): Named[] {
  const words = foldWords(q).trim()
  return words === '' ? all : all.filter((each) => foldWords(each.name).includes(words) || each.slug.includes(words))
}

function readList(url: string): { q: string; cursor: string | null } {
  const { searchParams } = new URL(url)
  return { q: (searchParams.get('q') ?? '').trim().slice(0, 100), cursor: searchParams.get('cursor') }
}
