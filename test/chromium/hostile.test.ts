import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestContext, testContext } from '../helpers/context.ts'
import { PAYLOADS, seedHostile } from '../web/hostile.ts'
import { CHROMIUM, openDetails, openSurfer, type Surfer } from './browser.ts'

let ctx: TestContext
let surfer: Surfer
let ids: string[]

describe.skipIf(CHROMIUM === null)('hostile ads in Chromium', () => {
  beforeAll(async () => {
    ctx = await testContext()
    ids = await seedHostile(ctx)
    surfer = await openSurfer(ctx)
  }, 180_000)
  afterAll(async () => {
    await surfer?.close()
    await ctx?.close()
  })

  it('nothing runs, nothing is asked of others, and the policy has nothing to refuse', async () => {
    const { page, faults } = await surfer.open()
    for (const [index, path] of [
      ...ids.map((id) => `/listings/${id}`),
      '/?limit=100',
      '/?limit=100&q=weaver',
      '/stats',
    ].entries()) {
      await page.goto(path)
      await openDetails(page)
      await page.mouse.move(200, 400)
      expect(await page.evaluate(() => 'ran' in globalThis), PAYLOADS[index]).toBe(false)
      expect(faults, PAYLOADS[index]).toEqual([])
      expect(page.url()).toBe(surfer.url + path)
    }
  }, 400_000)

  it('what would run is seen to run', async () => {
    const { page } = await surfer.open()
    await page.goto('data:text/html,<script>globalThis.ran=1</script>')
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(true)
  })
})
