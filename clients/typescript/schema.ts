// Made by `npm run client` from the OpenAPI document; a test fails while it is not what the document says.

export interface ListingPage {
  data: Listing[]
  page: Page
  /** What `q` was understood as; null without it */
  interpreted: Interpreted | null
  total?: {
    value: number
    relation: 'eq' | 'gte'
  }
  facetsInfo?: {
    relation: 'eq' | 'estimate'
    asOf: string
  }
  facets?: Facets
}

export interface Listing {
  id: string
  url: string
  title: string
  company: Company | null
  direct: boolean | null
  locations: Location[]
  workplaces: ('remote' | 'hybrid' | 'onsite')[]
  eligibility: {
    worldwide: boolean
    countries: string[]
    raw: string
  } | null
  employmentTypes: (
    | 'full_time'
    | 'part_time'
    | 'contract'
    | 'temporary'
    | 'internship'
    | 'apprenticeship'
    | 'volunteer'
  )[]
  seniority:
    | 'intern'
    | 'junior'
    | 'mid'
    | 'senior'
    | 'staff'
    | 'principal'
    | 'lead'
    | 'manager'
    | 'director'
    | 'executive'
    | null
  experienceYears: {
    min: number
    max: number | null
  } | null
  education: string | null
  visaSponsorship: boolean | null
  clearance: boolean | null
  salary: Salary | null
  skills: {
    slug: string
    name: string
    category: string
    level: 'required' | 'preferred' | 'mentioned'
  }[]
  language: string | null
  excerpt: string | null
  postedAt: string | null
  validThrough: string | null
  firstSeenAt: string
  /** To the hour */
  lastSeenAt: string
  updatedAt: string
  closedAt: string | null
  status: 'open' | 'closed' | 'hidden'
  closedReason: 'removed_from_board' | 'page_gone' | 'deadline_passed' | 'board_gone' | 'takedown' | 'admin' | null
  repostCount: number
  applyUrl: string | null
  sources: ListingSource[]
  provenance: Record<string, 'stated' | 'derived'>
  /** With include=description */
  description?: Description | null
  highlights?: Highlights
}

export interface Company {
  name: string
  slug: string
}

export interface Location {
  raw: string
  city: string | null
  region: string | null
  country: string | null
}

export interface Salary {
  min: number | null
  max: number | null
  currency: string | null
  period: 'hour' | 'day' | 'week' | 'month' | 'year'
  annualMin: number | null
  annualMax: number | null
  raw: string
}

export interface ListingSource {
  source: string
  board: string
  url: string | null
  applyUrl: string | null
  externalId: string
  firstSeenAt: string
  /** To the hour */
  lastSeenAt: string
  attribution: Attribution | null
}

export interface Attribution {
  text: string
  url: string
  follow: boolean
}

export interface Description {
  html: string
  text: string
  truncated: boolean
}

/** With include=highlights, where there is a `q` */
export interface Highlights {
  /** Start and end, in UTF-16 units */
  title: [number, number][]
  /** The excerpt, or where it has none of the words the part of the text that has most of them */
  excerpt: {
    text: string
    /** Start and end, in UTF-16 units */
    spans: [number, number][]
  } | null
}

export interface Page {
  limit: number
  next: string | null
  prev: string | null
}

export interface Interpreted {
  /** literally: no listing is what the words mean, so that these were found by the words in their text alone */
  taken: 'understood' | 'literally'
  /** Every part of `q` in its order; one in "quotes" is taken literally */
  parts: {
    /** The words as typed */
    text: string
    /** Where it begins in `q`, in UTF-16 units */
    start: number
    end: number
    not: boolean
    /** filler: joins the others ("in", "jobs") and is not looked for */
    meaning: 'skill' | 'place' | 'seniority' | 'workplace' | 'word' | 'phrase' | 'filler'
    /** The parameter that asks for the same */
    field: 'skill' | 'seniority' | 'workplace' | 'city' | 'region' | 'country' | null
    value: string | null
    label: string | null
    /** What it may mean besides; such listings match too */
    or: {
      /** The parameter that asks for the same */
      field: 'skill' | 'seniority' | 'workplace' | 'city' | 'region' | 'country'
      /** Its value */
      value: string
      /** For people */
      label: string
    }[]
    /** What else the same is called: looked for in its place ("developer": "engineer") */
    also: string[]
    /** What a typing error was mended to */
    corrected: string | null
  }[]
  /** Words that are looked for as they stand */
  words: string[]
  phrases: string[]
  /** Words and phrases that must not stand in a listing */
  not: string[]
}

/** Each counted without its own filter; the 50 most frequent values of each */
export interface Facets {
  skill: {
    value: string
    label: string
    count: number
  }[]
  company: {
    value: string
    label: string
    count: number
  }[]
  country: {
    value: string
    label: string
    count: number
  }[]
  workplace: {
    value: string
    label: string
    count: number
  }[]
  employment_type: {
    value: string
    label: string
    count: number
  }[]
  seniority: {
    value: string
    label: string
    count: number
  }[]
  source: {
    value: string
    label: string
    count: number
  }[]
  language: {
    value: string
    label: string
    count: number
  }[]
}

export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  /** The X-Request-Id of the request */
  instance: string
  errors?: {
    parameter?: string
    pointer?: string
    detail: string
  }[]
  [other: string]: unknown
}

export interface ListingDetail {
  id: string
  url: string
  title: string
  company: Company | null
  direct: boolean | null
  locations: Location[]
  workplaces: ('remote' | 'hybrid' | 'onsite')[]
  eligibility: {
    worldwide: boolean
    countries: string[]
    raw: string
  } | null
  employmentTypes: (
    | 'full_time'
    | 'part_time'
    | 'contract'
    | 'temporary'
    | 'internship'
    | 'apprenticeship'
    | 'volunteer'
  )[]
  seniority:
    | 'intern'
    | 'junior'
    | 'mid'
    | 'senior'
    | 'staff'
    | 'principal'
    | 'lead'
    | 'manager'
    | 'director'
    | 'executive'
    | null
  experienceYears: {
    min: number
    max: number | null
  } | null
  education: string | null
  visaSponsorship: boolean | null
  clearance: boolean | null
  salary: Salary | null
  skills: {
    slug: string
    name: string
    category: string
    level: 'required' | 'preferred' | 'mentioned'
    evidence: {
      quote: string
      section: string | null
    }[]
  }[]
  language: string | null
  excerpt: string | null
  postedAt: string | null
  validThrough: string | null
  firstSeenAt: string
  /** To the hour */
  lastSeenAt: string
  updatedAt: string
  closedAt: string | null
  status: 'open' | 'closed' | 'hidden'
  closedReason: 'removed_from_board' | 'page_gone' | 'deadline_passed' | 'board_gone' | 'takedown' | 'admin' | null
  repostCount: number
  applyUrl: string | null
  sources: ListingSource[]
  provenance: Record<string, 'stated' | 'derived'>
  description: Description | null
  sections: {
    kind:
      | 'about'
      | 'company'
      | 'responsibilities'
      | 'requirements'
      | 'nice_to_have'
      | 'benefits'
      | 'stack'
      | 'process'
      | 'other'
    heading: string | null
    items: string[]
    text: string
  }[]
}

export interface ListingPosting {
  id: string
  source: string
  board: string
  externalId: string
  url: string | null
  title: string
  company: Company | null
  locations: Location[]
  firstSeenAt: string
  lastSeenAt: string
  closedAt: string | null
  closedReason: 'removed_from_board' | 'page_gone' | 'deadline_passed' | 'board_gone' | 'takedown' | 'admin' | null
  reasons: {
    /** Id of the other posting */
    with: string
    verdict: 'same' | 'different'
    by: string
    score: number
  }[]
}

export interface Change {
  cursor: string
  type: 'opened' | 'updated' | 'closed' | 'reopened' | 'merged' | 'split' | 'withdrawn'
  at: string
  id: string
  into: string | null
  from: string | null
  /** Of an update: what differs, `description` for its text and sections */
  fields: string[]
  reason: string | null
  /** As it stands now; null where it is no more */
  listing: Listing | null
}

export interface Skill {
  slug: string
  name: string
  category: string
  /** Open listings */
  count: number
}

export type SkillDetail = Skill & {
  aliases: string[]
  /** Beside this one in open listings; count is of both */
  related: Skill[]
  /** New listings by the Monday of their week */
  trend: {
    week: string
    count: number
  }[]
}

export interface CompanyCount {
  slug: string
  name: string
  /** Open listings */
  count: number
}

export type CompanyDetail = CompanyCount & {
  /** Closed listings */
  closed: number
  firstSeenAt: string
  skills: {
    slug: string
    name: string
    count: number
  }[]
}

export interface PublicBoard {
  id: string
  source: string
  slug: string
  name: string | null
  url: string | null
  enabled: boolean
  health: 'new' | 'ok' | 'empty' | 'suspect' | 'held' | 'blocked' | 'broken'
  openPostings: number
  lastGoodAt: string | null
  /** Why the last visit was not a good one */
  reason: {
    code: string
    message: string
    field: string | null
  } | null
  attribution: Attribution | null
}

export interface Stats {
  listings: {
    open: number
    closed: number
  }
  postings: {
    open: number
    closed: number
  }
  /** Open postings that share a listing with another */
  duplicatesRemoved: number
  companies: number
  sources: number
  boards: {
    total: number
    enabled: number
    byHealth: Record<string, number>
    /** Open postings that the last six complete visits did not show */
    leaked: number
  }
  freshness: {
    newestAt: string | null
    lastVisitAt: string | null
    /** Enabled boards that were confirmed within the last day */
    boardsSeenInDay: number
  }
  /** Whose share of new listings grew most: how many came in the last four weeks (`now`), and in the four before */
  skillsRising: {
    slug: string
    name: string
    now: number
    before: number
  }[]
  asOf: string
}

export interface Board {
  id: string
  source: string
  slug: string
  name: string | null
  url: string
  country: string | null
  enabled: boolean
  disabledReason: string | null
  schedule: {
    cron: string
    timeZone: string
  }
  config: Record<string, unknown>
  health: 'new' | 'ok' | 'empty' | 'suspect' | 'held' | 'blocked' | 'broken'
  openPostings: number
  lastRunId: string | null
  lastGoodAt: string | null
  nextVisitAt: string | null
}

export interface BoardInput {
  /** A careers URL: its source is recognised, by its address or in its page */
  url?: string
  source?: string
  slug?: string
  config?: Record<string, unknown>
  name?: string | null
  enabled?: boolean
  /** `auto`, or five fields */
  cron?: string
  timeZone?: string
  /** The same as a board tells it, in place of `cron` and `timeZone` */
  schedule?: {
    /** `auto`, or five fields */
    cron?: string
    timeZone?: string
  }
  country?: string | null
}

export interface BoardPatch {
  name?: string | null
  enabled?: boolean
  /** `auto`, or five fields */
  cron?: string
  timeZone?: string
  /** The same as a board tells it, in place of `cron` and `timeZone` */
  schedule?: {
    /** `auto`, or five fields */
    cron?: string
    timeZone?: string
  }
  country?: string | null
  config?: Record<string, unknown>
}

export interface BoardTest {
  board: {
    id: string
    source: string
    slug: string
    name: string | null
    url: string
    config: Record<string, unknown>
  }
  /** How a URL led to the board */
  how: string | null
  /** It came to its natural end and nothing speaks against it */
  complete: boolean
  /** Why it is not complete, or why nothing could be read */
  fault: {
    code: string
    message: string
    field: string | null
  } | null
  /** What the source itself says there are */
  total: number | null
  count: number
  /** The first five */
  postings: {
    externalId: string
    title: string | null
    places: string[]
    pay: string | null
    postedAt: string | null
    url: string | null
  }[]
  /** Percent of the postings that have the field */
  coverage: Record<string, number>
  rejections: {
    code: string
    count: number
    why: string
  }[]
  pages: number
  requests: number
  bytes: number
  ms: number
}

export interface BoardTestInput {
  /** A careers URL: its source is recognised, by its address or in its page */
  url?: string
  source?: string
  slug?: string
  config?: Record<string, unknown>
  name?: string | null
  /** Id of a board that is known */
  board?: string
}

export interface Crawl {
  runs: Run[]
  skipped: {
    board: string
    reason: 'live_run' | 'not_due' | 'disabled' | 'circuit_open'
    /** Id of the live run */
    run: string | null
  }[]
}

export interface Run {
  id: string
  board: string
  source: string
  trigger: 'schedule' | 'cli' | 'admin' | 'import'
  dryRun: boolean
  status: 'queued' | 'fetching' | 'ingesting' | 'finished' | 'cancelled'
  outcome: 'ok' | 'not_modified' | 'partial' | 'held' | 'failed' | 'discarded' | null
  reason: {
    code: string
    message: string
    field: string | null
  } | null
  complete: boolean
  truncated: {
    code: string
    message: string
  } | null
  requests: number
  bytes: number
  seen: number
  new: number
  changed: number
  unchanged: number
  missing: number
  closed: number
  reopened: number
  rejected: number
  rejections: {
    externalId: string | null
    code: string
    why: string
  }[]
  expectedSeen: number | null
  createdAt: string
  startedAt: string | null
  finishedAt: string | null
  durationMs: number | null
  nextVisitAt: string | null
  /** What a dry run or a held visit would do. In the answer to one run by its id also what a visit that was believed did, the first 100 of each kind, without `fields`: all that it opened, and of the rest those that nothing has happened to since; the counts tell how many there were */
  diff: {
    open: {
      externalId: string
      title: string | null
      listing: string | null
    }[]
    update: {
      externalId: string
      title: string | null
      listing: string | null
      fields?: string[]
    }[]
    close: {
      externalId: string
      title: string | null
      listing: string | null
    }[]
    reopen?: {
      externalId: string
      title: string | null
      listing: string | null
    }[]
  } | null
  /** While a worker is at it, at most a second old: pages had and known to follow, postings that the source says there are, postings read and to be read, share of the stage that is done, and when the stage is likely to end; what is unknown is null */
  progress: {
    at: string
    pages: number
    pagesWaiting: number
    total: number | null
    read: number
    toRead: number | null
    share: number | null
    endsAt: string | null
  } | null
}

export interface CrawlInput {
  board?: string
  source?: string
  all?: true
  dryRun?: boolean
}

export interface SplitInput {
  /** Ids of the postings that leave, together. None: each posting goes its own way */
  postings?: string[]
}

export interface MergeInput {
  /** Ids of the listings */
  listings: string[]
}

export interface Takedown {
  kind: 'source' | 'company' | 'board' | 'posting'
  /** Of a company the key that its spellings share */
  value: string
  actor: string
  at: string
}

export interface TakedownDone {
  created: boolean
  takedown: Takedown
  postings: number
}

export interface TakedownInput {
  source?: string
  /** Its name, in any spelling */
  company?: string
  /** Id of a board */
  board?: string
  /** Id of a posting, as /listings/{id}/postings tells it */
  posting?: string
}

export interface Key {
  id: string
  prefix: string
  role: 'viewer' | 'operator' | 'admin'
  name: string | null
  createdAt: string
  lastUsedAt: string | null
  revokedAt: string | null
}

export type NewKey = Key & {
  key: string
}

export interface KeyInput {
  role: 'viewer' | 'operator' | 'admin'
  name?: string | null
}

export interface Webhook {
  id: string
  name: string | null
  url: string
  events: ('listing.opened' | 'listing.updated' | 'listing.closed' | 'board.broken' | 'board.leak' | 'run.held')[]
  filter: string | null
  enabled: boolean
  disabledReason: string | null
  /** Attempts in a row that failed */
  failures: number
  lastOutcome: string | null
  lastAttemptAt: string | null
  lastSuccessAt: string | null
  createdBy: string
  createdAt: string
  updatedAt: string
}

export interface WebhookDelivery {
  /** As in `webhook-id` and in the body */
  id: string
  type: 'listing.opened' | 'listing.updated' | 'listing.closed' | 'board.broken' | 'board.leak' | 'run.held'
  at: string
  status: 'pending' | 'delivered'
  attempts: number
  nextAttemptAt: string | null
  lastStatus: number | null
  lastError: string | null
  deliveredAt: string | null
}

export type NewWebhook = Webhook & {
  /** What signatures are made with (Standard Webhooks); shown this once */
  secret: string
}

export interface WebhookInput {
  name?: string | null
  /** Events are posted here; http or https, no private address */
  url: string
  events: ('listing.opened' | 'listing.updated' | 'listing.closed' | 'board.broken' | 'board.leak' | 'run.held')[]
  /** Query string of `GET /api/v1/listings`, such as `skill=go&country=DE`: of the listings, what it finds, open or closed. Null: all of them. */
  filter?: string | null
}

export interface WebhookPatch {
  name?: string | null
  /** Events are posted here; http or https, no private address */
  url?: string
  events?: ('listing.opened' | 'listing.updated' | 'listing.closed' | 'board.broken' | 'board.leak' | 'run.held')[]
  /** Query string of `GET /api/v1/listings`, such as `skill=go&country=DE`: of the listings, what it finds, open or closed. Null: all of them. */
  filter?: string | null
  /** True: it goes on where it stopped, and what waits is sent at once */
  enabled?: boolean
}

export interface WebhookTest {
  delivered: boolean
  /** Null where no answer came */
  status: number | null
  outcome: string
  ms: number
}

export interface AuditEntry {
  id: number
  at: string
  /** `key:ID`, `cli`, or `system` for what Rolecall did of itself */
  actor: string
  /** `board.create`, `crawl`, `key.revoke` and so on; at the command line `import`, `reprocess`, `sweep`, `backup` too */
  action: string
  /** The id of what it was done to; a source, a file, or `all` */
  subject: string
  /** The state before; null where there was none */
  before?: unknown
  /** The state after; null where there is none */
  after?: unknown
}

export interface AdminStats {
  listings: {
    open: number
    closed: number
  }
  postings: {
    open: number
    closed: number
  }
  companies: number
  sources: number
  boards: {
    total: number
    enabled: number
    byHealth: Record<string, number>
    leaked: number
  }
  newestAt: string | null
  lastVisitAt: string | null
  boardsSeenInDay: number
  /** Runs that are kept, by outcome, and live ones by status */
  runs: Record<string, number>
  /** Jobs by queue and state; null while the queues are away */
  queues: Record<string, Record<string, number>> | null
  asOf: string
}

export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1'
  title: string
  feed_url: string
  next_url?: string
  items: {
    id: string
    url: string
    content_html: string
    date_published: string
    [other: string]: unknown
  }[]
  [other: string]: unknown
}

export interface Readiness {
  status: 'ready' | 'not ready'
  parts: {
    database: 'ok' | 'away' | 'behind'
    migrations: 'ok' | 'away' | 'behind'
    queue: 'ok' | 'away' | 'behind'
    /** Where DATABASE_READ_URL names one. The primary answers in its place: without it, all is ready still */
    replica?: 'ok' | 'away' | 'behind'
  }
}

/** By method and path: what an operation takes, and what it answers. */
export interface Operations {
  get: {
    /** Search listings */
    '/api/v1/listings': {
      input: {
        query?: {
          /** Words, "phrases" and -not, in title, company, skills, places and text. Skills, places, seniority and workplace in it are understood (k8s, "senior go remote berlin"), small typing errors mended; what is "in quotes" is taken literally. `interpreted` tells what each part was taken for. */
          q?: string
          /** Slug, name or alias of a skill; repeated: all of them. */
          skill?: string | readonly string[]
          /** At least one of these skills. */
          skill_any?: string | readonly string[]
          /** None of these skills. */
          skill_not?: string | readonly string[]
          /** Name or slug of a company. */
          company?: string | readonly string[]
          /** None of these companies. */
          company_not?: string | readonly string[]
          /** ISO 3166-1 alpha-2. */
          country?: string | readonly string[]
          /** State or region. */
          region?: string | readonly string[]
          /** English name of a city. */
          city?: string | readonly string[]
          /** Any of these. */
          workplace?: 'remote' | 'hybrid' | 'onsite' | readonly ('remote' | 'hybrid' | 'onsite')[]
          /** Remote listings that someone in this country may take. */
          eligible_in?: string | readonly string[]
          /** Any of these. */
          employment_type?:
            | 'full_time'
            | 'part_time'
            | 'contract'
            | 'temporary'
            | 'internship'
            | 'apprenticeship'
            | 'volunteer'
            | readonly (
                | 'full_time'
                | 'part_time'
                | 'contract'
                | 'temporary'
                | 'internship'
                | 'apprenticeship'
                | 'volunteer'
              )[]
          /** Any of these. */
          seniority?:
            | 'intern'
            | 'junior'
            | 'mid'
            | 'senior'
            | 'staff'
            | 'principal'
            | 'lead'
            | 'manager'
            | 'director'
            | 'executive'
            | readonly (
                | 'intern'
                | 'junior'
                | 'mid'
                | 'senior'
                | 'staff'
                | 'principal'
                | 'lead'
                | 'manager'
                | 'director'
                | 'executive'
              )[]
          /** Language of the ad, ISO 639-1. */
          language?: string | readonly string[]
          /** Found on any of these. */
          source?:
            | 'files'
            | 'greenhouse'
            | 'lever'
            | 'ashby'
            | 'workable'
            | 'smartrecruiters'
            | 'recruitee'
            | 'personio'
            | 'teamtailor'
            | 'pinpoint'
            | 'bamboohr'
            | 'breezy'
            | 'rippling'
            | 'workday'
            | 'icims'
            | 'jobvite'
            | 'oracle'
            | 'phenom'
            | 'eightfold'
            | 'paylocity'
            | 'json-ld'
            | 'html'
            | 'remoteok'
            | 'remotive'
            | 'arbeitnow'
            | 'himalayas'
            | 'jobicy'
            | 'working-nomads'
            | 'the-muse'
            | 'hacker-news'
            | 'adzuna'
            | 'usajobs'
            | 'reed'
            | 'rss'
            | readonly (
                | 'files'
                | 'greenhouse'
                | 'lever'
                | 'ashby'
                | 'workable'
                | 'smartrecruiters'
                | 'recruitee'
                | 'personio'
                | 'teamtailor'
                | 'pinpoint'
                | 'bamboohr'
                | 'breezy'
                | 'rippling'
                | 'workday'
                | 'icims'
                | 'jobvite'
                | 'oracle'
                | 'phenom'
                | 'eightfold'
                | 'paylocity'
                | 'json-ld'
                | 'html'
                | 'remoteok'
                | 'remotive'
                | 'arbeitnow'
                | 'himalayas'
                | 'jobicy'
                | 'working-nomads'
                | 'the-muse'
                | 'hacker-news'
                | 'adzuna'
                | 'usajobs'
                | 'reed'
                | 'rss'
              )[]
          /** From the employer, not an agency. */
          direct?: 'true' | 'false'
          /** A date, or days such as 7d, counted back from the last full ten minutes. */
          posted_since?: string
          /** A year pays at least this at its best. */
          salary_min?: number
          /** Of `salary_min` and of `sort=salary`: pay in another currency counts as unknown. Left out: figures as they stand. */
          salary_currency?: string
          /** Demands no more than these years. */
          experience_max?: number
          status?: 'open' | 'closed' | 'all'
          /** Filters that also pass rows where the value is unknown. Comma list of skill, skill_any, skill_not, company, company_not, country, region, city, workplace, eligible_in, employment_type, seniority, language, source, direct, posted_since, salary_min, experience_max. */
          include_unknown?: string
          /** Default newest, with `q` relevance, which ranks up to 10,000 matches, and of more the 600 newest: title and company before skills and places before text, fresh before stale. salary: best yearly pay first, unknown last. */
          sort?: 'newest' | 'relevance' | 'salary'
          /** Rows on a page (20). */
          limit?: number
          /** `next` or `prev` of another page of the same query. */
          cursor?: string
          /** Also answer these; highlights: where the words of `q` stand. Comma list of total, facets, description, highlights. */
          include?: string
        }
      }
      answer: ListingPage
    }
    /** One listing, whole */
    '/api/v1/listings/{id}': { input: { path: { id: string } }; answer: ListingDetail }
    /** The postings that a listing is made of, and why */
    '/api/v1/listings/{id}/postings': {
      input: { path: { id: string } }
      answer: {
        data: ListingPosting[]
      }
    }
    /** Open listings like this one, the most similar first */
    '/api/v1/listings/{id}/similar': {
      input: {
        path: { id: string }
        query?: {
          /** Rows on a page (10). */ limit?: number
        }
      }
      answer: {
        data: Listing[]
      }
    }
    /** What happened to listings, in commit order */
    '/api/v1/changes': {
      input: {
        query?: {
          /** A cursor of this feed, or an ISO 8601 time; left out: from the beginning. */ since?: string
          /** Rows on a page (100). */
          limit?: number
        }
      }
      answer: {
        data: Change[]
        next: string
        more: boolean
      }
    }
    /** All skills, those with most open listings first */
    '/api/v1/skills': {
      input: {
        query?: {
          /** Rows on a page (50). */ limit?: number
          /** `next` or `prev` of another page of the same query. */
          cursor?: string
        }
      }
      answer: {
        data: Skill[]
        page: Page
      }
    }
    /** One skill */
    '/api/v1/skills/{slug}': { input: { path: { slug: string } }; answer: SkillDetail }
    /** Companies with open listings, the most openings first */
    '/api/v1/companies': {
      input: {
        query?: {
          /** Rows on a page (50). */ limit?: number
          /** `next` or `prev` of another page of the same query. */
          cursor?: string
        }
      }
      answer: {
        data: CompanyCount[]
        page: Page
      }
    }
    /** One company */
    '/api/v1/companies/{slug}': { input: { path: { slug: string } }; answer: CompanyDetail }
    /** The boards that are visited, their health, and the attribution that their sources ask for */
    '/api/v1/boards': {
      input: {
        query?: {
          /** Rows on a page (100). */ limit?: number
          /** `next` or `prev` of another page of the same query. */
          cursor?: string
        }
      }
      answer: {
        data: PublicBoard[]
        page: Page
      }
    }
    /** How much there is, and how fresh */
    '/api/v1/stats': { input: Record<never, never>; answer: Stats }
    /** All boards, by id */
    '/api/v1/admin/boards': {
      input: { query?: { source?: string } }
      answer: {
        data: Board[]
      }
    }
    /** One board */
    '/api/v1/admin/boards/{id}': { input: { path: { id: string } }; answer: Board }
    /** The next five visits, as they are planned or as another schedule would have them */
    '/api/v1/admin/boards/{id}/schedule': {
      input: {
        path: { id: string }
        query?: {
          /** A pattern to try, or auto; the board keeps its own */ cron?: string
          /** A time zone to try it in */
          timeZone?: string
        }
      }
      answer: {
        cron: string
        timeZone: string
        /** In UTC; none for a board that is paused */
        next: string[]
        /** The same times by the clocks of the zone */
        local: string[]
        /** Where the pattern, which is obeyed as it stands, comes sooner after a visit than its source asks for */
        tooOften: {
          minMinutes: number
          gapMinutes: number
        } | null
      }
    }
    /** Runs, newest first */
    '/api/v1/admin/runs': {
      input: {
        query?: {
          board?: string
          /** Rows on a page (20). */
          limit?: number
          /** `next` or `prev` of another page of the same query. */
          cursor?: string
        }
      }
      answer: {
        data: Run[]
        page: Page
      }
    }
    /** One run */
    '/api/v1/admin/runs/{id}': { input: { path: { id: string } }; answer: Run }
    /** What is taken down, oldest first */
    '/api/v1/admin/takedowns': {
      input: Record<never, never>
      answer: {
        data: Takedown[]
      }
    }
    /** All keys, without their secrets */
    '/api/v1/admin/keys': {
      input: Record<never, never>
      answer: {
        data: Key[]
      }
    }
    /** All webhooks, without their secrets */
    '/api/v1/admin/webhooks': {
      input: Record<never, never>
      answer: {
        data: Webhook[]
      }
    }
    /** One webhook */
    '/api/v1/admin/webhooks/{id}': { input: { path: { id: string } }; answer: Webhook }
    /** What waits for a webhook and what it was sent, newest first; of the latter the last 200 */
    '/api/v1/admin/webhooks/{id}/deliveries': {
      input: {
        path: { id: string }
        query?: {
          /** Rows on a page (50). */ limit?: number
          /** `next` or `prev` of another page of the same query. */
          cursor?: string
        }
      }
      answer: {
        data: WebhookDelivery[]
        page: Page
      }
    }
    /** Who did what to what, newest first */
    '/api/v1/admin/audit': {
      input: {
        query?: {
          action?: string
          subject?: string
          actor?: string
          /** Rows on a page (50). */
          limit?: number
          /** `next` or `prev` of another page of the same query. */
          cursor?: string
        }
      }
      answer: {
        data: AuditEntry[]
        page: Page
      }
    }
    /** How much there is, what visits came to, and what waits in the queues */
    '/api/v1/admin/stats': { input: Record<never, never>; answer: AdminStats }
    /** Listings as JSON Feed 1.1 */
    '/feed.json': {
      input: {
        query?: {
          /** Words, "phrases" and -not, in title, company, skills, places and text. Skills, places, seniority and workplace in it are understood (k8s, "senior go remote berlin"), small typing errors mended; what is "in quotes" is taken literally. `interpreted` tells what each part was taken for. */
          q?: string
          /** Slug, name or alias of a skill; repeated: all of them. */
          skill?: string | readonly string[]
          /** At least one of these skills. */
          skill_any?: string | readonly string[]
          /** None of these skills. */
          skill_not?: string | readonly string[]
          /** Name or slug of a company. */
          company?: string | readonly string[]
          /** None of these companies. */
          company_not?: string | readonly string[]
          /** ISO 3166-1 alpha-2. */
          country?: string | readonly string[]
          /** State or region. */
          region?: string | readonly string[]
          /** English name of a city. */
          city?: string | readonly string[]
          /** Any of these. */
          workplace?: 'remote' | 'hybrid' | 'onsite' | readonly ('remote' | 'hybrid' | 'onsite')[]
          /** Remote listings that someone in this country may take. */
          eligible_in?: string | readonly string[]
          /** Any of these. */
          employment_type?:
            | 'full_time'
            | 'part_time'
            | 'contract'
            | 'temporary'
            | 'internship'
            | 'apprenticeship'
            | 'volunteer'
            | readonly (
                | 'full_time'
                | 'part_time'
                | 'contract'
                | 'temporary'
                | 'internship'
                | 'apprenticeship'
                | 'volunteer'
              )[]
          /** Any of these. */
          seniority?:
            | 'intern'
            | 'junior'
            | 'mid'
            | 'senior'
            | 'staff'
            | 'principal'
            | 'lead'
            | 'manager'
            | 'director'
            | 'executive'
            | readonly (
                | 'intern'
                | 'junior'
                | 'mid'
                | 'senior'
                | 'staff'
                | 'principal'
                | 'lead'
                | 'manager'
                | 'director'
                | 'executive'
              )[]
          /** Language of the ad, ISO 639-1. */
          language?: string | readonly string[]
          /** Found on any of these. */
          source?:
            | 'files'
            | 'greenhouse'
            | 'lever'
            | 'ashby'
            | 'workable'
            | 'smartrecruiters'
            | 'recruitee'
            | 'personio'
            | 'teamtailor'
            | 'pinpoint'
            | 'bamboohr'
            | 'breezy'
            | 'rippling'
            | 'workday'
            | 'icims'
            | 'jobvite'
            | 'oracle'
            | 'phenom'
            | 'eightfold'
            | 'paylocity'
            | 'json-ld'
            | 'html'
            | 'remoteok'
            | 'remotive'
            | 'arbeitnow'
            | 'himalayas'
            | 'jobicy'
            | 'working-nomads'
            | 'the-muse'
            | 'hacker-news'
            | 'adzuna'
            | 'usajobs'
            | 'reed'
            | 'rss'
            | readonly (
                | 'files'
                | 'greenhouse'
                | 'lever'
                | 'ashby'
                | 'workable'
                | 'smartrecruiters'
                | 'recruitee'
                | 'personio'
                | 'teamtailor'
                | 'pinpoint'
                | 'bamboohr'
                | 'breezy'
                | 'rippling'
                | 'workday'
                | 'icims'
                | 'jobvite'
                | 'oracle'
                | 'phenom'
                | 'eightfold'
                | 'paylocity'
                | 'json-ld'
                | 'html'
                | 'remoteok'
                | 'remotive'
                | 'arbeitnow'
                | 'himalayas'
                | 'jobicy'
                | 'working-nomads'
                | 'the-muse'
                | 'hacker-news'
                | 'adzuna'
                | 'usajobs'
                | 'reed'
                | 'rss'
              )[]
          /** From the employer, not an agency. */
          direct?: 'true' | 'false'
          /** A date, or days such as 7d, counted back from the last full ten minutes. */
          posted_since?: string
          /** A year pays at least this at its best. */
          salary_min?: number
          /** Of `salary_min` and of `sort=salary`: pay in another currency counts as unknown. Left out: figures as they stand. */
          salary_currency?: string
          /** Demands no more than these years. */
          experience_max?: number
          status?: 'open' | 'closed' | 'all'
          /** Filters that also pass rows where the value is unknown. Comma list of skill, skill_any, skill_not, company, company_not, country, region, city, workplace, eligible_in, employment_type, seniority, language, source, direct, posted_since, salary_min, experience_max. */
          include_unknown?: string
          /** Default newest, with `q` relevance, which ranks up to 10,000 matches, and of more the 600 newest: title and company before skills and places before text, fresh before stale. salary: best yearly pay first, unknown last. */
          sort?: 'newest' | 'relevance' | 'salary'
          /** Rows on a page (20). */
          limit?: number
          /** `next` or `prev` of another page of the same query. */
          cursor?: string
          /** With the whole text of each ad in place of its beginning. Comma list of description. */
          include?: string
        }
      }
      answer: JsonFeed
    }
    /** This API in OpenAPI 3.1 */
    '/openapi.json': { input: Record<never, never>; answer: Record<string, unknown> }
    /** The process answers */
    '/livez': {
      input: Record<never, never>
      answer: {
        status: 'ok'
      }
    }
    /** Database, migrations and queue are there */
    '/readyz': { input: Record<never, never>; answer: Readiness }
    /** Skills, companies and places that begin so */
    '/suggest': {
      input: { query: { q: string } }
      answer: {
        data: {
          kind: 'skill' | 'company' | 'city' | 'country'
          label: string
          detail: string | null
          /** Open listings */
          count: number
          /** What it means in a search */
          parameters: Record<string, string>
        }[]
        /** The words at the end of `q` that they stand for */
        typed: string
      }
    }
    /** How many openings of a search are new */
    '/new': {
      input: {
        query: {
          /** Opened after this time, in UTC */ since: string
        }
      }
      answer: {
        count: number
        relation: 'eq' | 'gte'
      }
    }
  }
  post: {
    /** Add a board; a known one stays as it is */
    '/api/v1/admin/boards': {
      input: { body: BoardInput }
      answer: {
        created: boolean
        board: Board
      }
    }
    /** What a visit would bring: looked at in under 10 s, nothing written */
    '/api/v1/admin/boards/test': { input: { body: BoardTestInput }; answer: BoardTest }
    /** Visit boards now */
    '/api/v1/admin/crawls': {
      input: {
        header?: {
          /** The same key and body give the same answer for a day */ 'idempotency-key'?: string
        }
        body: CrawlInput
      }
      answer: Crawl
    }
    /** Stop a live run; nothing of it is written */
    '/api/v1/admin/runs/{id}/cancel': { input: { path: { id: string } }; answer: Run }
    /** Believe a visit that was held: its stored pages are ingested, past the rule that held it */
    '/api/v1/admin/runs/{id}/approve': { input: { path: { id: string } }; answer: Run }
    /** Drop a visit that was held; nothing of it is written */
    '/api/v1/admin/runs/{id}/discard': { input: { path: { id: string } }; answer: Run }
    /** Close a listing; later visits leave it closed */
    '/api/v1/admin/listings/{id}/close': { input: { path: { id: string } }; answer: Listing }
    /** Undo a closing, also one by a visit, or a hiding */
    '/api/v1/admin/listings/{id}/reopen': { input: { path: { id: string } }; answer: Listing }
    /** Keep a listing from readers, with the copies of it that later visits bring */
    '/api/v1/admin/listings/{id}/hide': { input: { path: { id: string } }; answer: Listing }
    /** Say that postings of a listing are another opening; undone by a merge */
    '/api/v1/admin/listings/{id}/split': {
      input: { path: { id: string }; body?: SplitInput }
      answer: {
        data: Listing[]
      }
    }
    /** Say that listings are one opening; undone by a split */
    '/api/v1/admin/listings/merge': {
      input: { body: MergeInput }
      answer: {
        data: Listing[]
      }
    }
    /** Take ads down for good: those that are there, and all that later visits bring */
    '/api/v1/admin/takedowns': { input: { body: TakedownInput }; answer: TakedownDone }
    /** Make a key; it is shown this once */
    '/api/v1/admin/keys': { input: { body: KeyInput }; answer: NewKey }
    /** Add a webhook; it hears of what happens from now on, and its secret is shown this once */
    '/api/v1/admin/webhooks': { input: { body: WebhookInput }; answer: NewWebhook }
    /** Make a new secret, shown this once; for a day the old one signs beside it */
    '/api/v1/admin/webhooks/{id}/secret': { input: { path: { id: string } }; answer: NewWebhook }
    /** Send an event of type `webhook.ping` now, and tell how it was answered */
    '/api/v1/admin/webhooks/{id}/test': { input: { path: { id: string } }; answer: WebhookTest }
  }
  patch: {
    /** Change a board */
    '/api/v1/admin/boards/{id}': { input: { path: { id: string }; body: BoardPatch }; answer: Board }
    /** Change a webhook, or enable one that was disabled */
    '/api/v1/admin/webhooks/{id}': { input: { path: { id: string }; body: WebhookPatch }; answer: Webhook }
  }
  delete: {
    /** Take a board and its postings away, for good */
    '/api/v1/admin/boards/{id}': { input: { path: { id: string } }; answer: null }
    /** Lift a takedown: its ads are shown again, until a visit finds them gone */
    '/api/v1/admin/takedowns/{kind}/{value}': {
      input: { path: { kind: 'source' | 'company' | 'board' | 'posting'; value: string } }
      answer: {
        postings: number
      }
    }
    /** Revoke a key at once */
    '/api/v1/admin/keys/{id}': { input: { path: { id: string } }; answer: null }
    /** Remove a webhook and what waits for it */
    '/api/v1/admin/webhooks/{id}': { input: { path: { id: string } }; answer: null }
  }
}
