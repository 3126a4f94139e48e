import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/app.ts'
import type { Api } from '../../src/api/env.ts'
import { startServer } from '../../src/server.ts'
import { createKey, revokeKey } from '../../src/store/api-keys.ts'
import { createRuns, updateLiveRun } from '../../src/store/runs.ts'
import { addBoard, greenhousePage, greenhouseUrl } from '../helpers/boards.ts'
import { type TestContext, testContext } from '../helpers/context.ts'
import { visitOne } from '../pipeline/crawling.ts'
import { ask, LOOPBACK, type Problem } from './client.ts'

const A = '/api/v1/admin'
let ctx: TestContext
let app: Api
let key: string
beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  key = (await createKey(ctx.db, { role: 'admin', name: 'a', now: ctx.now() })).key
  await addBoard(ctx, { source: 'greenhouse', slug: 'acme' })
  ctx.answers.set(greenhouseUrl('acme'), greenhousePage('acme', [{ id: 1, title: 'Diver' }]))
})
afterAll(() => ctx.close())

const get = <Body>(path: string, headers: Record<string, string> = {}) =>
  ask<Body>(app, `${A}${path}`, { key, headers })

interface Event {
  event: string
  data: { id: string; status: string; outcome: string | null; requests?: number }
}

function eventsIn(text: string): Event[] {
  return text
    .split('\n\n')
    .filter((block) => block.includes('data: '))
    .map((block) => ({
      event: /^event: (\w+)$/m.exec(block)?.[1] ?? '',
      data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null') as Event['data'],
    }))
}

async function liveRun() {
  const [run] = await createRuns(ctx.db, ['greenhouse:acme'], { trigger: 'admin', now: ctx.now() })
  if (!run) throw new Error('a run is under way already')
  return run
}

describe('following a run', () => {
  it('tells of each change, and ends with the run', async () => {
    const run = await liveRun()
    const asked = { headers: { Authorization: `Bearer ${key}`, 'Accept-Encoding': 'gzip' } }
    const { status, headers, body } = await app.request(`${A}/runs/${run.id}/events`, asked, LOOPBACK)
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/event-stream',
      'no-store',
    ])
    let text = ''
    for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += part
      if (part.includes('"queued"')) await updateLiveRun(ctx.db, run.id, { status: 'fetching', requests: 3 })
      if (part.includes('"fetching"')) await updateLiveRun(ctx.db, run.id, { status: 'finished', outcome: 'ok' })
    }
    expect(eventsIn(text).map(({ event, data }) => [event, data.status, data.outcome, data.requests])).toEqual([
      ['run', 'queued', null, 0],
      ['run', 'fetching', null, 3],
      ['run', 'finished', 'ok', 3],
      ['end', 'finished', 'ok', undefined],
    ])
  })

  it('that is over says so at once, and to who has seen the end that there is nothing more', async () => {
    const [row] = await ctx.db.execute<{ id: string }>(sql`select id from runs limit 1`)
    const { body } = await get<string>(`/runs/${row?.id}/events`)
    expect(eventsIn(body).map((each) => each.event)).toEqual(['run', 'end'])
    expect(body).toContain('id: end\nevent: end\n')
    expect((await get(`/runs/${row?.id}/events`, { 'Last-Event-ID': 'end' })).status).toBe(204)
    expect((await get<Problem>('/runs/nosuchrun/events')).body.type).toBe('/problems/not-found')
  })

  it('ends for a key that was revoked, while the run goes on', async () => {
    const run = await liveRun()
    const theirs = await createKey(ctx.db, { role: 'viewer', name: 'b', now: ctx.now() })
    const asked = { headers: { Authorization: `Bearer ${theirs.key}` } }
    const { body } = await app.request(`${A}/runs/${run.id}/events`, asked, LOOPBACK)
    let text = ''
    for await (const part of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += part
      if (part.includes('"queued"')) await revokeKey(ctx.db, theirs.id, ctx.now())
    }
    expect(eventsIn(text).map(({ event, data }) => [event, data.status])).toEqual([['run', 'queued']])
    await updateLiveRun(ctx.db, run.id, { status: 'cancelled' })
  })

  it('over a socket comes event by event, and a reader who goes away takes nothing with him', async () => {
    const run = await liveRun()
    const server = await startServer(ctx, { port: 0, host: '127.0.0.1' })
    try {
      const leave = new AbortController()
      const headers = { Authorization: `Bearer ${key}` }
      const response = await fetch(`${server.url}${A}/runs/${run.id}/events`, { headers, signal: leave.signal })
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
      let text = ''
      while (!text.includes('"status":"queued"')) text += (await reader?.read())?.value ?? ''
      expect(eventsIn(text).map((each) => each.event)).toEqual(['run'])
      leave.abort()
      await expect(reader?.read()).rejects.toThrow()
      await updateLiveRun(ctx.db, run.id, { status: 'cancelled' })
      const after = await fetch(`${server.url}${A}/runs/${run.id}/events`, { headers })
      expect(eventsIn(await after.text()).at(-1)).toMatchObject({ event: 'end', data: { status: 'cancelled' } })
    } finally {
      const began = Date.now()
      await server.close()
      expect(Date.now() - began).toBeLessThan(5_000)
    }
  })
})

async function download(run: string) {
  const response = await app.request(
    `${A}/runs/${run}/snapshot`,
    { headers: { Authorization: `Bearer ${key}` } },
    LOOPBACK,
  )
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('the snapshot of a run', () => {
  it('is its raw pages, to download', async () => {
    ctx.setNow('2026-11-22T13:00:00.000Z')
    const run = await visitOne(ctx, 'greenhouse:acme')
    const { status, headers, text } = await download(run.id)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/x-ndjson')
    expect(headers.get('content-disposition')).toBe(`attachment; filename="run-${run.id}.jsonl"`)
    const pages = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { n: number; url: string; text: string })
    expect(pages.map(({ n, url }) => [n, url.startsWith(greenhouseUrl('acme'))])).toEqual([[0, true]])
    expect(pages[0]?.text).toBe(greenhousePage('acme', [{ id: 1, title: 'Diver' }]))
  })

  it('of one that read nothing names the run that did', async () => {
    ctx.setNow('2026-11-22T14:00:00.000Z')
    const run = await visitOne(ctx, 'greenhouse:acme')
    expect(run.outcome).toBe('not_modified')
    const { status, body } = await get<Problem>(`/runs/${run.id}/snapshot`)
    expect([status, body.type]).toEqual([404, '/problems/not-found'])
    const named = /with run ([\w-]+)$/.exec(body.detail)?.[1]
    expect((await download(named ?? '')).status).toBe(200)
  })
})
