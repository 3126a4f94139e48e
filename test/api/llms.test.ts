import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { ListingQuery } from '../../src/api/listing-query.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'
import { seedCorpus } from './corpus.ts'

const ROOT = 'https://jobs.example'
let ctx: TestContext
let app: Api
let text: string

beforeAll(async () => {
  ctx = await testContext({ env: { PUBLIC_URL: ROOT } })
  app = createApp(ctx)
  await seedCorpus(ctx)
  text = (await ask<string>(app, '/llms.txt')).body
})
afterAll(() => ctx.close())

it('is plain text in the shape of llmstxt.org', async () => {
  const { headers } = await ask(app, '/llms.txt')
  expect(headers.get('content-type')).toMatch(/^text\/plain/)
  expect(text).toMatch(/^# Rolecall\n\n> \S/)
  expect(text.match(/^## .*/gm)).toEqual(['## API', '## Parameters of /api/v1/listings', '## Pages and feeds'])
  expect(text.length).toBeLessThan(10_000)
})

it('names no address that does not answer', async () => {
  const urls = [...text.matchAll(/\((https:[^)]+)\)|^Example: (\S+)/gm)].map((match) => match[1] ?? match[2] ?? '')
  expect(urls.length).toBeGreaterThan(10)
  for (const url of urls) {
    expect(url.startsWith(`${ROOT}/`)).toBe(true)
    const { status } = await ask<Problem>(app, url.slice(ROOT.length))
    expect(`${url} ${status}`).toBe(`${url} 200`)
  }
})

it('names every public path and every parameter, and nothing of the admins', async () => {
  for (const path of [
    '/listings/{id}',
    '/listings/{id}/similar',
    '/changes',
    '/skills',
    '/companies',
    '/boards',
    '/stats',
  ])
    expect(text).toContain(`/api/v1${path}`)
  for (const path of ['/feed.rss', '/feed.atom', '/feed.json', '/openapi.json', '/docs']) expect(text).toContain(path)
  for (const name of Object.keys(ListingQuery.shape)) expect(text).toContain(`- \`${name}\``)
  expect(text).not.toMatch(/admin|metrics|livez/)
})
