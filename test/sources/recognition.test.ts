import { describe, expect, it } from 'vitest'
import { boardsInPage } from '../../src/sources/find-board-in-page.ts'
import { recogniseBoard, sourceByName } from '../../src/sources/index.ts'

/** Of each source an address that names a board, the board's name, and an address as like it as can be that names none. */
const ADDRESSES: Record<string, [address: string, slug: string, none: string]> = {
  greenhouse: ['https://job-boards.greenhouse.io/mill/jobs/7?gh_jid=7', 'mill', 'https://www.greenhouse.io/mill'],
  lever: ['https://jobs.lever.co/mill/0b3c/apply', 'mill', 'https://www.lever.co/mill'],
  ashby: ['https://jobs.ashbyhq.com/mill/0b3c', 'mill', 'https://www.ashbyhq.com/mill'],
  workable: ['https://apply.workable.com/mill/j/A1B2C3/', 'mill', 'https://apply.workable.com/j/A1B2C3/'],
  smartrecruiters: ['https://jobs.smartrecruiters.com/Mill/744-miller', 'Mill', 'https://www.smartrecruiters.com/Mill'],
  recruitee: ['https://mill.recruitee.com/o/miller', 'mill', 'https://app.recruitee.com/o/miller'],
  personio: ['https://mill.jobs.personio.de/job/77?language=de', 'mill', 'https://mill.personio.de/job/77'],
  teamtailor: ['https://mill.teamtailor.com/jobs/551-miller', 'mill', 'https://www.teamtailor.com/jobs/551-miller'],
  pinpoint: ['https://mill.pinpointhq.com/en/postings/3f1c', 'mill', 'https://www.pinpointhq.com/en/postings/3f1c'],
  bamboohr: ['https://mill.bamboohr.com/careers/214', 'mill', 'https://www.bamboohr.com/careers/214'],
  breezy: ['https://mill.breezy.hr/p/6f2a90c41b7e', 'mill', 'https://app.breezy.hr/p/6f2a90c41b7e'],
  rippling: ['https://ats.rippling.com/mill/jobs/8a4d', 'mill', 'https://www.rippling.com/mill/jobs/8a4d'],
  workday: [
    'https://mill.wd5.myworkdayjobs.com/en-US/Careers/job/Oslo/Miller_R1',
    'mill.wd5.Careers',
    'https://www.workday.com/en-US/Careers/job/Oslo/Miller_R1',
  ],
  icims: ['https://careers-mill.icims.com/jobs/5098/miller/job', 'careers-mill', 'https://www.icims.com/jobs/5098'],
  jobvite: ['https://jobs.jobvite.com/mill/job/oAbC', 'mill', 'https://www.jobvite.com/mill/job/oAbC'],
  oracle: [
    'https://mill.fa.ca2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/25587',
    'mill.fa.ca2.CX_1',
    'https://mill.fa.ca2.oraclecloud.com/hcmUI/faces/FuseWelcome',
  ],
  phenom: [
    'https://careers.mill.example/us/en/search-results',
    'careers.mill.example-us-en',
    'https://careers.mill.example/search-results',
  ],
  eightfold: ['https://mill.eightfold.ai/careers?domain=mill.com', 'mill', 'https://mill.eightfold.ai/login'],
  paylocity: [
    'https://recruiting.paylocity.com/recruiting/jobs/All/0FBE6D2C-1111-4222-8333-444455556666/Mill',
    '0fbe6d2c-1111-4222-8333-444455556666',
    'https://recruiting.paylocity.com/Recruiting/Jobs/Details/5100211',
  ],
  remoteok: ['https://remoteok.com/remote-miller-jobs', 'remoteok', 'https://remoteok.example/remote-miller-jobs'],
  remotive: ['https://remotive.com/remote-jobs/design', 'design', 'https://remotive.example/remote-jobs'],
  arbeitnow: ['https://www.arbeitnow.com/jobs', 'all', 'https://arbeitnow.example/jobs'],
  himalayas: ['https://himalayas.app/jobs/miller', 'all', 'https://himalayas.app/companies/mill/jobs/miller'],
  jobicy: ['https://jobicy.com/jobs', 'all', 'https://jobicy.example/jobs'],
  'working-nomads': ['https://www.workingnomads.com/jobs', 'all', 'https://workingnomads.example/jobs'],
  'the-muse': ['https://www.themuse.com/jobs', 'all', 'https://www.themuse.com/advice/how-to-mill'],
  'hacker-news': [
    'https://news.ycombinator.com/user?id=whoishiring',
    'who-is-hiring',
    'https://news.ycombinator.com/user?id=miller',
  ],
  adzuna: ['https://www.adzuna.co.uk/search?q=miller&w=Leeds', 'gb-miller-leeds', 'https://www.adzuna.example/search'],
  usajobs: ['https://www.usajobs.gov/search/results/?k=miller', 'miller', 'https://www.usajobs.gov/job/77'],
  reed: ['https://www.reed.co.uk/jobs/miller-jobs-in-leeds', 'miller-leeds', 'https://www.reed.co.uk/courses'],
  rss: ['https://mill.example/jobs/feed.xml', 'mill.example-jobs-feed.xml', 'https://mill.example/jobs'],
}
/** These read any site, or none: nothing in an address tells. */
const BY_NAME = ['files', 'html', 'json-ld']

const OWN = 'https://careers.mill.example'
const OWN_NAME = 'careers.mill.example'
const GUID = '0fbe6d2c-1111-4222-8333-444455556666'
/** Of each source of employers' boards a page of an employer's own that carries its marks, and the board that it is; and of a thread its own page. */
const MARKS: Record<string, [html: string, slug: string, at?: string]> = {
  greenhouse: [
    '<div id="grnhse_app"></div><script>add("https://boards.greenhouse.io/embed/job_board/js?for=mill")</script>',
    'mill',
  ],
  lever: ["<script>window.leverJobsOptions = {accountName: 'mill'}</script>", 'mill'],
  ashby: ['<script>window.__ashbyBaseJobBoardUrl = "https://jobs.ashbyhq.com/mill"</script>', 'mill'],
  workable: ['<div id="whr_embed_hook"></div><script>whr_embed(407621, {detail: "titles"})</script>', '407621'],
  smartrecruiters: [
    '<script src="https://static.smartrecruiters.com/job-widget/1.6.0/script/smart_widget.js"></script><script>widget({"company_code": "Mill1"})</script>',
    'Mill1',
  ],
  recruitee: ['<script src="https://careers.recruiteecdn.com/static/main.js"></script>', OWN_NAME],
  personio: [
    '<iframe id="personio-iframe" data-cmp-src="https://mill.jobs.personio.com/?language=en"></iframe>',
    'mill',
  ],
  teamtailor: ['<meta name="generator" content="Teamtailor">', OWN_NAME],
  pinpoint: [
    '<script src="https://app.pinpointhq.com/assets/careers.js"></script><a href="/en/postings/3f1c">Miller</a>',
    OWN_NAME,
  ],
  bamboohr: ['<div id="BambooHR" data-domain="mill.bamboohr.com" data-version="1.0.0"></div>', 'mill'],
  breezy: [
    '<link rel="stylesheet" href="https://assets-cdn.breezy.hr/breezy-portal/portal.css"><a href="/p/6f2a90c41b7e">Miller</a>',
    OWN_NAME,
  ],
  rippling: ['<div id="rippling-job-board" data-job-board-id="mill"></div>', 'mill'],
  workday: [
    '<script>window.workday = window.workday || {tenant: "mill", siteId: "Careers"};</script>',
    `${OWN_NAME}.Careers`,
  ],
  icims: ['<ul class="container-fluid iCIMS_JobsTable"></ul>', OWN_NAME, `${OWN}/jobs/search`],
  jobvite: ['<div class="jv-careersite" data-careersite="mill"></div>', 'mill'],
  oracle: [
    '<script>var CX_CONFIG = {app: {"apiBaseUrl":"https://mill.fa.ca2.oraclecloud.com","siteNumber":"CX_1"}}</script>',
    'mill.fa.ca2.CX_1',
  ],
  phenom: [`<script>var phApp = {"baseUrl":"https:\\/\\/${OWN_NAME}\\/us\\/en\\/"}</script>`, `${OWN_NAME}-us-en`],
  eightfold: ['<code id="pcsx-data">{"domain":"mill.com"}</code>', OWN_NAME, `${OWN}/careers`],
  paylocity: [
    `<a href="/recruiting/jobs/All/${GUID}/Mill">All jobs</a>`,
    GUID,
    'https://recruiting.paylocity.com/Recruiting/Jobs/Details/7',
  ],
  'hacker-news': [
    '<title>Ask HN: Who is hiring? (November 2026) | Hacker News</title>',
    'who-is-hiring',
    'https://news.ycombinator.com/item?id=45000001',
  ],
}

describe('each source', () => {
  it('stands in the tables with what is true of its kind', () => {
    for (const name of [...Object.keys(ADDRESSES), ...BY_NAME]) expect(sourceByName(name)?.name).toBe(name)
    const employers = Object.keys(ADDRESSES).filter((name) => sourceByName(name)?.manifest.kind === 'employer')
    expect(Object.keys(MARKS).toSorted()).toEqual([...employers, 'hacker-news'].toSorted())
    expect(Object.keys(ADDRESSES).length + BY_NAME.length).toBeGreaterThanOrEqual(34)
  })

  it.each(Object.entries(ADDRESSES))(
    '%s is recognised by its addresses and by no others',
    (name, [address, slug, none]) => {
      const board = recogniseBoard(new URL(address))
      expect(board && [board.source.name, board.slug]).toEqual([name, slug])
      expect(board?.source.config.parse(board.config)).toEqual(board?.config)
      expect(recogniseBoard(new URL(none))?.source.name).not.toBe(name)
    },
  )

  it.each(Object.entries(MARKS))('%s is known by its marks in a page, alone', (name, [html, slug, at = `${OWN}/`]) => {
    const marked = boardsInPage(`<html><body><h1>Jobs</h1>${html}</body></html>`, new URL(at)).filter(isMark)
    expect(marked.map((board) => [board.source.name, board.slug])).toEqual([[name, slug]])
    const [board] = marked
    expect(board?.source.config.parse(board.config)).toEqual(board?.config)
    expect(board?.source.boardUrl({ slug, name: null, config: board.config })).toMatch(/^https:/)
    expect(board?.source.requests({ slug, name: null, config: board.config })).toHaveLength(1)
  })

  it.each([
    ['Ask HN: Who wants to be hired? (November 2026) | Hacker News', 'https://news.ycombinator.com/item?id=45000002'],
    ['Ask HN: Who is hiring? (November 2026)', 'https://news.example/item?id=45000001'],
  ])('of stories and of sites none else is the thread of openings: %s at %s', (title, at) => {
    expect(boardsInPage(`<html><head><title>${title}</title></head></html>`, new URL(at)).filter(isMark)).toEqual([])
  })

  it.each(Object.entries(ADDRESSES))("%s claims no page that links to somebody's ad", (name, [address]) => {
    const site = sourceByName(name)?.manifest.homepage ?? ''
    const html = `<p>We liked <a href="${address}">this ad</a>: ${address}</p><a href='${site}'>Powered by ${name}</a><img src="${site}/logo.png">`
    expect(boardsInPage(html, new URL('https://news.example/a')).filter(isMark)).toEqual([])
  })

  it.each(BY_NAME)('%s is added by name', (name) => {
    for (const address of [OWN, `${OWN}/jobs`, `${OWN}/sitemap.xml`, 'file:///srv/ads']) {
      expect(sourceByName(name)?.recognise(new URL(address))).toBeNull()
    }
  })
})

function isMark(board: { by: string }): boolean {
  return board.by === 'mark'
}
