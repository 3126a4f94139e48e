import { isFor, jsonPage, rowsAt, type Site, textOf } from './site.ts'

/** A window on the newest, twenty rows a page by offset. */
export const himalayasSite: Site = {
  source: 'himalayas',
  config: {},
  name: null,
  origin: 'https://himalayas.app',
  ads: 43,
  pageSize: 20,
  does: new Set(['json', 'etag', 'ids', 'stays', 'pages', 'total']),
  renamed: ['jobs', 'openings'],
  answer({ url }, state) {
    if (!isFor(url, /^\/jobs\/api$/)) return null
    const offset = Number(url.searchParams.get('offset') ?? 0)
    const { rows, total } = rowsAt(state, offset)
    const jobs = rows.map((ad) => ({
      ...(ad.id !== null && { guid: `https://himalayas.app/companies/acme/jobs/${ad.id}` }),
      title: ad.title,
      companyName: ad.company,
      locationRestrictions: ['Germany'],
      description: textOf(ad),
      pubDate: Date.parse(ad.postedAt) / 1000,
      applicationLink: `https://himalayas.app/companies/acme/jobs/${ad.id}`,
    }))
    return jsonPage({ totalCount: total, jobs }, { kind: 'list', offset })
  },
}
