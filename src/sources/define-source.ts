import type { z } from 'zod'
import type { ReasonCode } from '../errors.ts'
import type { RawPosting } from '../posting/raw-posting.ts'

/** A board as its source needs to know it. */
export interface SourceBoard<Config = unknown> {
  /** The company's or category's name on the source: `^[A-Za-z0-9][A-Za-z0-9._-]*$`, or any text for `files`. */
  slug: string
  /** The name shown to people; the company's where the board is an employer's. */
  name: string | null
  config: Config
}

export interface PageRequest {
  url: string
  method: 'GET' | 'POST'
  /** JSON text of a POST. */
  body: string | null
  expect: 'json' | 'html' | 'xml' | 'any'
  /** What the page is to its source: `list`, `detail`, `sitemap`, `file`. Paging rules hold for lists; a lost detail loses one posting. */
  kind: string
  /** Of a detail: the external id of the posting that the page is about, so that a page that is gone closes that posting. */
  posting?: string
  /**
   * Of a detail: what its list says about it, in short (a date of change, a hash of the row). While that stays, the page of
   * the last visit serves again, but for one visit in seven days. Absent: the page is asked for at each visit.
   */
  version?: string
  /** This one obeys robots.txt although the documented endpoints of its source need not. */
  robots?: 'obey'
}

/** One page as it was fetched: decoded text, never bytes. */
export interface Page {
  request: PageRequest
  /** After redirects. */
  url: string
  contentType: string | null
  text: string
  /**
   * Why this page could not be had although the visit went on (a detail page, a file that is binary).
   * `gone` is a 404 or 410: the only code that hides nothing.
   */
  error: { code: string; message: string } | null
}

/** One row, file or page that gave no posting. */
export interface Rejection {
  externalId: string | null
  /** Short and stable: `no_id`, `unlisted`, `prospect`, `empty`, `gone`, `detail`, `schema`, `duplicate_id`, `too_large`, `charset`, `binary`. */
  code: string
  why: string
}

export interface ParsedVisit {
  postings: RawPosting[]
  /** With `postings`, one for each row of a list: their sum is what `total` is compared with. */
  rejections: Rejection[]
  /** How many rows the source itself says there are; null where it does not say. */
  total: number | null
  /** Why the visit cannot prove that it saw everything: a row of another shape, a file that is no JSON. */
  incomplete: { code: ReasonCode; message: string } | null
}

/** Environment variables whose values go with each request, and where they go. Only the fetch layer ever sees the values. */
export type Credentials =
  | { place: 'query' | 'header'; variables: Record<string, string> }
  /** HTTP Basic: the key is the user name, the password is empty. */
  | { place: 'basic'; variables: { user: string } }

export interface Attribution {
  text: string
  url: string
  /** True where the source asks for a link that search engines may follow. */
  follow: boolean
}

/** What a source is like, told to users by `rolecall sources` and the docs table. */
export interface SourceManifest {
  title: string
  homepage: string
  /** `employer`: the employer's own board; `site`: a job site; `loose`: files and imports. */
  kind: 'employer' | 'site' | 'loose'
  /** The RawPosting fields that it can give. */
  fields: (keyof RawPosting)[]
  paging: string
  /** What proves that a visit saw everything. */
  completeness: string
  /** `window` sources show only the newest and can never prove that a posting is gone. */
  presence: 'whole' | 'window'
  /** Complete visits in a row that must miss a posting before it closes. */
  grace: number
  /** Default cron pattern (UTC) and the least minutes between two visits that its terms or habits allow. */
  cadence: { cron: string; minMinutes: number }
  terms: string
  attribution: Attribution | null
  /** False where the terms forbid passing ads on: kept out of feeds, JSON-LD and sitemap. */
  redistribute: boolean
  /** Whether a fresh install may visit it without being told to. */
  onByDefault: boolean
  /** Whether two ids on one board always mean two openings. */
  idsNameOpenings: boolean
  /** `own`: each board stands on a site of its employer, and what is down there says nothing of the others. Absent: on hosts of one vendor. */
  sites?: 'own'
  /** Hosts that share one limit take turns in one lane; null: the host is its own lane. */
  lane: string | null
  /** Least milliseconds between two requests in the lane. */
  spacingMs: number
  /** Cap on the decoded body of one page, in bytes. */
  maxBodyBytes: number
  /** `documented-api` endpoints are visited as documented; all else obeys robots.txt. */
  robots: 'documented-api' | 'obey'
  /** `stay`: a redirect to another host is a fault (no such board, or a login); `follow`: it is followed, checked anew. */
  redirects: 'stay' | 'follow'
  /** Name in the request -> environment variable; null where nothing is asked for. Without them its boards are disabled, with that reason. */
  credentials: Credentials | null
  /** Requests that its terms allow in a day (UTC), over all boards; null where they name none. */
  dailyRequests: number | null
}

/**
 * One kind of site. Pure: no await, clock, randomness, log or network.
 * `parse` gets every page of the visit and throws SourceChangedError when a page has another shape.
 */
export interface Source<Config = unknown> {
  name: string
  manifest: SourceManifest
  /** Schema of the board's config row. */
  config: z.ZodType<Config>
  /** The board that a careers URL names, or null where the URL is not this source's. */
  recognise(url: URL): { slug: string; config: Config } | null
  /**
   * The board behind a page on a domain of the employer's own, by the marks that the source leaves in its pages; absent where
   * it has no such pages. Links and frames in the page that `recognise` knows need no help.
   */
  recognisePage?(html: string, url: URL): { slug: string; config: Config } | null
  /** Whether what this board does not show is gone, where that is the board's own matter and not its source's. */
  presence?(board: SourceBoard<Config>): SourceManifest['presence']
  /** A page for people. */
  boardUrl(board: SourceBoard<Config>): string
  /** The first page or pages of a visit. */
  requests(board: SourceBoard<Config>): PageRequest[]
  /**
   * Where the same list stands as well, under the same ids, for a first page that is not there (404, 410, HTML in its place); absent
   * or null where there is no other. Asked once in a visit.
   */
  instead?(request: PageRequest, board: SourceBoard<Config>): PageRequest | null
  /** Pages to fetch after this one. Empty at the natural end and for a page of another shape: never throws, `parse` tells. */
  next(page: Page, board: SourceBoard<Config>): PageRequest[]
  parse(pages: Page[], board: SourceBoard<Config>): ParsedVisit
}

/** Identity function that checks the shape of a source where it is written. */
export function defineSource<Config>(source: Source<Config>): Source<Config> {
  return source
}

/** What absence from this board means: the board's own word before its source's. */
export function presenceOf(source: Source, board: SourceBoard): SourceManifest['presence'] {
  return source.presence?.(board) ?? source.manifest.presence
}

/** A plain GET for `requests` and `next`. */
export function get(url: string, expect: PageRequest['expect'], kind = 'list'): PageRequest {
  return { url, method: 'GET', body: null, expect, kind }
}

/**
 * A GET for the page of one posting. `version` is what the list says about it (see PageRequest); `null` where the list says
 * nothing that would change with the page.
 */
export function detail(
  url: string,
  expect: PageRequest['expect'],
  of: { posting: string; version: string | null },
): PageRequest {
  return {
    ...get(url, expect, 'detail'),
    posting: of.posting,
    ...(of.version !== null && { version: of.version }),
  }
}
