import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { type Corpus, seedPages } from './corpus.ts'
import { everyPage } from './every-page.ts'
import { PAYLOADS, seedHostile } from './hostile.ts'
import { visit } from './page.ts'

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] })

let ctx: TestContext
let app: Api
let ids: Corpus
let hostile: string[]

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  ids = await seedPages(ctx)
  hostile = await seedHostile(ctx)
}, 180_000)
afterAll(() => ctx.close())

async function faultsOf(path: string): Promise<string[]> {
  const { body } = await visit(app, path)
  const report = await validator.validateString(body)
  return report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line, column }) => `${path} ${line}:${column} ${ruleId}: ${message}`),
  )
}

it('the validator finds a fault', async () => {
  const report = await validator.validateString('<!doctype html><html><body><p><div></div></p></body></html>')
  expect(report.valid).toBe(false)
})

it('every kind of page is valid HTML', async () => {
  for (const path of [...everyPage(ids), '/skills?q=py']) expect(await faultsOf(path)).toEqual([])
}, 60_000)

it('whatever stands in the ads, but for what they nest in what', async () => {
  for (const [index, id] of hostile.entries()) {
    // The allow-list of the description is one of elements: a paragraph in a heading is let through.
    const faults = (await faultsOf(`/listings/${id}`)).filter((fault) => !fault.includes('element-permitted'))
    expect(faults, PAYLOADS[index]).toEqual([])
  }
  expect(await faultsOf('/?limit=100')).toEqual([])
}, 400_000)
