import type { Context } from '../context.ts'
import { PermanentError } from '../errors.ts'
import { LEASE_MS, renewLease } from '../store/runs.ts'

const RENEWAL_MS = LEASE_MS / 3

/** Says every ten seconds that a run is being worked on; `lost` hears of it when it was cancelled meanwhile. */
export function holdLease(
  ctx: Pick<Context, 'db' | 'now' | 'log'>,
  runId: string,
  lost: (reason: PermanentError) => void = () => {},
): { release(): void } {
  async function renew(): Promise<void> {
    try {
      if (!(await renewLease(ctx.db, runId, ctx.now()))) lost(new PermanentError('internal', 'The run was cancelled'))
    } catch (error) {
      ctx.log.warn({ runId, err: error }, 'The lease of a run could not be renewed')
    }
  }
  const timer = setInterval(() => void renew(), RENEWAL_MS)
  return { release: () => clearInterval(timer) }
}
