import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyRawPosting } from '../../src/posting/raw-posting.ts'
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
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
    process.kill(-(child.pid ?? 0), 'SIGKILL')
    await once(child, 'exit')
    expect(JSON.parse(line)).toMatchObject({ stage: 'normalize', of: COUNT, resumed: false, finished: false })
    const left = await ctx.db.execute(sql`select from postings where normalizer_version = 1`)
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThan(COUNT)

    const { code, stdout, stderr } = await rolecall(['reprocess', '--json'], { env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const ended = linesOf(stdout).filter((progress) => progress.finished)
    expect(ended).toMatchObject([
      { stage: 'normalize', resumed: true, changed: left.length, unreadable: 0 },
      { stage: 'listings', done: COUNT, changed: 0 },
    ])
    expect(await said(ctx)).toEqual(fresh)
  })

  it('stops after its batch when it is asked to: exit 3', { timeout: 60_000 }, async () => {
    const child = spawn(BIN, ['reprocess', '--stage', 'skills', '--all', '--json'], { env: { ...process.env, ...env } })
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    const lines = createInterface({ input: child.stdout })
    lines.once('line', () => child.kill('SIGINT'))
    const [code] = await once(child, 'exit')
    expect({ code, stderr }).toEqual({ code: 3, stderr: 'Stopped; the same command goes on from here\n' })
    const rest = await rolecall(['reprocess', '--stage', 'skills', '--all', '--json'], { env })
    const last = linesOf(rest.stdout).at(-1)
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

function linesOf(
  stdout: string,
): { stage: string; of: number; changed: number; finished: boolean; resumed: boolean }[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
