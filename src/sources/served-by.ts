import { isWebUrl } from './fields.ts'

/** What the careers sites that a vendor serves under employers' own domains have in common. */
export interface ServedSite {
  /** Hosts of the vendor from which each of its sites loads. */
  assets: ReadonlySet<string>
  /** The path of a posting, or of the list, on such a site. */
  path: RegExp
}

const LINK = /\b(?:href|src)\s*=\s*["']([^"'<>]{1,2000})["']/gi

/**
 * Whether a page stands on a careers site that the vendor serves: it loads from the vendor and leads to postings on its own
 * host. A page that only embeds the vendor's list, or only links to its board elsewhere, is not on such a site.
 */
export function isServedBy(html: string, url: URL, site: ServedSite): boolean {
  const links = linksIn(html, url)
  const leadsOn = [url, ...links].some((link) => link.host === url.host && site.path.test(link.pathname))
  return leadsOn && links.some((link) => site.assets.has(link.hostname))
}

/** Whether the page, or a page of its own host that it links to, is told by `parameter` which ad of a vendor to show. */
export function showsOwnAds(html: string, url: URL, parameter: string): boolean {
  return [url, ...linksIn(html, url)].some((link) => link.host === url.host && link.searchParams.has(parameter))
}

function linksIn(html: string, url: URL): URL[] {
  return [...html.matchAll(LINK)].flatMap(([, href = '']) => {
    const link = URL.parse(href.replaceAll('&amp;', '&'), url.href)
    return link !== null && isWebUrl(link.href) ? [link] : []
  })
}
