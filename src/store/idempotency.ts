import { and, eq } from 'drizzle-orm'
import type { Db } from './database.ts'
import { idempotencyKeys } from './schema.ts'

export interface IdempotentRequest {
  /** The API key: two keys never share their Idempotency-Keys. */
  keyId: string
  key: string
  requestHash: Buffer
  now: string
}

/**
 * Claims an Idempotency-Key within the transaction of the act; a second request with it waits here for the first one's commit.
 * `fresh`: go on and save the answer in the same transaction.
 */
export async function claimIdempotencyKey(
  tx: Db,
  request: IdempotentRequest,
): Promise<{ kind: 'fresh' } | { kind: 'mismatch' } | { kind: 'replay'; status: number; answer: unknown }> {
  const { now, ...identity } = request
  const inserted = await tx
    .insert(idempotencyKeys)
    .values({ ...identity, createdAt: now })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key })
  if (inserted.length > 0) return { kind: 'fresh' }
  const [row] = await tx.select().from(idempotencyKeys).where(thisKey(request))
  if (!row?.requestHash.equals(request.requestHash)) return { kind: 'mismatch' }
  return { kind: 'replay', status: row.status ?? 200, answer: row.answer }
}

export async function saveAnswer(
  tx: Db,
  request: IdempotentRequest,
  answered: { status: number; answer: unknown },
): Promise<void> {
  await tx.update(idempotencyKeys).set(answered).where(thisKey(request))
}

function thisKey(request: IdempotentRequest) {
  return and(eq(idempotencyKeys.keyId, request.keyId), eq(idempotencyKeys.key, request.key))
}
