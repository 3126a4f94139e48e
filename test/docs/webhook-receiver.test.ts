import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newWebhookSecret, webhookHeaders } from '../../src/pipeline/webhook-signature.ts'
import { freePort } from '../helpers/free-port.ts'
import { until } from '../queues/backends.ts'

const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8')
const code = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
const folder = mkdtempSync(join(tmpdir(), 'rolecall-receiver-'))
const secret = newWebhookSecret()
const body = JSON.stringify({ id: 'one', type: 'webhook.ping', at: '2026-11-22T12:00:00.000Z', webhook: 'w', data: {} })
let receiver: ChildProcess
let url: string
let heard = ''

beforeAll(async () => {
  const port = await freePort()
  const file = join(folder, 'receiver.mjs')
  writeFileSync(file, code)
  receiver = spawn(process.execPath, [file], { env: { SECRET: secret, PORT: String(port) } })
  receiver.stdout?.on('data', (text) => {
    heard += text
  })
  url = `http://127.0.0.1:${port}/`
  await until(async () => (await post({}, body).catch(() => 0)) === 401)
})
afterAll(() => {
  receiver.kill()
  rmSync(folder, { recursive: true })
})

describe('the receiver of docs/operations.md', () => {
  it('takes what was signed with its secret', async () => {
    expect(await post(webhookHeaders({ id: 'one', at: new Date(), body }, [secret]), body)).toBe(204)
    expect(await until(() => heard.includes('one webhook.ping\n'))).toBe(true)
  })

  it('takes what was signed with a new secret and its own', async () => {
    const both = webhookHeaders({ id: 'two', at: new Date(), body }, [newWebhookSecret(), secret])
    expect(await post(both, body)).toBe(204)
  })

  it.each([
    ['another secret', webhookHeaders({ id: 'no', at: new Date(), body }, [newWebhookSecret()]), body],
    ['another body', webhookHeaders({ id: 'no', at: new Date(), body }, [secret]), `${body} `],
    ['another id', { ...webhookHeaders({ id: 'no', at: new Date(), body }, [secret]), 'webhook-id': 'other' }, body],
    ['an old time', webhookHeaders({ id: 'no', at: new Date(Date.now() - 600_000), body }, [secret]), body],
    ['no signature', {}, body],
  ])('refuses %s', async (_what, headers, sent) => {
    expect(await post(headers, sent)).toBe(401)
    expect(heard).not.toContain('no ')
  })
})

async function post(headers: Record<string, string>, sent: string): Promise<number> {
  return (await fetch(url, { method: 'POST', headers, body: sent })).status
}
