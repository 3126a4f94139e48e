import { RetryLaterError } from '../errors.ts'
import { admit, afterVisit, closedCircuit, kept, memoryCircuits } from './circuit.ts'
import { hostVerdict } from './failure.ts'
import type {
  Fetcher,
  FetchPorts,
  FetchSettings,
  OnRequest,
  OpenVisit,
  RequestFact,
  Visit,
  VisitTarget,
} from './fetcher.ts'
import { httpStatusOf } from './http-status.ts'
import { laneOf } from './lanes.ts'
import { webUrl } from './page-request.ts'
import { newVisitor, type Visitor } from './slow-lanes.ts'

interface VisitPorts {
  fetchAs(visitor: Visitor, ...of: Parameters<Fetcher['fetchPage']>): ReturnType<Fetcher['fetchPage']>
  leave(visitor: Visitor): Promise<void>
}

/** Visits, with the circuit breakers around them: one per lane, one per provider. */
export function openVisits(
  settings: FetchSettings,
  ports: Pick<FetchPorts, 'circuits' | 'now'>,
  { fetchAs, leave }: VisitPorts,
): Pick<Fetcher, 'openVisit' | 'isResting'> {
  const circuits = ports.circuits ?? memoryCircuits()

  async function begin(visit: Visit): Promise<void> {
    for (const { key } of circuitsOf(visit, settings)) {
      const { waitMs, why } = await circuits.change(key, (before) => {
        const { circuit, waitMs } = admit(before ?? closedCircuit, visit, ports.now())
        return { circuit: kept(circuit), result: { waitMs, why: circuit.failures.at(-1)?.why } }
      })
      if (waitMs !== null) throw circuitOpen(key, waitMs, why)
    }
  }

  async function end(visit: Visit, error: unknown): Promise<void> {
    const verdict = hostVerdict(error, httpStatusOf(error))
    if (verdict === null) return
    const why = error instanceof Error ? error.message : ''
    const report = { board: visit.board, visit: visit.id, ok: verdict === 'works', why, now: ports.now() }
    for (const { key, count } of circuitsOf(visit, settings)) {
      await circuits.change(key, (before) => {
        return { circuit: kept(afterVisit(before ?? closedCircuit, { ...report, count })), result: null }
      })
    }
  }

  async function openVisit(visit: Visit, onRequest?: OnRequest): Promise<OpenVisit> {
    await begin(visit)
    const facts: RequestFact[] = []
    const { haste, mayAsk } = visit
    const visitor = newVisitor({
      ...(haste && { haste: { until: performance.now() + haste.ms, hint: haste.hint } }),
      ...(mayAsk && { mayAsk }),
    })
    return {
      facts,
      get waitedMs() {
        return visitor.waitedMs
      },
      get doing() {
        return visitor.doing
      },
      fetchPage: (request, conditional, signal) =>
        fetchAs(visitor, request, visit.rule, conditional, signal, (fact) => {
          facts.push(fact)
          onRequest?.(fact)
        }),
      end: async (error) => {
        await leave(visitor)
        await end(visit, error)
      },
    }
  }

  async function isResting(target: VisitTarget): Promise<boolean> {
    const looks = circuitsOf(target, settings).map(({ key }) =>
      circuits.change(key, (circuit) => ({ circuit, result: (circuit?.openUntil ?? 0) > ports.now() })),
    )
    return (await Promise.all(looks)).includes(true)
  }

  return { openVisit, isResting }
}

function circuitsOf(
  { url, rule, provider }: VisitTarget,
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
