import { adById, isFor, jsonPage, rowsAt, type Site, textOf } from './site.ts'

/** Gives ten rows a page, whatever is asked for, and a page for each posting. */
export const oracleSite: Site = {
  source: 'oracle',
  config: { host: 'acme.fa.ca2.oraclecloud.com', siteNumber: 'CX_1' },
  name: 'Acme',
  origin: 'https://acme.fa.ca2.oraclecloud.com',
  ads: 25,
  pageSize: 10,
  does: new Set(['json', 'etag', 'ids', 'stays', 'pages', 'total', 'robots', 'details']),
  renamed: ['requisitionList', 'requisitions'],
  answer({ url }, state) {
    const finder = url.searchParams.get('finder') ?? ''
    const named = /Id="(\d+)"/.exec(finder)?.[1]
    if (isFor(url, /\/recruitingCEJobRequisitionDetails$/) && named !== undefined) {
      const ad = adById(state, named)
      const items = ad === null ? [] : [{ Id: named, Title: ad.title, ExternalDescriptionStr: textOf(ad) }]
      return jsonPage({ items }, { kind: 'detail', offset: 0 })
    }
    if (!isFor(url, /\/recruitingCEJobRequisitions$/)) return null
    const offset = Number(/,offset=(\d+)/.exec(finder)?.[1])
    const { rows, total } = rowsAt(state, offset)
    const requisitionList = rows.map((ad) => ({
      ...(ad.id !== null && { Id: ad.id }),
      Title: ad.title,
      PostedDate: ad.postedAt.slice(0, 10),
      PrimaryLocation: 'Köln, Germany',
      PrimaryLocationCountry: 'DE',
    }))
    return jsonPage({ items: [{ TotalJobsCount: total, requisitionList }] }, { kind: 'list', offset })
  },
}
