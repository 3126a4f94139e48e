import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import type { Fetcher } from '../../src/fetch/fetcher.ts'
import { boardBehind } from '../../src/pipeline/find-board.ts'
import { openLoneFetcher } from '../../src/pipeline/lone-fetcher.ts'
import { type FaultServer, hang, html, openFaultServer, redirect, send, status } from '../helpers/fault-server.ts'

const POSTING =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Miller"}</script>'

let server: FaultServer
let fetcher: Fetcher
beforeAll(async () => {
  server = await openFaultServer()
  const hosts = ['mill', 'other', 'closed', 'shut', 'slow', 'wide', 'split', 'blog', 'careers'].map((name) => ({
    from: `https://${name}.example`,
    to: `${server.origin}/${name}`,
  }))
  fetcher = openLoneFetcher({
    userAgent: 'Rolecall test',
    spacingMs: 0,
    allowPrivate: [server.host],
    rewrite: hosts,
    credentials: {},
  })
})
afterAll(async () => {
  await fetcher.close()
  await server[Symbol.asyncDispose]()
})

function find(url: string, stopping = new AbortController().signal) {
  return boardBehind({ fetcher, stopping }, new URL(url), null)
}

async function refusal(url: string): Promise<string> {
  const error = await find(url).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(UsageError)
  return (error as Error).message
}

function urlset(...urls: string[]) {
  return send(`<?xml version="1.0"?><urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`)
}

function index(...urls: string[]) {
  const parts = urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')
  return send(`<?xml version="1.0"?><sitemapindex>${parts}</sitemapindex>`)
}

describe('boardBehind', () => {
  it('asks for nothing where the address says it all', async () => {
    const before = server.hits.length
    expect(await find('https://jobs.lever.co/mill/0b3c')).toMatchObject({ slug: 'mill', how: 'by its address' })
    expect(server.hits.length).toBe(before)
  })

  it('takes the board that a page names, and says how', async () => {
    server.on('/mill/careers', html('<iframe src="https://boards.greenhouse.io/mill"></iframe>'))
    const found = await find('https://mill.example/careers')
    expect(found).toMatchObject({ slug: 'mill', how: 'a frame or script of https://mill.example/careers names it' })
    expect(found.source.name).toBe('greenhouse')
    expect(server.hits.at(-1)?.headers['user-agent']).toBe('Rolecall test')
  })

  it('follows the page to another host, and reads what stands there', async () => {
    server.on('/mill/work', redirect('https://other.example/open'))
    server.on('/other/open', html('<a href="https://jobs.ashbyhq.com/mill">Openings</a>'))
    const found = await find('https://mill.example/work')
    expect(found).toMatchObject({ slug: 'mill', how: 'https://other.example/open names it once' })
  })

  it('takes a page with JobPosting data as it is, at the address that it has now', async () => {
    server.on('/mill/old-jobs', redirect('https://mill.example/jobs'))
    server.on('/mill/jobs', html(`<h1>Jobs</h1>${POSTING}`))
    const found = await find('https://mill.example/old-jobs')
    expect(found.config).toEqual({ urls: ['https://mill.example/jobs'] })
  })

  it('looks for a sitemap of job pages, and believes it when a job page carries the data', async () => {
    server.on('/wide/', html('<h1>Join us</h1>'))
    server.on(
      '/wide/robots.txt',
      send(
        'User-agent: *\nAllow: /\nSitemap: https://wide.example/pages.xml\nSitemap: https://wide.example/jobs.xml\n',
      ),
    )
    server.on(
      '/wide/jobs.xml',
      urlset('https://wide.example/about', 'https://wide.example/jobs/1', 'https://wide.example/jobs/2'),
    )
    server.on('/wide/jobs/1', html(POSTING))
    const found = await find('https://wide.example/')
    expect(found).toMatchObject({ slug: 'wide.example-jobs.xml', config: { sitemap: 'https://wide.example/jobs.xml' } })
    const { pattern } = found.config as { pattern: string }
    for (const [url, isJob] of [
      ['https://wide.example/jobs/1', true],
      ['https://wide.example/en/careers/baker-ghent', true],
      ['https://wide.example/jobs/', false],
      ['https://wide.example/about', false],
    ] as const) {
      expect([url, new RegExp(pattern).test(url)]).toEqual([url, isJob])
    }
    expect(found.source.config.safeParse(found.config).success).toBe(true)
  })

  it('takes the one part of an index that lists the jobs, and the index where several do', async () => {
    server.on('/blog/', html('<h1>Join us</h1>'))
    server.on('/blog/sitemap.xml', index('https://blog.example/posts.xml', 'https://blog.example/job-pages.xml'))
    server.on('/blog/job-pages.xml', urlset('https://blog.example/vacancies/1'))
    server.on('/blog/vacancies/1', html(POSTING))
    expect((await find('https://blog.example/')).config).toMatchObject({
      sitemap: 'https://blog.example/job-pages.xml',
    })
    // All addresses of such a host speak of jobs.
    server.on('/careers/', html('<h1>Join us</h1>'))
    server.on('/careers/sitemap.xml', index('https://careers.example/news.xml', 'https://careers.example/jobs.xml'))
    server.on('/careers/jobs.xml', urlset('https://careers.example/jobs/1'))
    server.on('/careers/jobs/1', html(POSTING))
    const found = await find('https://careers.example/')
    expect(found.config).toMatchObject({ sitemap: 'https://careers.example/jobs.xml' })
    expect(found.pages.map(({ url }) => new URL(url).pathname)).toEqual(['/', '/sitemap.xml', '/jobs.xml', '/jobs/1'])
    server.on('/split/', html('<h1>Join us</h1>'))
    server.on('/split/sitemap.xml', index('https://split.example/jobs-1.xml', 'https://split.example/jobs-2.xml'))
    server.on('/split/jobs-1.xml', urlset('https://split.example/jobs/1'))
    server.on('/split/jobs/1', html(POSTING))
    expect((await find('https://split.example/')).config).toMatchObject({
      sitemap: 'https://split.example/sitemap.xml',
    })
  })

  it('says all that was tried where nothing was found', async () => {
    server.on('/mill/team', html('<h1>Our team</h1>'))
    const message = await refusal('https://mill.example/team')
    expect(message).toMatch(/^No source recognises https:\/\/mill\.example\/team:/)
    for (const step of ['its address', 'frames', 'JobPosting', 'feed', 'sitemap']) {
      expect(message).toContain(step)
    }
    expect(message).toContain('give the address of one of them')
    expect(message).not.toContain('--source')
  })

  it('does not believe a sitemap whose job pages carry no data', async () => {
    server.on('/mill/sitemap.xml', urlset('https://mill.example/jobs/plain'))
    server.on('/mill/jobs/plain', html('<h1>Miller</h1>'))
    expect(await refusal('https://mill.example/team')).toContain('no sitemap of its site')
  })

  it('names the boards between which it cannot choose', async () => {
    const links = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `<a href="https://jobs.lever.co/${name}"></a>`)
    server.on('/mill/friends', html(links.join('')))
    expect(await refusal('https://mill.example/friends')).toMatch(/several boards.*lever:a \(1\).*and 1 more/)
  })

  it('says why a page could not be read, robots.txt included', async () => {
    server.on('/closed/robots.txt', send('User-agent: *\nDisallow: /\n'))
    expect(await refusal('https://closed.example/careers')).toMatch(/could not be read: .*robots\.txt/)
    server.on('/shut/careers', status(403))
    expect(await refusal('https://shut.example/careers')).toMatch(/could not be read: .*403/)
    expect(await refusal('http://127.0.0.1:9/careers')).toMatch(/could not be read: .*not a public address/)
  })

  it('gives up when it is told to', async () => {
    server.on('/slow/careers', hang)
    const stop = AbortSignal.timeout(300)
    await expect(find('https://slow.example/careers', stop)).rejects.toHaveProperty('name', 'TimeoutError')
  })
})
