import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLiveTerms } from '../../src/api/live-terms.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { writeGeneratedListings } from './generated-listings.ts'

const LISTINGS = 400

let ctx: TestContext
beforeEach(async () => {
  ctx = await testContext()
  await writeGeneratedListings(ctx, LISTINGS)
}, 60_000)
afterEach(() => ctx.close())

/** As the linker writes: rows, and in the same transaction their changes. */
async function demand(years: number, where = sql`true`): Promise<void> {
  await ctx.db.execute(sql`
    with written as (update listings set doc = jsonb_set(doc, '{experienceYears}', ${JSON.stringify({ min: years, max: null })}::jsonb)
      where ${where} returning id)
    insert into changes (seq, type, listing_id, at)
    select coalesce((select max(seq) from changes), 0) + row_number() over (), 'updated', id, now() from written`)
}

async function copies(): Promise<number> {
  const [row] = await ctx.db.execute<{ n: number }>(sql`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and state = 'active' and query like 'copy (%'`)
  return row?.n ?? 0
}

async function demanding(most: number, terms: ReturnType<typeof openLiveTerms>): Promise<number> {
  const { columns, figures } = await terms.withFigures()
  const passes = figures.passing({ filter: 'experience_max', kind: 'experience_max', years: most, passUnknown: false })
  return [...columns.rowOf.values()].filter(passes).length
}

describe('what listings pay and demand', () => {
  it('follows every change', async () => {
    const terms = openLiveTerms(ctx)
    await demand(3)
    expect(await demanding(3, terms)).toBe(LISTINGS)
    expect(await demanding(2.9, terms)).toBe(0)
    await demand(1, sql`id = 'generated7'`)
    expect(await demanding(2.9, terms)).toBe(1)
    await ctx.db.execute(sql`with gone as (delete from listings where id = 'generated7' returning id)
      insert into changes (seq, type, listing_id, at) select (select max(seq) from changes) + 1, 'merged', id, now() from gone`)
    expect(await demanding(2.9, terms)).toBe(0)
  })

  it('is as the last change left it, where that came while all were loaded', async () => {
    // Documents that take their time to be unpacked.
    await ctx.db.execute(sql`update listings set doc = doc || jsonb_build_object('padding',
      (select string_agg(md5(n::text), '') from generate_series(1, 9000) as n)) where id not like 'generated%7'`)
    await demand(9)
    const terms = openLiveTerms(ctx)
    await terms()
    let isLoaded = false
    const loading = terms.withFigures().then(() => {
      isLoaded = true
    })
    await expect.poll(copies, { interval: 5 }).toBe(1)
    await demand(5, sql`id like 'generated%7'`)
    await terms()
    expect(isLoaded).toBe(false)
    await loading
    expect(await demanding(5, terms)).toBe(LISTINGS / 10)
    expect(await demanding(9, terms)).toBe(LISTINGS)
  })

  it('is asked for again where it could not be loaded', async () => {
    const terms = openLiveTerms(ctx)
    await terms()
    await ctx.db.execute(sql`alter table listings rename column doc to away`)
    await expect(terms.withFigures()).rejects.toThrow('doc')
    await ctx.db.execute(sql`alter table listings rename column away to doc`)
    await demand(4)
    expect(await demanding(4, terms)).toBe(LISTINGS)
  })
})
