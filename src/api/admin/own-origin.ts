import type { Config } from '../../config.ts'
import { clientAddress, forwardedBy, isWithin } from '../client-address.ts'
import type { Request } from '../env.ts'
import { ProblemError } from '../problem.ts'

const LOOPBACK = ['127.0.0.0/8', '::1']
const READS = new Set(['GET', 'HEAD'])

/**
 * How the request came: over https (as a trusted proxy says), or from this very machine to a name of it. Throws `forbidden` on
 * all else: a key or a cookie on an open wire is anybody's. A proxy that is not trusted is no loopback, though its socket is one.
 */
export function refuseUnsafe(c: Request, trustedProxies: string[]): 'https' | 'loopback' {
  const forwarded = forwardedBy(c, trustedProxies)
  if (forwarded === 'trusted') {
    const [scheme] = (c.req.header('x-forwarded-proto') ?? '').split(',')
    if (scheme?.trim().toLowerCase() === 'https') return 'https'
    throw refused('The proxy does not say that this request came to it over https.')
  }
  if (forwarded === 'stranger') throw refused('This request came through a proxy that is not in TRUSTED_PROXIES.')
  // Another name that leads here may be another site's doing (DNS rebinding).
  const isHere = isWithin(clientAddress(c, []), LOOPBACK) && isLoopbackName(new URL(c.req.url).hostname)
  if (!isHere)
    throw refused('This request came over plain http from another machine, or to a name that is not this machine’s.')
  return 'loopback'
}

/** Throws `forbidden` on all but reads, where not a page of ours asked for it. */
export function refuseForeign(c: Request, config: Pick<Config, 'publicUrl' | 'trustedProxies'>): void {
  if (READS.has(c.req.method)) return
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const isOwn = origin === undefined ? site !== undefined : ownOrigins(c, config).includes(origin)
  if (!isOwn || (site !== undefined && site !== 'same-origin')) {
    throw new ProblemError('forbidden', 'Only a page of this console may ask for this')
  }
}

function ownOrigins(c: Request, { publicUrl, trustedProxies }: Pick<Config, 'publicUrl' | 'trustedProxies'>): string[] {
  const { host } = new URL(c.req.url)
  const scheme = refuseUnsafe(c, trustedProxies) === 'https' ? 'https' : 'http'
  return [`${scheme}://${host}`, new URL(publicUrl).origin]
}

function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || isWithin(hostname.replace(/^\[|\]$/g, ''), LOOPBACK)
}

function refused(why: string): ProblemError {
  return new ProblemError(
    'forbidden',
    `${why} The console answers over https, through a proxy named in TRUSTED_PROXIES that sets X-Forwarded-Proto, or on this machine itself at http://127.0.0.1 or http://localhost.`,
  )
}
