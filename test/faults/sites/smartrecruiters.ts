import { adById, isFor, jsonPage, rowsAt, type Site, textOf } from './site.ts'

/** Gives ten rows a page, whatever is asked for. */
export const smartrecruitersSite: Site = {
  source: 'smartrecruiters',
  config: {},
  name: null,
  origin: 'https://api.smartrecruiters.com',
  ads: 25,
  pageSize: 10,
  does: new Set(['json', 'etag', 'ids', 'stays', 'pages', 'total', 'hides', 'owner', 'details']),
  renamed: ['content', 'postings'],
  answer({ url }, state) {
    const named = isFor(url, /^\/v1\/companies\/acme\/postings\/(\d+)$/)?.[1]
    if (named !== undefined) {
      const ad = adById(state, named)
      if (ad === null) return null
      const sections = { jobDescription: { title: 'Job Description', text: textOf(ad) } }
      return jsonPage({ id: named, active: true, jobAd: { sections } }, { kind: 'detail', offset: 0 })
    }
    if (!isFor(url, /^\/v1\/companies\/acme\/postings$/)) return null
    const offset = Number(url.searchParams.get('offset'))
    const { rows, total } = rowsAt(state, offset)
    const content = rows.map((ad) => ({
      ...(ad.id !== null && { id: ad.id }),
      name: ad.title,
      company: { identifier: 'acme', name: ad.company },
      releasedDate: ad.postedAt,
      location: { city: 'Köln', country: 'de', remote: false },
      visibility: ad.listed ? 'PUBLIC' : 'INTERNAL',
    }))
    return jsonPage({ totalFound: total, content }, { kind: 'list', offset })
  },
}
