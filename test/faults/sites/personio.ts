import { isFor, rowsAt, type Site, textOf } from './site.ts'

export const personioSite = personioBoard('acme')

/** A board that has a host of its own. */
export function personioBoard(slug: string): Site {
  return {
    source: 'personio',
    config: {},
    name: null,
    origin: `https://${slug}.jobs.personio.de`,
    ads: 12,
    pageSize: Number.POSITIVE_INFINITY,
    does: new Set(['etag', 'ids', 'stays', 'owner']),
    renamed: ['workzag-jobs', 'workzag-openings'],
    answer({ url }, state) {
      if (!isFor(url, /^\/xml$/)) return null
      const positions = rowsAt(state, 0).rows.map(
        (ad) =>
          `<position>${ad.id === null ? '' : `<id>${ad.id}</id>`}<subcompany>${ad.company}</subcompany><office>Köln</office>` +
          `${ad.title === null ? '' : `<name>${ad.title}</name>`}<jobDescriptions><jobDescription><name>Tasks</name>` +
          `<value><![CDATA[${textOf(ad)}]]></value></jobDescription></jobDescriptions><createdAt>${ad.postedAt}</createdAt></position>`,
      )
      const text = `<?xml version="1.0" encoding="UTF-8"?>\n<workzag-jobs>\n${positions.join('\n')}\n</workzag-jobs>`
      return { kind: 'list', offset: 0, type: 'application/xml', text }
    },
  }
}
