import { createRoute, z } from '@hono/zod-openapi'
import type { Api } from './env.ts'
import type { OpenApiDocument } from './openapi.ts'

/** What a program that reads for a person has no use for. */
const LEFT_OUT = /^\/(api\/v1\/admin|livez|readyz|metrics|robots\.txt|llms\.txt|admin)/
const SEARCH = '/api/v1/listings'

const route = createRoute({
  method: 'get',
  path: '/llms.txt',
  tags: ['operations'],
  summary: 'This service in short, for language models',
  responses: {
    200: {
      description: 'Markdown (llmstxt.org)',
      content: { 'text/plain': { schema: z.string(), example: '# Rolecall\n\n> Every job opening, once.\n' } },
    },
  },
})

/** Told from the OpenAPI document alone, so that it names nothing that is not there. */
export function addLlmsTxt(app: Api, document: () => OpenApiDocument, publicUrl: string): void {
  app.openapi(route, (c) => c.text(llmsTxt(document(), publicUrl), 200))
}

interface Operation {
  summary?: string
  parameters?: { name: string; description?: string; required?: boolean }[]
}

function llmsTxt(document: OpenApiDocument, publicUrl: string): string {
  const operations = Object.entries(document.paths ?? {})
    .filter(([path]) => !LEFT_OUT.test(path))
    .flatMap(([path, methods]) => {
      const { get } = methods as { get?: Operation }
      return get ? [{ path, get }] : []
    })
  const inApi = operations.filter(({ path }) => path.startsWith('/api/'))
  const outside = operations.filter(({ path }) => !path.startsWith('/api/'))
  const parameters = operations.find(({ path }) => path === SEARCH)?.get.parameters ?? []
  return `# Rolecall

> ${document.info.description}

All answers are JSON, need no key, and may be read by anyone. Unknown is null or an empty list. Each listing names the sources
where it was found with the attribution they ask for: pass it on with the listing, and link people to its \`url\` or \`applyUrl\`.

Example: ${publicUrl}${SEARCH}?q=senior+go&country=DE&limit=5

## API

${inApi.map((each) => lineOf(each, publicUrl)).join('\n')}

## Parameters of ${SEARCH}

${parameters.map(({ name, description }) => `- \`${name}\`${description ? `: ${description}` : ''}`).join('\n')}

## Pages and feeds

${outside.map((each) => lineOf(each, publicUrl)).join('\n')}
`
}

/** What needs an id or a parameter is no address: only the others are links. */
function lineOf({ path, get }: { path: string; get: Operation }, publicUrl: string): string {
  const isAddress = !(get.parameters ?? []).some((parameter) => parameter.required)
  const name = !isAddress ? `\`${path}\`` : `[${path}](${publicUrl}${path})`
  return `- ${name}: ${get.summary ?? ''}`
}
