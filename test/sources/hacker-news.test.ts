import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../src/sources/define-source.ts'
import { hackerNews } from '../../src/sources/hacker-news.ts'
import { readAd } from '../../src/sources/hacker-news-ad.ts'
import { maskAddresses } from '../../src/sources/hacker-news-emails.ts'
import { linesOfComment } from '../../src/sources/hacker-news-lines.ts'
import { pageOf } from './recorded-visit.ts'

const API = 'https://hacker-news.firebaseio.com/v0'
const RECORDED = new URL('../../../shared/data/recorded/boards/hn_algolia_response.json', import.meta.url)
const board = { slug: 'who-is-hiring', name: null, config: {} }
const AD = 'Keelwright | Rust Engineer | Lisbon, Portugal | ONSITE'

function item(id: number, said: unknown, kind: 'thread' | 'detail' = 'detail'): Page {
  const url = `${API}/item/${id}.json`
  return pageOf(JSON.stringify(said), { url, kind, expect: 'any', ...(kind === 'detail' && { posting: `${id}` }) })
}

function thread(id: number, title: string, kids: number[] = []): Page {
  return item(id, { id, title, kids, type: 'story' }, 'thread')
}

/** One thread with the given comments: a text each, or the item itself. */
function parse(comments: (string | object | null)[]) {
  const kids = comments.map((_, index) => 100 + index)
  const details = comments.map((said, index) => {
    const id = 100 + index
    return item(id, typeof said === 'string' ? { id, text: said, time: 1_785_771_000 } : said)
  })
  return hackerNews.parse([thread(1, 'Ask HN: Who is hiring? (August 2026)', kids), ...details], board)
}

describe('hacker-news', () => {
  it('asks for the newest threads of two months, and for the comments of those that offer work', () => {
    const submitted = [9, 8, 7, 6, 5, 4, 3, 2, 1]
    const [first] = hackerNews.requests(board)
    const threads = hackerNews.next(pageOf(JSON.stringify({ submitted }), first), board)
    expect(threads.map(({ url, kind }) => [kind, url])).toEqual(
      [9, 8, 7, 6, 5, 4].map((id) => ['thread', `${API}/item/${id}.json`]),
    )
    const [comment] = hackerNews.next(thread(9, 'Ask HN: Who is hiring? (August 2026)', [11]), board)
    expect(comment).toMatchObject({ url: `${API}/item/11.json`, kind: 'detail', posting: '11', version: '11' })
  })

  it.each([
    ['Ask HN: Who is hiring? (August 2026)', 1],
    ["Ask HN: Who's Hiring? (May 2026)", 1],
    ['Ask HN: Who wants to be hired? (August 2026)', 0],
    ['Ask HN: Freelancer? Seeking freelancer? (August 2026)', 0],
    ['Who is hiring a wizard?', 0],
  ])('%s leads to %i comments', (title, count) => {
    expect(hackerNews.next(thread(1, title, [2]), board)).toHaveLength(count)
  })

  it('fails where none of the newest submissions is a thread of openings', () => {
    expect(() => hackerNews.parse([thread(1, 'Ask HN: Who wants to be hired?')], board)).toThrow(
      expect.objectContaining({ code: 'schema', field: 'title' }),
    )
  })

  it('takes deleted, dead and missing comments for gone', () => {
    const { postings, rejections, incomplete } = parse([
      AD,
      { id: 101, deleted: true },
      { id: 102, dead: true, text: AD },
      null,
    ])
    expect(postings).toHaveLength(1)
    expect(rejections.map(({ externalId, code }) => [externalId, code])).toEqual([
      ['101', 'gone'],
      ['102', 'gone'],
      ['103', 'gone'],
    ])
    expect(incomplete).toBeNull()
  })

  it('proves nothing while a comment is unread: nobody knows the postings in it', () => {
    const lost = { ...item(101, null), text: '', error: { code: 'timeout', message: 'took too long' } }
    const pages = [thread(1, 'Ask HN: Who is hiring?', [100, 101]), item(100, { id: 100, text: AD }), lost]
    expect(hackerNews.parse(pages, board)).toMatchObject({
      rejections: [{ externalId: '101', code: 'detail' }],
      incomplete: { code: 'schema' },
    })
    const gone = { ...lost, error: { code: 'gone', message: 'answered 404' } }
    expect(hackerNews.parse([...pages.slice(0, 2), gone], board)).toMatchObject({
      rejections: [{ externalId: '101', code: 'gone' }],
      incomplete: null,
    })
  })

  it('loses one comment of another shape, and fails when most have one', () => {
    const other = { id: 101, body: AD }
    expect(parse([AD, other, AD])).toMatchObject({ rejections: [{ externalId: '101', code: 'schema' }] })
    expect(() => parse([other, other, AD])).toThrow(expect.objectContaining({ code: 'schema', field: 'text' }))
  })

  it('names one role by its comment, several by their words, whatever their order', () => {
    const roles = (...names: string[]) => {
      const listed = names.map((name) => `<p>- ${name}: https:&#x2F;&#x2F;keelwright.example`).join('')
      return parse([`Keelwright | Multiple roles | Lisbon, Portugal${listed}`]).postings.map((one) => one.externalId)
    }
    expect(roles('C++ Developer')).toEqual(['100'])
    expect(roles('C++ Developer', 'C# Developer')).toEqual(['100-cpp-developer', '100-csharp-developer'])
    expect(roles('Data Analyst', 'C++ Developer', 'C# Developer').slice(1)).toEqual(
      roles('C++ Developer', 'C# Developer'),
    )
  })

  it('gives each of several roles the link of its own line', () => {
    const lines = [
      '- Data Analyst: https:&#x2F;&#x2F;keelwright.example&#x2F;1.',
      '- C++ Developer (https:&#x2F;&#x2F;keelwright.example&#x2F;2)',
    ]
    const { postings } = parse([`Keelwright | Multiple roles | Oslo<p>${[...lines, '- Cloud Architect'].join('<p>')}`])
    expect(postings.map(({ title, applyUrl }) => [title, applyUrl])).toEqual([
      ['Data Analyst', 'https://keelwright.example/1'],
      ['C++ Developer', 'https://keelwright.example/2'],
      ['Cloud Architect', null],
    ])
  })

  it.each([
    'jane@acme.example',
    'jane.doe+hn@mail.acme.example',
    'jane [at] acme [dot] example',
    'jane(at)acme.example',
    'jane {at} acme {dot} co {dot} example',
    'jane &lt;at&gt; acme &lt;dot&gt; example',
    'jane at acme dot example',
    'jane AT acme DOT example',
    'jane@acme dot example',
    'jane [@] acme.example',
    'jane&#x40;acme.example',
    'e-mail: jane at acme.example',
    'contact jane @ acme.example',
    'jane -at- acme -dot- example',
    'jane_at_acme_dot_example',
    'questions at jane DOT doe AT acme DOT example',
    'jane [dot] doe [at] acme [dot] example',
    'jane dot doe at acme.example',
    'jane at acme labs dot com',
    'reach me directly at jane.doe at acme.example',
  ])('lets no form of "%s" out', (address) => {
    const { postings } = parse([`${AD}<p>Write to ${address} today.`, `${AD} | ${address}`])
    const out = JSON.stringify(postings)
    expect(out).not.toMatch(/jane/i)
    expect(out).not.toMatch(/acme/i)
    expect(out).toContain('[email]')
  })

  it.each([
    'Engineers at stripe.example meet at noon.',
    'https://medium.example/@keelwright/how-we-work',
    'We are hiring 3 people at our office dot the i.',
    'Look at keelwright.example for more.',
    'Check us out at keelwright.example or apply at www.keelwright.example today.',
    '<a href="https:&#x2F;&#x2F;keelwright.example&#x2F;working-at-keelwright" rel="nofollow">work</a>',
    'https:&#x2F;&#x2F;jobs.example&#x2F;view&#x2F;rust-engineer-at-keelwright-3451',
    'We are hackers-at-heart.',
  ])('leaves "%s" as it is', (text) => expect(maskAddresses(text)).toBe(text))

  it.each<[string, Partial<NonNullable<ReturnType<typeof readAd>>> | null]>([
    [AD, { company: 'Keelwright', titles: ['Rust Engineer'], places: ['Lisbon, Portugal'], workplaces: ['ONSITE'] }],
    [
      'Rust Engineer | Keelwright | REMOTE (EU)',
      { company: 'Keelwright', titles: ['Rust Engineer'], places: ['REMOTE (EU)'] },
    ],
    ['Keelwright (YC W24) | REMOTE | Data Engineer, ML Engineer', { titles: ['Data Engineer', 'ML Engineer'] }],
    [
      'Keelwright | Software Engineer, Backend or Frontend | Berlin',
      { titles: ['Software Engineer, Backend or Frontend'] },
    ],
    ['Keelwright | (Staff|Senior) Engineer | Berlin', { titles: ['(Staff|Senior) Engineer'] }],
    [
      'Keelwright | Engineer ($120k) | Full-time (Remote) | Oslo',
      { titles: ['Engineer'], employmentTypes: ['Full-time'] },
    ],
    ['Keelwright - Data Engineer - Remote (CET) - Full-time', { company: 'Keelwright', titles: ['Data Engineer'] }],
    ['Keelwright | Engineer | Oslo | not remote', { workplaces: ['onsite'] }],
    ['Keelwright | Engineer | Oslo | €80k-€100k + equity', { salary: '€80k-€100k + equity' }],
    ['keelwright.example | Engineer | Oslo', { company: 'keelwright.example' }],
    ['Keelwright is hiring a Data Engineer in Oslo', { company: 'Keelwright', titles: ['Data Engineer'] }],
    [
      'Applications are open!<p>Keelwright | Data Engineer | Oslo',
      { company: 'Keelwright', titles: ['Data Engineer'] },
    ],
    ['SEEKING WORK | Remote | Rust Engineer<p>I have ten years behind me.', null],
    ['Is this remote | or not? Thanks!', null],
    ['I need a job', null],
    ['We had an interview scheduled which you cancelled.', null],
    ['', null],
  ])('reads %s', (html, expected) => {
    const ad = readAd(linesOfComment(html))
    if (expected === null) expect(ad).toBeNull()
    else expect(ad).toMatchObject(expected)
  })

  it.each([
    ['https://news.ycombinator.com/user?id=whoishiring', true],
    ['https://news.ycombinator.com/submitted?id=whoishiring', true],
    [`${API}/user/whoishiring.json`, true],
    ['https://news.ycombinator.com/item?id=1', false],
    ['https://evil.example/?id=whoishiring', false],
  ])('recognises %s: %s', (href, isKnown) => {
    expect(hackerNews.recognise(new URL(href))).toEqual(isKnown ? { slug: 'who-is-hiring', config: {} } : null)
  })

  it.skipIf(!existsSync(RECORDED))('reads comments that were really written', () => {
    const { hits } = JSON.parse(readFileSync(RECORDED, 'utf8')) as { hits: { comment_text: string }[] }
    const ads = hits.map((hit) => readAd(linesOfComment(hit.comment_text)))
    expect(ads).toHaveLength(3)
    expect(ads[0]).toBeNull()
    expect(ads[1]).toMatchObject({
      company: 'Faqta',
      titles: ['Medior Backend Developer (Node.js / TypeScript)'],
      places: ['Utrecht, Netherlands (Hybrid Tue/Thu)'],
      salary: '€3000–€3525/month + 8% holiday pay',
    })
    expect(ads[2]).toBeNull()
  })
})
