import ipaddr from 'ipaddr.js'
import type { Request } from './env.ts'

/**
 * Who is asking: the socket's address or, where that is a trusted proxy, the last address in X-Forwarded-For that is not one.
 * Null where the request came over no socket.
 */
export function clientAddress(c: Request, trustedProxies: string[]): string | null {
  const socket = normalised(c.env?.incoming?.socket.remoteAddress ?? '')
  if (socket === null || !isWithin(socket, trustedProxies)) return socket
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => normalised(part.trim()))
  let client: string | null = socket
  for (const hop of forwarded.reverse()) {
    // What stands left of an unreadable hop may be anyone's invention.
    if (hop === null) break
    client = hop
    if (!isWithin(hop, trustedProxies)) break
  }
  return client
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
