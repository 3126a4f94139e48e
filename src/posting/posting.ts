export type Workplace = 'remote' | 'hybrid' | 'onsite'
export type EmploymentType =
  | 'full_time'
  | 'part_time'
  | 'contract'
  | 'temporary'
  | 'internship'
  | 'apprenticeship'
  | 'volunteer'
export type Seniority =
  | 'intern'
  | 'junior'
  | 'mid'
  | 'senior'
  | 'staff'
  | 'principal'
  | 'lead'
  | 'manager'
  | 'director'
  | 'executive'
export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year'
export type SectionKind =
  | 'about'
  | 'company'
  | 'responsibilities'
  | 'requirements'
  | 'nice_to_have'
  | 'benefits'
  | 'stack'
  | 'process'
  | 'other'

export const WORKPLACES = ['remote', 'hybrid', 'onsite'] as const satisfies Workplace[]
export const EMPLOYMENT_TYPES = [
  'full_time',
  'part_time',
  'contract',
  'temporary',
  'internship',
  'apprenticeship',
  'volunteer',
] as const satisfies EmploymentType[]
export const SENIORITIES = [
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'principal',
  'lead',
  'manager',
  'director',
  'executive',
] as const satisfies Seniority[]

/** `raw` is the ad's own words; `country` is ISO 3166-1 alpha-2; what is not known is null. */
export interface Location {
  raw: string
  city: string | null
  region: string | null
  country: string | null
}

export interface Company {
  name: string
  /** URL-safe key of the company, without legal suffix: equal slugs mean one company. */
  slug: string
}

/** Amounts in whole units of `currency` (ISO 4217) per `period`; `annualMin`/`annualMax` per year, null where that would be invented. */
export interface Salary {
  min: number | null
  max: number | null
  currency: string | null
  period: PayPeriod
  annualMin: number | null
  annualMax: number | null
  raw: string
}

export interface Eligibility {
  worldwide: boolean
  countries: string[]
  raw: string
}

export interface YearsRange {
  min: number
  max: number | null
}

export interface Section {
  kind: SectionKind
  heading: string | null
  items: string[]
  text: string
}

/** Whether a field was stated as such by the ad or derived by us from its words. */
export type Origin = 'stated' | 'derived'

/** One ad as we mean it, before its skills are tagged. Dates are ISO 8601 UTC. Unknown is null or an empty list. */
export interface Posting {
  /** Null only until `tagPosting` derives one from the role and the skills. */
  title: string | null
  company: Company | null
  locations: Location[]
  workplaces: Workplace[]
  eligibility: Eligibility | null
  employmentTypes: EmploymentType[]
  seniority: Seniority | null
  experienceYears: YearsRange | null
  education: string | null
  visaSponsorship: boolean | null
  clearance: boolean | null
  salary: Salary | null
  /** ISO 639-1. */
  language: string | null
  /** At most 300 characters of running text. */
  excerpt: string | null
  postedAt: string | null
  validThrough: string | null
  applyUrl: string | null
  description: { html: string; text: string; truncated: boolean } | null
  sections: Section[]
  /** One entry for each field that is known. */
  provenance: Partial<Record<PostingField, Origin>>
}

export type PostingField =
  | 'title'
  | 'company'
  | 'locations'
  | 'workplaces'
  | 'eligibility'
  | 'employmentTypes'
  | 'seniority'
  | 'experienceYears'
  | 'education'
  | 'visaSponsorship'
  | 'clearance'
  | 'salary'
  | 'language'
  | 'postedAt'
  | 'validThrough'
  | 'applyUrl'
  | 'skills'
  | 'description'
  | 'excerpt'

/** What the visit knows beside the ad itself. */
export interface NormalizeHints {
  /** The visit's clock, ISO 8601: relative dates count from it. */
  now: string
  /** Used where the ad names no company and the board belongs to one. */
  boardCompany: string | null
  /** ISO 3166-1 alpha-2 of the board, a prior for ambiguous places. */
  boardCountry: string | null
}
