import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openLog } from '../../src/logger.ts'
import { queueTrouble } from '../../workers/queue-trouble.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

it('of a thousand errors a second one is said in ten seconds, with the number of the others', () => {
  const said: [object, string][] = []
  const log = { ...openLog('silent'), warn: (fields: object, message: string) => void said.push([fields, message]) }
  const trouble = queueTrouble({ log } as never, 'fetch', 'lost')
  const error = new Error('the database system is starting up')
  for (let n = 0; n < 1_000; n++) trouble(error)
  vi.advanceTimersByTime(9_999)
  trouble(error)
  vi.advanceTimersByTime(1)
  trouble(error)
  expect(said).toEqual([
    [{ queue: 'fetch', err: error }, 'lost'],
    [{ queue: 'fetch', err: error, unsaid: 1_000 }, 'lost'],
  ])
})
