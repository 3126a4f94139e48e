import { createHash, randomBytes } from 'node:crypto'
import { and, asc, eq, isNull, lt, or, sql } from 'drizzle-orm'
import type { Database, Db } from './database.ts'
import { apiKeys } from './schema.ts'
import { setOnce } from './settings.ts'

export const ROLES = ['viewer', 'operator', 'admin'] as const
export type Role = (typeof ROLES)[number]
export type ApiKey = Omit<typeof apiKeys.$inferSelect, 'hash' | 'role'> & { role: Role }

/** Characters of a key that stay readable, to recognise it by. */
const PREFIX_LENGTH = 10
const FIRST_KEY_MARK = 'first-key'

/** 256 random bits behind `rk_`. Only the SHA-256 is stored: `key` is shown this once. */
export async function createKey(
  db: Db,
  options: { role: Role; name: string | null; now: Date },
): Promise<{ id: string; key: string; prefix: string }> {
  const key = `rk_${randomBytes(32).toString('base64url')}`
  // Hex: an id that began with a hyphen would be an option to a command line.
  const id = randomBytes(8).toString('hex')
  const prefix = key.slice(0, PREFIX_LENGTH)
  const { role, name } = options
  await db.insert(apiKeys).values({ id, prefix, hash: keyHash(key), role, name, createdAt: options.now.toISOString() })
  return { id, key, prefix }
}

export function keyHash(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}

/** The key with that SHA-256, null where there is none or it is revoked. */
export async function findKey(db: Db, hash: Buffer): Promise<ApiKey | null> {
  const [row] = await db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.hash, hash), isNull(apiKeys.revokedAt)))
  return row ? withoutHash(row) : null
}

/** Whether the key is there and not revoked. */
export async function isValidKey(db: Db, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: apiKeys.id })
    .from(apiKeys)
    .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
  return rows.length > 0
}

/** All keys, revoked ones too, oldest first. */
export async function listKeys(db: Db): Promise<ApiKey[]> {
  const rows = await db.select().from(apiKeys).orderBy(asc(apiKeys.createdAt), asc(apiKeys.id))
  return rows.map(withoutHash)
}

/** False where there is no such key, or it is revoked already. */
export async function revokeKey(db: Db, id: string, now: Date): Promise<boolean> {
  const rows = await db
    .update(apiKeys)
    .set({ revokedAt: now.toISOString() })
    .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
    .returning({ id: apiKeys.id })
  return rows.length > 0
}

/** Lets one transaction at a time decide about keys; reading them goes on. */
export async function lockKeys(tx: Db): Promise<void> {
  await tx.execute(sql`lock table api_keys in share row exclusive mode`)
}

/** Notes that a key was used, at most once a minute. */
export async function touchKey(db: Db, id: string, now: Date): Promise<void> {
  const minuteAgo = new Date(now.getTime() - 60_000).toISOString()
  await db
    .update(apiKeys)
    .set({ lastUsedAt: now.toISOString() })
    .where(and(eq(apiKeys.id, id), or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, minuteAgo))))
}

/**
 * Makes the installation's very first admin key, once however many processes start; false for all but that one. It is valid only after
 * `keep` has put it away: a process that dies between leaves no key behind that nobody has.
 */
export async function firstKey(db: Database, now: Date, keep: (key: string) => void): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!(await setOnce(tx, FIRST_KEY_MARK, now.toISOString()))) return false
    keep((await createKey(tx, { role: 'admin', name: 'first key', now })).key)
    return true
  })
}

export function withoutHash({ hash: _hash, role, ...row }: typeof apiKeys.$inferSelect): ApiKey {
  return { ...row, role: role as Role }
}
