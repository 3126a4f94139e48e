import type { MiddlewareHandler } from 'hono'
import { type ApiKey, findKey, keyHash, ROLES, type Role, touchKey } from '../../store/api-keys.ts'
import type { FailedTries } from '../../store/failed-tries.ts'
import { clientAddress, networkOf } from '../client-address.ts'
import type { ApiContext, ApiEnv, Request } from '../env.ts'
import { ProblemError } from '../problem.ts'

export const CHALLENGE = { 'WWW-Authenticate': 'Bearer realm="rolecall"' }

type Guard = ApiContext & { failedTries: FailedTries }

/** Lets requests with a valid `Authorization: Bearer KEY` through. A request without a key is no try at one. */
export function authenticate(ctx: Guard): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const header = c.req.header('authorization')
    if (header === undefined) {
      throw new ProblemError('unauthorized', 'Send Authorization: Bearer KEY', { headers: CHALLENGE })
    }
    c.set('key', await tryKey(ctx, c, /^Bearer +([\w-]{1,200})$/i.exec(header)?.[1] ?? null))
    await next()
  }
}

/**
 * The key that somebody presents (null: what cannot be one). It is looked up by its SHA-256, so how long that takes tells nothing
 * about any key. Throws `unauthorized`, and `rate-limited` after too many wrong ones of an address, or of a network as `networkOf` has it.
 */
export async function tryKey(ctx: Guard, c: Request, presented: string | null): Promise<ApiKey> {
  const network = networkOf(clientAddress(c, ctx.config.trustedProxies) ?? 'unknown')
  await refuseLocked(ctx, network)
  const key = presented === null ? null : await findKey(ctx.db, keyHash(presented))
  if (key === null) {
    // Of many at one moment all may have come past the first look.
    if (!(await ctx.failedTries.note(network))) await refuseLocked(ctx, network)
    throw new ProblemError('unauthorized', 'The key is not valid', {
      headers: { 'WWW-Authenticate': `${CHALLENGE['WWW-Authenticate']}, error="invalid_token"` },
    })
  }
  if (isStale(key.lastUsedAt, ctx.now())) await touchKey(ctx.db, key.id, ctx.now())
  return key
}

async function refuseLocked(ctx: Guard, network: string): Promise<void> {
  const seconds = await ctx.failedTries.lockedFor(network)
  if (seconds === null) return
  throw new ProblemError('rate-limited', `Too many wrong keys; try again in ${seconds} s`, {
    headers: { 'Retry-After': String(seconds) },
  })
}

/** Lets keys of this role and above through. */
export function requireRole(role: Role): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    mustHaveRole(c.get('key'), role)
    await next()
  }
}

export function mustHaveRole(key: ApiKey, role: Role): void {
  if (hasRole(key, role)) return
  throw new ProblemError('forbidden', `This needs a key of role ${role}; yours is ${key.role}`)
}

export function hasRole(key: ApiKey, role: Role): boolean {
  return ROLES.indexOf(key.role) >= ROLES.indexOf(role)
}

/** How the audit trail names a key. */
export function actorOf(key: ApiKey): string {
  return `key:${key.id}`
}

/** Whether its last use is worth noting again. */
export function isStale(lastUsedAt: string | null, now: Date): boolean {
  return lastUsedAt === null || now.getTime() - Date.parse(lastUsedAt) > 60_000
}
