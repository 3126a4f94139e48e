import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Postings on one page, and how large it is: as the list pages of real job sites are. */
export const POSTINGS = 50
const PAGE_BYTES = 33 * 1024

export const KINDS = ['html', 'json'] as const
export type Kind = (typeof KINDS)[number]

/** The path of the nth list page: of a job site in HTML, or of a Greenhouse board. */
export function pathOf(kind: Kind, n: number): string {
  return kind === 'html' ? `/list/${n}` : `/v1/boards/board-${n}/jobs?content=true&pay_transparency=true`
}

/** A list page of 33 KB with 50 postings of its own. */
export function listPage(kind: Kind, n: number): string {
  const ids = Array.from({ length: POSTINGS }, (_, i) => n * POSTINGS + i)
  return kind === 'html' ? htmlPage(n, ids) : jsonPage(ids)
}

function htmlPage(n: number, ids: number[]): string {
  const rows = ids.map((id) => {
    const { title, company, place, date } = posting(id)
    return `<li class="job" data-id="${id}"><div class="card"><h3 class="title"><a class="link" href="https://jobs.example/ads/${id}">${title}</a></h3>
<p class="meta"><span class="company">${company}</span> <span class="place">${place}</span> <time datetime="${date}">this month</time></p>
<ul class="tags"><li>Full-time</li><li>Permanent</li></ul></div></li>`
  })
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs, page ${n}</title></head><body><nav><a href="/">Home</a></nav><ol class="jobs">
${rows.join('\n')}
</ol><footer>${'<p>Imprint, privacy and terms of this job site.</p>'.repeat(400)}`
  return `${page.slice(0, PAGE_BYTES - 40)}</p></footer></body></html>`
}

function jsonPage(ids: number[]): string {
  const text = 'You keep the park green, in a team of four, with a van and two days off in a row. '.repeat(4)
  const jobs = ids.map((id) => {
    const { title, company, place, date } = posting(id)
    return {
      id,
      internal_job_id: id + 1_000_000,
      title,
      company_name: company,
      first_published: date,
      location: { name: place },
      absolute_url: `https://jobs.example/ads/${id}`,
      content: `&lt;p&gt;${text}&lt;/p&gt;`,
      departments: [{ id: 1, name: 'Parks', child_ids: [], parent_id: null }],
    }
  })
  return JSON.stringify({ jobs, meta: { total: jobs.length } })
}

function posting(id: number) {
  const pick = (names: string[]) => names[id % names.length] ?? ''
  return {
    title: `${pick(['Gardener', 'Nurse', 'Backend Engineer', 'Welder', 'Baker', 'Data Analyst', 'Teacher'])} ${id}`,
    company: pick(['Tidewheel', 'Harbourlight', 'Mossbank GmbH', 'Oakfield Ltd', 'Larkspur']),
    place: pick(['Berlin, Germany', 'Lyon, France', 'Leeds, UK', 'Utrecht, Netherlands', 'Remote']),
    date: `2026-11-${String(1 + (id % 20)).padStart(2, '0')}`,
  }
}

// As a process of its own: node bench/list-pages.ts PAGES prints its port.
if (import.meta.main) {
  const count = Number(process.argv[2])
  const bodies = new Map(
    KINDS.flatMap((kind) => Array.from({ length: count }, (_, n) => [pathOf(kind, n), Buffer.from(listPage(kind, n))])),
  )
  const server = createServer((request, response) => {
    const body = bodies.get(request.url ?? '')
    const type = request.url?.startsWith('/list/') ? 'text/html; charset=utf-8' : 'application/json'
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'content-length': body?.length ?? 0 })
    response.end(body)
  })
  server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
}
