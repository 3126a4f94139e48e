import { z } from 'zod'

/** The domain of a careers site that an employer serves under a name of its own: lower case, no port, no bare address. */
export const domainField = z
  .string()
  .regex(/^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/, {
    message: 'no domain name',
  })

/** The name of a tenant's own host under `domain`; null for the vendor's own sites (`www`, `app`, …) and any deeper host. */
export function subdomainOf(url: URL, domain: string, vendors: ReadonlySet<string>): string | null {
  if (!url.hostname.endsWith(`.${domain}`)) return null
  const name = url.hostname.slice(0, -domain.length - 1)
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name) && !vendors.has(name) ? name : null
}

/** The board that a marked page on an employer's own domain is, named after the domain; null where that is none. */
export function boardOnDomain(url: URL): { slug: string; config: { host: string } } | null {
  const host = domainField.safeParse(url.hostname)
  return host.success ? { slug: host.data, config: { host: host.data } } : null
}
