import { lineBatches } from '../pipeline/line-batches.ts'

/** Answers are written together up to about so many characters: a write for each would cost more than its tagging. */
const WRITE_AT = 64 * 1024

/**
 * A filter: JSON lines in, JSON lines out, in order. A bad line is told on stderr as `line N: why` and the exit code becomes 3.
 * Waits while the reader of stdout is slower than we are.
 */
export async function filterLines(answer: (record: Record<string, unknown>) => unknown): Promise<void> {
  let number = 0
  for await (const lines of lineBatches(process.stdin.setEncoding('utf8') as AsyncIterable<string>)) {
    let text = ''
    for (const line of lines) {
      number++
      if (line.trim() !== '') text += answerTo(line, number, answer)
      if (text.length < WRITE_AT) continue
      await write(text)
      text = ''
    }
    if (text !== '') await write(text)
  }
}

function answerTo(line: string, number: number, answer: (record: Record<string, unknown>) => unknown): string {
  try {
    return `${JSON.stringify(answer(parseRecord(line)))}\n`
  } catch (error) {
    process.stderr.write(`line ${number}: ${(error as Error).message}\n`)
    process.exitCode = 3
    return ''
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}

/** One line as a JSON object; throws with the reason where it is none. */
export function parseRecord(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it is no JSON object')
  return value as Record<string, unknown>
}
