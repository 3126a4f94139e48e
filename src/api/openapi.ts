import { createRoute, z } from '@hono/zod-openapi'
import { completeDocument } from './complete-document.ts'
import type { Api } from './env.ts'

export type OpenApiDocument = ReturnType<Api['getOpenAPI31Document']>

const route = createRoute({
  method: 'get',
  path: '/openapi.json',
  tags: ['operations'],
  summary: 'This API in OpenAPI 3.1',
  responses: {
    200: { description: 'The document', content: { 'application/json': { schema: z.looseObject({}) } } },
  },
})

export function addOpenApi(app: Api, document: () => OpenApiDocument): void {
  app.openapi(route, (c) => c.json(document() as unknown as Record<string, never>, 200))
}

/** The document of the app's routes, made once: it depends on nothing else. */
export function documentOf(app: Api, publicUrl: string): () => OpenApiDocument {
  let made: OpenApiDocument | null = null
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  return () => {
    made ??= completeDocument(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Rolecall',
          version: '1',
          description:
            'Every job opening, once. Errors are problem documents (RFC 9457). Lists go on by the cursor in `page.next` or in the Link header.',
          license: { name: 'MIT' },
        },
        servers: [{ url: publicUrl }],
      }),
    )
    return made
  }
}
