// The peer: Crawlee's Cheerio crawler on the list pages of a loopback server. node crawl.ts ORIGIN KIND PAGES [DATABASE_URL]
import { CheerioCrawler, Configuration, LogLevel, log } from '@crawlee/cheerio'
import postgres from 'postgres'
import { type Kind, pathOf } from '../list-pages.ts'
import { addHashes, hashOf, pageHash, type Row } from '../list-rows.ts'

const [, , origin = '', kind = 'html', pages = '0', databaseUrl] = process.argv
log.setLevel(LogLevel.ERROR)
const sql = databaseUrl
  ? postgres(databaseUrl, { max: 10, onnotice: () => {}, connection: { synchronous_commit: 'off' } })
  : null
if (sql)
  await sql`create table if not exists peer_rows (id text, url text, title text, company text, place text, date text)`
if (sql) await sql`truncate peer_rows`
let read = 0
const hashes: string[] = []

interface Job {
  id: number
  absolute_url: string
  title: string
  company_name: string
  location: { name: string }
  first_published: string
}

// As quick as it can be set up: nothing on disk, no sessions, no retries, all its concurrency from the first moment on.
const crawler = new CheerioCrawler(
  {
    minConcurrency: 16,
    maxConcurrency: 64,
    useSessionPool: false,
    maxRequestRetries: 0,
    additionalMimeTypes: ['application/json'],
    async requestHandler({ $, json }) {
      const found: Row[] =
        kind === 'html'
          ? $('li.job')
              .toArray()
              .map((element) => ({
                id: $(element).attr('data-id') ?? '',
                url: $(element).find('a.link').attr('href') ?? '',
                title: $(element).find('a.link').text().trim(),
                company: $(element).find('.company').text().trim(),
                place: $(element).find('.place').text().trim(),
                date: $(element).find('time').attr('datetime') ?? '',
              }))
          : (json as { jobs: Job[] }).jobs.map((job) => ({
              id: String(job.id),
              url: job.absolute_url,
              title: job.title,
              company: job.company_name,
              place: job.location.name,
              date: job.first_published,
            }))
      read += found.length
      if (sql) await sql`insert into peer_rows ${sql(found)}`
      else hashes.push(pageHash(found))
    },
  },
  new Configuration({ persistStorage: false, purgeOnStart: false }),
)

const began = Date.now()
await crawler.run(Array.from({ length: Number(pages) }, (_, n) => `${origin}${pathOf(kind as Kind, n)}`))
const ended = Date.now()
const stored = sql ? await sql<Row[]>`select * from peer_rows` : null
await sql?.end()
console.log(
  JSON.stringify({ rows: stored?.length ?? read, began, ended, hash: stored ? hashOf(stored) : addHashes(hashes) }),
)
