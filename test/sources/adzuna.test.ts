import { describe, expect, it } from 'vitest'
import { adzuna } from '../../src/sources/adzuna.ts'
import type { Page } from '../../src/sources/define-source.ts'
import { pageOf } from './recorded-visit.ts'

const board = { slug: 'gb', name: null, config: { country: 'gb' as const, pages: 20 } }

function row(id: number, more: object = {}) {
  return { id: `${id}`, title: `Job ${id}`, redirect_url: `https://www.adzuna.co.uk/jobs/details/${id}`, ...more }
}

/** Visits a search of `count` rows on a server that gives at most `clamp` rows a page. */
function visit(count: number, pages: number, clamp = 50): Page[] {
  const config = { ...board.config, pages }
  const visited: Page[] = []
  const open = adzuna.requests({ ...board, config })
  for (let request = open.shift(); request; request = open.shift()) {
    const number = Number(new URL(request.url).pathname.split('/').at(-1))
    const ids = Array.from({ length: count }, (_, id) => id).slice((number - 1) * clamp, number * clamp)
    const page = pageOf(JSON.stringify({ count, results: ids.map((id) => row(id)) }), request)
    visited.push(page)
    open.push(...adzuna.next(page, { ...board, config }))
  }
  return visited
}

function readOne(more: object) {
  return adzuna.parse([pageOf(JSON.stringify({ count: 1, results: [row(1, more)] }))], board).postings[0]
}

describe('adzuna', () => {
  it.each([
    [0, 1],
    [50, 1],
    [51, 3],
    [120, 4],
    [200, 4],
  ])('reads all %i rows of a search within its bound, in %i requests', (count, requests) => {
    const pages = visit(count, 20)
    const { postings, total } = adzuna.parse(pages, board)
    expect(postings).toHaveLength(count)
    expect(total).toBe(count)
    expect(pages).toHaveLength(requests)
  })

  it('goes on where the server lowers the page size on its own', () => {
    expect(adzuna.parse(visit(120, 20, 20), board).postings).toHaveLength(120)
  })

  it('stops at the bound of its board, and then states no total', () => {
    const pages = visit(4_000, 3)
    expect(pages).toHaveLength(3)
    expect(adzuna.parse(pages, board)).toMatchObject({ total: null, incomplete: null })
  })

  it('never asks for more pages a day than its key allows', () => {
    const { dailyRequests, cadence } = adzuna.manifest
    expect(dailyRequests).toBe(250)
    expect(adzuna.config.safeParse({ country: 'gb', pages: 21 }).success).toBe(false)
    expect((24 * 60) / cadence.minMinutes).toBeLessThanOrEqual(8)
  })

  it('takes a predicted salary for nothing that the ad says', () => {
    const pay = { salary_min: 30_000, salary_max: 35_000 }
    expect(readOne({ ...pay, salary_is_predicted: '0' })?.salary).toMatchObject({ min: 30_000, currency: 'GBP' })
    for (const salary_is_predicted of ['1', 1, true])
      expect(readOne({ ...pay, salary_is_predicted })?.salary).toBeNull()
  })

  it('keeps the marks of the search out of titles', () => {
    expect(readOne({ title: 'Senior <strong>C++</strong> &amp; <strong>Rust</strong> Developer' })?.title).toBe(
      'Senior C++ & Rust Developer',
    )
  })

  it('fails on the answer to a wrong key', () => {
    const page = pageOf(
      '{"exception":"AUTH_FAIL","doc":"https://api.adzuna.com/v1/doc","display":"Authorisation failed"}',
    )
    expect(adzuna.next(page, board)).toEqual([])
    expect(() => adzuna.parse([page], board)).toThrow(expect.objectContaining({ code: 'schema', field: 'results' }))
  })

  it('names the variables of its key and puts no key into a URL of its own', () => {
    expect(adzuna.manifest.credentials).toEqual({
      place: 'query',
      variables: { app_id: 'ADZUNA_APP_ID', app_key: 'ADZUNA_APP_KEY' },
    })
    expect(adzuna.requests(board)[0]?.url).not.toContain('app_')
    expect(adzuna.manifest.onByDefault).toBe(false)
  })

  it.each([
    [
      'https://www.adzuna.co.uk/search?q=staff%20nurse&w=Leeds',
      'gb-staff-nurse-leeds',
      { country: 'gb', what: 'staff nurse', where: 'Leeds' },
    ],
    ['https://www.adzuna.com/search?q=welder', 'us-welder', { country: 'us', what: 'welder' }],
    ['https://adzuna.de/search?w=K%C3%B6ln', 'de-koln', { country: 'de', where: 'Köln' }],
    [
      'https://api.adzuna.com/v1/api/jobs/nz/search/1?app_id=x&what=vet&category=it-jobs',
      'nz-vet-it-jobs',
      { country: 'nz', what: 'vet', category: 'it-jobs' },
    ],
  ])('recognises %s', (href, slug, config) => {
    expect(adzuna.recognise(new URL(href))).toEqual({ slug, config })
    expect(adzuna.config.parse(config)).toEqual(config)
  })

  it.each([
    'https://adzuna.example/search?q=x',
    'https://api.adzuna.com/v1/api/jobs/xx/search/1',
    'https://evil.example/www.adzuna.com',
  ])('does not recognise %s', (href) => expect(adzuna.recognise(new URL(href))).toBeNull())
})
