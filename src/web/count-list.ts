import { html } from 'hono/html'
import type { Html } from './layout.ts'
import { number } from './words.ts'

/** Names with how many openings each has, and a bar of that share of the most. */
export function countList(rows: { href: string; name: string; count: number }[]): Html {
  const most = Math.max(1, ...rows.map((row) => row.count))
  return html`<ul class="counts">${rows.map(
    ({ href, name, count }) =>
      html`<li><a href="${href}" dir="auto">${name}</a> <span class="n">${number(count)}</span><meter min="0" max="${most}" value="${count}" aria-hidden="true"></meter></li>`,
  )}</ul>`
}
