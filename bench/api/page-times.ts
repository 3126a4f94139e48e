import { sql } from 'drizzle-orm'
import { openCursors } from '../../src/api/cursor.ts'
import { queryIdentity } from '../../src/api/listing-filters.ts'
import { ListingQuery } from '../../src/api/listing-query.ts'
import { openDatabase } from '../../src/store/database.ts'
import { quantile, timesOf } from './load.ts'

const PAGE = 25_000
const ROWS = 20
const ROUNDS = 100

/** Medians of a first page and one far behind it, in turn; each of a query of its own, so that neither is kept from before. */
export async function pageTimes(url: string, origin: string): Promise<{ first: number; far: number }> {
  const { db, close } = openDatabase(url, { max: 1, applicationName: 'bench', commits: 'relaxed' })
  try {
    const [row] = await db.execute<{
      id: string
      rank_at: string
    }>(sql`select id, rank_at from listings where status = 'open'
      order by rank_at desc, id desc offset least(${PAGE * ROWS}, (select count(*) * 2 / 3 from listings where status = 'open')) limit 1`)
    if (!row) throw new Error('there are not enough listings')
    const cursors = openCursors({ db })
    const run = process.hrtime.bigint().toString(36)
    const times = { first: [] as number[], far: [] as number[] }
    for (let n = 0; n < ROUNDS; n++) {
      const query = `company_not=nobody-${run}-${n}`
      const identity = queryIdentity(ListingQuery.parse({ company_not: `nobody-${run}-${n}` }))
      const position = ['next', '', new Date(row.rank_at).toISOString(), row.id, Date.now(), 'understood']
      const cursor = await cursors.seal(identity, position)
      times.first.push(...(await timesOf(origin, [`/api/v1/listings?${query}`])))
      times.far.push(...(await timesOf(origin, [`/api/v1/listings?${query}&cursor=${cursor}`])))
    }
    return { first: quantile(times.first, 0.5), far: quantile(times.far, 0.5) }
  } finally {
    await close()
  }
}
