import { emptyRawPosting, type RawLocation, type RawPosting, type RawSalary } from '../posting/raw-posting.ts'
import { decodeText, describe } from './escaped-html.ts'
import { isWebUrl } from './fields.ts'
import type { JsonObject } from './json-ld-blocks.ts'
import { payOf } from './pay.ts'

/** What a JobPosting can say, as `readJobPosting` reads it. */
export const JOB_POSTING_FIELDS = [
  'url',
  'title',
  'company',
  'locations',
  'description',
  'employmentTypes',
  'workplaces',
  'salary',
  'experience',
  'education',
  'eligibility',
  'language',
  'postedAt',
  'validThrough',
  'requisitionId',
  'tags',
] as const satisfies (keyof RawPosting)[]

/**
 * A schema.org JobPosting as a raw posting; `pageUrl` is where it stood. The id is the identifier's value, else the
 * URL. Fields: developers.google.com/search/docs/appearance/structured-data/job-posting.
 */
export function readJobPosting(job: JsonObject, pageUrl: string): RawPosting {
  const url = absolute(words(job.url), pageUrl) ?? pageUrl
  const company = words(job.hiringOrganization)
  const requisitionId = ownIdentifier(job, company)
  const description = words(job.description)
  return {
    ...emptyRawPosting(requisitionId ?? url),
    url,
    title: plain(job.title) ?? plain(job.name),
    company: company === null ? null : decodeText(company),
    locations: list(job.jobLocation).flatMap(place),
    description: description === null ? null : describe(description),
    employmentTypes: list(job.employmentType)
      .flatMap((one) => (words(one) ?? '').split(','))
      .flatMap(filled),
    workplaces: list(job.jobLocationType).flatMap((one) => filled(words(one))),
    salary:
      list(job.baseSalary)
        .map((one) => pay(one, job))
        .find((one) => one !== null) ?? null,
    experience: experience(job.experienceRequirements),
    education: education(job.educationRequirements),
    eligibility: eligibility(job.applicantLocationRequirements),
    language: words(job.inLanguage),
    postedAt: words(job.datePosted),
    validThrough: words(job.validThrough),
    requisitionId,
    tags: list(job.skills).flatMap(keywords),
  }
}

/** An identifier that only repeats the organisation's name is the same on all its postings, and names none. */
function ownIdentifier(job: JsonObject, company: string | null): string | null {
  const identifier = list(job.identifier)[0]
  const value = isObject(identifier) ? words(identifier.value) : words(identifier)
  const name = isObject(identifier) ? words(identifier.name) : null
  return value === null || value === company || value === name ? null : value
}

function place(at: unknown): RawLocation[] {
  if (!isObject(at)) return filled(plain(at)).map((text) => ({ text, city: null, region: null, country: null }))
  const address = 'address' in at ? list(at.address)[0] : at
  if (!isObject(address)) return place(words(address) ?? words(at.name))
  const said = {
    text: plain(at.name === undefined ? null : at.name),
    city: plain(address.addressLocality),
    region: plain(address.addressRegion),
    country: plain(address.addressCountry),
  }
  const hasParts = said.city !== null || said.region !== null || said.country !== null
  // The name of a place with an address is the building's or the company's.
  if (hasParts) return [{ ...said, text: null }]
  return said.text === null ? [] : [said]
}

function pay(salary: unknown, job: JsonObject): RawSalary | null {
  const currency = words(job.salaryCurrency)
  if (!isObject(salary))
    return payOf(typeof salary === 'number' ? { ...exactly(salary), currency } : { text: words(salary) })
  const value = list(salary.value)[0]
  const amount = isObject(value) ? value : salary
  const exact = figure(isObject(value) ? value.value : salary.value)
  return payOf({
    min: figure(amount.minValue) ?? exact,
    max: figure(amount.maxValue) ?? (figure(amount.minValue) === null ? exact : null),
    currency: words(salary.currency) ?? words(amount.currency) ?? currency,
    period: words(amount.unitText) ?? words(salary.unitText),
  })
}

function exactly(value: number) {
  return { min: value, max: value }
}

function figure(value: unknown): number | string | null {
  return typeof value === 'number' ? value : words(value)
}

function experience(said: unknown): string | null {
  const one = list(said)[0]
  const months = isObject(one) ? words(one.monthsOfExperience) : null
  return months === null ? plain(isObject(one) ? one.description : one) : `${months} months`
}

function education(said: unknown): string | null {
  const all = list(said).flatMap((one) => filled(plain(isObject(one) ? (one.credentialCategory ?? one.name) : one)))
  return all.length === 0 ? null : all.join(', ')
}

function eligibility(said: unknown): string[] | null {
  const names = list(said).flatMap((one) => {
    const address = isObject(one) ? list(one.address)[0] : null
    return filled(plain(one) ?? (isObject(address) ? plain(address.addressCountry) : plain(address)))
  })
  return names.length === 0 ? null : names
}

/** A list of short terms in one string is a list; a sentence is none and stays in the description. */
function keywords(said: unknown): string[] {
  const terms = (plain(said) ?? '').split(/[,;|\n]/).flatMap(filled)
  return terms.filter((term) => term.length <= 60)
}

/** Schema.org lets every property be one value or several. */
function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** The words of a value: a string, a number, or an object's `@value` or `name`; the first of several. */
function words(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value
  if (typeof one === 'number' && Number.isFinite(one)) return String(one)
  const text = isObject(one) ? (one['@value'] ?? one.name) : one
  return typeof text === 'string' ? text.trim() || null : null
}

function plain(value: unknown): string | null {
  const text = words(value)
  return text === null ? null : decodeText(text).trim() || null
}

function filled(text: string | null): string[] {
  return text?.trim() ? [text.trim()] : []
}

function absolute(href: string | null, base: string): string | null {
  const url = href === null ? null : URL.parse(href, base || undefined)
  return url !== null && isWebUrl(url.href) ? url.href : null
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
