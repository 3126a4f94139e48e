import { RolecallError } from './error.ts'
import type { Operations, Page } from './schema.ts'

type Method = keyof Operations
type Path<M extends Method> = keyof Operations[M] & string
type InputOf<M extends Method, P extends Path<M>> = Operations[M][P] extends { input: infer Input } ? Input : never
type Input<M extends Method, P extends Path<M>> = InputOf<M, P> & { signal?: AbortSignal }
type Answer<M extends Method, P extends Path<M>> = Operations[M][P] extends { answer: infer Answer } ? Answer : never
/** Nothing has to be given where the operation asks for nothing. */
type Arguments<I> = Record<never, never> extends I ? [input?: I] : [input: I]
type Call<M extends Method> = <P extends Path<M>>(path: P, ...input: Arguments<Input<M, P>>) => Promise<Answer<M, P>>

type Row<P extends Path<'get'>> = Answer<'get', P> extends { data: (infer Row)[]; page: Page } ? Row : never
/** Paths that answer in pages. */
type PagedPath = { [P in Path<'get'>]: Row<P> extends never ? never : P }[Path<'get'>]

export interface ClientOptions {
  /** Where Rolecall answers, such as `https://jobs.example`. */
  baseUrl: string
  /** An API key: the admin operations need one. */
  key?: string
  /** In place of the global one. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
}

export interface Client {
  get: Call<'get'>
  post: Call<'post'>
  patch: Call<'patch'>
  delete: Call<'delete'>
  /** Every row of a list, page after page; waits where the server's limit says so. */
  rows<P extends PagedPath>(path: P, ...input: Arguments<Input<'get', P>>): AsyncGenerator<Row<P>>
  /** Every change since a cursor or a time, up to now. The last one's `cursor` is where to go on later. */
  changes(input?: Input<'get', '/api/v1/changes'>): AsyncGenerator<Answer<'get', '/api/v1/changes'>['data'][number]>
}

interface AnyInput {
  path?: Record<string, string>
  query?: Record<string, unknown> | undefined
  header?: Record<string, string>
  body?: unknown
  signal?: AbortSignal
}

/** A client of one Rolecall. Whatever is not a success is thrown as a RolecallError. */
export function openClient(options: ClientOptions): Client {
  const send = options.fetch ?? fetch

  async function call(method: Method, path: string, input: AnyInput = {}): Promise<unknown> {
    const response = await send(urlOf(options.baseUrl, path, input), requestOf(method, options.key, input))
    if (!response.ok) throw await RolecallError.of(response)
    const text = await response.text()
    return text === '' ? null : JSON.parse(text)
  }

  /** The same, but where a limit of the server's is reached it goes on when it may: a long walk is no reason to give up. */
  async function callPatiently(path: string, input: AnyInput): Promise<unknown> {
    for (;;) {
      try {
        return await call('get', path, input)
      } catch (error) {
        const seconds = error instanceof RolecallError && error.status === 429 ? error.retryAfter : null
        if (seconds === null) throw error
        await pause(seconds, input.signal)
      }
    }
  }

  const calling = <M extends Method>(method: M) =>
    ((path: string, input?: AnyInput) => call(method, path, input)) as unknown as Call<M>

  async function* rows(path: string, input: AnyInput = {}) {
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const query = cursor === undefined ? input.query : { ...input.query, cursor }
      const { data, page } = (await callPatiently(path, { ...input, query })) as { data: unknown[]; page: Page }
      yield* data
      cursor = page.next
    }
  }

  async function* changes(input: Input<'get', '/api/v1/changes'> = {}) {
    for (let { query } = input; ; ) {
      const page = (await callPatiently('/api/v1/changes', { ...input, query })) as Answer<'get', '/api/v1/changes'>
      yield* page.data
      if (!page.more) return
      query = { ...query, since: page.next }
    }
  }

  return {
    get: calling('get'),
    post: calling('post'),
    patch: calling('patch'),
    delete: calling('delete'),
    rows: rows as Client['rows'],
    changes,
  }
}

/** Rejects at once with the reason of a signal that is aborted. */
function pause(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, seconds * 1000)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}

function urlOf(baseUrl: string, path: string, { path: values = {}, query = {} }: AnyInput): string {
  const filled = path.replace(/\{(\w+)\}/g, (_braces, name: string) => {
    const value = values[name]
    // Of a path with . or .. for a name, fetch would ask another one.
    if (value === undefined || /^\.{0,2}$/.test(value))
      throw new TypeError(`"${value}" cannot be the ${name} of ${path}`)
    return encodeURIComponent(value)
  })
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    const each = Array.isArray(value) ? value : [value]
    for (const one of each) if (one !== undefined) given.append(name, String(one))
  }
  return `${baseUrl.replace(/\/$/, '')}${filled}${given.size > 0 ? `?${given}` : ''}`
}

function requestOf(method: Method, key: string | undefined, { header, body, signal }: AnyInput): RequestInit {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    ...(key !== undefined && { Authorization: `Bearer ${key}` }),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...header,
  }
  return {
    method: method.toUpperCase(),
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal !== undefined && { signal }),
  }
}
