import { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import { emptyRawPosting, type RawLocation, type RawPosting } from '../posting/raw-posting.ts'
import {
  defineSource,
  detail,
  get,
  type Page,
  type PageRequest,
  type Rejection,
  type SourceBoard,
} from './define-source.ts'
import { listPages, readDetailedRows, wellFormed } from './details.ts'
import { merged } from './html-fields.ts'
import { openWholeHtml } from './html-page.ts'
import { pageNumber, readCards, rowOfCard } from './icims-list.ts'
import { JOB_POSTING_FIELDS, readJobPosting } from './job-posting.ts'
import { findJobPostings } from './json-ld-blocks.ts'
import { isRejection } from './read-rows.ts'
import { checkedSlug, pathParts, slugOrNull } from './slug.ts'

const PORTAL = /^([a-z0-9-]+(?:\.[a-z0-9-]+)*)\.icims\.com$/
const VENDOR = new Set([
  'www',
  'api',
  'login',
  'developer',
  'developers',
  'community',
  'care',
  'marketplace',
  'cdn',
  'media',
])

/** `host` where the portal stands on a domain of the employer's own; else it is the slug's at icims.com. */
const config = z.strictObject({
  host: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]*\.[a-z]{2,}$/)
    .optional(),
})
type Config = z.infer<typeof config>
type Row = z.infer<typeof rowOfCard>

export const icims = defineSource<Config>({
  name: 'icims',
  manifest: {
    title: 'iCIMS',
    homepage: 'https://www.icims.com',
    kind: 'employer',
    fields: ['applyUrl', ...JOB_POSTING_FIELDS],
    paging: 'the search page as its frame shows it, numbered from 0; one detail page for each posting',
    completeness: 'as many list pages were had as the first of them states, or the first page without rows was reached',
    presence: 'whole',
    grace: 4,
    cadence: { cron: '37 */12 * * *', minMinutes: 360 },
    terms: 'Public career pages without a documented interface; nothing is granted in writing.',
    attribution: null,
    redistribute: true,
    onByDefault: false,
    idsNameOpenings: true,
    lane: null,
    spacingMs: 2000,
    maxBodyBytes: 10 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    const slug = slugOrNull(PORTAL.exec(url.hostname)?.[1])
    const [first] = pathParts(url)
    return slug === null || VENDOR.has(slug) || !(first === undefined || first === 'jobs') ? null : { slug, config: {} }
  },

  // A portal on a domain of the employer's own. A page that frames or links to one at icims.com is not itself a portal.
  recognisePage(html, url) {
    const isPortal = /\b(iCIMS_(JobsTable|JobCardItem|MainWrapper)|icims_content_iframe)\b/.test(html)
    const isElsewhere = /\bsrc=["']?https?:\/\/[a-z0-9.-]+\.icims\.com\/jobs\b/i.test(html)
    const slug = isPortal && !isElsewhere ? slugOrNull(url.hostname) : null
    return slug === null ? null : { slug, config: { host: slug } }
  },

  boardUrl(board) {
    return `https://${hostOf(board)}/jobs/search?ss=1`
  },

  requests(board) {
    return [listRequest(board, 0)]
  },

  next(page, board) {
    if (page.request.kind !== 'list') return []
    let cards: ReturnType<typeof readCards>
    try {
      cards = readCards(page)
    } catch {
      return []
    }
    const at = pageNumber(page)
    // Where the page does not say how many there are, one without rows ends the list.
    const isLast = cards.rows.length === 0 || (cards.pages !== null && at + 1 >= cards.pages)
    const rows = wellFormed(cards.rows, rowOfCard)
    return [...(isLast ? [] : [listRequest(board, at + 1)]), ...rows.map((row) => detailOf(row, board))]
  },

  parse(pages, board) {
    const lists = listPages(pages).map((page) => ({ ...readCards(page), at: pageNumber(page) }))
    const values = lists.flatMap(({ rows }) => rows)
    const visit = readDetailedRows({ values, path: 'rows', total: null }, rowOfCard, {
      pages,
      idOf: (row) => row.id,
      readDetail,
      join: (row, said) => (isRejection(said) ? said : joined(listed(row, board), said)),
    })
    return { ...visit, incomplete: visit.incomplete ?? lackingPages(lists) }
  },
})

function hostOf(board: SourceBoard<Config>): string {
  return board.config.host ?? `${checkedSlug(board.slug)}.icims.com`
}

/** Without `in_iframe` the answer is the frame's shell, which holds no list. */
function listRequest(board: SourceBoard<Config>, at: number): PageRequest {
  return get(`https://${hostOf(board)}/jobs/search?ss=1&in_iframe=1&pr=${at}`, 'html')
}

function detailOf(row: Row, board: SourceBoard<Config>): PageRequest {
  const version = JSON.stringify([row.title, row.locations, row.dated])
  return detail(`${postingUrl(row, board)}?in_iframe=1`, 'html', { posting: row.id, version })
}

function postingUrl(row: Row, board: SourceBoard<Config>): string {
  return `https://${hostOf(board)}${row.path}`
}

function listed(row: Row, board: SourceBoard<Config>): RawPosting {
  const url = postingUrl(row, board)
  return {
    ...emptyRawPosting(row.id),
    url,
    applyUrl: url,
    title: row.title,
    locations: row.locations.map(listedPlace),
    requisitionId: row.requisition,
  }
}

/** "US-NJ-Edison" is country, region and city; anything else, as "US-Remote", stays as it is. */
function listedPlace(text: string): RawLocation {
  const [, country, region, city] = /^([A-Z]{2})(?:-([^-]+)-(.+))?$/.exec(text) ?? []
  if (country === undefined) return { text, city: null, region: null, country: null }
  return { text: null, city: city ?? null, region: region ?? null, country }
}

/** The markup says more of the ad, but it may know less of the places than the list does. */
function joined(row: RawPosting, said: RawPosting): RawPosting {
  const isKnown = row.locations.length === 0 || said.locations.some((place) => place.city !== null)
  return merged(row, isKnown ? said : { ...said, locations: [] })
}

/** A posting that is no longer there may be answered by a redirect to the list. */
function readDetail(page: Page): RawPosting | Rejection {
  const id = page.request.posting ?? ''
  if (!new URL(page.url).pathname.includes(`/jobs/${id}/`)) {
    return { externalId: id, code: 'detail', why: `${page.request.url} leads to ${page.url}, which is another page` }
  }
  openWholeHtml(page)
  const { found, faults } = findJobPostings(page.text)
  if (found[0] === undefined) {
    const why = `${page.url} carries no JobPosting: ${faults[0]?.why ?? 'there is none'}`
    throw new SourceChangedError(faults[0]?.code ?? 'schema', why, 'JobPosting')
  }
  const said = readJobPosting(found[0], page.url)
  return { ...said, applyUrl: null, requisitionId: null, locations: said.locations.flatMap(knownPlace) }
}

/** iCIMS writes UNAVAILABLE into the parts of an address that it does not know. */
function knownPlace(place: RawLocation): RawLocation[] {
  const known = (part: string | null) => (part === null || /^unavailable$/i.test(part) ? null : part)
  const said = {
    text: known(place.text),
    city: known(place.city),
    region: known(place.region),
    country: known(place.country),
  }
  return Object.values(said).some((part) => part !== null) ? [said] : []
}

function lackingPages(lists: { at: number; pages: number | null }[]) {
  const had = new Set(lists.map(({ at }) => at))
  const stated = lists.find(({ at }) => at === 0)?.pages ?? null
  if (stated === null || had.size >= stated) return null
  return {
    code: 'coverage' as const,
    message: `${had.size} of the ${stated} list pages were had that the first states`,
  }
}
