import { describe, expect, it } from 'vitest'
import { boardsInPage, clearBest, speaksOfJobs } from '../../src/sources/find-board-in-page.ts'
import { SOURCES, sourceByName } from '../../src/sources/index.ts'

const AT = new URL('https://mill.example/careers')

function bestIn(html: string, at = AT) {
  const best = clearBest(boardsInPage(html, at))
  return best && { board: `${best.source.name}:${best.slug}`, by: best.by, times: best.times, config: best.config }
}

const POSTING = '{"@context":"https://schema.org","@type":"JobPosting","title":"Miller"}'

describe('the board behind a page', () => {
  it.each<[string, string, string | null, string?]>([
    ['a link', '<a href="https://jobs.lever.co/mill">Jobs</a>', 'lever:mill', 'link'],
    ['a frame', '<iframe src="https://jobs.lever.co/mill"></iframe>', 'lever:mill', 'frame'],
    [
      'a frame whose address has no scheme',
      '<iframe src="//boards.greenhouse.io/embed/job_app?b=1&amp;for=mill"></iframe>',
      'greenhouse:mill',
      'frame',
    ],
    ['a frame that loads late', '<iframe data-src="https://mill.recruitee.com/"></iframe>', 'recruitee:mill', 'frame'],
    [
      'a script that asks for the list',
      '<script src="https://api.lever.co/v0/postings/mill?mode=json&callback=show"></script>',
      'lever:mill',
      'frame',
    ],
    [
      'an address in a script',
      '<script>fetch("https://api.lever.co/v0/postings/mill?mode=json").then(show)</script>',
      'lever:mill',
      'link',
    ],
    [
      'JSON with escaped slashes',
      String.raw`<script id="__NEXT_DATA__" type="application/json">{"url":"https:\/\/jobs.lever.co\/mill\/0b3c","u2":"https:\u002f\u002fjobs.lever.co\u002fmill"}</script>`,
      'lever:mill',
      'link',
    ],
    [
      'an address with entities',
      '<a href="https:&#x2F;&#x2F;jobs.ashbyhq.com&#x2F;mill">Jobs</a>',
      'ashby:mill',
      'link',
    ],
    ['a link at the end of a sentence', '<p>See https://jobs.lever.co/mill.</p>', 'lever:mill', 'link'],
    [
      'a frame among more links to another board',
      '<iframe src="https://mill.recruitee.com/"></iframe><a href="https://jobs.lever.co/old/1">1</a><a href="https://jobs.lever.co/old/2">2</a>',
      'recruitee:mill',
      'frame',
    ],
    [
      'the board that is named most',
      '<a href="https://jobs.lever.co/mill/1">1</a><a href="https://jobs.lever.co/mill/2">2</a><a href="https://jobs.lever.co/friend">a friend</a>',
      'lever:mill',
      'link',
    ],
    [
      'one board in two ways of writing',
      '<a href="https://jobs.lever.co/Mill">1</a><a href="https://jobs.lever.co/mill">2</a>',
      'lever:Mill',
      'link',
    ],
    [
      'two boards, each as often',
      '<a href="https://jobs.lever.co/a">1</a><a href="https://jobs.lever.co/b">2</a>',
      null,
    ],
    [
      'a catalogue',
      [1, 2, 3, 4]
        .map((n) => `<a href="https://jobs.lever.co/c${n}"></a>`)
        .join('')
        .repeat(3),
      null,
    ],
    [
      'the vendor alone',
      '<a href="https://www.greenhouse.com/">Powered by Greenhouse</a><a href="https://www.lever.co/"></a>',
      null,
    ],
    [
      "the vendor's own hosts, more often than the board",
      '<script src="https://assets.breezy.hr/a.js"></script><img src="https://resources.bamboohr.com/1.png"><img src="https://mill.bamboohr.com/logo.png"><a href="https://jobs.lever.co/mill">Jobs</a>',
      'lever:mill',
      'link',
    ],
    ['a job site', '<a href="https://remoteok.com/remote-mill-jobs">We are on Remote OK</a>', null],
    [
      'JobPosting data',
      `<script type="application/ld+json">${POSTING}</script>`,
      'json-ld:mill.example-careers',
      'job-posting',
    ],
    [
      'JobPosting data beside a link to a board',
      `<script type="application/ld+json">${POSTING}</script><a href="https://jobs.lever.co/mill">Apply</a>`,
      'lever:mill',
      'link',
    ],
    ['nothing', '<h1>Join us</h1><p>Write to us.</p>', null],
    ['an empty page', '', null],
  ])('%s', (_name, html, board, by) => {
    const best = bestIn(html)
    expect(best?.board ?? null).toBe(board)
    if (by !== undefined) expect(best?.by).toBe(by)
  })

  it('counts every mention, in attributes and in scripts', () => {
    const html = `<a href="https://jobs.lever.co/mill/1"></a><script>["https://jobs.lever.co/mill/2","https://jobs.lever.co/mill/1"]</script>`
    expect(bestIn(html)).toMatchObject({ board: 'lever:mill', times: 3 })
  })

  it('keeps what the address says beside the name', () => {
    expect(bestIn('<a href="https://jobs.eu.lever.co/mill"></a>')?.config).toEqual({ region: 'eu' })
  })

  it('reads a sitemap as the sitemap of job pages that it is', () => {
    const at = new URL('https://mill.example/jobs-sitemap.xml')
    const xml = '<?xml version="1.0"?><urlset><url><loc>https://mill.example/jobs/1</loc></url></urlset>'
    expect(bestIn(xml, at)).toMatchObject({ by: 'sitemap', config: { sitemap: at.href } })
  })

  it('hangs on no page, however it is made', () => {
    const started = performance.now()
    for (const piece of ['//', '//a.', 'https://a', '\\u002f', '<iframe src="//', '<script src=']) {
      bestIn(piece.repeat(20_000))
    }
    bestIn(`//${'a.'.repeat(500_000)}`)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it.each<[string, string, string | null]>([
    ['Lever', "<script>window.leverJobsOptions = {accountName: 'mill', includeCss: true};</script>", 'lever:mill'],
    [
      'SmartRecruiters',
      '<script src="https://static.smartrecruiters.com/job-widget/1.6.0/script/smart_widget.js"></script>' +
        '<script>widget({"company_code": "MillCo1", "bg_color_widget": "#fff"});</script>',
      'smartrecruiters:MillCo1',
    ],
    ['BambooHR', '<div id="BambooHR" data-domain="mill.bamboohr.com" data-version="1.0.0"></div>', 'bamboohr:mill'],
    ['Rippling', '<div id="rippling-job-board" data-job-board-id="mill"></div>', 'rippling:mill'],
    ['Rippling, quoted twice', '<div data-job-board-id="&amp;quot;mill&amp;quot;"></div>', 'rippling:mill'],
    ['Rippling, in a frame', '<iframe src="https://ats.rippling.com/embed/mill/jobs"></iframe>', 'rippling:mill'],
    [
      'Greenhouse',
      '<script src="https://boards.greenhouse.io/embed/job_board/js?for=mill"></script>',
      'greenhouse:mill',
    ],
    ['Ashby', '<script src="https://jobs.ashbyhq.com/mill/embed?version=2"></script>', 'ashby:mill'],
    ['two of one vendor', '<div data-job-board-id="mill"></div><div data-job-board-id="bakery"></div>', null],
    ['a script of that kind alone', '<script>widget({"company_code": "MillCo1"});</script>', null],
    ['a name that is no name', "<script>leverJobsOptions = {accountName: '../mill'}</script>", null],
  ])('reads the name that the widget of %s was given', (_what, html, board) => {
    expect(bestIn(html)?.board ?? null).toBe(board)
  })

  it.each(['leverJobsOptions={', 'id="BambooHR" ', 'widget({', 'data-job-board-id="', '<b data-careersite="'])(
    'looks for %s in linear time',
    (piece) => {
      const started = performance.now()
      const html = `smartrecruiters.com/job-widget/ ${piece.repeat(40_000)}`
      for (const source of SOURCES) source.recognisePage?.(html, AT)
      expect(performance.now() - started).toBeLessThan(3_000)
    },
  )

  it('knows a source by the marks that it leaves on a domain of the employer, before any link', () => {
    const html =
      '<script src="https://careers.recruiteecdn.com/static/main.js"></script><a href="https://jobs.lever.co/friend">A friend</a>'
    expect(bestIn(html)).toMatchObject({
      board: 'recruitee:mill.example',
      by: 'mark',
      config: { host: 'mill.example' },
    })
    for (const source of SOURCES) expect(source.recognisePage?.('<h1>Join us</h1>', AT) ?? null, source.name).toBeNull()
  })
})

describe.skipIf(sourceByName('rss') === null)('feeds of openings', () => {
  const link = (type: string, href: string, title: string) =>
    `<link rel="alternate" type="${type}" href="${href}" title="${title}">`

  it.each<[string, string, string | null]>([
    ['RSS', link('application/rss+xml', '/careers/feed.xml', 'Openings'), 'https://mill.example/careers/feed.xml'],
    ['Atom', link('application/atom+xml', 'jobs.atom', ''), 'https://mill.example/jobs.atom'],
    [
      'JSON Feed',
      link('application/feed+json', 'https://mill.example/f.json', 'Our jobs'),
      'https://mill.example/f.json',
    ],
    ['the feed of a blog', link('application/rss+xml', '/feed/', 'Mill » Feed'), null],
    ['the feed of comments', link('application/rss+xml', '/jobs/comments/feed/', 'Jobs Comments Feed'), null],
    [
      'a site whose terms forbid it',
      link('application/rss+xml', 'https://weworkremotely.com/remote-jobs.rss', 'Jobs'),
      null,
    ],
    ['another language of the page', '<link rel="alternate" hreflang="de" href="/de/jobs">', null],
  ])('%s', (_name, html, url) => {
    const best = bestIn(html)
    expect(best?.by ?? null).toBe(url === null ? null : 'feed')
    if (url !== null) expect(JSON.stringify(best?.config)).toContain(url)
  })
})

describe('speaksOfJobs', () => {
  it.each(['/jobs.xml', 'Careers', '/stellenangebote', "offres d'emploi", '/carrières/'])('%s does', (text) => {
    expect(speaksOfJobs(text)).toBe(true)
  })
  it.each(['/blog/feed', 'News', '/sitemap.xml'])('%s does not', (text) => {
    expect(speaksOfJobs(text)).toBe(false)
  })
})

describe('a hostile page', () => {
  const base = new URL('https://jobs.example/careers')
  it.each([
    ['elements beside each other', '<p>'.repeat(60_000)],
    ['elements in each other', '<div>'.repeat(900_000)],
    ['links in each other', '<a href="x">'.repeat(30_000)],
  ])('of %s is told or refused at once', (_name, html) => {
    const began = performance.now()
    try {
      expect(boardsInPage(html, base)).toEqual([])
    } catch (error) {
      expect(error).toMatchObject({ code: 'schema' })
    }
    // Quadratic, each would take from 10 s to minutes.
    expect(performance.now() - began).toBeLessThan(3_000)
  })
})
