import type { z } from '@hono/zod-openapi'
import { html } from 'hono/html'
import type { Listing, ListingDetailSchema } from '../api/listing-schema.ts'
import { countryName } from '../posting/geography/countries.ts'
import type { Html } from './layout.ts'
import { boardSlug, sourceLink, timeTag } from './parts.ts'
import { inWords, languageName, placeName, sourceTitle, yearlyPay } from './words.ts'

type Detail = z.infer<typeof ListingDetailSchema>

/** What is known of an opening, and what is not, as a list of facts. */
export function factList(listing: Detail): Html {
  const { salary, eligibility, experienceYears, provenance } = listing
  const year = salary === null ? null : yearlyPay(salary)
  const facts: [name: string, value: Html | string | null, field: string][] = [
    ['Places', listing.locations.length === 0 ? null : listOf(listing.locations.map(placeName)), 'locations'],
    ['Workplace', joined(listing.workplaces.map(inWords)), 'workplaces'],
    ['Remote for', eligibility === null ? null : eligibleText(eligibility), 'eligibility'],
    ['Pay as stated', salary === null ? null : html`<bdi>${salary.raw}</bdi>`, 'salary'],
    ['Pay a year', year === null ? null : html`<bdi>${year.replace(/ a year$/, '')}</bdi>`, 'salary'],
    ['Type', joined(listing.employmentTypes.map(inWords)), 'employmentTypes'],
    ['Seniority', listing.seniority === null ? null : inWords(listing.seniority), 'seniority'],
    ['Experience', experienceYears === null ? null : yearsText(experienceYears), 'experienceYears'],
    ['Education', listing.education === null ? null : inWords(listing.education), 'education'],
    ['Visa sponsorship', yesOrNo(listing.visaSponsorship), 'visaSponsorship'],
    ['Clearance', listing.clearance === null ? null : listing.clearance ? 'Needed' : 'Not needed', 'clearance'],
    ['Language of the ad', listing.language === null ? null : languageName(listing.language), 'language'],
    ['From', listing.direct === null ? null : listing.direct ? 'The employer itself' : 'An agency', 'direct'],
    ['Posted', listing.postedAt === null ? null : timeTag(listing.postedAt), 'postedAt'],
    ['Apply until', listing.validThrough === null ? null : timeTag(listing.validThrough), 'validThrough'],
  ]
  const missing = facts.flatMap(([name, value]) => (value === null ? [name.toLowerCase()] : []))
  return html`<dl class="facts-list">${facts.map(([name, value, field]) => {
    if (value === null) return ''
    const isRead = provenance[field] === 'derived'
    return html`<div><dt>${name}</dt><dd>${value}${isRead ? html` <small class="derived" title="Read from the ad’s own words">read from the text</small>` : ''}</dd></div>`
  })}${missing.length === 0 ? '' : html`<div><dt>Not stated</dt><dd class="unknown">${missing.join(', ')}</dd></div>`}</dl>`
}

/** Every place where the opening was found, with what its source asks to be said and when it was there. */
export function sourceList(sources: Listing['sources']): Html {
  return html`<ul class="sources">${sources.map((source) => {
    const { attribution } = source
    const credit =
      attribution === null
        ? ''
        : html` via <a href="${attribution.url}" rel="${attribution.follow ? 'noopener' : 'noopener nofollow'}">${attribution.text}</a>`
    return html`<li><span class="where">${sourceLink(source, boardSlug(source))}</span> <small>${sourceTitle(source.source)}${credit}, <span class="dates">first seen ${timeTag(source.firstSeenAt)}, last seen ${timeTag(source.lastSeenAt)}</span></small></li>`
  })}</ul>`
}

function listOf(texts: string[]): Html {
  if (texts.length === 1) return html`<bdi>${texts[0]}</bdi>`
  return html`<ul>${texts.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`
}

function joined(texts: string[]): string | null {
  return texts.length === 0 ? null : texts.join(', ')
}

function yesOrNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'Yes' : 'No'
}

function eligibleText(eligibility: NonNullable<Listing['eligibility']>): Html {
  if (eligibility.worldwide) return html`Anywhere`
  const countries = eligibility.countries.map(countryName)
  return countries.length > 0 ? html`${countries.join(', ')}` : html`<bdi>${eligibility.raw}</bdi>`
}

function yearsText({ min, max }: NonNullable<Listing['experienceYears']>): string {
  if (max === null) return `${min} ${min === 1 ? 'year' : 'years'} or more`
  return min === max ? `${min} ${min === 1 ? 'year' : 'years'}` : `${min} to ${max} years`
}
