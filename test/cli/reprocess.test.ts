import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { like, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
import { settings } from '../../src/store/schema.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { LONG_TEXT } from '../pipeline/crawling.ts'
import { age, said, show } from '../pipeline/reprocessing.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

const BIN = join(import.meta.dirname, '../../bin/rolecall')
const COUNT = 1_600

let ctx: TestContext
let env: Record<string, string>
beforeAll(async () => {
  ctx = await testContext()
  env = emptyInstallation(ctx.databaseUrl)
  const board = await addBoard(ctx, { source: 'greenhouse', slug: 'acme', name: 'Acme' })
  await show(
    ctx,
    board,
    Array.from({ length: COUNT }, (_, n) => ({
      ...emptyRawPosting(String(n)),
      title: `Platform Engineer ${n}`,
      url: `https://acme.example/jobs/${n}`,
      applyUrl: `https://acme.example/jobs/${n}`,
      description: { format: 'text', body: `${LONG_TEXT.repeat(6)}You know Go and Postgres, number ${n}.` },
    })),
  )
}, 60_000)
afterAll(() => ctx.close())

describe('rolecall reprocess', () => {
  it('goes on after kill -9, and comes to what was', { timeout: 90_000 }, async () => {
    const fresh = await said(ctx)
    await age(ctx)
    const child = spawn(BIN, ['reprocess', '--json'], { env: { ...process.env, ...env }, detached: true })
    await begun()
    process.kill(-(child.pid ?? 0), 'SIGKILL')
    await once(child, 'exit')
    const left = await ctx.db.execute(sql`select from postings where normalizer_version = 1`)
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThan(COUNT)

    const { code, stdout, stderr } = await rolecall(['reprocess', '--json'], { env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(documentOf(stdout)).toMatchObject({
      finished: true,
      stages: [
        { stage: 'normalize', resumed: true, changed: left.length, unreadable: 0, finished: true },
        { stage: 'listings', done: COUNT, changed: 0, finished: true },
      ],
    })
    expect(await said(ctx)).toEqual(fresh)
  })

  it('stops after its batch when it is asked to: exit 3', { timeout: 60_000 }, async () => {
    const child = spawn(BIN, ['reprocess', '--stage', 'skills', '--all', '--json'], { env: { ...process.env, ...env } })
    const said = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (text) => {
        said[name] += text
      })
    const ended = once(child, 'close')
    await begun()
    child.kill('SIGINT')
    const [code] = await ended
    const { stderr } = said
    expect(documentOf(said.stdout)).toMatchObject({
      finished: false,
      stages: [{ stage: 'skills', of: COUNT, resumed: false, finished: false }],
    })
    expect({ code, stderr }).toEqual({ code: 3, stderr: 'Stopped; the same command goes on from here\n' })
    const rest = await rolecall(['reprocess', '--stage', 'skills', '--all', '--json'], { env })
    const [last] = documentOf(rest.stdout).stages
    expect(last).toMatchObject({ stage: 'skills', resumed: true, finished: true, changed: 0 })
    expect(last?.of).toBeLessThan(COUNT)
  })

  it('says 3 where an ad could not be read again, and prints its counts alone', { timeout: 60_000 }, async () => {
    await ctx.db.execute(sql`delete from raw_postings where external_id = '7'`)
    await ctx.db.execute(sql`update postings set normalizer_version = 1 where external_id in ('7', '8')`)
    const { code, stdout, stderr } = await rolecall(['reprocess', '--stage', 'normalize'], { env })
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' })
    expect(stdout.trimEnd()).toBe('normalize  2 of 2 postings, 0 changed, 1 could not be read again and stay')
  })

  it.each([
    [['--stage', 'everything'], /normalize, skills, listings/],
    [['--since', 'yesterday'], /"yesterday" is neither a date/],
    [['--since', '2026-02-31'], /"2026-02-31" is neither a date/],
    [['--board', 'lever:nobody'], /There is no board lever:nobody/],
  ])('calls %j a wrong use', async (args, message) => {
    const { code, stdout, stderr } = await rolecall(['reprocess', ...args], { env })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  it('helps with its stages and examples', async () => {
    const { code, stdout } = await rolecall(['reprocess', '--help'])
    expect(code).toBe(0)
    for (const word of ['--stage', '--since', '--board', '--all', '--restart', '--json', 'Examples:'])
      expect(stdout).toContain(word)
  })
})

/** Waits until a reprocess has written its first batch. */
async function begun(): Promise<void> {
  while ((await ctx.db.$count(settings, like(settings.name, 'reprocess %'))) === 0) await sleep(5)
}

interface Told {
  finished: boolean
  stages: { stage: string; of: number; changed: number; finished: boolean; resumed: boolean }[]
}

/** All of stdout: one document in one line. */
function documentOf(stdout: string): Told {
  expect(stdout.split('\n')).toEqual([expect.any(String), ''])
  return JSON.parse(stdout)
}
