// npm run eval: every figure of reading and tagging in one table, held against eval/baseline.json: exit 1 where one has dropped by more
// than .01. --json prints the figures, --update writes the baseline, NAME or --only NAME runs one scorer. What has no data here is left out and said so.
import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'

type Figures = Record<string, number>

const DROP = 0.01
const BASELINE = join(import.meta.dirname, 'baseline.json')

interface Count {
  right: number
  of: number
}
interface Part {
  precision: number
  recall: number
  levelAccuracy: number
}

/** Each scorer's own JSON as figures by name. */
const SCORERS: Record<string, (answer: never) => Figures> = {
  fields: (rows: { field: string; tuned: Count; heldOut: Count }[]) =>
    Object.fromEntries(
      rows.flatMap(({ field, tuned, heldOut }) => [
        [`${field}, tuned`, tuned.right / tuned.of],
        [`${field}, held out`, heldOut.right / heldOut.of],
      ]),
    ),
  'text-repair': (answer: Record<'changed' | 'broken' | 'mended', number>) => ({
    'no clean line changed': answer.changed === 0 ? 1 : 0,
    'broken lines mended': answer.mended / answer.broken,
  }),
  sections: (answer: Record<'tuned' | 'heldOut', { accuracy: number; demandsAccuracy: number }>) => ({
    'lines, tuned': answer.tuned.accuracy,
    'lines, held out': answer.heldOut.accuracy,
    'required or nice to have, tuned': answer.tuned.demandsAccuracy,
    'required or nice to have, held out': answer.heldOut.demandsAccuracy,
  }),
  'skills-gold': (rows: ({ file: string } & Record<'tuned' | 'heldOut', Part>)[]) =>
    Object.fromEntries(
      rows.flatMap((row) =>
        (['tuned', 'heldOut'] as const).flatMap((part) => [
          [`${row.file}, ${told(part)}: precision`, row[part].precision],
          [`${row.file}, ${told(part)}: recall`, row[part].recall],
          [`${row.file}, ${told(part)}: level`, row[part].levelAccuracy],
        ]),
      ),
    ),
  ambiguous: (answer: { terms: { tuned: Count; heldOut: Count; accuracy: number }[] }) => ({
    'terms, tuned': shareOf(answer.terms.map((term) => term.tuned)),
    'terms, held out': shareOf(answer.terms.map((term) => term.heldOut)),
    'worst term': Math.min(...answer.terms.map((term) => term.accuracy)),
  }),
  dedup: (answer: Record<'asLists' | 'asBoards', Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(answer).flatMap(([name, part]) => [
        [`${name}: recall`, part.recall ?? 0],
        [`${name}: recall, other words`, part.recallOtherWords ?? 0],
        // Higher is better for every figure here.
        [`${name}: hard negatives kept apart`, 1 - (part.falseMerges ?? 1)],
      ]),
    ),
  relevance: (answer: Record<'ndcg' | 'tsRank' | 'tsRankWeighted' | 'exactFirst', number>) => ({
    'NDCG@10': answer.ndcg,
    'NDCG@10 above ts_rank': answer.ndcg - answer.tsRank,
    'NDCG@10 above ts_rank of stems, title weighted': answer.ndcg - answer.tsRankWeighted,
    'rare titles first': answer.exactFirst,
  }),
  skillspan: (answer: Record<string, { precision: number; recall: number; f1: number }>) =>
    Object.fromEntries(
      Object.entries(answer).flatMap(([name, figures]) => [
        [`${name}: F1`, figures.f1],
        [`${name}: precision`, figures.precision],
      ]),
    ),
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, update: { type: 'boolean' }, only: { type: 'string' } },
  allowPositionals: true,
})
const only = values.only ?? positionals[0]
const wanted = Object.keys(SCORERS).filter((name) => only === undefined || name === only)
const figures: Figures = {}
for (const name of wanted) Object.assign(figures, await figuresOf(name))
const baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Figures) : {}
const dropped = Object.entries(figures).filter(([name, value]) => value < (baseline[name] ?? 0) - DROP)

if (values.json) console.log(JSON.stringify(figures))
else for (const [name, value] of Object.entries(figures)) console.log(lineOf(name, value))
if (values.update) writeFileSync(BASELINE, `${JSON.stringify({ ...baseline, ...figures }, null, 2)}\n`)
else if (dropped.length > 0) {
  console.error(`${dropped.length} figure(s) dropped by more than ${DROP}: ${dropped.map(([name]) => name).join('; ')}`)
  process.exitCode = 1
}

async function figuresOf(name: string): Promise<Figures> {
  const script = join(import.meta.dirname, `${name}.ts`)
  // A scorer that finds faults in its labels ends with 1 and still prints its figures.
  const run = promisify(execFile)(process.execPath, [script, '--json'], { maxBuffer: 2 ** 26 })
  const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error)
  if (stdout.trim() === '') {
    console.error(`${name} is left out: ${stderr.trim().split('\n')[0] ?? 'it printed nothing'}`)
    return {}
  }
  const read = SCORERS[name]?.(JSON.parse(stdout) as never) ?? {}
  const known = Object.entries(read).filter(([, value]) => Number.isFinite(value))
  return Object.fromEntries(known.map(([label, value]) => [`${name}: ${label}`, Math.round(value * 1e4) / 1e4]))
}

function lineOf(name: string, value: number): string {
  const before = baseline[name]
  const change = before === undefined || before === value ? '' : `  (was ${before.toFixed(3)})`
  return `${name.padEnd(64)} ${value.toFixed(3)}${change}`
}

function shareOf(counts: Count[]): number {
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0)
  return sum((count) => count.right) / sum((count) => count.of)
}

function told(part: 'tuned' | 'heldOut'): string {
  return part === 'tuned' ? 'tuned' : 'held out'
}
