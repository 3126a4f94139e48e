export interface RewriteRule {
  /** An origin, `https://boards-api.greenhouse.io`. */
  from: string
  /** A URL prefix, `http://127.0.0.1:8099/greenhouse`; path and query are appended. */
  to: string
}

/** The rule that sends this URL's origin elsewhere, or null. */
export function rewriteFor(url: URL, rules: RewriteRule[]): RewriteRule | null {
  return rules.find((rule) => rule.from === url.origin) ?? null
}

/** Where the request really goes. */
export function rewrittenUrl(url: URL, rule: RewriteRule | null): URL {
  return rule === null ? url : new URL(prefix(rule) + url.pathname + url.search)
}

/**
 * A Location header as the original host would have meant it. A mirror may answer with its own address or with a path
 * under its prefix (both are led back to the origin that it stands for), or repeat what the original said.
 * Throws TypeError where the header is no URL.
 */
export function originalLocation(location: string, asked: URL, rules: RewriteRule[]): URL {
  const rule = rewriteFor(asked, rules)
  if (rule === null) return new URL(location, asked)
  const said = new URL(location, rewrittenUrl(asked, rule))
  const back = mirrored(said, rule)
  if (back !== null) return back
  return isAbsolute(location) ? said : new URL(location, asked)
}

function mirrored(url: URL, rule: RewriteRule): URL | null {
  const to = new URL(prefix(rule))
  const folder = to.pathname === '/' ? '' : to.pathname
  if (url.origin !== to.origin || !`${url.pathname}/`.startsWith(`${folder}/`)) return null
  return new URL((url.pathname.slice(folder.length) || '/') + url.search, rule.from)
}

function isAbsolute(location: string): boolean {
  return URL.canParse(location) || location.startsWith('//')
}

function prefix(rule: RewriteRule): string {
  return rule.to.replace(/(?<!\/)\/+$/, '')
}
