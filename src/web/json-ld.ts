import type { z } from '@hono/zod-openapi'
import { html, raw } from 'hono/html'
import type { Listing, ListingDetailSchema } from '../api/listing-schema.ts'
import type { EmploymentType } from '../posting/posting.ts'
import { sourceByName } from '../sources/index.ts'
import type { Html } from './layout.ts'
import { webUrl } from './words.ts'

type Detail = z.infer<typeof ListingDetailSchema>

const TYPES: Record<EmploymentType, string> = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  internship: 'INTERN',
  apprenticeship: 'OTHER',
  volunteer: 'VOLUNTEER',
}
const CREDENTIALS: Record<string, string> = {
  high_school: 'high school',
  associate: 'associate degree',
  bachelor: 'bachelor degree',
  master: 'postgraduate degree',
  doctorate: 'postgraduate degree',
}

/**
 * schema.org JobPosting with the properties of Google's list that are known. Null where one that the list requires is not: a date,
 * an employer, a text, and a place or who may work from where; nothing is made up to fill it.
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPosting(listing: Detail): Record<string, unknown> | null {
  const { company, postedAt, description } = listing
  const where = placesOf(listing)
  if (company === null || postedAt === null || description === null || where === null) return null
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: listing.title,
    description: description.html,
    datePosted: postedAt,
    ...(listing.validThrough !== null && { validThrough: listing.validThrough }),
    hiringOrganization: { '@type': 'Organization', name: company.name },
    ...identifierOf(listing, company.name),
    url: listing.url,
    directApply: false,
    ...where,
    ...(listing.employmentTypes.length > 0 && { employmentType: listing.employmentTypes.map((type) => TYPES[type]) }),
    ...payOf(listing.salary),
    ...experienceOf(listing),
    ...(listing.skills.length > 0 && { skills: listing.skills.map((skill) => skill.name).join(', ') }),
  }
}

/** The employer's own id of the job: what its own board calls it; a job site's ids are no employer's. */
function identifierOf({ sources }: Detail, name: string): Record<string, unknown> {
  const own = sources.find(({ source }) => sourceByName(source)?.manifest.kind === 'employer')
  return own === undefined ? {} : { identifier: { '@type': 'PropertyValue', name, value: own.externalId } }
}

/** As an element of the head. `<` is written so that no text can end the element. */
export function jsonLdScript(data: Record<string, unknown> | null): Html {
  if (data === null) return html``
  const text = JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return html`<script type="application/ld+json">${raw(text)}</script>`
}

/** Null where neither a country to work in nor one to work from is known. */
function placesOf({ locations, workplaces, eligibility }: Detail): Record<string, unknown> | null {
  const places = locations.filter((place) => place.country !== null).map(placeOf)
  const countries = eligibility?.countries.map((code) => ({ '@type': 'Country', name: code })) ?? []
  // TELECOMMUTE is for work that may be done from home all the time.
  const isRemote = workplaces.includes('remote') && !workplaces.includes('onsite') && !workplaces.includes('hybrid')
  if (places.length === 0 && !(isRemote && countries.length > 0)) return null
  return {
    ...(places.length > 0 && { jobLocation: places }),
    ...(isRemote && { jobLocationType: 'TELECOMMUTE' }),
    ...(isRemote && countries.length > 0 && { applicantLocationRequirements: countries }),
  }
}

function placeOf({ city, region, country }: Listing['locations'][number]) {
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      ...(city !== null && { addressLocality: city }),
      ...(region !== null && { addressRegion: region }),
      addressCountry: country,
    },
  }
}

function payOf(salary: Detail['salary']): Record<string, unknown> {
  if (salary === null || salary.currency === null || (salary.min === null && salary.max === null)) return {}
  const { min, max } = salary
  const figures =
    min !== null && max !== null && min !== max
      ? { minValue: min, maxValue: max }
      : min === null
        ? { maxValue: max }
        : max === null
          ? { minValue: min }
          : { value: min }
  const value = { '@type': 'QuantitativeValue', ...figures, unitText: salary.period.toUpperCase() }
  return { baseSalary: { '@type': 'MonetaryAmount', currency: salary.currency, value } }
}

function experienceOf({ experienceYears, education }: Detail): Record<string, unknown> {
  const credential = education === null ? undefined : CREDENTIALS[education]
  return {
    ...(experienceYears !== null &&
      experienceYears.min > 0 && {
        experienceRequirements: {
          '@type': 'OccupationalExperienceRequirements',
          monthsOfExperience: Math.round(experienceYears.min * 12),
        },
      }),
    ...(credential !== undefined && {
      educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: credential },
    }),
  }
}

/** Where the apply button leads. */
export function applyUrl(listing: Pick<Listing, 'applyUrl' | 'sources'>): string | null {
  return (
    webUrl(listing.applyUrl) ??
    listing.sources.map((source) => webUrl(source.applyUrl) ?? webUrl(source.url)).find((url) => url !== null) ??
    null
  )
}
