import { adById, isFor, rowsAt, type Site, textOf } from './site.ts'

const ORIGIN = 'https://careers.acme.example'

/** A sitemap, and a page with schema.org markup for each posting. */
export const jsonLdSite: Site = {
  source: 'json-ld',
  config: { sitemap: `${ORIGIN}/sitemap.xml`, pattern: '/jobs/' },
  name: null,
  origin: ORIGIN,
  ads: 12,
  pageSize: Number.POSITIVE_INFINITY,
  does: new Set(['etag', 'robots', 'owner', 'details']),
  renamed: ['urlset', 'addresses'],
  answer({ url }, state) {
    const named = isFor(url, /^\/jobs\/(\d+)$/)?.[1]
    if (named !== undefined) {
      const ad = adById(state, named)
      if (ad === null) return null
      const job = {
        '@context': 'https://schema.org',
        '@type': 'JobPosting',
        title: ad.title,
        datePosted: ad.postedAt,
        description: textOf(ad),
        hiringOrganization: { '@type': 'Organization', name: ad.company },
        jobLocation: { '@type': 'Place', address: { addressLocality: 'Köln', addressCountry: 'DE' } },
      }
      const text = `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(job)}</script></head><body><h1>${ad.title}</h1></body></html>`
      return { kind: 'detail', offset: 0, type: 'text/html', text }
    }
    if (!isFor(url, /^\/sitemap\.xml$/)) return null
    const urls = rowsAt(state, 0).rows.map((ad) => `<url><loc>${ORIGIN}/jobs/${ad.id}</loc></url>`)
    const text = `<?xml version="1.0"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>`
    return { kind: 'list', offset: 0, type: 'application/xml', text }
  },
}
