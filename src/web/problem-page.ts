import { html } from 'hono/html'
import type { Request } from '../api/env.ts'
import { viewerIfAny } from './admin/frame.ts'
import { consoleProblem } from './admin/sign-in.ts'
import { faultList, type Problem } from './fault-list.ts'
import { type Html, layout, PAGE_CSP } from './layout.ts'

/** Whether the answer is for a browser that shows a page, not for a program. */
export function wantsPage(c: Request): boolean {
  const isForPrograms = /^\/(?:api\/|suggest|new$|feed\.|openapi|metrics|livez|readyz)/.test(c.req.path)
  return !isForPrograms && (c.req.header('accept') ?? '').includes('text/html')
}

/** A problem document (RFC 9457) as a page, with the same status and headers. */
export async function asPage(response: Response, c: Request): Promise<Response> {
  const { method, path } = c.req
  const problem = (await response.json()) as Problem
  const headers = new Headers(response.headers)
  headers.set('Content-Type', 'text/html; charset=UTF-8')
  headers.set('Content-Security-Policy', PAGE_CSP)
  headers.append('Vary', 'Accept')
  const page = /^\/admin(?:\/|$)/.test(path)
    ? consoleProblem(problem, { method, path, query: new URL(c.req.url).search, viewer: viewerIfAny(c) })
    : problemPage(problem)
  return new Response(String(await page), { status: response.status, headers })
}

function problemPage({ title, status, detail, instance, errors }: Problem): Html {
  return layout({
    title: `${title} – Rolecall`,
    description: title,
    canonical: null,
    main: html`<h1>${title}</h1>
<p>${status}: ${detail}</p>
${faultList(errors)}
<p><a href="/">To all openings</a></p>
<p class="hint">Request ${instance}</p>`,
  })
}
