import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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

  it('leaves one row for an import, a reprocessing, a sweep and a backup, with what came of it', async () => {
    const earlier = (await written()).length
    const ads = join(mkdtempSync(join(tmpdir(), 'rolecall-acts-')), 'ads.jsonl')
    writeFileSync(ads, '{"title":"Cook","description":"You cook."}\n{"title":"Baker","description":"You bake."}\n{}\n')
    expect((await rolecall(['import', ads, '--board', 'partner', '--dry-run'], { env })).code).toBe(3)
    expect((await written()).length).toBe(earlier)
    expect((await rolecall(['import', ads, ads, '--board', 'partner'], { env })).code).toBe(3)
    await json('reprocess', '--board', 'files:partner', '--since', '7d', '--all')
    await json('reprocess', '--stage', 'listings')
    await json('sweep')
    const file = join(dirname(ads), 'all.zst')
    const { bytes, rows, tables } = await json('backup', file)
    const imported = { files: 2, new: 2, changed: 0, unchanged: 2, rejected: 2, failed: 0 }
    const since = { stage: null, since: '7d', scope: 'all', finished: true }
    const stage = { stage: 'listings', since: null, scope: 'behind', finished: true }
    expect((await written()).slice(earlier)).toMatchObject([
      { actor: 'cli', action: 'import', subject: 'files:partner', before: null, after: imported },
      { actor: 'cli', action: 'reprocess', subject: 'files:partner', after: { ...since, stages: [{}, { done: 2 }] } },
      { actor: 'cli', action: 'reprocess', subject: 'all', after: { ...stage, stages: [{ done: 2 }] } },
      { actor: 'cli', action: 'sweep', subject: 'all', after: { deadlines: 0, runs: 0, leaked: 0, history: {} } },
      { actor: 'cli', action: 'backup', subject: file, after: { bytes, rows, tables: tables.length } },
    ])
  })

  it('takes a backup of a database that takes no writes, and says that no row tells of it', async () => {
    const readOnly = `${ctx.databaseUrl}${ctx.databaseUrl.includes('?') ? '&' : '?'}default_transaction_read_only=on`
    const file = join(mkdtempSync(join(tmpdir(), 'rolecall-acts-')), 'all.zst')
    const { code, stdout, stderr } = await rolecall(['backup', file, '--json'], {
      env: { ...env, DATABASE_URL: readOnly },
    })
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { file }])
    expect(stderr).toMatch(/^The backup is whole, but the audit trail does not tell of it: .*read-only transaction\n$/)
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
