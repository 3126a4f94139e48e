import { createInterface } from 'node:readline/promises'

/**
 * A filter: JSON lines in, JSON lines out, in order. A bad line is told on stderr as `line N: why` and the exit code becomes 3.
 * Waits while the reader of stdout is slower than we are.
 */
export async function filterLines(answer: (record: Record<string, unknown>) => unknown): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    try {
      const drained = process.stdout.write(`${JSON.stringify(answer(parseRecord(line)))}\n`)
      if (!drained) await new Promise((resolve) => process.stdout.once('drain', resolve))
    } catch (error) {
      process.stderr.write(`line ${number}: ${(error as Error).message}\n`)
      process.exitCode = 3
    }
  }
}

function parseRecord(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it is no JSON object')
  return value as Record<string, unknown>
}
