import { adById, isFor, jsonPage, rowsAt, type Site, textOf } from './site.ts'

/** One list without a text, and a page for each posting. */
export const ripplingSite: Site = {
  source: 'rippling',
  config: {},
  name: null,
  origin: 'https://api.rippling.com',
  ads: 12,
  pageSize: Number.POSITIVE_INFINITY,
  does: new Set(['json', 'etag', 'ids', 'stays', 'robots', 'hides', 'owner', 'details']),
  renamed: ['name', 'headline'],
  answer({ url }, state) {
    const named = isFor(url, /^\/platform\/api\/ats\/v1\/board\/acme\/jobs\/role-(\d+)$/)?.[1]
    if (named !== undefined) {
      const ad = adById(state, named)
      if (ad === null) return null
      const page = {
        companyName: ad.company,
        description: { role: textOf(ad) },
        createdOn: ad.postedAt,
        unlistedFromSearch: !ad.listed,
      }
      return jsonPage(page, { kind: 'detail', offset: 0 })
    }
    if (!isFor(url, /^\/platform\/api\/ats\/v1\/board\/acme\/jobs$/)) return null
    const jobs = rowsAt(state, 0).rows.map((ad) => ({
      ...(ad.id !== null && { uuid: `role-${ad.id}` }),
      name: ad.title,
      url: `https://ats.rippling.com/acme/jobs/role-${ad.id}`,
      workLocation: { id: 'Köln', label: 'Köln' },
    }))
    return jsonPage(jobs, { kind: 'list', offset: 0 })
  },
}
