import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../src/store/api-keys.ts'
import { listAudit } from '../../src/store/audit.ts'
import type { TestContext } from '../helpers/context.ts'
import { queueContext, until } from '../queues/backends.ts'
import { CHROMIUM, openSurfer, type Surfer } from './browser.ts'

let ctx: TestContext
let surfer: Surfer

describe.skipIf(CHROMIUM === null)('the queues in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    ctx = await queueContext('postgres')
    const queue = ctx.queueBackend.openQueue('fetch')
    await queue.add('fetch-board', { runId: 'run-1' }, { attempts: 1, jobId: 'run-1.0' })
    const worker = ctx.queueBackend.openWorker('fetch', () => Promise.reject(new Error('the host was away')), {
      concurrency: 1,
    })
    await until(async () => (await ctx.queues.counts()).fetch.failed === 1)
    await worker.close()
    await queue.close()
    surfer = await openSurfer(ctx)
  })
  afterAll(async () => {
    await surfer?.close()
    await ctx?.close()
  })

  async function signIn(role: 'viewer' | 'admin') {
    const { key } = await createKey(ctx.db, { role, name: role, now: ctx.now() })
    const opened = await surfer.open()
    const { page } = opened
    await page.goto('/admin/queues')
    await page.fill('#key', key)
    await page.click('button.main')
    await page.waitForURL(/\/admin\/queues/)
    await page.getByText('fetch', { exact: true }).first().waitFor()
    // The form itself comes with a 401, and fades into a page that does not fade: browsers tell both as faults, the second in their own words.
    const told = /401|ViewTransition|^Transition was skipped$/
    expect(opened.faults.splice(0).filter((fault) => !told.test(fault))).toEqual([])
    return opened
  }

  it('ask a stranger for a key, show a viewer why a job failed, and nothing of another host', async () => {
    const { page, faults } = await signIn('viewer')
    await page.goto('/admin/queues/queue/fetch?status=failed')
    await page.getByText('the host was away').first().waitFor()
    await page.goto('/admin/queues/queue/fetch/run-1.0')
    await page.getByText('the host was away').first().waitFor()
    expect(await page.getByRole('button', { name: /retry/i }).count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('let an admin try it again, by the session alone, and remember who did', async () => {
    const { page, faults } = await signIn('admin')
    const answer = await page.evaluate(
      `fetch('/admin/queues/api/queues/fetch/run-1.0/retry', { method: 'PUT' }).then((r) => r.status)`,
    )
    expect(answer).toBeLessThan(300)
    expect((await listAudit(ctx.db, { action: 'queue.retry', limit: 5 })).map(({ subject }) => subject)).toEqual([
      'fetch/run-1.0',
    ])
    expect(faults).toEqual([])
  })
})
