import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { html } from '../../src/sources/html.ts'
import { htmlConfig } from '../../src/sources/html-config.ts'
import { listPage } from './html-board.ts'

const fields = { url: { selector: 'a' }, title: { selector: 'h2' } }
const good = { urls: ['https://jobs.example/'], rows: 'li.job', fields }

function faults(more: object): string[] {
  const result = htmlConfig.safeParse({ ...good, ...more })
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

describe('the config of an html board', () => {
  it.each([
    [{}],
    [{ rows: '#list > tr:nth-child(2n + 1) td:not(.x), li:has(> h2 a[href^="/jobs,"])' }],
    [
      {
        fields: { ...fields, id: { attr: 'data-id' }, location: { selector: '> ul > li' }, tags: { selector: '~ p' } },
      },
    ],
    [
      {
        next: { selector: 'a.next', attr: 'data-href' },
        total: { selector: 'b', pattern: 'of (\\d+)' },
        end: 'footer',
      },
    ],
    [{ pages: 'https://jobs.example/?page={page}', empty: 'p:contains("None!")' }],
    [{ detail: { jsonLd: true } }],
    [{ detail: { fields: { description: { selector: '.ad' } }, end: 'footer' }, company: 'Acme' }],
  ])('may be %j', (more) => {
    expect(faults(more)).toEqual([])
  })

  it.each([
    [{ rows: 'li[' }, 'rows: "li[" is no valid CSS selector: '],
    [{ rows: '' }, 'rows: "" is no valid CSS selector: it is empty'],
    [{ empty: 'p:blank-ish' }, 'empty: "p:blank-ish" is no valid CSS selector: Unknown pseudo-class'],
    [{ end: 'footer >' }, 'end: "footer >" is no valid CSS selector: '],
    [{ rows: 'li..job' }, 'rows: "li..job" is no valid CSS selector: '],
    [{ rows: 'li,,a' }, 'rows: "li,,a" is no valid CSS selector: '],
    [{ rows: 'li::after' }, 'rows: "li::after" is no valid CSS selector: '],
    [{ next: { selector: 'a[rel' } }, 'next.selector: "a[rel" is no valid CSS selector: '],
    [
      { fields: { ...fields, company: { selector: 'i(' } } },
      'fields.company.selector: "i(" is no valid CSS selector: ',
    ],
    [
      { detail: { fields: { description: { selector: ')' } } } },
      'detail.fields.description.selector: ")" is no valid CSS',
    ],
    [{ fields: { url: fields.url } }, 'fields.title: '],
    [{ fields: { ...fields, date: {} } }, 'fields.date: a selector, an attribute, or both are needed'],
    [{ fields: { ...fields, date: { selector: 'p', pattern: '(' } } }, 'fields.date.pattern: no regular expression'],
    [{ fields: { ...fields, date: { selector: 'p', attr: 'a b' } } }, 'fields.date.attr: no name of an attribute'],
    [{ fields: { ...fields, when: { selector: 'p' } } }, 'fields: Unrecognized key: "when"'],
    [{ urls: [] }, 'urls: '],
    [{ urls: ['ftp://jobs.example/'] }, 'urls.0: no http(s) address'],
    [{ pages: 'https://jobs.example/', empty: 'p' }, 'pages: no web address with one {page} or one {offset} in it'],
    [{ pages: '/?page={page}', empty: 'p' }, 'pages: no web address'],
    [{ pages: 'https://jobs.example/{page}/{offset}', empty: 'p' }, 'pages: no web address'],
    [{ pages: 'https://jobs.example/{page}' }, 'empty: pages needs it'],
    [
      { pages: 'https://jobs.example/{page}', empty: 'p', next: { selector: 'a' } },
      'pages: next and pages are two ways',
    ],
    [
      { pages: 'https://jobs.example/{page}', empty: 'p', urls: ['https://a.example', 'https://b.example'] },
      'pages: pages goes with one start URL',
    ],
    [{ detail: {} }, 'detail: a detail page is read by jsonLd, by fields, or by both'],
    [{ detail: { fields: {} } }, 'detail: a detail page is read by jsonLd, by fields, or by both'],
    [{ surprise: 1 }, ': Unrecognized key: "surprise"'],
  ])('may not be %j', (more, fault) => {
    expect(faults(more)).toContainEqual(expect.stringContaining(fault))
  })
})

describe('the example of docs/html-boards.md', () => {
  const text = readFileSync(new URL('../../docs/html-boards.md', import.meta.url), 'utf8')
  const block = (language: string) => text.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? ''

  it('is a board that reads the page beside it', () => {
    const [entry] = parse(block('yaml')) as { slug: string; config: unknown }[]
    const config = htmlConfig.parse(entry?.config)
    const board = { slug: entry?.slug ?? '', name: null, config }
    const page = listPage(block('html'), config.urls[0])
    expect(html.next(page, board).map((request) => request.url)).toEqual([
      'https://jobs.harbourlight.example/board/?page=2',
      'https://jobs.harbourlight.example/board/ferry-deckhand',
    ])
    const { detail: _, ...listAlone } = config
    expect(html.parse([page], { ...board, config: listAlone })).toMatchObject({
      postings: [{ externalId: 'HL-201', company: 'Saltmarsh Ferries', postedAt: '2026-09-01' }],
      rejections: [],
      total: 5,
    })
  })
})
