import { slugOrNull } from './slug.ts'

/** The name of a board that is a site seen through the filters of its config; `all` where there is none. */
export function filterSlug(filters: object): string {
  const words = Object.values(filters).flat().map(kebab)
  // Escapes keep "C++" and "C#" apart.
  const slug = encodeURIComponent(words.join('-')).replace(/[%!~*'()]/g, '-')
  return slugOrNull(slug.replace(/^[^a-z0-9]+/i, '')) ?? 'all'
}

function kebab(value: unknown): string {
  return String(value).trim().toLowerCase().replace(/\s+/g, '-')
}
