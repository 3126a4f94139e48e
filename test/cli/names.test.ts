import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { updateBoard } from '../../src/store/boards.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

let ctx: TestContext
let env: Record<string, string>
beforeAll(async () => {
  ctx = await testContext()
  env = emptyInstallation(ctx.databaseUrl)
  await addBoard(ctx, { source: 'lever', slug: 'acme', name: 'Acme' })
})
afterAll(() => ctx.close())

const HOOK = ['webhooks', 'add', 'https://hooks.example/in', '--event', 'run.held']
const COMMANDS: [string[], string][] = [
  [['keys', 'create', '--role', 'viewer', '--name'], '--name'],
  [['boards', 'set', 'lever:acme', '--name'], '--name'],
  [['boards', 'add', 'https://jobs.lever.co/birch', '--name'], '--name'],
  [['boards', 'disable', 'lever:acme', '--reason'], '--reason'],
  [[...HOOK, '--name'], '--name'],
  [['import', '-', '--board'], '--board'],
]

describe('a name that is typed', { timeout: 120_000 }, () => {
  it.each(COMMANDS)('is one line, as the API asks: %j', async (args, option) => {
    for (const [text, why] of [
      [' ', 'must not be empty'],
      ['\u001b[2J', 'must be one line'],
    ] as const) {
      const { code, stdout, stderr } = await rolecall([...args, text], { env, stdin: '{"title":"Cook"}\n' })
      expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `${option}: ${why}\n` })
    }
    const [left] = await ctx.db.execute(sql`
      select (select count(*)::int from api_keys) as keys, (select count(*)::int from webhooks) as webhooks,
        (select count(*)::int from audit) as acts, (select json_agg(json_build_array(id, name, enabled)) from boards) as boards`)
    expect(left).toEqual({ keys: 0, webhooks: 0, acts: 0, boards: [['lever:acme', 'Acme', true]] })
  })
})

describe('a table', { timeout: 60_000 }, () => {
  it('shows control characters, whatever the database holds, and sends none to the terminal', async () => {
    await updateBoard(ctx.db, 'lever:acme', { name: 'Ac\u001b[31mme\u009b2J\r' })
    const { stdout } = await rolecall(['boards', 'list'], { env })
    expect(stdout).toContain('Ac\\u001b[31mme\\u009b2J\\u000d')
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
})
