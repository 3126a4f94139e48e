import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type ApiKey, type Role, touchKey } from '../../store/api-keys.ts'
import { recordAudit } from '../../store/audit.ts'
import type { FailedTries } from '../../store/failed-tries.ts'
import { endSession, sessionKey } from '../../store/sessions.ts'
import { sessionSecret } from '../../store/settings.ts'
import type { ApiContext, ApiEnv, Request } from '../env.ts'
import { ProblemError } from '../problem.ts'
import { actorOf, CHALLENGE, isStale, mustHaveRole, tryKey } from './auth.ts'
import { refuseForeign, refuseUnsafe } from './own-origin.ts'

/** A working day; then the key is asked for again. */
const LASTS_MS = 12 * 3_600_000
const COOKIE = 'rolecall'
const FORM_FIELD = 'form'

interface Session {
  id: string
  keyId: string
  /** Epoch ms. */
  until: number
}

/** Who is signed in to the console, by a cookie that names a key and never holds it. */
export interface Sessions {
  /**
   * Lets requests of a session whose key has this role or a higher one through, and sets `key` and `formToken`. Refuses what
   * comes over an open wire, and all but reads that another site's page asks for.
   */
  require(role: Role): MiddlewareHandler<ApiEnv>
  /** The signed-in visitor's key, where there is one: sets `key` and `formToken` as `require` does. */
  current(c: Request): Promise<ApiKey | null>
  /** Signs in by a key; wrong ones count as the API's do. Throws `unauthorized` and `rate-limited`. */
  begin(c: Request, presented: string): Promise<void>
  end(c: Request): Promise<void>
  /** The fields of a form that one of our pages showed to this very session. Throws `forbidden` on any other. */
  readForm(c: Request): Promise<URLSearchParams>
}

export function openSessions(ctx: ApiContext & { failedTries: FailedTries }): Sessions {
  let known: Promise<Buffer> | null = null
  const secret = () => {
    known ??= sessionSecret(ctx.db).catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }

  async function sessionOf(c: Request): Promise<Session | null> {
    const cookie = isSecure(c) ? getCookie(c, COOKIE, 'host') : getCookie(c, COOKIE)
    const session = cookie ? opened(cookie, await secret()) : null
    return session !== null && session.until > ctx.now().getTime() ? session : null
  }

  async function current(c: Request): Promise<ApiKey | null> {
    const session = await sessionOf(c)
    const key = session && (await sessionKey(ctx.db, session))
    if (session === null || key === null) return null
    if (isStale(key.lastUsedAt, ctx.now())) await touchKey(ctx.db, key.id, ctx.now())
    c.set('key', key)
    c.set('formToken', formToken(session, await secret()))
    return key
  }

  function isSecure(c: Request): boolean {
    return refuseUnsafe(c, ctx.config.trustedProxies) === 'https'
  }

  async function audited(c: Request, action: 'session.begin' | 'session.end'): Promise<void> {
    const key = c.get('key')
    const at = ctx.now().toISOString()
    await recordAudit(ctx.db, { at, actor: actorOf(key), action, subject: key.id, before: null, after: null })
  }

  return {
    current,

    require: (role) => async (c, next) => {
      if ((await current(c)) === null) {
        throw new ProblemError('unauthorized', 'Sign in with a key first', { headers: CHALLENGE })
      }
      refuseForeign(c, ctx.config)
      mustHaveRole(c.get('key'), role)
      await next()
    },

    begin: async (c, presented) => {
      const isHttps = isSecure(c)
      refuseForeign(c, ctx.config)
      const key = await tryKey(ctx, c, /^[\w-]{1,200}$/.test(presented) ? presented : null)
      c.set('key', key)
      const session = { id: randomBytes(12).toString('hex'), keyId: key.id, until: ctx.now().getTime() + LASTS_MS }
      await audited(c, 'session.begin')
      const lasts = { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: LASTS_MS / 1000 } as const
      setCookie(c, COOKIE, sealed(session, await secret()), {
        ...lasts,
        ...(isHttps && { secure: true, prefix: 'host' }),
      })
    },

    end: async (c) => {
      const session = await sessionOf(c)
      if (session !== null) await endSession(ctx.db, session, ctx.now())
      await audited(c, 'session.end')
      deleteCookie(c, COOKIE, { path: '/', ...(isSecure(c) && { secure: true, prefix: 'host' }) })
    },

    readForm: async (c) => {
      const fields = new URLSearchParams(await c.req.text())
      if (!isSame(fields.get(FORM_FIELD) ?? '', c.get('formToken'))) {
        throw new ProblemError(
          'forbidden',
          'This form is of another session; go back, reload the page and send it again',
        )
      }
      fields.delete(FORM_FIELD)
      return fields
    },
  }
}

function sealed({ id, keyId, until }: Session, secret: Buffer): string {
  const body = `${id}.${keyId}.${until}`
  return `${body}.${sign(secret, `session ${body}`)}`
}

/** Null for what was not made here, or was changed since. */
function opened(cookie: string, secret: Buffer): Session | null {
  const match = /^([0-9a-f]{24})\.([\w-]{1,64})\.(\d{1,15})\.([\w-]{43})$/.exec(cookie)
  if (match === null) return null
  const [, id = '', keyId = '', until = '', signature = ''] = match
  const isOurs = isSame(signature, sign(secret, `session ${id}.${keyId}.${until}`))
  return isOurs ? { id, keyId, until: Number(until) } : null
}

/** Another site cannot read it, and so cannot send it: what a form of ours is known by. */
function formToken({ id }: Session, secret: Buffer): string {
  return sign(secret, `form ${id}`)
}

function sign(secret: Buffer, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url')
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
