import type { Interpreted } from '../api/interpreted.ts'
import type { Listing } from '../api/listing-schema.ts'
import type { ListingPage } from '../api/listings.ts'
import { count, inWords, number, placeName, yearlyPay } from '../web/words.ts'

type Part = Interpreted['parts'][number]

/** Values of a facet that a terminal has room for. */
const FACET_VALUES = 8

/** A page of listings for people: what was understood, two lines each, the counts, how to go on. `columns`: the terminal's width, if there is one. */
export function pageLines(page: ListingPage, columns: number): string[] {
  const cut = (line: string) => (line.length > columns ? `${line.slice(0, Math.max(0, columns - 1))}…` : line)
  return [
    ...understoodLines(page.interpreted),
    ...page.data.flatMap((listing) => listingLines(listing).map(cut)),
    ...facetLines(page.facets).map(cut),
    totalLine(page),
    // Whoever copies it needs all of it.
    ...(page.page.next === null ? [] : [`More: the same with --cursor ${page.page.next}`]),
  ]
}

function listingLines(listing: Listing): string[] {
  const { id, title, company, status, url } = listing
  return [
    `${id}  ${[title, company?.name].filter(Boolean).join(', ')}${status === 'open' ? '' : ` (${status})`}`,
    `  ${[...factsOf(listing), url].join('; ')}`,
  ]
}

function factsOf({ locations, workplaces, salary, postedAt }: Listing): string[] {
  const [first, ...others] = locations
  const more = others.length === 0 ? '' : ` and ${count(others.length, 'more place')}`
  return [
    first === undefined ? null : `${placeName(first)}${more}`,
    workplaces.length === 0 ? null : workplaces.map((each) => inWords(each).toLowerCase()).join(' or '),
    salary === null ? null : (yearlyPay(salary) ?? salary.raw),
    postedAt === null ? null : `posted ${postedAt.slice(0, 10)}`,
  ].filter((fact) => fact !== null)
}

function understoodLines(interpreted: Interpreted | null): string[] {
  const parts = interpreted?.parts.filter((part) => part.meaning !== 'filler') ?? []
  if (interpreted === null || parts.length === 0) return []
  const said = `Understood as ${parts.map(partWords).join(', ')}`
  const literally = interpreted.taken === 'literally'
  return [literally ? `${said}. Nothing is just that: these were found by their words alone` : said]
}

function partWords({ text, not, meaning, label, or, corrected }: Part): string {
  const others = or.length === 0 ? '' : ` or ${or.map((each) => each.label).join(', ')}`
  const mended = corrected === null ? '' : ` for "${text}"`
  return `${not ? 'without the ' : ''}${meaning} ${label ?? corrected ?? text}${others}${mended}`
}

function facetLines(facets: ListingPage['facets']): string[] {
  return Object.entries(facets ?? {}).flatMap(([name, values]) => {
    if (values.length === 0) return []
    const told = values.slice(0, FACET_VALUES).map((each) => `${each.label} ${number(each.count)}`)
    return [`${inWords(name)}: ${told.join(', ')}`]
  })
}

function totalLine({ data, total }: ListingPage): string {
  if (total === undefined) return `${count(data.length, 'listing')} here`
  const more = total.relation === 'gte' ? 'More than ' : ''
  return `${more}${count(total.value, 'listing')} in all, ${number(data.length)} here`
}
