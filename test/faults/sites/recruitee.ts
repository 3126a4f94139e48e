import { isFor, jsonPage, rowsAt, type Site, textOf } from './site.ts'

export const recruiteeSite = recruiteeBoard('acme')

/** A board that has a host of its own. */
export function recruiteeBoard(slug: string): Site {
  return {
    source: 'recruitee',
    config: {},
    name: null,
    origin: `https://${slug}.recruitee.com`,
    ads: 12,
    pageSize: Number.POSITIVE_INFINITY,
    does: new Set(['json', 'etag', 'ids', 'stays', 'robots', 'hides', 'owner']),
    renamed: ['offers', 'openings'],
    answer({ url }, state) {
      if (!isFor(url, /^\/api\/offers$/)) return null
      const offers = rowsAt(state, 0).rows.map((ad) => ({
        ...(ad.id !== null && { id: Number(ad.id) }),
        title: ad.title,
        status: ad.listed ? 'published' : 'internal',
        careers_url: `https://${slug}.recruitee.com/o/${ad.id}`,
        company_name: ad.company,
        city: 'Köln',
        country_code: 'DE',
        description: textOf(ad),
        published_at: ad.postedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC'),
      }))
      return jsonPage({ offers }, { kind: 'list', offset: 0 })
    },
  }
}
