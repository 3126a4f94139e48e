import { hash } from 'node:crypto'
import { isRelativeDate } from './dates.ts'
import { emptyRawPosting, type RawPosting } from './raw-posting.ts'

/** The names of a raw posting's fields, as JSON writes them. */
const FIELDS = new Map(Object.keys(emptyRawPosting('')).map((name) => [name, JSON.stringify(name)]))

/**
 * 32 hex digits of SHA-256 over what the ad says, equal from visit to visit while the ad stays: a relative date ("3 days
 * ago") is left out, and the order of tags says nothing.
 */
export function fingerprint(raw: RawPosting): string {
  const { tags, postedAt, validThrough, ...rest } = raw
  const stable = { ...rest, tags: [...tags].sort(), postedAt: lasting(postedAt), validThrough: lasting(validThrough) }
  return hash('sha256', canonical(stable), 'hex').slice(0, 32)
}

function lasting(date: string | null): string | null {
  return date === null || isRelativeDate(date) ? null : date
}

/** JSON with sorted keys: the order in which a source fills its fields must not show. */
function canonical(value: unknown): string {
  // Most fields of most ads: not worth a call.
  if (value === null) return 'null'
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  let list = ''
  if (Array.isArray(value)) {
    for (const each of value) list += list === '' ? canonical(each) : `,${canonical(each)}`
    return `[${list}]`
  }
  const named = value as Record<string, unknown>
  for (const key of Object.keys(named).sort()) {
    list += `${list === '' ? '' : ','}${FIELDS.get(key) ?? JSON.stringify(key)}:${canonical(named[key])}`
  }
  return `{${list}}`
}
