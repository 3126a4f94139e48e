/** The host that no site has: as long as it stands somewhere, something is still to be written. */
const HOST = 'scaffold.example'

const ROWS = ['Baker', 'Miller', 'Beekeeper'].map((title, n) => ({
  id: n + 1,
  title,
  url: `https://jobs.${HOST}/acme/${n + 1}`,
  place: 'Ghent, Belgium',
  html: `<p>You are our ${title.toLowerCase()}.</p>`,
}))

/** A page as it might be recorded. */
export function page(): string {
  return `${JSON.stringify({ total: ROWS.length, jobs: ROWS }, null, 2)}\n`
}

/** The visit that asked for it. */
export function recorded(name: string): string {
  const visit = {
    board: { slug: 'acme', name: 'Acme', config: {} },
    pages: [{ url: `https://api.${HOST}/${name}/acme/jobs`, kind: 'list', expect: 'json', file: 'jobs.json' }],
    empty: '{"total": 0, "jobs": []}',
    renamed: { from: '"title"', to: '"name"', field: 'jobs.0.title' },
  }
  return `${JSON.stringify(visit, null, 2)}\n`
}

/** The source, right for that page. */
export function source(name: string): string {
  const camel = name.replace(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())
  return `import { z } from 'zod'
import { emptyRawPosting } from '../posting/raw-posting.ts'
import { defineSource, get } from './define-source.ts'
import { idField, optionalText, textField, webUrl } from './fields.ts'
import { readJson } from './read-json.ts'
import { readRows } from './read-rows.ts'
import { checkedSlug, pathParts, slugOrNull } from './slug.ts'

// Only the fields that are read: others may come and go.
const row = z.object({ id: idField, title: textField, url: webUrl, place: optionalText, html: optionalText })
const list = z.object({ total: z.int().nonnegative(), jobs: z.array(z.unknown()) })

export const ${camel} = defineSource({
  name: '${name}',
  manifest: {
    title: '${name}',
    homepage: 'https://${HOST}',
    kind: 'employer',
    fields: ['url', 'title', 'company', 'locations', 'description'],
    paging: 'none: one document holds the whole board',
    completeness: 'the one document was read whole and its rows equal the total that it states',
    presence: 'whole',
    grace: 1,
    cadence: { cron: '41 */6 * * *', minMinutes: 60 },
    terms: 'What do the terms and robots.txt of ${HOST} allow?',
    attribution: null,
    redistribute: true,
    onByDefault: false,
    idsNameOpenings: false,
    lane: null,
    spacingMs: 1000,
    maxBodyBytes: 10 * 1024 * 1024,
    robots: 'obey',
    redirects: 'stay',
    credentials: null,
    dailyRequests: null,
  },
  config: z.strictObject({}),

  recognise(url) {
    const slug = url.hostname === 'jobs.${HOST}' ? slugOrNull(pathParts(url)[0]) : null
    return slug === null ? null : { slug, config: {} }
  },

  boardUrl(board) {
    return \`https://jobs.${HOST}/\${board.slug}\`
  },

  requests(board) {
    return [get(\`https://api.${HOST}/${name}/\${checkedSlug(board.slug)}/jobs\`, 'json')]
  },

  next() {
    return []
  },

  parse(pages, board) {
    const read = pages.map((page) => readJson(page, list))
    const rows = { values: read.flatMap(({ jobs }) => jobs), path: 'jobs', total: read[0]?.total ?? null }
    return readRows(rows, row, (job) => ({
      ...emptyRawPosting(job.id),
      url: job.url,
      title: job.title,
      company: board.name,
      locations: job.place === null ? [] : [{ text: job.place, city: null, region: null, country: null }],
      description: job.html === null ? null : { format: 'html', body: job.html },
    }))
  },
})
`
}

/** A test that fails with what is left to do. */
export function steps(name: string): string {
  return `import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const NAME = '${name}'
const ROOT = new URL('../../', import.meta.url)

describe(\`\${NAME}, on the way\`, () => {
  it.each([
    [
      \`test/fixtures/\${NAME}/jobs.json\`,
      '${HOST}',
      '1. save the pages of one real visit, cut down to three postings or more, names and ads invented',
    ],
    [
      \`test/fixtures/\${NAME}/visit.json\`,
      '${HOST}',
      '2. say which requests those pages answer, and how an empty and a spoilt page look',
    ],
    [
      \`test/fixtures/\${NAME}/expected.json\`,
      '"postings": []',
      '3. write by hand what is to be read from them; the contract test compares',
    ],
    [
      \`src/sources/\${NAME}.ts\`,
      '${HOST}',
      '4. write requests, next, parse and recognise, and a manifest that tells the truth',
    ],
  ])('%s holds no %s any more: %s', (file, placeholder) => {
    const isLeft = readFileSync(new URL(file, ROOT), 'utf8').includes(placeholder)
    expect(isLeft, \`\${file} still holds \${placeholder}\`).toBe(false)
  })

  it('5. is tested for what is peculiar to the site: put a table of its traps here instead of all this', () => {
    expect.unreachable('its paging, its escaping, its pay, its ids, the careers URLs that people paste')
  })
})
`
}
