import { z } from 'zod'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get, type Page, type SourceBoard } from './define-source.ts'
import { embeddedBoard } from './embedded-board.ts'
import { escapeHtml } from './escaped-html.ts'
import { idField, optionalText, textField } from './fields.ts'
import { payOf } from './pay.ts'
import { searchRow } from './personio-search.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'
import { checkedSlug } from './slug.ts'
import { childrenOf, readXml, textOf, type XmlElement } from './xml-page.ts'

/** The list behind a careers site, where the feed is switched off. */
const SEARCH = '/search.json'
/** Personio's own block with the recruiter's name and address: no part of the ad, and personal. */
const PERSONAL_BLOCK = 'CONTACT_PERSON'

/** The careers site in a frame, also one that waits for consent, or its list in a script; the frame of one ad may be anybody's. */
const WIDGET =
  /(?:<iframe\s[^<>]{0,1000}?["'=]\s?(?:https?:)?(\/\/[\w-]+\.jobs\.personio\.(?:de|com)(?!\/job\/)[^\s"'<>`]{0,300})|(?<!\bhref\s?=\s?)["'`](?:https?:)?(\/\/[\w-]+\.jobs\.personio\.(?:de|com)\/(?:xml|search\.json)\b[^\s"'<>`]{0,300}))/gi

const language = z.string().regex(/^[a-z]{2}$/, { message: 'no two-letter language' })

const config = z.strictObject({
  domain: z.literal('com').optional(),
  /** Of the ads, where not English; what was never translated is served as it was written. */
  language: language.optional(),
})
type Config = z.infer<typeof config>

const row = z.object({
  id: idField,
  name: textField,
  subcompany: optionalText,
  offices: z.array(z.string()),
  sections: z.array(z.object({ name: optionalText, value: optionalText })),
  employmentType: optionalText,
  schedule: optionalText,
  seniority: optionalText,
  yearsOfExperience: optionalText,
  keywords: optionalText,
  createdAt: optionalText,
  pay: z.object({ min: optionalText, max: optionalText, currency: optionalText, period: optionalText }).nullable(),
})
type Row = z.infer<typeof row>
const searched = searchRow.pipe(row)
const search = z.array(z.unknown())

export const personio = defineSource<Config>({
  name: 'personio',
  manifest: {
    title: 'Personio',
    homepage: 'https://www.personio.com',
    kind: 'employer',
    fields: [
      'url',
      'title',
      'company',
      'locations',
      'description',
      'employmentTypes',
      'salary',
      'seniority',
      'experience',
      'postedAt',
      'tags',
    ],
    paging:
      'none: one XML document holds the whole board; where a board has switched it off, one JSON document of its careers site does',
    completeness: 'the one document was read to the end of its root; it states no total',
    presence: 'whole',
    grace: 1,
    cadence: { cron: '11 */6 * * *', minMinutes: 180 },
    terms: 'Documented public XML feed, made for showing the positions on other sites; a board may switch it off.',
    attribution: null,
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: true,
    // Each company has a host, yet a handful of quick requests to different ones bring 429.
    lane: 'personio',
    spacingMs: 3000,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise: boardOf,

  recognisePage(html, url) {
    return embeddedBoard(html, url, WIDGET, boardOf)
  },

  boardUrl(board) {
    const said = board.config.language
    return `${siteOf(board)}/${said === undefined ? '' : `?language=${said}`}`
  },

  requests(board) {
    return [get(`${siteOf(board)}/xml?language=${board.config.language ?? 'en'}`, 'xml')]
  },

  instead(request, board) {
    if (request.expect !== 'xml') return null
    const url = `${siteOf(board)}${SEARCH}?language=${board.config.language ?? 'en'}`
    // Behind the careers site and documented nowhere, unlike the feed.
    return { ...get(url, 'json'), robots: 'obey' }
  },

  next() {
    return []
  },

  parse(pages, board) {
    const isFeed = !pages.some((page) => new URL(page.request.url).pathname === SEARCH)
    const values = pages.flatMap((page) => (isFeed ? feedRows(page) : readJson(page, search)))
    const rows = { values, path: isFeed ? 'position' : '', total: null }
    return readRows(rows, isFeed ? row : searched, (job) => readJob(job, siteOf(board)))
  },
})

function boardOf(url: URL): { slug: string; config: Config } | null {
  const host = /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)\.jobs\.personio\.(de|com)$/.exec(url.hostname)
  if (!host?.[1]) return null
  const said = language.safeParse(url.searchParams.get('language'))
  const domain = host[2] === 'com' ? { domain: 'com' as const } : {}
  return { slug: host[1], config: { ...domain, ...(said.success && said.data !== 'en' && { language: said.data }) } }
}

function siteOf(board: SourceBoard<Config>): string {
  return `https://${checkedSlug(board.slug)}.jobs.personio.${board.config.domain ?? 'de'}`
}

function feedRows(page: Page): unknown[] {
  return childrenOf(readXml(page, 'workzag-jobs'), 'position').map(fieldsOf)
}

function fieldsOf(position: XmlElement) {
  const more = childrenOf(position, 'additionalOffices').flatMap((list) => childrenOf(list, 'office'))
  const sections = childrenOf(position, 'jobDescriptions').flatMap((list) => childrenOf(list, 'jobDescription'))
  const pay = childrenOf(position, 'salaryInformation')[0]
  return {
    id: textOf(position, 'id'),
    name: textOf(position, 'name'),
    subcompany: textOf(position, 'subcompany'),
    offices: [...childrenOf(position, 'office'), ...more].map((office) => office.text),
    sections: sections.map((section) => ({ name: textOf(section, 'name'), value: textOf(section, 'value') })),
    employmentType: textOf(position, 'employmentType'),
    schedule: textOf(position, 'schedule'),
    seniority: textOf(position, 'seniority'),
    yearsOfExperience: textOf(position, 'yearsOfExperience'),
    keywords: textOf(position, 'keywords'),
    createdAt: textOf(position, 'createdAt'),
    pay: pay === undefined ? null : payFields(pay),
  }
}

function payFields(pay: XmlElement) {
  return {
    min: textOf(pay, 'min'),
    max: textOf(pay, 'max'),
    currency: textOf(pay, 'currencyCode') || textOf(pay, 'currencySymbol'),
    period: textOf(pay, 'type'),
  }
}

function readJob(job: Row, site: string): RawPosting {
  return {
    ...emptyRawPosting(job.id),
    // The feed carries no address.
    url: `${site}/job/${encodeURIComponent(job.id)}`,
    title: job.name,
    company: job.subcompany,
    locations: distinct(job.offices).map((text) => ({ text, city: null, region: null, country: null })),
    description: body(job),
    employmentTypes: [job.employmentType, job.schedule].filter((label) => label !== null),
    salary: payOf(job.pay ?? {}),
    seniority: job.seniority,
    experience: years(job.yearsOfExperience),
    postedAt: job.createdAt,
    tags: distinct((job.keywords ?? '').split(',')),
  }
}

function body(job: Row): RawPosting['description'] {
  const parts = job.sections.flatMap(({ name, value }) => {
    if (value === null || name === PERSONAL_BLOCK) return []
    return [name === null ? value : `<h3>${escapeHtml(name)}</h3>\n${value}`]
  })
  return parts.length === 0 ? null : { format: 'html', body: parts.join('\n') }
}

/** `2-5`, `lt-1` (less than) and `gt-15` (more than) in words. */
function years(code: string | null): string | null {
  if (code === null) return null
  return `${code.replace(/^lt-/, '0-').replace(/^gt-(\d+)$/, '$1+')} years`
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '')
}
