/** What one piece of work costs by this process's own CPU time, next to a plain character scan of the same texts. */
export interface Cost {
  perSecond: number
  /** Plain scans of the same text that the work costs: the machine's speed varies, this does not. */
  scans: number
}

const SLICE_US = 20_000

/** Measures in turn, a slice of scans and two of work, so that both meet the same machine. */
export function costAgainstScan(texts: readonly string[], work: (at: number) => unknown, seconds: number): Cost {
  let sink = 0
  const scan = (at: number) => {
    sink += scanPlainly(texts[at % texts.length] as string)
  }
  for (let at = 0; at < 3 * texts.length; at++) {
    scan(at)
    work(at)
  }
  const scans: number[] = []
  const works: number[] = []
  const slices = Math.ceil((seconds * 1e6) / (3 * SLICE_US))
  for (let slice = 0; slice < slices; slice++) {
    scans.push(costOfSlice(scan, slice * texts.length, SLICE_US))
    works.push(costOfSlice(work, slice * texts.length, 2 * SLICE_US))
  }
  if (Number.isNaN(sink)) throw new Error('unreachable: keeps the scans from being optimised away')
  const each = lowerQuartile(works)
  return { perSecond: 1e6 / each, scans: each / lowerQuartile(scans) }
}

/** Microseconds for each piece of work. */
function costOfSlice(run: (at: number) => unknown, from: number, microseconds: number): number {
  const start = process.cpuUsage()
  let used = 0
  let done = 0
  while (used < microseconds) {
    for (let i = 0; i < 16; i++) run(from + done++)
    const { user, system } = process.cpuUsage(start)
    used = user + system
  }
  return used / done
}

/** Slices that share the processor's caches with a neighbour cost up to twice as much: the quiet ones count. */
function lowerQuartile(costs: number[]): number {
  return costs.sort((left, right) => left - right)[Math.floor(costs.length / 4)] as number
}

function scanPlainly(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

export function written({ perSecond, scans }: Cost): string {
  return `${Math.round(perSecond).toLocaleString('en')} ads/s, ${(1e6 / perSecond).toFixed(0)} us, ${scans.toFixed(1)} plain scans`
}
