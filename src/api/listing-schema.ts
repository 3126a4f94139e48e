import { z } from '@hono/zod-openapi'
import { EMPLOYMENT_TYPES, SENIORITIES, WORKPLACES } from '../posting/posting.ts'
import { HighlightsSchema } from './highlights.ts'
import { LISTING_EXAMPLE } from './listing-example.ts'
import { orNull } from './or-null.ts'

const time = z.string().openapi({ format: 'date-time' })
const timeOrNull = time.nullable()
const origin = z.enum(['stated', 'derived'])

export const LocationSchema = z
  .object({
    raw: z.string(),
    city: z.string().nullable(),
    region: z.string().nullable(),
    country: z.string().nullable(),
  })
  .openapi('Location')
export const CompanySchema = z.object({ name: z.string(), slug: z.string() }).openapi('Company')

const SalarySchema = z
  .object({
    min: z.number().nullable(),
    max: z.number().nullable(),
    currency: z.string().nullable(),
    period: z.enum(['hour', 'day', 'week', 'month', 'year']),
    annualMin: z.number().nullable(),
    annualMax: z.number().nullable(),
    raw: z.string(),
  })
  .openapi('Salary')

const ListingSkillSchema = z.object({
  slug: z.string(),
  name: z.string(),
  category: z.string(),
  level: z.enum(['required', 'preferred', 'mentioned']),
})

export const AttributionSchema = z
  .object({ text: z.string(), url: z.string(), follow: z.boolean() })
  .openapi('Attribution')

const ListingSourceSchema = z
  .object({
    source: z.string(),
    board: z.string(),
    url: z.string().nullable(),
    applyUrl: z.string().nullable(),
    externalId: z.string(),
    firstSeenAt: time,
    lastSeenAt: time.openapi({ description: 'To the hour' }),
    attribution: orNull(AttributionSchema),
  })
  .openapi('ListingSource')

export const CLOSED_REASONS = [
  'removed_from_board',
  'page_gone',
  'deadline_passed',
  'board_gone',
  'takedown',
  'admin',
] as const

const listingShape = {
  id: z.string(),
  url: z.string(),
  title: z.string(),
  company: orNull(CompanySchema),
  direct: z.boolean().nullable(),
  locations: z.array(LocationSchema),
  workplaces: z.array(z.enum(WORKPLACES)),
  eligibility: z.object({ worldwide: z.boolean(), countries: z.array(z.string()), raw: z.string() }).nullable(),
  employmentTypes: z.array(z.enum(EMPLOYMENT_TYPES)),
  seniority: z.enum(SENIORITIES).nullable(),
  experienceYears: z.object({ min: z.number(), max: z.number().nullable() }).nullable(),
  education: z.string().nullable(),
  visaSponsorship: z.boolean().nullable(),
  clearance: z.boolean().nullable(),
  salary: orNull(SalarySchema),
  skills: z.array(ListingSkillSchema),
  language: z.string().nullable(),
  excerpt: z.string().nullable(),
  postedAt: timeOrNull,
  validThrough: timeOrNull,
  firstSeenAt: time,
  lastSeenAt: time.openapi({ description: 'To the hour' }),
  updatedAt: time,
  closedAt: timeOrNull,
  status: z.enum(['open', 'closed', 'hidden']),
  closedReason: z.enum(CLOSED_REASONS).nullable(),
  repostCount: z.int(),
  applyUrl: z.string().nullable(),
  sources: z.array(ListingSourceSchema),
  provenance: z.record(z.string(), origin),
}

const DescriptionSchema = z
  .object({ html: z.string(), text: z.string(), truncated: z.boolean() })
  .openapi('Description')

export const ListingSchema = z
  .object({
    ...listingShape,
    description: orNull(DescriptionSchema).optional().openapi({ description: 'With include=description' }),
    highlights: HighlightsSchema.optional().openapi({ description: 'With include=highlights, where there is a `q`' }),
  })
  .openapi('Listing', { example: LISTING_EXAMPLE })
export type Listing = z.infer<typeof ListingSchema>

const SectionSchema = z.object({
  kind: z.enum([
    'about',
    'company',
    'responsibilities',
    'requirements',
    'nice_to_have',
    'benefits',
    'stack',
    'process',
    'other',
  ]),
  heading: z.string().nullable(),
  items: z.array(z.string()),
  text: z.string(),
})

export const ListingDetailSchema = z
  .object({
    ...listingShape,
    skills: z.array(
      ListingSkillSchema.extend({
        evidence: z.array(z.object({ quote: z.string(), section: z.string().nullable() })),
      }),
    ),
    description: orNull(DescriptionSchema),
    sections: z.array(SectionSchema),
  })
  .openapi('ListingDetail')

export const ReasonSchema = z.object({
  with: z.string().openapi({ description: 'Id of the other posting' }),
  verdict: z.enum(['same', 'different']),
  by: z.string(),
  score: z.number(),
})

export const ListingPostingSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    board: z.string(),
    externalId: z.string(),
    url: z.string().nullable(),
    title: z.string(),
    company: orNull(CompanySchema),
    locations: z.array(LocationSchema),
    firstSeenAt: time,
    lastSeenAt: time,
    closedAt: timeOrNull,
    closedReason: z.enum(CLOSED_REASONS).nullable(),
    reasons: z.array(ReasonSchema),
  })
  .openapi('ListingPosting')
