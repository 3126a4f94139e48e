import { expect, it } from 'vitest'
import { cached } from '../../src/api/cached.ts'

it('loads once for all who ask at once, again when it is old, and keeps no failure', async () => {
  let now = 0
  let loads = 0
  let fails = false
  const get = cached(
    100,
    () => new Date(now),
    async () => {
      loads++
      if (fails) throw new Error('away')
      return loads
    },
  )
  expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1])
  now = 99
  expect(await get()).toBe(1)
  now = 100
  fails = true
  await expect(get()).rejects.toThrow('away')
  fails = false
  expect(await get()).toBe(3)
})
