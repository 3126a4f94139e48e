import { describe, expect, it } from 'vitest'
import { arbeitnow } from '../../src/sources/arbeitnow.ts'
import { recogniseBoard } from '../../src/sources/index.ts'
import { pageOf } from './recorded-visit.ts'

const board = { slug: 'all', name: null, config: {} }

function page(next: unknown, ...more: object[]) {
  const data = more.map((one, index) => ({
    slug: `job-${index}`,
    title: 'Job',
    url: `https://www.arbeitnow.com/jobs/job-${index}`,
    ...one,
  }))
  return pageOf(JSON.stringify({ data, links: { next } }))
}

function only(more: object) {
  return arbeitnow.parse([page(null, more)], board).postings[0]
}

describe('arbeitnow', () => {
  it.each([
    ['https://www.arbeitnow.com/api/job-board-api?page=2', 2],
    ['http://www.arbeitnow.com/api/job-board-api?page=35', 35],
    ['/api/job-board-api?page=3', 3],
    ['https://evil.example/steal?page=4', 4],
  ])('asks its own host for the page that %s names', (next, number) => {
    const urls = arbeitnow.next(page(next, {}), board).map((request) => request.url)
    expect(urls).toEqual([`https://www.arbeitnow.com/api/job-board-api?page=${number}`])
  })

  it.each([null, ''])('ends where no page is named: %j', (next) => {
    expect(arbeitnow.next(page(next, {}), board)).toEqual([])
    expect(arbeitnow.parse([page(next, {})], board).postings).toHaveLength(1)
  })

  it('ends at a page without rows, whatever it names', () => {
    expect(arbeitnow.next(page('https://www.arbeitnow.com/api/job-board-api?page=36'), board)).toEqual([])
  })

  it.each(['https://www.arbeitnow.com/api/job-board-api?cursor=abc', 'https://x.example/?page=-1', 17])(
    'does not end in silence at a link that names no page: %j',
    (next) => {
      expect(arbeitnow.next(page(next, {}), board)).toEqual([])
      expect(() => arbeitnow.parse([page(next, {})], board)).toThrow(
        expect.objectContaining({ code: 'schema', field: 'links.next' }),
      )
    },
  )

  it.each([
    ['IT (515)', ['IT']],
    ['R&amp;D (12)', ['R&D']],
    ['C (Programming)', ['C (Programming)']],
    [' (3)', []],
  ])('takes the count out of the tag %j', (tag, tags) => {
    expect(only({ tags: [tag] })?.tags).toEqual(tags)
  })

  it.each([
    ['&lt;p&gt;R&amp;amp;D &amp;lt;3&lt;/p&gt;', '<p>R&amp;D &lt;3</p>'],
    ['<p>R&amp;D &lt;b&gt;</p>', '<p>R&amp;D &lt;b&gt;</p>'],
  ])('decodes a body once where it was escaped again: %j', (description, body) => {
    expect(only({ description })?.description).toEqual({ format: 'html', body })
  })

  it.each([
    [true, ['remote']],
    [false, []],
    [null, []],
  ])('remote: %j', (remote, workplaces) => {
    expect(only({ remote })?.workplaces).toEqual(workplaces)
  })

  it('gives the time as it is said, in seconds', () => {
    expect(only({ created_at: 1785571200 })?.postedAt).toBe('1785571200')
    expect(only({})?.postedAt).toBeNull()
  })

  it('shows a rotating part, so that it never proves absence', () => {
    expect(arbeitnow.manifest).toMatchObject({ presence: 'window', cadence: { minMinutes: 360 } })
  })

  it.each(['https://www.arbeitnow.com/jobs/berlin', 'https://arbeitnow.com', arbeitnow.boardUrl(board)])(
    '%s is the board',
    (href) => {
      const found = recogniseBoard(new URL(href))
      expect(found && { name: found.source.name, slug: found.slug }).toEqual({ name: 'arbeitnow', slug: 'all' })
    },
  )
})
