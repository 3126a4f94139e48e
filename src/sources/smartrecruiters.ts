import { z } from 'zod'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, detail, get, type Rejection } from './define-source.ts'
import { jsonOrNull, listPages, readDetailedRows, wellFormed } from './details.ts'
import { embeddedName } from './embedded-board.ts'
import { escapeHtml } from './escaped-html.ts'
import { idField, optionalText, optionalWebUrl, textField } from './fields.ts'
import { readJson } from './read-json.ts'
import { checkedSlug, pathParts, slugOrNull } from './slug.ts'

const API = 'https://api.smartrecruiters.com/v1/companies'
const PAGE_SIZE = 100
const SECTIONS = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'] as const
/** How the script of a widget on an employer's own page is told whose postings to show. */
const EMBEDDED = /\bwidget\s*\(\s*\{[^{}]{0,500}?["']?company_code["']?\s*:\s*["']([\w.-]+)["']/g

const config = z.strictObject({})

const labelled = z.object({ id: optionalText, label: optionalText }).nullish()

const row = z.object({
  id: idField,
  name: textField,
  refNumber: optionalText,
  jobAdId: optionalText,
  company: z.object({ name: optionalText }).nullish(),
  releasedDate: optionalText,
  location: z
    .object({
      city: optionalText,
      region: optionalText,
      country: optionalText,
      fullLocation: optionalText,
      remote: z.boolean().nullish(),
      hybrid: z.boolean().nullish(),
    })
    .nullish(),
  typeOfEmployment: labelled,
  experienceLevel: labelled,
  language: z.object({ code: optionalText }).nullish(),
  visibility: optionalText,
})
type Row = z.infer<typeof row>

const list = z.object({ totalFound: z.int().nonnegative(), content: z.array(z.unknown()) })

const section = z.object({ title: optionalText, text: optionalText }).nullish()

const ad = z.object({
  active: z.boolean().nullish(),
  postingUrl: optionalWebUrl,
  applyUrl: optionalWebUrl,
  jobAd: z.object({
    sections: z.object({
      companyDescription: section,
      jobDescription: section,
      qualifications: section,
      additionalInformation: section,
    }),
  }),
})
type Ad = z.infer<typeof ad>

export const smartrecruiters = defineSource<z.infer<typeof config>>({
  name: 'smartrecruiters',
  manifest: {
    title: 'SmartRecruiters',
    homepage: 'https://www.smartrecruiters.com',
    kind: 'employer',
    fields: [
      'url',
      'applyUrl',
      'title',
      'company',
      'locations',
      'description',
      'employmentTypes',
      'workplaces',
      'seniority',
      'language',
      'postedAt',
      'requisitionId',
    ],
    paging: 'offset and limit, 100 rows a page, to the total that each page states; one more page for each ad',
    completeness: 'the rows of all pages equal the highest totalFound that any of them states',
    presence: 'whole',
    grace: 1,
    cadence: { cron: '3 */6 * * *', minMinutes: 180 },
    terms:
      'Documented public Posting API: no authentication, as it "exposes data that are already publicly available"; 10 requests a second.',
    attribution: null,
    redistribute: true,
    onByDefault: true,
    // One job may be published once for each language and place, under an id each.
    idsNameOpenings: false,
    lane: 'smartrecruiters',
    spacingMs: 250,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    const slug = slugOrNull(company(url))
    return slug === null ? null : { slug, config: {} }
  },

  recognisePage(html) {
    if (!html.includes('smartrecruiters.com/job-widget/')) return null
    const slug = embeddedName(html, EMBEDDED)
    return slug === null ? null : { slug, config: {} }
  },

  boardUrl(board) {
    return `https://careers.smartrecruiters.com/${board.slug}`
  },

  requests(board) {
    return [get(`${API}/${checkedSlug(board.slug)}/postings?limit=${PAGE_SIZE}&offset=0`, 'json')]
  },

  next(page, board) {
    if (page.request.kind !== 'list') return []
    const { totalFound = 0, content = [] } = jsonOrNull(page, list) ?? {}
    const url = new URL(page.request.url)
    // By the rows that came: a page may hold fewer than were asked for.
    const offset = Number(url.searchParams.get('offset') ?? 0) + content.length
    url.searchParams.set('offset', String(offset))
    const more = content.length > 0 && offset < totalFound ? [get(url.href, 'json')] : []
    const jobs = wellFormed(content, row).filter((job) => unlisted(job) === null)
    const details = jobs.map((job) => {
      const of = { posting: job.id, version: JSON.stringify([job.releasedDate, job.jobAdId, job.name]) }
      return detail(`${API}/${checkedSlug(board.slug)}/postings/${encodeURIComponent(job.id)}`, 'json', of)
    })
    return [...more, ...details]
  },

  parse(pages, board) {
    const lists = listPages(pages).map((page) => readJson(page, list))
    const values = lists.flatMap((page) => page.content)
    // A total that fell on the way means that rows moved up a page, unseen.
    const total = lists.length === 0 ? null : Math.max(...lists.map((page) => page.totalFound))
    return readDetailedRows({ values, path: 'content', total }, row, {
      pages,
      idOf: (job) => job.id,
      reject: unlisted,
      readDetail: (page) => readJson(page, ad),
      join: (job, said) => readJob(job, said, board.slug),
    })
  },
})

/** `careers.` and `jobs.smartrecruiters.com/Acme/744000-clerk`, `jobs…/ni/Acme/…`, `jobs…/oneclick-ui/company/Acme/…`, the API. */
function company(url: URL): string | null {
  const [first, second, third] = pathParts(url)
  switch (url.hostname) {
    case 'api.smartrecruiters.com':
      return first === 'v1' && second === 'companies' ? (third ?? null) : null
    case 'jobs.smartrecruiters.com':
      if (first === 'oneclick-ui') return second === 'company' ? (third ?? null) : null
      return (first === 'ni' ? second : first) ?? null
    case 'careers.smartrecruiters.com':
      return first ?? null
    default:
      return null
  }
}

function unlisted(job: Row): Rejection | null {
  if (job.visibility === null || job.visibility === 'PUBLIC') return null
  return { externalId: job.id, code: 'unlisted', why: `"${job.name}" is ${job.visibility}` }
}

function readJob(job: Row, said: Ad, slug: string): RawPosting | Rejection {
  if (said.active === false) {
    return { externalId: job.id, code: 'gone', why: `its own page says that "${job.name}" is no longer active` }
  }
  const { city = null, region = null, country = null, fullLocation: text = null } = job.location ?? {}
  const isPlaced = [city, region, country, text].some((part) => part !== null)
  const employment = job.typeOfEmployment?.label ?? job.typeOfEmployment?.id ?? null
  return {
    ...emptyRawPosting(job.id),
    url: said.postingUrl ?? `https://jobs.smartrecruiters.com/${slug}/${encodeURIComponent(job.id)}`,
    applyUrl: said.applyUrl,
    title: job.name,
    company: job.company?.name ?? null,
    locations: isPlaced ? [{ text, city, region, country }] : [],
    description: body(said),
    employmentTypes: employment === null ? [] : [employment],
    workplaces: [...(job.location?.remote ? ['remote'] : []), ...(job.location?.hybrid ? ['hybrid'] : [])],
    seniority: level(job),
    language: job.language?.code ?? null,
    postedAt: job.releasedDate,
    requisitionId: job.refNumber,
  }
}

/** The id stays English where the label is translated. */
function level(job: Row): string | null {
  const said = job.experienceLevel?.id ?? job.experienceLevel?.label ?? null
  return said === 'not_applicable' ? null : (said?.replaceAll('_', ' ') ?? null)
}

function body(said: Ad): RawPosting['description'] {
  const parts = SECTIONS.flatMap((name) => {
    const { title = null, text = null } = said.jobAd.sections[name] ?? {}
    if (text === null) return []
    return [title === null ? text : `<h3>${escapeHtml(title)}</h3>\n${text}`]
  })
  return parts.length === 0 ? null : { format: 'html', body: parts.join('\n') }
}
