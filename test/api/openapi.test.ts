import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { ListingQuery } from '../../src/api/listing-query.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask } from './client.ts'

interface Document {
  openapi: string
  paths: Record<
    string,
    Record<
      string,
      { summary?: string; security?: unknown[]; parameters?: Parameter[]; responses: Record<string, unknown> }
    >
  >
  components: { schemas: Record<string, unknown>; headers: Record<string, unknown> }
}
interface Parameter {
  name: string
  in: string
  description?: string
  required?: boolean
  schema?: { type?: string; minimum?: number }
}

let ctx: TestContext
let app: Api
let document: Document

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  document = (await ask<Document>(app, '/openapi.json')).body
})
afterAll(() => ctx.close())

describe('the document', () => {
  it('lists every route, and no other', () => {
    const served = app.routes
      // The console is for people behind a cookie: its forms are no API, and do what the API's admin routes do.
      .filter((route) => route.method !== 'ALL' && !/^\/admin(\/|$)/.test(route.path))
      .map((route) => `${route.method} ${route.path.replace(/:(\w+)/g, '{$1}')}`)
    const told = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(told.sort()).toEqual([...new Set(served)].sort())
  })

  it('is 3.1, resolves all its references, and says what each operation is and may answer', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    const text = JSON.stringify(document)
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(document.components.schemas).toHaveProperty(name ?? '')
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const operation of Object.values(methods)) {
        expect(operation.summary, path).toEqual(expect.any(String))
        expect(Object.keys(operation.responses).length).toBeGreaterThan(0)
        if (path.startsWith('/api/v1/admin')) {
          expect(operation.security).toEqual([{ bearer: [] }])
          expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403', '429']))
        }
      }
    }
  })

  it('tells of the limit of a client wherever requests count', () => {
    const uncounted = ['/livez', '/readyz', '/metrics', '/robots.txt', '/assets/{file}']
    expect(Object.keys(document.components.headers)).toEqual(['RateLimit', 'RateLimit-Policy', 'Retry-After'])
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const { responses } of Object.values(methods)) {
        const told = responses as Record<string, { headers?: object; content?: object }>
        if (uncounted.includes(path)) expect([path, told['429']]).toEqual([path, undefined])
        else {
          expect([path, Object.keys(told['429']?.content ?? {})]).toEqual([path, ['application/problem+json']])
          expect(Object.keys(told['429']?.headers ?? {})).toEqual(['RateLimit', 'RateLimit-Policy', 'Retry-After'])
          for (const each of Object.values(told)) expect(each.headers).toHaveProperty('RateLimit')
        }
      }
    }
  })

  it('describes each parameter of a search with its type', () => {
    const parameters = document.paths['/api/v1/listings']?.get?.parameters ?? []
    expect(parameters.map((parameter) => parameter.name).sort()).toEqual(Object.keys(ListingQuery.shape).sort())
    const typed = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema?.type]))
    expect(typed).toMatchObject({
      q: 'string',
      skill: 'array',
      country: 'array',
      limit: 'integer',
      salary_min: 'integer',
      include: 'string',
      cursor: 'string',
      sort: 'string',
    })
    for (const parameter of parameters) expect(parameter.required ?? false, parameter.name).toBe(false)
  })
})

it('/docs shows every route and asks nobody for anything', async () => {
  const { headers, body } = await ask<string>(app, '/docs')
  for (const path of Object.keys(document.paths)) expect(body).toContain(path)
  expect(body).not.toMatch(/<(script|link|img|iframe)\b/i)
  expect(body).not.toMatch(/(src|url\()\s*=?\s*["']?https?:/i)
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
})
