import { html } from 'hono/html'
import type { AdminRooms } from '../../api/admin/routes.ts'
import type { Api, Request } from '../../api/env.ts'
import { PROBLEMS, ProblemError } from '../../api/problem.ts'
import { faultList, type Problem } from '../fault-list.ts'
import type { Html } from '../layout.ts'
import { showPage } from '../page-route.ts'
import { consoleLayout, pageAbove, type Viewer } from './frame.ts'

/** Signing in and out: the only pages of the console that need no session. */
export function addSignIn(admin: Api, rooms: Pick<AdminRooms, 'sessions'>): void {
  admin.post('/sign-in', async (c) => {
    const fields = new URLSearchParams(await c.req.text())
    const next = ownPath(fields.get('next'))
    try {
      await rooms.sessions.begin(c, (fields.get('key') ?? '').trim())
    } catch (error) {
      return refusedSignIn(c, error, next)
    }
    return c.redirect(next, 303)
  })

  admin.post('/sign-out', rooms.sessions.require('viewer'), async (c) => {
    await rooms.sessions.readForm(c)
    await rooms.sessions.end(c)
    return c.redirect('/admin', 303)
  })
}

/** The form that asks for a key. `next`: where it leads. */
export function signInPage(next: string, fault: string | null = null): Html {
  return consoleLayout(null, {
    title: 'Sign in',
    main: html`<h1>Sign in to the console</h1>
${fault === null ? '' : html`<p class="banner" role="alert" id="fault">${fault}</p>`}
<form class="sheet" method="post" action="/admin/sign-in">
<p><label for="key">Key</label><input type="password" id="key" name="key" required maxlength="200" autocomplete="current-password" spellcheck="false"${fault === null ? '' : html` aria-describedby="fault"`}></p>
<input type="hidden" name="next" value="${next}">
<p><button type="submit" class="main">Sign in</button></p>
</form>
<p class="hint">The first key stands in the file <code>admin-key</code> of DATA_DIR. <code>npx rolecall keys create --role viewer</code> makes others.</p>`,
  })
}

/** What went wrong, as a page of the console; the sign-in form where a session is all that is missing. */
export function consoleProblem(
  { title, status, detail, instance, errors }: Problem,
  { method, path, query, viewer }: { method: string; path: string; query: string; viewer: Viewer | null },
): Html {
  if (status === 401) return signInPage(method === 'GET' ? path + query : '/admin', 'Sign in with a key first.')
  const back = pageAbove(path)
  return consoleLayout(viewer, {
    title,
    current: back.current,
    main: html`<h1>${title}</h1>
<p class="banner" role="alert">${status}: ${detail}</p>
${faultList(errors)}
<p><a href="${back.path}">Back: ${back.name}</a></p>
<p class="hint">Request ${instance}</p>`,
  })
}

function refusedSignIn(c: Request, error: unknown, next: string) {
  const isKnown =
    error instanceof ProblemError && (error.problem === 'unauthorized' || error.problem === 'rate-limited')
  if (!isKnown) throw error
  for (const [name, value] of Object.entries(error.headers)) c.header(name, value)
  return showPage(c, signInPage(next, `${error.message}.`), PROBLEMS[error.problem][0] as 401 | 429)
}

/** A page of the console; anything else would make the form lead wherever a link says. */
function ownPath(path: string | null): string {
  return path !== null &&
    /^\/admin(?:\/(?!\/)[\w%:~./-]*)?(?:\?[\w%:~.&=+-]*)?$/.test(path) &&
    !path.startsWith('/admin/sign')
    ? path
    : '/admin'
}
