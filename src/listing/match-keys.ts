import { hash } from 'node:crypto'
import { textKey } from '../posting/description.ts'
import { locationKey } from '../posting/location.ts'
import { titleKey } from '../posting/title.ts'
import type { TaggedPosting } from '../skills/tag-posting.ts'

/** Keys by which a posting's duplicates are found: equal keys make two postings candidates, nothing more. */
export interface MatchKeys {
  applyKey: bigint | null
  exactKey: bigint | null
}

export function matchKeys(posting: TaggedPosting): MatchKeys {
  return { applyKey: applyKey(posting.applyUrl), exactKey: exactKey(posting) }
}

/** Same company, title, places and text. An ad whose text is too short to tell anything has none. */
function exactKey(posting: TaggedPosting): bigint | null {
  const text = posting.description === null ? null : textKey(posting.description.text)
  if (text === null) return null
  const places = posting.locations.map(locationKey).toSorted().join('|')
  return hash64(['exact', posting.company?.slug ?? '', titleKey(posting.title), places, text].join('\n'))
}

function applyKey(url: string | null): bigint | null {
  const canonical = url === null ? null : canonicalApplyUrl(url)
  return canonical === null ? null : hash64(`apply\n${canonical}`)
}

/** Parameters that say where a visitor came from, never which opening it is. */
const TRACKING =
  /^(utm_.*|gh_src|lever-source(\[\])?|lever-origin|src|source|ref|referrer|referer|trk|trackingid|fbclid|gclid|mc_cid|mc_eid|_hs.*|jobboardsource|codes|rx_.*)$/i
/** Last parts of a path that every opening of a company may share. */
const GENERIC =
  /^(|jobs?|careers?|apply|application|join|join-us|work-with-us|vacancies|openings|positions|karriere|stellen|form|contact|about|home|index(\.\w+)?)$/i

/**
 * The one spelling of an apply URL, with the ids that name an opening (gh_jid and the like) kept and tracking dropped. Null where
 * the URL cannot name an opening: not http, a bare host, or a page such as /careers without a telling parameter.
 */
export function canonicalApplyUrl(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const greenhouse =
    url.searchParams.get('gh_jid') ??
    /(?:^|\.)greenhouse\.io\/[^?]*\/jobs\/(\d+)/.exec(`${url.hostname}${url.pathname}`)?.[1]
  if (greenhouse && /^\d+$/.test(greenhouse)) return `greenhouse.io/jobs/${greenhouse}`
  if (
    /(?:^|\.)greenhouse\.io\/embed\/job_app$/.test(`${url.hostname}${url.pathname}`) &&
    url.searchParams.has('token')
  ) {
    return `greenhouse.io/jobs/${url.searchParams.get('token')}`
  }
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).toSorted(byNameAndValue)
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(apply|application)$/i, '')
  const last = path.slice(path.lastIndexOf('/') + 1)
  if (query.length === 0 && GENERIC.test(last)) return null
  const host = url.hostname.replace(/^www\./, '')
  return `${host}${path}?${new URLSearchParams(query)}`
}

function byNameAndValue(a: [string, string], b: [string, string]): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1
  return a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0
}

function hash64(text: string): bigint {
  return hash('sha256', text, 'buffer').readBigInt64BE()
}
