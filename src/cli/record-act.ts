import type { Context } from '../context.ts'
import { recordAudit } from '../store/audit.ts'

/**
 * What somebody did at the command line, in the audit trail: one row a command. For acts of many transactions, once their effect stands.
 * `subject`: the board, the file, or `all`.
 */
export async function recordAct(
  ctx: Pick<Context, 'db' | 'now'>,
  act: { action: 'import' | 'reprocess' | 'sweep' | 'backup'; subject: string; after: unknown },
): Promise<void> {
  await recordAudit(ctx.db, { at: ctx.now().toISOString(), actor: 'cli', before: null, ...act })
}
