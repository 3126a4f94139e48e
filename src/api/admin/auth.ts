import type { MiddlewareHandler } from 'hono'
import { type ApiKey, findKey, keyHash, ROLES, type Role, touchKey } from '../../store/api-keys.ts'
import { clientAddress } from '../client-address.ts'
import type { ApiContext, ApiEnv } from '../env.ts'
import { ProblemError } from '../problem.ts'
import type { Failures } from './failures.ts'

const CHALLENGE = { 'WWW-Authenticate': 'Bearer realm="rolecall"' }

/**
 * Lets requests with a valid `Authorization: Bearer KEY` through. The key is looked up by its SHA-256, so how long that takes
 * tells nothing about any key. A request without a key is no try at one.
 */
export function authenticate(ctx: ApiContext, failures: Failures): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const address = clientAddress(c, ctx.config.trustedProxies) ?? 'unknown'
    const seconds = failures.lockedFor(address)
    if (seconds !== null) {
      throw new ProblemError('rate-limited', `Too many wrong keys; try again in ${seconds} s`, {
        headers: { 'Retry-After': String(seconds) },
      })
    }
    const header = c.req.header('authorization')
    if (header === undefined) {
      throw new ProblemError('unauthorized', 'Send Authorization: Bearer KEY', { headers: CHALLENGE })
    }
    const presented = /^Bearer +([\w-]{1,200})$/i.exec(header)?.[1]
    const key = presented === undefined ? null : await findKey(ctx.db, keyHash(presented))
    if (key === null) {
      failures.note(address)
      throw new ProblemError('unauthorized', 'The key is not valid', {
        headers: { 'WWW-Authenticate': `${CHALLENGE['WWW-Authenticate']}, error="invalid_token"` },
      })
    }
    if (isStale(key.lastUsedAt, ctx.now())) await touchKey(ctx.db, key.id, ctx.now())
    c.set('key', key)
    await next()
  }
}

/** Lets keys of this role and above through. */
export function requireRole(role: Role): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const { role: has } = c.get('key')
    if (ROLES.indexOf(has) < ROLES.indexOf(role)) {
      throw new ProblemError('forbidden', `This needs a key of role ${role}; yours is ${has}`)
    }
    await next()
  }
}

/** How the audit trail names a key. */
export function actorOf(key: ApiKey): string {
  return `key:${key.id}`
}

function isStale(lastUsedAt: string | null, now: Date): boolean {
  return lastUsedAt === null || now.getTime() - Date.parse(lastUsedAt) > 60_000
}
