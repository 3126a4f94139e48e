import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PermanentError, SourceChangedError, TransientError } from '../../src/errors.ts'
import { parseJson } from '../../src/sources/read-json.ts'
import * as fault from '../helpers/fault-server.ts'
import { apiRule, testFetcher } from './fetching.ts'

/** Nicolas Seriot's JSON Test Suite: `y_` must be read, `n_` must not, `i_` is left to whoever reads. */
const folder = fileURLToPath(new URL('../../../shared/data/json-suite', import.meta.url))
const isHere = existsSync(folder)
if (!isHere) console.info('The JSON Test Suite is not here: its bodies are left out')
const names = isHere ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
const named = (kind: string) => names.filter((name) => name.startsWith(kind))

let server: fault.FaultServer
let fetcher: ReturnType<typeof testFetcher>
beforeAll(async () => {
  server = await fault.openFaultServer()
  fetcher = testFetcher({ allowPrivate: [server.host] })
})
afterAll(async () => {
  await fetcher.close()
  await server[Symbol.asyncDispose]()
})

/** A body as it would come, through the fetcher and then the reader of all JSON sources. */
async function read(body: Buffer): Promise<{ value: unknown } | { error: unknown }> {
  server.on('/body', fault.send(body, { 'content-type': 'application/json' }))
  try {
    const outcome = await fetcher.page(`${server.origin}/body`, apiRule)
    return { value: outcome.kind === 'page' ? parseJson(outcome.page.text, 'the body') : undefined }
  } catch (error) {
    return { error }
  }
}

function expectReason(result: { value: unknown } | { error: unknown }): void {
  if ('value' in result) throw new Error(`was read as ${JSON.stringify(result.value)?.slice(0, 80)}`)
  const kinds = [TransientError, SourceChangedError, PermanentError]
  expect(
    kinds.some((kind) => result.error instanceof kind),
    String(result.error),
  ).toBe(true)
  expect(['not_json', 'cut_off', 'charset']).toContain((result.error as TransientError).code)
}

describe.skipIf(!isHere)('the JSON Test Suite as bodies', () => {
  it('has the files that it should have', () => {
    expect([named('n_').length, named('y_').length]).toEqual([188, 95])
  })
  it.each(named('n_'))('%s fails with a reason', async (name) => {
    expectReason(await read(readFileSync(join(folder, name))))
  })
  it.each(named('y_'))('%s is read', async (name) => {
    expect(await read(readFileSync(join(folder, name)))).toHaveProperty('value')
  })
  it.each(named('i_'))('%s is read or fails with a reason', async (name) => {
    const result = await read(readFileSync(join(folder, name)))
    if ('error' in result) expectReason(result)
  })
})

describe('bytes under JSON', () => {
  const text = '{"a":"café"}'
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 behind a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE behind its byte order mark', utf16],
    ['UTF-16 BE behind its byte order mark', Buffer.from(utf16).swap16()],
  ])('that are %s are read', async (_name, body) => {
    expect(await read(body)).toEqual({ value: { a: 'café' } })
  })

  it.each<[string, Buffer]>([
    ['a byte that UTF-8 has not', Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}')])],
    ['an overlong slash', Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')])],
    [
      'half a surrogate pair',
      Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
    ],
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['UTF-16 without a byte order mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 that ends in half a character', utf16.subarray(0, -1)],
    ['a byte order mark and no more', Buffer.from('\uFEFF')],
    ['a zero byte', Buffer.from('{"a":"\0"}')],
    ['two documents', Buffer.from('{"a":1}{"a":2}')],
    ['nothing', Buffer.alloc(0)],
  ])('with %s fail with a reason, and none is guessed at', async (_name, body) => {
    expectReason(await read(body))
  })
})
