import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../src/store/api-keys.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { seedHostileConsole } from '../web/admin/hostile.ts'
import { CHROMIUM, openDetails, openSurfer, type Surfer } from './browser.ts'

/** One by one they are looked at in test/web/admin, where a page costs a tenth of the time. */
const TOGETHER = 8

let ctx: TestContext
let surfer: Surfer
let paths: string[]
let key: string

describe.skipIf(CHROMIUM === null)('hostile texts in the console', () => {
  beforeAll(async () => {
    ctx = await testContext()
    paths = await seedHostileConsole(ctx, TOGETHER)
    key = (await createKey(ctx.db, { role: 'admin', name: 'the tester', now: ctx.now() })).key
    surfer = await openSurfer(ctx)
  }, 180_000)
  afterAll(async () => {
    await surfer?.close()
    await ctx?.close()
  })

  it('nothing runs, nothing is asked of others, and the policy has nothing to refuse', async () => {
    const { page, faults } = await surfer.open()
    await page.goto('/admin')
    await page.fill('#key', key)
    await page.press('#key', 'Enter')
    await page.locator('.who').waitFor()
    for (const path of paths) {
      await page.goto(path)
      await openDetails(page)
      await page.mouse.move(200, 400)
      expect(await page.evaluate(() => 'ran' in globalThis), path).toBe(false)
      expect(faults, path).toEqual([])
      expect(new URL(page.url()).origin).toBe(surfer.url)
    }
  }, 400_000)
})
