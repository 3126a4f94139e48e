const PLAIN = /^https?:\/\/[^\s<>"]+$/i

/**
 * An address that a link may carry, null for any other: http or https with its slashes, since a browser reads `https:x` on an https
 * page as a page of that site. What stands in it raw (spaces, quotes, line ends) is written as a browser would ask for it.
 */
export function webAddress(url: string | null): string | null {
  const trimmed = url?.trim() ?? ''
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null
  return PLAIN.test(trimmed) ? trimmed : new URL(trimmed).href
}
