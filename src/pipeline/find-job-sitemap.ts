import type { Page, PageRequest } from '../sources/define-source.ts'
import { sitemapBoard, speaksOfJobs } from '../sources/find-board-in-page.ts'
import { findJobPostings } from '../sources/json-ld-blocks.ts'
import { isSameSite, readSitemap } from '../sources/sitemap.ts'
import { faultOf } from './fault.ts'
import type { FoundBoard } from './find-board.ts'

/** The address of one job's page: a word for openings, and something after it. */
const JOB_PAGE =
  '/(?:[a-z-]*jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|stellen[a-z]*|karriere|emplois?|offres?[a-z-]*)/[^?#]*[^/?#]'

type Read = (url: string, expect: PageRequest['expect']) => Promise<Page>

/**
 * The site's sitemap of job pages, where it has one and the first page that it leads to carries JobPosting data; null where
 * not. Looks at robots.txt, at one sitemap, at one part of an index and at one job page: four requests at most.
 */
export async function findJobSitemap(page: Page, read: Read): Promise<Omit<FoundBoard, 'pages'> | null> {
  const [sitemap] = await sitemapsOf(page, read)
  if (sitemap === undefined) return null
  const listed = await jobPages(sitemap, read)
  const [first] = listed?.urls ?? []
  if (!listed || first === undefined) return null
  const sample = await orNull(read(first, 'any'))
  if (sample === null || findJobPostings(sample.text).found.length === 0) return null
  return {
    ...sitemapBoard(new URL(listed.sitemap), JOB_PAGE),
    how: `${listed.sitemap} leads to pages with JobPosting data`,
  }
}

/** Sitemaps of the page's site, those that speak of jobs first. */
async function sitemapsOf(page: Page, read: Read): Promise<string[]> {
  const { origin } = new URL(page.url)
  const robots = await orNull(read(`${origin}/robots.txt`, 'any'))
  const lines = [...(robots?.text ?? '').matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)].map(([, url = '']) => url)
  const urls = lines.filter((url) => URL.canParse(url) && isSameSite(url, page.url))
  return byTopic(urls.length > 0 ? urls : [`${origin}/sitemap.xml`])
}

/** The job pages of a sitemap, or of the part of an index that speaks of jobs, and which of the two lists them. */
async function jobPages(url: string, read: Read): Promise<{ sitemap: string; urls: string[] } | null> {
  const sitemap = readSitemap((await orNull(read(url, 'xml')))?.text ?? '')
  if (sitemap?.kind !== 'index') return sitemap && { sitemap: url, urls: jobsAmong(sitemap.urls, url) }
  const parts = byTopic(sitemap.urls.filter((part) => isSameSite(part, url)))
  const [part] = parts
  if (part === undefined) return null
  const pages = readSitemap((await orNull(read(part, 'xml')))?.text ?? '')
  // One part whose name says that the jobs are there is visited alone; else the index leads to all of them.
  const isAlone = parts.length === 1 || (topicality(part) > 0 && topicality(parts[1] ?? '') < topicality(part))
  return pages?.kind === 'pages' ? { sitemap: isAlone ? part : url, urls: jobsAmong(pages.urls, part) } : null
}

function jobsAmong(urls: string[], sitemap: string): string[] {
  const pattern = new RegExp(JOB_PAGE)
  return urls.filter((url) => isSameSite(url, sitemap) && pattern.test(url))
}

function byTopic(urls: string[]): string[] {
  return urls.toSorted((one, other) => topicality(other) - topicality(one))
}

/** How much an address speaks of openings. The path says more than the host: on careers.acme.com all do. */
function topicality(url: string): 0 | 1 | 2 {
  if (!URL.canParse(url)) return 0
  const { pathname, host } = new URL(url)
  return speaksOfJobs(pathname) ? 2 : speaksOfJobs(host) ? 1 : 0
}

/** What cannot be read is looked for no further. */
async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  return reading.catch((error: unknown) => {
    if (faultOf(error) === null) throw error
    return null
  })
}
