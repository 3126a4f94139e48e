import type { Handler } from '../helpers/fault-server.ts'
import type { Ad, Habit, Site, SiteState, Written } from './sites/site.ts'
import type { Behaviour, Clock } from './stage.ts'

/** What the run of a visit must say. `truncated`: the code by which the visit itself stopped. */
export interface Verdict {
  outcome: 'ok' | 'not_modified' | 'partial' | 'held' | 'failed'
  code: string | null
  truncated?: string
}

export interface Fault {
  name: string
  befalls?(site: Site): boolean
  /** What the site does during the visit. */
  spoil(behaviour: Behaviour, site: Site, clock: Clock): Partial<Behaviour>
  /** So many ads, the first ones, leave during the visit, which may hide another: that one may be missed, and must not be closed. */
  leaves?: number
  /** So many ads, the first ones, are truly gone. By `absence` from the list they are closed once the grace of the source is over; a `page` that is gone closes its own at once. */
  drops?(site: Site): { ads: number; tells: 'absence' | 'page' }
  /** How long the visitor waits for a page, where that is the matter. */
  waitMs?: number
  /** How the visit before it went, where that matters. */
  before?: Partial<Behaviour>
  expected: Verdict
  /** Where a source's own shape makes it another. */
  except?: Record<string, Verdict>
}

export type Wire = (written: Written, site: Site) => Handler

export function failed(code: string): Verdict {
  return { outcome: 'failed', code }
}

export function cut(code: string): Verdict {
  return { outcome: 'partial', code, truncated: code }
}

/** Came to the natural end, and yet did not see all. */
export function partly(code: string): Verdict {
  return { outcome: 'partial', code }
}

export const ok: Verdict = { outcome: 'ok', code: null }

export function has(habit: Habit): (site: Site) => boolean {
  return (site) => site.does.has(habit)
}

/** A fault of the first list page on the wire. */
export function onFirst(name: string, wire: Wire, expected: Verdict, more: Partial<Fault> = {}): Fault {
  return {
    name,
    spoil: (_behaviour, site) => ({ wire: (page) => (isList(page, 'first') ? wire(page, site) : null) }),
    expected,
    ...more,
  }
}

export function onLater(name: string, wire: Wire, expected: Verdict, more: Partial<Fault> = {}): Fault {
  return {
    name,
    befalls: has('pages'),
    spoil: (_behaviour, site) => ({ wire: (page) => (isList(page, 'later') ? wire(page, site) : null) }),
    expected,
    ...more,
  }
}

/** A fault of the page of one ad, which is new at this visit. */
export function onDetail(
  name: string,
  handler: Handler,
  expected: Verdict,
  more: Pick<Fault, 'except' | 'drops'> = {},
): Fault {
  return {
    name,
    befalls: has('details'),
    spoil: () => ({ wire: ({ kind, text }) => (kind === 'detail' && text.includes('number 7001:') ? handler : null) }),
    expected,
    ...more,
  }
}

/** A fault of the pages of all ads, each of which has changed in its list, so that none is kept from the visit before. */
export function onDetails(name: string, handler: Handler, expected: Verdict): Fault {
  return {
    name,
    befalls: has('details'),
    spoil: ({ state }) => ({
      state: { ...state, ads: state.ads.map((ad) => ({ ...ad, title: `${ad.title} (m/w/d)` })) },
      wire: ({ kind }) => (kind === 'detail' ? handler : null),
    }),
    expected,
  }
}

export function isList({ kind, offset }: Written, place: 'first' | 'later'): boolean {
  return kind === 'list' && (place === 'first' ? offset === 0 : offset > 0)
}

/** A fault in what the site says. */
export function inState(
  name: string,
  change: (state: SiteState, site: Site) => Partial<SiteState>,
  expected: Verdict,
  more: Partial<Fault> = {},
): Fault {
  return {
    name,
    spoil: ({ state }, site) => ({ state: { ...state, ...change(state, site) } }),
    expected,
    ...more,
  }
}

export function inAds(name: string, change: (ads: Ad[]) => Ad[], expected: Verdict, more: Partial<Fault> = {}): Fault {
  return inState(name, ({ ads }) => ({ ads: change(ads) }), expected, more)
}
