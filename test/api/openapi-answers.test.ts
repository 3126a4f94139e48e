import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { createKey } from '../../src/store/api-keys.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { ask, LOOPBACK } from './client.ts'
import { type Call, EVERY_CALL, type Subjects, seedSubjects } from './every-call.ts'
import { type Schema, strictSchemas } from './strict-schema.ts'

type Content = Record<string, { schema: Schema; example?: unknown }>
interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content }>
}
interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const ANYWHERE = ['internal', 'method-not-allowed', 'url-too-long'].map((name) => `/problems/${name}`)

let ctx: TestContext
let app: Api
let key: string
let subjects: Subjects
let document: Document
let operations: Map<string, Operation>
let validatorOf: ReturnType<typeof strictSchemas>

beforeAll(async () => {
  ctx = await testContext()
  key = (await createKey(ctx.db, { role: 'admin', name: 'admin', now: ctx.now() })).key
  const seeded = await seedSubjects(ctx)
  app = createApp(ctx)
  document = (await ask<Document>(app, '/openapi.json')).body
  operations = new Map(
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
    ),
  )
  validatorOf = strictSchemas(document.components.schemas)
  const { body: home } = await ask<string>(app, '/')
  subjects = { ...seeded, style: /\/assets\/style\.[\w.]+/.exec(home)?.[0] ?? '' }
})
afterAll(() => ctx.close())

interface Answer {
  status: number
  type: string
  body: unknown
}

async function send(name: string, { path, json, headers = {} }: Omit<Call, 'status'>): Promise<Answer> {
  const init = {
    method: name.split(' ')[0] ?? '',
    headers: {
      Authorization: `Bearer ${key}`,
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  }
  const response = await app.request(path, init, LOOPBACK)
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  const text = await response.text()
  return { status: response.status, type, body: /[/+]json$/.test(type) ? JSON.parse(text) : text }
}

/** Why the answer is none of those that the operation tells of; empty where it is one. */
function faultsOf(operation: Operation, { status, type, body }: Answer): unknown[] {
  const told = operation.responses[status]
  if (!told) return [`The document knows no ${status}`]
  if (!told.content) return body === '' ? [] : ['The document knows no body']
  const media = told.content[type]
  if (!media) return [`The document knows no ${type}`]
  return faultsIn(media.schema, body)
}

function faultsIn(schema: Schema, value: unknown): unknown[] {
  const validate = validatorOf(schema)
  return validate(value) ? [] : (validate.errors ?? []).map((each) => ({ ...each, schemaPath: undefined }))
}

describe('every operation of the document', () => {
  it('is called here', () => {
    expect(Object.keys(EVERY_CALL).sort()).toEqual([...operations.keys()].sort())
  })

  it.each(Object.keys(EVERY_CALL))('%s answers as it says', async (name) => {
    const operation = operations.get(name)
    if (!operation) throw new Error(`${name} is no operation of the document`)
    for (const call of (await EVERY_CALL[name]?.(subjects)) ?? []) {
      const answer = await send(name, call)
      expect([call.path, answer.status]).toEqual([call.path, call.status])
      // A call may need another operation before its own.
      const about = pathOf(name).test(call.path) ? operation : undefined
      if (about) expect([call.path, faultsOf(about, answer)]).toEqual([call.path, []])
    }
  })

  it('reaches every success that it tells of', async () => {
    const told = [...operations].flatMap(([name, { responses }]) =>
      Object.keys(responses)
        .filter((status) => Number(status) < 400)
        .map((status) => `${name} ${status}`),
    )
    const called = await Promise.all(
      Object.entries(EVERY_CALL).map(async ([name, calls]) => {
        const all = await calls(subjects)
        return all.map((call) => `${name} ${call.status}`)
      }),
    )
    const missing = told.filter((each) => !called.flat().includes(each))
    expect(missing).toEqual([])
  })
})

describe('every operation refuses as it says', () => {
  it.each(Object.keys(EVERY_CALL))('%s', async (name) => {
    const operation = operations.get(name) as Operation
    const path = (name.split(' ')[1] ?? '').replace(/\{(\w+)\}/g, (_braces, part: string) =>
      part === 'kind' ? 'company' : 'nosuchthing',
    )
    const calls = [{ path: `${path}?nonsense=1` }, { path }, { path, json: { nonsense: 1 } }]
    for (const call of name.startsWith('GET ') ? calls.slice(0, 2) : calls) {
      const answer = await send(name, call)
      expect(answer.status).toBeLessThan(500)
      const { type } = (answer.body ?? {}) as { type?: string }
      if (type !== undefined && ANYWHERE.includes(type)) continue
      expect([call, faultsOf(operation, answer)]).toEqual([call, []])
    }
    if (!path.startsWith('/api/v1/admin')) return
    const { status, headers, body } = await ask<unknown>(app, path, { method: name.split(' ')[0] ?? '' })
    const bare = { status, type: headers.get('content-type') ?? '', body }
    expect([status, faultsOf(operation, bare)]).toEqual([401, []])
  })
})

it('every body that the document tells of has an example, which is one', () => {
  const bodies = [...operations].flatMap(([name, { requestBody, responses }]) => {
    const successes = Object.entries(responses).filter(([status]) => Number(status) < 300)
    return [requestBody?.content ?? {}, ...successes.map(([, { content = {} }]) => content)].flatMap((content) =>
      Object.entries(content).map(([type, media]) => ({ what: `${name} ${type}`, media })),
    )
  })
  for (const { what, media } of bodies) {
    expect([what, media.example]).not.toEqual([what, undefined])
    expect([what, faultsIn(media.schema, media.example)]).toEqual([what, []])
  }
})

it('the schemas refuse what they do not tell of', () => {
  const schema = { $ref: '#/components/schemas/CompanyCount' }
  const company = { slug: 'acme', name: 'Acme', count: 1 }
  expect(faultsIn(schema, company)).toEqual([])
  expect(faultsIn(schema, { ...company, secret: 1 })).not.toEqual([])
  expect(faultsIn(schema, { ...company, count: null })).not.toEqual([])
  expect(faultsIn({ $ref: '#/components/schemas/SkillDetail' }, company)).not.toEqual([])
})

/** Matches the paths of the operation. */
function pathOf(name: string): RegExp {
  const path = name.split(' ')[1] ?? ''
  return new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/?]+')}(\\?|$)`)
}
