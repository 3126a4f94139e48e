import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openTermColumns } from '../../src/api/term-columns.ts'
import { countTerms, mostFrequent, openCounts } from '../../src/api/term-counts.ts'
import type { TermClause } from '../../src/store/listing-conditions.ts'

const SPECS = [
  { name: 'a', field: 'a', own: ['a', 'not_a'] },
  { name: 'b', field: 'b', own: ['b'] },
]
const term = fc.constantFrom('a:1', 'a:2', 'a:3', 'a:?', 'b:1', 'b:2', 'b:?', 'c:1', 'board:x')
const row = fc.record({
  id: fc.integer({ min: 0, max: 40 }).map(String),
  status: fc.constantFrom('open', 'closed', 'hidden', 'gone'),
  terms: fc.uniqueArray(term, { maxLength: 6 }),
})
const clause: fc.Arbitrary<TermClause> = fc
  .tuple(
    fc.constantFrom('all', 'any', 'none', 'all_or'),
    fc.constantFrom('a', 'not_a', 'b', 'c'),
    fc.uniqueArray(fc.oneof(term, fc.constant('a:never')), { minLength: 1, maxLength: 3 }),
  )
  .map(([kind, filter, terms]) =>
    kind === 'all_or' ? { kind, filter, terms, unknown: 'a:?' } : { kind, filter, terms },
  )

function open(id: string, terms: string[]) {
  return { id, status: 'open', terms, rankAt: 0, postedAt: null }
}

function passes(terms: string[], { kind, ...asked }: TermClause): boolean {
  const found = asked.terms.filter((each) => terms.includes(each)).length
  if (kind === 'none') return found === 0
  if (kind === 'any') return found > 0
  return found === asked.terms.length || ('unknown' in asked && terms.includes(asked.unknown))
}

it('counts what plain counting does, whatever was written, rewritten and taken out before', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 200 }),
      fc.array(clause, { maxLength: 4 }),
      fc.constantFrom<string[]>(['open'], ['closed'], ['open', 'closed']),
      (rows, clauses, statuses) => {
        const { columns, write } = openTermColumns()
        const plain = new Map<string, { status: string; terms: string[] }>()
        for (const { id, status, terms } of rows) {
          const kept = status === 'gone' ? [] : terms.filter((each) => !each.startsWith('board:'))
          write({ id, status, terms: status === 'gone' ? [] : terms, rankAt: 0, postedAt: null })
          plain.set(id, { status, terms: kept })
        }
        const { counts, total } = countTerms(columns, { statuses, clauses, rows: null }, SPECS)
        const passing = [...plain.values()].filter(
          (each) => statuses.includes(each.status) && clauses.every((asked) => passes(each.terms, asked)),
        )
        expect(total).toBe(passing.length)
        for (const { field, own } of SPECS) {
          const others = clauses.filter((each) => !own.includes(each.filter))
          const matching = [...plain.values()].filter(
            (each) => statuses.includes(each.status) && others.every((asked) => passes(each.terms, asked)),
          )
          const expected = new Map<string, number>()
          for (const each of matching)
            for (const value of each.terms.filter((one) => one.startsWith(`${field}:`) && !one.endsWith('?')))
              expected.set(value.slice(2), (expected.get(value.slice(2)) ?? 0) + 1)
          const told = mostFrequent(columns, counts, field, 10)
          expect(new Map(told.map(({ value, count }) => [value, count]))).toEqual(expected)
          expect(told).toEqual(told.toSorted((x, y) => y.count - x.count || (x.value < y.value ? -1 : 1)))
        }
        const isOpen = [...plain.values()].filter(({ status }) => status === 'open')
        columns.nameOf.forEach((name, number) => {
          expect(columns.open[number], name).toBe(isOpen.filter(({ terms }) => terms.includes(name)).length)
          const having = [...plain].flatMap(([id, { terms }]) => (terms.includes(name) ? [columns.rowOf.get(id)] : []))
          expect([...columns.index.rowsOf(number)].sort(), name).toEqual(having.sort())
        })
      },
    ),
    { numRuns: 300 },
  )
})

it('packs what rewriting leaves behind', () => {
  const { columns, write } = openTermColumns()
  for (let turn = 0; turn < 40; turn++)
    for (let id = 0; id < 500; id++) write(open(String(id), [`a:${(id + turn) % 7}`, 'b:1', 'c:1']))
  expect(columns.terms.length).toBeLessThan(20 * 1_500)
  const { counts } = countTerms(columns, { statuses: ['open'], clauses: [], rows: null }, SPECS)
  expect(mostFrequent(columns, counts, 'b', 5)).toEqual([{ value: '1', count: 500 }])
  expect(mostFrequent(columns, counts, 'a', 3).map(({ count }) => count)).toEqual([72, 72, 72])
  expect([...(columns.open.slice(0, columns.nameOf.length) as Int32Array)]).toEqual([...counts])
})

it('tells the values of a subset of rows alone', () => {
  const { columns, write } = openTermColumns()
  for (let id = 0; id < 10; id++) write(open(`x${id}`, [`a:${id % 2}`]))
  const { counts } = countTerms(columns, { statuses: ['open'], clauses: [], rows: [0, 2, 3] }, SPECS)
  expect(mostFrequent(columns, counts, 'a', 5)).toEqual([
    { value: '0', count: 2 },
    { value: '1', count: 1 },
  ])
})

it('tells how many open listings have each value of a field, what is unknown and what none has left out', () => {
  const { columns, write } = openTermColumns()
  write(open('1', ['a:1', 'a:2', 'b:1']))
  write(open('2', ['a:1', 'a:?']))
  write({ ...open('3', ['a:3']), status: 'closed' })
  write(open('4', ['a:4']))
  write({ ...open('4', []), status: 'gone' })
  expect(openCounts(columns, 'a')).toEqual([
    { value: '1', count: 2 },
    { value: '2', count: 1 },
  ])
  expect(openCounts(columns, 'nowhere')).toEqual([])
})

it('holds any number of filters apart', () => {
  const { columns, write } = openTermColumns()
  const names = Array.from({ length: 70 }, (_, n) => `a:${n}`)
  write(open('whole', [...names, 'b:1']))
  for (const left of [0, 33, 69]) write(open(`without ${left}`, [...names.filter((_, n) => n !== left), 'b:1', 'b:2']))
  const all: TermClause = { kind: 'all', filter: 'a', terms: names }
  const two: TermClause = { kind: 'any', filter: 'b', terms: ['b:2'] }
  expect(countTerms(columns, { statuses: ['open'], clauses: [all], rows: null }, SPECS).total).toBe(1)
  const { counts, total } = countTerms(columns, { statuses: ['open'], clauses: [all, two], rows: null }, SPECS)
  expect(total).toBe(0)
  expect(mostFrequent(columns, counts, 'b', 5)).toEqual([{ value: '1', count: 1 }])
  expect(mostFrequent(columns, counts, 'a', 1)).toEqual([{ value: '1', count: 3 }])
})
