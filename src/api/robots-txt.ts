import { createRoute, z } from '@hono/zod-openapi'
import type { Api } from './env.ts'

/** Pages may be found; what is for programs and admins need not be. */
const RULES =
  'User-agent: *\nDisallow: /api/\nDisallow: /admin/\nDisallow: /metrics\nDisallow: /suggest\nDisallow: /new\nDisallow: /*?*cursor=\nAllow: /\n'

const route = createRoute({
  method: 'get',
  path: '/robots.txt',
  tags: ['operations'],
  summary: 'What crawlers may visit',
  responses: { 200: { description: 'robots.txt', content: { 'text/plain': { schema: z.string() } } } },
})

export function addRobotsTxt(app: Api, publicUrl: string): void {
  app.openapi(route, (c) => c.text(`${RULES}Sitemap: ${publicUrl}/sitemap.xml\n`, 200))
}
