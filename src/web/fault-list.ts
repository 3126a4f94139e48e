import { html } from 'hono/html'
import type { Html } from './layout.ts'

/** A problem document (RFC 9457), as far as pages show it. */
export interface Problem {
  title: string
  status: number
  detail: string
  instance: string
  errors?: { parameter?: string; pointer?: string; detail: string }[]
}

/** What is wrong where. */
export function faultList(errors: Problem['errors'] = []): Html {
  if (errors.length === 0) return html``
  const rows = errors.map(({ parameter, pointer, detail }) => {
    const place = parameter ?? pointer ?? ''
    return html`<li>${place === '' ? '' : html`<code>${place}</code>: `}${detail}</li>`
  })
  return html`<ul>${rows}</ul>`
}
