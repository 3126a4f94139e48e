import type { Agent, Dispatcher } from 'undici'
import { TransientError } from '../errors.ts'
import { readText, type TextRequest } from './decode.ts'
import { asFailure } from './failure.ts'
import { type Chunks, encodingsOf, gunzippedFile, tooLarge, unpacked } from './unpack.ts'

export interface ExchangeRequest {
  /** As its source knows it: what messages name. */
  url: URL
  /** Where it really goes. */
  target: URL
  method: 'GET' | 'POST'
  body: string | null
  headers: Record<string, string>
  text: Pick<TextRequest, 'expect' | 'maxBytes' | 'onCap'>
  timeouts: { headersMs: number; bodyMs: number }
  /** Milliseconds until the last byte must have come. */
  deadlineMs: number
}

/** What one request brought. `text` is empty for an answer that is not 2xx. */
export interface Exchange {
  status: number
  header(name: string): string | null
  text: string
  bytes: number
  wireBytes: number
}

/** A running count that outlives a failure. */
export interface Progress {
  status: number | null
  wireBytes: number
}

/** One request and its whole answer, no redirect followed. Throws errors of src/errors.ts, or the reason of `signal`. */
export async function exchange(
  agent: Agent,
  request: ExchangeRequest,
  progress: Progress,
  signal: AbortSignal,
): Promise<Exchange> {
  signal.throwIfAborted()
  // One controller for both reasons to stop; the signal outlives the request, so its listener must not.
  const stop = new AbortController()
  const onAbort = () => stop.abort()
  signal.addEventListener('abort', onAbort, { once: true })
  const timer = setTimeout(onAbort, request.deadlineMs)
  try {
    const answer = await agent.request({
      origin: request.target.origin,
      path: request.target.pathname + request.target.search,
      method: request.method,
      body: request.body,
      headers: request.headers,
      headersTimeout: request.timeouts.headersMs,
      bodyTimeout: request.timeouts.bodyMs,
      signal: stop.signal,
    })
    progress.status = answer.statusCode
    return await read(answer, request, progress)
  } catch (error) {
    if (signal.aborted) throw signal.reason
    const moment = {
      url: request.url.href,
      stage: progress.status === null ? ('head' as const) : ('body' as const),
      bytes: progress.wireBytes,
    }
    if (stop.signal.aborted) throw outOfTime(moment, request.deadlineMs)
    throw asFailure(error, moment)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}

async function read(answer: Dispatcher.ResponseData, request: ExchangeRequest, progress: Progress): Promise<Exchange> {
  const { statusCode: status, body } = answer
  const header = (name: string) => headerOf(answer.headers, name)
  if (status < 200 || status > 299) {
    // Read away so that the connection can serve again. The status stands however that ends: undici takes even the
    // Content-Length that a 304 may carry for a promise.
    await body.dump({ limit: 64 * 1024 }).catch(() => {})
    return { status, header, text: '', bytes: 0, wireBytes: progress.wireBytes }
  }
  const url = request.url.href
  const contentType = header('content-type')
  let chunks = unpacked(
    counted(body, progress, { url, maxBytes: request.text.maxBytes }),
    encodingsOf(header('content-encoding'), url),
    request.text.maxBytes,
    url,
  )
  if (isGzipFile(request.url, contentType)) chunks = gunzippedFile(chunks, request.text.maxBytes, url)
  try {
    const { text, bytes } = await readText(chunks, { ...request.text, url, contentType })
    return { status, header, text, bytes, wireBytes: progress.wireBytes }
  } finally {
    body.destroy()
  }
}

/** What is packed may be a little longer than what is in it. */
const WIRE_MARGIN_BYTES = 1024 * 1024

async function* counted(
  body: AsyncIterable<Buffer>,
  progress: Progress,
  { url, maxBytes }: { url: string; maxBytes: number },
): Chunks {
  for await (const chunk of body) {
    progress.wireBytes += chunk.length
    // Packings know empty blocks: without end on the wire, and nothing at all in the page.
    if (progress.wireBytes > maxBytes + WIRE_MARGIN_BYTES) throw tooLarge(url, maxBytes)
    yield chunk
  }
}

function isGzipFile(url: URL, contentType: string | null): boolean {
  return /^application\/(x-)?gzip\b/i.test(contentType ?? '') || url.pathname.toLowerCase().endsWith('.gz')
}

function headerOf(headers: Dispatcher.ResponseData['headers'], name: string): string | null {
  const value = headers[name]
  return (Array.isArray(value) ? value.join(', ') : value) ?? null
}

function outOfTime({ url, stage, bytes }: { url: string; stage: string; bytes: number }, deadlineMs: number) {
  const got = stage === 'head' ? 'no answer came' : `only ${bytes} bytes came`
  return new TransientError('timeout', `${url}: ${got} in the ${deadlineMs / 1000} s that it had`)
}
