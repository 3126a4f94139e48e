import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ApiEnv } from './env.ts'
import { invalidParameter } from './invalid.ts'
import { ProblemError } from './problem.ts'

const LONGEST_URL = 8 * 1024
const LARGEST_BODY = 256 * 1024

/** Refuses URLs over 8 KB, and U+0000 in parameters, which no text in Postgres can hold. */
export function checkUrl(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (c.req.url.length > LONGEST_URL)
      throw new ProblemError('url-too-long', `A URL may have ${LONGEST_URL} characters`)
    if (c.req.url.includes('%00')) {
      const [name] = Object.entries(c.req.queries()).find(([, values]) => values.join('').includes('\0')) ?? []
      if (name !== undefined) throw invalidParameter(name, 'must not hold U+0000')
    }
    await next()
  }
}

export function checkBody(): MiddlewareHandler<ApiEnv> {
  return bodyLimit({
    maxSize: LARGEST_BODY,
    onError: () => {
      // The rest of the body stays unread: no other request may follow it.
      throw new ProblemError('body-too-large', `A body may have ${LARGEST_BODY} bytes`, {
        headers: { Connection: 'close' },
      })
    },
  })
}
