import { readdirSync, readFileSync } from 'node:fs'

/** One process at one moment. */
export interface ProcessSample {
  pid: number
  parent: number
  name: string
  /** Memory of its own, and its share of common files. Not Postgres' shared buffers, which are taken whole at its start and only fill up. */
  mb: number
  handles: number
}

/** A process and all that it started. */
export function sampleTree(roots: number[]): ProcessSample[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), parentOf(pid)]),
  )
  const wanted = new Set(roots)
  for (let size = 0; size !== wanted.size; ) {
    size = wanted.size
    for (const [pid, parent] of parents) if (wanted.has(parent)) wanted.add(pid)
  }
  return [...wanted].flatMap(sampleProcess)
}

function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Nothing where it has just ended. */
function sampleProcess(pid: number): ProcessSample[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    const name = /^Name:\s+(\S+)/m.exec(status)?.[1] ?? ''
    const kb = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0)
    const mb = (kb('Pss') - kb('Pss_Shmem')) / 1024
    const handles = readdirSync(`/proc/${pid}/fd`).length
    return [{ pid, parent: parentOf(String(pid)), name, mb, handles }]
  } catch {
    return []
  }
}

/** Least squares: what a series gains from its first to its last moment, by its trend. */
export function trendGain(points: { at: number; value: number }[]): number {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || first === last) return 0
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [at, value] = [mean(points.map((point) => point.at)), mean(points.map((point) => point.value))]
  const spread = points.reduce((sum, point) => sum + (point.at - at) ** 2, 0)
  const slope = points.reduce((sum, point) => sum + (point.at - at) * (point.value - value), 0) / spread
  return slope * (last.at - first.at)
}

/**
 * The same of what rises and falls with each `life` (in the unit of `at`): by the means of whole lives, since a saw's teeth have a trend of
 * their own wherever they are cut. A series that holds no two lives is taken as it stands.
 */
export function trendGainOverLives(points: { at: number; value: number }[], life: number): number {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || last.at - first.at < 2 * life) return trendGain(points)
  const whole = points.filter(({ at }) => at - first.at >= life)
  const means = whole.map(({ at }) => {
    const lived = points.filter((point) => point.at > at - life && point.at <= at)
    return { at, value: lived.reduce((sum, { value }) => sum + value, 0) / lived.length }
  })
  const [start] = means
  return start === undefined ? 0 : (trendGain(means) * (last.at - first.at)) / (last.at - start.at)
}
