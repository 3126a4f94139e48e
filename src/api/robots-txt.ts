import { createRoute, z } from '@hono/zod-openapi'
import type { Api } from './env.ts'

/** Pages may be found; what is for programs and admins need not be. */
const TEXT = 'User-agent: *\nDisallow: /api/\nDisallow: /admin/\nDisallow: /metrics\nAllow: /\n'

const route = createRoute({
  method: 'get',
  path: '/robots.txt',
  tags: ['operations'],
  summary: 'What crawlers may visit',
  responses: { 200: { description: 'robots.txt', content: { 'text/plain': { schema: z.string() } } } },
})

export function addRobotsTxt(app: Api): void {
  app.openapi(route, (c) => c.text(TEXT, 200))
}
