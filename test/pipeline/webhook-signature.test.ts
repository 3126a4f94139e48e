import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { newWebhookSecret, webhookHeaders } from '../../src/pipeline/webhook-signature.ts'

/** The example that the libraries of Standard Webhooks test themselves with. */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const EVENT = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  at: new Date(1_614_265_330_000),
  body: '{"test": 2432232314}',
}

it('signs as Standard Webhooks does', () => {
  expect(webhookHeaders(EVENT, [SECRET])).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

it('signs the bytes of the body, and with every secret that is valid', () => {
  const body = JSON.stringify({ title: 'Köchin 厨师 🧑‍🍳' })
  const other = newWebhookSecret()
  const signatures = webhookHeaders({ ...EVENT, body }, [SECRET, other])['webhook-signature']?.split(' ')
  const expected = [SECRET, other].map((secret) => {
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const bytes = Buffer.from(`${EVENT.id}.1614265330.${body}`, 'utf8')
    return `v1,${createHmac('sha256', key).update(bytes).digest('base64')}`
  })
  expect(signatures).toEqual(expected)
})

it('makes secrets of 256 bits, each another', () => {
  const secrets = Array.from({ length: 20 }, newWebhookSecret)
  for (const secret of secrets) {
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]+=*$/)
    expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32)
  }
  expect(new Set(secrets).size).toBe(20)
})
