import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from '../../src/config.ts'

export interface Load {
  origin: string
  /** Asked in turn. */
  paths: readonly string[]
  connections: number
  seconds: number
  headers?: Record<string, string>
  /** Requests a second over all connections, however long answers take; without it as fast as they come. */
  rate?: number
  body?: string
}

export interface Loaded {
  p50: number
  p99: number
  perSecond: number
  /** Answers that were no 2xx and no 304. */
  wrong: number
  answers: number
}

interface Result {
  latency: { p50: number; p99: number }
  statusCodeStats: Record<string, { count: number }>
  non2xx: number
  errors: number
}

/** Looked for when it is needed: the first run of a clone installs the peers. */
const openAutocannon = () =>
  createRequire(join(ROOT, 'bench/peers/package.json'))('autocannon') as (options: object) => Promise<Result>

/** As autocannon measures it, from this process. */
export async function load(asked: Load): Promise<Loaded> {
  const result = await openAutocannon()({
    url: asked.origin,
    connections: asked.connections,
    duration: asked.seconds,
    headers: asked.headers,
    ...(asked.rate !== undefined && { overallRate: asked.rate }),
    requests: asked.paths.map((path) =>
      asked.body === undefined ? { path } : { path, method: 'POST', body: asked.body },
    ),
  })
  const right = Object.entries(result.statusCodeStats).filter(([status]) => /^(2..|304)$/.test(status))
  const answers = right.reduce((sum, [, { count }]) => sum + count, 0)
  return {
    p50: result.latency.p50,
    p99: result.latency.p99,
    perSecond: answers / asked.seconds,
    wrong: result.non2xx - (result.statusCodeStats['304']?.count ?? 0) + result.errors,
    answers,
  }
}

/** Milliseconds of each of these requests, one after another: what a reader alone waits. */
export async function timesOf(origin: string, paths: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (const path of paths) {
    const began = performance.now()
    const response = await fetch(origin + path)
    await response.arrayBuffer()
    times.push(performance.now() - began)
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
  }
  return times
}

export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
}
