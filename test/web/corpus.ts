import { sql } from 'drizzle-orm'
import type { Ad } from '../api/seed.ts'
import { seed } from '../api/seed.ts'
import { addBoard } from '../helpers/boards.ts'
import type { TestContext } from '../helpers/context.ts'

const yearly = (min: number, max: number, currency: string) => ({ min, max, currency, period: 'year', text: null })

/** An ad that states everything that a page can show. */
export const FULL: Ad = {
  externalId: 'full',
  title: 'Senior Python Engineer',
  company: 'Heron & Pike GmbH',
  place: 'Berlin, Germany',
  applyUrl: 'https://apply.example/jobs/77?a=1&b=2',
  workplaces: ['remote'],
  eligibility: ['Germany', 'Austria'],
  employmentTypes: ['Full-time'],
  salary: yearly(80_000, 100_000, 'EUR'),
  education: 'Bachelor',
  language: 'en',
  postedAt: '2026-11-20T00:00:00Z',
  validThrough: '2026-12-24T00:00:00Z',
  text: `About us:
We build tide tables for ports, and we have done so since the first buoy went online.

Requirements:
- Python and Docker
- at least 5 years of experience

Nice to have:
- Terraform

Benefits:
- Cake on Fridays`,
}

export const HEBREW: Ad = {
  externalId: 'hebrew',
  title: 'מפתח/ת Full Stack',
  company: 'קולנועם טכנולוגיות',
  place: 'Tel Aviv, Israel',
  language: 'he',
  text: 'אנחנו בונים מערכת הזמנת כרטיסים לבתי קולנוע ותיאטראות קטנים.\n\nדרישות:\n- ניסיון ב-React וב-TypeScript',
}

export const BARE: Ad = { externalId: 'bare', title: 'Keeper of bees', text: 'You keep bees.' }

/** Ads for several pages of a list, the newest first by their number. */
function many(amount: number): Ad[] {
  return Array.from({ length: amount }, (_, index) => ({
    externalId: `many-${index}`,
    title: `${TRADES[index % TRADES.length]} of hall ${index + 1}`,
    company: `Weavery ${index + 1} Ltd`,
    place: 'Leeds, United Kingdom',
    postedAt: new Date(Date.UTC(2026, 9, 1) - index * 86_400_000).toISOString(),
    text: `You look after the looms of hall ${index + 1}.\n\nRequirements:\n- Excel`,
  }))
}
const TRADES = ['Weaver', 'Dyer', 'Spinner', 'Fitter', 'Cleaner']

export interface Corpus {
  full: string
  hebrew: string
  bare: string
  closed: string
  /** On a source whose terms forbid passing its ads on. */
  kept: string
  /** The same opening as `full`, posted elsewhere. */
  twin: string
}

/** Listings of every kind that the pages tell apart; the ids of those that tests name. */
export async function seedPages(ctx: TestContext, amount = 45): Promise<Corpus> {
  const employer = await addBoard(ctx, { source: 'greenhouse', slug: 'heron' })
  const site = await addBoard(ctx, { source: 'remoteok', slug: 'remoteok' })
  const other = await addBoard(ctx, { source: 'jobicy', slug: 'all' })
  const now = ctx.now().toISOString()
  ctx.setNow('2026-11-21T08:00:00.000Z')
  await seed(ctx, employer, many(amount))
  const [hebrew = '', bare = '', closed = ''] = await seed(ctx, employer, [
    HEBREW,
    BARE,
    { ...BARE, externalId: 'closed', title: 'Keeper of geese', text: 'You keep geese.' },
  ])
  const [full = ''] = await seed(ctx, employer, [FULL])
  ctx.setNow(now)
  const [twin = ''] = await seed(ctx, site, [{ ...FULL, externalId: '900' }], ctx.now().toISOString())
  const [kept = ''] = await seed(ctx, other, [
    {
      ...FULL,
      externalId: '901',
      title: 'Ruby Gardener',
      company: 'Kelp Ltd',
      applyUrl: 'https://apply.example/jobs/78',
    },
  ])
  await ctx.db.execute(sql`update listings set status = 'closed', closed_at = '2026-11-21T10:00:00Z',
    doc = jsonb_set(doc, '{closedReason}', '"removed_from_board"') where id = ${closed}`)
  return { full, hebrew, bare, closed, kept, twin }
}
