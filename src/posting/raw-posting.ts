/** One place as a source says it: a free string, or the parts of an address where the source gives them apart. */
export interface RawLocation {
  text: string | null
  city: string | null
  region: string | null
  /** Name or ISO code, as the source writes it. */
  country: string | null
}

/** Pay as a source's own fields say it. `period` is the source's word ("year", "per-year-salary", "HOUR", "1 YEAR"). */
export interface RawSalary {
  min: number | string | null
  max: number | string | null
  currency: string | null
  period: string | null
  text: string | null
}

export type TextFormat = 'html' | 'markdown' | 'text'

/**
 * One ad as its source says it: strings, nothing resolved. Everything but `externalId` may be unknown.
 * `description.body` of format `html` is real HTML: a source that escapes it once more decodes it once.
 */
export interface RawPosting {
  externalId: string
  url: string | null
  applyUrl: string | null
  title: string | null
  company: string | null
  locations: RawLocation[]
  description: { format: TextFormat; body: string } | null
  /** The source's labels: "Full-time", "FullTime", "CONTRACTOR". */
  employmentTypes: string[]
  /** The source's labels: "remote", "Hybrid", "TELECOMMUTE". */
  workplaces: string[]
  salary: RawSalary | null
  seniority: string | null
  experience: string | null
  education: string | null
  /** Who may take a remote job: names of countries or areas. `[]` where the source says worldwide, null where it is silent. */
  eligibility: string[] | null
  language: string | null
  /** A date as said: ISO 8601, RFC 2822, epoch seconds or milliseconds in digits, "3 days ago". */
  postedAt: string | null
  validThrough: string | null
  requisitionId: string | null
  /** The source's own keywords: evidence for the tagger, never skills by themselves. */
  tags: string[]
}

/** A raw posting with every field but the id unknown, for a source to fill in. */
export function emptyRawPosting(externalId: string): RawPosting {
  return {
    externalId,
    url: null,
    applyUrl: null,
    title: null,
    company: null,
    locations: [],
    description: null,
    employmentTypes: [],
    workplaces: [],
    salary: null,
    seniority: null,
    experience: null,
    education: null,
    eligibility: null,
    language: null,
    postedAt: null,
    validThrough: null,
    requisitionId: null,
    tags: [],
  }
}
