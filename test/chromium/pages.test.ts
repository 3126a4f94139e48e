import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestContext, testContext } from '../helpers/context.ts'
import { type Corpus, seedPages } from '../web/corpus.ts'
import { CHROMIUM, openSurfer, type Surfer } from './browser.ts'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

let ctx: TestContext
let surfer: Surfer
let ids: Corpus

const cards = (page: Page) => page.locator('.card:visible')
const titles = (page: Page) => page.locator('.card:visible h2').allTextContents()

describe.skipIf(CHROMIUM === null)('pages in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    ctx = await testContext()
    ctx.setNow(new Date().toISOString())
    ids = await seedPages(ctx, 110)
    surfer = await openSurfer(ctx)
  })
  afterAll(async () => {
    await surfer?.close()
    await ctx?.close()
  })

  describe.each([
    ['without script', false],
    ['with script', true],
  ])('%s', (_name, javaScriptEnabled) => {
    it.each([
      ['wide', {}],
      ['phone', PHONE],
    ])('a search is made, narrowed, widened and shared (%s)', async (size, options) => {
      const { page, faults } = await surfer.open({ ...options, javaScriptEnabled })
      await page.goto('/')
      expect(await cards(page).count()).toBeGreaterThanOrEqual(20)
      await page.fill('#q', 'hall')
      await page.press('#q', 'Enter')
      await page.waitForURL(/q=hall/)
      if (size === 'phone') await page.click('.to-filters')
      const group = page.locator('details.group', { hasText: 'Company' }).last()
      await group.locator('summary').first().click()
      await group.locator('input[name=company]').first().check()
      if (!javaScriptEnabled) await page.locator('.filters button').click()
      await page.waitForURL(/company=weavery/)
      expect(await cards(page).count()).toBe(1)
      // What another reader sees at the address is the same.
      const other = await surfer.open()
      await other.page.goto(page.url())
      expect(await titles(other.page)).toEqual(await titles(page))
      await page.locator('.chips a', { hasText: 'Company' }).click()
      await page.waitForURL((url) => !url.searchParams.has('company'))
      expect(await cards(page).count()).toBeGreaterThan(1)
      expect(page.url()).toContain('q=hall')
      expect(faults).toEqual([])
    })
  })

  it('without script the list is walked by links, there and back', async () => {
    const { page } = await surfer.open({ javaScriptEnabled: false })
    await page.goto('/')
    const first = await titles(page)
    await page.click('#pages a[rel=next]')
    const second = await titles(page)
    expect(second.some((title) => first.includes(title))).toBe(false)
    await page.click('#pages a[rel=prev]')
    expect(await titles(page)).toEqual(first)
  })

  it('with script the list grows as it is read, then when asked, to its end, nothing twice', async () => {
    const { page, faults } = await surfer.open()
    await page.goto('/')
    for (let tries = 0; tries < 60 && (await page.locator('#pages a[rel=next]').count()) > 0; tries++) {
      await page.evaluate('scrollTo(0, document.body.scrollHeight)')
      await page.waitForTimeout(50)
      // Looked for and pressed in one step: the list may take the link away by itself in between.
      if (tries > 30) await page.evaluate(`document.querySelector('#pages a[rel=next]')?.click()`)
    }
    const seen = await page.locator('.card').evaluateAll((all) => all.map((card) => card.getAttribute('data-id')))
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(114)
    expect(page.url()).not.toContain('cursor')
    expect(faults).toEqual([])
  })

  it('suggestions are taken by keys alone', async () => {
    const { page, faults } = await surfer.open()
    await page.goto('/')
    await page.keyboard.press('/')
    await page.keyboard.type('terraf')
    const option = page.locator('#suggestions [role=option]').first()
    await option.waitFor()
    expect(await option.textContent()).toContain('Terraform')
    expect(await page.getAttribute('#q', 'aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    expect(await page.getAttribute('#q', 'aria-activedescendant')).toBe('suggestion-0')
    await page.keyboard.press('Enter')
    await page.waitForURL(/skill=terraform/)
    expect(page.url()).not.toContain('q=')
    expect(await titles(page)).toContain('Senior Python Engineer')
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement.textContent')).toBe((await titles(page))[0])
    expect(faults).toEqual([])
  })

  it('a city that is suggested is asked for, with those that were', async () => {
    const { page, faults } = await surfer.open()
    await page.goto('/?city=Leeds&city=York')
    await page.fill('#q', 'senior berl')
    await page.locator('#suggestions [role=option]', { hasText: 'Berlin' }).click()
    await page.waitForURL(/city=Berlin/)
    const { searchParams } = new URL(page.url())
    expect(searchParams.getAll('city').sort()).toEqual(['Berlin', 'Leeds', 'York'])
    expect(searchParams.get('q')).toBe('senior')
    await page.fill('#f-city', '')
    await page.press('#f-city', 'Enter')
    await page.waitForURL((url) => url.searchParams.getAll('city').length === 2)
    expect(faults).toEqual([])
  })

  it('a filter counts where the reader is: place, focus and what is unfolded stay', async () => {
    const { page, faults } = await surfer.open({ viewport: { width: 1280, height: 500 } })
    await page.goto('/')
    const group = page.locator('details.group:has(input[name=employment_type])')
    await group.locator('summary').first().click()
    const box = group.locator('input[type=checkbox]').first()
    await box.focus()
    await box.press('Space')
    await page.waitForURL(/employment_type=/)
    await page.locator('.chips').waitFor()
    expect(await page.evaluate('document.activeElement.name')).toBe('employment_type')
    expect(await group.getAttribute('open')).not.toBeNull()
    // A step in a list of choices is not the last one.
    await page.locator('details.group:has(#f-since) > summary').click()
    await page.focus('#f-since')
    for (const since of ['1d', '3d', '7d']) {
      await page.keyboard.press('ArrowDown')
      await page.waitForURL(new RegExp(`posted_since=${since}`))
      await page.locator('.chips', { hasText: 'Posted since' }).waitFor()
      expect(await page.evaluate('document.activeElement.id')).toBe('f-since')
    }
    await page.goBack()
    await page.locator('.chips', { hasText: 'Posted since: 3 days' }).waitFor()
    expect(await page.inputValue('#f-since')).toBe('3d')
    expect(await page.title()).toContain('3 days')
    expect(faults).toEqual([])
  })

  it('what means nothing yet waits for what it is about', async () => {
    const { page, faults } = await surfer.open()
    await page.goto('/')
    for (const summary of await page.locator('.filters details.group > summary').all())
      if ((await summary.locator('..').getAttribute('open')) === null) await summary.click()
    await page.selectOption('#f-currency', 'EUR')
    await page.check('input[name=include_unknown][value=workplace]')
    expect(new URL(page.url()).search).toBe('')
    await page.check('input[name=workplace][value=remote]')
    await page.waitForURL(/workplace=remote/)
    expect(new URL(page.url()).searchParams.get('include_unknown')).toBe('workplace')
    await page.locator('.chips').waitFor()
    expect(await page.inputValue('#f-currency')).toBe('EUR')
    // A step within the page keeps what is typed and not yet sent.
    await page.fill('#f-pay', '50000')
    await page.evaluate("location.hash = '#results'")
    await page.goBack()
    await page.waitForTimeout(300)
    expect(await page.inputValue('#f-pay')).toBe('50000')
    await page.press('#f-pay', 'Enter')
    await page.waitForURL(/salary_min=50000.*salary_currency=EUR/)
    expect(faults).toEqual([])
  })

  it('an opening and a search are saved, exported, removed and imported again', async () => {
    const { page, faults } = await surfer.open({ acceptDownloads: true })
    await page.goto('/?q=tide')
    await page
      .locator('.card button', { hasText: /^Save$/ })
      .first()
      .click()
    await page.locator('#search-links button').click()
    expect(await page.locator('#search-links button').textContent()).toBe('Search is saved')
    await page.goto('/saved')
    expect(await page.locator('[data-list=listings] a').getAttribute('href')).toBe(`/listings/${ids.full}`)
    expect(await page.locator('[data-list=searches] a').getAttribute('href')).toBe('/?q=tide')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=export]')])
    const file = await download.path()
    expect(JSON.parse(await readFile(file, 'utf8')).listings[ids.full]).toMatchObject({
      title: 'Senior Python Engineer',
    })
    await page.click('[data-do=forget]')
    expect(await page.locator('[data-list] a').count()).toBe(0)
    await page.setInputFiles('[data-do=import]', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: await readFile(file),
    })
    await page.locator('[data-list=listings] a').waitFor()
    await page.setInputFiles('[data-do=import]', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{'),
    })
    await page.getByText('This is no file that was exported here.').waitFor()
    await page.goto('/saved')
    for (const other of [
      { listings: { x: { title: null } } },
      { searches: [1] },
      { hidden: { x: {} } },
      { listings: 'abc' },
    ]) {
      const buffer = Buffer.from(JSON.stringify(other))
      await page.setInputFiles('[data-do=import]', { name: 'x.json', mimeType: 'application/json', buffer })
      await page.getByText('This is no file that was exported here.').waitFor()
      expect(await page.locator('[data-list] a').count()).toBe(2)
      await page.reload()
    }
    expect(faults).toEqual([])
  })

  it('an imported file leads nowhere else and runs nothing', async () => {
    const { page, faults } = await surfer.open()
    await page.goto('/saved')
    const evil = {
      listings: { '../../x': { title: '<img src=x onerror=alert(1)>', company: '<b>' } },
      searches: { 'javascript:alert(1)': { label: 'one' }, 'https://evil.example/': { label: 'two' } },
      hidden: { x: '<script>alert(1)</script>' },
    }
    const buffer = Buffer.from(JSON.stringify(evil))
    await page.setInputFiles('[data-do=import]', { name: 'x.json', mimeType: 'application/json', buffer })
    await page.locator('[data-list=searches] a').first().waitFor()
    const hrefs = await page
      .locator('[data-list] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs.every((href) => href?.startsWith('/') && !href.startsWith('//'))).toBe(true)
    expect(await page.locator('#saved img, #saved script').count()).toBe(0)
    expect(faults).toEqual([])
  })

  it('a company that is hidden stays hidden, is counted, and can be shown', async () => {
    const { page, faults } = await surfer.open()
    await page.goto('/?skill=python')
    const before = await cards(page).count()
    await page.locator('.card', { hasText: 'Heron & Pike' }).locator('button', { hasText: 'Hide company' }).click()
    expect(await cards(page).count()).toBe(before - 1)
    await page.reload()
    expect(await cards(page).count()).toBe(before - 1)
    expect(await page.locator('#note').textContent()).toContain('1 opening of hidden companies')
    await page.locator('#note button').click()
    expect(await cards(page).count()).toBe(before)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Hide')
    // Its own page is what was asked for; there it can be shown again everywhere.
    await page.goto('/companies/heron-and-pike')
    expect(await cards(page).count()).toBeGreaterThan(0)
    await page.locator('.card button', { hasText: 'Show company' }).first().click()
    await page.goto('/?skill=python')
    expect(await cards(page).count()).toBe(before)
    expect(faults).toEqual([])
  })

  it('what came since the last visit is marked and counted', async () => {
    const { page, faults } = await surfer.open()
    await page.goto('/?skill=python')
    expect(await page.locator('.card.new').count()).toBe(0)
    // The visit before was an hour before the newest came.
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('rolecall') ?? '{}')
      const seen = new Date('2026-11-21T09:00:00Z').getTime()
      localStorage.setItem('rolecall', JSON.stringify({ ...kept, visit: { seen, since: null } }))
    })
    await page.reload()
    const fresh = await page.locator('.card.new').count()
    expect(fresh).toBeGreaterThan(0)
    expect(fresh).toBeLessThan(await cards(page).count())
    await page.getByText(`${fresh} new since your last visit`).waitFor()
    // In another order too, where the newest are not the first.
    await page.goto('/?skill=python&sort=salary&salary_currency=EUR')
    await page.getByText(`${fresh} new since your last visit`).waitFor()
    expect(faults).toEqual([])
  })

  it('times are told in the reader’s zone; a date alone stays that date', async () => {
    const { page } = await surfer.open({ locale: 'en-US' })
    await page.goto(`/listings/${ids.full}`)
    const posted = page.locator('.facts-list div', { hasText: 'Posted' }).locator('time')
    expect(await posted.textContent()).toBe('Nov 20, 2026')
    const seen = page.locator('.sources time').first()
    expect(await seen.textContent()).toBe('Nov 21, 2026, 3:00 AM')
  })

  it('the sentence of a skill shows on hover and on focus, inside the window, and Escape shuts it', async () => {
    for (const options of [{}, PHONE]) {
      const { page } = await surfer.open(options)
      await page.goto(`/listings/${ids.full}`)
      for (const link of await page.locator('.skills a').all()) {
        await link.focus()
        const tip = page.locator(`#${await link.getAttribute('aria-describedby')}`)
        expect(await tip.isVisible()).toBe(true)
        const box = await tip.boundingBox()
        expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= (page.viewportSize()?.width ?? 0)).toBe(true)
        await page.keyboard.press('Escape')
        expect(await tip.isVisible()).toBe(false)
      }
    }
    const { page } = await surfer.open()
    await page.goto(`/listings/${ids.full}`)
    await page.hover('.skills li >> nth=0')
    expect(await page.locator('.tip').first().isVisible()).toBe(true)
  })

  it('the sentence of a skill shows at the first tap of a finger; the second goes to the skill', async () => {
    const { page } = await surfer.open(PHONE)
    await page.goto(`/listings/${ids.full}`)
    const link = page.locator('.skills a[aria-describedby]').first()
    const tip = page.locator(`#${await link.getAttribute('aria-describedby')}`)
    await link.tap()
    expect([await tip.isVisible(), new URL(page.url()).pathname]).toEqual([true, `/listings/${ids.full}`])
    await link.tap()
    await page.waitForURL('**/skills/*')
  })

  it('nothing lies over a title, whichever way it runs', async () => {
    const { page } = await surfer.open({ viewport: { width: 1280, height: 800 } })
    for (const path of ['/?language=he', '/?skill=python']) {
      await page.goto(path)
      await page.locator('.card .tools').first().waitFor()
      const seen = await page.evaluate(`(() => {
        const { left, right, top, height } = document.querySelector('.card h2 a').getBoundingClientRect()
        return [left + 2, (left + right) / 2, right - 2].map((x) => document.elementFromPoint(x, top + height / 2).closest('.card h2') !== null)
      })()`)
      expect([path, seen]).toEqual([path, [true, true, true]])
    }
  })

  it('without script nothing is offered that needs it, and paper is used whole', async () => {
    const { page } = await surfer.open({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } })
    await page.goto('/')
    expect(await page.getByText('Save this search').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    const widths = await page.evaluate<number[]>(`['.found', '.card h2'].map((part) => {
      const element = document.querySelector(part)
      return element.getBoundingClientRect().width - parseFloat(getComputedStyle(element).paddingRight)
    })`)
    expect(Math.min(...widths)).toBeGreaterThan(900)
  })

  it('no page is wider than a phone', async () => {
    const { page, faults } = await surfer.open({ ...PHONE, viewport: { width: 320, height: 600 } })
    for (const path of [
      '/',
      '/?q=tide#filters',
      `/listings/${ids.full}`,
      `/listings/${ids.hebrew}`,
      '/skills',
      '/skills/python',
      '/companies',
      '/companies/heron-and-pike',
      '/stats',
      '/about',
      '/saved',
    ]) {
      await page.goto(path)
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320)
    }
    expect(faults).toEqual([])
  })

  it('is dark where the reader’s system is, and light on paper', async () => {
    const paper = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const { page } = await surfer.open({ colorScheme: 'dark' })
    await page.goto('/')
    const dark = await paper(page)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await paper(page)).not.toBe(dark)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await paper(page)).toBe('rgb(255, 255, 255)')
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.locator('.card').first().isVisible()).toBe(true)
  })
})
