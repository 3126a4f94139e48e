import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { load } from 'cheerio'
import { parse as parseCsv } from 'csv-parse/sync'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { readBoardsFile } from '../src/pipeline/boards-file.ts'
import { requireSource, SOURCES, sourceByName } from '../src/sources/index.ts'

const ROOT = join(import.meta.dirname, '..')
const KNOWN_TOKENS = join(ROOT, '../shared/data/board-tokens.csv.gz')
/** Sources whose boards stand in the list of known tokens; of the others a few are listed, each seen to answer. */
const LISTED = 'greenhouse lever ashby workable smartrecruiters workday icims jobvite bamboohr breezy rippling'.split(
  ' ',
)
/** Known tokens that are addresses rather than names of boards. */
const BY_ADDRESS: Record<string, (token: string) => string> = { workday: (token) => token.replace('/en-US/', '/') }
/** What these read has no name that a fresh install could know. */
const ANY_SITE = new Set(['json-ld', 'rss', 'html'])
const MAX_FILE_BYTES = 5_000_000
const countryCode = z.string().regex(/^[A-Z]{2}$/)

const boardEntry = z.strictObject({
  source: z.string().refine((name) => sourceByName(name) !== null, 'no such source'),
  slug: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  name: z.string().trim().min(1).optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  cron: z.string().min(1).optional(),
  timeZone: z.string().min(1).optional(),
  country: countryCode.optional(),
  config: z.record(z.string(), z.unknown()).optional(),
  sample: z.literal(true).optional(),
  enabled: z.boolean().optional(),
})

const boardsText = readFileSync(join(ROOT, 'boards.yaml'), 'utf8')
const boards = z.strictObject({ boards: z.array(boardEntry) }).parse(parseYaml(boardsText)).boards
const sampleBoards = boards.filter((board) => board.sample)
const realBoards = boards.filter((board) => !board.sample)

describe('boards.yaml', () => {
  it('names each board once', () => {
    const keys = boards.map((board) => `${board.source}:${board.slug.toLowerCase()}`)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('gives every real board a name, over each of the public sources', () => {
    const visited = readBoardsFile(join(ROOT, 'boards.yaml')).filter((board) => board.enabled && !board.sample)
    expect(visited.length).toBeGreaterThanOrEqual(300)
    expect(realBoards.filter((board) => board.name === undefined)).toEqual([])
    const visitedSources = new Set(visited.map((board) => board.source))
    expect(visitedSources.size).toBeGreaterThanOrEqual(9)
    const byDefault = SOURCES.filter(({ manifest }) => manifest.onByDefault && manifest.kind !== 'loose')
    const named = byDefault.map(({ name }) => name).filter((name) => !ANY_SITE.has(name))
    expect(named.filter((name) => !visitedSources.has(name))).toEqual([])
  })

  it('lets no board be visited whose source is off by default', () => {
    const boards = readBoardsFile(join(ROOT, 'boards.yaml'))
    const off = boards.filter((board) => !requireSource(board.source).manifest.onByDefault)
    expect(off.length).toBeGreaterThan(20)
    expect(off.filter((board) => board.enabled || board.disabledReason !== 'off by default')).toEqual([])
  })

  it('asks every board at an address of its own', () => {
    const asked = readBoardsFile(join(ROOT, 'boards.yaml')).map((board) => {
      const source = requireSource(board.source)
      const config = source.config.parse(board.config)
      return source.requests({ slug: board.slug, name: board.name ?? null, config })[0]?.url
    })
    expect(asked).not.toContain(undefined)
    const addresses = asked.filter((url) => url !== 'file:.')
    expect(addresses.filter((url, at) => addresses.indexOf(url) !== at)).toEqual([])
  })

  it('puts the two sample boards first, each with its own folder', () => {
    expect(boards.slice(0, 2)).toEqual(sampleBoards)
    expect(sampleBoards.map((board) => [board.source, board.config])).toEqual([
      ['files', { path: 'samples/careers' }],
      ['files', { path: 'samples/jobsite' }],
    ])
  })

  it.skipIf(!existsSync(KNOWN_TOKENS))('invents no board', () => {
    const rows = z
      .array(z.object({ source: z.string(), token: z.string() }))
      .parse(parseCsv(gunzipSync(readFileSync(KNOWN_TOKENS)), { columns: true }))
    const known = new Set(rows.map((row) => `${row.source}:${BY_ADDRESS[row.source]?.(row.token) ?? row.token}`))
    const listed = realBoards.filter((board) => LISTED.includes(board.source))
    const invented = listed.filter((board) => !known.has(`${board.source}:${tokenOf(board)}`))
    expect(invented).toEqual([])
  })
})

function tokenOf({ source, slug, config }: z.infer<typeof boardEntry>): string {
  return source === 'workday' ? `${config?.host}/${config?.site}` : slug
}

const adFields = z.looseObject({
  title: z.string().min(1),
  company: z.string().min(1),
  location: z.union([z.string().min(1), z.array(z.string().min(1))]),
  apply_url: z.string().optional(),
  posted_at: z.string().regex(/^2026-(09|10|11)-\d\d$/),
  description: z.string().optional(),
})

interface SampleAd {
  /** `careers/file.md`, or `careers/file.jsonl#2` for the second row of a file with several ads. */
  name: string
  /** The whole ad as it stands in its file. */
  source: string
  fields: z.infer<typeof adFields> | null
  /** Letters and digits of the visible text, in lower case. */
  folded: string
}

const ads = new Map(readSampleAds().map((ad) => [ad.name, ad]))

describe('samples', () => {
  it('holds at least 36 ads, and more than a dozen in each folder', () => {
    const names = [...ads.keys()]
    expect(names.length).toBeGreaterThanOrEqual(36)
    expect(names.filter((name) => name.startsWith('careers/')).length).toBeGreaterThan(12)
    expect(names.filter((name) => name.startsWith('jobsite/')).length).toBeGreaterThan(12)
  })

  it('comes in every shape that the files source reads', () => {
    const shapes = new Set([...ads.keys()].map((name) => extname(name).replace(/#.*/, '')))
    expect([...shapes].sort()).toEqual(['.csv', '.html', '.jsonl', '.md', '.txt'])
  })

  it('has ads of a realistic length', () => {
    const lengths = [...ads.values()].map((ad) => ad.source.length)
    expect(Math.min(...lengths)).toBeGreaterThan(400)
    expect(Math.max(...lengths)).toBeLessThan(3500)
    expect(lengths.filter((length) => length >= 800).length / lengths.length).toBeGreaterThan(0.8)
  })

  it('links to reserved domains only', () => {
    const hosts = [...ads.values()].flatMap((ad) =>
      [...ad.source.matchAll(/https?:\/\/([^/\s"')>]+)/g)].map((hit) => hit[1]),
    )
    expect(hosts.length).toBeGreaterThan(30)
    expect(hosts.filter((host) => !host?.endsWith('.example'))).toEqual([])
  })

  it.each([
    ['German', 'careers/klinikum-sonnenried-pflegefachkraft.md', 'Berufserfahrung'],
    ['French', 'careers/ateliers-brumeval-comptable.html', 'Télétravail'],
    ['Spanish', 'careers/montajes-alcarrel-electricista.txt', '¿Qué harás?'],
    ['Hebrew', 'careers/kolnoam-full-stack.md', 'דרישות התפקיד'],
    ['mojibake', 'careers/kestrelbay-junior-data-analyst.md', 'youâ€™ll'],
    ['an unfilled template', 'careers/nodejs-developer.txt', 'Location: [Remote / On-site – City, Country]'],
    ['an ad without title and company', 'careers/data-pipelines.txt', "What you'll do?"],
  ])('has %s', (_kind, name, words) => {
    expect(ad(name).source).toContain(words)
  })
})

describe('openings that stand on both sample boards', () => {
  it.each([
    ['careers/harbourline-senior-backend-engineer.md', 'jobsite/harbourline-python-backend.html'],
    ['careers/lumenfold-frontend-developer.md', 'jobsite/listings.jsonl#1'],
    ['careers/basalt-ridge-application-security.html', 'jobsite/basalt-ridge-appsec.md'],
    ['careers/openings.jsonl#1', 'jobsite/postings.csv#1'],
  ])('by one apply URL: %s and %s', (left, right) => {
    const shared = addresses(ad(left)).filter((url) => addresses(ad(right)).includes(url))
    expect(shared).toHaveLength(1)
    expect(ad(left).folded).not.toBe(ad(right).folded)
  })

  it.each([
    ['careers/klinikum-sonnenried-pflegefachkraft.md', 'jobsite/pflegefachkraft-leipzig.md'],
    ['careers/fernwick-ios-engineer.html', 'jobsite/fernwick-ios-engineer.md'],
    ['careers/pinegate-staff-accountant.txt', 'jobsite/staff-accountant-columbus.txt'],
    ['careers/voltmere-journeyman-electrician.md', 'jobsite/listings.jsonl#4'],
  ])('by one text in other markup: %s and %s', (left, right) => {
    expect(ad(left).folded).toBe(ad(right).folded)
    expect(ad(left).source).not.toBe(ad(right).source)
    expect(ad(right).fields?.apply_url).toBeUndefined()
    const { title, company, location } = ad(left).fields ?? {}
    expect(ad(right).fields ?? {}).toMatchObject(title ? { title, company, location } : {})
  })
})

describe('near misses that must stay apart', () => {
  const harbourline = 'careers/harbourline-senior-backend-engineer'
  it.each([
    [`${harbourline}.md`, `${harbourline}-antwerp.md`, 'Rotterdam', 'Antwerp'],
    ['careers/tessera-devops-engineer.txt', 'jobsite/tessera-devops-engineer-hyderabad.txt', 'Bengaluru', 'Hyderabad'],
    [
      'careers/voltmere-journeyman-electrician.md',
      'jobsite/voltmere-apprentice-electrician.md',
      'full_time',
      'apprenticeship',
    ],
    [
      'jobsite/marlowe-data-analyst.md',
      'jobsite/marlowe-senior-data-analyst.md',
      '# Data Analyst',
      '# Senior Data Analyst',
    ],
    ['careers/openings.jsonl#1', 'careers/openings.jsonl#2', '(Nights)', '(Days)'],
  ])('%s and %s', (left, right, leftOnly, rightOnly) => {
    expect(ad(left).source).toContain(leftOnly)
    expect(ad(right).source).not.toContain(leftOnly)
    expect(ad(right).source).toContain(rightOnly)
    expect(ad(left).source).not.toContain(rightOnly)
    expect(addresses(ad(left)).filter((url) => addresses(ad(right)).includes(url))).toEqual([])
    expect(sharedWords(ad(left), ad(right))).toBeGreaterThan(0.8)
  })
})

function readSampleAds(): SampleAd[] {
  return ['careers', 'jobsite'].flatMap((folder) =>
    readdirSync(join(ROOT, 'samples', folder)).flatMap((file) => {
      const bytes = readFileSync(join(ROOT, 'samples', folder, file))
      if (bytes.length > MAX_FILE_BYTES) throw new Error(`${file} is larger than one import file may be`)
      return readAds(`${folder}/${file}`, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    }),
  )
}

function readAds(name: string, text: string): SampleAd[] {
  switch (extname(name)) {
    case '.jsonl':
      return rowAds(name, JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`))
    case '.csv':
      return rowAds(name, parseCsv(text, { columns: true }))
    case '.html':
      return [{ name, source: text, fields: null, folded: fold(load(text)('body').text()) }]
    case '.md': {
      const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [null, null, text]
      const fields = front ? adFields.parse(parseYaml(front)) : null
      return [{ name, source: text, fields, folded: fold(visible(body ?? '')) }]
    }
    case '.txt':
      return [{ name, source: text, fields: null, folded: fold(text) }]
    default:
      throw new Error(`${name} has a shape that no source reads`)
  }
}

function rowAds(name: string, rows: unknown[]): SampleAd[] {
  return rows.map((row, at) => {
    const fields = adFields.parse(row)
    const folded = fold(visible(fields.description ?? ''))
    return { name: `${name}#${at + 1}`, source: Object.values(fields).join('\n'), fields, folded }
  })
}

function visible(markdown: string): string {
  return load(marked.parse(markdown, { async: false })).text()
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function ad(name: string): SampleAd {
  const found = ads.get(name)
  if (!found) throw new Error(`no sample ad ${name}`)
  return found
}

/** Every address in the ad, without the query that a job site hangs on. */
function addresses(of: SampleAd): string[] {
  return [...new Set([...of.source.matchAll(/https:\/\/[^\s"')\]>]+/g)].map((hit) => hit[0].replace(/\?.*/, '')))]
}

/** Share of the shorter ad's distinct words that the other one has too. */
function sharedWords(left: SampleAd, right: SampleAd): number {
  const words = (of: SampleAd) => new Set(of.source.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const [a, b] = [words(left), words(right)]
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size)
}
