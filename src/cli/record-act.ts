import type { Context } from '../context.ts'
import { recordAudit } from '../store/audit.ts'

type Slice = Pick<Context, 'db' | 'now'>

interface Act {
  action: 'import' | 'reprocess' | 'sweep' | 'backup' | 'restore'
  subject: string
  after: unknown
}

/**
 * What somebody did at the command line, in the audit trail: one row a command. For acts of many transactions, once their effect stands.
 * `subject`: the board, the file, or `all`.
 */
export async function recordAct(ctx: Slice, act: Act): Promise<void> {
  await recordAudit(ctx.db, { at: ctx.now().toISOString(), actor: 'cli', before: null, ...act })
}

/** The same where what was done stands whatever becomes of the trail: a database that takes no writes makes it no worse. `done`: in words. */
export async function recordWhatStands(ctx: Slice, act: Act, done: string): Promise<void> {
  try {
    await recordAct(ctx, act)
  } catch (error) {
    const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    process.stderr.write(`${done}, but the audit trail does not tell of it: ${why}\n`)
  }
}
