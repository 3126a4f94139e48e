import { isFor, jsonPage, rowsAt, type Site, textOf } from './site.ts'

export const ashbySite: Site = {
  source: 'ashby',
  config: {},
  name: 'Acme',
  origin: 'https://api.ashbyhq.com',
  ads: 12,
  pageSize: Number.POSITIVE_INFINITY,
  does: new Set(['json', 'etag', 'ids', 'stays', 'hides']),
  renamed: ['jobs', 'openings'],
  answer({ url }, state) {
    if (!isFor(url, /^\/posting-api\/job-board\/acme$/)) return null
    const jobs = rowsAt(state, 0).rows.map((ad) => ({
      ...(ad.id !== null && { id: `0000-${ad.id}` }),
      title: ad.title,
      location: 'Köln',
      employmentType: 'FullTime',
      isListed: ad.listed,
      isRemote: null,
      publishedAt: ad.postedAt,
      jobUrl: `https://jobs.ashbyhq.com/acme/0000-${ad.id}`,
      descriptionHtml: textOf(ad),
    }))
    return jsonPage({ apiVersion: '1', jobs }, { kind: 'list', offset: 0 })
  },
}
