import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../src/store/api-keys.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { type ConsoleCorpus, everyConsolePage, seedConsole } from '../web/admin/corpus.ts'
import { CHROMIUM, openDetails, openSurfer, type Surfer } from './browser.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** Runs in the page: what is wrong, and the first place where it is. */
const VIOLATIONS = "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))"

let ctx: TestContext
let surfer: Surfer
let ids: ConsoleCorpus
let key: string

describe.skipIf(CHROMIUM === null)('axe-core on the console', () => {
  beforeAll(async () => {
    ctx = await testContext()
    ids = await seedConsole(ctx)
    key = (await createKey(ctx.db, { role: 'admin', name: 'the tester', now: ctx.now() })).key
    surfer = await openSurfer(ctx)
  }, 60_000)
  afterAll(async () => {
    await surfer?.close()
    await ctx?.close()
  })

  it.each([
    ['light', 'wide'],
    ['dark', 'phone'],
    ['light', 'phone'],
    ['dark', 'wide'],
  ] as const)(
    'finds nothing on any page (%s, %s)',
    async (colorScheme, size) => {
      const viewport = size === 'phone' ? { width: 360, height: 740 } : { width: 1280, height: 900 }
      const { page } = await surfer.open({ colorScheme, viewport, bypassCSP: true })
      const check = async (path: string) => {
        await openDetails(page)
        await page.addScriptTag({ path: AXE })
        expect(await page.evaluate(VIOLATIONS), path).toEqual([])
      }
      await page.goto('/admin')
      await check('sign in')
      await page.fill('#key', 'rk_wrong')
      await page.press('#key', 'Enter')
      await page.locator('[role=alert]').waitFor()
      await check('wrong key')
      await page.fill('#key', key)
      await page.press('#key', 'Enter')
      await page.locator('.who').waitFor()
      for (const path of [...everyConsolePage(ids), '/admin/nowhere']) {
        await page.goto(path)
        await check(path)
      }
      // Each size and colour has its own count of wrong keys.
      ctx.setNow(new Date(ctx.now().getTime() + 61_000).toISOString())
    },
    180_000,
  )
})
