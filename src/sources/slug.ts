/** A board's name that cannot leave its place in a URL: no slash, no `..`, no percent sign. */
const SLUG = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/** `value` where it may be a board's name, else null. */
export function slugOrNull(value: string | null | undefined): string | null {
  return value && SLUG.test(value) ? value : null
}

/** The parts of a URL's path that are not empty. */
export function pathParts(url: URL): string[] {
  return url.pathname.split('/').filter((part) => part !== '')
}

/** `slug`, checked before it is put into a URL. Throws RangeError. */
export function checkedSlug(slug: string): string {
  if (!SLUG.test(slug)) throw new RangeError(`${JSON.stringify(slug)} cannot be a board's name`)
  return slug
}
