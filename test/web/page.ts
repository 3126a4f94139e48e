import { load } from 'cheerio'
import type { Api } from '../../src/api/env.ts'
import { ask } from '../api/client.ts'

/** Asks for a page as a browser does, and reads it. */
export async function visit(app: Api, path: string) {
  const { status, headers, body } = await ask<string>(app, path, { headers: { Accept: 'text/html,*/*;q=0.8' } })
  const $ = load(body)
  const text = (selector: string) => $(selector).text().replace(/\s+/g, ' ').trim()
  return { status, headers, body, $, text }
}
