/** One advertisement of a site, before it is written down in the site's own way. `null` leaves the field out. */
export interface Ad {
  id: string | null
  title: string | null
  company: string
  /** ISO 8601. */
  postedAt: string
  listed: boolean
}

/** What a site says at the moment, right or wrong. */
export interface SiteState {
  ads: Ad[]
  /** Rows a page; `Infinity` where one document holds all. */
  pageSize: number
  /** What stands behind the last page: nothing, the last page again, ever-new pages of the same ads, or of ever-new ads. */
  tail: 'nothing' | 'same' | 'stale' | 'new'
  /** The total that it states; null: the true one. */
  stated: number | null
}

export interface Asked {
  url: URL
  body: string
}

/** A page as the site writes it; `offset` is where its rows begin. */
export interface Written {
  kind: 'list' | 'detail'
  offset: number
  type: 'application/json' | 'application/xml' | 'text/html'
  text: string
}

/** A source's server in small: its list pages, its pages of postings, in its own shape. */
export interface Site {
  source: string
  config: unknown
  /** The board's name; null where the source itself says whose it is. */
  name: string | null
  /** Where its requests go. */
  origin: string
  ads: number
  pageSize: number
  /** What it does, besides: faults are tried on those that they can befall. */
  does: ReadonlySet<Habit>
  /** The name that its list goes by, and what else it might be called. */
  renamed: [from: string, to: string]
  /** Null: there is no such page. */
  answer(asked: Asked, state: SiteState): Written | null
}

/**
 * `pages`: lists in several pages; `total`: states how many ads there are; `robots`: its robots.txt is obeyed; `hides`: has ads that are
 * not for the public; `owner`: names the company; `ids`: its rows carry ids; `stays`: a redirect must stay on its host;
 * `details`: each posting has a page of its own.
 */
export type Habit = 'pages' | 'total' | 'robots' | 'hides' | 'owner' | 'json' | 'etag' | 'ids' | 'stays' | 'details'

/** The rows that begin at an offset, and whether the site says that there are more behind them. */
export function rowsAt(state: SiteState, offset: number): { rows: Ad[]; more: boolean; total: number } {
  const { ads, pageSize, tail } = state
  const end = offset + pageSize
  if (tail === 'nothing') {
    return { rows: ads.slice(offset, end), more: end < ads.length, total: state.stated ?? ads.length }
  }
  const total = Math.max(end, ads.length) + 1000
  if (end < ads.length) return { rows: ads.slice(offset, end), more: true, total }
  const last = ads.slice(-pageSize)
  if (tail === 'same') return { rows: last, more: true, total: ads.length + 1000 }
  if (tail === 'stale')
    return { rows: last.map((ad) => ({ ...ad, title: `${ad.title} (${offset})` })), more: true, total }
  return { rows: last.map((ad, n) => ({ ...ad, id: String(100_000 + offset + n) })), more: true, total }
}

export function adById(state: SiteState, id: string): Ad | null {
  return state.ads.find((ad) => ad.id === id) ?? (Number(id) >= 100_000 ? { ...(state.ads[0] as Ad), id } : null)
}

export function jsonPage(value: unknown, at: { kind: Written['kind']; offset: number }): Written {
  return { ...at, type: 'application/json', text: JSON.stringify(value) }
}

/** A text of its own for each ad, so that no two of them are one opening. */
export function textOf(ad: Ad): string {
  const number = Number(ad.id ?? 0)
  return `<p>${ad.company} in Köln looks for number ${number}: ${ad.title}. Your desk is in room ${number % 97}, your line ${number * 31}.</p>`
}

export function isFor(url: URL, path: RegExp): RegExpExecArray | null {
  return path.exec(url.pathname)
}
