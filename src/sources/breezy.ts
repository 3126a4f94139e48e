import { z } from 'zod'
import type { RawLocation, RawPosting } from '../posting/raw-posting.ts'
import { defineSource, detail, get, type SourceBoard } from './define-source.ts'
import { jsonOrNull, listPages, markedPosting, readDetailedRows, wellFormed } from './details.ts'
import { idField, optionalText, textField, webUrl } from './fields.ts'
import { JOB_POSTING_FIELDS } from './job-posting.ts'
import { boardOnDomain, domainField, subdomainOf } from './own-domain.ts'
import { payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import { isServedBy } from './served-by.ts'
import { checkedSlug } from './slug.ts'

const VENDOR_HOSTS = new Set(
  'www app api help developer developers marketing blog status assets-cdn attachments-cdn gallery-cdn resources assets static cdn support partners'.split(
    ' ',
  ),
)
const SITE = { assets: new Set(['assets-cdn.breezy.hr', 'app.breezy.hr']), path: /^\/p\/[0-9a-f]{8,}/ }

const config = z.strictObject({
  /** The employer's own domain, where the careers site is served under one. */
  host: domainField.optional(),
})
type Config = z.infer<typeof config>

/** A country, state or type: an object, in older lists its bare name. */
const named = z
  .union([
    z.string().transform((name) => ({ id: null, name: name.trim() || null })),
    z.object({ id: optionalText, name: optionalText }),
  ])
  .nullish()

const place = z.object({
  name: optionalText,
  city: optionalText,
  state: named,
  country: named,
  is_remote: z.boolean().nullish(),
})

const row = z.object({
  id: idField,
  name: textField,
  url: webUrl,
  published_date: optionalText,
  type: named,
  location: place.nullish(),
  locations: z.array(place).nullish(),
  salary: optionalText,
  company: named,
})
type Row = z.infer<typeof row>

const list = z.array(z.unknown())

export const breezy = defineSource<Config>({
  name: 'breezy',
  manifest: {
    title: 'Breezy HR',
    homepage: 'https://breezy.hr',
    kind: 'employer',
    fields: [...JOB_POSTING_FIELDS],
    paging: 'none: one document lists the whole board; the text of each ad is on its own page',
    completeness: 'the list was read whole; it states no total',
    presence: 'whole',
    grace: 1,
    cadence: { cron: '53 */12 * * *', minMinutes: 360 },
    terms: 'Undocumented list behind each careers site, and the JobPosting of each ad; bursts are answered with 403.',
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
    const slug = subdomainOf(url, 'breezy.hr', VENDOR_HOSTS)
    return slug === null ? null : { slug, config: {} }
  },

  recognisePage(html, url) {
    if (url.hostname.endsWith('.breezy.hr') || !isServedBy(html, url, SITE)) return null
    return boardOnDomain(url)
  },

  boardUrl(board) {
    return `https://${hostOf(board)}/`
  },

  requests(board) {
    return [get(`https://${hostOf(board)}/json`, 'json')]
  },

  next(page) {
    if (page.request.kind !== 'list') return []
    const jobs = wellFormed(jsonOrNull(page, list) ?? [], row)
    return jobs.map((job) =>
      detail(job.url, 'html', { posting: job.id, version: JSON.stringify([job.published_date, job.name, job.salary]) }),
    )
  },

  parse(pages) {
    const values = listPages(pages).flatMap((page) => readJson(page, list))
    return readDetailedRows({ values, path: '', total: null }, row, {
      pages,
      idOf: (job) => job.id,
      readDetail: markedPosting,
      join: readJob,
    })
  },
})

function hostOf(board: SourceBoard<Config>): string {
  return board.config.host ?? `${checkedSlug(board.slug)}.breezy.hr`
}

/** The list is the surer of the two where both speak: its places are in parts, its date has a time. */
function readJob(job: Row, said: RawPosting): RawPosting {
  const type = job.type?.name ?? job.type?.id ?? null
  const locations = places(job)
  return {
    ...said,
    externalId: job.id,
    url: job.url,
    title: job.name,
    company: job.company?.name ?? said.company,
    locations: locations.length > 0 ? locations : said.locations,
    employmentTypes: type === null ? said.employmentTypes : [type],
    workplaces: said.workplaces.length > 0 || !job.location?.is_remote ? said.workplaces : ['remote'],
    salary: payOf({ ...said.salary, text: job.salary ?? said.salary?.text }),
    postedAt: job.published_date ?? said.postedAt,
    requisitionId: said.requisitionId === job.id ? null : said.requisitionId,
  }
}

/** `locations` holds the main place again where there are several. */
function places(job: Row): RawLocation[] {
  const all = job.locations?.length ? job.locations : job.location ? [job.location] : []
  const said = all.map(({ name, city, state, country }) => ({
    text: name,
    city,
    region: state?.name ?? state?.id ?? null,
    country: country?.id ?? country?.name ?? null,
  }))
  return said.filter((at) => Object.values(at).some((part) => part !== null))
}
