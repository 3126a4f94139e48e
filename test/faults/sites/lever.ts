import { isFor, jsonPage, rowsAt, type Site, textOf } from './site.ts'

export const leverSite: Site = {
  source: 'lever',
  config: {},
  name: 'Acme',
  origin: 'https://api.lever.co',
  ads: 113,
  pageSize: 100,
  does: new Set(['json', 'etag', 'ids', 'stays', 'pages']),
  renamed: ['text', 'headline'],
  answer({ url }, state) {
    if (!isFor(url, /^\/v0\/postings\/acme$/)) return null
    const offset = Number(url.searchParams.get('skip'))
    const jobs = rowsAt(state, offset).rows.map((ad) => ({
      ...(ad.id !== null && { id: `posting-${ad.id}` }),
      text: ad.title,
      hostedUrl: `https://jobs.lever.co/acme/posting-${ad.id}`,
      createdAt: Date.parse(ad.postedAt),
      categories: { location: 'Köln', commitment: 'Full-time' },
      description: textOf(ad),
    }))
    return jsonPage(jobs, { kind: 'list', offset })
  },
}
