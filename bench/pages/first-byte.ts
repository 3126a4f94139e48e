import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'

/** Milliseconds to the first byte of each answer's body and to its last, one request after another on one connection, as a browser asks. */
export async function pageTimesOf(
  origin: string,
  paths: readonly string[],
): Promise<{ first: number[]; whole: number[]; wrong: string[] }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times = { first: [] as number[], whole: [] as number[], wrong: [] as string[] }
  try {
    for (const path of paths) {
      const began = performance.now()
      const request = get(origin + path, {
        agent,
        headers: { Accept: 'text/html,*/*;q=0.8', 'Accept-Encoding': 'gzip, deflate, br' },
      })
      const [response] = (await once(request, 'response')) as [IncomingMessage]
      let first: number | null = null
      for await (const _bytes of response) first ??= performance.now() - began
      if (response.statusCode !== 200) times.wrong.push(`${path} answered ${response.statusCode}`)
      times.first.push(first ?? performance.now() - began)
      times.whole.push(performance.now() - began)
    }
  } finally {
    agent.destroy()
  }
  return times
}

/** The same page under addresses that nobody asked for before: nothing that is kept can answer them. */
export function unheardPages(path: string, count: number): string[] {
  const run = process.hrtime.bigint().toString(36)
  const join = path.includes('?') ? '&' : '?'
  return Array.from({ length: count }, (_, n) => `${path}${join}company_not=nobody-${run}-${n}`)
}
