import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seed } from '../api/seed.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

let ctx: TestContext
let env: Record<string, string>
let cook: string
let baker: string
beforeAll(async () => {
  ctx = await testContext()
  env = emptyInstallation(ctx.databaseUrl)
  const [first = '', second = ''] = await seed(ctx, 'lever:kitchens', [{ title: 'Cook' }, { title: 'Baker' }])
  cook = first
  baker = second
})
afterAll(() => ctx.close())

const run = (...words: string[]) => rolecall(['listings', ...words], { env })

describe('rolecall listings', () => {
  it('merges and splits, and prints what holds the postings now', { timeout: 60_000 }, async () => {
    const merged = await run('merge', cook, baker, '--json')
    expect(merged).toMatchObject({ code: 0, stderr: '' })
    const [one, ...others] = JSON.parse(merged.stdout) as { status: string; postings: { externalId: string }[] }[]
    expect([one?.status, one?.postings.map((each) => each.externalId).toSorted(), others]).toEqual([
      'open',
      ['1', '2'],
      [],
    ])
    const split = await run('split', cook, baker, '--json')
    expect((JSON.parse(split.stdout) as { id: string }[]).map((each) => each.id)).toEqual([cook, baker].toSorted())
  })

  it('closes several, reopens and hides', { timeout: 60_000 }, async () => {
    const closed = await run('close', cook, baker)
    expect(closed.code).toBe(0)
    expect(closed.stdout.match(/ closed +admin /g)).toHaveLength(2)
    expect((await run('reopen', cook)).stdout).toMatch(/ open +- /)
    expect(JSON.parse((await run('hide', cook, '--json')).stdout)).toMatchObject([{ id: cook, status: 'hidden' }])
    const trail = await ctx.db.execute<{ action: string; actor: string }>(
      sql`select action, actor from audit order by id`,
    )
    expect(trail.map(({ action, actor }) => `${actor} ${action.slice(8)}`)).toEqual(
      ['merge', 'split', 'close', 'close', 'reopen', 'hide'].map((act) => `cli ${act}`),
    )
  })

  it('looks all up before it does any, and does each once', { timeout: 60_000 }, async () => {
    const trail = () => ctx.db.$count(sql`audit`)
    const before = await trail()
    expect(await run('hide', baker, 'nosuchlisting', 'norsuchanother')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no listing nosuchlisting, norsuchanother\n',
    })
    const [untouched] = await ctx.db.execute(sql`select status from listings where id = ${baker}`)
    expect([untouched, (await trail()) - before]).toEqual([{ status: 'closed' }, 0])
    const twice = await run('hide', baker, baker, '--json')
    expect(JSON.parse(twice.stdout)).toMatchObject([{ id: baker, status: 'hidden' }])
    expect((await trail()) - before).toBe(1)
  })

  it('says what is wrong, with exit code 2', { timeout: 60_000 }, async () => {
    expect(await run('close', 'nosuchlisting')).toMatchObject({
      code: 2,
      stderr: 'There is no listing nosuchlisting\n',
    })
    expect(await run('split', cook, baker)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('holds no posting'),
    })
  })
})

describe('rolecall keys', () => {
  it('leaves its trail', { timeout: 60_000 }, async () => {
    const made = await rolecall(['keys', 'create', '--role', 'viewer', '--name', 'Ann', '--json'], { env })
    const { id, key, ...told } = JSON.parse(made.stdout) as { id: string; key: string }
    expect(told).toEqual({
      prefix: key.slice(0, 10),
      role: 'viewer',
      name: 'Ann',
      createdAt: expect.any(String),
      lastUsedAt: null,
      revokedAt: null,
    })
    expect(await rolecall(['keys', 'revoke', id], { env })).toMatchObject({ code: 0, stderr: '' })
    const trail = await ctx.db.execute<{ action: string }>(
      sql`select action, actor, before, after from audit where subject = ${id} order by id`,
    )
    expect(trail).toMatchObject([
      { action: 'key.create', actor: 'cli', before: null, after: { role: 'viewer', name: 'Ann' } },
      { action: 'key.revoke', actor: 'cli', before: { role: 'viewer', revokedAt: null }, after: null },
    ])
    expect(JSON.stringify(trail)).not.toContain(key)
  })
})
