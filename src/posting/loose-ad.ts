import { readHeading } from './headings.ts'
import type { TextLine } from './lines.ts'
import type { RawPosting } from './raw-posting.ts'
import { repairText } from './text-repair.ts'

type LooseField =
  | 'title'
  | 'company'
  | 'applyUrl'
  | 'location'
  | 'employmentType'
  | 'workplace'
  | 'salary'
  | 'experience'
  | 'postedAt'
type LooseFields = Partial<Record<LooseField, string>>

const LABELS: [RegExp, LooseField][] = [
  [
    /^(?:job|position|role)? ?title$|^position$|^job role$|^role$|^stellenbezeichnung$|^titre du poste$|^puesto$/,
    'title',
  ],
  [/^company(?: name)?$|^employer$|^hiring organi[sz]ation$|^unternehmen$|^entreprise$|^empresa$/, 'company'],
  [/^(?:job |work |office )?locations?$|^standort$|^arbeitsort$|^lieu$|^ubicaci[oó]n$|^where$/, 'location'],
  [/^(?:job|employment|contract|work) ?type$|^employment$|^type$|^anstellungsart$/, 'employmentType'],
  [/^work(?:place)? ?(?:mode|model|place|place type|arrangement)$|^remote$/, 'workplace'],
  [/^(?:salary|pay|compensation)(?: range)?$|^gehalt$/, 'salary'],
  [/^(?:years of )?experience(?: required| level)?$/, 'experience'],
  [/^(?:date )?posted(?: on| date)?$|^date posted$/, 'postedAt'],
  [/^apply(?: here| link| url| at)?$|^application link$|^link$/, 'applyUrl'],
]
const LABEL_LINE = /^([\p{L} ]{3,24}?) ?: ?(\S.{0,200})$/u
const TITLE_LINK = /^\s*#{1,3} *\[([^\]\n]{2,150})\]\((https?:\/\/[^\s)]{1,500})\)/
const APPLY_LINK = /\[ ?apply(?: now| here)? ?\]\((https?:\/\/[^\s)]{1,500})\)/i
const ROLE =
  /\b(?:engineer|developer|manager|designer|analyst|scientist|administrator|architect|consultant|director|nurse|teacher|accountant|assistant|specialist|coordinator|technician|representative|lead|intern|officer|programmer|researcher|recruiter|driver|writer|editor|entwickler|ingenieur|développeur|desarrollador)(?:in|s|e)?\b/i
const PLACE_CODE = /(?:\p{Extended_Pictographic}|\b(?:TELECOMMUTE|REMOTE|ONSITE|HYBRID)\b)/u
const HEAD_LINES = 12

/** Fills the unknown fields of an ad that came as loose text from the labels and headings at its top. Nothing stated is changed. */
export function fillFromLooseAd(raw: RawPosting, lines: TextLine[]): RawPosting {
  if (raw.title !== null || raw.description === null) return raw
  const head = lines.slice(0, HEAD_LINES)
  const found: LooseFields = { ...fieldsOfHeadings(raw.description.body, head), ...fieldsOfLabels(head) }
  const place = found.location
  return {
    ...raw,
    title: withoutTemplate(found.title),
    company: raw.company ?? withoutTemplate(found.company),
    applyUrl: raw.applyUrl ?? found.applyUrl ?? null,
    locations:
      raw.locations.length > 0 || place === undefined
        ? raw.locations
        : [{ text: place, city: null, region: null, country: null }],
    employmentTypes:
      raw.employmentTypes.length === 0 && found.employmentType ? [found.employmentType] : raw.employmentTypes,
    workplaces: raw.workplaces.length === 0 && found.workplace ? [found.workplace] : raw.workplaces,
    salary:
      raw.salary ?? (found.salary ? { min: null, max: null, currency: null, period: null, text: found.salary } : null),
    experience: raw.experience ?? found.experience ?? null,
    postedAt: raw.postedAt ?? found.postedAt ?? null,
  }
}

function fieldsOfLabels(head: TextLine[]): LooseFields {
  const fields: LooseFields = {}
  for (const line of head) {
    const match = LABEL_LINE.exec(line.text)
    const label = match?.[1]?.trim().toLowerCase() ?? ''
    const field = LABELS.find(([pattern]) => pattern.test(label))?.[1]
    if (field === undefined || match?.[2] === undefined) continue
    if (field !== 'applyUrl' || /^https?:\/\/\S+$/.test(match[2])) fields[field] ??= match[2].trim()
  }
  return fields
}

/** "# [Title](apply url)", "### Company", "#### `REMOTE Berlin, Germany`", or a first line that names a role. */
function fieldsOfHeadings(body: string, head: TextLine[]): LooseFields {
  const fields: LooseFields = {}
  const text = repairText(body.slice(0, 5_000))
  const link = TITLE_LINK.exec(text)
  const [first, second, third] = head
  if (first === undefined) return fields
  const headed = first.kind === 'heading' && readHeading(first.text) === null
  if (link?.[1] !== undefined) {
    fields.title = link[1]
    if (link[2] !== undefined) fields.applyUrl = link[2]
  } else if ((headed || isRoleLine(first.text)) && first.text.length <= 120) fields.title = first.text
  else return fields
  const apply = APPLY_LINK.exec(text)?.[1]
  if (fields.applyUrl === undefined && apply !== undefined) fields.applyUrl = apply
  for (const line of [second, third]) {
    if (line?.kind !== 'heading') break
    if (PLACE_CODE.test(line.text)) fields.location = line.text
    else if (readHeading(line.text) === null && fields.company === undefined && line.text.length <= 60)
      fields.company = line.text
    else break
  }
  return fields
}

function isRoleLine(text: string): boolean {
  return (
    text.length <= 90 &&
    !/[|@]|https?:/.test(text) &&
    ROLE.test(text) &&
    !/[.!?:;]$|\b(?:we|you|our|your|is|are|will)\b/i.test(text)
  )
}

/** "[Job Title]" is a template that nobody filled in. */
function withoutTemplate(value: string | undefined): string | null {
  const text = value?.replace(/\[[^\]]*\]|\{[^}]*\}|<[^>]*>/g, '').trim() ?? ''
  return text === '' ? null : text
}
