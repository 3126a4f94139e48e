import { load } from 'cheerio/slim'
import { isWebUrl } from './fields.ts'

/** A sitemap (sitemaps.org/protocol.html): an index of other sitemaps, or the addresses of pages; null for any other text. */
export interface Sitemap {
  kind: 'index' | 'pages'
  urls: string[]
}

export function readSitemap(xml: string): Sitemap | null {
  const $ = load(xml, { xml: true }, false)
  const root = $.root().children().get(0)?.tagName.replace(/^.*:/, '').toLowerCase()
  if (root !== 'sitemapindex' && root !== 'urlset') return null
  // A file that ends before its root element does has lost addresses.
  if (!new RegExp(`</[\\w-]*:?${root}\\s*>\\s*(<!--[\\s\\S]*-->\\s*)?$|<${root}[^>]*/>\\s*$`, 'i').test(xml))
    return null
  const urls = $.root()
    .children()
    .children()
    .toArray()
    .flatMap((entry) => $(entry).children().toArray())
    .filter((field) => /^([\w-]+:)?loc$/i.test(field.tagName) && !/^(image|video|news):/i.test(field.tagName))
    .map((field) => $(field).text().trim())
  return { kind: root === 'sitemapindex' ? 'index' : 'pages', urls: [...new Set(urls)].filter(isWebUrl) }
}

/** Whether two addresses belong to one site: the same host, or one a subdomain of the other; `www.` does not count. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [bareHost(one), bareHost(other)]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

function bareHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}
