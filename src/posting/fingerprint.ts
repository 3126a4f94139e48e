import { hash } from 'node:crypto'
import { isRelativeDate } from './dates.ts'
import type { RawPosting } from './raw-posting.ts'

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
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`
}
