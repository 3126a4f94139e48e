import { z } from 'zod'
import { SourceChangedError } from '../errors.ts'
import { emptyRawPosting, type RawLocation, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, detail, get, type Page, type SourceBoard } from './define-source.ts'
import { listPages, readDetailedRows, wellFormed } from './details.ts'
import { embeddedName } from './embedded-board.ts'
import { idField, optionalText, optionalWebUrl, textField } from './fields.ts'
import { absolute, cutOff, openHtml, query, visibleText } from './html-page.ts'
import { subdomainOf } from './own-domain.ts'
import { payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import { checkedSlug } from './slug.ts'

const VENDOR_HOSTS = new Set(
  'www app api documentation help partners marketplace developers status blog images images2 images3 images4 resources assets static cdn support'.split(
    ' ',
  ),
)
/** The widget that employers embed says which is which for the same openings. */
const WORKPLACES: Record<string, string> = { 0: 'In-office', 1: 'Remote', 2: 'Hybrid' }
/** How the widget on an employer's own page is told whose openings to show. */
const EMBEDDED = /\bid=["']BambooHR["'][^<>]{0,300}?\bdata-domain=["']([a-z0-9-]+)\.bamboohr\.com["']/gi

const config = z.strictObject({
  /** Which list the board has: the widget's page where `careers/list` answers 404. */
  list: z.literal('embed2').optional(),
})
type Config = z.infer<typeof config>

/** `text` stands in the widget, the parts in the JSON list; a country is told on an opening's own page only. */
const place = z
  .object({
    text: optionalText,
    city: optionalText,
    state: optionalText,
    province: optionalText,
    country: optionalText,
    addressCountry: optionalText,
  })
  .nullish()

const where = {
  /** One of the company's offices. */
  location: place,
  /** Written out for this opening: remote ones have it instead of an office. */
  atsLocation: place,
  locationType: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((type) => (type == null ? null : String(type))),
  isRemote: z.union([z.boolean(), z.number()]).nullish(),
}

const row = z.object({
  id: idField,
  jobOpeningName: textField,
  employmentStatusLabel: optionalText,
  url: optionalWebUrl,
  ...where,
})
type Row = z.infer<typeof row>

const list = z.object({
  result: z.array(z.unknown()),
  meta: z.object({ totalCount: z.int().nonnegative().nullish() }).nullish(),
})

const opening = z.object({
  jobOpeningShareUrl: optionalWebUrl,
  employmentStatusLabel: optionalText,
  description: optionalText,
  compensation: optionalText,
  datePosted: optionalText,
  minimumExperience: optionalText,
  ...where,
})
type Opening = z.infer<typeof opening>

const ad = z.object({ result: z.object({ jobOpening: opening }) })

export const bamboohr = defineSource<Config>({
  name: 'bamboohr',
  manifest: {
    title: 'BambooHR',
    homepage: 'https://www.bamboohr.com',
    kind: 'employer',
    fields: [
      'url',
      'title',
      'locations',
      'description',
      'employmentTypes',
      'workplaces',
      'salary',
      'seniority',
      'postedAt',
    ],
    paging:
      'none: one document lists the whole board, as JSON, or where that is not there as the page of the embedded widget; one more for each ad',
    completeness: 'the list was read whole, and its rows equal meta.totalCount where the list is JSON',
    presence: 'whole',
    grace: 4,
    cadence: { cron: '13 */12 * * *', minMinutes: 360 },
    terms: 'Undocumented lists behind each careers site; the vendor grants nothing in writing.',
    attribution: null,
    redistribute: true,
    onByDefault: false,
    idsNameOpenings: true,
    lane: null,
    spacingMs: 1000,
    maxBodyBytes: 10 * 1024 * 1024,
    robots: 'obey',
    // A company that has no board is sent on to the vendor's own site.
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    const slug = subdomainOf(url, 'bamboohr.com', VENDOR_HOSTS)
    if (slug === null) return null
    return { slug, config: url.pathname.startsWith('/jobs/embed2.php') ? { list: 'embed2' } : {} }
  },

  recognisePage(html) {
    const slug = embeddedName(html, EMBEDDED)
    return slug === null ? null : { slug, config: {} }
  },

  boardUrl(board) {
    return `${siteOf(board)}/careers`
  },

  requests(board) {
    const isWidget = board.config.list === 'embed2'
    return [get(`${siteOf(board)}${isWidget ? '/jobs/embed2.php' : '/careers/list'}`, isWidget ? 'html' : 'json')]
  },

  instead(request, board) {
    return request.expect === 'json' ? get(`${siteOf(board)}/jobs/embed2.php`, 'html') : null
  },

  next(page, board) {
    if (page.request.kind !== 'list') return []
    return wellFormed(rowsOrNone(page), row).map((job) => {
      const version = JSON.stringify([job.jobOpeningName, job.employmentStatusLabel, job.locationType])
      const url = `${siteOf(board)}/careers/${encodeURIComponent(job.id)}/detail`
      return detail(url, 'json', { posting: job.id, version })
    })
  },

  parse(pages, board) {
    const lists = listPages(pages).map(readList)
    const total = lists[0]?.total ?? null
    return readDetailedRows({ values: lists.flatMap((one) => one.values), path: 'result', total }, row, {
      pages,
      idOf: (job) => job.id,
      readDetail: (page) => readJson(page, ad).result.jobOpening,
      join: (job, said) => readJob(job, said, board),
    })
  },
})

function siteOf(board: SourceBoard<Config>): string {
  return `https://${checkedSlug(board.slug)}.bamboohr.com`
}

function rowsOrNone(page: Page): unknown[] {
  try {
    return readList(page).values
  } catch {
    return []
  }
}

function readList(page: Page): { values: unknown[]; total: number | null } {
  if (page.request.expect === 'html') return { values: readWidget(page), total: null }
  const { result, meta } = readJson(page, list)
  return { values: result, total: meta?.totalCount ?? null }
}

/** The rows of the widget in the shape of the JSON list. One opening may stand under several departments. */
function readWidget(page: Page): unknown[] {
  const html = openHtml(page)
  const { base, ending } = html
  const $ = query(html)
  const board = $('.BambooHR-ATS-board')
  const items = board.find('li[id^="bhrPositionID_"], .BambooHR-ATS-Jobs-Item')
  // All items stand in lists: where one is still open, the page may end at any tag that looks like its last.
  const isWhole = ending !== 'cut' && page.text.split(/<ul\b/i).length === page.text.split(/<\/ul\s*>/i).length
  if (!isWhole) throw cutOff(page, '.BambooHR-ATS-board')
  // A board without openings has no links: one that has some, but no items that we know, has changed.
  if (board.length === 0 || (items.length === 0 && board.find('a[href]').length > 0)) {
    const field = board.length === 0 ? '.BambooHR-ATS-board' : '.BambooHR-ATS-Jobs-Item'
    throw new SourceChangedError('schema', `${page.url} has no ${field}`, field)
  }
  return items.toArray().map((element) => {
    const item = $(element)
    const link = item.find('a[href]').first()
    return {
      id: /^bhrPositionID_(\d+)$/.exec(item.attr('id') ?? '')?.[1],
      jobOpeningName: visibleText(link),
      url: absolute(link.attr('href'), base),
      location: { text: visibleText(item.find('.BambooHR-ATS-Location')) },
    }
  })
}

function readJob(job: Row, said: Opening, board: SourceBoard<Config>): RawPosting {
  const employment = said.employmentStatusLabel ?? job.employmentStatusLabel
  return {
    ...emptyRawPosting(job.id),
    url: said.jobOpeningShareUrl ?? job.url ?? `${siteOf(board)}/careers/${encodeURIComponent(job.id)}`,
    title: job.jobOpeningName,
    locations: [said.location, said.atsLocation, job.location, job.atsLocation].flatMap(placeOf).slice(0, 1),
    description: said.description === null ? null : { format: 'html', body: said.description },
    employmentTypes: employment === null ? [] : [employment],
    workplaces: workplaces(job, said),
    salary: payOf({ text: said.compensation }),
    seniority: said.minimumExperience,
    postedAt: said.datePosted,
  }
}

function placeOf(at: Row['location']): RawLocation[] {
  if (!at) return []
  const said = {
    text: at.text,
    city: at.city,
    region: at.state ?? at.province,
    country: at.addressCountry ?? at.country,
  }
  return Object.values(said).some((part) => part !== null) ? [said] : []
}

/** isRemote is null on most boards, and an older board's only word on others. */
function workplaces(job: Row, said: Opening): string[] {
  const type = WORKPLACES[said.locationType ?? job.locationType ?? '']
  if (type !== undefined) return [type]
  return said.isRemote || job.isRemote ? ['Remote'] : []
}
