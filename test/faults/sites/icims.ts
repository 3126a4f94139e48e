import { type Ad, adById, isFor, rowsAt, type Site, type SiteState, textOf } from './site.ts'

/** A list in HTML, ten cards a page, and a page with schema.org markup for each posting. */
export const icimsSite: Site = {
  source: 'icims',
  config: {},
  name: null,
  origin: 'https://acme.icims.com',
  ads: 25,
  pageSize: 10,
  does: new Set(['etag', 'ids', 'stays', 'pages', 'robots', 'owner', 'details']),
  renamed: ['iCIMS_JobCardItem', 'iCIMS_Card'],
  answer({ url }, state) {
    const named = isFor(url, /^\/jobs\/(\d+)\/role\/job$/)?.[1]
    if (named !== undefined) {
      const ad = adById(state, named)
      return ad === null ? null : { kind: 'detail', offset: 0, type: 'text/html', text: posting(ad) }
    }
    if (!isFor(url, /^\/jobs\/search$/)) return null
    const offset = Number(url.searchParams.get('pr')) * state.pageSize
    return { kind: 'list', offset, type: 'text/html', text: list(state, offset) }
  },
}

function list(state: SiteState, offset: number): string {
  const { rows, total } = rowsAt(state, offset)
  const last = Math.ceil(state.ads.length / state.pageSize)
  const number = offset / state.pageSize + 1
  const shown = state.tail === 'same' ? Math.min(number, last) : number
  const cards = rows.map(
    (ad) =>
      `<li class="iCIMS_JobCardItem"><a class="iCIMS_Anchor" href="/jobs/${ad.id ?? 'intro'}/role/job">` +
      `${ad.title === null ? '' : `<h3>${ad.title}</h3>`}</a><span class="field-label">Location</span><span>DE-NW-Köln</span></li>`,
  )
  const body =
    rows.length === 0
      ? '<div class="iCIMS_GenericMessage">There are no jobs that match.</div>'
      : `<h2 class="iCIMS_SubHeader_Jobs">Search Results Page ${shown} of ${Math.ceil(total / state.pageSize)}</h2><ul>${cards.join('\n')}</ul>`
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`
}

function posting(ad: Ad): string {
  const job = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: ad.title,
    datePosted: ad.postedAt,
    description: textOf(ad),
    hiringOrganization: { '@type': 'Organization', name: ad.company },
    jobLocation: { '@type': 'Place', address: { addressLocality: 'Köln', addressCountry: 'DE' } },
  }
  return `<!doctype html><html><head><meta charset="utf-8"><script type="application/ld+json">${JSON.stringify(job)}</script></head><body><h1>${ad.title}</h1></body></html>`
}
