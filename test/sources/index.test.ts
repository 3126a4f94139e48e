import { describe, expect, it } from 'vitest'
import { recogniseBoard, SOURCES, sourceByName } from '../../src/sources/index.ts'
import { jsonLdBoard } from '../../src/sources/json-ld.ts'

const KNOWN: [string, string, string, unknown][] = [
  ['https://boards.greenhouse.io/acme', 'greenhouse', 'acme', {}],
  ['https://boards.greenhouse.io/acme/jobs/7001?gh_jid=7001', 'greenhouse', 'acme', {}],
  ['https://job-boards.greenhouse.io/acme/jobs/7001', 'greenhouse', 'acme', {}],
  ['https://job-boards.eu.greenhouse.io/acme', 'greenhouse', 'acme', { region: 'eu' }],
  ['https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true', 'greenhouse', 'acme', {}],
  ['https://boards.greenhouse.io/embed/job_board?for=acme&b=x', 'greenhouse', 'acme', {}],
  ['https://boards.greenhouse.io/embed/job_board/js?for=acme', 'greenhouse', 'acme', {}],
  ['https://JOBS.lever.co/Acme-Corp/0b3c', 'lever', 'Acme-Corp', {}],
  ['https://jobs.eu.lever.co/acme', 'lever', 'acme', { region: 'eu' }],
  ['https://api.eu.lever.co/v0/postings/acme?mode=json', 'lever', 'acme', { region: 'eu' }],
  ['https://jobs.ashbyhq.com/acme.io/uuid/application', 'ashby', 'acme.io', {}],
  ['https://api.ashbyhq.com/posting-api/job-board/acme', 'ashby', 'acme', {}],
  ['https://remoteok.com/remote-dev-jobs', 'remoteok', 'remoteok', {}],
]

const UNKNOWN = [
  'https://acme.example/careers',
  'https://boards.greenhouse.io/',
  'https://boards.greenhouse.io/embed/job_board',
  'https://boards.greenhouse.io/embed/job_board?for=..%2F..%2Fadmin',
  'https://boards.greenhouse.io/%2e%2e%2fadmin',
  'https://jobs.lever.co/a%2Fb',
  'https://jobs.lever.co/.hidden',
  'https://jobs.ashbyhq.com/Flock%20Safety',
  'https://jobs.lever.co.evil.example/acme',
  'https://evil.example/?https://jobs.lever.co/acme',
  'ftp://jobs.lever.co/acme',
  'file:///etc/passwd',
]

describe('recogniseBoard', () => {
  it.each(KNOWN)('%s is a board of %s', (href, name, slug, config) => {
    const board = recogniseBoard(new URL(href))
    expect(board && { name: board.source.name, slug: board.slug, config: board.config }).toEqual({ name, slug, config })
  })

  it.each(UNKNOWN)('%s is none', (href) => {
    expect(recogniseBoard(new URL(href))).toBeNull()
  })

  it('knows the page for people that it makes itself', () => {
    for (const [href] of KNOWN) {
      const board = recogniseBoard(new URL(href))
      if (!board) throw new Error(`${href} was not recognised`)
      const page = new URL(board.source.boardUrl({ slug: board.slug, name: null, config: board.config }))
      expect(recogniseBoard(page)).toEqual(board)
    }
  })
})

describe('SOURCES', () => {
  it('are found by name, each name once', () => {
    for (const source of SOURCES) expect(sourceByName(source.name)).toBe(source)
    expect(sourceByName('gopher')).toBeNull()
  })

  it.each(['greenhouse', 'lever', 'ashby'])('%s puts no path tricks into a URL', (name) => {
    const source = sourceByName(name)
    for (const slug of ['../admin', 'a/b', 'a?b', '', '.', '%2e%2e', 'a b']) {
      expect(() => source?.requests({ slug, name: null, config: {} })).toThrow(RangeError)
    }
  })
})

describe('jsonLdBoard', () => {
  it.each([
    ['https://careers.acme.example/', 'careers.acme.example', { urls: ['https://careers.acme.example/'] }],
    ['https://acme.example/jobs/a b', 'acme.example-jobs-a-20b', { urls: ['https://acme.example/jobs/a%20b'] }],
    ['https://acme.example/sitemap.xml', 'acme.example-sitemap.xml', { sitemap: 'https://acme.example/sitemap.xml' }],
    ['https://acme.example/map.xml.gz', 'acme.example-map.xml.gz', { sitemap: 'https://acme.example/map.xml.gz' }],
  ])('%s', (href, slug, config) => {
    const board = jsonLdBoard(new URL(href))
    expect(board).toEqual({ slug, config })
    expect(sourceByName('json-ld')?.config.parse(board.config)).toEqual(config)
  })
})
