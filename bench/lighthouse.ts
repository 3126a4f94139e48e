// What Lighthouse says of the search page and of a listing, on a phone and on a desktop, and how heavy and how quick the first page is:
// npm run bench:lighthouse [-- judge|first-byte]. BENCH_LISTINGS says how many listings there are (100,000), BENCH_DATA_DIR keeps
// the filled database between runs, CHROME_PATH names a browser. Exit 1 where a figure is missed.
import { quantile } from './api/load.ts'
import { missedFigures, tell } from './api/table.ts'
import { pageTimesOf, unheardPages } from './pages/first-byte.ts'
import { openGround } from './pages/ground.ts'
import { type Judged, judge } from './pages/lighthouse.ts'

const LISTINGS = Number(process.env.BENCH_LISTINGS ?? 100_000)
const REQUESTS = 50
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 }
const KB = 1_024
const asked = process.argv.slice(2)
const wants = (part: 'judge' | 'first-byte') => asked.length === 0 || asked.includes(part)

const { server, close } = await openGround(LISTINGS)
try {
  const [start = 0] = (await pageTimesOf(server.origin, ['/'])).first
  tell({ name: 'first byte of the first page after the start', value: start, unit: 'ms' })
  if (wants('first-byte')) await firstBytes()
  if (wants('judge')) await judgeAll()
} finally {
  await close()
}
if (missedFigures() > 0) process.exitCode = 1

async function firstBytes(): Promise<void> {
  const warm = await pageTimesOf(server.origin, Array<string>(REQUESTS).fill('/'))
  const unheard = await pageTimesOf(server.origin, unheardPages('/', REQUESTS))
  for (const [name, { first }] of [
    ['/, asked again', warm],
    ['/, each asked for the first time', unheard],
  ] as const)
    for (const share of [0.5, 0.95])
      tell({ name: `first byte of ${name}: p${share * 100}`, value: quantile(first, share), unit: 'ms', most: 30 })
}

async function judgeAll(): Promise<void> {
  const listing = `/listings/${await newestListing()}`
  for (const device of ['phone', 'desktop'] as const)
    for (const path of ['/', listing]) {
      const name = `${path === '/' ? path : 'a listing'} on a ${device}`
      const judged = await judge(server.origin + path, device)
      for (const [category, least] of Object.entries(LEAST)) {
        const value = judged.scores[category as keyof Judged['scores']]
        tell({ name: `${name}: ${category}`, value, unit: 'of 100', least })
      }
      if (path === '/') {
        tell({ name: `${name}: transferred`, value: judged.bytes / KB, unit: 'KB', most: 60 })
        tell({ name: `${name}: of it script`, value: judged.scriptBytes / KB, unit: 'KB', most: 15 })
      }
      for (const fault of judged.faults) console.log(`  ${fault}`)
    }
}

async function newestListing(): Promise<string> {
  const response = await fetch(`${server.origin}/api/v1/listings?limit=1`)
  const { data } = (await response.json()) as { data: { id: string }[] }
  if (data[0] === undefined) throw new Error('There is no listing')
  return data[0].id
}
