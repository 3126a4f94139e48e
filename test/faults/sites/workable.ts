import { isFor, jsonPage, rowsAt, type Site, textOf } from './site.ts'

export const workableSite: Site = {
  source: 'workable',
  config: {},
  name: null,
  origin: 'https://apply.workable.com',
  ads: 12,
  pageSize: Number.POSITIVE_INFINITY,
  does: new Set(['json', 'etag', 'ids', 'stays', 'robots', 'owner']),
  renamed: ['jobs', 'openings'],
  answer({ url }, state) {
    if (!isFor(url, /^\/api\/v1\/widget\/accounts\/acme$/)) return null
    const jobs = rowsAt(state, 0).rows.map((ad) => ({
      ...(ad.id !== null && { shortcode: `A${ad.id}` }),
      title: ad.title,
      url: `https://apply.workable.com/j/A${ad.id}`,
      published_on: ad.postedAt.slice(0, 10),
      country: 'Germany',
      city: 'Köln',
      description: textOf(ad),
    }))
    return jsonPage({ name: state.ads[0]?.company ?? 'Acme', jobs }, { kind: 'list', offset: 0 })
  },
}
