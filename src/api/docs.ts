import { createRoute, z } from '@hono/zod-openapi'
import { html } from 'hono/html'
import type { Api } from './env.ts'
import type { OpenApiDocument } from './openapi.ts'

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
code{font-size:.95em}summary{cursor:pointer;padding:.3rem 0}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:.2rem .8rem .2rem 0}
b.m{display:inline-block;min-width:4.5rem}`

const route = createRoute({
  method: 'get',
  path: '/docs',
  tags: ['operations'],
  summary: 'This API, to read',
  responses: { 200: { description: 'A page', content: { 'text/html': { schema: z.string() } } } },
})

/** One page from the document alone: no script, no request to anywhere else. */
export function addDocs(app: Api, document: () => OpenApiDocument): void {
  app.openapi(route, (c) => {
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    )
    return c.html(page(document()))
  })
}

interface Operation {
  summary?: string
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: unknown }[]
  requestBody?: { content: Record<string, { schema?: unknown }> }
  responses: Record<string, { description: string }>
}

function page(document: OpenApiDocument) {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
  )
  const schemas = Object.entries(document.components?.schemas ?? {})
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Rolecall API</title><style>${STYLE}</style></head><body>
<h1>Rolecall API</h1><p>${document.info.description ?? ''}</p>
<p>The same for programs: <a href="/openapi.json">openapi.json</a></p>
${operations.map(operationHtml)}
<h2>Shapes</h2>
${schemas.map(([name, schema]) => html`<details id="${name}"><summary><code>${name}</code></summary><pre>${JSON.stringify(schema, null, 2)}</pre></details>`)}
</body></html>`
}

function operationHtml({ path, method, operation }: { path: string; method: string; operation: Operation }) {
  const parameters = operation.parameters ?? []
  return html`<details><summary><b class="m">${method.toUpperCase()}</b> <code>${path}</code> ${operation.summary ?? ''}</summary>
${parameters.length > 0 ? html`<table>${parameters.map((each) => html`<tr><td><code>${each.name}</code></td><td>${each.in}</td><td>${each.description ?? ''}</td></tr>`)}</table>` : ''}
${operation.requestBody ? html`<pre>${JSON.stringify(Object.values(operation.requestBody.content)[0]?.schema, null, 2)}</pre>` : ''}
<table>${Object.entries(operation.responses).map(([status, response]) => html`<tr><td>${status}</td><td>${response.description}</td></tr>`)}</table>
</details>`
}
