import { z } from 'zod'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get } from './define-source.ts'
import { eligibleAreas } from './eligible-areas.ts'
import { decodeText, describe } from './escaped-html.ts'
import { optionalText, textField, webUrl } from './fields.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'

const config = z.strictObject({})

const row = z.object({
  url: webUrl,
  title: textField,
  company_name: optionalText,
  category_name: optionalText,
  tags: optionalText,
  location: optionalText,
  description: optionalText,
  pub_date: optionalText,
})
type Row = z.infer<typeof row>

const list = z.array(z.unknown())

export const workingNomads = defineSource<z.infer<typeof config>>({
  name: 'working-nomads',
  manifest: {
    title: 'Working Nomads',
    homepage: 'https://www.workingnomads.com',
    kind: 'site',
    fields: ['url', 'applyUrl', 'title', 'company', 'description', 'workplaces', 'eligibility', 'postedAt', 'tags'],
    paging: 'none: one document with a few dozen of the newest postings',
    completeness: 'none: absence proves nothing',
    presence: 'window',
    grace: 4,
    cadence: { cron: '11 */12 * * *', minMinutes: 360 },
    terms:
      'The terms of the site forbid to build a competing product with it, so it is opt-in: only for those who have asked, or for private use.',
    attribution: { text: 'Working Nomads', url: 'https://www.workingnomads.com', follow: false },
    redistribute: false,
    onByDefault: false,
    idsNameOpenings: false,
    lane: 'working-nomads',
    spacingMs: 2000,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    return /^(www\.)?workingnomads\.(com|co)$/.test(url.hostname) ? { slug: 'all', config: {} } : null
  },

  boardUrl() {
    return 'https://www.workingnomads.com/jobs'
  },

  requests() {
    return [get('https://www.workingnomads.com/api/exposed_jobs/', 'json')]
  },

  next() {
    return []
  },

  parse(pages) {
    const values = pages.flatMap((page) => readJson(page, list))
    return readRows({ values, path: '', total: null }, row, readJob)
  },
})

function readJob(job: Row): RawPosting {
  const tags = [job.category_name ?? '', ...(job.tags ?? '').split(',')]
  return {
    ...emptyRawPosting(idOf(job.url)),
    url: job.url,
    // The site's own redirect to where the employer takes applications.
    applyUrl: job.url,
    title: decodeText(job.title),
    company: job.company_name === null ? null : decodeText(job.company_name),
    description: job.description === null ? null : describe(job.description),
    // The site takes remote jobs only.
    workplaces: ['remote'],
    // Where the candidate may live: "Europe, North America", "REMOTE, Canada".
    eligibility: eligibleAreas(job.location),
    postedAt: job.pub_date,
    tags: tags.map((tag) => decodeText(tag).trim()).filter((tag) => tag !== ''),
  }
}

/** Rows have no id of their own, but their redirect does: `/job/go/1764739/`. */
function idOf(url: string): string {
  return /\/job\/go\/(\d+)\/?(?:[?#]|$)/.exec(url)?.[1] ?? url
}
