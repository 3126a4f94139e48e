import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6

/**
 * Whether an IP address may be connected to: global unicast, and so is every IPv4 address that it carries inside
 * (v4-mapped, v4-compatible, translated RFC 6145, NAT64 RFC 6052, 6to4 RFC 3056, Teredo RFC 4380). What cannot be read is not public.
 */
export function isPublicAddress(text: string): boolean {
  const bare = text.replace(/%.*$/, '')
  // Only full forms: what the socket layer hands out is never decimal or octal, and guessing at it would be a gap.
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return false
  return isPublic(ipaddr.parse(bare))
}

function isPublic(address: Address): boolean {
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast'
  const carried = carriedAddresses(address)
  if (carried !== null) return carried.every(isPublic)
  // ipaddr.js calls everything that is not special unicast; IANA has given out 2000::/3 only.
  return ((address.parts[0] ?? 0) & 0xe000) === 0x2000 && address.range() === 'unicast'
}

/** The IPv4 addresses inside an IPv6 address of a transition mechanism; null for a native one. */
function carriedAddresses(address: ipaddr.IPv6): ipaddr.IPv4[] | null {
  const p = address.parts
  const at = (index: number) => p[index] ?? 0
  const startsWith = (...prefix: number[]) => prefix.every((part, index) => at(index) === part)
  const last = () => ipv4(at(6), at(7))

  if (startsWith(0, 0, 0, 0, 0, 0xffff)) return [last()]
  if (startsWith(0, 0, 0, 0, 0, 0)) return [last()]
  if (startsWith(0, 0, 0, 0, 0xffff, 0)) return [last()]
  if (startsWith(0x64, 0xff9b, 0, 0, 0, 0)) return [last()]
  if (startsWith(0x2002)) return [ipv4(at(1), at(2))]
  // The server's address stands plain, the client's inverted.
  if (startsWith(0x2001, 0)) return [ipv4(at(2), at(3)), ipv4(at(6) ^ 0xffff, at(7) ^ 0xffff)]
  return null
}

function ipv4(high: number, low: number): ipaddr.IPv4 {
  return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff])
}
