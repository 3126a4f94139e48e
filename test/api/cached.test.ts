import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { cached, cachedAhead, cachedOver } from '../../src/api/cached.ts'

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

it('gives what took long to load while it is loaded anew, and not beyond its time', async () => {
  let now = 0
  let loads = 0
  let takesMs = 300
  let fails = false
  const get = cachedAhead(
    { keptMs: 100, staleMs: 1_000, longMs: 250 },
    () => new Date(now),
    async () => {
      const load = ++loads
      await sleep(takesMs)
      if (fails) throw new Error('away')
      return load
    },
  )
  expect(await Promise.all([get(), get()])).toEqual([1, 1])
  now = 100
  expect([await get(), loads]).toEqual([1, 2])
  await expect.poll(get, { timeout: 20_000 }).toBe(2)
  now = 200
  fails = true
  expect(await get()).toBe(2)
  await sleep(2 * takesMs)
  now = 1_100
  await expect(get()).rejects.toThrow('away')
  fails = false
  takesMs = 0
  expect(await get()).toBe(loads)
  now = 1_200
  const before = loads
  expect(await get()).toBe(before + 1)
})

it('works out anew what is of all listings once they are more by a tenth', async () => {
  let size = 0
  let now = 0
  const loads: number[] = []
  const terms = async () => ({ size })
  const get = cachedOver(100, { now: () => new Date(now), terms }, async (all) => loads.push(all.size))
  for (size of [0, 0, 1, 10, 11, 12, 3]) await get()
  expect(loads).toEqual([0, 1, 10, 12])
  now = 100
  await get()
  expect(loads).toEqual([0, 1, 10, 12, 3])
  size = 4
  await get()
  expect(loads).toEqual([0, 1, 10, 12, 3, 4])
})
