import { parse } from 'csv-parse/sync'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { csvWriter } from '../../src/api/export-csv.ts'
import { toSearch } from '../../src/api/listing-filters.ts'
import { ListingQuery } from '../../src/api/listing-query.ts'
import type { Listing } from '../../src/api/listing-schema.ts'
import type { ListingPage } from '../../src/api/listings.ts'
import { streamListings } from '../../src/store/export-reads.ts'
import { ask } from '../api/client.ts'
import { names, seedCorpus } from '../api/corpus.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

let ctx: TestContext
let env: Record<string, string>
const EVERYTHING = toSearch(ListingQuery.parse({}), new Date())

beforeAll(async () => {
  ctx = await testContext()
  env = emptyInstallation(ctx.databaseUrl)
  await seedCorpus(ctx)
})
afterAll(() => ctx.close())

async function jsonl(...args: string[]): Promise<Listing[]> {
  const { code, stdout, stderr } = await rolecall(['export', ...args], { env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** As RFC 4180 has it: CRLF, quotes doubled, as many cells on each line as there are names. */
function parseCsv(text: string): Record<string, string>[] {
  return parse(text, { columns: true, record_delimiter: '\r\n', relax_quotes: false, relax_column_count: false })
}

async function listed(query = ''): Promise<Listing[]> {
  return (await ask<ListingPage>(createApp(ctx), `/api/v1/listings?limit=100&${query}`)).body.data
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

describe('rolecall export', () => {
  it('writes each open listing once, as the API answers it', async () => {
    expect((await jsonl()).sort(byId)).toEqual((await listed()).sort(byId))
  })

  it.each([
    ['skill=python', ['--skill', 'Python']],
    ['skill=python&skill=k8s', ['--skill', 'python', '--skill', 'k8s']],
    ['country=DE&include_unknown=country', ['--country', 'de', '--include-unknown', 'country']],
    [
      'skill_any=django&skill_any=sql&skill_not=go',
      ['--skill-any', 'django', '--skill-any', 'sql', '--skill-not', 'go'],
    ],
    ['q=zebra+-old', ['--q', 'zebra -old']],
    ['salary_min=65000&salary_currency=GBP', ['--salary-min', '65000', '--salary-currency', 'GBP']],
    ['eligible_in=DE&direct=true', ['--eligible-in', 'DE', '--direct', 'true']],
    ['status=closed', ['--status', 'closed']],
  ])('takes the filters of the API: %s', async (query, args) => {
    expect(names(await jsonl(...args))).toBe(names(await listed(query)))
  })

  it('refuses what the API refuses, naming every wrong option: exit 2', async () => {
    const args = ['export', '--country', 'XX', '--skill', 'nosuchskillatall', '--direct', 'a', '--direct', 'b']
    const { code, stdout, stderr } = await rolecall(args, { env })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const option of ['--country: ', '--skill: ', '--direct: ']) expect(stderr).toContain(option)
    expect((await rolecall(['export', '--format', 'xml'], { env })).code).toBe(2)
    expect((await rolecall(['export', '--juggle'], { env })).code).toBe(2)
  })

  it('writes CSV that reads back, with the whole text where it is asked for', async () => {
    const { stdout } = await rolecall(['export', '--format', 'csv', '--description'], { env })
    const rows = parseCsv(stdout)
    const listings = await listed('include=description')
    expect(rows.map((row) => row.id).sort()).toEqual(listings.map((listing) => listing.id).sort())
    const alpha = rows.find((row) => row.title === 'Alpha Senior Engineer')
    expect(alpha).toMatchObject({
      company: 'Acme GmbH',
      direct: 'true',
      countries: 'DE',
      workplaces: 'remote',
      salary_annual_max: '100000',
      salary_currency: 'EUR',
      boards: 'greenhouse:acme',
      seniority: 'senior',
      education: '',
    })
    expect(alpha?.skills?.split('; ')).toEqual(expect.arrayContaining(['python', 'kubernetes']))
    expect(alpha?.description).toBe(listings.find((listing) => listing.id === alpha?.id)?.description?.text)
    const none = await rolecall(['export', '--format', 'csv', '--status', 'closed'], { env })
    expect(none.stdout).toMatch(/^id,url,status,[a-z_,]+\r\n$/)
  })

  it('leaves out what may not be passed on only where that is asked', async () => {
    await ctx.db.execute(sql`update listings set terms = terms || '{source:remotive}'::text[],
      doc = jsonb_set(doc, '{sources,0,source}', '"remotive"') where doc->>'title' = 'Echo'`)
    expect(names(await jsonl())).toContain('echo')
    expect(names(await jsonl('--redistributable'))).toBe('alpha bravo charlie delta foxtrot')
  })
})

describe('cells of strangers', () => {
  const { header, line } = csvWriter({ withDescription: 'without' })
  const read = async (title: string) => {
    const [listing] = await listed()
    return parseCsv(header + line({ ...(listing as Listing), title }))[0]?.title
  }

  it.each([
    '=HYPERLINK("http://evil.example","x")',
    '+1+1',
    '-2+3',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1+1',
    '＠x',
  ])('%j is no formula', async (title) => {
    expect(await read(title)).toBe(`'${title}`)
  })

  it.each(['a, b', 'say "hi"', 'two\r\nlines', "it's", 'C++ = fun', 'a","=1+1'])(
    '%j is left as it is',
    async (title) => {
      expect(await read(title)).toBe(title)
    },
  )
})

describe('a million rows', () => {
  beforeAll(async () => {
    await ctx.db.execute(sql`insert into listings (id, canonical_id, status, rank_at, updated_at, terms, search, doc)
      select 'copy' || n, canonical_id, status, rank_at, updated_at, terms, search, doc
      from (select * from listings where doc->>'title' = 'Echo') as l, generate_series(1, 3000) as n`)
  })

  it('come in batches of one snapshot: what is written meanwhile neither shows nor hides a row', async () => {
    const ids: string[] = []
    const sizes: number[] = []
    for await (const rows of streamListings(ctx.db, EVERYTHING, { withDescription: 'without' })) {
      if (sizes.length === 0) {
        await ctx.db.execute(sql`update listings set status = 'closed' where id like 'copy1%'`)
        await ctx.db.execute(sql`update listings set id = 'moved' || id where id like 'copy2%'`)
      }
      sizes.push(rows.length)
      ids.push(...rows.map((row) => row.id))
    }
    expect(Math.max(...sizes)).toBe(500)
    expect(ids).toHaveLength(3006)
    expect(new Set(ids).size).toBe(3006)
    expect(ids.filter((id) => id.startsWith('moved'))).toEqual([])
  })

  it('free their connection when the reader goes away', async () => {
    for (let round = 0; round < 12; round++) {
      for await (const rows of streamListings(ctx.db, EVERYTHING, { withDescription: 'without' })) {
        expect(rows).toHaveLength(500)
        break
      }
    }
    // The server hears of it a moment later.
    await vi.waitFor(async () => {
      const [row] = await ctx.db.execute<{ n: number }>(
        sql`select count(*)::int as n from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`,
      )
      expect(row?.n).toBe(0)
    })
  })
})
