import { html } from 'hono/html'
import { hasRole } from '../../api/admin/auth.ts'
import type { Request } from '../../api/env.ts'
import type { ApiKey, Role } from '../../store/api-keys.ts'
import { type Frame, type Html, layout } from '../layout.ts'
import { showPage } from '../page-route.ts'

const SECTIONS: [path: string, name: string, role: Role][] = [
  ['/admin', 'Boards', 'viewer'],
  ['/admin/runs', 'Runs', 'viewer'],
  ['/admin/listings', 'Listings', 'viewer'],
  ['/admin/state', 'State', 'viewer'],
  ['/admin/webhooks', 'Webhooks', 'viewer'],
  ['/admin/takedowns', 'Takedowns', 'admin'],
  ['/admin/keys', 'Keys', 'admin'],
  ['/admin/audit', 'Audit', 'admin'],
]

/** Who looks at a page, as far as the page depends on it. */
export interface Viewer {
  key: ApiKey
  formToken: string
}

export interface ConsolePage {
  title: string
  /** Path of the entry of the navigation that this page belongs to. */
  current?: string
  /** Said above all else: what was just done. */
  note?: string | null
  head?: Html
  main: Html
}

export function viewerOf(c: Request): Viewer {
  return { key: c.get('key'), formToken: c.get('formToken') }
}

/** Who looks at a page that may be shown to somebody who is not signed in. */
export function viewerIfAny(c: Request): Viewer | null {
  const viewer: Partial<Viewer> = viewerOf(c)
  return viewer.key !== undefined && viewer.formToken !== undefined ? (viewer as Viewer) : null
}

export function may(viewer: Viewer, role: Role): boolean {
  return hasRole(viewer.key, role)
}

/** The page that a path of the console belongs to: of the thing that an act is done to, else of its section. */
export function pageAbove(path: string): { path: string; name: string; current: string } {
  const section = SECTIONS.find(([at]) => at !== '/admin' && `${path}/`.startsWith(`${at}/`)) ?? SECTIONS[0]
  const [current, name] = section as (typeof SECTIONS)[number]
  const thing = /^\/admin\/(?:boards|runs|listings|webhooks)\/[^/]+(?=\/[^/]+$)/.exec(path)?.[0]
  return thing === undefined
    ? { path: current, name, current }
    : { path: thing, name: 'where it was asked for', current }
}

/** A page of the console as an answer. */
export function showConsole(c: Request, page: ConsolePage) {
  return showPage(c, consoleLayout(viewerOf(c), page))
}

/** A page of the console; without a viewer only what who is not signed in may see. */
export function consoleLayout(viewer: Viewer | null, page: ConsolePage): Html {
  const { title, current, head, main, note } = page
  const said = note ? html`<p class="said" role="status">${note}</p>` : ''
  return layout(
    {
      title: `${title} – Rolecall console`,
      description: 'The console of this Rolecall, for those who run it.',
      canonical: null,
      ...(current !== undefined && { current }),
      ...(head !== undefined && { head }),
      main: html`${said}${main}`,
    },
    frameFor(viewer),
  )
}

function frameFor(viewer: Viewer | null): Frame {
  const sections = viewer === null ? [] : SECTIONS.filter(([, , role]) => may(viewer, role))
  return {
    home: { path: '/admin', name: 'Rolecall console' },
    navigation: viewer === null ? [['/', 'Openings']] : sections.map(([path, name]) => [path, name] as const),
    assets: { style: ['style.css', 'console.css'], script: 'console.js' },
    aside: viewer === null ? html`` : whoIsIn(viewer),
    footer: html`<ul><li><a href="/">Openings</a></li><li><a href="/docs">API</a></li></ul>`,
  }
}

function whoIsIn(viewer: Viewer): Html {
  const { name, prefix, role } = viewer.key
  return html`<form class="who" method="post" action="/admin/sign-out">${token(viewer)}<span><bdi>${name ?? prefix}</bdi> (${role})</span> <button type="submit">Sign out</button></form>
`
}

/** What makes a form one of ours: stands in each that posts. */
export function token({ formToken }: Viewer): Html {
  return html`<input type="hidden" name="form" value="${formToken}">`
}
