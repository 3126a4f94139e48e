import { html } from 'hono/html'
import { type AssetName, assetUrl } from './assets.ts'

/** Own files alone: no inline script or style, no request to anywhere else. Pictures in ads stay out with it. */
export const PAGE_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

export type Html = ReturnType<typeof html>

export interface Page {
  title: string
  /** One or two sentences for search engines and previews. */
  description: string
  /** The page's own absolute address; null where search engines should not keep the page. */
  canonical: string | null
  /** Path of the entry of the navigation that this page belongs to. */
  current?: string
  /** More for the head: alternates, JSON-LD. */
  head?: Html
  main: Html
}

/** What stands around the pages of one part of the site. */
export interface Frame {
  home: { path: string; name: string }
  navigation: (readonly [path: string, name: string])[]
  assets: { style: AssetName[]; script: AssetName }
  /** After the navigation. */
  aside: Html
  footer: Html
}

const PUBLIC: Frame = {
  home: { path: '/', name: 'Rolecall' },
  navigation: [
    ['/', 'Openings'],
    ['/skills', 'Skills'],
    ['/companies', 'Companies'],
    ['/stats', 'Figures'],
    ['/saved', 'Saved'],
  ],
  assets: { style: ['style.css'], script: 'page.js' },
  aside: html``,
  footer: html`<p>Every job opening, once. No tracker, no cookie: what you save or hide stays in your browser.</p>
<ul><li><a href="/about">About, and how to be taken down</a></li><li><a href="/docs">API</a></li><li><a href="/feed.atom">Feed</a></li></ul>`,
}

/** A whole page. */
export function layout(page: Page, frame: Frame = PUBLIC): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<meta property="og:site_name" content="Rolecall">
<meta property="og:type" content="website">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
${
  page.canonical === null
    ? html`<meta name="robots" content="noindex, follow">`
    : html`<link rel="canonical" href="${page.canonical}">
<meta property="og:url" content="${page.canonical}">`
}
${frame.assets.style.map((name) => html`<link rel="stylesheet" href="${assetUrl(name)}">\n`)}<link rel="icon" href="${assetUrl('icon.svg')}" type="image/svg+xml">
<script type="module" src="${assetUrl(frame.assets.script)}"></script>
${page.head ?? ''}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="${frame.home.path}"><img src="${assetUrl('icon.svg')}" alt="" width="24" height="24">${frame.home.name}</a>
<nav aria-label="Site"><ul>${frame.navigation.map(
    ([path, name]) =>
      html`<li><a href="${path}"${page.current === path ? html` aria-current="page"` : ''}>${name}</a></li>`,
  )}</ul></nav>
${frame.aside}</header>
<main id="main">
${page.main}
</main>
<footer class="bottom">
${frame.footer}
</footer>
</body>
</html>
`
}
