import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../src/api/app.ts'
import type { Api } from '../../../src/api/env.ts'
import type { Role } from '../../../src/store/api-keys.ts'
import { type TestContext, testContext } from '../../helpers/context.ts'
import { OWN, type SignedIn, show, signIn } from './signed-in.ts'

/** Every route of the console but the sign-in, with the least role that it asks for: the same as the API's for the same act. */
const ROUTES: [string, string, Role][] = [
  ['POST', '/admin/sign-out', 'viewer'],
  ['GET', '/admin/boards/new', 'operator'],
  ['POST', '/admin/boards/test', 'operator'],
  ['POST', '/admin/boards', 'admin'],
  ['GET', '/admin/boards/:id', 'viewer'],
  ['GET', '/admin/boards/:id/delete', 'admin'],
  ['POST', '/admin/boards/:id/crawl', 'operator'],
  ['POST', '/admin/boards/:id/enabled', 'admin'],
  ['POST', '/admin/boards/:id/schedule', 'admin'],
  ['POST', '/admin/boards/:id/delete', 'admin'],
  ['GET', '/admin/runs', 'viewer'],
  ['GET', '/admin/runs/:id', 'viewer'],
  ['GET', '/admin/runs/:id/events', 'viewer'],
  ['GET', '/admin/runs/:id/snapshot', 'operator'],
  ['POST', '/admin/runs/:id/approve', 'operator'],
  ['POST', '/admin/runs/:id/discard', 'operator'],
  ['POST', '/admin/runs/:id/cancel', 'operator'],
  ['GET', '/admin/listings', 'viewer'],
  ['GET', '/admin/listings/:id', 'viewer'],
  ['POST', '/admin/listings/:id/close', 'operator'],
  ['POST', '/admin/listings/:id/reopen', 'operator'],
  ['POST', '/admin/listings/:id/hide', 'operator'],
  ['POST', '/admin/listings/:id/split', 'operator'],
  ['POST', '/admin/listings/:id/merge', 'operator'],
  ['GET', '/admin/keys', 'admin'],
  ['POST', '/admin/keys', 'admin'],
  ['POST', '/admin/keys/:id/revoke', 'admin'],
  ['GET', '/admin/takedowns', 'admin'],
  ['POST', '/admin/takedowns', 'admin'],
  ['POST', '/admin/takedowns/lift', 'admin'],
  ['GET', '/admin/audit', 'admin'],
  ['GET', '/admin/state', 'viewer'],
  ['GET', '/admin/webhooks', 'viewer'],
  ['POST', '/admin/webhooks', 'admin'],
  ['GET', '/admin/webhooks/:id', 'viewer'],
  ['POST', '/admin/webhooks/:id/secret', 'admin'],
  ['POST', '/admin/webhooks/:id/test', 'admin'],
  ['POST', '/admin/webhooks/:id/enabled', 'admin'],
  ['POST', '/admin/webhooks/:id/remove', 'admin'],
]
const RANK: Role[] = ['viewer', 'operator', 'admin']

let ctx: TestContext
let app: Api
const signedIn = {} as Record<Role, SignedIn>

beforeAll(async () => {
  ctx = await testContext()
  app = createApp(ctx)
  for (const role of RANK) signedIn[role] = await signIn(ctx, app, role)
})
afterAll(() => ctx.close())

const paths = (path: string) => path.replace(':id', 'nothing')

it('the table names every route', () => {
  const known = app.routes
    .filter(({ method, path }) => method !== 'ALL' && /^\/admin\b/.test(path) && !path.startsWith('/admin/queues'))
    .map(({ method, path }) => `${method} ${path}`)
  const open = ['GET /admin', 'POST /admin/sign-in']
  expect([...new Set(known)].sort()).toEqual([...open, ...ROUTES.map(([method, path]) => `${method} ${path}`)].sort())
})

describe.each(ROUTES)('%s %s', (method, route, least) => {
  const path = paths(route)
  const body = method === 'POST' ? { body: new URLSearchParams({ form: 'x'.repeat(43) }) } : {}

  it('is refused without a session, by the form that asks for a key', async () => {
    const { status, $, headers } = await show(app, path, { method, headers: OWN, ...body })
    expect([status, $('input[type=password]').length]).toEqual([401, 1])
    expect(headers.get('cache-control')).toContain('no-store')
    const asProgram = await show(app, path, { method, headers: { 'Sec-Fetch-Site': 'same-origin' }, ...body })
    expect([asProgram.status, asProgram.headers.get('content-type')]).toEqual([
      401,
      expect.stringContaining('problem+json'),
    ])
  })

  it(`needs the role ${least}`, async () => {
    for (const role of RANK) {
      if (role === 'viewer' && route === '/admin/sign-out') continue
      const answer = await (method === 'GET'
        ? signedIn[role].get(path)
        : show(app, path, { method, headers: { ...OWN, Cookie: signedIn[role].cookie }, ...body }))
      if (RANK.indexOf(role) < RANK.indexOf(least)) {
        expect([answer.status, answer.text('[role=alert]')]).toEqual([
          403,
          expect.stringContaining(`needs a key of role ${least}`),
        ])
      } else if (method === 'GET') expect([200, 404], role).toContain(answer.status)
      // A form that was made up is let in nowhere.
      else
        expect([answer.status, answer.text('[role=alert]')]).toEqual([
          403,
          expect.stringContaining('of another session'),
        ])
    }
  })

  it.skipIf(method === 'GET')('is refused to a page of another site, cookie or not', async () => {
    const from = (headers: Record<string, string>) =>
      show(app, path, { method, headers: { Accept: 'text/html', Cookie: signedIn.admin.cookie, ...headers }, ...body })
    for (const headers of [{}, { 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://evil.example' }] as Record<
      string,
      string
    >[]) {
      const { status, text } = await from(headers)
      expect([status, text('[role=alert]')]).toEqual([403, expect.stringContaining('Only a page of this console')])
    }
  })
})
