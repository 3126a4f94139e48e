import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { createRuns } from '../../src/store/runs.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask } from './client.ts'
import { seedCorpus } from './corpus.ts'

interface Page<Row> {
  data: Row[]
  page: { next: string | null }
}
type Counted = { slug: string; name: string; count: number }

let ctx: TestContext
let app: Api

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  await seedCorpus(ctx)
})
afterAll(() => ctx.close())

async function all<Row>(path: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor = ''; ; ) {
    const { body } = await ask<Page<Row>>(app, `${path}${cursor}`)
    rows.push(...body.data)
    if (body.page.next === null) return rows
    cursor = `&cursor=${body.page.next}`
  }
}

it('lists every skill once, the most frequent first', async () => {
  const skills = await all<Counted & { category: string }>('/api/v1/skills?limit=100')
  expect(skills.length).toBeGreaterThan(600)
  expect(new Set(skills.map((skill) => skill.slug)).size).toBe(skills.length)
  expect(skills[0]).toEqual({ slug: 'python', name: 'Python', category: 'language', count: 3 })
  expect(skills.map((skill) => skill.count)).toEqual(skills.map((skill) => skill.count).sort((a, b) => b - a))
})

it('tells a skill with its aliases, neighbours and weeks; an alias leads to it', async () => {
  const { body } = await ask<Record<string, unknown>>(app, '/api/v1/skills/kubernetes')
  expect(body).toMatchObject({
    count: 1,
    aliases: expect.arrayContaining(['k8s']),
    related: [{ slug: 'python', count: 1 }],
  })
  const trend = body.trend as { week: string; count: number }[]
  expect(trend).toHaveLength(12)
  expect(trend.at(-1)).toEqual({ week: '2026-11-16', count: 1 })
  const alias = await ask(app, '/api/v1/skills/K8s')
  expect([alias.status, alias.headers.get('location')]).toEqual([308, '/api/v1/skills/kubernetes'])
  expect((await ask(app, '/api/v1/skills/nosuchskillatall')).status).toBe(404)
})

it('lists companies by open listings, page by page, and tells one', async () => {
  const companies = await all<Counted>('/api/v1/companies?limit=1')
  expect(companies.map(({ slug, count }) => `${slug} ${count}`)).toEqual(['acme 2', 'beta 2', 'care 1', 'gamma 1'])
  const { body } = await ask<Record<string, unknown>>(app, '/api/v1/companies/acme')
  expect(body).toMatchObject({ slug: 'acme', name: 'Acme GmbH', count: 2, closed: 0 })
  expect(body.skills).toContainEqual({ slug: 'python', name: 'Python', count: 2 })
  expect((await ask(app, '/api/v1/companies/nobody')).status).toBe(404)
})

it('lists boards with health, attribution and why the last visit failed', async () => {
  const reason = { code: 'timeout', message: 'No answer', field: null }
  const [run] = await createRuns(ctx.db, ['greenhouse:acme'], { trigger: 'cli', now: ctx.now() })
  await ctx.db.execute(
    sql`update runs set status = 'finished', outcome = 'failed', reason = ${JSON.stringify(reason)}::jsonb`,
  )
  await ctx.db.execute(
    sql`update boards set health = 'broken', last_run_id = ${run?.id ?? ''}, url = 'file:/home/x' where id = 'greenhouse:acme'`,
  )
  const boards = await all<Record<string, unknown>>('/api/v1/boards?limit=1')
  expect(boards.map((board) => board.id)).toEqual(['greenhouse:acme', 'remoteok:remoteok'])
  expect(boards[0]).toMatchObject({ health: 'broken', reason, url: null, attribution: null })
  expect(boards[1]).toMatchObject({ health: 'new', reason: null, attribution: { follow: true } })
  expect(boards[0]).not.toHaveProperty('config')
  const leaky = { ...reason, message: 'https://x.example/feed?token=abc answered 404' }
  await ctx.db.execute(sql`update runs set reason = ${JSON.stringify(leaky)}::jsonb`)
  await ctx.db.execute(
    sql`update boards set url = 'https://me:secret@x.example/jobs?token=abc&for=it' where id = 'greenhouse:acme'`,
  )
  const [board] = await all<Record<string, unknown>>('/api/v1/boards?limit=1')
  expect(board).toMatchObject({
    url: 'https://x.example/jobs?for=it',
    reason: { message: 'https://x.example/feed?token=[Redacted] answered 404' },
  })
})

it('counts what there is', async () => {
  const { body } = await ask<Record<string, unknown>>(app, '/api/v1/stats')
  expect(body).toMatchObject({
    listings: { open: 6, closed: 0 },
    postings: { open: 6, closed: 0 },
    duplicatesRemoved: 0,
    companies: 4,
    sources: 2,
    boards: { total: 2, enabled: 2 },
    freshness: { newestAt: expect.any(String), lastVisitAt: null, boardsSeenInDay: 0 },
  })
})

it('tells of companies on the page for people what the API tells, and counts them once in a while', async () => {
  const told = async () => [
    (await all<Counted>('/api/v1/companies')).map(({ slug, count }) => `${slug} ${count}`),
    [...(await ask<string>(app, '/companies')).body.matchAll(/companies\/([^"]+)"[\s\S]*?class="n">(\d+)</g)].map(
      ([, slug, count]) => `${slug} ${count}`,
    ),
  ]
  const before = ['acme 2', 'beta 2', 'care 1', 'gamma 1']
  expect(await told()).toEqual([before, before])
  await ctx.db.execute(sql`with closed as (update listings set status = 'closed' where 'company:acme' = any(terms) returning id)
    insert into changes (seq, type, listing_id, at)
    select (select coalesce(max(seq), 0) from changes) + row_number() over (), 'closed', id, now() from closed`)
  expect(await told()).toEqual([before, before])
  ctx.setNow(new Date(ctx.now().getTime() + 60_000).toISOString())
  expect(await told()).toEqual([before.slice(1), before.slice(1)])
})
