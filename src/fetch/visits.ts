import { RetryLaterError } from '../errors.ts'
import { admit, afterVisit, memoryCircuits } from './circuit.ts'
import { hostVerdict } from './failure.ts'
import type { Fetcher, FetchPorts, FetchSettings, Visit } from './fetcher.ts'
import { httpStatusOf } from './http-status.ts'
import { laneOf } from './lanes.ts'
import { webUrl } from './page-request.ts'

/** The circuit breakers around visits: one per lane, one per provider. */
export function openVisits(
  settings: FetchSettings,
  ports: Pick<FetchPorts, 'circuits' | 'now'>,
): Pick<Fetcher, 'beginVisit' | 'endVisit'> {
  const circuits = ports.circuits ?? memoryCircuits()
  return {
    async beginVisit(visit) {
      for (const { key } of circuitsOf(visit, settings)) {
        const { waitMs, why } = await circuits.change(key, (circuit) => {
          const admitted = admit(circuit, visit.trigger, ports.now())
          return { circuit: admitted.circuit, result: { waitMs: admitted.waitMs, why: circuit.failures.at(-1)?.why } }
        })
        if (waitMs !== null) throw circuitOpen(key, waitMs, why)
      }
    },
    async endVisit(visit, error) {
      const verdict = hostVerdict(error, httpStatusOf(error))
      if (verdict === null) return
      const why = error instanceof Error ? error.message : ''
      const report = { board: visit.board, ok: verdict === 'works', why, now: ports.now() }
      for (const { key, count } of circuitsOf(visit, settings)) {
        await circuits.change(key, (circuit) => ({ circuit: afterVisit(circuit, { ...report, count }), result: null }))
      }
    },
  }
}

function circuitsOf(
  { url, rule, provider }: Visit,
  settings: FetchSettings,
): { key: string; count: 'visits' | 'boards' }[] {
  const lane = laneOf(webUrl(url), rule, settings).name
  const circuits = [{ key: lane, count: rule.lane === null ? ('visits' as const) : ('boards' as const) }]
  return provider === null ? circuits : [...circuits, { key: `provider:${provider}`, count: 'boards' }]
}

function circuitOpen(key: string, waitMs: number, why = 'it has failed again and again'): RetryLaterError {
  const rest = Math.ceil(waitMs / 60_000)
  return new RetryLaterError('circuit_open', `${key} is left alone for ${rest} min: ${why}`, waitMs)
}
