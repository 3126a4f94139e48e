import { type SQL, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSearchReader } from '../../src/api/interpret-typos.ts'
import { openLiveTerms } from '../../src/api/live-terms.ts'
import { openLiveWords } from '../../src/api/live-words.ts'
import { conditions, type WordCondition } from '../../src/store/listing-conditions.ts'
import type { FacetedSearch } from '../../src/store/listing-facets.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { writeGeneratedListings } from './generated-listings.ts'

const LISTINGS = 600
const EVERY_WORD = 1

let ctx: TestContext
beforeEach(async () => {
  ctx = await testContext()
  await writeGeneratedListings(ctx, LISTINGS)
}, 60_000)
afterEach(() => ctx.close())

const STATUSES: FacetedSearch['statuses'] = ['open', 'closed']
const searchFor = (...words: (string | WordCondition)[]): FacetedSearch => ({
  statuses: STATUSES,
  words: words.map((word) => (typeof word === 'string' ? { any: [word], not: false } : word)),
  clauses: [],
})
const not = (...any: string[]): WordCondition => ({ any, not: true })

function openWords(leastRows = EVERY_WORD) {
  const terms = openLiveTerms(ctx)
  const words = openLiveWords({ ...ctx, searchReader: openSearchReader(ctx) }, { leastRows })
  const idsOf = (rows: Int32Array | null, idOf: readonly string[]) =>
    rows === null ? null : [...rows].map((row) => idOf[row] as string).sort()
  const found = async (search: FacetedSearch) => {
    const columns = await terms()
    return idsOf(await words.rowsOf(columns, search), columns.idOf)
  }
  const atHand = async (search: FacetedSearch) => {
    const columns = await terms()
    return idsOf(await words.rowsAtHand(columns, search), columns.idOf)
  }
  return {
    found,
    atHand,
    /** Resolves once the words of the search are kept. */
    kept: (search: FacetedSearch) =>
      expect.poll(() => atHand(search), { interval: 10, timeout: 20_000 }).not.toBeNull(),
  }
}

async function inSql(search: FacetedSearch): Promise<string[]> {
  const rows = await ctx.db.execute<{ id: string }>(sql`select l.id from listings l where ${conditions(search)}`)
  return rows.map(({ id }) => id).sort()
}

/** As the linker writes: rows, and in the same transaction their changes. */
async function say(text: string, where: SQL): Promise<void> {
  await ctx.db.execute(sql`
    with written as (update listings set search = to_tsvector('simple', ${text}) where ${where} returning id)
    insert into changes (seq, type, listing_id, at)
    select coalesce((select max(seq) from changes), 0) + row_number() over (), 'updated', id, now() from written`)
}

async function sayNothing(): Promise<void> {
  await ctx.db.execute(
    sql`insert into changes (seq, type, listing_id, at) select coalesce(max(seq), 0) + 1, 'updated', 'generated0', now() from changes`,
  )
}

describe('the rows of words', () => {
  it('are the same from Postgres and from memory', async () => {
    const words = openWords()
    const searches = [
      searchFor('zebra'),
      searchFor('zebra', 'tiger'),
      searchFor('zebra tiger'),
      searchFor('zebra', not('tiger')),
      searchFor(not('zebra')),
      searchFor(not('zebra', 'lion'), { any: ['cook', 'engineer'], not: false }),
      searchFor('zebra', 'not said'),
      searchFor('zebra', not('not said')),
      searchFor(not('not said')),
      searchFor({ any: ['zebra', 'not said', 'of them'], not: false }),
      {
        statuses: STATUSES,
        words: [{ any: ['lion'], not: false }],
        clauses: [{ kind: 'understood', filter: 'q', terms: ['skill:python'], words: ['tiger'], not: false }],
      },
      {
        statuses: STATUSES,
        words: [],
        clauses: [{ kind: 'understood', filter: 'q', terms: ['skill:python', 'skill:?'], words: ['go'], not: true }],
      },
    ] satisfies FacetedSearch[]
    const expected = await Promise.all(searches.map(inSql))
    expect(expected.filter((ids) => ids.length > 0 && ids.length < LISTINGS).length).toBeGreaterThan(6)
    expect(await Promise.all(searches.map(words.found))).toEqual(expected)
    await words.kept(searchFor('zebra', 'tiger', 'lion', 'go', 'cook', 'engineer'))
    expect(await Promise.all(searches.map(words.found))).toEqual(expected)
  })

  it('follow every change', async () => {
    const words = openWords()
    const search = searchFor('zebra', not('lion'))
    await words.found(search)
    await words.kept(search)
    await say('zebra and nothing else', sql`id in ('generated1', 'generated2', 'generated3')`)
    await say('zebra lion', sql`id = 'generated2'`)
    expect(await words.atHand(search)).toEqual(await inSql(search))
    await ctx.db.execute(sql`with gone as (delete from listings where id = 'generated1' returning id)
      insert into changes (seq, type, listing_id, at) select (select max(seq) from changes) + 1, 'merged', id, now() from gone`)
    await ctx.db.execute(sql`with came as (
        insert into listings select (jsonb_populate_record(l, '{"id": "generated9999"}')).* from listings l where id = 'generated3' returning id)
      insert into changes (seq, type, listing_id, at) select (select max(seq) from changes) + 1, 'opened', id, now() from came`)
    const ids = await words.atHand(search)
    expect(ids).toEqual(await inSql(search))
    expect(ids).toContain('generated9999')
    expect(ids).toContain('generated3')
    expect(ids).not.toContain('generated2')
  })

  it('are those of the text however changes and questions fall together', { timeout: 60_000 }, async () => {
    const words = openWords()
    await words.found(searchFor('zebra', 'lion'))
    await words.kept(searchFor('zebra', 'lion'))
    const step = fc.record({
      text: fc.constantFrom('zebra', 'lion', 'zebra lion', 'neither'),
      which: fc.integer({ min: 0, max: 9 }),
      asks: fc.integer({ min: 0, max: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        for (const { text, which, asks } of steps) {
          const asking = Array.from({ length: asks }, () => words.found(searchFor('zebra', not('lion'))))
          await Promise.all([say(text, sql`id like ${`%${which}`}`), ...asking])
        }
        for (const search of [searchFor('zebra', not('lion')), searchFor('lion')])
          expect(await words.atHand(search)).toEqual(await inSql(search))
      }),
      { numRuns: 25 },
    )
  })

  it('are told of words in titles at hand without being asked for, and of rare ones not', async () => {
    const words = openWords(100)
    await words.found(searchFor('not said'))
    await words.kept(searchFor('engineer', 'nurse'))
    expect(await words.atHand(searchFor('cook'))).toBeNull()
    expect(await words.atHand(searchFor('engineer', 'cook'))).toBeNull()
    for (const search of [searchFor({ any: ['engineer', 'cook'], not: false }), searchFor(not('nurse', 'cook'))])
      expect(await words.atHand(search)).toEqual(await inSql(search))
  })

  it('are kept of a word that the statistics do not know, where many listings have it', async () => {
    await say('zebra walrus', sql`id like '%7'`)
    await say('zebra okapi', sql`id like '%77'`)
    const words = openWords(LISTINGS / 20)
    const search = searchFor('walrus')
    expect(await words.found(searchFor('walrus', 'okapi'))).toEqual([])
    await words.kept(search)
    expect(await words.atHand(search)).toEqual(await inSql(search))
    expect(await words.found(searchFor('okapi'))).toEqual(await inSql(searchFor('okapi')))
    expect(await words.atHand(searchFor('okapi'))).toBeNull()
  })

  it('are found all the same where a word cannot be loaded', async () => {
    const words = openWords()
    const search = searchFor('zebra')
    await words.found(search)
    await words.kept(search)
    await ctx.db.execute(sql`alter table listings rename column search to away`)
    await sayNothing()
    await expect(words.found(search)).rejects.toThrow('search')
    await ctx.db.execute(sql`alter table listings rename column away to search`)
    await say('zebra', sql`id = 'generated5'`)
    expect(await words.found(search)).toEqual(await inSql(search))
  })
})
