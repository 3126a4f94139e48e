import { describe, expect, it } from 'vitest'
import { boardsInPage, clearBest } from '../../src/sources/find-board-in-page.ts'
import { SOURCES } from '../../src/sources/index.ts'

const AT = 'https://mill.example/careers'
const GUID = '0fbe6d2c-1111-4222-8333-444455556666'

function marked(html: string, at = AT) {
  const marks = boardsInPage(html, new URL(at)).filter((board) => board.by === 'mark')
  return marks.map((board) => ({ board: `${board.source.name}:${board.slug}`, config: board.config }))
}

describe('the marks of widgets in pages of employers', () => {
  it.each<[string, string, string, unknown?, string?]>([
    [
      'the script of Greenhouse',
      '<script src="https://boards.greenhouse.io/embed/job_board/js?for=mill"></script>',
      'greenhouse:mill',
    ],
    [
      'its script under the newer name',
      '<script src="https://job-boards.greenhouse.io/embed/job_board/js?for=mill"></script>',
      'greenhouse:mill',
    ],
    [
      'its script under the older name',
      "<script src='https://app.greenhouse.io/embed/job_board/js?for=mill'></script>",
      'greenhouse:mill',
    ],
    [
      'its script in the EU',
      '<script src="https://boards.eu.greenhouse.io/embed/job_board/js?for=mill"></script>',
      'greenhouse:mill',
      { region: 'eu' },
    ],
    [
      'its script, loaded by another',
      'loadScript("https:\\/\\/boards.greenhouse.io\\/embed\\/job_board\\/js?b=1\\u0026for=mill", show)',
      'greenhouse:mill',
    ],
    [
      'its settings',
      "<script>Grnhse.Settings = {boardURI: 'https://boards.greenhouse.io/embed/job_board?for=mill'}</script>",
      'greenhouse:mill',
    ],
    [
      'its place, and its API in a script',
      "<div id='grnhse_app'></div><script>const API = 'https://boards-api.greenhouse.io/v1/boards/mill/jobs'</script>",
      'greenhouse:mill',
    ],
    [
      'ads on own pages that it shows, and its API in a script',
      '<a href="/careers/open?gh_jid=7001">Miller</a><script>fetch("https://boards-api.greenhouse.io/v1/boards/mill/jobs")</script>',
      'greenhouse:mill',
    ],
    ['the script of Ashby', '<script src="https://jobs.ashbyhq.com/mill/embed?version=2"></script>', 'ashby:mill'],
    [
      'its variable in JSON',
      String.raw`{"html":"<script>window.__ashbyBaseJobBoardUrl = 'https:\/\/jobs.ashbyhq.com\/mill'</script>"}`,
      'ashby:mill',
    ],
    [
      'its place, and its API in a script',
      '<div id="ashby_embed"></div><script>fetch("https://api.ashbyhq.com/posting-api/job-board/mill")</script>',
      'ashby:mill',
    ],
    [
      'ads on own pages that it shows',
      '<a href="?ashby_jid=0b3c">Miller</a><script>load("https://api.ashbyhq.com/posting-api/job-board/mill")</script>',
      'ashby:mill',
    ],
    [
      'the script of Workable with an account by number',
      "<script src='https://www.workable.com/assets/embed.js'></script><script>whr(document).ready(function(){whr_embed(407621, {detail: 'titles'});});</script>",
      'workable:407621',
      { page: AT },
    ],
    [
      'its place, and the account by name',
      '<div id="whr_embed_hook"></div><script>add("https://apply.workable.com/api/v1/widget/accounts/mill?origin=embed&callback=whrcallback")</script>',
      'workable:mill',
    ],
    [
      'the frame of Personio',
      '<iframe id="personio-iframe" width="100%" src="https://mill.jobs.personio.de"></iframe>',
      'personio:mill',
    ],
    [
      'its frame that waits for consent',
      '<iframe data-cookieconsent="marketing" data-cookieblock-src="https://mill.jobs.personio.com/?language=de"></iframe>',
      'personio:mill',
      { domain: 'com', language: 'de' },
    ],
    [
      'its feed in a script',
      "<script>request.open('GET', 'https://mill.jobs.personio.de/xml')</script>",
      'personio:mill',
    ],
    [
      'the frame of Paylocity',
      `<iframe data-src="https://recruiting.paylocity.com/recruiting/jobs/All/${GUID}/Mill" title="Jobs"></iframe>`,
      `paylocity:${GUID}`,
    ],
    [
      'its frame in a script',
      String.raw`show("<iframe src=\"https:\/\/recruiting.paylocity.com\/Recruiting\/Jobs\/List\/1438\/Mill\"></iframe>")`,
      'paylocity:1438',
    ],
    [
      'its own page of an ad, that leads back to the board',
      `<a href="/Recruiting/Jobs/All/${GUID}/Mill" class="breadcrumb-link">All jobs</a>`,
      `paylocity:${GUID}`,
      {},
      'https://recruiting.paylocity.com/Recruiting/Jobs/Details/5100211',
    ],
  ])('%s', (_what, html, board, config = {}, at = AT) => {
    expect(marked(html, at)).toEqual([{ board, config }])
    // Others that the page names more often, such as a sister company's, do not speak against its own.
    const busy = html + '<a href="https://jobs.lever.co/sister">Sister</a>'.repeat(9)
    const best = clearBest(boardsInPage(busy, new URL(at)))
    expect(best && `${best.source.name}:${best.slug}`).toBe(board)
  })

  it.each<[string, string, string?]>([
    ['a link to a widget', '<a href="https://boards.greenhouse.io/embed/job_board?for=mill">Jobs</a>'],
    ['a link to the script of a widget', '<a href=https://jobs.ashbyhq.com/mill/embed>embed</a>'],
    ['the form of one ad', '<iframe src="https://boards.greenhouse.io/embed/job_app?for=mill&token=7001"></iframe>'],
    ['an article on the API', '<code>curl https://boards-api.greenhouse.io/v1/boards/mill/jobs</code>'],
    [
      'the place of a widget alone',
      '<div id="grnhse_app"></div><div id="ashby_embed"></div><p id="whr_embed_hook"></p>',
    ],
    [
      'the place of a widget and links',
      '<div id="grnhse_app"></div><a href="https://boards.greenhouse.io/friend/jobs/1">A friend</a>',
    ],
    [
      'ads of others that their own pages show',
      '<a href="https://other.example/jobs?gh_jid=1">1</a><script>fetch("https://boards-api.greenhouse.io/v1/boards/other/jobs")</script>',
    ],
    [
      'two boards of one vendor',
      '<script>["https://boards.greenhouse.io/embed/job_board/js?for=a","https://boards.greenhouse.io/embed/job_board/js?for=b"]</script>',
    ],
    ['a widget without a name', '<script src="https://boards.greenhouse.io/embed/job_board/js?for="></script>'],
    [
      'a name that is no name',
      '<script src="https://boards.greenhouse.io/embed/job_board/js?for=..%2Fadmin"></script><script>__ashbyBaseJobBoardUrl = "https://jobs.ashbyhq.com/%2e%2e"</script>',
    ],
    ['a host that is like it', '<script src="https://boards.greenhouse.io.evil.example/embed/job_board/js?for=mill">'],
    ['an article on the widget', '<pre>&lt;div id="whr_embed_hook"&gt; whr_embed(407621, {detail: "titles"})</pre>'],
    ['an account that is no number', '<div id="whr_embed_hook"></div><script>whr_embed(accountId, {})</script>'],
    ['one ad in a frame', '<iframe src="https://mill.jobs.personio.de/job/77"></iframe>'],
    ['a link to a feed', '<a href="https://mill.jobs.personio.de/xml">Feed</a>'],
    ['a link to a board', `<a href="https://recruiting.paylocity.com/recruiting/jobs/All/${GUID}/Mill">Jobs</a>`],
    ['a path that is like it, elsewhere', `<a href="/recruiting/jobs/All/${GUID}/Mill">All jobs</a>`],
    [
      'a page of the vendor that leads to two boards',
      `<a href="/recruiting/jobs/All/${GUID}/A">A</a><a href="/recruiting/jobs/List/1438/B">B</a>`,
      'https://recruiting.paylocity.com/Recruiting/Jobs/Details/5100211',
    ],
  ])('are not %s', (_what, html, at = AT) => {
    expect(marked(html, at)).toEqual([])
  })

  it.each([
    '<div id=',
    '<iframe "',
    '<iframe src="//mill.jobs.personio.de',
    '<iframe src="//recruiting.paylocity.com/',
    '//boards.greenhouse.io/embed/job_board?',
    '//jobs.ashbyhq.com/a',
    '__ashbyBaseJobBoardUrl = ',
    'whr_embed( ',
    '<a href="?gh_jid=1',
  ])('are looked for in linear time: %s', (piece) => {
    const started = performance.now()
    const html = `<div id="grnhse_app"><div id="ashby_embed"><div id="whr_embed_hook">${piece.repeat(40_000)}`
    for (const source of SOURCES) source.recognisePage?.(html, new URL(AT))
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
