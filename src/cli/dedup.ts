import { Command } from 'commander'
import { lineBatches } from '../pipeline/line-batches.ts'
import { type DedupAnswer, type DedupRow, dedupAnswers, dedupRow } from './dedup-records.ts'
import { parseRecord } from './json-lines.ts'
import type { Env } from './program.ts'

/** The filter `dedup`: postings in, openings out, in order, without a database. All records are held, none of their texts: 100,000 take .54 GB, with texts of 3 KB .75 GB. */
export function dedupVerb(_env: Env): Command {
  return new Command('dedup')
    .addHelpText(
      'after',
      `
Equal "listing" means one opening; "reasons" say why, or why not.
Example:
  $ echo '{"id":1,"source":"lever","board":"acme","title":"Sr. SWE","company":"Acme Inc.","location":"Berlin"}' | rolecall dedup`,
    )
    .action(async () => {
      for (const answer of dedupAnswers(await readRows(new Date().toISOString()))) await print(answer)
    })
}

/** A bad line is told on stderr as `line N: why`, and the exit code becomes 3. */
async function readRows(now: string): Promise<DedupRow[]> {
  const rows: DedupRow[] = []
  let number = 0
  for await (const lines of lineBatches(process.stdin.setEncoding('utf8') as AsyncIterable<string>)) {
    for (const line of lines) {
      number++
      if (line.trim() === '') continue
      try {
        rows.push(dedupRow(parseRecord(line), number, now))
      } catch (error) {
        process.stderr.write(`line ${number}: ${(error as Error).message}\n`)
        process.exitCode = 3
      }
    }
  }
  return rows
}

async function print(answer: DedupAnswer): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(answer)}\n`)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}
