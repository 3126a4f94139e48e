import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBoardsFile } from '../../src/pipeline/boards-file.ts'
import { recogniseBoard, requireSource } from '../../src/sources/index.ts'

const ROOT = join(import.meta.dirname, '../..')
const boards = readBoardsFile(join(ROOT, 'boards.yaml')).filter((board) => !board.sample)
/** Boards on domains of their employers, which no address tells, with a mark that their pages carry. */
const OWN_DOMAINS: Record<string, string> = {
  'career.paradoxplaza.com': '<meta name="generator" content="Teamtailor">',
  'career.snowprintstudios.com': '<meta name="generator" content="Teamtailor">',
}

describe('the boards of boards.yaml', () => {
  it('are at least 300 of at least 9 sources, none twice', () => {
    expect(boards.length).toBeGreaterThanOrEqual(300)
    expect(new Set(boards.map(({ source }) => source)).size).toBeGreaterThanOrEqual(9)
    const pages = boards.map((board) => pageOf(board).href.toLowerCase())
    expect(pages.filter((page, at) => pages.indexOf(page) !== at)).toEqual([])
  })

  it('are what `boards add` makes of their pages: same source, same name, same config', () => {
    const misread = boards.flatMap((board) => {
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
})

function pageOf(board: (typeof boards)[number]): URL {
  const source = requireSource(board.source)
  const config = source.config.parse(board.config)
  return new URL(source.boardUrl({ slug: board.slug, name: board.name ?? null, config }))
}
