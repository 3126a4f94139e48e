import type { MiddlewareHandler } from 'hono'
import type { ApiEnv } from './env.ts'
import { invalidBody } from './invalid.ts'

/** Refuses a body where none is read: what somebody says is never passed over. An empty one is none, and so is an empty object. */
export function takesNoBody(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const body = (await c.req.text()).trim()
    if (body !== '' && !/^\{\s*\}$/.test(body)) throw invalidBody([{ pointer: '', detail: 'this route takes no body' }])
    await next()
  }
}

/** For an optional body: an empty one is none, whatever type its headers name, as some clients do for every request. */
export function bodyMayBeEmpty(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    // A validator reads what has the type of JSON; the text stays with the request for it.
    if ((await c.req.text()) === '') c.req.raw.headers.delete('Content-Type')
    await next()
  }
}
