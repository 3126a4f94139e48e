import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { boardBehind } from '../../src/pipeline/find-board.ts'
import { lookAtBoard } from '../../src/pipeline/look-at-board.ts'
import { requireSource } from '../../src/sources/index.ts'
import { testFetcher } from '../fetch/fetching.ts'
import { type FaultServer, html, openFaultServer, send } from '../helpers/fault-server.ts'

const LIMITS = { maxPages: 50, maxPostings: 5_000, deadlineMs: 5_000 }
const posting = (title: string) =>
  html(
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"${title}","description":"You mill grain."}</script>`,
  )
/** As a host of 30 s is told of, the jitter of its turns included. */
const ASKS =
  /^127\.0\.0\.1:\d+ asks for 30 s between two requests \(Crawl-delay in its robots\.txt\), and may be asked again in (29|3\d) s: longer than this look waits/

let server: FaultServer
let fetcher: ReturnType<typeof testFetcher>
beforeEach(async () => {
  server = await openFaultServer()
  fetcher = testFetcher({ allowPrivate: [server.host] })
  server.on('/robots.txt', send('User-agent: *\nCrawl-delay: 30\n'))
  for (const name of ['Miller', 'Baker']) server.on(`/jobs/${name}`, posting(name))
})
afterEach(async () => {
  await fetcher.close()
  await server[Symbol.asyncDispose]()
})

const context = () => ({ fetcher, db: null, now: () => new Date(), stopping: new AbortController().signal })

function look(...names: string[]) {
  const urls = names.map((name) => `${server.origin}/jobs/${name}`)
  const board = { id: 'json-ld:mill', slug: 'mill', name: null, config: { urls } }
  return lookAtBoard(context(), requireSource('json-ld'), board, LIMITS)
}

/** What was asked for beside the files that rule a site. */
const visited = () => server.hits.map(({ path }) => path).filter((path) => !/robots|tdmrep/.test(path))

describe('a look at a site that asks for a long crawl-delay', () => {
  it('shows the page that could be had, says at once why the rest was not, and asks for nothing more', async () => {
    const started = performance.now()
    const { parsed, complete, fault, pages, requests } = await look('Miller', 'Baker')
    expect(performance.now() - started).toBeLessThan(LIMITS.deadlineMs - 1_000)
    expect(parsed?.postings.map(({ title }) => title)).toEqual(['Miller'])
    expect({ complete, code: fault?.code, pages: pages.length }).toEqual({
      complete: false,
      code: 'rate_limited',
      pages: 1,
    })
    expect(fault?.message).toMatch(ASKS)
    expect(fault?.message).toMatch(/; a crawl does$/)
    expect(visited()).toEqual(['/jobs/Miller'])
    // robots.txt, tdmrep.json and the page; the second page was never asked for.
    expect(requests).toBe(3)
  })

  it('says that not even the first page could be asked for, and when it may be', async () => {
    await look('Miller')
    const { parsed, fault, requests, patienceMs } = await look('Baker')
    expect({ parsed, code: fault?.code, requests }).toEqual({ parsed: null, code: 'rate_limited', requests: 0 })
    expect(fault?.message).toMatch(ASKS)
    expect(patienceMs).toBeGreaterThan(25_000)
    expect(visited()).toEqual(['/jobs/Miller'])
  })

  it('does not take for absent what it could not look for', async () => {
    server.on('/careers', html('<h1>Join us</h1>'))
    const find = () => boardBehind(context(), new URL(`${server.origin}/careers`), LIMITS.deadlineMs)
    const told = async () => {
      const error = await find().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(UsageError)
      const line = (error as Error).message.split('\n').find((each) => each.includes('Crawl-delay')) ?? ''
      return line.replace(/^ {2}- /, '').split(/: (.*)/)
    }
    const [first, why] = await told()
    expect([first, why?.match(ASKS)?.[0]]).toEqual(['its site could not be searched for a sitemap of job pages', why])
    const [second, again] = await told()
    expect([second, again?.match(ASKS)?.[0]]).toEqual(['its page could not be read', again])
    expect(visited()).toEqual(['/careers'])
  })

  it('that asks for less waits for its turn, as it always did', async () => {
    server.on('/robots.txt', send('User-agent: *\nCrawl-delay: 2.5\n'))
    const { parsed, complete, fault } = await look('Miller', 'Baker')
    expect(parsed?.postings.map(({ title }) => title)).toEqual(['Miller', 'Baker'])
    expect({ complete, fault }).toEqual({ complete: true, fault: null })
    const [first, second] = server.hits.filter(({ path }) => path.startsWith('/jobs/'))
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(2_400)
  })
})
