import { normalize } from '../posting/normalize.ts'
import type { Posting } from '../posting/posting.ts'
import type { RawPosting } from '../posting/raw-posting.ts'
import type { Rejection, Source } from '../sources/define-source.ts'
import type { Look, LookedAt } from './look-at-board.ts'

const POSTINGS_SHOWN = 5

export interface ShownPosting {
  externalId: string
  title: string | null
  places: string[]
  pay: string | null
  postedAt: string | null
  url: string | null
}

/** What a dry visit shows to a person. */
export interface LookReport {
  complete: boolean
  fault: Look['fault']
  /** What the source itself says there are. */
  total: number | null
  count: number
  postings: ShownPosting[]
  /** Field that the source can give -> percent of the postings that have it. Empty where there is no posting. */
  coverage: Record<string, number>
  rejections: { code: string; count: number; why: string }[]
  pages: number
  requests: number
  bytes: number
}

/** A look in numbers, with its first postings as a crawl would understand them. `now`: ISO time, for dates such as "3 days ago". */
export function lookReport(look: Look, source: Source, row: Pick<LookedAt, 'name'>, now: string): LookReport {
  const postings = look.parsed?.postings ?? []
  const boardCompany = source.manifest.kind === 'employer' ? row.name : null
  return {
    complete: look.complete,
    fault: look.fault,
    total: look.parsed?.total ?? null,
    count: postings.length,
    postings: postings.slice(0, POSTINGS_SHOWN).map((raw) => {
      return shown(raw, normalize(raw, { now, boardCompany, boardCountry: null }))
    }),
    coverage: coverageOf(postings, source),
    rejections: byCode(look.parsed?.rejections ?? []),
    pages: look.pages.length,
    requests: look.requests,
    bytes: look.bytes,
  }
}

function shown(raw: RawPosting, { title, locations, workplaces, salary, postedAt }: Posting): ShownPosting {
  const places = locations.map(
    (place) => [place.city, place.region, place.country].filter(Boolean).join(', ') || place.raw,
  )
  return {
    externalId: raw.externalId,
    title: title ?? raw.title,
    places: [...places, ...workplaces.filter((workplace) => workplace !== 'onsite')],
    pay: payText(salary),
    postedAt: postedAt?.slice(0, 10) ?? null,
    url: raw.url,
  }
}

function payText(salary: Posting['salary']): string | null {
  if (salary === null) return null
  const ends = [...new Set([salary.min, salary.max])].filter((end) => end !== null)
  return `${ends.join('-')} ${salary.currency ?? ''} ${salary.period ? `per ${salary.period}` : ''}`
    .replace(/ +/g, ' ')
    .trim()
}

function coverageOf(postings: RawPosting[], source: Source): Record<string, number> {
  if (postings.length === 0) return {}
  const percent = (field: keyof RawPosting) =>
    Math.round((100 * postings.filter((posting) => says(posting[field])).length) / postings.length)
  return Object.fromEntries(source.manifest.fields.map((field) => [field, percent(field)]))
}

function says(value: RawPosting[keyof RawPosting]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== ''
}

function byCode(rejections: Rejection[]): LookReport['rejections'] {
  const groups = Map.groupBy(rejections, (rejection) => rejection.code)
  return [...groups].map(([code, all]) => ({ code, count: all.length, why: all[0]?.why ?? '' }))
}
