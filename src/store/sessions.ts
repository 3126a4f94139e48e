import { and, eq, isNull, like, lt, sql } from 'drizzle-orm'
import { type ApiKey, withoutHash } from './api-keys.ts'
import type { Db } from './database.ts'
import { apiKeys, settings } from './schema.ts'

/** Sessions are signed tokens: only those that were ended before their time are stored, until then. */
const ENDED = 'ended-session '

/** The key of a session that nobody ended; null where it was ended, or the key was revoked. */
export async function sessionKey(db: Db, session: { id: string; keyId: string }): Promise<ApiKey | null> {
  const [row] = await db
    .select()
    .from(apiKeys)
    .where(
      and(
        eq(apiKeys.id, session.keyId),
        isNull(apiKeys.revokedAt),
        sql`not exists (select from settings where name = ${ENDED + session.id})`,
      ),
    )
  return row ? withoutHash(row) : null
}

/** Ends a session at once, over all processes, and forgets those whose time is over anyway. `until`: epoch ms. */
export async function endSession(db: Db, session: { id: string; until: number }, now: Date): Promise<void> {
  const value = new Date(session.until).toISOString()
  await db
    .insert(settings)
    .values({ name: ENDED + session.id, value })
    .onConflictDoNothing()
  await db.delete(settings).where(and(like(settings.name, `${ENDED}%`), lt(settings.value, now.toISOString())))
}
