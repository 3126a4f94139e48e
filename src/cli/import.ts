import { Command } from 'commander'
import { checkedInput } from '../api/checked-input.ts'
import { BoardLine } from '../api/one-line.ts'
import { type ImportedFile, importFiles } from '../pipeline/import-files.ts'
import { printJson } from './output.ts'
import type { Env } from './program.ts'
import { recordAct } from './record-act.ts'
import { withContext } from './with-context.ts'

/** Loose ads in. */
export function importVerb(env: Env): Command {
  return new Command('import')
    .argument('<path...>')
    .option('--board <name>', 'the board files:NAME that holds them', 'imports')
    .option('--dry-run', 'write nothing')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExamples:\n  $ rolecall import ads/\n  $ rolecall import postings.jsonl --board partner\n  $ cat postings.jsonl | rolecall import -',
    )
    .action(async (paths: string[], options: { board: string; dryRun?: true; json?: true }) => {
      const board = checkedInput(BoardLine, options.board, () => '--board')
      process.exitCode = await withContext('import', env, async (ctx) => {
        const done = await importFiles(ctx, paths, {
          board,
          dryRun: options.dryRun ?? false,
          stdin: process.stdin,
        })
        if (!options.dryRun)
          await recordAct(ctx, { action: 'import', subject: done.board, after: countsOf(done.files) })
        if (options.json) printJson(done)
        for (const file of done.files) tell(file, options.json ? process.stderr : process.stdout)
        return exitCode(done.files)
      })
    })
}

/** Of all files together; `failed`: those that could not be read, or not whole. */
function countsOf(files: ImportedFile[]) {
  const sum = (count: (file: ImportedFile) => number) => files.reduce((total, file) => total + count(file), 0)
  return {
    files: files.length,
    new: sum((file) => file.new),
    changed: sum((file) => file.changed),
    unchanged: sum((file) => file.unchanged),
    rejected: sum((file) => file.rejected.length),
    failed: files.filter((file) => file.error !== null).length,
  }
}

function tell(file: ImportedFile, out: NodeJS.WritableStream): void {
  if (file.error !== null) process.stderr.write(`${file.error}\n`)
  const rejected = file.rejected.length > 0 ? `, ${file.rejected.length} rejected` : ''
  const counts = `${file.new} new, ${file.changed} changed, ${file.unchanged} unchanged${rejected}`
  if (file.error === null)
    out.write(`${file.path}: ${counts}${file.listings.length === 1 ? ` -> ${file.listings[0]}` : ''}\n`)
  const unit = file.format === 'json' ? 'entry' : 'line'
  for (const { line, why } of file.rejected)
    process.stderr.write(`${file.path}: ${line === null ? '' : `${unit} ${line}: `}${why}\n`)
}

/** 0 all taken, 3 some files or lines were turned down. */
function exitCode(files: ImportedFile[]): number {
  return files.some((file) => file.error !== null || file.rejected.length > 0) ? 3 : 0
}
