import { isFor, jsonPage, rowsAt, type Site, textOf } from './site.ts'

/** A JSON Feed whose pages name the next one. */
export const teamtailorSite: Site = {
  source: 'teamtailor',
  config: {},
  name: null,
  origin: 'https://acme.teamtailor.com',
  ads: 25,
  pageSize: 10,
  does: new Set(['json', 'etag', 'ids', 'stays', 'pages', 'robots', 'owner']),
  renamed: ['items', 'entries'],
  answer({ url }, state) {
    if (!isFor(url, /^\/jobs\.json$/)) return null
    const offset = Number(url.searchParams.get('from') ?? 0)
    const { rows, more } = rowsAt(state, offset)
    // The page that it shows for ever names itself.
    const isStuck = state.tail === 'same' && offset + state.pageSize >= state.ads.length
    const next = isStuck ? state.ads.length : offset + state.pageSize
    const items = rows.map((ad) => ({
      ...(ad.id !== null && { id: `item-${ad.id}` }),
      title: ad.title,
      url: `https://acme.teamtailor.com/jobs/${ad.id}`,
      date_published: ad.postedAt,
      content_html: textOf(ad),
      _jobposting: {
        '@type': 'JobPosting',
        title: ad.title,
        datePosted: ad.postedAt,
        hiringOrganization: { '@type': 'Organization', name: ad.company },
        jobLocation: [{ address: { addressLocality: 'Köln', addressCountry: 'DE' } }],
      },
    }))
    const feed = {
      title: rows[0]?.company ?? 'Acme',
      ...(more && { next_url: `https://acme.teamtailor.com/jobs.json?from=${next}` }),
      items,
    }
    return jsonPage(feed, { kind: 'list', offset })
  },
}
