import { html } from 'hono/html'
import type { ListingPage } from '../api/listings.ts'
import type { SkillCount, SkillDetail } from '../api/skills.ts'
import { cards } from './card.ts'
import { countList } from './count-list.ts'
import { type Html, layout } from './layout.ts'
import { trendChart } from './trend-chart.ts'
import { count, inWords } from './words.ts'

const COMPANIES = 10

export interface SkillListData {
  skills: SkillCount[]
  /** What was looked for among the names; empty for all. */
  q: string
  nextUrl: string | null
  publicUrl: string
}

/** The skills that open listings ask for. */
export function skillsPage({ skills, q, nextUrl, publicUrl }: SkillListData): Html {
  return layout({
    title: 'Skills – Rolecall',
    description: 'The skills that open listings ask for, the most frequent first.',
    canonical: q === '' ? `${publicUrl}/skills` : null,
    current: '/skills',
    main: html`<h1>Skills that are asked for</h1>
<form class="search" action="/skills" method="get" role="search"><div class="box"><input type="search" name="q" value="${q}" maxlength="100" aria-label="Find a skill" placeholder="Find a skill"></div><button type="submit">Find</button></form>
${skills.length === 0 ? html`<p class="nothing">Nothing is found.</p>` : countList(skills.map((skill) => ({ ...skill, href: `/skills/${encodeURIComponent(skill.slug)}` })))}
${nextUrl === null ? '' : html`<nav class="pages" aria-label="Pages"><a rel="next" href="${nextUrl}">More skills</a></nav>`}`,
  })
}

export interface SkillData {
  skill: SkillDetail
  page: ListingPage
  publicUrl: string
}

/** One skill: how much it is asked for, beside which others, by whom. */
export function skillPage({ skill, page, publicUrl }: SkillData): Html {
  const path = `/skills/${encodeURIComponent(skill.slug)}`
  const search = `/?${new URLSearchParams({ skill: skill.slug })}`
  const companies = page.facets?.company.slice(0, COMPANIES) ?? []
  return layout({
    title: `${skill.name} jobs – Rolecall`,
    description: `${count(skill.count, 'open listing')} for ${skill.name}: companies that ask for it, skills beside it, and how it changes week by week.`,
    canonical: `${publicUrl}${path}`,
    current: '/skills',
    head: html`<link rel="alternate" type="application/atom+xml" title="Openings with ${skill.name}" href="/feed.atom?${new URLSearchParams({ skill: skill.slug })}">`,
    main: html`<h1>${skill.name}</h1>
<p class="by">${inWords(skill.category.replaceAll('-', '_'))} · <a href="${search}">${count(skill.count, 'open listing')}</a></p>
${skill.aliases.length === 0 ? '' : html`<p class="hint">Also written ${skill.aliases.slice(0, 12).join(', ')}</p>`}
<h2>New openings by week</h2>${trendChart(skill.trend, skill.name)}
<div class="halves"><section aria-labelledby="h-related"><h2 id="h-related">Asked for together with</h2>${
      skill.related.length === 0
        ? html`<p class="unknown">Nothing yet.</p>`
        : countList(skill.related.map((each) => ({ ...each, href: `/skills/${encodeURIComponent(each.slug)}` })))
    }</section>
<section aria-labelledby="h-companies"><h2 id="h-companies">Companies</h2>${
      companies.length === 0
        ? html`<p class="unknown">None at present.</p>`
        : countList(
            companies.map(({ value, label, count }) => ({
              href: `/companies/${encodeURIComponent(value)}`,
              name: label,
              count,
            })),
          )
    }</section></div>
<h2>Newest openings</h2>${page.data.length === 0 ? html`<p class="nothing">None at present.</p>` : cards(page.data, 'h3')}
<p><a href="${search}">All openings with ${skill.name}</a></p>`,
  })
}
