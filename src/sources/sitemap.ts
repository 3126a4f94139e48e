import { Parser } from 'htmlparser2'
import { isWebUrl } from './fields.ts'

/** sitemaps.org/protocol.html: 50 MB (52,428,800 bytes) each, unpacked. */
export const MOST_SITEMAP_BYTES = 50 * 1024 * 1024

/** A sitemap (sitemaps.org/protocol.html): an index of other sitemaps, or the addresses of pages; null for any other text. */
export interface Sitemap {
  kind: 'index' | 'pages'
  urls: string[]
}

/** Characters that are parsed at once: what is no sitemap is known by the first of them. */
const STEP = 64 * 1024
/** Elements of a sitemap stand four deep, with extensions some more; the parser's time grows with the square of the depth. */
const MOST_DEPTH = 100

/** Reads as it goes along and keeps the addresses alone: as a tree, a sitemap of 50 MB would be ten times as large. */
export function readSitemap(xml: string): Sitemap | null {
  const urls = new Set<string>()
  let root: string | null = null
  let depth = 0
  let address: string | null = null
  const parser = new Parser(
    {
      onopentagname(name) {
        depth++
        root ??= name.replace(/^.*:/, '').toLowerCase()
        if (depth === 3 && isLocation(name)) address = ''
      },
      ontext(text) {
        if (address !== null) address += text
      },
      onclosetag() {
        if (depth === 3 && address !== null) {
          urls.add(address.trim())
          address = null
        }
        depth--
      },
    },
    { xmlMode: true },
  )
  for (let at = 0; at < xml.length && depth <= MOST_DEPTH && (root === null || isRoot(root)); at += STEP) {
    parser.write(xml.slice(at, at + STEP))
  }
  if (root === null || depth > MOST_DEPTH || !isRoot(root) || !endsWith(root, xml)) return null
  parser.end()
  return { kind: root === 'sitemapindex' ? 'index' : 'pages', urls: [...urls].filter(isWebUrl) }
}

function isRoot(name: string): boolean {
  return name === 'sitemapindex' || name === 'urlset'
}

function isLocation(name: string): boolean {
  return /^([\w-]+:)?loc$/i.test(name) && !/^(image|video|news):/i.test(name)
}

/** A file that ends before its root element does has lost addresses. Looks from the end: it may be 50 MB of anything. */
function endsWith(root: string, xml: string): boolean {
  let rest = xml.trimEnd()
  while (rest.endsWith('-->')) rest = rest.slice(0, Math.max(0, rest.lastIndexOf('<!--'))).trimEnd()
  const last = rest.slice(rest.lastIndexOf('<'))
  return new RegExp(`^(?:</(?:[\\w-]+:)?${root}\\s*>|<(?:[\\w-]+:)?${root}(?:\\s[^>]*)?/>)$`, 'i').test(last)
}

/** Whether two addresses belong to one site: the same host, or one a subdomain of the other; `www.` does not count. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [bareHost(one), bareHost(other)]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

function bareHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}
