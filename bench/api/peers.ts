import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Loaded, load } from './load.ts'
import { type BenchServer, postgresCpuMs, startScript } from './server.ts'
import { tell } from './table.ts'

const ROUNDS = 3
const CONNECTIONS = 16
const GRAPHQL = `{ allListings(first: 20, orderBy: [RANK_AT_DESC, ROW_ID_DESC], condition: { status: "open" }) {
  nodes { rowId status rankAt updatedAt closedAt doc } pageInfo { endCursor hasNextPage } } }`
const SQL = `select l.id, l.status, l.rank_at, l.updated_at, l.closed_at, l.doc from listings l where l.status = 'open'
  order by l.rank_at desc, l.id desc limit 21;`

/** The same twenty rows by GraphQL: answers for each second of processor that the server and Postgres spent together. */
export async function againstPostgraphile(ours: BenchServer, url: string, seconds: number): Promise<void> {
  const peer = await startScript(
    'peers/postgraphile.ts',
    [url],
    `/graphql?query=${encodeURIComponent('{ __typename }')}`,
  )
  try {
    const body = JSON.stringify({ query: GRAPHQL })
    const sample = await fetch(`${peer.origin}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    const told = (await sample.json()) as { data?: { allListings?: { nodes: unknown[] } }; errors?: unknown }
    if (told.data?.allListings?.nodes.length !== 20)
      throw new Error(`PostGraphile answered ${JSON.stringify(told).slice(0, 500)}`)
    const theirs = await spent(peer, () =>
      load({
        origin: peer.origin,
        paths: ['/graphql'],
        headers: { 'Content-Type': 'application/json' },
        body,
        connections: CONNECTIONS,
        seconds,
      }),
    )
    const run = process.hrtime.bigint().toString(36)
    const fresh = Array.from({ length: 20_000 }, (_, n) => `/api/v1/listings?company_not=nobody-${run}-${n}`)
    const made = await spent(ours, () => load({ origin: ours.origin, paths: fresh, connections: CONNECTIONS, seconds }))
    const kept = await spent(ours, () =>
      load({ origin: ours.origin, paths: ['/api/v1/listings'], connections: CONNECTIONS, seconds }),
    )
    tell({ name: 'PostGraphile: answers a second of processor', value: theirs.perCpuSecond, unit: '/s' })
    tell({
      name: 'newest 20 against PostGraphile, by processor',
      value: kept.perCpuSecond / theirs.perCpuSecond,
      unit: 'x',
      least: 3,
    })
    tell({ name: 'the same, each asked for the first time', value: made.perCpuSecond / theirs.perCpuSecond, unit: 'x' })
  } finally {
    await peer.close()
  }
}

async function spent(server: BenchServer, work: () => Promise<Loaded>): Promise<Loaded & { perCpuSecond: number }> {
  await work()
  const before = server.cpuMs() + postgresCpuMs()
  const loaded = await work()
  const cpuMs = server.cpuMs() + postgresCpuMs() - before
  if (loaded.wrong > 0) throw new Error(`${loaded.wrong} answers were wrong`)
  return { ...loaded, perCpuSecond: (loaded.answers * 1000) / cpuMs }
}

/** What is left of Postgres' own speed, where pgbench is installed: the same statement, prepared, over as many connections. */
export async function againstPgbench(ours: BenchServer, url: string, seconds: number): Promise<void> {
  const pgbench = findPgbench()
  if (pgbench === null) return console.log('pgbench is not installed: its share is left out')
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-pgbench-'))
  try {
    const script = join(folder, 'newest.sql')
    writeFileSync(script, SQL)
    const words = ['-n', '-M', 'prepared', '-c', String(CONNECTIONS), '-T', String(seconds), '-f', script, url]
    const told = execFileSync(pgbench, words, { stdio: ['ignore', 'pipe', 'ignore'] }).toString()
    const most = Number(/tps = ([\d.]+)/.exec(told)?.[1])
    const run = process.hrtime.bigint().toString(36)
    const fresh = Array.from({ length: 20_000 }, (_, n) => `/api/v1/listings?company_not=nobody-${run}-${n}`)
    const made = await load({ origin: ours.origin, paths: fresh, connections: CONNECTIONS, seconds })
    const kept = await load({ origin: ours.origin, paths: ['/api/v1/listings'], connections: CONNECTIONS, seconds })
    tell({ name: 'pgbench with the same statement', value: most, unit: '/s' })
    tell({
      name: 'newest 20, each asked for the first time, as a share of pgbench',
      value: made.perSecond / most,
      unit: 'x',
    })
    tell({ name: 'newest 20 as a share of pgbench', value: kept.perSecond / most, unit: 'x' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function findPgbench(): string | null {
  const root = '/usr/lib/postgresql'
  try {
    return (
      readdirSync(root)
        .map((version) => join(root, version, 'bin/pgbench'))
        .at(-1) ?? null
    )
  } catch {
    return null
  }
}

/** A request that is not modified, against a route of Hono's that does nothing but send the same headers. */
export async function againstEmptyRoute(ours: BenchServer, path: string, seconds: number): Promise<void> {
  const etag = (await fetch(ours.origin + path)).headers.get('etag') ?? ''
  const sample = await fetch(ours.origin + path, { headers: { 'If-None-Match': etag } })
  if (sample.status !== 304) throw new Error(`${path} answered ${sample.status} to its own tag`)
  const skipped = new Set(['date', 'connection', 'keep-alive'])
  const headers = Object.fromEntries([...sample.headers].filter(([name]) => !skipped.has(name)))
  const empty = await startScript('api/empty-route.ts', [JSON.stringify(headers)], '/up')
  try {
    const ask = (origin: string, asked: string) =>
      load({
        origin,
        paths: [asked],
        connections: CONNECTIONS,
        seconds: seconds / 2,
        headers: { 'If-None-Match': etag },
      })
    // By turns, since the machine's own speed changes; the first turn warms both up.
    const rates: { most: number; conditional: number }[] = []
    for (let turn = 0; turn <= ROUNDS; turn++) {
      const [most, conditional] = [await ask(empty.origin, '/'), await ask(ours.origin, path)]
      if (turn > 0) rates.push({ most: most.perSecond, conditional: conditional.perSecond })
    }
    const sum = (of: 'most' | 'conditional') => rates.reduce((total, rate) => total + rate[of], 0)
    tell({ name: 'an empty Hono route with the same headers', value: sum('most') / ROUNDS, unit: '/s' })
    tell({
      name: 'not modified, in shares of the empty route',
      value: sum('conditional') / sum('most'),
      unit: 'x',
      least: 0.6,
    })
  } finally {
    await empty.close()
  }
}
