import { z } from 'zod'

/** A word or phrase of a search, as a board's config holds it. */
export const searchWords = z.string().trim().min(1).max(200)

/** How many pages of a search a visit asks for: its share of the calls that the site allows in a day. */
export function pageCount(most: number) {
  return z.int().min(1).max(most).optional()
}

/** `base` with the parameters that say something, in the order given. */
export function searchUrl(base: string, parameters: Record<string, string | number | boolean | undefined>): string {
  const url = new URL(base)
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value))
  }
  return url.href
}

/** A board's name made of what is searched: "staff nurse", "Leeds" -> `staff-nurse-leeds`. `fallback` where nothing is left. */
export function searchSlug(words: (string | undefined)[], fallback: string): string {
  const slug = words
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
  return slug === '' ? fallback : slug
}

/** The parameter of a URL, trimmed; absent where it is missing or blank, so that it can be spread into a config. */
export function parameter<Name extends string>(url: URL, from: string, name: Name): { [Key in Name]?: string } {
  const value = url.searchParams.get(from)?.trim()
  return value ? ({ [name]: value } as { [Key in Name]?: string }) : {}
}

/** The number in a parameter that counts pages or rows; `otherwise` where it is missing or no count. */
export function countIn(url: string, name: string, otherwise: number): number {
  const value = Number(new URL(url).searchParams.get(name) ?? Number.NaN)
  return Number.isSafeInteger(value) && value >= 0 ? value : otherwise
}
