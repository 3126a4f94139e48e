import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import { ListingQuery } from '../../src/api/listing-query.ts'
import { ask } from '../api/client.ts'
import { names, seedCorpus } from '../api/corpus.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { emptyInstallation } from './rolecall.ts'

const BIN = join(import.meta.dirname, '../../bin/rolecall')

interface Message {
  jsonrpc: string
  id: number
  result?: unknown
  error?: { message: string }
}
interface Tool {
  name: string
  description: string
  inputSchema: { properties: Record<string, { type: string }>; required?: string[] }
  annotations: object
}
interface Result {
  isError?: boolean
  content: { type: string; text: string }[]
  structuredContent?: { data: { id: string; title: string; slug: string }[]; page: { next: string | null } }
}

let ctx: TestContext
let server: ChildProcessWithoutNullStreams
let stderr = ''
const waiting: PromiseWithResolvers<Message>[] = []

beforeAll(async () => {
  ctx = await testContext()
  await seedCorpus(ctx)
  const env = { PATH: process.env.PATH ?? '', HOME: tmpdir(), ...emptyInstallation(ctx.databaseUrl) }
  server = spawn(BIN, ['mcp'], { env })
  server.stderr.on('data', (text) => {
    stderr += text
  })
  createInterface({ input: server.stdout }).on('line', (line) => {
    const message = JSON.parse(line) as Message
    waiting[message.id]?.resolve(message)
  })
})
afterAll(async () => {
  server.kill('SIGKILL')
  await ctx.close()
})

/** Every line of stdout is one message, whole. */
async function call<Answer>(method: string, params: object = {}): Promise<Answer> {
  const answered = Promise.withResolvers<Message>()
  const id = waiting.push(answered) - 1
  server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
  const { jsonrpc, result, error } = await answered.promise
  expect(jsonrpc).toBe('2.0')
  if (error) throw new Error(error.message)
  return result as Answer
}

const use = (name: string, given: object = {}) => call<Result>('tools/call', { name, arguments: given })
const titles = (result: Result) => names(result.structuredContent?.data ?? [])

// One connection: each test goes on where the one before left it.
describe('rolecall mcp', () => {
  it('shakes hands', async () => {
    const hello = await call<{ serverInfo: object; capabilities: object; instructions: string }>('initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    })
    expect(hello).toMatchObject({ serverInfo: { name: 'rolecall' }, capabilities: { tools: {} } })
    expect(hello.instructions).toContain('attribution')
    server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`)
  }, 60_000)

  it('has three tools that only read, with the parameters of the API', async () => {
    const { tools } = await call<{ tools: Tool[] }>('tools/list')
    expect(tools.map((tool) => tool.name)).toEqual(['search', 'listing', 'skills'])
    for (const tool of tools) expect(tool.annotations).toMatchObject({ readOnlyHint: true })
    const [search, listing, skills] = tools
    expect(Object.keys(search?.inputSchema.properties ?? {}).sort()).toEqual(Object.keys(ListingQuery.shape).sort())
    expect(search?.inputSchema.properties).toMatchObject({ skill: { type: 'array' }, limit: { type: 'integer' } })
    expect(listing?.inputSchema.required).toEqual(['id'])
    expect(Object.keys(skills?.inputSchema.properties ?? {}).sort()).toEqual(['cursor', 'limit', 'slug'])
  })

  it('searches as the API does, page by page', async () => {
    expect(titles(await use('search', { skill: ['python'], country: ['DE'] }))).toBe('alpha')
    const first = await use('search', { limit: 4 })
    const rest = await use('search', { limit: 4, cursor: first.structuredContent?.page.next })
    expect(`${titles(first)} ${titles(rest)}`.split(' ').sort().join(' ')).toBe(
      'alpha bravo charlie delta echo foxtrot',
    )
    const app = createApp(ctx)
    const { body } = await ask<Result['structuredContent']>(app, '/api/v1/listings?q=python&include=facets,total')
    const found = await use('search', { q: 'python', include: 'facets,total' })
    const timeless = (answer: object | undefined) => ({ ...answer, page: null, facetsInfo: null })
    expect(timeless(found.structuredContent)).toEqual(timeless(body))
    expect(JSON.parse(found.content[0]?.text ?? '')).toEqual(found.structuredContent)
  })

  it('reads one listing whole, and skills', async () => {
    const found = await use('search', { q: 'alpha' })
    const whole = await use('listing', { id: found.structuredContent?.data[0]?.id })
    expect(whole.structuredContent).toMatchObject({ description: { text: expect.stringContaining('zebra') } })
    const skills = await use('skills', { limit: 1 })
    expect(skills.structuredContent?.data).toMatchObject([{ slug: 'python', count: 3 }])
    expect((await use('skills', { slug: 'k8s' })).structuredContent).toMatchObject({ slug: 'kubernetes', count: 1 })
  })

  it('says what is wrong with a question, and answers the next one', async () => {
    const wrong = [
      [use('search', { country: ['XX'] }), /^.*\ncountry: must be an ISO 3166-1/],
      [use('search', { limit: 4, cursor: 'forged' }), /cursor/],
      [use('listing', { id: 'nosuchlisting' }), /There is no listing nosuchlisting/],
      [use('search', { colour: 'red' }), /colour|additional propert/i],
      [use('listing', {}), /id/],
    ] as const
    for (const [result, reason] of wrong) {
      const { isError, content, structuredContent } = await result
      expect([isError, content[0]?.text, structuredContent]).toEqual([true, expect.stringMatching(reason), undefined])
    }
    await expect(use('close_listing', { id: 'x' })).rejects.toThrow(/close_listing/)
    expect(titles(await use('search', { q: 'alpha' }))).toBe('alpha')
  })

  it('ends when stdin does, with nothing said on stderr', async () => {
    const exit = once(server, 'exit')
    server.stdin.end()
    expect(await exit).toEqual([0, null])
    expect(stderr).toBe('')
  })
})
