import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadBoards } from '../../src/pipeline/boards-file.ts'
import { removeBoards } from '../../src/pipeline/remove-boards.ts'
import { listBoards } from '../../src/store/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { listings, type ShownListing, visit } from './crawling.ts'

const CAREERS = 'files:sample-careers'
const JOBSITE = 'files:sample-jobsite'
const ADS = 55

const HARBOURLINE = 'careers/harbourline-senior-backend-engineer'
/** The openings that stand on both boards: four by one apply URL, four by one text. */
const PAIRS = [
  [`${HARBOURLINE}.md`, 'jobsite/harbourline-python-backend.html'],
  ['careers/lumenfold-frontend-developer.md', 'jobsite/listings.jsonl#1'],
  ['careers/basalt-ridge-application-security.html', 'jobsite/basalt-ridge-appsec.md'],
  ['careers/openings.jsonl#1', 'jobsite/postings.csv#1'],
  ['careers/klinikum-sonnenried-pflegefachkraft.md', 'jobsite/pflegefachkraft-leipzig.md'],
  ['careers/fernwick-ios-engineer.html', 'jobsite/fernwick-ios-engineer.md'],
  ['careers/pinegate-staff-accountant.txt', 'jobsite/staff-accountant-columbus.txt'],
  ['careers/voltmere-journeyman-electrician.md', 'jobsite/listings.jsonl#4'],
] as const
const NEAR_MISSES = [
  [`${HARBOURLINE}.md`, `${HARBOURLINE}-antwerp.md`],
  ['careers/tessera-devops-engineer.txt', 'jobsite/tessera-devops-engineer-hyderabad.txt'],
  ['careers/voltmere-journeyman-electrician.md', 'jobsite/voltmere-apprentice-electrician.md'],
  ['jobsite/marlowe-data-analyst.md', 'jobsite/marlowe-senior-data-analyst.md'],
  ['careers/openings.jsonl#1', 'careers/openings.jsonl#2'],
] as const

let ctx: TestContext
let shown: ShownListing[]
beforeAll(async () => {
  ctx = await testContext()
  await loadBoards(ctx)
  await visit(ctx, CAREERS, JOBSITE)
  shown = await listings(ctx)
})
afterAll(() => ctx.close())

/** Ads of files that hold several, by their ids. */
const ROWS: Record<string, string> = {
  'careers/openings.jsonl#1': 'TW-RN-118',
  'careers/openings.jsonl#2': 'TW-RN-119',
  'jobsite/listings.jsonl#1': 'https://jobsite.example/ads/880917',
  'jobsite/listings.jsonl#4': 'https://jobsite.example/ads/881077',
  'jobsite/postings.csv#1': 'https://jobsite.example/ads/881290',
}

/** The listing that holds a sample: `careers/file.md`, or `careers/file.jsonl#2` for the second ad of a file. */
function holderOf(name: string): ShownListing | undefined {
  const board = name.startsWith('careers/') ? CAREERS : JOBSITE
  const externalId = ROWS[name] ?? name.slice(name.indexOf('/') + 1)
  return shown.find(({ doc }) =>
    doc.sources.some((source) => source.board === board && source.externalId === externalId),
  )
}

describe('the sample boards', () => {
  it('are there beside the real ones, marked as samples', async () => {
    expect((await listBoards(ctx.db, { sample: true })).map((board) => board.id)).toEqual([CAREERS, JOBSITE])
    expect((await listBoards(ctx.db)).length).toBeGreaterThan(40)
  })

  it('are read whole: every ad is in a listing with a title', () => {
    expect(shown.flatMap((listing) => listing.doc.sources)).toHaveLength(ADS)
    expect(shown).toHaveLength(ADS - PAIRS.length)
    expect(shown.every((listing) => listing.doc.title.length > 2 && !/untitled|unknown/i.test(listing.doc.title))).toBe(
      true,
    )
  })
})

describe('openings that stand on both sample boards', () => {
  it.each(PAIRS)('%s and %s are one listing, found in two places', (left, right) => {
    expect(holderOf(left)).toBeDefined()
    expect(holderOf(right)?.id).toBe(holderOf(left)?.id)
    expect(
      holderOf(left)
        ?.doc.sources.map((source) => source.board)
        .toSorted(),
    ).toEqual([CAREERS, JOBSITE])
  })

  it.each(NEAR_MISSES)('%s and %s are two', (left, right) => {
    expect(holderOf(left)).toBeDefined()
    expect(holderOf(right)).toBeDefined()
    expect(holderOf(right)?.id).not.toBe(holderOf(left)?.id)
  })
})

describe('removing the samples', () => {
  it('takes their listings away and boards.yaml does not bring them back', async () => {
    const samples = await listBoards(ctx.db, { sample: true })
    expect(
      await removeBoards(
        ctx,
        samples.map((board) => board.id),
      ),
    ).toBe(ADS)
    expect(await listings(ctx)).toEqual([])
    expect(await loadBoards(ctx)).toBe(0)
    expect(await listBoards(ctx.db, { sample: true })).toEqual([])
    const [last] = await ctx.db.execute<{ type: string }>(sql`select type from changes order by seq desc limit 1`)
    expect(last?.type).toBe('withdrawn')
    for (const table of ['postings', 'links', 'link_marks', 'raw_postings', 'snapshots', 'pages']) {
      expect([...(await ctx.db.execute(sql`select 1 from ${sql.identifier(table)}`))]).toEqual([])
    }
  })
})
