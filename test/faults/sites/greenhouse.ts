import { isFor, jsonPage, rowsAt, type Site, textOf } from './site.ts'

export const greenhouseSite: Site = {
  source: 'greenhouse',
  config: {},
  name: null,
  origin: 'https://boards-api.greenhouse.io',
  ads: 25,
  pageSize: Number.POSITIVE_INFINITY,
  does: new Set(['json', 'etag', 'ids', 'stays', 'total', 'hides', 'owner']),
  renamed: ['jobs', 'openings'],
  answer({ url }, state) {
    if (!isFor(url, /^\/v1\/boards\/acme\/jobs$/)) return null
    const { rows, total } = rowsAt(state, 0)
    const jobs = rows.map((ad) => ({
      ...(ad.id !== null && { id: Number(ad.id) }),
      internal_job_id: ad.listed ? Number(ad.id) + 50_000 : null,
      title: ad.title,
      company_name: ad.company,
      first_published: ad.postedAt,
      location: { name: 'Köln, Germany' },
      absolute_url: `https://boards.greenhouse.io/acme/jobs/${ad.id}`,
      content: textOf(ad).replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    }))
    return jsonPage({ jobs, meta: { total } }, { kind: 'list', offset: 0 })
  },
}
