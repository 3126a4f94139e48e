import { z } from 'zod'
import type { Page } from './define-source.ts'
import { idField, optionalText, optionalWebUrl, textField } from './fields.ts'
import { domainField } from './own-domain.ts'
import { readJson } from './read-json.ts'

/** The host of the site, the employer's domain that it asks for, and which of its two interfaces it answers by. */
export const eightfoldConfig = z.strictObject({
  host: domainField,
  domain: domainField,
  /** The newer interface: most sites refuse the older one with "Not authorized for PCSX". */
  api: z.literal('pcsx').optional(),
})
export type EightfoldConfig = z.infer<typeof eightfoldConfig>

/** One position of a list, in the words of neither interface. */
export const position = z.object({
  id: idField,
  title: textField,
  path: optionalText,
  locations: z.array(z.string()).nullish(),
  location: optionalText,
  workplace: optionalText,
  postedAt: z.number().nullish(),
  updatedAt: z.number().nullish(),
  requisitionId: z.union([z.string(), z.number()]).nullish(),
  isPrivate: z.boolean().nullish(),
  type: optionalText,
})
export type Position = z.infer<typeof position>

export interface PositionList {
  positions: unknown[]
  /** Where they stand in the page, for the name of a fault. */
  path: string
  count: number | null
  domain: string | null
}

export interface PositionAd {
  body: string | null
  applyUrl: string | null
}

/** Unsigned requests get at most 10 positions a page, whatever they ask for. */
const PAGE_SIZE = 10

const count = z.int().nonnegative().nullish()
const oldList = z.object({ positions: z.array(z.unknown()), count, domain: optionalText })
const newList = z.object({ data: z.object({ positions: z.array(z.unknown()), count }) })
const oldAd = z.object({ id: idField, job_description: z.string().nullable(), apply_redirect_url: optionalWebUrl })
const newAd = z.object({ data: z.object({ jobDescription: z.string().nullable(), applyUrl: optionalWebUrl }) })

export function listUrl({ host, domain, api }: EightfoldConfig, start: number): string {
  const query = `domain=${encodeURIComponent(domain)}&start=${start}&num=${PAGE_SIZE}`
  if (api === 'pcsx') return `https://${host}/api/pcsx/search?${query}&query=&location=&sort_by=timestamp`
  return `https://${host}/api/apply/v2/jobs?${query}&sort_by=timestamp`
}

export function adUrl({ host, domain, api }: EightfoldConfig, id: string): string {
  const of = `domain=${encodeURIComponent(domain)}`
  if (api === 'pcsx') return `https://${host}/api/pcsx/position_details?position_id=${encodeURIComponent(id)}&${of}`
  return `https://${host}/api/apply/v2/jobs/${encodeURIComponent(id)}?${of}`
}

/** Throws SourceChangedError. */
export function readPositions(page: Page, { api }: EightfoldConfig): PositionList {
  if (api === 'pcsx') {
    const { data } = readJson(page, newList)
    const positions = data.positions.map((one) => renamed(one, NEW_NAMES))
    return { positions, path: 'data.positions', count: data.count ?? null, domain: null }
  }
  const said = readJson(page, oldList)
  const positions = said.positions.map((one) => renamed(one, OLD_NAMES))
  return { positions, path: 'positions', count: said.count ?? null, domain: said.domain }
}

/** The body stands on the position's own page alone: a list leaves it empty. Throws SourceChangedError. */
export function readAd(page: Page, { api }: EightfoldConfig): PositionAd {
  if (api === 'pcsx') {
    const { data } = readJson(page, newAd)
    return { body: data.jobDescription, applyUrl: data.applyUrl }
  }
  const said = readJson(page, oldAd)
  return { body: said.job_description, applyUrl: said.apply_redirect_url }
}

type Names = Record<Exclude<keyof Position, 'id'>, readonly string[]>

// `t_update` and `creationTs` are no dates of posting: the one moves with each edit, the other is that of the requisition.
const OLD_NAMES: Names = {
  title: ['posting_name', 'name'],
  path: ['canonicalPositionUrl'],
  locations: ['locations'],
  location: ['location'],
  workplace: ['work_location_option'],
  postedAt: ['t_create'],
  updatedAt: ['t_update'],
  requisitionId: ['display_job_id', 'ats_job_id'],
  isPrivate: ['isPrivate'],
  type: ['type'],
}
const NEW_NAMES: Names = {
  title: ['name'],
  path: ['positionUrl'],
  locations: ['locations'],
  location: ['location'],
  workplace: ['workLocationOption'],
  postedAt: ['postedTs'],
  updatedAt: [],
  requisitionId: ['displayJobId', 'atsJobId'],
  isPrivate: ['isPrivate'],
  type: ['type'],
}

/** A position under our names: of several of theirs, the first that says something. What is no object stays as it is. */
function renamed(said: unknown, names: Names): unknown {
  if (typeof said !== 'object' || said === null) return said
  const values: Record<string, unknown> = { ...said }
  const fields = Object.entries(names).map(([name, theirs]) => [name, theirs.map((one) => values[one]).find(isSaid)])
  return { id: values.id, ...Object.fromEntries(fields) }
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
