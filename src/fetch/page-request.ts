import { PermanentError } from '../errors.ts'
import type { PageRequest } from '../sources/define-source.ts'
import type { Conditional, FetchSettings, PageRule } from './fetcher.ts'
import type { Journey } from './follow.ts'

const DEADLINE_MS = 60_000

/** What a source asks for, as the HTTP request that goes out. Throws PermanentError `config` where the URL is none of the web's. */
export function journeyOf(
  request: PageRequest,
  rule: PageRule,
  conditional: Conditional | null,
  settings: FetchSettings,
): Omit<Journey, 'mayVisit'> {
  const headers: Record<string, string> = {
    'user-agent': settings.userAgent,
    accept: ACCEPT[request.expect],
    'accept-encoding': 'gzip, deflate, br, zstd',
  }
  if (request.body !== null) headers['content-type'] = 'application/json'
  if (conditional?.etag) headers['if-none-match'] = conditional.etag
  if (conditional?.lastModified) headers['if-modified-since'] = conditional.lastModified
  return {
    url: webUrl(request.url),
    method: request.method,
    body: request.body,
    headers,
    text: { expect: request.expect, maxBytes: rule.maxBodyBytes, onCap: 'fail' },
    rule,
    deadlineMs: rule.deadlineMs ?? DEADLINE_MS,
  }
}

const ACCEPT: Record<PageRequest['expect'], string> = {
  json: 'application/json, */*;q=0.1',
  html: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
  xml: 'application/xml, text/xml, application/rss+xml, application/atom+xml, */*;q=0.5',
  any: '*/*',
}

/** A URL of the web without its fragment. Throws PermanentError `config`. */
export function webUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new PermanentError('config', `"${text}" is no http or https URL`)
  }
  url.hash = ''
  return url
}
