/** Parameters that say where a visitor came from, never which opening it is. */
const TRACKING =
  /^(utm_.*|gh_src|lever-source(\[\])?|lever-origin|src|source|ref|referrer|referer|trk|trackingid|fbclid|gclid|mc_cid|mc_eid|_hs.*|jobboardsource|codes|rx_.*)$/i
/** Last parts of a path that every opening of a company may share. */
const GENERIC =
  /^(|jobs?|careers?|apply|application|join|join-us|work-with-us|vacancies|openings|positions|karriere|stellen|form|contact|about|home|index(\.\w+)?)$/i

/**
 * The one spelling of an apply URL, with what may name an opening kept and tracking dropped. Null where
 * the URL cannot name an opening: not http, a bare host, or a page such as /careers without a telling parameter.
 */
export function canonicalLink(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).toSorted(byNameAndValue)
  const path = url.pathname.replace(/(?<!\/)\/+$/, '').replace(/\/(apply|application)$/i, '')
  const last = path.slice(path.lastIndexOf('/') + 1)
  if (query.length === 0 && GENERIC.test(last)) return null
  const host = url.hostname.replace(/^www\./, '')
  return `${host}${path}?${new URLSearchParams(query)}`
}

function byNameAndValue(a: [string, string], b: [string, string]): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1
  return a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0
}
