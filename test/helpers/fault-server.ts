import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import zlib from 'node:zlib'

export type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void

export interface Hit {
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: string
  at: number
}

export interface FaultServer extends AsyncDisposable {
  origin: string
  /** `127.0.0.1:port`, as FETCH_ALLOW_PRIVATE wants it. */
  host: string
  /** Every request that came, in order. */
  hits: Hit[]
  /** How many connections were ever accepted. */
  connections(): number
  /** Answers a path (without query) from now on; `*` answers what nothing else does. */
  on(path: string, handler: Handler): void
}

/** A loopback HTTP server whose answers are as wrong as a test wants them. Unknown paths are 404. */
export async function openFaultServer(): Promise<FaultServer> {
  const handlers = new Map<string, Handler>()
  const hits: Hit[] = []
  const server = createServer(async (request, response) => {
    const body = await new Response(request as unknown as ReadableStream).text()
    const path = request.url ?? '/'
    hits.push({ method: request.method ?? '', path, headers: request.headers, body, at: performance.now() })
    const handler = handlers.get(path.split('?')[0] ?? '') ?? handlers.get('*') ?? status(404)
    handler(request, response, body)
  })
  let connections = 0
  server.on('connection', () => connections++)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin: `http://${host}`,
    host,
    hits,
    connections: () => connections,
    on: (path, handler) => void handlers.set(path, handler),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export function send(body: string | Buffer, headers: Record<string, string> = {}, code = 200): Handler {
  return (_request, response) => {
    response.writeHead(code, { 'content-length': String(Buffer.byteLength(body)), ...headers })
    response.end(body)
  }
}

export function json(value: unknown, headers: Record<string, string> = {}): Handler {
  return send(JSON.stringify(value), { 'content-type': 'application/json', ...headers })
}

export function html(body: string | Buffer, headers: Record<string, string> = {}): Handler {
  return send(body, { 'content-type': 'text/html', ...headers })
}

export function status(code: number, headers: Record<string, string> = {}): Handler {
  if (code !== 204 && code !== 304) return send(`status ${code}`, headers, code)
  return (_request, response) => response.writeHead(code, headers).end()
}

export function redirect(location: string, code = 302): Handler {
  return status(code, { location })
}

/** Takes the request and says nothing. */
export const hang: Handler = () => {}

/** One byte each 20 ms, for as long as anyone listens. */
export const drip: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}

/** Begins a body and then falls silent. */
export const stall: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('{"jobs":[')
}

/** Drops the connection before any answer. */
export const reset: Handler = (request) => {
  request.socket.resetAndDestroy()
}

/** Drops the connection in the middle of a chunked body. */
export const resetMidway: Handler = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('{"jobs":[', () => setTimeout(() => request.socket.destroy(), 20))
}

/** Promises more bytes than it sends. */
export const wrongLength: Handler = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
  response.write('{"jobs":[]}', () => setTimeout(() => request.socket.destroy(), 20))
}

/** Speaks no HTTP. */
export const gibberish: Handler = (request) => {
  request.socket.end('hello, this is no HTTP\r\n\r\n')
}

/** Sends and sends. */
export const endless: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const piece = `[${'{"id":1},'.repeat(8000)}`
  const more = () => {
    while (!response.destroyed && response.write(piece));
  }
  response.on('drain', more)
  more()
}

const PACK = {
  gzip: zlib.gzipSync,
  deflate: zlib.deflateSync,
  br: (body: Buffer | string) =>
    zlib.brotliCompressSync(body, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } }),
  zstd: zlib.zstdCompressSync,
}
export type Packing = keyof typeof PACK

/** A body packed in this order, the last outermost, under the header that says so. */
export function packed(body: Buffer | string, ...packings: Packing[]): Handler {
  const bytes = packings.reduce<Buffer>((inner, packing) => PACK[packing](inner), Buffer.from(body))
  return send(bytes, { 'content-type': 'application/json', 'content-encoding': packings.join(', ') })
}

/** `megabytes` of spaces in a few kilobytes. */
export function bomb(megabytes: number, ...packings: Packing[]): Handler {
  return packed(Buffer.alloc(megabytes * 1024 * 1024, ' '), ...packings)
}

/** A packed body that ends before its packing does. */
export function cutPacked(packing: Packing): Handler {
  const whole = PACK[packing](
    JSON.stringify({ jobs: Array.from({ length: 500 }, (_, id) => ({ id, title: `Role ${id * 7919}` })) }),
  )
  return send(whole.subarray(0, whole.length / 2), { 'content-type': 'application/json', 'content-encoding': packing })
}
