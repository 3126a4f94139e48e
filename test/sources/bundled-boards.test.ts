import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBoardsFile } from '../../src/pipeline/boards-file.ts'
import type { Page } from '../../src/sources/define-source.ts'
import { recogniseBoard, requireSource } from '../../src/sources/index.ts'
import { jsonLd } from '../../src/sources/json-ld.ts'

const ROOT = join(import.meta.dirname, '../..')
const boards = readBoardsFile(join(ROOT, 'boards.yaml')).filter((board) => !board.sample)
/** Boards on domains of their employers, which no address tells, with a mark that their pages carry. */
const OWN_DOMAINS: Record<string, string> = {
  'career.paradoxplaza.com': '<meta name="generator" content="Teamtailor">',
  'career.snowprintstudios.com': '<meta name="generator" content="Teamtailor">',
}

/** Any site may carry the markup of these: whoever adds such a board says so. */
const CHOSEN_BY_NAME = new Set(['json-ld'])

describe('the boards of boards.yaml', () => {
  it('are at least 300 of at least 9 sources, none twice', () => {
    expect(boards.length).toBeGreaterThanOrEqual(300)
    expect(new Set(boards.map(({ source }) => source)).size).toBeGreaterThanOrEqual(9)
    const pages = boards.map((board) => pageOf(board).href.toLowerCase())
    expect(pages.filter((page, at) => pages.indexOf(page) !== at)).toEqual([])
  })

  it('are what `boards add` makes of their pages: same source, same name, same config', () => {
    const recognised = boards.filter(({ source }) => !CHOSEN_BY_NAME.has(source))
    const misread = recognised.flatMap((board) => {
      const source = requireSource(board.source)
      const said = { source: board.source, slug: board.slug, config: source.config.parse(board.config) }
      const mark = OWN_DOMAINS[board.slug]
      const own = mark === undefined ? null : source.recognisePage?.(mark, pageOf(board))
      const found = recogniseBoard(pageOf(board)) ?? (own && { source, ...own })
      const read = found && { source: found.source.name, slug: found.slug, config: found.config }
      return JSON.stringify(read) === JSON.stringify(said) ? [] : [{ said, read }]
    })
    expect(misread).toEqual([])
    expect(boards.map(({ slug }) => slug)).toEqual(expect.arrayContaining(Object.keys(OWN_DOMAINS)))
  })

  it('take of a sitemap the pages that their pattern is for', () => {
    const site = 'https://teaching-vacancies.service.gov.uk'
    const listed = [
      '/jobs/teacher-of-computing-a-school',
      '/jobs/head-of-computer-science-b',
      '/jobs/cook-c',
      '/computing-jobs',
    ]
    const text = `<urlset>${listed.map((path) => `<url><loc>${site}${path}</loc></url>`).join('')}</urlset>`
    const board = boards.find(({ slug }) => slug === 'teaching-vacancies-computing')
    const config = jsonLd.config.parse(board?.config)
    const [request] = jsonLd.requests({ slug: 'x', name: null, config })
    if (request === undefined) throw new Error('a sitemap was due')
    const page = { request, url: request.url, text, error: null } as Page
    const led = jsonLd.next?.(page, { slug: 'x', name: null, config }) ?? []
    expect(led.map(({ url }) => url)).toEqual([`${site}${listed[0]}`, `${site}${listed[1]}`])
  })
})

function pageOf(board: (typeof boards)[number]): URL {
  const source = requireSource(board.source)
  const config = source.config.parse(board.config)
  return new URL(source.boardUrl({ slug: board.slug, name: board.name ?? null, config }))
}
