import { expect, it } from 'vitest'
import {
  countByStatus,
  countByWeek,
  idsInOrder,
  newestWith,
  openBeside,
  postedSince,
  risingValues,
  rowsPassing,
} from '../../src/api/listings-with.ts'
import { openTermColumns } from '../../src/api/term-columns.ts'

const MONDAY = Date.parse('2026-11-16T00:00:00Z')

function columnsOf(
  rows: { id: string; status?: string; terms: string[]; rankAt?: number; postedAt?: number | null }[],
) {
  const { columns, write } = openTermColumns()
  for (const row of rows) write({ status: 'open', rankAt: MONDAY, postedAt: null, ...row })
  return columns
}

it('counts listings by the Monday of their week, closed ones too, hidden ones and other weeks not', () => {
  const columns = columnsOf([
    { id: 'a', terms: ['skill:go'], rankAt: MONDAY },
    { id: 'b', terms: ['skill:go'], rankAt: MONDAY - 1, status: 'closed' },
    { id: 'c', terms: ['skill:go'], rankAt: MONDAY - 1, status: 'hidden' },
    { id: 'd', terms: ['skill:go'], rankAt: MONDAY - 14 * 86_400_000 },
    { id: 'e', terms: ['skill:sql'], rankAt: MONDAY },
  ])
  const now = new Date('2026-11-22T23:59:59Z')
  expect(countByWeek(columns, 'skill:go', { now, weeks: 2 })).toEqual([
    { week: '2026-11-09', count: 1 },
    { week: '2026-11-16', count: 1 },
  ])
  expect(countByWeek(columns, 'skill:never', { now, weeks: 1 })).toEqual([{ week: '2026-11-16', count: 0 }])
})

it('tells the listings with a term as they stand after they were written again', () => {
  const { columns, write } = openTermColumns()
  const row = { status: 'open', postedAt: null }
  write({ ...row, id: 'a', terms: ['company:x', 'skill:go'], rankAt: 2 })
  write({ ...row, id: 'b', terms: ['company:x', 'skill:go', 'skill:sql'], rankAt: 1 })
  write({ ...row, id: 'c', terms: ['company:x'], rankAt: 3, status: 'hidden' })
  expect(newestWith(columns, 'company:x')).toBe('a')
  expect(idsInOrder(columns, 'company:x').map(({ id }) => id)).toEqual(['b', 'a'])
  write({ ...row, id: 'a', terms: ['company:y'], rankAt: 2 })
  expect(newestWith(columns, 'company:x')).toBe('b')
  write({ ...row, id: 'a', terms: ['company:x', 'skill:go'], rankAt: 2, status: 'closed' })
  expect(countByStatus(columns, 'company:x')).toEqual({ open: 1, closed: 1 })
  const beside = openBeside(columns, 'skill:go')
  expect(beside[columns.numberOf.get('skill:sql') as number]).toBe(1)
  expect(beside[columns.numberOf.get('company:y') as number]).toBe(0)
  write({ id: 'b', status: 'gone', terms: [], rankAt: 0, postedAt: null })
  expect([newestWith(columns, 'company:x'), newestWith(columns, 'skill:sql')]).toEqual(['a', null])
})

it('keeps those that were posted since, and those of which it is not known where they pass', () => {
  const columns = columnsOf([
    { id: 'a', terms: [], postedAt: MONDAY },
    { id: 'b', terms: [], postedAt: MONDAY - 1 },
    { id: 'c', terms: [], postedAt: null },
  ])
  const at = new Date(MONDAY).toISOString()
  const since = (passUnknown: boolean) => postedSince(columns, { at, passUnknown })
  expect([...rowsPassing(columns, null, since(false))]).toEqual([0])
  expect([...rowsPassing(columns, null, since(true))]).toEqual([0, 2])
  expect([...rowsPassing(columns, Int32Array.of(1, 2), since(true))]).toEqual([2])
})

it('tells whose share of what came grew most, of what is not too rare to tell', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  const came = (weeksAgo: number, count: number, terms: string[], status = 'open') =>
    Array.from({ length: count }, (_, n) => ({
      id: `${weeksAgo} ${terms.join()} ${status} ${n}`,
      status,
      terms,
      rankAt: now.getTime() - weeksAgo * 7 * 86_400_000 + 1,
    }))
  const columns = columnsOf([
    ...came(1, 12, ['skill:up', 'skill:all']),
    ...came(6, 2, ['skill:up', 'skill:all']),
    ...came(3, 8, ['skill:down', 'skill:all']),
    ...came(8, 16, ['skill:down', 'skill:all']),
    ...came(2, 4, ['skill:rare']),
    ...came(7, 1, ['skill:rare']),
    ...came(2, 9, ['skill:new']),
    ...came(1, 99, ['skill:up'], 'hidden'),
    ...came(9, 99, ['skill:up']),
    ...came(1, 30, ['skill:?']),
    ...came(5, 1, ['skill:?']),
    ...came(1, 9, ['country:DE']),
    ...came(5, 1, ['country:DE']),
  ])
  expect(risingValues(columns, 'skill', { now, most: 9 })).toEqual([{ value: 'up', now: 12, before: 2 }])
  expect(risingValues(columns, 'country', { now, most: 9 })).toEqual([{ value: 'DE', now: 9, before: 1 }])
  expect(risingValues(columns, 'city', { now, most: 9 })).toEqual([])
})
