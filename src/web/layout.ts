import { html } from 'hono/html'

/** No script at all, no request to anywhere else. Pictures in ads stay out with it. */
export const PAGE_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.55 system-ui,sans-serif;max-width:48rem;margin:0 auto;padding:1rem}
h1,h2,h3{line-height:1.25}form{display:flex;gap:.5rem;margin:1rem 0}input{flex:1;font:inherit;padding:.5rem}button{font:inherit;padding:.5rem 1rem}
ol{list-style:none;padding:0}li.listing{padding:.8rem 0;border-top:1px solid #8884}li.listing h2{font-size:1.1rem;margin:0}
p.meta{margin:.2rem 0;opacity:.8}.skills span{display:inline-block;border:1px solid #8888;border-radius:.6rem;padding:0 .5rem;margin:.1rem .2rem .1rem 0;font-size:.85rem}
nav{display:flex;justify-content:space-between;margin:1rem 0}.description{overflow-wrap:anywhere}`

type Html = ReturnType<typeof html>

/** A whole page around `body`. */
export function layout(title: string, body: Html): Html {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${STYLE}</style></head><body>
<header><a href="/">Rolecall</a> · <a href="/docs">API</a></header><main>${body}</main></body></html>`
}
