import zlib from 'node:zlib'
import * as server from '../helpers/fault-server.ts'
import type { Wire } from './fault.ts'
import type { Site, Written } from './sites/site.ts'

/** The same answer to whatever was asked. */
export function always(handler: server.Handler): Wire {
  return () => handler
}

const BLANK = Buffer.alloc(4 * 1024 * 1024, ' ')
const GZIPPED = zlib.gzipSync(BLANK)
const BOMBS = {
  gzip: GZIPPED,
  br: zlib.brotliCompressSync(BLANK, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } }),
  'gzip, gzip': zlib.gzipSync(GZIPPED),
}

export function bomb(packing: keyof typeof BOMBS): Wire {
  return ({ type }) => server.send(BOMBS[packing], { 'content-type': type, 'content-encoding': packing })
}

/** The first half, ending in the middle of something. */
export function half({ text, type }: Written): server.Handler {
  return server.send(text.slice(0, text.length / 2).replace(/[\]}>\s]+$/, ''), { 'content-type': type })
}

export function cutGzip({ text, type }: Written): server.Handler {
  const packed = zlib.gzipSync(text)
  const head = packed.subarray(0, packed.length / 2)
  return server.send(head, { 'content-type': type, 'content-encoding': 'gzip' })
}

export function latin1({ text, type }: Written): server.Handler {
  return server.send(Buffer.from(text, 'latin1'), { 'content-type': `${type}; charset=utf-8` })
}

export function renamed({ text, type }: Written, { renamed: [from, to] }: Site): server.Handler {
  const named = new RegExp(`(["<]/?)${from}(?=["> ])`, 'g')
  return server.send(text.replace(named, `$1${to}`), { 'content-type': type })
}

export const html = server.html(
  '<!doctype html><html><head><title>Just a moment</title></head><body>Blocked.</body></html>',
)
/** What a bot wall serves with status 200 in the place of any page. */
export const botCheck = server.html(
  '<!DOCTYPE html><html lang="en"><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies ' +
    'to continue</noscript><script>(function(){window._cf_chl_opt={cType:"managed"}}());</script></body></html>',
)
export const wafAction = server.send('', { 'content-type': 'text/html', 'x-amzn-waf-action': 'challenge' }, 202)
export const retryAfter = { 'retry-after': '7200' }
export const notModified: server.Handler = (_request, response) => response.writeHead(304).end()

export function elsewhere(url: (site: Site) => string): Wire {
  return (_written, site) => server.redirect(url(site))
}

/** A redirect to the very address that was asked for. */
export function itself(...[request, response, body]: Parameters<server.Handler>): void {
  server.redirect(request.url ?? '/')(request, response, body)
}
