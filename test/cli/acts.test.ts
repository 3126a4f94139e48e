import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/store/schema.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { emptyInstallation, rolecall } from './rolecall.ts'

let ctx: TestContext
let env: Record<string, string>
beforeAll(async () => {
  ctx = await testContext()
  env = emptyInstallation(ctx.databaseUrl)
})
afterAll(() => ctx.close())

/** What a verb prints with --json: one document in one line. */
async function json(...args: string[]) {
  const { code, stdout, stderr } = await rolecall([...args, '--json'], { env })
  expect([code, stderr, stdout.split('\n').length], args.join(' ')).toEqual([0, '', 2])
  return JSON.parse(stdout)
}

const written = async () =>
  (await ctx.db.select().from(audit).orderBy(asc(audit.id))).map(({ actor, action, subject, before, after }) => ({
    actor,
    action,
    subject,
    before,
    after,
  }))

describe('what an admin does at the command line', { timeout: 240_000 }, () => {
  it('is told as one document, and stands in the audit trail with what was before and after', async () => {
    expect(await json('migrate')).toEqual({ upToDate: true })
    const { board } = await json('boards', 'add', 'https://boards.greenhouse.io/acme')
    const id = 'greenhouse:acme'
    expect(board).toMatchObject({ id, enabled: true, name: null })
    // A name is no reason for a visit; a schedule plans the next one, and so does being let in again.
    const named = await json('boards', 'set', id, '--name', 'Acme')
    expect(named).toMatchObject({ id, name: 'Acme', nextVisitAt: board.nextVisitAt })
    const planned = await json('boards', 'set', id, '--cron', '0 6 * * *')
    expect(planned).toMatchObject({
      schedule: { cron: '0 6 * * *' },
      nextVisitAt: expect.stringContaining('T06:00:00'),
    })
    const [off] = await json('boards', 'disable', id, '--reason', 'moved')
    expect(off).toMatchObject({ id, enabled: false, disabledReason: 'moved' })
    const [on] = await json('boards', 'enable', id)
    expect(on).toMatchObject({ id, enabled: true, disabledReason: null, nextVisitAt: planned.nextVisitAt })
    const { runs } = await json('crawl', id)
    expect(runs).toMatchObject([{ board: id, status: 'queued' }])
    expect(await json('run', runs[0].id)).toMatchObject({ id: runs[0].id, board: id })
    const none = await rolecall(['boards', 'disable', id, 'greenhouse:nobody'], { env })
    expect([none.code, none.stdout]).toEqual([2, ''])
    expect(await json('boards', 'remove', id, id)).toEqual({ removed: [id], postings: 0 })
    expect(await json('samples', 'remove')).toEqual({ removed: [], postings: 0 })

    const by = { actor: 'cli', subject: id }
    expect(await written()).toMatchObject([
      { ...by, action: 'board.create', before: null, after: { name: null } },
      { ...by, action: 'board.update', before: { name: null }, after: { name: 'Acme' } },
      {
        ...by,
        action: 'board.update',
        before: { schedule: { cron: 'auto' } },
        after: { schedule: { cron: '0 6 * * *' } },
      },
      { ...by, action: 'board.update', before: { enabled: true }, after: { enabled: false, disabledReason: 'moved' } },
      { ...by, action: 'board.update', before: { enabled: false }, after: { enabled: true } },
      { ...by, action: 'crawl', before: null, after: { dryRun: false, runs: 1, skipped: 0 } },
      { ...by, action: 'board.delete', before: { name: 'Acme' }, after: null },
    ])
  })

  it('is told as one document of keys and webhooks too', async () => {
    const key = await json('keys', 'create', '--role', 'viewer', '--name', 'Ada')
    expect(await json('keys', 'revoke', key.id)).toMatchObject({
      id: key.id,
      name: 'Ada',
      revokedAt: expect.any(String),
    })
    const { id } = await json('webhooks', 'add', 'https://hooks.example/in', '--event', 'run.held')
    expect(await json('webhooks', 'disable', id)).toMatchObject({ id, enabled: false })
    expect(await json('webhooks', 'enable', id)).toMatchObject({ id, enabled: true })
    expect(await json('webhooks', 'send')).toEqual({ due: [] })
    expect(await json('webhooks', 'remove', id)).toEqual({ removed: id })
  })
})
