import ipaddr from 'ipaddr.js'
import type { Request } from './env.ts'

const MOST_READ = 10_000
/** Who sends a longer header is read each time. */
const LONGEST_READ = 200

/**
 * Who is asking: the socket's address or, where that is a trusted proxy, the last address in X-Forwarded-For that is not one.
 * Null where the request came over no socket.
 */
export function clientAddress(c: Request, trustedProxies: string[]): string | null {
  const socket = normalised(c.env?.incoming?.socket.remoteAddress ?? '')
  if (socket === null || !isWithin(socket, trustedProxies)) return socket
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',')
  let client: string | null = socket
  // From the end: what stands left of a stranger, or of an unreadable hop, may be anyone's invention.
  for (let place = hops.length - 1; place >= 0; place--) {
    const hop = normalised(hops[place]?.trim() ?? '')
    if (hop === null) break
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
  if (address === null || isWithin(address, trustedProxies)) return null
  const ip = ipaddr.parse(address)
  if (ip.kind() === 'ipv4') return address
  const network = (ip as ipaddr.IPv6).parts.slice(0, 4).map((part) => part.toString(16))
  return `${network.join(':')}::/64`
}

/** Whether the address is one of these, or in one of these networks (`10.0.0.0/8`). */
export function isWithin(address: string | null, networks: string[]): boolean {
  if (address === null || !ipaddr.isValid(address)) return false
  const ip = ipaddr.process(address)
  return networks.some((network) => {
    const [range, bits] = network.includes('/') ? ipaddr.parseCIDR(network) : [ipaddr.process(network), null]
    if (range.kind() !== ip.kind()) return false
    return ip.match(range, bits ?? (range.kind() === 'ipv4' ? 32 : 128))
  })
}

/** `::ffff:10.0.0.1` is 10.0.0.1. */
function normalised(address: string): string | null {
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : null
}
