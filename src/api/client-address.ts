import ipaddr from 'ipaddr.js'
import type { Request } from './env.ts'

/** By these a proxy says that a request is not its own. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'x-real-ip', 'via']

/** `192.0.2.1:443`, `[2001:db8::1]:443` and `[2001:db8::1]`, as some proxies write a hop. */
const HOP_PORT = /^(?:\[([0-9a-f:.]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/i
/** Who asks, where a proxy of ours could not say it (`unknown`): in no network, and counted as one. */
const UNNAMED = 'unknown'

const MOST_READ = 10_000
/** Who sends a longer header is read each time. */
const LONGEST_READ = 200

/** Whether a proxy sent the request on for somebody, and whether that is one of ours. */
export function forwardedBy(c: Request, trustedProxies: string[]): 'nobody' | 'trusted' | 'stranger' {
  if (!FORWARDED.some((name) => c.req.header(name) !== undefined)) return 'nobody'
  return isWithin(c.env?.incoming?.socket.remoteAddress ?? null, trustedProxies) ? 'trusted' : 'stranger'
}

/**
 * Who is asking: the socket's address or, where that is a trusted proxy, the last address in X-Forwarded-For that is not one;
 * `unknown` where the proxy does not name one. Null where the request came over no socket.
 */
export function clientAddress(c: Request, trustedProxies: string[]): string | null {
  const socket = normalised(c.env?.incoming?.socket.remoteAddress ?? '')
  if (socket === null || !isWithin(socket, trustedProxies)) return socket
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',')
  let client: string | null = socket
  // From the end: what stands left of a stranger, or of an unreadable hop, may be anyone's invention.
  for (let place = hops.length - 1; place >= 0; place--) {
    const said = hops[place]?.trim() ?? ''
    const hop = normalised(said.replace(HOP_PORT, '$1$2'))
    // Behind a proxy stands somebody: one that names nobody is no reason to take the proxy for who asks.
    if (hop === null) return said === '' ? client : UNNAMED
    client = hop
    if (!isWithin(hop, trustedProxies)) break
  }
  return client
}

/**
 * By what the requests of a client are counted: its address or, since anybody with IPv6 has 2^64 of them, its /64. Null for a
 * proxy of ours, behind which stand many, and where the request came over no socket.
 */
export function openClientNames(trustedProxies: string[]): (c: Request) => string | null {
  // Reading an address takes 10 microseconds and more: longer than all else that counting a request costs.
  const read = new Map<string, string | null>()
  return (c) => {
    const forwarded = trustedProxies.length === 0 ? '' : (c.req.header('x-forwarded-for') ?? '')
    const key = `${c.env?.incoming?.socket.remoteAddress} ${forwarded}`
    const known = read.get(key)
    if (known !== undefined) return known
    const name = clientName(clientAddress(c, trustedProxies), trustedProxies)
    if (read.size >= MOST_READ) read.clear()
    if (key.length <= LONGEST_READ) read.set(key, name)
    return name
  }
}

function clientName(address: string | null, trustedProxies: string[]): string | null {
  if (address === null || address === UNNAMED || isWithin(address, trustedProxies)) return null
  return networkOf(address)
}

/** By what somebody at this address is counted: whoever has an IPv6 address has all 2^64 of its /64. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const ip = ipaddr.process(address)
  if (ip.kind() === 'ipv4') return ip.toString()
  const network = (ip as ipaddr.IPv6).parts.slice(0, 4).map((part) => part.toString(16))
  return `${network.join(':')}::/64`
}

/** Whether the address is one of these, or in one of these networks (`10.0.0.0/8`). */
export function isWithin(address: string | null, networks: string[]): boolean {
  if (address === null || !ipaddr.isValid(address)) return false
  const ip = ipaddr.process(address)
  return networks.some((network) => {
    const [range, bits] = rangeOf(network)
    return range.kind() === ip.kind() && ip.match(range, bits)
  })
}

type Address = ReturnType<typeof ipaddr.parse>

/** A network of mapped addresses (`::ffff:10.0.0.0/104`) is one of IPv4, as each address in it is. */
function rangeOf(network: string): [range: Address, bits: number] {
  if (!network.includes('/')) {
    const address = ipaddr.process(network)
    return [address, address.kind() === 'ipv4' ? 32 : 128]
  }
  const [range, bits] = ipaddr.parseCIDR(network)
  const isMapped = range instanceof ipaddr.IPv6 && range.isIPv4MappedAddress() && bits >= 96
  return isMapped ? [range.toIPv4Address(), bits - 96] : [range, bits]
}

/** `::ffff:10.0.0.1` is 10.0.0.1. */
function normalised(address: string): string | null {
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : null
}
