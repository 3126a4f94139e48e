import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask } from './client.ts'
import { seedCorpus } from './corpus.ts'
let ctx: TestContext
beforeAll(async () => { ctx = await testContext(); await seedCorpus(ctx)
  await ctx.db.execute(sql`insert into listings select id || '-' || n, canonical_id, status, rank_at - n * interval '1 second', posted_at, updated_at, closed_at, terms, search, doc from listings, generate_series(1, 15000) n`)
  await ctx.db.execute(sql`vacuum analyze listings`) }, 120000)
afterAll(() => ctx.close())
it('perf', async () => {
  const app = createApp(ctx)
  for (const q of ['', 'country=DE', 'skill=python&workplace=remote', 'company=care', 'q=zebra', 'q=zebra&sort=newest', 'q=nurse', 'sort=salary', 'include=total', 'include=facets', 'status=all', 'source=remoteok&country=GB','posted_since=7d','salary_min=90000']) {
    const t: number[] = []
    for (let i = 0; i < 5; i++) { const s = performance.now(); const a = await ask(app, `/api/v1/listings?${q}`); t.push(performance.now() - s); if (a.status !== 200) console.log(a.body) }
    console.log(q, t.map((x) => x.toFixed(1)).join(' '))
  }
  const s = performance.now(); const n = 500
  for (let i = 0; i < n; i++) await ask(app, '/api/v1/listings')
  console.log('per list', (performance.now() - s) / n)
}, 120000)
