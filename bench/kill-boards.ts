import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from '../src/config.ts'
import { DAYS, readDay } from './replay.ts'

/** The first `count` boards, by name, that both recorded days show with few postings: a crawl of them takes seconds. */
export function smallBoards(count: number): string[] {
  const sizes = DAYS.map((day) => countBy(readDay(day).map((row) => row.company_slug)))
  const small = [...(sizes[0] ?? [])].filter(([slug, size]) => size >= 4 && size <= 25 && sizes[1]?.has(slug))
  return small
    .map(([slug]) => slug)
    .toSorted()
    .slice(0, count)
}

/** The recorded days behind loopback, each answer after `delayMs`, so that a crawl of small boards lasts long enough to be hit. */
export async function openSlowDays(delayMs: number) {
  const child = spawn(process.execPath, [join(ROOT, 'bench/board-day-server.ts'), ...DAYS], {
    env: { ...process.env, BENCH_DELAY_MS: String(delayMs) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    setDay: async (day: number) => void (await fetch(`${origin}/_day/${day}`)),
    close: () => child.kill(),
  }
}

function countBy(names: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
