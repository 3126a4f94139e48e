/**
 * What is known about the failures of one host or provider. Times in milliseconds.
 * Closed while `openUntil` is null; then open; past `openUntil` one visit probes.
 */
export interface Circuit {
  failures: { at: number; board: string; why: string; visit?: string }[]
  openUntil: number | null
  /** When the running probe was let through; a probe that never reports is forgotten after `PROBE_MS`. */
  probeSince: number | null
  /** The last probe that a person asked for; absent where nobody has yet. */
  byHand?: { board: string; at: number }
}

export interface VisitReport {
  board: string
  /** Attempts of one visit bear one name: they fail once. Absent where nothing is tried twice. */
  visit?: string | undefined
  ok: boolean
  /** The failure in one sentence; empty where `ok`. */
  why: string
  now: number
  /** `boards`: the lane serves many boards and only different ones that fail speak against it; `visits`: each visit that fails counts. */
  count: 'visits' | 'boards'
}

export const FAILURES_TO_OPEN = 3
export const FAILURE_WINDOW_MS = 10 * 60_000
export const OPEN_MS = 30 * 60_000
export const PROBE_MS = 15 * 60_000
/** A crawl of many boards by hand is no storm: one of them probes, and the next no sooner than after this. */
export const BY_HAND_MS = 60_000
/** Of a lane with thousands of boards that is down, the last few say enough. */
const MOST_FAILURES = 30

export const closedCircuit: Circuit = { failures: [], openUntil: null, probeSince: null }

/**
 * May a visit start? `waitMs` null: yes, and `circuit` remembers it where it is the probe. A manual visit probes before the time is
 * over, unless another board was probed by hand a moment ago.
 */
export function admit(
  circuit: Circuit,
  { trigger, board }: { trigger: 'scheduled' | 'manual'; board: string },
  now: number,
): { waitMs: number | null; circuit: Circuit } {
  if (circuit.openUntil === null) return { waitMs: null, circuit }
  if (trigger === 'manual' && mayProbeByHand(circuit, board, now)) {
    return { waitMs: null, circuit: { ...circuit, probeSince: now, byHand: { board, at: now } } }
  }
  if (now < circuit.openUntil) return { waitMs: circuit.openUntil - now, circuit }
  const probeEnds = (circuit.probeSince ?? Number.NEGATIVE_INFINITY) + PROBE_MS
  if (now < probeEnds) return { waitMs: probeEnds - now, circuit }
  return { waitMs: null, circuit: { ...circuit, probeSince: now } }
}

function mayProbeByHand({ byHand }: Circuit, board: string, now: number): boolean {
  return byHand === undefined || byHand.board === board || now - byHand.at >= BY_HAND_MS
}

/** The circuit after a visit: a good one closes it, a failed probe opens it anew, the third failure in the window opens it. */
export function afterVisit(circuit: Circuit, { board, visit, ok, why, now, count }: VisitReport): Circuit {
  if (ok) return closedCircuit
  const failures = [
    ...circuit.failures.filter((failure) => now - failure.at < FAILURE_WINDOW_MS),
    { at: now, board, why, ...(visit !== undefined && { visit }) },
  ].slice(-MOST_FAILURES)
  if (circuit.probeSince !== null) return { ...circuit, failures, openUntil: now + OPEN_MS, probeSince: null }
  // A visit that began before the circuit opened and fails now tells nothing new.
  if (circuit.openUntil !== null) return { ...circuit, failures }
  const against = new Set(failures.map((failure, n) => (count === 'boards' ? failure.board : (failure.visit ?? n))))
    .size
  return { failures, openUntil: against >= FAILURES_TO_OPEN ? now + OPEN_MS : null, probeSince: null }
}

/**
 * Where circuits are kept; null stands for one that is closed and remembers nothing. `change` is atomic per key and gives back what
 * `decide` returned beside the new circuit; it may have to decide more than once.
 */
export interface CircuitStore {
  change<T>(key: string, decide: (circuit: Circuit | null) => { circuit: Circuit | null; result: T }): Promise<T>
}

/** What must be kept of a circuit. */
export function kept(circuit: Circuit): Circuit | null {
  return circuit.openUntil === null && circuit.failures.length === 0 ? null : circuit
}

/** Circuits of one process. */
export function memoryCircuits(): CircuitStore {
  const circuits = new Map<string, Circuit>()
  return {
    async change(key, decide) {
      const { circuit, result } = decide(circuits.get(key) ?? null)
      if (circuit === null) circuits.delete(key)
      else circuits.set(key, circuit)
      return result
    },
  }
}
