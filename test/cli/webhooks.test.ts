import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seed } from '../api/seed.ts'
import { openReceiver, type Receiver } from '../api/webhook-receiver.ts'
import { addBoard } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { status } from '../helpers/fault-server.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

let ctx: TestContext
let receiver: Receiver
let env: Record<string, string>
beforeAll(async () => {
  ctx = await testContext()
  receiver = await openReceiver(ctx)
  env = { ...emptyInstallation(ctx.databaseUrl), FETCH_ALLOW_PRIVATE: receiver.server.host }
})
afterAll(async () => {
  await receiver.close()
  await ctx.close()
})

const run = (...args: string[]) => rolecall(['webhooks', ...args], { env })

describe('rolecall webhooks', { timeout: 240_000 }, () => {
  it('adds, tests, disables, enables, sends, lists and removes', async () => {
    const url = `${receiver.server.origin}/hook`
    const add = await run('add', url, '--event', 'listing.opened', '--filter', '?skill=python', '--json')
    expect(add).toMatchObject({ code: 0, stderr: '' })
    const made = JSON.parse(add.stdout)
    expect(made).toMatchObject({ url, name: null, filter: 'skill=python', createdBy: 'cli' })
    expect(made.secret).toMatch(/^whsec_/)

    receiver.answer(status(500))
    const refused = await run('test', made.id, '--json')
    expect(refused.code).toBe(1)
    expect(JSON.parse(refused.stdout)).toMatchObject({ delivered: false, status: 500 })
    expect(receiver.taken()).toMatchObject([{ type: 'webhook.ping', webhook: made.id }])
    receiver.answer(status(204))

    expect(await run('disable', made.id)).toMatchObject({ code: 0, stdout: `${made.id} is disabled\n` })
    const board = await addBoard(ctx, { source: 'ashby', slug: 'acme' })
    const text = 'Requirements:\n- Python'
    const [id] = await seed(ctx, board, [{ title: 'Snake Keeper', company: 'Zoo', text }])
    expect(await run('enable', made.id)).toMatchObject({ code: 0, stdout: `${made.id} is enabled\n` })
    expect(await run('send')).toMatchObject({ code: 0 })
    expect(receiver.taken()).toMatchObject([{ type: 'listing.opened', data: { listing: { id } } }])

    const list = await run('list', '--json')
    expect(JSON.parse(list.stdout)).toMatchObject([{ id: made.id, enabled: true, lastOutcome: 'It answered 204' }])
    expect(list.stdout).not.toContain('whsec_')
    expect(await run('remove', made.id)).toMatchObject({ code: 0, stdout: `${made.id} is removed\n` })
  })

  it.each([
    [['add', 'https://hooks.example/', '--event', 'nonsense'], 'listing.opened'],
    [['add', 'http://10.0.0.1/', '--event', 'run.held'], 'not a public address'],
    [['add', 'https://hooks.example/', '--event', 'listing.opened', '--filter', 'skill=nosuchskill'], 'nosuchskill'],
    [['test', 'nobody'], 'no webhook nobody'],
  ])('%j is wrong, exit code 2', async (args, why) => {
    const { code, stderr } = await run(...args)
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)])
  })
})
