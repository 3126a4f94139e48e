import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../src/api/app.ts'
import type { Api } from '../../../src/api/env.ts'
import { PAGE_CSP } from '../../../src/web/layout.ts'
import { type TestContext, testContext } from '../../helpers/context.ts'
import { type ConsoleCorpus, everyConsolePage, seedConsole } from './corpus.ts'
import { type SignedIn, signIn } from './signed-in.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // A page that comes again stands in <noscript> alone, for who has no other way to see a visit get on.
  rules: { 'meta-refresh': 'off' },
})

let ctx: TestContext
let app: Api
let ids: ConsoleCorpus
let admin: SignedIn

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  ids = await seedConsole(ctx)
  admin = await signIn(ctx, app, 'admin')
}, 60_000)
afterAll(() => ctx.close())

describe('every page of the console', () => {
  it('is valid HTML, with one h1, and a title of its own', async () => {
    for (const path of everyConsolePage(ids)) {
      const { status, body, $ } = await admin.get(path)
      expect(status, path).toBe(200)
      const { results } = await validator.validateString(body)
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      )
      expect(faults, path).toEqual([])
      expect($('h1').length, path).toBe(1)
      expect($('title').text(), path).toMatch(/ – Rolecall console$/)
      expect($('meta[name=robots]').attr('content')).toContain('noindex')
    }
  }, 120_000)

  it('runs nothing that stands in it, asks nobody else, and is kept by nobody', async () => {
    for (const path of everyConsolePage(ids)) {
      const { headers, $ } = await admin.get(path)
      expect(headers.get('content-security-policy'), path).toBe(PAGE_CSP)
      expect(headers.get('cache-control'), path).toBe('no-store')
      expect(headers.get('access-control-allow-origin'), path).toBeNull()
      expect($('style, [style], [onclick], [onload], iframe, script:not([src])').length, path).toBe(0)
      const loaded = $('script[src], img, link[rel=stylesheet], link[rel=icon]').toArray()
      for (const element of loaded)
        expect($(element).attr('src') ?? $(element).attr('href')).toMatch(
          /^\/assets\/[a-z]+\.[0-9a-f]{12}\.(css|js|svg)$/,
        )
    }
  }, 60_000)

  it('leads only to pages that are there', async () => {
    const links = new Set<string>()
    for (const path of everyConsolePage(ids)) {
      const { $ } = await admin.get(path)
      for (const element of $('a[href^="/"]').toArray()) links.add(($(element).attr('href') ?? '').replace(/#.*/, ''))
    }
    expect(links.size).toBeGreaterThan(30)
    for (const link of links) {
      const { status } = await admin.get(link)
      expect([200, 303], link).toContain(status)
    }
  }, 120_000)

  it('carries the session’s token in each form that posts, and never in an address', async () => {
    let forms = 0
    for (const path of everyConsolePage(ids)) {
      const { $, body } = await admin.get(path)
      const token = $('.who input[name=form]').attr('value') ?? ''
      expect(token.length).toBe(43)
      for (const form of $('form').toArray()) {
        const posts = $(form).attr('method') === 'post'
        expect($(form).find('input[name=form]').attr('value'), path).toBe(posts ? token : undefined)
        if (posts) forms++
      }
      expect(body.split(token).length - 1).toBe($(`input[value="${token}"]`).length)
    }
    expect(forms).toBeGreaterThan(60)
  }, 60_000)
})
