import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../../src/api/app.ts'
import { type TestContext, testContext } from '../../helpers/context.ts'
import { seedHostileConsole } from './hostile.ts'
import { type SignedIn, signIn } from './signed-in.ts'

let ctx: TestContext
let admin: SignedIn
let paths: string[]

beforeAll(async () => {
  ctx = await testContext()
  paths = await seedHostileConsole(ctx)
  admin = await signIn(ctx, createApp(ctx), 'admin')
}, 180_000)
afterAll(() => ctx.close())

it('no stored text becomes markup, an attribute or an address that runs', async () => {
  const foreign =
    'script:not([src^="/assets/"]), img:not([src^="/assets/"]), iframe, object, embed, base, style, link:not([href^="/assets/"]), video, audio, template, math, marquee, xmp, plaintext, dialog, portal'
  for (const path of paths) {
    const { status, $ } = await admin.get(path)
    expect(status, path).toBe(200)
    expect(
      $(foreign)
        .toArray()
        .map((each) => $.html(each)),
      path,
    ).toEqual([])
    for (const element of $('*').toArray()) {
      if (!('attribs' in element)) continue
      for (const [name, value] of Object.entries(element.attribs)) {
        expect(/^(on|style$|srcdoc$|formaction$)/.test(name), `${path}: ${name}`).toBe(false)
        if (['href', 'src', 'action', 'xlink:href'].includes(name))
          expect(value, path).toMatch(/^(?:\/(?!\/)|#|https?:\/\/)/)
      }
    }
    for (const form of $('form').toArray()) expect($(form).attr('action')).toMatch(/^\/admin/)
  }
}, 300_000)

it('what is looked for is said back as text', async () => {
  const evil = '"><script>alert(1)</script>'
  for (const path of ['/admin', '/admin/listings', '/admin/audit']) {
    const name = path === '/admin/audit' ? 'subject' : 'q'
    const { $, body } = await admin.get(`${path}?${new URLSearchParams({ [name]: evil })}`)
    expect($(`input[name=${name}]`).attr('value')).toBe(evil)
    expect(body).not.toContain('<script>alert')
  }
})
