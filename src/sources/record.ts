import { createHash } from 'node:crypto'
import {
  emptyRawPosting,
  type RawLocation,
  type RawPosting,
  type RawSalary,
  type TextFormat,
} from '../posting/raw-posting.ts'
import type { Rejection } from './define-source.ts'
import { unescapeHtmlOnce } from './escaped-html.ts'
import { isWebUrl } from './fields.ts'
import { readJobPosting } from './job-posting.ts'
import { isJobPosting } from './json-ld-blocks.ts'
import { payOf } from './pay.ts'
import { FIELD_NAMES, type Field } from './record-names.ts'

/** The longest ad that is taken, in bytes of UTF-8. */
export const MAX_AD_BYTES = 5 * 1024 * 1024

type Fields = Map<string, unknown>

const KNOWN_NAMES = new Set<string>(['type', 'context', ...Object.values(FIELD_NAMES).flat()])
const TEXT_FIELDS = ['externalId', 'title', 'company', 'url', 'html', 'markdown', 'text'] as const

/**
 * One ad from a JSON object or CSV row with whatever names its author gave the fields, or from a schema.org JobPosting.
 * Its id is its own, else its URL, else a hash of what it says. `where` (a path and line) stands before the reason of a
 * rejection; null where whoever tells it knows the place.
 */
export function rawFromRecord(record: Record<string, unknown>, where: string | null): RawPosting | Rejection {
  const fields = fieldsOf(record)
  const at = where === null ? '' : `${where}: `
  const misfit = TEXT_FIELDS.find((name) => said(fields, name) !== null && words(said(fields, name)) === null)
  const posting = isJobPosting(record) ? fromJobPosting(record) : fromFields(fields)
  const { externalId, title, description } = posting
  if (misfit) return { externalId: ownId(fields), code: 'schema', why: `${at}${misfit} is no text` }
  if (title === null && description === null) return wordless(record, fields, at)
  if (description !== null && Buffer.byteLength(description.body) > MAX_AD_BYTES) {
    return { externalId, code: 'too_large', why: `${at}the ad is over ${MAX_AD_BYTES} bytes` }
  }
  return posting
}

/** Nobody's ad, unless words stand under names that are not known: those may be its title and its text. */
function wordless(record: Record<string, unknown>, fields: Fields, at: string): Rejection {
  const why = `${at}neither a title nor a description`
  const unread = Object.keys(record).filter((name) => !KNOWN_NAMES.has(keyOf(name)) && hasWords(record[name]))
  if (unread.length === 0) return { externalId: null, code: 'empty', why }
  const named = unread.slice(0, 8).map((name) => JSON.stringify(name.slice(0, 40)))
  return { externalId: ownId(fields), code: 'schema', why: `${why}: no field is known by the name ${named.join(', ')}` }
}

function hasWords(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value)
}

/** The id of an ad that has none: it changes with what the ad says and with nothing else. */
export function contentId(...said: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16)
}

function fromFields(fields: Fields): RawPosting {
  const url = address(fields, 'url')
  const facts = {
    url,
    applyUrl: address(fields, 'applyUrl'),
    title: words(said(fields, 'title')),
    company: words(said(fields, 'company')),
    locations: places(fields),
    description: description(fields),
    employmentTypes: terms(said(fields, 'employmentTypes')),
    workplaces: [...terms(said(fields, 'workplaces')), ...remote(said(fields, 'remote'))],
    salary: salary(fields),
    seniority: words(said(fields, 'seniority')),
    experience: words(said(fields, 'experience')),
    education: words(said(fields, 'education')),
    eligibility: said(fields, 'eligibility') === null ? null : terms(said(fields, 'eligibility')),
    language: words(said(fields, 'language')),
    postedAt: words(said(fields, 'postedAt')),
    validThrough: words(said(fields, 'validThrough')),
    requisitionId: words(said(fields, 'requisitionId')),
    tags: terms(said(fields, 'tags')),
  }
  const id = ownId(fields) ?? url ?? contentId(facts.title, facts.company, facts.locations, facts.description)
  return { ...emptyRawPosting(id), ...facts }
}

function fromJobPosting(record: Record<string, unknown>): RawPosting {
  const posting = readJobPosting(record, '')
  const url = posting.url || null
  const { title, company, locations, description: text } = posting
  return { ...posting, url, externalId: posting.externalId || contentId(title, company, locations, text) }
}

function ownId(fields: Fields): string | null {
  return words(said(fields, 'externalId'))
}

function address(fields: Fields, name: Field): string | null {
  const url = words(said(fields, name))
  return url !== null && isWebUrl(url) ? url : null
}

function description(fields: Fields): RawPosting['description'] {
  const html = words(said(fields, 'html'))
  const markdown = words(said(fields, 'markdown'))
  const text = words(said(fields, 'text'))
  if (html !== null) return { format: 'html', body: unescapeHtmlOnce(html) }
  if (markdown !== null) return { format: 'markdown', body: markdown }
  return text === null ? null : { format: formatOf(text), body: text }
}

/** What a field of unknown make holds, told by marks that plain prose does not have. */
function formatOf(text: string): TextFormat {
  if (/<\/?(p|div|br|ul|ol|li|h[1-6]|strong|b|em|span|section|article|table|html|body)\b[^<>]*>/i.test(text))
    return 'html'
  return /^#{1,6} \S|\*\*\S[^*\n]*\*\*|^ *[-*] \[|\]\(https?:/m.test(text) ? 'markdown' : 'text'
}

function places(fields: Fields): RawLocation[] {
  const value = said(fields, 'location')
  const all = Array.isArray(value) ? value : [value]
  const parts = partsOf(fields)
  const named = all.flatMap((one) =>
    isObject(one) ? placeOf(fieldsOf(one)) : split(words(one), /[;|\n]/).map(textOnly),
  )
  if (parts === null) return named
  const [only] = named
  return named.length > 1 ? named : [{ ...parts, text: only?.text ?? null }]
}

function placeOf(fields: Fields): RawLocation[] {
  const inner = fields.get('address')
  const parts = partsOf(fields) ?? (isObject(inner) ? partsOf(fieldsOf(inner)) : null)
  const text = words(fields.get('raw') ?? fields.get('text') ?? fields.get('name') ?? fields.get('location'))
  if (parts === null && text === null) return []
  return [{ ...(parts ?? { city: null, region: null, country: null }), text }]
}

function partsOf(fields: Fields): Omit<RawLocation, 'text'> | null {
  const parts = {
    city: words(said(fields, 'city') ?? fields.get('addresslocality')),
    region: words(said(fields, 'region') ?? fields.get('addressregion')),
    country: words(said(fields, 'country') ?? fields.get('addresscountry')),
  }
  return Object.values(parts).every((part) => part === null) ? null : parts
}

function textOnly(text: string): RawLocation {
  return { text, city: null, region: null, country: null }
}

function salary(fields: Fields): RawSalary | null {
  const value = said(fields, 'salary')
  if (!isObject(value)) return payFrom(fields, value)
  const parts = fieldsOf({ ...value, ...(isObject(value.value) ? value.value : {}) })
  return payFrom(parts, parts.get('raw') ?? parts.get('text') ?? parts.get('value') ?? null)
}

/** `value` is the pay in one piece: a number is a figure, words are text. */
function payFrom(fields: Fields, value: unknown): RawSalary | null {
  const exact = typeof value === 'number' ? value : null
  return payOf({
    min: figure(said(fields, 'salaryMin')) ?? exact,
    max: figure(said(fields, 'salaryMax')) ?? exact,
    currency: words(said(fields, 'salaryCurrency')),
    period: words(said(fields, 'salaryPeriod')),
    text: exact === null ? words(value) : null,
  })
}

function figure(value: unknown): number | string | null {
  return typeof value === 'number' ? value : words(value)
}

/** A yes or no about remote work says a workplace only where it says yes; other words are the label themselves. */
function remote(value: unknown): string[] {
  const word = value === true ? 'true' : (words(value) ?? '')
  if (/^(true|yes|y|1)$/i.test(word)) return ['remote']
  return word === '' || /^(false|no|n|0)$/i.test(word) ? [] : [word]
}

function terms(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => words(one) ?? [])
  return split(words(value), /[,;|\n]/)
}

function split(text: string | null, at: RegExp): string[] {
  return (text ?? '').split(at).flatMap((part) => part.trim() || [])
}

function fieldsOf(record: Record<string, unknown>): Fields {
  const fields: Fields = new Map()
  for (const [name, value] of Object.entries(record)) {
    const key = keyOf(name)
    if (value !== null && value !== '' && !fields.has(key)) fields.set(key, value)
  }
  return fields
}

/** A name as FIELD_NAMES has it; nothing is left of one in another script. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function said(fields: Fields, name: Field): unknown {
  const key = FIELD_NAMES[name].find((one) => fields.has(one))
  return key === undefined ? null : fields.get(key)
}

function words(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  const text = isObject(value) ? (value.name ?? value.label) : value
  return typeof text === 'string' ? text.trim() || null : null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
