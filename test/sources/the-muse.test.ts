import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/sources/define-source.ts'
import { recogniseBoard } from '../../src/sources/index.ts'
import { theMuse } from '../../src/sources/the-muse.ts'
import { pageOf } from './recorded-visit.ts'

const board = { slug: 'all', name: null, config: {} }

function row(id: number, more: object = {}) {
  return { id, name: `Job ${id}`, refs: { landing_page: `https://www.themuse.com/jobs/acme/job-${id}` }, ...more }
}

function only(more: object) {
  return theMuse.parse([pageOf(JSON.stringify({ results: [row(1, more)] }))], board).postings[0]
}

function visit(size: number, { perPage = 20, pages: most }: { perPage?: number; pages?: number } = {}) {
  const config = most === undefined ? {} : { pages: most }
  const pages: Page[] = []
  const open = theMuse.requests({ ...board, config })
  for (let request = open.shift(); request; request = open.shift()) {
    const number = Number(new URL(request.url).searchParams.get('page'))
    const from = number * perPage
    const results = Array.from({ length: Math.max(0, Math.min(perPage, size - from)) }, (_, index) => row(from + index))
    const body = { page: number, page_count: Math.ceil(size / perPage), total: size, results }
    const page = { ...pageOf(JSON.stringify(body), request), request }
    pages.push(page)
    open.push(...theMuse.next(page, { ...board, config }))
  }
  return { pages, ...theMuse.parse(pages, { ...board, config }) }
}

describe('the-muse', () => {
  it.each([
    [0, 1],
    [20, 1],
    [21, 2],
    [130, 7],
  ])('%i rows are all seen in %i pages, as the total says', (size, pages) => {
    const seen = visit(size)
    expect(seen.postings).toHaveLength(size)
    expect(seen.pages).toHaveLength(pages)
    expect(seen.total).toBe(size)
  })

  it('goes on after a page with fewer rows while page_count says more', () => {
    expect(visit(50, { perPage: 7 }).postings).toHaveLength(50)
  })

  it.each([
    [undefined, 25],
    [2, 2],
    [100, 100],
  ])('reads %s pages of 400,000 postings and claims no total', (pages, asked) => {
    const cut = visit(400_000, pages === undefined ? {} : { pages })
    expect(cut.pages).toHaveLength(asked)
    expect(cut.total).toBeNull()
    expect(cut.pages.at(-1)?.request.url).toContain(`page=${asked - 1}&`)
  })

  it.each([{ pages: 101 }, { pages: 0 }, { categories: [] }, { categories: [' '] }, { category: 'Sales' }])(
    'refuses the config %j',
    (config) => {
      expect(theMuse.config.safeParse(config).success).toBe(false)
    },
  )

  it('keeps its filters on every page', () => {
    const config = { categories: ['Software Engineering', 'UX & Design'], locations: ['Flexible / Remote'], pages: 3 }
    const [first] = theMuse.requests({ ...board, config })
    const page = pageOf(JSON.stringify({ page_count: 9, results: [row(1)] }), first)
    const [second] = theMuse.next(page, { ...board, config })
    const filters = 'descending=true&category=Software+Engineering&category=UX+%26+Design&location=Flexible+%2F+Remote'
    expect(first?.url).toBe(`https://www.themuse.com/api/public/jobs?page=0&${filters}`)
    expect(second?.url).toBe(`https://www.themuse.com/api/public/jobs?page=1&${filters}`)
  })

  it.each([
    [['Berlin, Germany', 'Flexible / Remote'], ['Berlin, Germany'], ['remote']],
    [['Flexible / Remote'], [], ['remote']],
    [['Remote, OR'], ['Remote, OR'], []],
    [[], [], []],
  ])('of the places %j, %j are places', (names, places, workplaces) => {
    const posting = only({ locations: names.map((name) => ({ name })) })
    expect(posting?.locations.map((place) => place.text)).toEqual(places)
    expect(posting?.workplaces).toEqual(workplaces)
    expect(posting?.eligibility).toBeNull()
  })

  it('fails on the answer for a page that is not served', () => {
    const page = pageOf('{"code":400,"error":"Value `page` is too high"}')
    expect(theMuse.next(page, board)).toEqual([])
    expect(() => theMuse.parse([page], board)).toThrow(expect.objectContaining({ code: 'schema', field: 'results' }))
  })

  it.each([
    ['https://www.themuse.com/search', 'all', {}],
    ['https://www.themuse.com/jobs/acme/dev', 'all', {}],
    [
      'https://www.themuse.com/api/public/jobs?page=3&category=Sales&location=Berlin%2C%20Germany',
      'sales-berlin-2C-germany',
      { categories: ['Sales'], locations: ['Berlin, Germany'] },
    ],
  ])('%s is a board of it', (href, slug, config) => {
    const found = recogniseBoard(new URL(href))
    expect(found && { name: found.source.name, slug: found.slug, config: found.config }).toEqual({
      name: 'the-muse',
      slug,
      config,
    })
    expect(theMuse.recognise(new URL(theMuse.boardUrl({ slug, name: null, config })))).toEqual({ slug, config })
  })

  it.each(['https://www.themuse.com/advice/how-to-quit', 'https://themuse.com.evil.example/jobs'])(
    '%s is none',
    (href) => {
      expect(recogniseBoard(new URL(href))).toBeNull()
    },
  )
})
