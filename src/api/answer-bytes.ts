import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import type { ApiEnv } from './env.ts'

/** Below this many bytes an answer fits a packet or two as it is. */
const COMPRESS_FROM = 1024
const COMPRESSIBLE = /^(text\/|application\/(json|(problem|feed)\+json|((rss|atom)\+)?xml))/
const compressors = {
  // Quality 4: near gzip's size at gzip's speed; the default of 11 is for files that are compressed once.
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 5 }),
}

/**
 * Gives answers a weak ETag from their bytes, answers 304 to who has them, and compresses the rest. One reading of the body
 * serves all three: the bundled middlewares read it once each.
 */
export function answerBytes(): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    await next()
    const { res } = c
    if (res.body === null || res.headers.has('Content-Encoding')) return
    if (!COMPRESSIBLE.test(res.headers.get('Content-Type') ?? '')) return
    const headers = new Headers(res.headers)
    headers.append('Vary', 'Accept-Encoding')
    const bytes = Buffer.from(await res.arrayBuffer())
    if (res.status === 200 && (c.req.method === 'GET' || c.req.method === 'HEAD')) {
      const etag = `W/"${createHash('sha1').update(bytes).digest('base64url')}"`
      headers.set('ETag', etag)
      // What is kept for others is made whole; who has it is told so from there.
      if (!c.get('answerIsKept') && hasIt(c.req.header('if-none-match'), etag)) {
        for (const name of ['Content-Type', 'Content-Length']) headers.delete(name)
        replace(c, new Response(null, { status: 304, headers }))
        return
      }
    }
    const encoding = bytes.length < COMPRESS_FROM ? null : accepted(c.req.header('accept-encoding'))
    const body = encoding === null ? bytes : await compressors[encoding](bytes)
    if (encoding !== null) headers.set('Content-Encoding', encoding)
    headers.set('Content-Length', String(body.length))
    if (c.get('answerIsKept')) c.set('sentBytes', body)
    replace(c, new Response(body, { status: res.status, headers }))
  }
}

/** Hono merges the headers of the answer before into a new one, unless that is taken away first. */
function replace(c: { res: Response | undefined }, response: Response): void {
  c.res = undefined
  c.res = response
}

/** Whether an `If-None-Match` names this weak ETag. */
export function hasIt(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag) return true
  const bare = etag.replace(/^W\//, '')
  return ifNoneMatch.trim() === '*' || (ifNoneMatch.match(/"[^"]*"/g)?.includes(bare) ?? false)
}

type Encoding = keyof typeof compressors

/** Clients send few different headers, each with every request. */
const MOST_HEADERS = 200
const acceptedBy = new Map<string, Encoding | null>()

/** The encoding with the highest q, brotli before gzip where they are equal; null for none. */
export function accepted(header: string | undefined): Encoding | null {
  if (header === undefined) return null
  const known = acceptedBy.get(header)
  if (known !== undefined) return known
  if (acceptedBy.size >= MOST_HEADERS) acceptedBy.clear()
  const best = bestEncoding(header)
  acceptedBy.set(header, best)
  return best
}

function bestEncoding(header: string): Encoding | null {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...options] = part.trim().split(/(?:(?<!\s)\s+)?;\s*/)
    const q = Number(options.find((option) => option.startsWith('q='))?.slice(2) ?? 1)
    weights.set(name, Number.isNaN(q) ? 0 : q)
  }
  const weigh = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const best = weigh('br') >= weigh('gzip') ? 'br' : 'gzip'
  return weigh(best) > 0 ? best : null
}
