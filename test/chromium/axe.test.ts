import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestContext, testContext } from '../helpers/context.ts'
import { type Corpus, seedPages } from '../web/corpus.ts'
import { everyPage } from '../web/every-page.ts'
import { CHROMIUM, openDetails, openSurfer, type Surfer } from './browser.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** Runs in the page: what is wrong, and the first place where it is. */
const VIOLATIONS = "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))"

let ctx: TestContext
let surfer: Surfer
let ids: Corpus

describe.skipIf(CHROMIUM === null)('axe-core', () => {
  beforeAll(async () => {
    ctx = await testContext()
    ids = await seedPages(ctx)
    surfer = await openSurfer(ctx)
  })
  afterAll(async () => {
    await surfer?.close()
    await ctx?.close()
  })

  it.each([
    ['light', 'wide'],
    ['dark', 'phone'],
  ] as const)(
    'finds nothing on any page (%s, %s)',
    async (colorScheme, size) => {
      const viewport = size === 'phone' ? { width: 360, height: 740 } : { width: 1280, height: 900 }
      // The policy lets no script of others in: here axe is let past it.
      const { page } = await surfer.open({ colorScheme, viewport, bypassCSP: true })
      // On a phone the filters stand on the page only where the address names them.
      for (const path of [...everyPage(ids), '/?skill=python#filters']) {
        await page.goto(path)
        await openDetails(page)
        await page.addScriptTag({ path: AXE })
        const found = await page.evaluate(VIOLATIONS)
        expect(found, path).toEqual([])
      }
    },
    180_000,
  )

  it('would find something', async () => {
    const { page } = await surfer.open({ bypassCSP: true })
    await page.setContent('<html><body><img src="x"><input></body></html>')
    await page.addScriptTag({ path: AXE })
    const found = (await page.evaluate(VIOLATIONS)) as string[]
    expect(found.length).toBeGreaterThan(2)
  })
})
