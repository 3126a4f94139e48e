import { fieldsOfHead } from './ad-head.ts'
import { applyLinkOf } from './apply-link.ts'
import type { Description } from './description.ts'
import type { RawPosting } from './raw-posting.ts'
import { repairText } from './text-repair.ts'

const TITLE_LINK = /^\s*#{1,3} *\[([^\]\n]{2,150})\]\((https?:\/\/[^\s)]{1,500})\)/

/**
 * Fills the unknown fields of an ad that came as loose text from the labels, bare lines and headings at its top. Nothing
 * stated is changed; an ad with a title of its own only gains the link by which to apply.
 */
export function fillFromLooseAd(raw: RawPosting, description: Description): RawPosting {
  const linked = raw.applyUrl ?? applyLinkOf(description)
  if (raw.title !== null || raw.description === null)
    return linked === raw.applyUrl ? raw : { ...raw, applyUrl: linked }
  const found = fieldsOfHead(description.lines, raw.description.body)
  const [, title, titleUrl] = TITLE_LINK.exec(repairText(raw.description.body.slice(0, 5_000))) ?? []
  const places = found.locations.map((text) => ({ text, city: null, region: null, country: null }))
  return {
    ...raw,
    title: withoutTemplate(title ?? found.title),
    company: raw.company ?? withoutTemplate(found.company),
    applyUrl: raw.applyUrl ?? found.applyUrl ?? linked ?? titleUrl ?? null,
    locations: raw.locations.length > 0 ? raw.locations : places,
    employmentTypes: raw.employmentTypes.length > 0 ? raw.employmentTypes : found.employmentTypes,
    workplaces: raw.workplaces.length > 0 ? raw.workplaces : found.workplaces,
    salary:
      raw.salary ?? (found.salary ? { min: null, max: null, currency: null, period: null, text: found.salary } : null),
    experience: raw.experience ?? found.experience ?? null,
    postedAt: raw.postedAt ?? found.postedAt ?? null,
    validThrough: raw.validThrough ?? found.validThrough ?? null,
  }
}

/** "[Job Title]" is a template that nobody filled in. */
function withoutTemplate(value: string | undefined): string | null {
  const text = value?.replace(/\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>/g, '').trim() ?? ''
  return text === '' ? null : text
}
