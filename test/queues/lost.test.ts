import { Redis } from 'ioredis'
import { describe, expect, it } from 'vitest'
import { TransientError } from '../../src/errors.ts'
import { redisFault } from '../../src/queues/lost.ts'

describe('a Redis that went away', () => {
  it.each([
    ['is not tried again', { retryStrategy: () => null }],
    ['is tried again in vain', { maxRetriesPerRequest: 0 }],
    ['may not be waited for', { enableOfflineQueue: false }],
  ])('and %s is named, with what to do', async (_how, options) => {
    // Port 1 belongs to a service that nobody runs.
    const redis = new Redis({ host: '127.0.0.1', port: 1, ...options })
    redis.on('error', () => {})
    const error = await redis.get('a').catch((thrown: unknown) => thrown)
    redis.disconnect()
    const fault = redisFault(new Error('The beat was not set', { cause: error }))
    expect(fault).toBeInstanceOf(TransientError)
    expect(fault?.message).toMatch(/^Redis went away \(.+\): start it again, or mend REDIS_URL$/)
    expect(fault?.cause).toBe(error)
  })

  it('is not blamed for what another did', () => {
    expect(redisFault(new Error('connect ECONNREFUSED 127.0.0.1:5432'))).toBeNull()
    expect(redisFault('Connection is closed.')).toBeNull()
  })
})
