import fc from 'fast-check'
import { searchQueries } from '../../test/api/naughty-queries.ts'
import { quantile } from './load.ts'
import { tell } from './table.ts'

const AT_ONCE = 4

/** Random searches, right and wrong: none may fail the server, each refusal must be a problem document. */
export async function fuzz(origin: string, count: number): Promise<void> {
  const queries = fc.sample(searchQueries, { numRuns: count, seed: 6 })
  const times: { ms: number; query: string }[] = []
  const faults: string[] = []
  const statuses = new Map<number, number>()
  async function ask(): Promise<void> {
    for (let query = queries.pop(); query !== undefined; query = queries.pop()) {
      const began = performance.now()
      const response = await fetch(`${origin}/api/v1/listings?${query}`)
      const body = await response.text()
      times.push({ ms: performance.now() - began, query })
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
      const isProblem =
        response.headers.get('content-type') === 'application/problem+json' &&
        JSON.parse(body).status === response.status
      if (response.status >= 500 || (response.status !== 200 && !isProblem)) faults.push(`${response.status} ${query}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
  const told = [...statuses].toSorted(([a], [b]) => a - b).map(([status, n]) => `${n} answered ${status}`)
  console.log(`${count} random searches: ${told.join(', ')}`)
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`)
  for (const { ms, query } of times.toSorted((a, b) => b.ms - a.ms).slice(0, 10)) {
    console.log(`  ${Math.round(ms)} ms: ${query.slice(0, 300)}`)
  }
  tell({ name: 'random searches: 5xx, and refusals that are no problem', value: faults.length, unit: '', most: 0 })
  tell({
    name: 'random searches: p99',
    value: quantile(
      times.map(({ ms }) => ms),
      0.99,
    ),
    unit: 'ms',
    most: 100,
  })
}
