import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crawlHere } from '../../src/pipeline/crawl.ts'
import { createKey, revokeKey } from '../../src/store/api-keys.ts'
import { liveRunOf, updateLiveRun } from '../../src/store/runs.ts'
import { greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { halfway } from '../helpers/live-run.ts'
import { type ConsoleCorpus, everyConsolePage, jobs, seedConsole } from '../web/admin/corpus.ts'
import { CHROMIUM, openDetails, openSurfer, type Surfer } from './browser.ts'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

let ctx: TestContext
let surfer: Surfer
let ids: ConsoleCorpus
let key: { id: string; key: string }

const boardOf = (id: string) => `/admin/boards/${encodeURIComponent(id)}`
const said = (page: Page) => page.locator('.said').textContent()

describe.skipIf(CHROMIUM === null).each([
  ['wide, with script', {}],
  ['phone, with script', PHONE],
  ['wide, without script', { javaScriptEnabled: false }],
] as const)('the console in Chromium (%s)', { timeout: 60_000 }, (_name, options) => {
  const hasScript = !('javaScriptEnabled' in options)

  beforeAll(async () => {
    ctx = await testContext()
    ctx.setNow(new Date().toISOString())
    ids = await seedConsole(ctx)
    key = await createKey(ctx.db, { role: 'admin', name: 'the tester', now: ctx.now() })
    surfer = await openSurfer(ctx)
  }, 60_000)
  afterAll(async () => {
    await surfer?.close()
    await ctx?.close()
  })

  async function signedIn(secret = key.key): Promise<{ page: Page; faults: string[] }> {
    const { page, faults } = await surfer.open(options)
    await page.goto('/admin')
    await page.fill('#key', secret)
    await page.press('#key', 'Enter')
    await page.locator('.who').waitFor()
    return { page, faults }
  }

  it('a refused form opens at its fault, with what was typed', async () => {
    const { page } = await signedIn()
    await page.goto('/admin/webhooks')
    await page.fill('#url', 'https://hooks.example/mine')
    await page.getByRole('button', { name: 'Add this webhook' }).click()
    await page.locator('#fault').waitFor()
    expect(await page.locator('#fault').textContent()).toBe('Events: must not be empty')
    expect(await page.inputValue('#url')).toBe('https://hooks.example/mine')
    const box = await page.locator('#fault').boundingBox()
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0)
  })

  it('a key lets in, to the page that was asked for; signing out shuts it', async () => {
    const { page } = await surfer.open(options)
    await page.goto('/admin/keys')
    await page.fill('#key', 'rk_wrong')
    await page.click('button.main')
    expect(await page.locator('[role=alert]').textContent()).toBe('The key is not valid.')
    await page.fill('#key', key.key)
    await page.click('button.main')
    await page.waitForURL('**/admin/keys')
    expect(await page.locator('h1').textContent()).toBe('Keys')
    expect(await page.evaluate('document.cookie').catch(() => '')).toBe('')
    await page.click('.who button')
    await page.locator('#key').waitFor()
    await page.goto('/admin/keys')
    expect(await page.locator('#key').count()).toBe(1)
  })

  it('boards are seen at a glance, narrowed by health and by name', async () => {
    const { page, faults } = await signedIn()
    const states = await page.locator('.boards .what .state:first-child').allTextContents()
    expect(states).toEqual(['broken', 'held', 'new', 'new', 'new', 'ok', 'paused'])
    await page.locator('.states a', { hasText: 'held' }).click()
    expect(await page.locator('.boards .which small').allTextContents()).toEqual([ids.held])
    await page.locator('.states a', { hasText: 'all' }).click()
    await page.fill('input[name=q]', 'heron')
    await page.press('input[name=q]', 'Enter')
    await page.waitForURL(/q=heron/)
    expect(await page.locator('.boards .which small').allTextContents()).toEqual([ids.well])
    const next = page.locator('.boards .times time').nth(1)
    // Written in the zone of the reader, who sits in New York here; without script in UTC.
    expect(await next.textContent()).toMatch(hasScript ? /\s[AP]M \(.+\)$/ : / UTC$/)
    expect(faults).toEqual([])
  })

  it('a visit is asked for and followed to its end', async () => {
    const { page, faults } = await signedIn()
    ctx.answers.set(greenhouseUrl('heron'), greenhousePage('heron', jobs(13)))
    await page.goto(boardOf(ids.well))
    await page.getByRole('button', { name: 'Visit now' }).click()
    expect(await said(page)).toBe('A visit is queued.')
    expect(await page.locator('#live-said').textContent()).toContain('queued')
    const run = await liveRunOf(ctx.db, ids.well)
    if (run === null) throw new Error('No run')
    const held = await halfway(ctx, run.id)
    await page.locator('#live [data-field=seen]', { hasText: '1,200 of 2,400' }).waitFor({ timeout: 15_000 })
    expect(await page.locator('#live [data-field=pages]').textContent()).toBe('8 of 16')
    expect(await page.locator('#live [data-field=endsAt]').textContent()).toMatch(hasScript ? /^(in|now)/ : / UTC$/)
    expect(await page.locator('#live progress').getAttribute('value')).toBe('0.5')
    await updateLiveRun(ctx.db, held.id, { leaseUntil: null })
    await crawlHere(ctx, [run], { concurrency: 1, report: () => {} })
    // With script the page turns by itself when the events end; without it, it comes again every few seconds.
    await page.locator('#live').waitFor({ state: 'detached', timeout: 15_000 })
    const cells = page.locator('.runs tbody tr:first-child td')
    expect((await cells.allTextContents()).slice(1, 5)).toEqual(['ok', '13', '12', '1'])
    expect(faults).toEqual([])
  })

  it('a dry run shows what a visit would do', async () => {
    const { page, faults } = await signedIn()
    ctx.answers.set(
      greenhouseUrl('heron'),
      greenhousePage('heron', [...jobs(12), { id: 77, title: 'Keeper of the gate' }]),
    )
    await page.goto(boardOf(ids.well))
    await page.getByRole('button', { name: 'Dry run' }).click()
    await page.waitForURL(/\/admin\/runs\//)
    const run = await liveRunOf(ctx.db, ids.well)
    if (run === null) throw new Error('No run')
    await crawlHere(ctx, [run], { concurrency: 1, report: () => {} })
    await page.locator('#live').waitFor({ state: 'detached', timeout: 15_000 })
    expect(await page.locator('.diff').textContent()).toMatch(/It opens 1 posting\s*Keeper of the gate/)
    expect(faults).toEqual([])
  })

  it('a held visit is looked at, and discarded', async () => {
    const { page, faults } = await signedIn()
    await page.locator('.boards a', { hasText: 'kelp' }).click()
    expect(await page.locator('.heldrun .banner').textContent()).toContain('drop_guard')
    expect(await page.locator('.heldrun .diff').textContent()).toContain('It closes 10 postings')
    await page.getByRole('button', { name: 'Discard: drop it' }).click()
    expect(await said(page)).toContain('The visit is discarded')
    expect(await page.locator('.heldrun').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('a schedule is looked at, then saved; a board is paused and resumed', async () => {
    const { page, faults } = await signedIn()
    await page.goto(boardOf(ids.fresh))
    await page.fill('#cron', '0 9 * * 1')
    await page.fill('#timeZone', 'Europe/Berlin')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.waitForURL(/cron=/)
    const next = await page.locator('.next li').allTextContents()
    expect(next).toHaveLength(5)
    for (const each of next) expect(each).toMatch(/^Mon, .* 09:00 (CET|CEST|GMT\+[12])/)
    await page.getByRole('button', { name: 'Save this schedule' }).click()
    expect(await said(page)).toBe('The schedule is saved.')
    await page.getByRole('button', { name: 'Pause' }).click()
    expect(await page.locator('.facts-list .state').textContent()).toBe('paused')
    await page.getByRole('button', { name: 'Resume' }).click()
    expect(await page.locator('.facts-list .state').textContent()).toBe('new')
    await page.fill('#cron', 'now and then')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.locator('#schedule-fault').waitFor()
    expect(await page.inputValue('#cron')).toBe('now and then')
    expect(faults).toEqual([])
  })

  it('a board is tested, added, and deleted', async () => {
    const { page, faults } = await signedIn()
    ctx.answers.set(greenhouseUrl('newone'), greenhousePage('newone', jobs(4)))
    await page.getByRole('link', { name: 'Add a board' }).click()
    await page.fill('#url', 'https://boards.greenhouse.io/newone')
    await page.getByRole('button', { name: 'Test it' }).click()
    await page.getByText('Keeper of hall 1', { exact: true }).waitFor()
    await page.fill('#name', 'New One Ltd')
    await page.getByRole('button', { name: 'Add this board' }).click()
    await page.locator('h1', { hasText: 'New One Ltd' }).waitFor()
    await page.getByRole('link', { name: /^Delete this board/ }).click()
    await page.getByRole('button', { name: 'Delete it for good' }).click()
    expect(await said(page)).toBe('The board greenhouse:newone is deleted.')
    expect(faults).toEqual([])
  })

  it('a listing is found, split, merged, hidden and shown again', async () => {
    const { page, faults } = await signedIn()
    await page.goto('/admin/listings')
    await page.fill('input[name=q]', 'ruby')
    await page.press('input[name=q]', 'Enter')
    await page.locator('.plain a').first().click()
    const boxes = page.locator('input[name=posting]')
    const keys = await boxes.evaluateAll((all) => all.map((each) => (each as unknown as { value: string }).value))
    expect(keys).toHaveLength(2)
    const leaving = keys.find((each) => each !== ids.pair) ?? ''
    await page.check(`input[value="${leaving}"]`)
    await page.getByRole('button', { name: /^Split: the ticked/ }).click()
    expect(await said(page)).toContain(leaving)
    expect(await page.locator('.postings > li').count()).toBe(1)
    await page.fill('#with', leaving)
    await page.getByRole('button', { name: 'Merge' }).click()
    expect(await said(page)).toBe('The listings are one now.')
    expect(await page.locator('.postings > li').count()).toBe(2)
    await page.getByRole('button', { name: 'Hide from readers' }).click()
    expect(await page.locator('.by .state').textContent()).toBe('hidden')
    await page.getByRole('button', { name: 'Show again' }).click()
    expect(await page.locator('.by .state').textContent()).toBe('open')
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: 'Reopen: undo the closing' }).click()
    expect(await page.locator('.by .state').textContent()).toBe('open')
    expect(faults).toEqual([])
  })

  it('a key is made, shown once, lets in as what it is, and is revoked under its user', async () => {
    const { page, faults } = await signedIn()
    await page.goto('/admin/keys')
    await page.check('input[value=viewer]')
    await page.fill('#name', 'the night watch')
    await page.getByRole('button', { name: 'Make a key' }).click()
    const secret = (await page.locator('.secret').textContent()) ?? ''
    expect(page.url()).not.toContain(secret)
    const other = await signedIn(secret)
    expect(await other.page.locator('nav[aria-label=Site] a').allTextContents()).not.toContain('Keys')
    await other.page.goto(boardOf(ids.well))
    expect(await other.page.getByRole('button', { name: 'Visit now' }).count()).toBe(0)
    const row = page.locator('tr', { hasText: 'the night watch' })
    await row.locator('summary').click()
    await row.getByRole('button', { name: 'Revoke' }).click()
    expect(await said(page)).toContain('The key is revoked')
    expect(await page.content()).not.toContain(secret)
    await other.page.goto('/admin/runs')
    expect(await other.page.locator('#key').count()).toBe(1)
    expect(faults).toEqual([])
  })

  it('a company is taken down and given back; all of it stands in the trail', async () => {
    const { page, faults } = await signedIn()
    await page.goto('/admin/takedowns')
    await page.check('input[type=radio][value=company]')
    await page.fill('#value', 'Kelp Ltd')
    await page.getByRole('button', { name: 'Take down' }).click()
    expect(await said(page)).toContain('It is taken down')
    const row = page.locator('tr', { hasText: 'kelp' })
    await row.locator('summary').click()
    await row.getByRole('button', { name: 'Lift' }).click()
    expect(await said(page)).toContain('lifted')
    await page.goto('/admin/audit')
    expect((await page.locator('tbody code').allTextContents()).slice(0, 2)).toEqual([
      'takedown.delete',
      'takedown.create',
    ])
    await page.locator('tbody summary').first().click()
    expect(await page.locator('tbody pre').first().isVisible()).toBe(true)
    expect(faults).toEqual([])
  })

  it('no page is wider than the window, and none complains', async () => {
    const { page, faults } = await signedIn()
    for (const path of everyConsolePage(ids)) {
      await page.goto(path)
      if (!hasScript) continue
      await openDetails(page)
      const [width, inner] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as [
        number,
        number,
      ]
      expect(width, path).toBeLessThanOrEqual(inner)
    }
    expect(faults).toEqual([])
  })

  it('a session whose key is revoked is over at once', async () => {
    const { page } = await signedIn()
    await createKey(ctx.db, { role: 'admin', name: 'another', now: ctx.now() })
    await revokeKey(ctx.db, key.id, ctx.now())
    await page.goto('/admin/state')
    expect(await page.locator('#key').count()).toBe(1)
  })
})
