import type { Listing } from '../api/listing-schema.ts'
import { countryName } from '../posting/geography/countries.ts'
import { sourceByName } from '../sources/index.ts'

const RTL = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])
const NUMBER = new Intl.NumberFormat('en')
const DATE = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const LANGUAGE = new Intl.DisplayNames('en', { type: 'language' })

/** 12345 -> `12,345` */
export function number(value: number): string {
  return NUMBER.format(value)
}

/** `1 opening`, `12,345 openings` */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`
}

/** `full_time` -> `Full time` */
export function inWords(value: string): string {
  if (value === 'onsite') return 'On-site'
  const words = value.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** ISO 8601 -> `22 November 2026`, in UTC. */
export function day(iso: string): string {
  const parts = Object.fromEntries(DATE.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]))
  return `${parts.day} ${parts.month} ${parts.year}`
}

export function languageName(code: string): string {
  return LANGUAGE.of(code) ?? code
}

export function sourceTitle(name: string): string {
  return sourceByName(name)?.manifest.title ?? name
}

/** For `lang` and `dir` of an ad's own words; `auto` where the language is not known. */
export function direction(language: string | null): 'rtl' | 'ltr' | 'auto' {
  if (language === null) return 'auto'
  return RTL.has(language) ? 'rtl' : 'ltr'
}

export function placeName(place: Listing['locations'][number]): string {
  const region = place.city === place.region ? null : place.region
  const parts = [place.city, region, place.country && countryName(place.country)].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : place.raw
}

/** What the pay comes to in a year; null where that is not known or the ad says just that itself. */
export function yearlyPay(salary: NonNullable<Listing['salary']>): string | null {
  const { annualMin, annualMax, currency } = salary
  const figures = [...new Set([annualMin, annualMax].filter((amount) => amount !== null))]
  if (figures.length === 0) return null
  const written = figures.map((amount) => money(amount, currency))
  const sign = figures.length === 2 ? '' : annualMin === null ? 'up to ' : annualMax === null ? 'from ' : ''
  return `${sign}${written.join(' – ')} a year`
}

function money(amount: number, currency: string | null): string {
  if (currency === null) return number(Math.round(amount))
  const style = { style: 'currency', currency, maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat('en', style).format(amount)
}

/** Why a listing is closed, as the end of a sentence. */
export function closedBecause(reason: Listing['closedReason']): string {
  switch (reason) {
    case 'removed_from_board':
      return 'it was removed from the board that showed it'
    case 'page_gone':
      return 'its page is gone'
    case 'deadline_passed':
      return 'its deadline has passed'
    case 'board_gone':
      return 'the board that showed it is gone'
    case 'takedown':
      return 'its owner asked for it to be taken down'
    case 'admin':
      return 'it was closed by hand'
    case null:
      return 'no reason is known'
  }
}

/** An address that a link may carry: http and https alone. Without its slashes it would be a page of this site to a browser. */
export function webUrl(url: string | null): string | null {
  return url !== null && /^\s*https?:\/\//i.test(url) && URL.canParse(url) ? url : null
}
