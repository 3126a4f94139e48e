import { PermanentError } from '../errors.ts'
import type { PageRequest } from '../sources/define-source.ts'
import { attach } from './credentials.ts'
import type { Conditional, FetchSettings, PageRule } from './fetcher.ts'
import type { Journey } from './follow.ts'

const DEADLINE_MS = 60_000
const MIB = 1024 * 1024
/** No page of a site is larger, nor what may be one, and of documents for programs none that a vendor documents; a source may allow less. */
const MOST_BYTES: Record<PageRequest['expect'], number> = {
  html: 10 * MIB,
  json: 64 * MIB,
  xml: 64 * MIB,
  any: 10 * MIB,
}

/** What a source asks for, as the HTTP request that goes out. Throws PermanentError `config` where the URL is none of the web's, or credentials are missing. */
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
  const url = webUrl(request.url)
  return {
    url,
    credentials: attach(url, rule.credentials, settings.credentials ?? {}),
    method: request.method,
    body: request.body,
    headers,
    text: { expect: request.expect, maxBytes: Math.min(rule.maxBodyBytes, MOST_BYTES[request.expect]), onCap: 'fail' },
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
  if (url.username !== '' || url.password !== '') {
    throw new PermanentError(
      'config',
      `A URL of ${url.host} holds a user name or a password, which would end up in runs and logs`,
    )
  }
  url.hash = ''
  return url
}
