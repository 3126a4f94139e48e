import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { buildConnector } from 'undici'
import { PermanentError } from '../errors.ts'
import { isPublicAddress } from './address.ts'

export type ResolveHost = (
  hostname: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

export interface GuardSettings {
  /** Exact `host:port` pairs, the host as the URL writes it, that may be connected to whatever their address. */
  allowPrivate: string[]
  connectMs: number
  resolveHost?: ResolveHost
}

/** Throws PermanentError `private_address` where the URL names a non-public address outright. */
export function refusePrivateLiteral(url: URL, allowPrivate: string[]): void {
  const host = bareHost(url.hostname)
  if (isIP(host) === 0 || isExempt(url.hostname, portOf(url.protocol, url.port), allowPrivate)) return
  if (!isPublicAddress(host)) throw privateAddress(url.hostname, host)
}

/**
 * A connect function for undici that opens no socket to a non-public address. Names are resolved once, by the very lookup whose
 * answer is connected to, so that no second answer can come between check and connect; literals, for which no lookup
 * is made, are checked before. Errors: PermanentError `private_address`.
 */
export function guardedConnector({ allowPrivate, connectMs, resolveHost = resolveAll }: GuardSettings) {
  const checked = buildConnector({ timeout: connectMs, lookup: checkedLookup(resolveHost) })
  const unchecked = buildConnector({ timeout: connectMs, lookup: plainLookup(resolveHost) })

  return function connect(options: buildConnector.Options, callback: buildConnector.Callback): void {
    const host = bareHost(options.hostname)
    if (isExempt(options.hostname, portOf(options.protocol, options.port), allowPrivate)) {
      unchecked(options, callback)
      return
    }
    if (isIP(host) !== 0 && !isPublicAddress(host)) {
      callback(privateAddress(host, host), null)
      return
    }
    checked(options, (error, socket) => {
      if (error) callback(error, null)
      else passPublic(host, socket, callback)
    })
  }
}

// The lookup has been checked already; this holds the socket itself to it, whatever a resolver or a proxy did.
function passPublic(host: string, socket: Socket, callback: buildConnector.Callback): void {
  const address = socket.remoteAddress
  if (address !== undefined && isPublicAddress(address)) {
    callback(null, socket)
    return
  }
  socket.destroy()
  callback(privateAddress(host, address ?? 'nowhere'), null)
}

function checkedLookup(resolveHost: ResolveHost): LookupFunction {
  return (hostname, options, callback) => {
    resolveHost(hostname, (error, addresses) => {
      // One bad address among good ones is refused as well: it is how a rebinding answer looks.
      const bad = addresses?.find(({ address }) => !isPublicAddress(address))
      if (!error && bad) callback(privateAddress(hostname, bad.address), '', 0)
      else answer(error, addresses, options, callback)
    })
  }
}

function plainLookup(resolveHost: ResolveHost): LookupFunction {
  return (hostname, options, callback) => {
    resolveHost(hostname, (error, addresses) => answer(error, addresses, options, callback))
  }
}

type LookupCallback = Parameters<LookupFunction>[2]

function answer(
  error: NodeJS.ErrnoException | null,
  addresses: LookupAddress[],
  options: LookupOptions,
  callback: LookupCallback,
): void {
  const first = addresses?.[0]
  if (error || !first) callback(error ?? Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0)
  else if (options.all) callback(null, addresses)
  else callback(null, first.address, first.family)
}

function resolveAll(hostname: string, callback: Parameters<ResolveHost>[1]): void {
  systemLookup(hostname, { all: true }, callback)
}

function privateAddress(host: string, address: string): PermanentError {
  const leads = bareHost(host) === address ? `${address} is not` : `${host} leads to ${address}, which is not`
  return new PermanentError('private_address', `${leads} a public address`)
}

function isExempt(hostname: string, port: string, allowPrivate: string[]): boolean {
  return allowPrivate.some((pair) => pair.toLowerCase() === `${withBrackets(hostname)}:${port}`)
}

function portOf(protocol: string, port: string): string {
  return port || (protocol === 'https:' ? '443' : '80')
}

function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}

function withBrackets(hostname: string): string {
  return isIP(hostname) === 6 ? `[${hostname}]` : hostname.toLowerCase()
}
