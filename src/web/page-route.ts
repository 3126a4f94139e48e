import { createRoute, z } from '@hono/zod-openapi'
import type { Request } from '../api/env.ts'
import { type ProblemName, problems } from '../api/problem.ts'
import { type Html, PAGE_CSP } from './layout.ts'

export const PAGE = { 'text/html': { schema: z.string() } }

/** A route that answers with a page for people. */
export function pageRoute<const Path extends string, Params extends z.ZodObject = z.ZodObject<Record<never, never>>>(
  path: Path,
  about: { summary: string; description?: string; params?: Params; problems?: ProblemName[] },
) {
  return createRoute({
    method: 'get',
    path,
    tags: ['pages'],
    summary: about.summary,
    ...(about.description !== undefined && { description: about.description }),
    request: { params: (about.params ?? z.object({})) as Params },
    responses: {
      200: { description: 'A page', content: PAGE },
      ...problems(...(about.problems ?? []), 'timeout', 'unavailable'),
    },
  })
}

/** The page as an answer, with the policy that keeps everything foreign out of it. */
export function showPage(c: Request, page: Html, status: 200 | 401 | 404 | 409 | 410 | 422 | 429 = 200) {
  c.header('Content-Security-Policy', PAGE_CSP)
  c.header('Vary', 'Accept')
  return c.html(page, status)
}
