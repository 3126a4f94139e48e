import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceChangedError } from '../../src/errors.ts'
import { requestName } from '../../src/pipeline/collect-pages.ts'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import type { Page, PageRequest, ParsedVisit, Source, SourceBoard } from '../../src/sources/define-source.ts'
import { recogniseBoard, SOURCES } from '../../src/sources/index.ts'
import { pageOf, type RecordedVisit, recordedVisit } from './recorded-visit.ts'

/** These read any site: `boards add` is told their name, or finds their marks in a page. */
const BY_NAME = new Set(['files', 'html', 'json-ld', 'rss'])
const HTML = '<!doctype html><html><head><title>Sign in</title></head><body><h1>Are you a robot?</h1></body></html>'

describe.each(SOURCES.map((source) => ({ name: source.name, source })))('$name keeps the contract', ({ source }) => {
  const visit = recordedVisit(source.name)

  it('reads the recorded visit as expected', () => {
    expect(source.parse(visit.pages, visit.board)).toEqual(visit.expected)
    expect(visit.expected.postings.length).toBeGreaterThanOrEqual(3)
  })

  it('names every posting once and gives it words', () => {
    const { postings } = source.parse(visit.pages, visit.board)
    const ids = postings.map((posting) => posting.externalId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id.trim() !== '')).toBe(true)
    for (const posting of postings) {
      expect(source.manifest.kind === 'loose' ? (posting.title ?? posting.description) : posting.title).toBeTruthy()
      expect(source.manifest.kind === 'loose' || posting.url?.startsWith('https://')).toBe(true)
      expect(Object.keys(posting).sort()).toEqual(Object.keys(emptyRawPosting('x')).sort())
    }
  })

  it('gives the same answer twice and leaves its pages alone', () => {
    const frozen = deepFreeze(structuredClone({ pages: visit.pages, board: visit.board }))
    expect(source.parse(frozen.pages, frozen.board)).toEqual(source.parse(frozen.pages, frozen.board))
    expect(frozen.pages).toEqual(visit.pages)
  })

  it('gives only the fields that its manifest names', () => {
    const named = new Set<string>([...source.manifest.fields, 'externalId'])
    for (const posting of source.parse(visit.pages, visit.board).postings) {
      const unknown = emptyRawPosting(posting.externalId)
      const given = Object.entries(posting).filter(([name, value]) => !sameValue(value, Reflect.get(unknown, name)))
      expect(given.map(([name]) => name).filter((name) => !named.has(name))).toEqual([])
    }
  })

  it('asks for the recorded pages and comes to an end', () => {
    const asked = walk(source, visit)
    if (visit.folder) expect(asked.map((request) => request.url)).toEqual(['file:.'])
    else expect(asked).toEqual(visit.pages.map((page) => page.request))
  })

  it('takes a board without postings for what it is', () => {
    const empty = source.parse(emptied(visit), visit.board)
    expect({ ...empty, total: empty.total ?? 0 }).toEqual({ postings: [], rejections: [], total: 0, incomplete: null })
  })

  it('fails loudly on HTML where its page was due', () => {
    const fault = faultOf(
      source,
      spoil(visit, () => HTML),
      visit.board,
    )
    expect(['not_json', 'schema']).toContain(fault.code)
    expect(fault.field).toBeTruthy()
  })

  it('fails loudly on pages cut in the middle', () => {
    const fault = faultOf(
      source,
      spoil(visit, (text) => text.slice(0, Math.floor(text.length * 0.6))),
      visit.board,
    )
    expect(['cut_off', 'schema']).toContain(fault.code)
    expect(fault.field).toBeTruthy()
  })

  it('fails loudly on a renamed key, and names it', () => {
    const { from, to, field } = visit.renamed
    const rename = (text: string) => [from].flat().reduce((renamed, key) => renamed.replaceAll(key, to), text)
    const fault = faultOf(source, spoil(visit, rename), visit.board)
    expect(fault).toMatchObject({ code: 'schema', field })
    expect(fault.message).toContain(field)
  })

  it('meets any JSON with an answer or SourceChangedError, and never throws in next', () => {
    const first = visit.pages[0]?.request
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const page = pageOf(body, first)
        expect(source.next(page, visit.board).length).toBeLessThan(100)
        const parsed = parseOrFault(source, [page], visit.board)
        expect(parsed instanceof SourceChangedError || Array.isArray(parsed.postings)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('knows the page for people that it makes, but where only a name tells its boards', () => {
    const board = recogniseBoard(new URL(source.boardUrl(visit.board)))
    if (BY_NAME.has(source.name)) expect(source.recognise(new URL(source.boardUrl(visit.board)))).toBeNull()
    else expect(board && [board.source.name, board.slug]).toEqual([source.name, visit.board.slug])
  })

  it('has a board whose name and config it accepts, and a true manifest', () => {
    expect(source.config.parse(visit.board.config)).toEqual(visit.board.config)
    expect(source.config.safeParse({ surprise: 1 }).success).toBe(false)
    expect(source.boardUrl(visit.board)).toMatch(/^(https:\/\/|file:)/)
    expect(source.manifest.cadence.cron).toMatch(/^(\S+ ){4}\S+$/)
    expect(source.manifest.grace).toBeGreaterThanOrEqual(1)
    expect(source.manifest.fields).toContain('title')
  })
})

/** Rows that half resemble real ones find more than noise does. */
const arbitraryRow = fc.record(
  {
    id: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
    title: fc.oneof(fc.string(), fc.constant(null), fc.integer()),
    text: fc.oneof(fc.string(), fc.constant(null)),
    position: fc.string(),
    url: fc.oneof(fc.webUrl(), fc.string()),
    absolute_url: fc.webUrl(),
    hostedUrl: fc.webUrl(),
    jobUrl: fc.webUrl(),
    location: fc.oneof(fc.string(), fc.record({ name: fc.string() }), fc.constant(null), fc.jsonValue()),
    '@type': fc.constant('JobPosting'),
    baseSalary: fc.jsonValue(),
    salary: fc.jsonValue(),
    jobLocation: fc.jsonValue(),
    identifier: fc.jsonValue(),
  },
  { requiredKeys: [] },
)
const arbitraryBody = fc
  .oneof(
    fc.jsonValue(),
    fc.array(arbitraryRow),
    fc.record({ jobs: fc.array(arbitraryRow), meta: fc.option(fc.record({ total: fc.jsonValue() })) }),
  )
  .chain((value) => fc.constantFrom(JSON.stringify(value), JSON.stringify(value).slice(0, -1)))

/** All requests of a visit in order, answered by the recorded pages. */
function walk(source: Source, visit: RecordedVisit): PageRequest[] {
  const asked: PageRequest[] = []
  const open = source.requests(visit.board)
  for (let request = open.shift(); request; request = open.shift()) {
    asked.push(request)
    expect(asked.length).toBeLessThan(50)
    const page = visit.pages.find((one) => requestName(one.request) === requestName(request as PageRequest))
    if (page && !page.error) open.push(...source.next({ ...page, request }, visit.board))
  }
  return asked
}

function emptied(visit: RecordedVisit): Page[] {
  return visit.empty.map((text, n) => {
    const page = visit.pages[n]
    if (!page) throw new Error('a recorded visit has fewer pages than its empty board')
    return visit.folder ? pageOf(text, { ...page.request, url: 'file:empty.json' }) : { ...page, text }
  })
}

/** Every page spoilt the same way; a sitemap leads to the same pages, so it is left whole. */
function spoil(visit: RecordedVisit, how: (text: string) => string): Page[] {
  return visit.pages.map((page) => (page.request.kind === 'sitemap' ? page : { ...page, text: how(page.text) }))
}

/** The fault of a visit: thrown, or told as `incomplete` by a source whose pages do not depend on each other. */
function faultOf(source: Source, pages: Page[], board: SourceBoard) {
  const parsed = parseOrFault(source, source.manifest.kind === 'loose' ? pages.filter(isJsonFile) : pages, board)
  if (parsed instanceof SourceChangedError) return parsed
  expect(source.manifest.kind).toBe('loose')
  expect(parsed.postings).toEqual([])
  return {
    field: parsed.rejections.find(({ why }) => why === parsed.incomplete?.message)?.why ?? null,
    code: parsed.incomplete?.code,
    message: parsed.incomplete?.message,
  }
}

function isJsonFile(page: Page): boolean {
  return page.request.url.endsWith('.json')
}

function parseOrFault(source: Source, pages: Page[], board: SourceBoard): ParsedVisit | SourceChangedError {
  try {
    return source.parse(pages, board)
  } catch (error) {
    if (error instanceof SourceChangedError) return error
    throw error
  }
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part)
    Object.freeze(value)
  }
  return value
}
