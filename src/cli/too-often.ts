import { tooOften, tooOftenWords } from '../board/too-often.ts'
import type { Context } from '../context.ts'
import type { Source } from '../sources/define-source.ts'

/** Tells, on stderr, of a schedule that visits more often than its source asks for. */
export function warnIfTooOften(ctx: Pick<Context, 'now'>, source: Source, cron: string): void {
  const found = tooOften(cron, source.manifest.cadence.minMinutes, ctx.now())
  if (found !== null) process.stderr.write(`${tooOftenWords(found)}\n`)
}
