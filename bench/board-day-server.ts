// Serves recorded board days as Greenhouse's API would, on loopback: node bench/board-day-server.ts DAY.json.gz…
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'

interface Row {
  company_slug: string
  title: string
  location: string | null
  absolute_url: string
  id: number
  updated_at: string
}

const days = process.argv.slice(2).map(readDay)
const delayMs = Number(process.env.BENCH_DELAY_MS ?? 0)
let day = 0

/** The day lists what it saw: of a board that is up and empty it holds nothing, as of one that is gone. Glia's was empty. */
const EMPTIED = new Map([['glia', pageOf([])]])

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
  const control = /^\/_day\/(\d+)$/.exec(path)
  if (control) {
    day = Number(control[1])
    return void response.end(String(day))
  }
  if (delayMs > 0) await sleep(delayMs)
  const slug = /^\/greenhouse\/v1\/boards\/([^/]+)\/jobs$/.exec(path)?.[1] ?? ''
  const page = days[day]?.get(slug) ?? EMPTIED.get(slug)
  if (!page)
    return void response
      .writeHead(404, { 'content-type': 'application/json' })
      .end('{"status":404,"error":"Job not found"}')
  if (request.headers['if-none-match'] === page.etag) return void response.writeHead(304, { etag: page.etag }).end()
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': page.body.length, etag: page.etag })
  response.end(page.body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`)
})

/** A board's rows in the shape of https://developers.greenhouse.io/job-board.html, all known fields, no text. */
function readDay(path: string): Map<string, { body: Buffer; etag: string }> {
  const rows = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Row[]
  const pages = new Map<string, { body: Buffer; etag: string }>()
  for (const [slug, board] of Map.groupBy(rows, (row) => row.company_slug)) {
    const jobs = board.map(({ id, title, location, absolute_url, updated_at }) => ({
      id,
      title,
      absolute_url,
      updated_at,
      location: { name: location },
    }))
    pages.set(slug, pageOf(jobs))
  }
  return pages
}

function pageOf(jobs: object[]): { body: Buffer; etag: string } {
  const body = Buffer.from(JSON.stringify({ jobs, meta: { total: jobs.length } }))
  return { body, etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"` }
}
