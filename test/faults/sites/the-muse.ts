import { isFor, jsonPage, rowsAt, type Site, textOf } from './site.ts'

/** A window on the newest, twenty rows a page by number. */
export const theMuseSite: Site = {
  source: 'the-muse',
  config: {},
  name: null,
  origin: 'https://www.themuse.com',
  ads: 43,
  pageSize: 20,
  does: new Set(['json', 'etag', 'ids', 'stays', 'pages', 'total']),
  renamed: ['results', 'jobs'],
  answer({ url }, state) {
    if (!isFor(url, /^\/api\/public\/jobs$/)) return null
    const offset = Number(url.searchParams.get('page')) * state.pageSize
    const { rows, total } = rowsAt(state, offset)
    const results = rows.map((ad) => ({
      ...(ad.id !== null && { id: Number(ad.id) }),
      name: ad.title,
      contents: textOf(ad),
      publication_date: ad.postedAt,
      locations: [{ name: 'Köln, Germany' }],
      company: { name: ad.company },
      refs: { landing_page: `https://www.themuse.com/jobs/acme/${ad.id}` },
    }))
    const page_count = Math.ceil(total / state.pageSize)
    return jsonPage({ results, page_count, total }, { kind: 'list', offset })
  },
}
