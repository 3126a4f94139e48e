import { z } from '@hono/zod-openapi'
import type { Request } from './env.ts'

export const PageSchema = z
  .object({ limit: z.int(), next: z.string().nullable(), prev: z.string().nullable() })
  .openapi('Page')

/** Sets the RFC 8288 Link header: this query with the cursors of the pages around it. */
export function linkPages(c: Request, cursors: { next: string | null; prev: string | null }): void {
  const links = (['next', 'prev'] as const).flatMap((rel) => {
    const cursor = cursors[rel]
    if (cursor === null) return []
    const url = new URL(c.req.url)
    url.searchParams.set('cursor', cursor)
    return [`<${url.pathname}${url.search}>; rel="${rel}"`]
  })
  if (links.length > 0) c.header('Link', links.join(', '))
}
