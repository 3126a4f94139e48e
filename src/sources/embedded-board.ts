import { slugOrNull } from './slug.ts'

/**
 * The name that a page gives to a vendor's widget in words of its own instead of an address: the one group of `pattern`, of which all
 * hits must agree. Null where there is none, or where it could not stand in a URL.
 */
export function embeddedName(html: string, pattern: RegExp): string | null {
  const [name, ...others] = new Set([...html.matchAll(pattern)].map(([, group = '']) => group))
  return others.length === 0 ? slugOrNull(name) : null
}
