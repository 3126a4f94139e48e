import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/sources/define-source.ts'
import { lever } from '../../src/sources/lever.ts'
import { pageOf } from './recorded-visit.ts'

const RECORDED = new URL('../../../shared/data/recorded/ats/lever.json', import.meta.url)
const board = { slug: 'acme', name: 'Acme', config: {} }

function row(id: number, more: object = {}) {
  return { id: `id-${id}`, text: `Job ${id}`, hostedUrl: `https://jobs.lever.co/acme/id-${id}`, ...more }
}

/** Visits a board of `size` rows on a server that gives at most `clamp` rows a page. */
function visit(size: number, clamp = 1000): Page[] {
  const all = Array.from({ length: size }, (_, index) => row(index))
  const pages: Page[] = []
  const open = lever.requests(board)
  for (let request = open.shift(); request; request = open.shift()) {
    const { searchParams } = new URL(request.url)
    const [skip, limit] = [Number(searchParams.get('skip')), Number(searchParams.get('limit'))]
    const page = {
      ...pageOf(JSON.stringify(all.slice(skip, skip + Math.min(limit, clamp)))),
      request,
      url: request.url,
    }
    pages.push(page)
    open.push(...lever.next(page, board))
  }
  return pages
}

describe('lever', () => {
  it.each([
    [0, 1],
    [3, 1],
    [99, 1],
    [100, 2],
    [101, 2],
    [250, 4],
  ])('%i rows are all seen in %i pages', (size, pages) => {
    const seen = visit(size)
    expect(lever.parse(seen, board).postings).toHaveLength(size)
    expect(seen).toHaveLength(pages)
  })

  it('misses no row where the server lowers the page size on its own', () => {
    for (const clamp of [10, 20, 25, 50]) expect(lever.parse(visit(130, clamp), board).postings).toHaveLength(130)
  })

  it('asks the host of its region', () => {
    const eu = { ...board, config: { region: 'eu' as const } }
    expect(lever.requests(eu)[0]?.url).toBe('https://api.eu.lever.co/v0/postings/acme?mode=json&skip=0&limit=100')
    expect(lever.boardUrl(eu)).toBe('https://jobs.eu.lever.co/acme')
  })

  it('keeps a row that moved to the next page once', () => {
    const pages = [pageOf(JSON.stringify([row(1), row(2)])), pageOf(JSON.stringify([row(2), row(3)]))]
    const { postings, rejections } = lever.parse(pages, board)
    expect(postings.map((posting) => posting.externalId)).toEqual(['id-1', 'id-2', 'id-3'])
    expect(rejections.map((rejection) => rejection.code)).toEqual(['duplicate_id'])
  })

  it.each([
    [{ opening: '<p>O</p>', descriptionBody: '<p>B</p>', description: '<p>O</p><p>B</p>' }, '<p>O</p>\n<p>B</p>'],
    [{ opening: '<p>O</p>', description: '<p>O</p><p>B</p>' }, '<p>O</p><p>B</p>'],
    [{ opening: '<p>O</p>', description: '<p>B</p>' }, '<p>O</p>\n<p>B</p>'],
    [{ lists: [{ text: 'You <3', content: '<li>Go</li>' }] }, '<h3>You &lt;3</h3><ul><li>Go</li></ul>'],
  ])('puts the body together without saying anything twice: %j', (parts, body) => {
    const { postings } = lever.parse([pageOf(JSON.stringify([row(1, parts)]))], board)
    expect(postings[0]?.description).toEqual({ format: 'html', body })
  })

  it('fails on the answer for an unknown site', () => {
    const page = pageOf('{"ok":false,"error":"Document not found"}')
    expect(lever.next(page, board)).toEqual([])
    expect(() => lever.parse([page], board)).toThrow(expect.objectContaining({ code: 'schema', field: 'page' }))
  })

  it.skipIf(!existsSync(RECORDED))('reads a page that a real board served', () => {
    const { postings, rejections } = lever.parse([pageOf(readFileSync(RECORDED, 'utf8'))], board)
    expect(rejections).toEqual([])
    expect(postings).toHaveLength(2)
    expect(postings[0]).toMatchObject({
      locations: [{ text: 'Chicago, IL', country: 'US' }],
      employmentTypes: ['Contract'],
      workplaces: ['remote'],
      postedAt: '1764205361939',
    })
    const body = postings[0]?.description?.body ?? ''
    for (const part of [
      'You just might be an Idealist',
      'part-time Enterprise Project Manager',
      "<h3>How You'll Contribute</h3>",
    ]) {
      expect(body.split(part)).toHaveLength(2)
    }
    expect(body).toContain('A Little More About Us')
  })
})
