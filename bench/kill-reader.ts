import { setTimeout as sleep } from 'node:timers/promises'

const PATHS = ['/api/v1/listings?limit=5', '/api/v1/listings?q=engineer&include=facets', '/api/v1/changes?limit=5', '/']
const PAUSE_MS = 100
/** A reader's statement may take 10 s, and a second to be given up (src/store/read.ts). */
const LONGEST_MS = 12_000

export interface Read {
  answered: number
  /** Told that a part is away. */
  unavailable: number
  /** Not heard: the process that answers was the one that was killed. */
  lost: number
  slowestMs: number
  /** What a reader must never be given. */
  bad: string[]
}

/** Asks an API one thing after another, as several readers would, until it is told to stop. */
export function readAlong(api: string): { stop(): Promise<Read> } {
  const read: Read = { answered: 0, unavailable: 0, lost: 0, slowestMs: 0, bad: [] }
  let isOver = false
  const readers = PATHS.map(async (path) => {
    for (; !isOver; await sleep(PAUSE_MS)) await ask(read, api + path)
  })
  return {
    stop: async () => {
      isOver = true
      await Promise.all(readers)
      return read
    },
  }
}

async function ask(read: Read, url: string): Promise<void> {
  const began = performance.now()
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_MS) })
    await response.arrayBuffer()
    read.slowestMs = Math.max(read.slowestMs, performance.now() - began)
    if (response.status === 200) read.answered++
    else if (response.status === 503) read.unavailable++
    else read.bad.push(`${url} answered ${response.status}`)
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') read.bad.push(`${url} was not answered within ${LONGEST_MS / 1000} s`)
    else read.lost++
  }
}
