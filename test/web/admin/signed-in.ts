import { type CheerioAPI, load } from 'cheerio'
import type { Api } from '../../../src/api/env.ts'
import { createKey, type Role } from '../../../src/store/api-keys.ts'
import { ask } from '../../api/client.ts'
import type { TestContext } from '../../helpers/context.ts'

/** What a browser says of a request that a page of the same site makes. */
export const OWN = { 'Sec-Fetch-Site': 'same-origin', Accept: 'text/html' }

export interface Shown {
  status: number
  headers: Headers
  body: string
  $: CheerioAPI
  text: (selector: string) => string
}

export interface SignedIn {
  keyId: string
  cookie: string
  get(path: string): Promise<Shown>
  /** Sends a form of the console, with its token unless `fields` says another. */
  post(path: string, fields?: Record<string, string> | [string, string][]): Promise<Shown>
}

/** A visitor of the console, with a key of that role. */
export async function signIn(ctx: TestContext, app: Api, role: Role): Promise<SignedIn> {
  const { id, key } = await createKey(ctx.db, { role, name: `the ${role}`, now: ctx.now() })
  const { headers } = await sendKey(app, key)
  const cookie = cookieOf(headers)
  const get = (path: string) => show(app, path, { headers: { ...OWN, Cookie: cookie } })
  return {
    keyId: id,
    cookie,
    get,
    post: async (path, fields = {}) => {
      const { $ } = await get('/admin')
      const form = $('.who input[name=form]').attr('value') ?? ''
      const body = new URLSearchParams([['form', form], ...(Array.isArray(fields) ? fields : Object.entries(fields))])
      return show(app, path, { method: 'POST', headers: { ...OWN, Cookie: cookie }, body })
    },
  }
}

export function sendKey(
  app: Api,
  key: string,
  init: { headers?: Record<string, string>; next?: string; address?: string } = {},
) {
  const { headers = OWN, next = '/admin', address } = init
  const body = new URLSearchParams({ key, next })
  return show(app, '/admin/sign-in', { method: 'POST', headers, body, ...(address !== undefined && { address }) })
}

export function cookieOf(headers: Headers): string {
  return (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

export async function show(app: Api, path: string, init: Parameters<typeof ask>[2] = {}): Promise<Shown> {
  const { status, headers, body } = await ask<string>(app, path, init)
  const $ = load(typeof body === 'string' ? body : '')
  const text = (selector: string) => $(selector).text().replace(/\s+/g, ' ').trim()
  return { status, headers, body, $, text }
}
