import { z } from 'zod'
import { emptyRawPosting, type RawPosting } from '../posting/raw-posting.ts'
import { defineSource, get } from './define-source.ts'
import { decodeText, unescapeHtmlOnce } from './escaped-html.ts'
import { idField, optionalText, optionalWebUrl, textField, webUrl } from './fields.ts'
import { payOf } from './pay.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'

const config = z.strictObject({})

const row = z.object({
  id: idField,
  position: textField,
  url: webUrl,
  apply_url: optionalWebUrl,
  company: optionalText,
  location: optionalText,
  description: optionalText,
  tags: z.array(z.string()).nullish(),
  salary_min: z.number().nullish(),
  salary_max: z.number().nullish(),
  date: optionalText,
  epoch: z.union([z.number(), z.string()]).nullish(),
})
type Row = z.infer<typeof row>

const list = z.array(z.unknown())
const legalNotice = z.object({ legal: z.string(), id: z.undefined().optional() })

// The sentence carries a code made from the reader's address: it is no part of the ad and must not be passed on.
const READER_TRAP = new RegExp(
  [
    /(?:(?<!\s)\s+)?please mention the word\b[^.]{1,300}?when applying\b[\s\S]{0,120}?read the job post completely[^.]{0,120}\./,
    /((?:(?<!\s)\s+)?this is a (beta )?feature to avoid (spam|fake) applicants\.?)?/,
    /((?:(?<!\s)\s+)?companies can (search|find) these words[^.]{0,160}human\.?)?/,
  ]
    .map((part) => part.source)
    .join(''),
  'gi',
)
const SHORT_READER_TRAP =
  /(?:(?<!\s)\s+)?please mention the words?\b(?:[^.<\n]|<\/?(?:b|strong|i|em|span|code)\b[^>]*>){0,300}[.!]?/gi

export const remoteok = defineSource<z.infer<typeof config>>({
  name: 'remoteok',
  manifest: {
    title: 'Remote OK',
    homepage: 'https://remoteok.com',
    kind: 'site',
    fields: [
      'url',
      'applyUrl',
      'title',
      'company',
      'locations',
      'description',
      'workplaces',
      'salary',
      'postedAt',
      'tags',
    ],
    paging: 'none: one document with the newest postings',
    completeness: 'none: absence proves nothing',
    presence: 'window',
    grace: 4,
    cadence: { cron: '53 */4 * * *', minMinutes: 60 },
    terms:
      'Public API: asks for a followed link to the posting on Remote OK, its name as the source, and no use of its logo.',
    attribution: { text: 'Remote OK', url: 'https://remoteok.com', follow: true },
    redistribute: true,
    onByDefault: true,
    idsNameOpenings: true,
    lane: 'remoteok',
    spacingMs: 2000,
    maxBodyBytes: 64 * 1024 * 1024,
    robots: 'documented-api',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config,

  recognise(url) {
    return /^(www\.)?remoteok\.(com|io)$/.test(url.hostname) ? { slug: 'remoteok', config: {} } : null
  },

  boardUrl() {
    return 'https://remoteok.com'
  },

  requests() {
    return [get('https://remoteok.com/api', 'json')]
  },

  next() {
    return []
  },

  parse(pages) {
    const rows = pages.flatMap((page) => readJson(page, list))
    // Element 0 is the legal notice.
    const start = legalNotice.safeParse(rows[0]).success ? 1 : 0
    return readRows({ values: rows.slice(start), path: '', start, total: null }, row, readJob)
  },
})

function readJob(job: Row): RawPosting {
  const text = job.description === null ? null : stripReaderTrap(unescapeHtmlOnce(job.description))
  return {
    ...emptyRawPosting(job.id),
    url: job.url,
    applyUrl: job.apply_url,
    title: decodeText(job.position),
    company: job.company === null ? null : decodeText(job.company),
    locations:
      job.location === null ? [] : [{ text: decodeText(job.location), city: null, region: null, country: null }],
    description: text ? { format: 'html', body: text } : null,
    // The site takes remote jobs only.
    workplaces: ['remote'],
    salary: payOf({ min: job.salary_min, max: job.salary_max }),
    postedAt: job.date ?? (job.epoch ? String(job.epoch) : null),
    tags: (job.tags ?? []).map((tag) => decodeText(tag.trim())).filter((tag) => tag !== ''),
  }
}

function stripReaderTrap(description: string): string {
  return description.replace(READER_TRAP, '').replace(SHORT_READER_TRAP, '').trim()
}
