import { PermanentError } from '../errors.ts'
import type { Credentials } from '../sources/define-source.ts'

/** Values of one source's credentials, and how to keep them out of everything but the request. */
export interface Attached {
  /** The only origin that gets them. */
  origin: string
  query: Record<string, string>
  /** Names in lower case. */
  headers: Record<string, string>
  /** Each spelling that a value may come back in, longest first, and the variable's name, which may be shown instead. */
  spellings: { text: string; name: string }[]
}

/** The variables that a source asks for and that have no value. */
export function missingCredentials(
  credentials: Credentials | null | undefined,
  given: Record<string, string>,
): string[] {
  return Object.values(credentials?.variables ?? {}).filter((name) => !given[name])
}

/** What goes with a request for `url`; null where the source asks for nothing. Throws PermanentError `config`, which names what is missing. */
export function attach(
  url: URL,
  credentials: Credentials | null | undefined,
  given: Record<string, string>,
): Attached | null {
  if (!credentials) return null
  const missing = missingCredentials(credentials, given)
  if (missing.length > 0) {
    throw new PermanentError('config', `${url.host} asks for credentials: ${missing.join(' and ')} must be set`)
  }
  const entries = Object.entries(credentials.variables).map(
    ([name, variable]) => [name, given[variable] ?? ''] as const,
  )
  const spellings = Object.values(credentials.variables)
    .flatMap((name) => spellingsOf(given[name] ?? '').map((text) => ({ text, name })))
    .sort((a, b) => b.text.length - a.text.length)
  const attached = { origin: url.origin, query: {}, headers: {}, spellings }
  switch (credentials.place) {
    case 'query':
      return { ...attached, query: Object.fromEntries(entries) }
    case 'header':
      return { ...attached, headers: Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value])) }
    case 'basic':
      return { ...attached, headers: { authorization: `Basic ${base64(`${entries[0]?.[1]}:`)}` } }
  }
}

/** The target and the headers that really go out for `url`: with the credentials, if it is of the origin that they are for. */
export function sentWith(
  attached: Attached | null,
  url: URL,
  sent: { target: URL; headers: Record<string, string> },
): { target: URL; headers: Record<string, string> } {
  if (attached === null || url.origin !== attached.origin) return sent
  const target = new URL(sent.target)
  for (const [name, value] of Object.entries(attached.query)) target.searchParams.set(name, value)
  return { target, headers: { ...sent.headers, ...attached.headers } }
}

/** A URL that a server gave, which may repeat what it was asked with, without any of it. */
export function withoutCredentials(attached: Attached | null, url: URL): URL {
  if (attached === null) return url
  const bare = new URL(url)
  for (const name of Object.keys(attached.query)) bare.searchParams.delete(name)
  return new URL(masked(attached, bare.href))
}

/** A text with the names of the variables where their values stood. */
export function masked(attached: Attached | null, text: string): string {
  return (attached?.spellings ?? []).reduce((rest, { text: secret, name }) => rest.replaceAll(secret, name), text)
}

/** A page with its keys masked. An id (`_ID`) stays: Adzuna itself writes it into the links that it gives to readers, and counts by it. */
export function maskedPage(attached: Attached | null, text: string): string {
  if (attached === null) return text
  return masked({ ...attached, spellings: attached.spellings.filter(({ name }) => !name.endsWith('_ID')) }, text)
}

/** The same error, all texts of it and of its causes masked: parsers put what they could not read into fields of their own. */
export function maskedError(attached: Attached | null, error: unknown): unknown {
  if (attached === null) return error
  for (let at = error; at instanceof Error; at = at.cause) {
    for (const name of Object.getOwnPropertyNames(at)) {
      const value: unknown = Reflect.get(at, name)
      if (typeof value === 'string') Reflect.set(at, name, masked(attached, value))
    }
  }
  return error
}

function spellingsOf(value: string): string[] {
  const encoded = encodeURIComponent(value)
  const form = new URLSearchParams([['', value]]).toString().slice(1)
  // A Basic header repeats them in base64, whose last characters depend on what follows the value.
  return [...new Set([value, encoded, form, base64(value).replace(/(?<!=)=+$/, ''), base64(`${value}:`)])]
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
