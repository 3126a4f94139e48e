import type { Diff } from '../pipeline/diff.ts'
import type { RunRow } from '../store/runs.ts'
import { visible } from './output.ts'

/** Postings that are named below a board's line, over all kinds. */
const MOST_NAMED = 20

type Named = Diff['close'][number]

/** What a dry run would do, a posting a line, and where the rest is told; nothing for other visits. */
export function diffLines(run: Pick<RunRow, 'id' | 'dryRun' | 'diff'>): string[] {
  if (!run.dryRun || run.diff === null) return []
  const { open = [], update = [], close = [], reopen = [] } = run.diff as Partial<Diff>
  const lines = [
    ...open.map((ref) => `+ ${nameOf(ref)}`),
    ...reopen.map((ref) => `+ ${nameOf(ref)} (reopened)`),
    ...update.map(
      (ref) => `~ ${nameOf(ref)} (${ref.fields.length > 0 ? ref.fields.join(', ') : 'nothing that is shown'})`,
    ),
    ...close.map((ref) => `- ${nameOf(ref)}`),
  ].map((line) => `    ${visible(line)}`)
  const rest = lines.length - MOST_NAMED
  return rest > 0 ? [...lines.slice(0, MOST_NAMED), `    and ${rest} more: rolecall run ${run.id}`] : lines
}

function nameOf({ title, externalId }: Named): string {
  return title ?? externalId
}
