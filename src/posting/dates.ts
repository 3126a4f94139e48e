import { fold } from './fold.ts'
import { monthNumber } from './month-names.ts'

const DAY_MS = 86_400_000
const UNIT_MS: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: DAY_MS, week: 7 * DAY_MS }
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i
const RFC_2822 =
  /^(?:[A-Za-z]{3,9},? +)?(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})(?: +(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|UT|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|[+-]\d{4})?)?$/
const AMERICAN = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/
const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/
/** "1er février 2026", "1. Februar 2026", "1 de febrero de 2026". */
const EUROPEAN = /^(\d{1,2})(?:\.|er|º|st|nd|rd|th)?(?: of| de)? (\p{L}{3,12})\.?,?(?: de| del)? (\d{4})$/u
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const YEAR_FIRST = /^((?:19|20)\d\d)(?:([-/])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))$/
const LEAD =
  /^(?:(?:date )?posted|published|listed|updated|veröffentlicht|publié|publicado)(?: on| le| am| el)?:? +|^\p{L}{3,9}, +(?=\p{L})/giu
const FOREIGN_RELATIVE = /^(?:vor|hace|il y a|há|fa) (\d{1,3}|ein(?:em|er)?|une?|uma?|una) (\p{L}{3,9})$/iu
const FOREIGN_UNITS: [RegExp, string][] = [
  [/^minu/, 'minute'],
  [/^(?:stunde|hora|heure)/, 'hour'],
  [/^(?:tag|dia|jour)/, 'day'],
  [/^(?:woche|semana|semaine)/, 'week'],
  [/^(?:monat|mes|mois)/, 'month'],
]
const RELATIVE =
  /^(?:posted|published|active|vor|hace|il y a)?:?\s*(?:about |over |ca\. )?(\d{1,3}|an?|one)\s?(minute|min|hour|hr|h|day|d|week|wk|w|month|mo)s?(?: ago|$)/i
const ZONES: Record<string, string> = {
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
}
const OLDEST = Date.UTC(1995, 0, 1)
const FARTHEST_DAYS = 3653

/** The time an ad was posted, as ISO 8601 UTC; null when it cannot be, or lies more than a day after `now` (ISO). */
export function readPostedAt(text: string, now: string): string | null {
  const time = readDate(text, now)
  return time === null || time > Date.parse(now) + DAY_MS ? null : new Date(time).toISOString()
}

/** The time until which an ad stands; a bare day stands to its end. Ten years from `now` is no deadline. */
export function readValidThrough(text: string, now: string): string | null {
  const time = readDate(text, now)
  if (time === null || time > Date.parse(now) + FARTHEST_DAYS * DAY_MS) return null
  const bareDay = !/:|^\d{9,}$|T\d{4}| ago/.test(text.trim())
  return new Date(bareDay ? Math.floor(time / DAY_MS) * DAY_MS + DAY_MS - 1000 : time).toISOString()
}

/** Whether a date is told by its distance from the visit ("3 days ago"), so that it changes by itself. */
export function isRelativeDate(text: string): boolean {
  return RELATIVE.test(text.trim()) || /\b(?:today|yesterday|just|now|ago|\d\+ ?days?)\b/i.test(text)
}

/** Milliseconds of the epoch. A time without a zone is read as UTC; a day alone is its midnight. */
function readDate(text: string, now: string): number | null {
  const trimmed = text.slice(0, 100).trim().replace(LEAD, '')
  if (trimmed === '' || trimmed.length > 60) return null
  const time =
    readEpoch(trimmed) ??
    readIso(trimmed) ??
    readNamedMonth(trimmed) ??
    readNumbers(trimmed) ??
    readRelative(trimmed, now)
  return time === null || Number.isNaN(time) || time < OLDEST || time > 8.64e15 ? null : time
}

/** Seconds or milliseconds by size: 10^11 seconds would be the year 5138. */
function readEpoch(text: string): number | null {
  if (!/^\d{9,13}(?:\.\d+)?$/.test(text)) return null
  const value = Number(text)
  return Math.floor(value < 1e11 ? value * 1000 : value)
}

function readIso(text: string): number | null {
  const match = ISO.exec(text)
  if (match === null) return null
  const [, year, month, day, hour, minute, second, zone] = match
  return utc(year, Number(month), day, hour, minute, second, zone)
}

function readNamedMonth(text: string): number | null {
  const rfc = RFC_2822.exec(text)
  if (rfc !== null) {
    const [, day, month = '', year, hour, minute, second, zone] = rfc
    return utc(year, monthNumber(month), day, hour, minute, second, zone)
  }
  const european = EUROPEAN.exec(text)
  if (european !== null) return utc(european[3], monthNumber(european[2] ?? ''), european[1])
  const american = AMERICAN.exec(text)
  if (american === null) return null
  return utc(american[3], monthNumber(american[1] ?? ''), american[2])
}

/** "1.2.2026", "2026/2/1", "20260201"; "1/31/2026" where only one order gives a date. */
function readNumbers(text: string): number | null {
  const german = GERMAN.exec(text)
  if (german !== null) return utc(german[3], Number(german[2]), german[1])
  const ordered = YEAR_FIRST.exec(text)
  if (ordered !== null) return utc(ordered[1], Number(ordered[3] ?? ordered[5]), ordered[4] ?? ordered[6])
  const [, first, second, year] = SLASHED.exec(text) ?? []
  if (year === undefined || (Number(first) <= 12 && Number(second) <= 12 && first !== second)) return null
  return Number(first) > 12 ? utc(year, Number(second), first) : utc(year, Number(first), second)
}

function readRelative(text: string, now: string): number | null {
  const base = Date.parse(now)
  if (/^(?:posted:? )?(?:today|just (?:now|posted)|now|heute|hoy|aujourd'hui)$/i.test(text)) return startOfDay(base)
  if (/^(?:posted:? )?(?:yesterday|gestern|ayer|hier)$/i.test(text)) return startOfDay(base - DAY_MS)
  const match = /\d\s?\+/.test(text) ? null : (RELATIVE.exec(text) ?? FOREIGN_RELATIVE.exec(text))
  if (match === null) return null
  const count = /^\d/.test(match[1] ?? '') ? Number(match[1]) : 1
  const unit = unitOf(match[2] ?? '')
  if (unit === 'month') return startOfDay(monthsBefore(base, count))
  const time = base - count * (UNIT_MS[unit] as number)
  return unit === 'minute' || unit === 'hour' ? Math.floor(time / 60_000) * 60_000 : startOfDay(time)
}

function unitOf(word: string): string {
  const lower = fold(word)
  const foreign = FOREIGN_UNITS.find(([pattern]) => pattern.test(lower))
  if (foreign !== undefined) return foreign[1]
  if (lower.startsWith('mi')) return 'minute'
  if (lower.startsWith('mo')) return 'month'
  return lower.startsWith('h') ? 'hour' : lower.startsWith('w') ? 'week' : 'day'
}

function utc(
  year: string | undefined,
  month: number,
  day: string | undefined,
  hour = '0',
  minute = '0',
  second = '0',
  zone = 'Z',
): number | null {
  const [d, h, m, s] = [Number(day), Number(hour), Number(minute), Number(second)]
  const time = Date.UTC(Number(year), month - 1, d, h, m, s)
  const date = new Date(time)
  if (!(month >= 1) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== d || h > 23 || m > 59) return null
  return time - offsetMs(zone)
}

function offsetMs(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(ZONES[zone.toUpperCase()] ?? zone)
  if (match === null) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return (match[1] === '-' ? -minutes : minutes) * 60_000
}

function monthsBefore(time: number, count: number): number {
  const date = new Date(time)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - count + 1, 0)).getUTCDate()
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - count, Math.min(date.getUTCDate(), last))
}

function startOfDay(time: number): number {
  return Math.floor(time / DAY_MS) * DAY_MS
}
