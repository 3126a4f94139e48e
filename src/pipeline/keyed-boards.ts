import type { Context } from '../context.ts'
import { missingCredentials } from '../fetch/credentials.ts'
import type { Source } from '../sources/define-source.ts'
import { SOURCES } from '../sources/index.ts'
import { disableBoards, enableBoards } from '../store/boards.ts'
import type { Db } from '../store/database.ts'

type Keys = Pick<Context['config']['fetch'], 'credentials'>

/** Why the boards of a source cannot be visited with these keys; null where they can. */
export function keyReason(source: Source, keys: Keys): string | null {
  const missing = missingCredentials(source.manifest.credentials, keys.credentials)
  return missing.length === 0 ? null : `needs ${missing.join(' and ')} in the environment`
}

/** Disables the boards whose source asks for keys that are not given, with that reason; enables them again once they are. */
export async function followKeys(ctx: Pick<Context, 'config' | 'now'> & { db: Db }): Promise<void> {
  for (const source of SOURCES) {
    if (source.manifest.credentials === null) continue
    const reason = keyReason(source, ctx.config.fetch)
    if (reason === null) await enableBoards(ctx.db, source.name, NEEDS, ctx.now().toISOString())
    else await disableBoards(ctx.db, source.name, reason)
  }
}

/** How every reason of `keyReason` begins: what an admin disabled stays so. */
const NEEDS = 'needs '
