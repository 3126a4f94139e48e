import { expect, test } from 'vitest'
import { remember } from '../../src/posting/bounded-cache.ts'

function counted(limit: number) {
  const asked: string[] = []
  const get = remember(limit, (key) => {
    asked.push(key)
    return key === 'none' ? null : key.toUpperCase()
  })
  return { asked, get }
}

test('a key is read once while it is asked for, its answer may be null', () => {
  const { asked, get } = counted(4)
  expect([get('a'), get('a'), get('none'), get('none')]).toEqual(['A', 'A', null, null])
  expect(asked).toEqual(['a', 'none'])
})

test('what is asked for again outlives any number of others', () => {
  const { asked, get } = counted(4)
  for (let n = 0; n < 100; n++) {
    get('kept')
    get(`other ${n}`)
  }
  expect(asked.filter((key) => key === 'kept')).toHaveLength(1)
  expect(asked).toHaveLength(101)
})

test('the newest half of the limit is remembered, and no more than the limit', () => {
  const { asked, get } = counted(10)
  const keys = Array.from({ length: 50 }, (_, n) => String(n))
  for (const key of keys) get(key)
  asked.length = 0
  for (const key of keys.slice(-5)) get(key)
  expect(asked).toEqual([])
  for (const key of keys.slice(0, 40)) get(key)
  expect(asked).toHaveLength(40)
})
