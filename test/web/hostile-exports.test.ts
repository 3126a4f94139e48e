import { Readable } from 'node:stream'
import { load } from 'cheerio'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { csvWriter } from '../../src/api/export-csv.ts'
import type { Listing } from '../../src/api/listing-schema.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { importFiles } from '../../src/pipeline/import-files.ts'
import { ask } from '../api/client.ts'
import { xmlFault } from '../api/well-formed-xml.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { PAYLOADS } from './hostile.ts'

let ctx: TestContext
let app: Api
let listings: Listing[]

beforeAll(async () => {
  ctx = await testContext({ env: { RATE_LIMIT: '0' } })
  app = createApp(ctx)
  const lines = PAYLOADS.map((payload, index) => JSON.stringify(hostileRecord(payload, index)))
  const told = await importFiles(ctx, ['-'], {
    board: 'hostile',
    dryRun: false,
    stdin: Readable.from([Buffer.from(lines.join('\n'))]),
  })
  expect(told.files).toMatchObject([{ error: null, rejected: [], new: PAYLOADS.length }])
  listings = await everyListing()
}, 180_000)
afterAll(() => ctx.close())

/** An ad as somebody writes it into a file, with the payload in every field that an import reads. */
function hostileRecord(payload: string, index: number) {
  const text = payload.toWellFormed()
  const body = `You weave with Python.\n\n${text}\n\nRequirements:\n- Python ${text}`
  return {
    id: `${index} ${text}`,
    title: index % 4 === 0 ? text : `Weaver ${index} ${text}`,
    company: `Loom ${index} ${text}`,
    location: [`Leeds ${text}`, text],
    [index % 2 === 0 ? 'description' : 'description_html']: body,
    url: index % 2 === 0 ? `https://ads.example/${index}?${text}` : text,
    apply_url: index % 2 === 0 ? text : `https://ads.example/${index}?${text}`,
    employment_type: text,
    workplace_type: text,
    salary: `£30,000 - £40,000 ${text}`,
    seniority: text,
    experience: text,
    education: text,
    eligibility: text,
    language: text,
    posted_at: '2026-11-01',
    valid_through: text,
    requisition_id: text,
    department: text,
    tags: [text, 'Python'],
  }
}

async function everyListing(): Promise<Listing[]> {
  const all: Listing[] = []
  for (let next: string | null = ''; next !== null; ) {
    const cursor: string = next === '' ? '' : `&cursor=${next}`
    const { body }: { body: ListingPage } = await ask<ListingPage>(
      app,
      `/api/v1/listings?limit=100&include=description${cursor}`,
    )
    all.push(...body.data)
    next = body.page.next
  }
  return all
}

it('every ad of the collection was imported, and nothing in its fields is an address that runs', () => {
  expect(listings.length).toBeGreaterThanOrEqual(500)
  for (const { applyUrl, sources, title } of listings)
    for (const url of [applyUrl, ...sources.flatMap((source) => [source.url, source.applyUrl])])
      if (url !== null) {
        expect(url, title).toMatch(/^https?:\/\//i)
        expect(url, title).not.toMatch(/[\s<>"]/)
      }
})

it('feeds are well formed and hold nothing that runs', async () => {
  for (const format of ['rss', 'atom', 'json'])
    for (let page: string | undefined = `/feed.${format}?limit=100`; page !== undefined; ) {
      const { status, headers, body }: { status: number; headers: Headers; body: unknown } = await ask<unknown>(
        app,
        page,
      )
      expect(status, page).toBe(200)
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      if (format !== 'json') expect(xmlFault(text), page).toBeNull()
      for (const html of contents(format, text)) {
        const $ = load(html)
        expect($('script, iframe, object, embed, style, link, base, meta, form, svg, math, img').length, html).toBe(0)
        for (const element of $('*').toArray())
          for (const [name, value] of Object.entries('attribs' in element ? element.attribs : {})) {
            expect(name, html).not.toMatch(/^on|^style$/)
            if (name === 'href') expect(value, html).toMatch(/^(https?:\/\/|mailto:)/i)
          }
      }
      page = /<([^>]*)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
    }
}, 60_000)

function contents(format: string, text: string): string[] {
  if (format === 'json')
    return (JSON.parse(text) as { items: { content_html?: string }[] }).items.map((item) => item.content_html ?? '')
  const $ = load(text, { xml: true })
  const found = format === 'rss' ? $('item > description') : $('entry > content')
  return found.toArray().map((element) => $(element).text())
}

it('no cell of the CSV export is a formula, and each line has every cell', () => {
  const { header, line } = csvWriter({ withDescription: 'with' })
  const rows = parse(header + listings.map(line).join(''), {
    columns: true,
    record_delimiter: '\r\n',
    relax_quotes: false,
    relax_column_count: false,
  }) as Record<string, string>[]
  expect(rows).toHaveLength(listings.length)
  const formulas = rows.flatMap((row) =>
    Object.entries(row).filter(
      ([, cell]) => /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell)),
    ),
  )
  expect(formulas).toEqual([])
  expect(rows.some((row) => row.title?.startsWith("'="))).toBe(true)
})
