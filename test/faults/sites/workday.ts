import { adById, isFor, jsonPage, rowsAt, type Site, textOf } from './site.ts'

const API = '/wday/cxs/acme/Careers'

/** Lists by POST, ten rows a page, and a page for each posting. */
export const workdaySite: Site = {
  source: 'workday',
  config: { host: 'acme.wd5.myworkdayjobs.com', site: 'Careers' },
  name: null,
  origin: 'https://acme.wd5.myworkdayjobs.com',
  ads: 25,
  pageSize: 10,
  does: new Set(['json', 'stays', 'ids', 'pages', 'total', 'robots', 'hides', 'owner', 'details']),
  renamed: ['jobPostings', 'postings'],
  answer({ url, body }, state) {
    const named = isFor(url, /\/job\/Koeln\/Role_R(\d+)$/)?.[1]
    if (named !== undefined) {
      const ad = adById(state, named)
      if (ad === null) return null
      const jobPostingInfo = {
        title: ad.title,
        jobDescription: textOf(ad),
        location: 'Köln, Germany',
        startDate: ad.postedAt.slice(0, 10),
        jobReqId: `R${named}`,
        posted: ad.listed,
        externalUrl: `https://acme.wd5.myworkdayjobs.com/Careers/job/Koeln/Role_R${named}`,
      }
      const page = { jobPostingInfo, hiringOrganization: { name: ad.company } }
      return jsonPage(page, { kind: 'detail', offset: 0 })
    }
    if (url.pathname !== `${API}/jobs` || body === '') return null
    const offset = Number(JSON.parse(body).offset)
    const { rows, total } = rowsAt(state, offset)
    const jobPostings = rows.map((ad) => ({
      title: ad.title,
      ...(ad.id !== null && { externalPath: `/job/Koeln/Role_R${ad.id}`, bulletFields: [`R${ad.id}`] }),
      locationsText: 'Köln, Germany',
      postedOn: 'Posted Today',
    }))
    return jsonPage({ total, jobPostings, facets: [] }, { kind: 'list', offset })
  },
}
