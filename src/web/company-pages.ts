import { html } from 'hono/html'
import type { CompanyCount, CompanyDetail } from '../api/companies.ts'
import type { ListingPage } from '../api/listings.ts'
import { cards } from './card.ts'
import { countList } from './count-list.ts'
import { type Html, layout } from './layout.ts'
import { timeTag } from './parts.ts'
import { count } from './words.ts'

export interface CompanyListData {
  companies: CompanyCount[]
  nextUrl: string | null
  /** Further pages are one list with the first. */
  isFirst: boolean
  publicUrl: string
}

/** Companies with open listings. */
export function companiesPage({ companies, nextUrl, isFirst, publicUrl }: CompanyListData): Html {
  return layout({
    title: 'Companies – Rolecall',
    description: 'Companies with open listings, those with the most openings first.',
    canonical: isFirst ? `${publicUrl}/companies` : null,
    current: '/companies',
    main: html`<h1>Companies that are hiring</h1>
${companies.length === 0 ? html`<p class="nothing">Nothing is found.</p>` : countList(companies.map((company) => ({ ...company, href: `/companies/${encodeURIComponent(company.slug)}` })))}
${nextUrl === null ? '' : html`<nav class="pages" aria-label="Pages"><a rel="next" href="${nextUrl}">More companies</a></nav>`}`,
  })
}

export interface CompanyData {
  company: CompanyDetail
  page: ListingPage
  publicUrl: string
}

/** One company: its openings, and the skills they ask for. */
export function companyPage({ company, page, publicUrl }: CompanyData): Html {
  const query = new URLSearchParams({ company: company.slug })
  const closed = company.closed > 0 ? html` · ${count(company.closed, 'closed listing')}` : ''
  return layout({
    title: `Jobs at ${company.name} – Rolecall`,
    description: `${count(company.count, 'open listing')} at ${company.name}, and the skills they ask for.`,
    canonical: `${publicUrl}/companies/${encodeURIComponent(company.slug)}`,
    current: '/companies',
    head: html`<link rel="alternate" type="application/atom+xml" title="Openings at ${company.name}" href="/feed.atom?${query}">`,
    main: html`<h1 dir="auto">${company.name}</h1>
<p class="by"><a href="/?${query}">${count(company.count, 'open listing')}</a>${closed} · known since ${timeTag(company.firstSeenAt)} · <a href="/feed.atom?${query}">feed</a></p>
${
  company.skills.length === 0
    ? ''
    : html`<h2>Skills that it asks for</h2>${countList(
        company.skills.slice(0, 12).map(({ slug, name, count }) => ({
          href: `/?${new URLSearchParams({ company: company.slug, skill: slug })}`,
          name,
          count,
        })),
      )}`
}
<h2>Openings</h2>${page.data.length === 0 ? html`<p class="nothing">None at present.</p>` : cards(page.data, 'h3')}
${page.page.next === null ? '' : html`<p><a href="/?${query}">All openings at ${company.name}</a></p>`}`,
  })
}
