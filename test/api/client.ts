import type { Api } from '../../src/api/env.ts'

export const LOOPBACK = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }

export interface Answer<Body> {
  status: number
  headers: Headers
  body: Body
}

export type Problem = {
  type: string
  status: number
  detail: string
  instance: string
  errors?: { parameter?: string; pointer?: string; detail: string }[]
  run?: string
}

/** Asks the app as if from `address`, and reads the JSON that it answers. */
export async function ask<Body>(
  app: Api,
  path: string,
  init: RequestInit & { key?: string; json?: unknown; address?: string } = {},
): Promise<Answer<Body>> {
  const { key, json, address, ...rest } = init
  const headers = new Headers(rest.headers)
  if (key !== undefined) headers.set('Authorization', `Bearer ${key}`)
  if (json !== undefined) headers.set('Content-Type', 'application/json')
  const env = address === undefined ? LOOPBACK : { incoming: { socket: { remoteAddress: address } } }
  const body = json === undefined ? rest.body : JSON.stringify(json)
  const response = await app.request(path, { ...rest, headers, ...(body != null && { body }) }, env)
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as Body }
}
