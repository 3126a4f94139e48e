import { z } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { inPlainWords } from '../../src/api/plain-words.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, type Problem } from './client.ts'

let ctx: TestContext
let app: Api
let key: string
beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  key = (await createKey(ctx.db, { role: 'admin', name: null, now: ctx.now() })).key
})
afterAll(() => ctx.close())

const RAW = /Invalid|Too (big|small)|received|expected|>=|<=|NaN|undefined/

describe('parameters', () => {
  it.each([
    ['limit=1&limit=2', 'is given more than once'],
    ['limit=101', 'must be at most 100'],
    ['limit=0', 'must be at least 1'],
    ['q=a&q=b', 'is given more than once'],
    ['direct=maybe', 'must be one of true, false'],
    ['sort=best', 'must be one of newest, relevance, salary'],
    ['workplace=moon', 'must be one of remote, hybrid, onsite'],
    [`q=${'a'.repeat(301)}`, 'must have at most 300 characters'],
    [`city=${'a'.repeat(201)}`, 'must have at most 200 characters'],
    [Array.from({ length: 51 }, () => 'city=a').join('&'), 'must have at most 50 values'],
    ['city=', 'must not be empty'],
  ])('%s: %s', async (query, detail) => {
    const { status, body } = await ask<Problem>(app, `/api/v1/listings?${query}`)
    expect([status, body.errors]).toEqual([400, [{ parameter: query.split('=')[0], detail }]])
  })

  it.each(['/api/v1/changes', '/api/v1/skills', '/api/v1/companies', '/api/v1/admin/runs', '/feed.json'])(
    'of %s too',
    async (path) => {
      const { status, body } = await ask<Problem>(app, `${path}?limit=1&limit=2`, { key })
      expect([status, body.errors?.[0]?.detail]).toEqual([400, expect.not.stringMatching(RAW)])
    },
  )
})

describe('bodies', () => {
  it.each([
    ['/boards', 1],
    ['/boards', { url: 5 }],
    ['/boards', { source: 'greenhouse' }],
    ['/boards', { source: 'html', slug: 'x', config: { list: 4 } }],
    ['/boards/test', {}],
    ['/crawls', {}],
    ['/crawls', { board: 1 }],
    ['/crawls', { all: 'yes' }],
    ['/crawls', []],
    ['/takedowns', { source: 3 }],
    ['/takedowns', {}],
    ['/keys', { role: 'king' }],
    ['/webhooks', {}],
    ['/webhooks', { url: 'x', events: 'all' }],
    ['/webhooks', { url: 'https://example.org/', events: ['listing.opened'], filter: 'limit=1&juggle=2&direct=maybe' }],
    ['/listings/merge', {}],
    ['/listings/merge', { ids: ['a'] }],
  ])('%s %j', async (path, json) => {
    const { status, body } = await ask<Problem>(app, `/api/v1/admin${path}`, { method: 'POST', key, json })
    expect(status).toBeGreaterThanOrEqual(400)
    expect([body.detail, ...(body.errors ?? []).map((fault) => fault.detail)].join('\n')).not.toMatch(RAW)
  })
})

describe('plain words', () => {
  it.each([
    [z.string(), undefined, 'is missing'],
    [z.number(), 'x', 'must be a number'],
    [z.array(z.string()), 1, 'must be a list'],
    [z.array(z.string()).min(1), [], 'must not be empty'],
    [z.int().min(2), 1, 'must be at least 2'],
    [z.literal(true), 1, 'must be true'],
    [z.url(), 'x', 'must be a URL'],
    [z.union([z.string(), z.boolean()]), 1, 'must be text, or must be true or false'],
    [z.string({ error: 'Mine alone' }), 1, 'Mine alone'],
  ])('%#', (schema: z.ZodType, value, words) => {
    expect(schema.safeParse(value).error?.issues.map(inPlainWords)).toEqual([words])
  })
})
