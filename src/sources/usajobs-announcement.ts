import { z } from 'zod'
import { emptyRawPosting, type RawLocation, type RawPosting, type RawSalary } from '../posting/raw-posting.ts'
import { escapeHtml } from './escaped-html.ts'
import { idField, optionalText, optionalWebUrl, textField, webUrl } from './fields.ts'
import { overallPay, payOf } from './pay.ts'

const MARKUP = /<\/?(?:p|br|div|span|ul|ol|li|strong|b|em|i|u|a|h\d|table)\b/i

const named = z.array(z.object({ Name: optionalText })).nullish()
const prose = z.union([z.string(), z.array(z.string())]).nullish()

/** Parts of an announcement in the order in which USAJOBS shows them; each a text or a list of texts. */
const SECTIONS = {
  JobSummary: 'Summary',
  MajorDuties: 'Duties',
  KeyRequirements: 'Conditions of employment',
  Requirements: 'Requirements',
  QualificationSummary: 'Qualifications',
  Education: 'Education',
  OtherInformation: 'Additional information',
  Benefits: 'Benefits',
  Evaluations: 'How you will be evaluated',
  RequiredDocuments: 'Required documents',
  HowToApply: 'How to apply',
  WhatToExpectNext: 'Next steps',
} as const
type Section = keyof typeof SECTIONS

/** Codes of pay intervals in words; those of other work (piece, fee, stipend, none) give no pay. */
const INTERVALS: Record<string, string> = {
  PA: 'Per Year',
  PH: 'Per Hour',
  PD: 'Per Day',
  PM: 'Per Month',
}

const sections = Object.fromEntries(Object.keys(SECTIONS).map((name) => [name, prose])) as Record<Section, typeof prose>

/** One row of a search, in the shape that `Fields=Full` gives it. */
export const announcement = z.object({
  MatchedObjectId: idField,
  MatchedObjectDescriptor: z.object({
    PositionID: optionalText,
    PositionTitle: textField,
    PositionURI: webUrl,
    ApplyURI: z.array(z.string()).nullish(),
    OrganizationName: optionalText,
    DepartmentName: optionalText,
    PositionLocation: z
      .array(
        z.object({
          LocationName: optionalText,
          CityName: optionalText,
          CountrySubDivisionCode: optionalText,
          CountryCode: optionalText,
        }),
      )
      .nullish(),
    JobCategory: named,
    PositionSchedule: named,
    PositionOfferingType: named,
    PositionRemuneration: z
      .array(z.object({ MinimumRange: optionalText, MaximumRange: optionalText, RateIntervalCode: optionalText }))
      .nullish(),
    PublicationStartDate: optionalText,
    ApplicationCloseDate: optionalText,
    QualificationSummary: prose,
    UserArea: z
      .object({
        Details: z.object({ ...sections, RemoteIndicator: z.union([z.boolean(), z.string()]).nullish() }).nullish(),
      })
      .nullish(),
  }),
})
type Row = z.infer<typeof announcement>
type Descriptor = Row['MatchedObjectDescriptor']

/** A row of a search as a raw posting. */
export function readAnnouncement({ MatchedObjectId, MatchedObjectDescriptor: job }: Row): RawPosting {
  const labels = [...(job.PositionSchedule ?? []), ...(job.PositionOfferingType ?? [])]
  const isRemote = /^true$/i.test(String(job.UserArea?.Details?.RemoteIndicator ?? ''))
  return {
    ...emptyRawPosting(MatchedObjectId),
    url: withoutPort(job.PositionURI),
    applyUrl: withoutPort(optionalWebUrl.parse(job.ApplyURI?.[0])),
    title: job.PositionTitle,
    company: job.OrganizationName ?? job.DepartmentName,
    locations: (job.PositionLocation ?? []).flatMap(place),
    description: body(job),
    employmentTypes: labels.flatMap(({ Name }) => Name ?? []),
    workplaces: isRemote ? ['remote'] : [],
    salary: pay(job),
    postedAt: job.PublicationStartDate,
    validThrough: job.ApplicationCloseDate,
    requisitionId: job.PositionID,
    tags: (job.JobCategory ?? []).flatMap(({ Name }) => Name ?? []),
  }
}

/** The API writes `https://www.usajobs.gov:443/…`. */
function withoutPort(url: string | null): string | null {
  return url === null ? null : new URL(url).href
}

/** CityName repeats the state: "Denver, Colorado". */
function place(at: NonNullable<Descriptor['PositionLocation']>[number]): RawLocation[] {
  if (at.LocationName === null && at.CityName === null) return []
  const negotiable = /negotiable|anywhere in the/i.test(at.LocationName ?? '')
  // Outside the United States the country stands in for the state.
  const region = ['N/A', at.CountryCode].includes(at.CountrySubDivisionCode) ? null : at.CountrySubDivisionCode
  const city = negotiable ? null : (at.CityName?.split(',')[0]?.trim() ?? null)
  return [{ text: at.LocationName, city, region, country: at.CountryCode }]
}

function pay(job: Descriptor): RawSalary | null {
  const bands = (job.PositionRemuneration ?? []).map((band) => {
    const period = INTERVALS[band.RateIntervalCode ?? ''] ?? band.RateIntervalCode
    if (period === null || !/^per /i.test(period)) return null
    return payOf({ min: band.MinimumRange, max: band.MaximumRange, currency: 'USD', period })
  })
  return overallPay(bands)
}

function body(job: Descriptor): RawPosting['description'] {
  const said = { QualificationSummary: job.QualificationSummary, ...present(job.UserArea?.Details ?? {}) }
  const html = (Object.keys(SECTIONS) as Section[]).flatMap((name) => section(SECTIONS[name], said[name])).join('\n')
  return html === '' ? null : { format: 'html', body: html }
}

function present(details: { [Name in Section]?: z.infer<typeof prose> }) {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value?.length)) as typeof details
}

function section(heading: string, said: z.infer<typeof prose>): string[] {
  const parts = [said ?? []].flat().map((part) => part.trim())
  const filled = parts.filter((part) => part !== '').map((part) => (MARKUP.test(part) ? part : escapeHtml(part)))
  if (filled.length === 0) return []
  const [only] = filled
  return [
    `<h3>${heading}</h3>${filled.length === 1 ? `<div>${only}</div>` : `<ul>${filled.map((part) => `<li>${part}</li>`).join('')}</ul>`}`,
  ]
}
