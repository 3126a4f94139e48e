// How long a reader waits for each kind of page at a million listings: npm run bench:pages [-- NAME…]. Each is asked for with words and
// filters that were not asked for before, and again. BENCH_LISTINGS says how many listings there are (1,000,000), BENCH_DATA_DIR keeps
// the filled database between runs. Exit 1 where a figure is missed.
import { quantile } from './api/load.ts'
import { IS_WARM } from './api/server.ts'
import { missedFigures, tell } from './api/table.ts'
import { pageTimesOf } from './pages/first-byte.ts'
import { openGround } from './pages/ground.ts'
import { kindsOfPage } from './pages/kinds.ts'

const LISTINGS = Number(process.env.BENCH_LISTINGS ?? 1_000_000)
const MOST_MS = 100
const AGAIN = 10

const { server, close } = await openGround(LISTINGS)
try {
  tell({ name: 'start to ready', value: server.readyMs / 1000, unit: 's' })
  // The server warms its pages after it is ready: who comes before that waits for it.
  const [cold = 0] = (await pageTimesOf(server.origin, ['/'])).whole
  tell({ name: 'the first page after the start', value: cold / 1000, unit: 's' })
  tell({ name: 'start to all in memory', value: (await server.logged(IS_WARM)) / 1000, unit: 's' })
  const asked = process.argv.slice(2)
  const kinds = (await kindsOfPage(server.origin)).filter(({ name }) => asked.length === 0 || asked.includes(name))
  for (const { name, paths } of kinds) {
    const { whole, wrong } = await pageTimesOf(server.origin, paths)
    const [start = 0, ...first] = whole
    const again = (await pageTimesOf(server.origin, Array<string>(AGAIN).fill(paths[0] ?? '/'))).whole
    tell({ name: `${name}: the very first`, value: start, unit: 'ms', most: MOST_MS })
    if (first.length > 0) {
      tell({ name: `${name}: ${first.length} others, p50`, value: quantile(first, 0.5), unit: 'ms', most: MOST_MS })
      const slowest = Math.max(...first)
      tell({ name: `${name}: ${first.length} others, slowest`, value: slowest, unit: 'ms', most: MOST_MS })
      if (slowest > MOST_MS) console.log(`  ${paths[whole.indexOf(slowest)]}`)
    }
    for (const answer of wrong) console.log(`  ${answer}`)
    if (wrong.length > 0) tell({ name: `${name}: wrong answers`, value: wrong.length, unit: '', most: 0 })
    tell({ name: `${name}: again, slowest of ${AGAIN}`, value: Math.max(...again), unit: 'ms', most: MOST_MS })
  }
  tell({ name: 'most memory of the API process', value: server.peakBytes() / 2 ** 30, unit: 'GiB' })
} finally {
  await close()
}
if (missedFigures() > 0) process.exitCode = 1
