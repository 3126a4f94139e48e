import type { Listing } from './listing-schema.ts'

type Cell = string | number | boolean | null

/** One column a line: its name, and what of a listing stands in it. Lists are joined by "; ". */
const COLUMNS: Record<string, (listing: Listing) => Cell> = {
  id: (l) => l.id,
  url: (l) => l.url,
  status: (l) => l.status,
  title: (l) => l.title,
  company: (l) => l.company?.name ?? null,
  company_slug: (l) => l.company?.slug ?? null,
  direct: (l) => l.direct,
  locations: (l) => list(l.locations.map((place) => place.raw)),
  cities: (l) => list(l.locations.map((place) => place.city)),
  regions: (l) => list(l.locations.map((place) => place.region)),
  countries: (l) => list(l.locations.map((place) => place.country)),
  workplaces: (l) => list(l.workplaces),
  eligible_worldwide: (l) => l.eligibility?.worldwide ?? null,
  eligible_countries: (l) => list(l.eligibility?.countries ?? []),
  employment_types: (l) => list(l.employmentTypes),
  seniority: (l) => l.seniority,
  experience_min: (l) => l.experienceYears?.min ?? null,
  experience_max: (l) => l.experienceYears?.max ?? null,
  education: (l) => l.education,
  visa_sponsorship: (l) => l.visaSponsorship,
  clearance: (l) => l.clearance,
  salary_min: (l) => l.salary?.min ?? null,
  salary_max: (l) => l.salary?.max ?? null,
  salary_currency: (l) => l.salary?.currency ?? null,
  salary_period: (l) => l.salary?.period ?? null,
  salary_annual_min: (l) => l.salary?.annualMin ?? null,
  salary_annual_max: (l) => l.salary?.annualMax ?? null,
  salary_raw: (l) => l.salary?.raw ?? null,
  skills: (l) => list(l.skills.map((skill) => skill.slug)),
  language: (l) => l.language,
  excerpt: (l) => l.excerpt,
  posted_at: (l) => l.postedAt,
  valid_through: (l) => l.validThrough,
  first_seen_at: (l) => l.firstSeenAt,
  last_seen_at: (l) => l.lastSeenAt,
  updated_at: (l) => l.updatedAt,
  closed_at: (l) => l.closedAt,
  closed_reason: (l) => l.closedReason,
  repost_count: (l) => l.repostCount,
  apply_url: (l) => l.applyUrl,
  boards: (l) => list(l.sources.map((source) => source.board)),
  source_urls: (l) => list(l.sources.map((source) => source.url)),
  attribution: (l) => list([...new Set(l.sources.map((source) => source.attribution?.text ?? null))]),
}
const DESCRIPTION = { description: (l: Listing) => l.description?.text ?? null }

/** Listings as CSV of RFC 4180: a line of names, then a line each; lines end in CRLF. */
export function csvWriter(how: { withDescription: 'with' | 'without' }): {
  header: string
  line(listing: Listing): string
} {
  const columns = Object.entries(how.withDescription === 'with' ? { ...COLUMNS, ...DESCRIPTION } : COLUMNS)
  return {
    header: `${columns.map(([name]) => name).join(',')}\r\n`,
    line: (listing) => `${columns.map(([, read]) => cell(read(listing))).join(',')}\r\n`,
  }
}

function list(values: (string | null)[]): string | null {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? known.join('; ') : null
}

/** What a spreadsheet would compute instead of showing it; full-width signs are read as the plain ones. */
const FORMULA = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  // An ad is a stranger's text: OWASP's guard, an apostrophe that says "text".
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
