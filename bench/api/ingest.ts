import { load } from './load.ts'
import { type BenchServer, startScript } from './server.ts'
import { tell } from './table.ts'

const RATE = 200
const CONNECTIONS = 32

/** 200 requests a second whatever they take, first with nothing beside them, then while ads come in as fast as they can be stored and linked. */
export async function loadWhileIngesting(
  server: BenchServer,
  url: string,
  { paths, seconds }: { paths: string[]; seconds: number },
): Promise<void> {
  const ask = () => load({ origin: server.origin, paths, connections: CONNECTIONS, seconds, rate: RATE })
  await ask()
  const idle = await ask()
  const writer = await startScript('api/ingest-writer.ts', [url], '/stored')
  try {
    const busy = await ask()
    const stored = (await (await fetch(`${writer.origin}/stored`)).json()) as { perSecond: number; waits: number[] }
    tell({ name: 'ads stored and linked beside them', value: stored.perSecond, unit: '/s' })
    tell({ name: '200 requests a second, nothing beside them: p99', value: idle.p99, unit: 'ms' })
    tell({ name: '200 requests a second while ads come in: p99', value: busy.p99, unit: 'ms', most: 50 })
    tell({ name: 'the same in times of idle', value: busy.p99 / idle.p99, unit: 'x', most: 3 })
    tell({
      name: 'an ad stored until a search shows it, at most',
      value: await visibleAfter(server, writer),
      unit: 's',
      most: 5,
    })
  } finally {
    await writer.close()
  }
}

/** Seconds from a linked marker's commit until search and facets tell of it. */
async function visibleAfter(server: BenchServer, writer: BenchServer): Promise<number> {
  const { word } = (await (await fetch(`${writer.origin}/marker`)).json()) as { word: string }
  const began = performance.now()
  for (;;) {
    const answer = await fetch(`${server.origin}/api/v1/listings?q=${word}&include=facets`)
    const page = (await answer.json()) as { data: unknown[]; facets: { source: { count: number }[] } }
    if (page.data.length > 0 && page.facets.source.some(({ count }) => count > 0))
      return (performance.now() - began) / 1000
    if (performance.now() - began > 60_000) return Number.POSITIVE_INFINITY
  }
}
