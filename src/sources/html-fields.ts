import { emptyRawPosting, type RawLocation, type RawPosting } from '../posting/raw-posting.ts'
import { escapeHtml } from './escaped-html.ts'
import type { Pick, Picks } from './html-config.ts'
import type { Find } from './html-find.ts'
import { absolute, type HtmlPage, query, textOf } from './html-page.ts'
import { payOf } from './pay.ts'

/** What a row or a page says, field by field; null and [] where it says nothing. */
export interface Said {
  id: string | null
  url: string | null
  title: string | null
  company: string | null
  date: string | null
  deadline: string | null
  salary: string | null
  apply: string | null
  /** HTML. */
  description: string | null
  location: string[]
  type: string[]
  workplace: string[]
  tags: string[]
}

/** Reads the fields of one row, or of a whole page: `find` looks through one of them. */
export function readFields(page: HtmlPage, find: Find, picks: Picks): Said {
  const all = (name: keyof Picks) => valuesOf(find, picks[name])
  const first = (name: keyof Picks) => all(name)[0] ?? null
  const link = (name: 'url' | 'apply') => absolute(linkOf(find, picks[name]), page.base)
  return {
    id: first('id'),
    url: link('url'),
    title: first('title'),
    company: first('company'),
    date: first('date'),
    deadline: first('deadline'),
    salary: first('salary'),
    apply: link('apply'),
    description: htmlOf(page, find, picks.description),
    location: all('location'),
    type: all('type'),
    workplace: all('workplace'),
    tags: all('tags'),
  }
}

/** The first value of a pick on a page, null where there is none. */
export function firstValue(find: Find, pick: Pick): string | null {
  return valuesOf(find, pick)[0] ?? null
}

/** Where the link of a pick leads, as written. Without an attribute it is the `href`. */
export function linkOf(find: Find, pick: Pick | undefined): string | null {
  return pick === undefined ? null : firstValue(find, { attr: 'href', ...pick })
}

/** A raw posting of what was said, without its own words on company and id. */
export function postingOf(said: Said, externalId: string): RawPosting {
  return {
    ...emptyRawPosting(externalId),
    url: said.url,
    applyUrl: said.apply,
    title: said.title,
    company: said.company,
    locations: said.location.map(place),
    description: said.description === null ? null : { format: 'html', body: said.description },
    employmentTypes: said.type,
    workplaces: said.workplace,
    salary: payOf({ text: said.salary }),
    postedAt: said.date,
    validThrough: said.deadline,
    tags: said.tags,
  }
}

/** One posting of two accounts of it: what the richer one leaves unsaid, the other may say. Id and address stay. */
export function merged(row: RawPosting, richer: RawPosting): RawPosting {
  const said = Object.entries(richer).filter(([, value]) => value !== null && !(Array.isArray(value) && !value.length))
  return { ...row, ...Object.fromEntries(said), externalId: row.externalId, url: row.url }
}

function valuesOf(find: Find, pick: Pick | undefined): string[] {
  if (pick === undefined) return []
  const { selector, attr, pattern } = pick
  const values: string[] = []
  for (const one of find(selector)) {
    const value = part((attr === undefined ? textOf([one]) : one.attribs[attr]) ?? null, pattern)
    if (value && !values.includes(value)) values.push(value)
  }
  return values
}

function part(value: string | null, pattern: string | undefined): string | null {
  if (value === null || pattern === undefined) return value?.trim() ?? null
  const match = new RegExp(pattern).exec(value)
  return (match?.[1] ?? match?.[0])?.trim() ?? null
}

/** The inside of all elements found; an attribute holds text. */
function htmlOf(page: HtmlPage, find: Find, pick: Pick | undefined): string | null {
  if (pick === undefined) return null
  if (pick.attr !== undefined) return valuesOf(find, pick).map(escapeHtml).join('\n') || null
  const parts = find(pick.selector).flatMap((one) =>
    textOf([one]) === null ? [] : [(query(page)(one).html() ?? '').trim()],
  )
  return parts.join('\n') || null
}

function place(text: string): RawLocation {
  return { text, city: null, region: null, country: null }
}
