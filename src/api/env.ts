import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import type { Context } from '../context.ts'
import type { ApiKey } from '../store/api-keys.ts'
import { throwIfInvalid } from './invalid.ts'
import type { Allowance } from './rate-limit.ts'

/** What the HTTP side uses of a process. */
export type ApiContext = Pick<
  Context,
  'config' | 'db' | 'fetcher' | 'log' | 'now' | 'queues' | 'replica' | 'stopping' | 'tracing'
>

export interface ApiEnv {
  Bindings: { incoming?: { socket: { remoteAddress?: string } } }
  Variables: {
    requestId: string
    /** Set where the answer is kept for others, and the bytes that were sent then. */
    answerIsKept: boolean
    sentBytes: Buffer
    /** Set where requests are counted. */
    allowance: Allowance | undefined
    /** Set on admin routes. */
    key: ApiKey
    /** Set in the console: what its forms carry. */
    formToken: string
  }
}

export type Api = OpenAPIHono<ApiEnv>
export type Request = HonoContext<ApiEnv>

/** A router whose routes answer wrong input with a problem. */
export function newRouter(): Api {
  return new OpenAPIHono<ApiEnv>({ defaultHook: (result) => throwIfInvalid(result) })
}
